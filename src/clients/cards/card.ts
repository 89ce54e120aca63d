// Who a client is, as somebody noted it: the name on papers, our own number, whether they are a consumer, how to reach them.
// The newest card counts; the ones before stay in the log.
import { z } from 'zod'

const Text = z.string().trim()

export const Card = z.strictObject({
  name: Text.min(1).max(300),
  /** Our own number of this client; empty when there is none. */
  number: Text.max(64).default(''),
  /** True for a person who buys for themselves; null while nobody has said. */
  consumer: z.boolean().nullable().default(null),
  emails: z.array(z.email().max(254)).max(10).default([]),
  phones: z.array(Text.min(1).max(40)).max(10).default([]),
  /** Address, bank, registration: as it goes onto papers. */
  details: Text.max(2_000).default(''),
})
export type Card = z.infer<typeof Card>
