// Somebody who came to the wrong firm, over HTTP.
import { z } from 'zod'

const Line = z.string().trim().min(1).max(300)

export const RightFirm = z.strictObject({
  /** The firm to which they belong, and how to reach it. */
  firm: Line,
  contact: Line,
})

export const PointedElsewhere = z.object({
  /** The letter as it leaves: with its footer, word for word as the log holds it. */
  letter: z.uuid(),
  entry: z.int(),
  text: z.string(),
  /** When what they wrote is due to be erased. */
  keptUntil: z.string(),
})
export type PointedElsewhere = z.infer<typeof PointedElsewhere>
