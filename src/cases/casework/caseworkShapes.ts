// What the desk shows of the work on a case beside its facts and its examination. Each room adds its part in one line.
import { z } from 'zod'
import { ClaimProblem, ClaimQuote, DecidedClaim } from '../claims/claimShapes.ts'
import { MatterSize } from '../claims/matterSize.ts'
import { ExplainedNow } from '../explained/explainedShapes.ts'
import { ConcessionOnDesk } from '../concessions/concessionShapes.ts'
import { CaseLink } from '../linking/linkShapes.ts'
import { Contribution, HandedOn } from '../people/peopleShapes.ts'
import { Standing } from '../steps/stepShapes.ts'

/** A claim on the desk; `fact` is the id by which its edits and decisions are recorded, null where nothing is on record. */
export const ClaimOnDesk = DecidedClaim.extend({
  fact: z.uuid().nullable(),
  quote: ClaimQuote.nullable(),
})
export type ClaimOnDesk = z.infer<typeof ClaimOnDesk>

export const Casework = z.object({
  claims: z.array(ClaimOnDesk),
  problems: z.array(ClaimProblem),
  size: MatterSize,
  standing: Standing,
  /** Who answers the case from now on; null while nobody was named. */
  handedOn: HandedOn.nullable(),
  contributions: z.array(Contribution),
  links: z.array(CaseLink),
  /** A question that came again after we had answered it; null where none did. */
  explained: ExplainedNow.nullable(),
  concessions: z.array(ConcessionOnDesk),
})
export type Casework = z.infer<typeof Casework>
