// What the API takes and gives about days: dates that run, promises to confirm, days to watch, calendars for phones.
import { z } from 'zod'
import { DAY_ENDS, DAY_KINDS } from './watchedDays.ts'

const Id = z.uuid()
const Day = z.iso.date()

/** The words that name a day: where they stand, and from where to where. */
const SaidAt = z.strictObject({
  /** The message or entry of the case, by its name there. */
  where: z.string().min(1).max(200),
  start: z.int().min(0),
  end: z.int().min(0),
})

export const NewWatchedDay = z.strictObject({
  kind: z.enum(DAY_KINDS),
  day: Day,
  /** What is due by then, in one's own words. */
  what: z.string().trim().min(1).max(500),
  case: Id.nullable().default(null),
  /** Left out where somebody says it now. */
  said: SaidAt.nullable().default(null),
  /** False for words that only look like a promise: they are not asked about again. */
  meant: z.boolean().default(true),
})
export type NewWatchedDay = z.infer<typeof NewWatchedDay>

export const NewDayEnd = z
  .strictObject({
    kind: z.enum(DAY_ENDS),
    why: z.string().trim().max(1_000).default(''),
    /** The other day, where this one was moved. */
    to: Day.optional(),
  })
  .refine(({ kind, to }) => (kind === 'moved') === (to !== undefined), {
    path: ['to'],
    message: 'a day when it was moved, nothing otherwise',
  })
export type NewDayEnd = z.infer<typeof NewDayEnd>

/** A day of ours found in our own words that nobody has confirmed or put aside yet. */
export const ProposedDay = z.object({
  case: Id,
  client: Id,
  caseTitle: z.string(),
  said: SaidAt,
  at: z.string(),
  day: Day,
  what: z.string(),
  atRisk: z.string().nullable(),
})
export type ProposedDay = z.infer<typeof ProposedDay>

/** A date that runs, of whatever case: from a rule, an agreement, a promise, or given by somebody. */
export const DayLine = z.object({
  rule: z.string(),
  what: z.string(),
  due: Day,
  dueStrict: Day,
  from: z.string(),
  whose: z.enum(['ours', 'client', 'window']),
  source: z.string(),
  evidenceMark: z.string().optional(),
  warning: z.string().optional(),
  watched: Id.optional(),
  ifLate: z.array(z.object({ days: z.number(), amount: z.number() })).optional(),
  currency: z.string().nullable(),
  case: Id.nullable(),
  /** The number of the case: the place in the log at which it was opened. */
  caseNo: z.int().nullable(),
  caseTitle: z.string(),
  client: Id,
  clientName: z.string(),
})
export type DayLine = z.infer<typeof DayLine>

export const DaysQuery = z.object({ from: Day.optional(), to: Day.optional() })
export const DaysOfDesk = z.object({
  /** The day of asking where the organisation lives. */
  today: Day,
  lines: z.array(DayLine),
  toConfirm: z.array(ProposedDay),
  /** True: there are more live cases than were looked at, and the oldest are not in here. */
  more: z.boolean(),
})
export type DaysOfDesk = z.infer<typeof DaysOfDesk>

export const NumberlessLine = z.object({
  rule: z.string(),
  what: z.string(),
  when: z.string(),
  from: Day,
  whose: z.enum(['ours', 'client']),
  source: z.string(),
  evidenceMark: z.string(),
  unverified: z.boolean(),
})

/** What a case shows about days beside the dates of its examination; asked for by itself, because it reads every text of ours. */
export const DaysOfCase = z.object({
  numberless: z.array(NumberlessLine),
  promises: z.array(ProposedDay),
})
export type DaysOfCase = z.infer<typeof DaysOfCase>
