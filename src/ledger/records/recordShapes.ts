// What the API of records takes: readings, hours, rounds, milestones, payments, and what another program put down.
import { z } from 'zod'
import { ShownCrossing, ShownUsage } from '../meters/usageShapes.ts'
import { EntryFacts } from '../entry.ts'

const MOST_RECORDS = 500
const MOST_LINES = 1_000

/** A record as it is brought. Fields that we do not know are kept and decide nothing. */
export const NewRecord = EntryFacts.extend({
  /** A UUID makes the record one, however often it is sent; any other text is the name that it has elsewhere. */
  id: z.string().trim().min(1).max(100).optional(),
  /** The instant, or the day, of what is recorded; now, where nothing is said. */
  at: z.string().max(40).optional(),
  /** The record that this one stands for. */
  corrects: z.uuid().optional(),
  kind: z.string().trim().min(1).max(60),
  lines: EntryFacts.shape.lines.refine(
    (lines) => (lines?.length ?? 0) <= MOST_LINES,
    `at most ${MOST_LINES} lines`,
  ),
})
export type NewRecord = z.infer<typeof NewRecord>

export const NewRecords = z.strictObject({ records: z.array(NewRecord).min(1).max(MOST_RECORDS) })
export const PutRecords = z.object({
  /** In the order in which they were sent. */
  ids: z.array(z.uuid()),
  usage: z.array(ShownUsage),
  crossings: z.array(ShownCrossing),
})
