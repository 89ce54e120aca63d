// The terms of an agreement on the screen: clauses with proposed limits, and which of them somebody has confirmed.
import type { Clause, Limit } from '../../agreements/agreement.ts'
import { acceptedClauses, proposeLimits } from '../../agreements/proposeLimits.ts'
import type { Lang } from '../../basics/lang.ts'

export interface LimitProposal {
  /** Offsets in the text of the clause. */
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly limit: Limit
}
export interface Term {
  readonly no: string
  readonly text: string
  readonly proposals: readonly LimitProposal[]
}
/** For each clause number the places of its confirmed proposals. */
export type Chosen = Readonly<Record<string, readonly number[]>>

/** The clauses of pasted terms with what their words propose. */
export const termsOf = (text: string, lang: Lang): Term[] =>
  text.trim() === ''
    ? []
    : proposeLimits(text, lang).clauses.map(({ no, text: words, proposals }) =>
        inPlace({ no, text: words, proposals }),
      )

/** Proposals may come with offsets in a longer text; their quoted words say where they are in the clause. */
export const inPlace = (term: Term): Term => ({
  ...term,
  proposals: term.proposals.map((proposal) => {
    if (term.text.slice(proposal.start, proposal.end) === proposal.quote) return proposal
    const start = Math.max(0, term.text.indexOf(proposal.quote))
    return { ...proposal, start, end: start + proposal.quote.length }
  }),
})

/** A click on a proposal confirms it, a second click takes it back. */
export function toggled(chosen: Chosen, no: string, index: number): Chosen {
  const now = chosen[no] ?? []
  return {
    ...chosen,
    [no]: now.includes(index) ? now.filter((one) => one !== index) : [...now, index].sort((a, b) => a - b),
  }
}

/** The clauses as the agreement will hold them: with the confirmed limits and no others. */
export const clausesOf = (terms: readonly Term[], chosen: Chosen): Clause[] =>
  acceptedClauses(
    { clauses: terms.map((term) => ({ ...term, start: 0, end: term.text.length })), cut: false },
    new Map(Object.entries(chosen)),
  )
