// What the desk has read from the files that an owner brought, and what the owner answers to it. One set of shapes for the
// server, the screen and scripts. Nothing of a reading is a case until it is accepted.
import { z } from 'zod'
import { Limit } from '../agreements/agreement.ts'
import { LANGS } from '../basics/lang.ts'
import { EntryFacts } from '../ledger/entry.ts'
import { Side } from './sides.ts'

const Short = z.string().max(500)
const Words = z.string().max(200_000)

export const ReadProblem = z.object({
  where: z.string(),
  line: z.number().int().optional(),
  expected: z.string(),
  got: z.string(),
  effect: z.string(),
})

export const FILE_KINDS = [
  'telegram',
  'whatsapp',
  'mail',
  'notes',
  'messages',
  'sheet',
  'story',
  'text',
  'exhibit',
] as const

export const ReadFile = z.object({
  name: z.string(),
  kind: z.enum(FILE_KINDS),
  /** Bytes. */
  size: z.number().int(),
  sha256: z.string(),
  /** How many messages, rows, clauses or facts were read in it. */
  read: z.number().int(),
  problems: z.array(ReadProblem),
})

export const SeenMessage = z.object({
  id: z.string(),
  /** ISO 8601; without an offset it is the desk's wall clock. Null when the file does not say. */
  at: z.string().nullable(),
  from: z.string(),
  direction: z.enum(['in', 'out', 'internal']).nullable(),
  text: z.string(),
  file: z.string(),
  line: z.number().int().optional(),
})

export const SeenSheet = z.object({
  /** The name of the file; `file › sheet` when a workbook has several. */
  file: z.string(),
  /** The headings, each once: a repeated or empty one gets its number. */
  columns: z.array(z.string()),
  sample: z.array(z.array(z.string())),
  /** Heading → field; null is kept and not used. */
  mapping: z.record(z.string(), z.string().nullable()),
  fields: z.array(z.string()),
  /** What its rows are when no column says it. */
  kind: z.string().optional(),
})

export const ProposedLimit = z.object({
  start: z.number().int(),
  end: z.number().int(),
  quote: z.string(),
  limit: Limit,
})
export const SeenClause = z.object({
  no: z.string(),
  text: z.string(),
  /** Offsets are those of the clause's own text. */
  proposals: z.array(ProposedLimit),
  limit: Limit.optional(),
})
export const SeenClaim = z.object({
  text: z.string(),
  amountClaimed: z.number().optional(),
  currency: z.string().optional(),
  item: z.string().optional(),
  quote: z.string().optional(),
  raisedIn: z.array(z.string()),
})

/** What an import still needs to know, and where the answer goes. */
export const MISSING_FIELDS = [
  'names',
  'columns',
  'clauses',
  'claims',
  'client',
  'jurisdiction',
  'day',
  'files',
] as const
export const Missing = z.object({ question: z.string(), field: z.enum(MISSING_FIELDS) })

export const IMPORT_STATES = ['open', 'accepted'] as const
export const Reading = z.object({
  id: z.uuid(),
  state: z.enum(IMPORT_STATES),
  /** The case that an accepted import became. */
  case: z.uuid().optional(),
  files: z.array(ReadFile),
  messages: z.array(SeenMessage),
  names: z.array(z.object({ name: z.string(), count: z.number().int(), side: Side.nullable() })),
  sheets: z.array(SeenSheet),
  ledger: z.array(EntryFacts),
  clauses: z.array(SeenClause),
  claims: z.array(SeenClaim),
  missing: z.array(Missing),
  problems: z.array(ReadProblem),
})
export type Reading = z.infer<typeof Reading>

const of = <T extends z.ZodType>(value: T) => z.record(z.string().max(1_000), value)

/** The owner's answers: each field replaces what was answered before; what is left out stays as the desk proposes. */
export const ImportAnswers = z.object({
  names: of(Side).optional(),
  /** File → heading → field. */
  columns: of(of(z.string().max(60).nullable())).optional(),
  /** File → what its rows are. */
  kinds: of(z.string().max(60)).optional(),
  clauses: z
    .array(z.object({ no: z.string().max(60), text: Words, limit: Limit.optional() }))
    .max(2_000)
    .optional(),
  claims: z
    .array(
      z.object({
        text: z.string().min(1).max(5_000),
        amountClaimed: z.number().optional(),
        currency: z.string().max(10).optional(),
        item: Short.optional(),
        raisedIn: z.array(Short).max(100).optional(),
      }),
    )
    .max(200)
    .optional(),
  client: z
    .object({ name: Short.optional(), type: z.string().max(60).optional(), consumer: z.boolean().optional() })
    .optional(),
  title: Short.optional(),
  trade: Short.optional(),
  jurisdiction: z.string().max(8).optional(),
  timezone: z.string().max(64).optional(),
  lang: z.enum(LANGS as ['ru', 'en']).optional(),
  /** The day of messages that carry no date. */
  day: z.iso.date().optional(),
  /** Pasted words beside the files. */
  texts: z
    .array(z.object({ name: Short, text: Words }))
    .max(50)
    .optional(),
})
export type ImportAnswers = z.infer<typeof ImportAnswers>
