// Guard G1: a letter to a client rests only on clauses that this client accepted, and quotes them word for word.
import { clausesCited } from '../../agreements/clauses.ts'
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

export function acceptedClauses(guarded: GuardedText, context: GuardContext): GuardFinding[] {
  const clauses = context.facts.agreement?.clauses ?? []
  const known = clauses.map((clause) => clause.no)
  // A statute has articles with numbers too; «ст. 35» is no clause of ours, and clausesCited leaves it out.
  const cited = [...new Set([...clausesCited(guarded.own), ...guarded.letter.quotes])]
  const strange = cited
    .filter((no) => !known.includes(no))
    .map((no) => finding(at(guarded.text, no), UNKNOWN))
  const unaccepted =
    cited.length > 0 && !acceptanceKnown(guarded, context)
      ? [finding(at(guarded.text, cited[0] ?? ''), UNACCEPTED)]
      : []
  const spoken = quotations(guarded.text).map((span) => wordsOnly(guarded.text.slice(span.start, span.end)))
  const misquoted = clauses
    .filter((clause) => guarded.letter.quotes.includes(clause.no))
    .filter((clause) => !spoken.some((words) => isWholeSentences(wordsOnly(clause.text), words)))
    .map((clause) => finding(at(guarded.text, clause.no), MISQUOTED))
  return [...strange, ...unaccepted, ...misquoted]
}

/** The clause itself, or its first sentences to their end: half a sentence may say the opposite of the whole. */
const isWholeSentences = (clause: string, words: string): boolean =>
  words.length > 0 &&
  clause.startsWith(words) &&
  (/[.!?…]$/u.test(words) || /^(?:[.;!?…]|$)/u.test(clause.slice(words.length)))

const finding = (span: Span, why: GuardFinding['why']): GuardFinding => ({ guard: 'G1', span, why })
const UNKNOWN = {
  ru: 'Такого пункта нет в договоре, который принял клиент.',
  en: 'The agreement that the client accepted has no such clause.',
}
const UNACCEPTED = {
  ru: 'Не видно, когда и как клиент принял эти условия: без этого на пункт не сошлёшься.',
  en: 'It is not on record when and how the client accepted these terms, so the clause cannot be relied on.',
}
const MISQUOTED = {
  ru: 'Пункт приведён не дословно.',
  en: 'The clause is not quoted word for word.',
}
