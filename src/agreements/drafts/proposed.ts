// Proposed limits that nobody has said yes to.
import type { Limit } from '../agreement.ts'
import type { Proposal } from '../proposeLimits.ts'
import type { Draft } from './draft.ts'

const same = (a: Limit, b: Limit): boolean => a.op === b.op && a.unit === b.unit && a.value === b.value

/** The proposals that none of the limits answers: another number of the same kind is another limit. */
export const openProposals = (limits: readonly Limit[], proposals: readonly Proposal[]): Proposal[] =>
  proposals.filter(({ limit }) => !limits.some((one) => same(one, limit)))

/** How many proposals of the whole draft wait for an answer. */
export const waitingIn = (draft: Draft, proposals: ReadonlyMap<string, readonly Proposal[]>): number =>
  draft.clauses.reduce(
    (sum, { key, limits }) => sum + openProposals(limits, proposals.get(key) ?? []).length,
    0,
  )

/** Each open proposal made a limit of its clause. */
export const allConfirmed = (draft: Draft, proposals: ReadonlyMap<string, readonly Proposal[]>): Draft => ({
  ...draft,
  clauses: draft.clauses.map((clause) => ({
    ...clause,
    limits: [
      ...clause.limits,
      ...openProposals(clause.limits, proposals.get(clause.key) ?? []).map(({ limit }) => limit),
    ],
  })),
})
