// Six guards that every outgoing letter passes, drafted by us or edited by a person. They find; a person decides.
//
// G1 only clauses the client accepted · G2 no void terms to consumers · G3 money is never tied to silence, a review or a
// complaint · G4 nobody else's data, nothing personal in public · G5 banned words · G6 dates come from rules and papers.
import type { OverageFound } from '../../agreements/overageFound.ts'
import type { Span } from '../../basics/span.ts'
import { isConsumer, type CaseFacts } from '../caseFacts.ts'
import type { FoundDeadline } from '../foundDeadline.ts'
import type { Letter } from '../letter.ts'
import { acceptedClauses } from './guardClauses.ts'
import { knownDates } from './guardDates.ts'
import { nobodyElse } from './guardPrivacy.ts'
import { moneyForSilence } from './guardSilence.ts'
import { ownWordsOf, withoutGaps } from './quotations.ts'

export const GUARDS = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6'] as const
export type Guard = (typeof GUARDS)[number]

/** What a guard found: the words in the letter (UTF-16 code units) and why they should not leave, for the owner's eyes. */
export interface GuardFinding {
  readonly guard: Guard
  readonly span: Span
  readonly why: { readonly ru: string; readonly en: string }
}

export interface GuardContext {
  readonly facts: CaseFacts
  readonly deadlines: readonly FoundDeadline[]
  readonly overages: readonly OverageFound[]
  /** The text is for everybody to read: a review reply. */
  readonly inPublic?: boolean
}

/** A letter as the guards see it: as written, and with quotations on record and gaps blanked out, offsets unchanged. */
export interface GuardedText {
  readonly letter: Letter
  readonly text: string
  readonly own: string
}

const BANNED =
  /(?<!\p{L})(?:шантаж|вымогател|вымогат|вымогает|мошенни|террорист|терроризм|потребтеррор|экстремис|экстремиз|преступ|неадекват|blackmail|extort|fraud|criminal|liar|crazy|lunatic)\p{L}*/giu
// Names of laws may contain such a word; the name is left alone, the word outside it is not.
const LAW_NAMES =
  /(?:Fraud Act|Criminal (?:Justice|Law) Act|Уголовн\p{L}+ кодекс\p{L}*|(?:ст\.|стать\p{L}{0,3})\s?\d[\d.]*\s(?:УК|КоАП)[^.\n]{0,60})(?:\s\d{4})?/giu

const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
})

function bannedWords({ own }: GuardedText): GuardFinding[] {
  const withoutLaws = own.replaceAll(LAW_NAMES, (found) => ' '.repeat(found.length))
  return [...withoutLaws.matchAll(BANNED)].map((match) => ({
    guard: 'G5',
    span: spanOf(match),
    why: {
      ru: `Слово «${match[0]}» — ярлык, а не факт: опишите, что было сказано или сделано.`,
      en: `"${match[0]}" is a label, not a fact: say what was said or done.`,
    },
  }))
}

// Terms that the law takes from a consumer's contract wherever they are written.
const VOID_TERMS =
  /не подлеж\p{L}{1,3} возврату|(?:деньги|оплат\p{L}|средства|аванс|предоплат\p{L}|депозит) не возвраща\p{L}{2,4}|без чека (?:не|возврат)|non-refundable|no refunds|(?:is|are) not refundable|no receipt,? no/giu
const TAKEN_BACK =
  /не действу|не применя|не ссыла|убира|убрали|отменя|ничтожн|does not apply|no longer|not valid|removed|not enforce/iu

const sentenceAround = (text: string, at: number): string => {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at)) + 1
  const stop = text.slice(at).search(/\.(?:\s|$)|\n/u)
  return text.slice(start, stop < 0 ? text.length : at + stop)
}

function voidTerms({ text, letter }: GuardedText, context: GuardContext): GuardFinding[] {
  const why = {
    ru: 'Такое условие против потребителя не действует: ссылаться на него нельзя.',
    en: 'Such a term does not bind a consumer: do not rely on it.',
  }
  const quoted = (context.facts.agreement?.clauses ?? [])
    .filter((clause) => clause.void && letter.quotes.includes(clause.no))
    .map((clause) => ({
      start: Math.max(0, text.indexOf(clause.no)),
      end: Math.max(0, text.indexOf(clause.no)) + clause.no.length,
    }))
  const used = isConsumer(context.facts.parties) ? [...text.matchAll(VOID_TERMS)].map(spanOf) : []
  return [...quoted, ...used]
    .filter((span) => !TAKEN_BACK.test(sentenceAround(text, span.start)))
    .map((span) => ({ guard: 'G2', span, why }))
}

/**
 * What stands in the way of sending this letter, in the order of the text. Empty when nothing does.
 * `letter.text` may have been edited by a person; quotations that are on record, and gaps, are not ours to answer for.
 */
export function guardFindings(letter: Letter, context: GuardContext): GuardFinding[] {
  const text = withoutGaps(letter.text)
  const guarded = { letter, text, own: ownWordsOf(text, context.facts) }
  return [
    ...acceptedClauses(guarded, context),
    ...voidTerms(guarded, context),
    ...moneyForSilence(guarded),
    ...nobodyElse(guarded, context),
    ...bannedWords(guarded),
    ...knownDates(guarded, context),
  ].toSorted((a, b) => a.span.start - b.span.start)
}
