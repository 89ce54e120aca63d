// Pasted terms, cut at their numbers, each with the limits that its words propose. A limit once confirmed stays with its
// clause as long as the clause keeps its words.
import type { ProposedClause } from '../../agreements/ProposedClauses.tsx'
import type { Lang } from '../../basics/lang.ts'
import { clausesIn } from '../../messages/clauseText.ts'
import type { HandClause } from './draft.ts'

/** The clauses of a paste in order; `before` carries limits that somebody has confirmed already. */
export function clausesProposed(text: string, before: readonly HandClause[], _lang: Lang): ProposedClause[] {
  if (text.trim() === '') return []
  return clausesIn(text).clauses.map(({ no, text: words }) => ({
    no,
    text: words,
    proposals: [],
    limit: before.find((clause) => clause.no === no && clause.text === words)?.limit,
  }))
}
