// What the client's page asks and is told, and what the desk is told about links to it.
import { z } from 'zod'
import { LANG_NAMES } from '../../cases/deskLimits.ts'
import { VERSION_KINDS } from '../../agreements/versions/versionFacts.ts'
import { OFFERED_CHOICES } from '../../ledger/overdue/answer.ts'
import { PAGE_STEPS } from '../../agreements/page/pageSteps.ts'

const Id = z.uuid()
const Instant = z.string()

/** A limit of a clause with a figure, for people to read beside the words. */
const FigureOfClause = z.object({
  no: z.string(),
  op: z.enum(['<=', '<', '>=', '>']),
  value: z.number(),
  unit: z.string(),
  window: z.string().nullable(),
})

export const PageText = z.object({
  version: Id,
  kind: z.enum(VERSION_KINDS),
  name: z.string(),
  /** The very words; their SHA-256 in hexadecimal digits is `textHash`. */
  text: z.string(),
  textHash: z.string(),
  figures: z.array(FigureOfClause),
  accepted: z
    .object({ id: Id, at: Instant, how: z.string(), by: z.string().nullable(), until: Instant.nullable() })
    .nullable(),
})
export type PageText = z.infer<typeof PageText>

const Both = z.object({ ru: z.string(), en: z.string() })

/** A notice as the client reads it, with the choices that it gives and what they answered. */
const PageNotice = z.object({
  id: Id,
  at: Instant,
  clause: z.string(),
  limit: z.number(),
  actual: z.number(),
  unit: z.string(),
  letter: z.string(),
  choices: z.array(z.object({ kind: z.enum(OFFERED_CHOICES), words: Both })),
  /** What happens without an answer. */
  silence: Both,
  /** The last day on which an answer is in time. */
  answerBy: z.string(),
  isLate: z.boolean(),
  answer: z.object({ kind: z.enum(OFFERED_CHOICES), words: Both, at: Instant }).nullable(),
})
export type PageNotice = z.infer<typeof PageNotice>

/** Where a code can be sent: the address itself stays with us, the page sees enough of it to know it again. */
const CodeWay = z.object({ way: z.string(), kind: z.enum(['mail', 'sms']), masked: z.string() })
export type CodeWay = z.infer<typeof CodeWay>

export const PageView = z.object({
  business: z.string(),
  client: z.string(),
  /** Somebody who buys for themselves; null while nobody has said. */
  consumer: z.boolean().nullable(),
  lang: z.enum(LANG_NAMES),
  timezone: z.string(),
  step: z.enum(PAGE_STEPS),
  /** How many texts are still to be accepted, the one in `waiting` among them. */
  left: z.number().int(),
  waiting: PageText.nullable(),
  /** A consent that may be given beside. */
  consent: PageText.nullable(),
  /** What was accepted and holds, the newest first. */
  accepted: z.array(PageText),
  /** The newest first; those that wait for an answer before the others. */
  notices: z.array(PageNotice),
  ways: z.array(CodeWay),
  openUntil: Instant,
})
export type PageView = z.infer<typeof PageView>

export const CodeAsked = z.strictObject({ version: Id, way: z.string().max(20) })
export const CodeSent = z.object({ masked: z.string(), until: Instant })
export type CodeSent = z.infer<typeof CodeSent>

export const PageAcceptance = z.strictObject({
  version: Id,
  textHash: z.string().regex(/^[0-9a-f]{64}$/u),
  code: z.string().regex(/^\d{6}$/u),
  /** Who accepts: the person themselves, or whoever acts for the client. */
  by: z.string().trim().min(1).max(200),
})

export const PageChoice = z.strictObject({ notice: Id, choice: z.enum(OFFERED_CHOICES) })

/** How much of each limit is used: figures of the record, measured now. */
export const PageUsage = z.object({
  asOf: Instant,
  usage: z.array(
    z.object({
      no: z.string(),
      limit: z.number(),
      actual: z.number(),
      unit: z.string(),
      /** Rounded to tenths; null where the limit allows nothing at all. */
      percent: z.number().nullable(),
      over: z.boolean(),
      window: z.object({ from: z.string(), to: z.string() }).nullable(),
      /** False when something is there of whose size no paper speaks: then there may be more. */
      whole: z.boolean(),
      text: z.string(),
    }),
  ),
})
export type PageUsage = z.infer<typeof PageUsage>

export const CertificateAsked = z.strictObject({ acceptance: Id, lang: z.enum(LANG_NAMES) })

/** How far a link reaches: everybody's internet, only this network, or nothing but this computer. */
export const REACHES = ['everywhere', 'nearby', 'nowhere'] as const

export const NewLink = z.strictObject({
  /** The version to accept; without it the page is there to look at. */
  version: Id.optional(),
  /** Mail the link to the first address of the card. */
  mail: z.boolean().default(false),
  /** Mail reminders while the text waits. */
  remind: z.boolean().default(false),
  /** Ask beside for consent to reminders, in a document of its own. */
  consent: z.boolean().default(false),
})

export const MadeLink = z.object({
  id: Id,
  /** Shown once: the desk keeps only a digest of it. */
  url: z.string(),
  expiresAt: Instant,
  mailed: z.enum(['sent', 'failed']).nullable(),
})
export type MadeLink = z.infer<typeof MadeLink>

export const LinkParams = z.object({ link: z.string().max(64) })

const LinkRow = z.object({
  id: Id,
  version: Id.nullable(),
  madeAt: Instant,
  expiresAt: Instant,
  endedAt: Instant.nullable(),
  remind: z.boolean(),
  remindedAt: Instant.nullable(),
  /** When the client opened the page for the first time since; null while nobody has. */
  openedAt: Instant.nullable(),
})

/** What somebody needs to know before a link is made, and the links that were. */
export const LinksOfClient = z.object({
  reach: z.enum(REACHES),
  /** The address that a link is mailed to; null where the card has none, or the desk sends no mail. */
  mailTo: z.string().nullable(),
  /** True when a code has a way to the client: without one nothing can be accepted on the page. */
  codes: z.boolean(),
  /** True when the desk has a way to send codes at all. */
  sends: z.boolean(),
  consumer: z.boolean().nullable(),
  /** The terms of signing go before the text. */
  signingTerms: z.boolean(),
  links: z.array(LinkRow),
})
export type LinksOfClient = z.infer<typeof LinksOfClient>
