// Something that does not fit, put into its shape; and the claim as it was raised, which several kinds of it look at.
import type { Bilingual } from '../../basics/lang.ts'
import type { Claim } from '../caseFacts.ts'
import type { Matter } from '../matter.ts'
import type { ClaimProblem, DecidedClaim } from './claimShapes.ts'

export const problem = (
  kind: ClaimProblem['kind'],
  about: { readonly claims: readonly string[]; readonly papers?: readonly string[] },
  text: Bilingual,
  way: Bilingual,
): ClaimProblem => ({ kind, claims: [...about.claims], papers: [...(about.papers ?? [])], text, way })

export const raisedBy = (claim: DecidedClaim, matter: Matter): Claim | undefined =>
  matter.facts.claims.find(({ id }) => id === claim.id)
