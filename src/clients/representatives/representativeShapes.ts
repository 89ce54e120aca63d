// What the API of representatives takes and gives.
import { z } from 'zod'
import { NamedRepresentative } from './representative.ts'

export const RepresentativeParams = z.object({ representative: z.string().max(64) })

export const NewRepresentative = NamedRepresentative.extend({
  /** Since when, as the paper or the client says; now, where nothing is said. */
  since: z.string().max(40).optional(),
  /** From this day or instant on the authority is over, where a term was said. */
  until: z.string().max(40).optional(),
})

export const NewRepresentativeEnd = z.strictObject({
  /** Since when; now, where nothing is said. */
  at: z.string().max(40).optional(),
  why: z.string().trim().max(1_000).default(''),
})

export const RepresentativeView = NamedRepresentative.extend({
  id: z.uuid(),
  /** Since when the authority stands. */
  since: z.string(),
  /** From this instant on the authority is over: its term, or its end. Null while neither is known. */
  until: z.string().nullable(),
  /** True while the authority stands. */
  stands: z.boolean(),
})
export type RepresentativeView = z.infer<typeof RepresentativeView>
export const RepresentativeList = z.object({ representatives: z.array(RepresentativeView) })
