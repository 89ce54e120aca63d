// The names under which a case knows its papers.
import type { CaseFacts } from '../caseFacts.ts'

/** Messages, acts, clauses by their number, the inquiry and the offer. */
export const docsIn = ({ messages, ledger, agreement, inquiry, offer }: CaseFacts): ReadonlySet<string> =>
  new Set([
    ...messages.map(({ id }) => id),
    ...ledger.map(({ id }) => id),
    ...(agreement?.clauses ?? []).map(({ no }) => no),
    ...(inquiry ? ['inquiry'] : []),
    ...(offer ? [offer.id ?? 'offer'] : []),
  ])
