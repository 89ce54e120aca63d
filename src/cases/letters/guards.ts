// Six guards that every outgoing letter passes, drafted by us or edited by a person. They find; a person decides.
//
// G1 only clauses the client accepted · G2 no void terms to consumers · G3 money is never tied to silence, a review or a
// complaint · G4 nobody else's data, nothing personal in public · G5 banned words · G6 dates come from rules and papers.
import type { OverageFound } from '../../agreements/overageFound.ts'
import { dayOf, type Day } from '../../basics/instant.ts'
import type { Span } from '../../basics/span.ts'
import { type DraftWord, readDraft } from '../../signals/draft.ts'
import { isConsumer, type CaseFacts } from '../caseFacts.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import type { Letter } from '../letter.ts'
import { acceptedClauses, citedClauses } from './guardClauses.ts'
import { knownDates } from './guardDates.ts'
import { preparedRecord, type PreparedRecord } from './guardRecord.ts'
import { nobodyElse } from './guardPrivacy.ts'
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
  /** The days on which something was given once beyond the agreement: a letter may tell of it. */
  readonly givenOn?: readonly Day[]
  /** The text is for everybody to read: a review reply. */
  readonly inPublic?: boolean
}

/** A letter as the guards see it: as written, and with quotations on record and gaps blanked out, offsets unchanged. */
export interface GuardedText {
  readonly letter: Letter
  readonly text: string
  readonly own: string
  /** What the reader of drafts found in our own words. */
  readonly words: readonly DraftWord[]
  readonly record: PreparedRecord
}

const labelWhy = (word: string): GuardFinding['why'] => ({
  ru: `Слово «${word}» — ярлык, а не факт: опишите, что было сказано или сделано.`,
  en: `"${word}" is a label, not a fact: say what was said or done.`,
})
const SILENCE: Partial<Record<DraftWord['rule'], GuardFinding['why']>> = {
  tie: {
    ru: 'Деньги и услуги не ставим в зависимость от отзыва, жалобы или молчания.',
    en: 'Money and favours are never tied to a review, a complaint or silence.',
  },
  hush: {
    ru: 'Молчать, убирать отзыв или отзывать жалобу не просим: это право человека.',
    en: 'We ask nobody to keep quiet, to remove a review or to withdraw a complaint: that is theirs to decide.',
  },
  threat: {
    ru: 'Это звучит как угроза с нашей стороны: назовите факт и вернитесь к делу.',
    en: 'This reads as a threat of ours: name the fact and return to the matter.',
  },
}
const moneyForSilence = ({ words }: GuardedText): GuardFinding[] =>
  words.flatMap(({ guard, rule, start, end }) => {
    const why = SILENCE[rule]
    return why ? [{ guard, span: { start, end }, why }] : []
  })
const bannedWords = ({ own, words }: GuardedText): GuardFinding[] =>
  words
    .filter(({ guard }) => guard === 'G5')
    .map(({ guard, start, end }) => ({ guard, span: { start, end }, why: labelWhy(own.slice(start, end)) }))

const TAKEN_BACK =
  /не действу|не применя|не ссыла|убира|убрали|отменя|ничтожн|does not apply|no longer|not valid|removed|not enforce/iu

const sentenceAround = (text: string, at: number): string => {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at)) + 1
  const stop = text.slice(at).search(/\.(?:\s|$)|\n/u)
  return text.slice(start, stop < 0 ? text.length : at + stop)
}

const VOID = {
  ru: 'Такое условие против потребителя не действует: ссылаться на него нельзя.',
  en: 'Such a term does not bind a consumer: do not rely on it.',
}

function voidTerms(guarded: GuardedText, context: GuardContext): GuardFinding[] {
  const struckOut = (context.facts.agreement?.clauses ?? []).filter((clause) => clause.void)
  const named = citedClauses(guarded)
    .filter(({ no }) => struckOut.some((clause) => clause.no === no))
    .filter((one) => !TAKEN_BACK.test(sentenceAround(guarded.text, one.end)))
  const used = isConsumer(context.facts.parties) ? guarded.words.filter(({ guard }) => guard === 'G2') : []
  return [...named, ...used].map(({ start, end }) => ({ guard: 'G2', span: { start, end }, why: VOID }))
}

/** Of findings of one guard that lie within each other the widest is enough. */
const widest = (findings: readonly GuardFinding[]): GuardFinding[] =>
  findings.filter(
    (one, at) =>
      !findings.some(
        ({ guard, span }, other) =>
          guard === one.guard &&
          span.start <= one.span.start &&
          span.end >= one.span.end &&
          (span.end - span.start > one.span.end - one.span.start || (other < at && guard !== 'G1')),
      ),
  )

/** A letter as guards see it. `record` is what the case knows, prepared once where letters are read while they are typed. */
export function guardedText(
  letter: Letter,
  context: GuardContext,
  record: PreparedRecord = preparedRecord(context),
): GuardedText {
  const text = withoutGaps(letter.text)
  const own = ownWordsOf(text, record.isSaid)
  const words = readDraft(own, dayOf(context.facts.asOf, context.facts.timezone))
  return { letter, text, own, words, record }
}

/** What the guards find in a letter that was made ready for them, in the order of the text. */
export const guardsIn = (guarded: GuardedText, context: GuardContext): GuardFinding[] =>
  widest([
    ...acceptedClauses(guarded, context),
    ...voidTerms(guarded, context),
    ...moneyForSilence(guarded),
    ...nobodyElse(guarded, context),
    ...bannedWords(guarded),
    ...knownDates(guarded),
  ]).toSorted((a, b) => a.span.start - b.span.start)

/**
 * What stands in the way of sending this letter, in the order of the text. Empty when nothing does.
 * `letter.text` may have been edited by a person; quotations that are on record, and gaps, are not ours to answer for.
 */
export const guardFindings = (letter: Letter, context: GuardContext): GuardFinding[] =>
  guardsIn(guardedText(letter, context), context)
