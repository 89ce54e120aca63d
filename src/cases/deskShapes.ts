// What the desk's API takes and gives about cases: one set of shapes for the server, the browser and partners' scripts.
//
// The examination comes from a later room, so the shape of a whole case takes it as an argument.
import { z } from 'zod'
import { Answering } from './casework/answering.ts'
import { Casework } from './casework/caseworkShapes.ts'
import { JURISDICTION_MAX, LANG_NAMES } from './deskLimits.ts'
import { Exhale } from './exhale/exhaleShapes.ts'
import { LETTERS } from './letter.ts'
import { CASE_STATES } from './steps/states.ts'
import { NowInList } from './steps/stepShapes.ts'

const Id = z.uuid()
const ShortText = z.string().max(500)
const Fields = z.record(z.string(), z.unknown())

/** Facts in the form of `exhale.story/1`; every field is kept, known or not. */
export const StoryFacts = Fields

export const CaseParams = z.object({ case: z.string().max(64) })

export const Organisation = z.object({
  id: Id,
  name: ShortText,
  lang: z.enum(LANG_NAMES),
  timezone: z.string().max(64),
  jurisdiction: z.string().max(JURISDICTION_MAX),
  trade: z.string().max(100),
  /** True when the owner works without staff. */
  alone: z.boolean(),
  /** After how many days the cameras write over a recording; null when nobody has said. */
  cameraDays: z.number().int().min(1).max(3_650).nullable(),
  /** True: whoever has no second step may do nothing but set one up. */
  secondStepRequired: z.boolean(),
  ...Answering.shape,
})
export type Organisation = z.infer<typeof Organisation>
export const Settings = Organisation.omit({ id: true }).partial().strict()
export type Settings = z.infer<typeof Settings>

export const Me = z.object({
  person: z.object({ id: z.string(), name: z.string(), email: z.string() }),
  organisation: Organisation,
})
export type Me = z.infer<typeof Me>

export const CaseRow = z.object({
  id: Id,
  title: z.string(),
  clientId: Id,
  clientName: z.string(),
  lang: z.enum(LANG_NAMES),
  decision: z.string().nullable(),
  nextTask: z.string().nullable(),
  nextDate: z.string().nullable(),
  openedAt: z.string(),
  demo: z.boolean(),
  /** When everything about the client was erased, or null. */
  erasedAt: z.string().nullable(),
  state: z.enum(CASE_STATES),
  /** What the case asks for now; null when nothing of it is left to read. */
  now: NowInList.nullable(),
  /** When the pause of the case ends; null where none runs. */
  wakesAt: z.string().nullable(),
  /** When its pause ended, if that was in the last half day and nobody has answered since. */
  wokenAt: z.string().nullable(),
  /** Who answers from now on; null while nobody was named. */
  ownerId: z.string().nullable(),
  /** Letters copied, of which nobody has said yet where they went. */
  unconfirmed: z.array(z.object({ id: Id, kind: z.enum(LETTERS), copiedAt: z.string() })),
  /** Who wrote the letters that somebody else has to read, each once. */
  toBeRead: z.array(z.string()),
})
export type CaseRow = z.infer<typeof CaseRow>
export const CaseList = z.object({ cases: z.array(CaseRow), next: z.string().nullable() })

export const Sending = z.object({
  channel: ShortText.min(1),
  at: z.string().max(40),
  to: ShortText.min(1),
  receipt: z.string().max(2_000).nullable().optional(),
})
export type Sending = z.infer<typeof Sending>
export const CopiedLetter = z.object({
  id: Id,
  kind: z.enum(LETTERS),
  text: z.string(),
  to: z.string(),
  copiedAt: z.string(),
  sending: Sending.nullable(),
  /** Where it stands by mail; null when nobody tried to mail it. `perhaps`: the mail server never answered, and a person has to look. */
  mail: z
    .object({
      attempt: Id,
      state: z.enum(['under_way', 'perhaps', 'taken', 'refused', 'not_sent']),
      to: z.string(),
      at: z.string(),
      messageId: z.string(),
      /** What the mail server said, word for word. */
      said: z.string(),
    })
    .nullable(),
})
export type CopiedLetter = z.infer<typeof CopiedLetter>
export const NewLetter = z.object({
  kind: z.enum(LETTERS),
  to: ShortText,
  text: z.string().min(1).max(100_000),
})
export type NewLetter = z.infer<typeof NewLetter>

/** A case on the desk: its facts, what the examination says, the pause before the answer, the letters. */
export const caseOnDesk = <E extends z.ZodType>(examination: E) =>
  z.object({
    id: Id,
    client: Id,
    title: z.string(),
    demo: z.boolean(),
    erasedAt: z.string().nullable(),
    facts: StoryFacts,
    examination,
    exhale: Exhale.nullable(),
    letters: z.array(CopiedLetter),
    /** How many documents of the case are in the log. */
    entries: z.number().int(),
    /** The work on the case; null when nothing can be read any more. */
    casework: Casework.nullable(),
  })

/** One fact, or a list of them; a list is an import and can be withdrawn as a whole. */
export const OneOrMany = z.union([Fields, z.array(Fields).min(1).max(5_000)])
export const Recorded = z.object({
  /** The ids under which the facts stand in the case. */
  ids: z.array(z.string()),
  import: Id.nullable(),
})
