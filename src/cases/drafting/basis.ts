// What a letter answers, read from its words: the claims that it names and the clauses that it quotes. Two letters of one kind with
// the same basis say the same; a second refusal of another claim is a letter of its own.
import { clausesCited } from '../../agreements/clauses.ts'
import { wordsOnly } from '../letters/quotations.ts'
import type { Basis } from './draftShapes.ts'

/** The record that a basis is read against: claims with their texts, the numbers of the clauses. */
export interface BasisRecord {
  readonly claims: readonly { readonly id: string; readonly text: string }[]
  readonly clauses: readonly string[]
}

/** So many letters of a claim tell it from another one; a letter may clip the rest. */
const TELLING = 60

/** The claims that these words name, and the clauses that they cite. */
export function basisIn(text: string, { claims, clauses }: BasisRecord): Basis {
  const said = wordsOnly(text).toLowerCase()
  return {
    claims: claims
      .filter((claim) => said.includes(wordsOnly(claim.text).toLowerCase().slice(0, TELLING)))
      .map(({ id }) => id),
    quotes: clausesCited(text, [...clauses]),
  }
}

/** Has `said` answered everything that `asked` is about? */
export const covers = (said: Basis, asked: Basis): boolean =>
  asked.claims.every((id) => said.claims.includes(id)) &&
  (asked.claims.length > 0 || asked.quotes.every((no) => said.quotes.includes(no)))
