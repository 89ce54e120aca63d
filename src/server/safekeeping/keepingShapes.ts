// What the API of keeping and erasing takes and gives.
import { z } from 'zod'
import { ERASURE_GROUNDS } from './erasurePlan.ts'
import { PAPER_IDS } from './papers.ts'
import { RETENTION_KINDS, RetentionRule, Term } from './terms.ts'

const Id = z.uuid()
const Both = z.object({ ru: z.string(), en: z.string() })
const Range = z.tuple([z.number().int(), z.number().int()])

export const ClientParams = z.object({ client: z.string().max(64) })
export const HoldParams = z.object({ hold: z.string().max(64) })

const Stay = z.object({
  reason: z.enum(['hold', 'open', 'term']),
  rule: RetentionRule.nullable(),
  /** The end of the term, or null while it is not known. */
  until: z.string().nullable(),
  records: z.number().int(),
})
const Erased = z.object({
  at: z.string(),
  ground: z.enum(ERASURE_GROUNDS),
  scope: z.enum(['whole', 'part']),
  /** Places in the log, both ends included. */
  entries: z.array(Range),
})
export const Hold = z.object({ id: Id, client: Id, name: z.string(), why: z.string(), at: z.string() })
export type Hold = z.infer<typeof Hold>

export const AboutPerson = z.object({
  client: Id,
  /** What must be typed to confirm an erasure; empty once there is nothing to confirm. */
  name: z.string(),
  cases: z.array(z.object({ id: Id, title: z.string(), closedAt: z.string().nullable(), demo: z.boolean() })),
  holds: z.array(Hold),
  /** What an erasure on request would do at this moment. */
  goes: z.number().int(),
  stays: z.array(Stay),
  mayShorten: z.boolean(),
  erasures: z.array(Erased),
})
export type AboutPerson = z.infer<typeof AboutPerson>

export const WantedErasure = z.strictObject({
  ground: z.enum(ERASURE_GROUNDS),
  /** The client's name as the desk shows it. */
  confirm: z.string().max(500),
  /** Gives up terms that no law asks for. */
  shorten: z.boolean().optional(),
})
export const ErasureAnswer = z.object({
  /** `nothing`: there was nothing left to erase. */
  outcome: z.enum(['erased', 'part', 'refused', 'nothing']),
  erased: z.array(Range),
  stays: z.array(Stay),
  /** A ready letter to the person when something stays. */
  letter: Both.nullable(),
})
export type ErasureAnswer = z.infer<typeof ErasureAnswer>

export const WantedHold = z.strictObject({ why: z.string().trim().min(1).max(2_000) })

export const Keeping = z.object({
  rules: z.array(
    z.object({
      rule: RetentionRule,
      term: Term,
      way: z.enum(['automatic', 'asked']),
    }),
  ),
  /** Records past their term, by person. */
  due: z.array(
    z.object({
      client: Id,
      case: Id,
      name: z.string(),
      kind: z.enum(RETENTION_KINDS),
      records: z.number().int(),
      since: z.string(),
    }),
  ),
  /** Uploads that nobody made a case of, past their term. */
  uploads: z.array(z.object({ id: Id, files: z.number().int(), since: z.string() })),
  holds: z.array(Hold),
  erasures: z.array(Erased.extend({ client: Id })),
})
export type Keeping = z.infer<typeof Keeping>

export const PaperOnDesk = z.object({
  id: z.enum(PAPER_IDS),
  title: Both,
  source: Both,
  text: Both,
  /** Who said last that it is done or not, and when; null when nobody has. */
  standing: z.object({ state: z.enum(['done', 'not_done']), at: z.string(), by: z.string() }).nullable(),
})
export const Papers = z.object({ papers: z.array(PaperOnDesk) })
export type Papers = z.infer<typeof Papers>
export const WantedStanding = z.strictObject({
  paper: z.enum(PAPER_IDS),
  state: z.enum(['done', 'not_done']),
})

export const ExtractAnswer = z.object({
  client: Id,
  name: z.string(),
  at: z.string(),
  /** Facts and letters of each case, without other people and legal advice. */
  cases: z.array(
    z.object({
      openedAt: z.string(),
      facts: z.record(z.string(), z.unknown()),
      letters: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
  leftOut: z.object({
    staff: z.number().int(),
    others: z.number().int(),
    contacts: z.number().int(),
    advice: z.number().int(),
    marked: z.number().int(),
  }),
  /** What was left out, in sentences. */
  leftOutWords: z.object({ ru: z.array(z.string()), en: z.array(z.string()) }),
  /** The same as a text that can be read without a program (Markdown). */
  readable: Both,
})
export type ExtractAnswer = z.infer<typeof ExtractAnswer>
