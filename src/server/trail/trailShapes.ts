// What the trail answers: one line an act of administration or a look, the newest first.
import { z } from 'zod'

const Filter = z.object({
  /** Whose acts and looks. */
  person: z.string().max(64).optional(),
  /** One kind only: `member.invited`, `read.case`. */
  kind: z.string().max(64).optional(),
  /** Whatever names this case. */
  case: z.string().max(64).optional(),
  /** From this day or instant on, in the organisation's time zone. */
  from: z.string().max(40).optional(),
  /** Before this instant; a day is meant to its end. */
  to: z.string().max(40).optional(),
})
export type Filter = z.infer<typeof Filter>

export const TrailQuery = Filter.extend({ cursor: z.string().max(64).optional() })
export const TrailFileQuery = Filter.extend({ format: z.enum(['csv', 'jsonl']).default('csv') })

const TrailLine = z.object({
  id: z.uuid(),
  at: z.string(),
  /** What was done; a look begins with `read.`. */
  kind: z.string(),
  /** The name is null when they are a member no longer; `system` is the desk itself. */
  person: z.object({ id: z.string(), name: z.string().nullable() }),
  /** `session`, `token:<id>` or `device:<id>`. */
  via: z.string(),
  /** The network address; null when it was not kept. */
  from: z.string().nullable(),
  about: z.record(z.string(), z.unknown()),
  case: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  /** The place of its document in the log; null until the minute of a look is closed. */
  entry: z.number().int().nullable(),
})
export type TrailLine = z.infer<typeof TrailLine>

export const Trail = z.object({
  lines: z.array(TrailLine),
  next: z.string().nullable(),
  /** Everybody who can be asked for by name. */
  people: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type Trail = z.infer<typeof Trail>
