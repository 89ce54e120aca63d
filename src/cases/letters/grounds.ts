// Which clause answers a wish: the one that says in its own words that the thing is not included, or the one that prices it.
import type { Clause } from '../../agreements/agreement.ts'
import { nounsOf } from '../../basics/words.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { JudgedClaim } from '../verdict.ts'
import { clausesOf, procedureFor } from './clauseQuotes.ts'
import type { LetterInput } from './letterInput.ts'

const LEAVES_OUT =
  /не вход|не включ|не предоставля|оплачивается отдельно|за отдельную плату|not (?:part|included|covered)|exclud|extra charge|separately/iu
// Words that stand in every wish and name nothing.
const EMPTY = new Set(
  'бесплатно бесплатный весь всего этого ещё года компенсация free want more with this that from back days months year'.split(
    ' ',
  ),
)

const stems = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
      .filter((word) => !EMPTY.has(word))
      .map((word) => word.slice(0, 5)),
  )

const sharesWord = (a: string, b: string): boolean => {
  const known = stems(a)
  return [...stems(b)].some((stem) => known.has(stem))
}

/** Clauses of which a sentence says that what the claim names is not included. */
export const leftOut = (facts: CaseFacts, claim: string): Clause[] =>
  clausesOf(facts).filter(
    (clause) =>
      !clause.void &&
      clause.text.split(/(?<=[.!?])\s/u).some((part) => LEAVES_OUT.test(part) && sharesWord(part, claim)),
  )

/** Clauses that price one more of the very thing that the claim asks for: a further round, a further hour. */
export const pricedApart = (input: LetterInput, claim: JudgedClaim): Clause[] =>
  input.overages
    .filter((overage) => nounsOf(overage.unit).some((noun) => sharesWord(noun, claim.text)))
    .map((overage) => procedureFor(input.facts, overage))
    .filter((clause) => clause !== null)
    .filter((clause) => clause.limit?.prices !== undefined)
