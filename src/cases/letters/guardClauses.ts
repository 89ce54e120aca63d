// Guard G1: a letter to a client rests only on clauses that this client accepted, and quotes them word for word.
import type { Span } from '../../basics/span.ts'
import type { GuardContext, GuardedText, GuardFinding } from './guards.ts'
import { quotations, wordsOnly } from './quotations.ts'

const at = (text: string, words: string): Span => {
  const start = Math.max(0, text.indexOf(words))
  return { start, end: start + words.length }
}

/** Acceptance is on record, or the draft asks for it in a gap that the sender has to fill. */
const acceptanceKnown = ({ letter }: GuardedText, context: GuardContext): boolean =>
  Boolean(context.facts.agreement?.acceptedAt) ||
  /\[[^\]]{0,100}(?:принял|accepted)[^\]]{0,100}\]/u.test(letter.text)

/** Clauses that the letter names, with their places: those it was drafted from and those in its words. */
export function citedClauses(guarded: GuardedText): (Span & { readonly no: string })[] {
  const written = guarded.words.flatMap(({ clause, start, end }) =>
    clause === undefined ? [] : [{ no: clause, start, end }],
  )
  const drafted = guarded.letter.quotes.filter((no) => !written.some((one) => one.no === no))
  return [...written, ...drafted.map((no) => ({ no, ...at(guarded.text, no) }))]
}
/** A part of a clause, "4(b)", stands with its clause. */
const isAmong = (known: readonly string[], no: string): boolean =>
  known.includes(no) || known.includes(no.replace(/\(.*$/u, ''))

export function acceptedClauses(guarded: GuardedText, context: GuardContext): GuardFinding[] {
  const clauses = context.facts.agreement?.clauses ?? []
  const known = clauses.map((clause) => clause.no)
  const cited = citedClauses(guarded)
  const strange = cited.filter(({ no }) => !isAmong(known, no)).map((one) => finding(one, UNKNOWN))
  const [first] = cited
  const unaccepted = first && !acceptanceKnown(guarded, context) ? [finding(first, UNACCEPTED)] : []
  const spoken = quotations(guarded.text).map((span) => wordsOnly(guarded.text.slice(span.start, span.end)))
  const misquoted = clauses
    .filter((clause) => guarded.letter.quotes.includes(clause.no))
    .filter((clause) => !spoken.some((words) => isWholeSentences(wordsOnly(clause.text), words)))
    .map((clause) => finding(at(guarded.text, clause.no), MISQUOTED))
  const leaning =
    cited.length > 0
      ? []
      : guarded.words.filter(({ rule, start }) => rule === 'reliance' && !isAskedFor(guarded.text, start))
  return [...strange, ...unaccepted, ...misquoted, ...leaning.map((word) => finding(word, UNNAMED))]
}

// «Ответ изменит: пункт договора…»: a clause that is asked for carries nothing.
const ASKED_FOR = /(?:изменит|would change)[^.!?\n]{0,60}$/iu
const isAskedFor = (text: string, at: number): boolean => ASKED_FOR.test(text.slice(0, at))

/** The clause itself, or its first sentences to their end: half a sentence may say the opposite of the whole. */
const isWholeSentences = (clause: string, words: string): boolean =>
  words.length > 0 &&
  clause.startsWith(words) &&
  (/[.!?…]$/u.test(words) || /^(?:[.;!?…]|$)/u.test(clause.slice(words.length)))

const finding = ({ start, end }: Span, why: GuardFinding['why']): GuardFinding => ({
  guard: 'G1',
  span: { start, end },
  why,
})
const UNKNOWN = {
  ru: 'Такого пункта нет в договоре, который принял клиент.',
  en: 'The agreement that the client accepted has no such clause.',
}
const UNACCEPTED = {
  ru: 'Не видно, когда и как клиент принял эти условия: без этого на пункт не сошлёшься.',
  en: 'It is not on record when and how the client accepted these terms, so the clause cannot be relied on.',
}
/** Why a clause cannot be relied on at all: it is not there, or nothing shows that it was accepted. */
export const NEVER_AGREED: readonly GuardFinding['why'][] = [UNKNOWN, UNACCEPTED]
const MISQUOTED = {
  ru: 'Пункт приведён не дословно.',
  en: 'The clause is not quoted word for word.',
}
const UNNAMED = {
  ru: 'Письмо опирается на договор вообще: назовите пункт и приведите его дословно.',
  en: 'The letter leans on the agreement as a whole: name the clause and quote its words.',
}
