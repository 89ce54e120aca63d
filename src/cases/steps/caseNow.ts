// A case as its state is read from: what stands open in it at one moment, whoever found it. Each part is reckoned by its own
// room; here is only what the table of states and steps has to know.
import { z } from 'zod'
import { LETTERS } from '../letter.ts'
import { VERDICTS } from '../verdict.ts'

const Money = z.object({ amount: z.number(), currency: z.string().nullable() })

/** The outcome of a case that was merged into another: it is over here, and goes on there. */
export const CONTINUES = 'merged'

/** How a decision on a claim stands: `stale` means that its papers have changed since. */
export const STANDINGS = ['open', 'as_proposed', 'otherwise', 'stale'] as const

export const ClaimNow = z.object({
  /** The name of the claim in its case, such as `c1`. */
  id: z.string(),
  text: z.string(),
  verdict: z.enum(VERDICTS),
  standing: z.enum(STANDINGS),
})

export const LetterNow = z.object({
  kind: z.enum(LETTERS),
  /** The draft that was kept; null for one that the desk only proposes. */
  draft: z.string().nullable(),
  /** Until when the exhale lets it wait; null where nothing waits. */
  waitsUntil: z.number().nullable(),
  /** Somebody has to read it before it leaves, and nobody has said that it may. */
  needsLook: z.boolean(),
  /** From when its own writer may give that look after a night; null where somebody else can. */
  lookFrom: z.number().nullable(),
  /** Who keeps it, by their id; null for one that the desk only proposes. */
  by: z.string().nullable(),
})

/** Something that we asked and that has not come: from a colleague, or a proof from the client. */
export const AskedNow = z.object({
  kind: z.enum(['contribution', 'proof']),
  whom: z.string(),
  until: z.number().nullable(),
})

export const DateNow = z.object({
  rule: z.string(),
  what: z.string(),
  due: z.string(),
  whose: z.enum(['ours', 'client', 'window']),
})

export const CaseNow = z.object({
  now: z.number(),
  erased: z.boolean(),
  closed: z.object({ at: z.number(), outcome: z.string().nullable() }).nullable(),
  /** Somebody may come to harm, and nothing of ours was written down after the words that say so. */
  danger: z.boolean(),
  /** Letters that left the desk without a word of where they went; `perhaps`: given to a mail server that never answered. */
  unconfirmed: z.array(z.object({ letter: z.string(), kind: z.enum(LETTERS), perhaps: z.boolean() })),
  /** It is not ours at all, and nobody has told them yet. */
  misdirected: z.boolean(),
  /** An agreement or an order is on record: they are a client, whatever they write about. */
  dealings: z.boolean(),
  exhaleUntil: z.number().nullable(),
  claims: z.array(ClaimNow),
  /** Drafts that were kept, and letters that the desk proposes, in the order in which they go. */
  letters: z.array(LetterNow),
  /** What is due and not paid; null when nothing is. */
  unpaid: Money.extend({ by: z.string().nullable() }).nullable(),
  asked: z.array(AskedNow),
  /** The nearest dates that nothing has met yet, the nearest first. */
  dates: z.array(DateNow),
  /** An answer of ours is out, and nothing that came after it waits for another. */
  answered: z.boolean(),
})
export type CaseNow = z.infer<typeof CaseNow>
export type ClaimNow = z.infer<typeof ClaimNow>
export type LetterNow = z.infer<typeof LetterNow>
export type AskedNow = z.infer<typeof AskedNow>
export type DateNow = z.infer<typeof DateNow>

/** Claims that wait for a person: never decided, or decided on papers that have changed. */
export const undecided = ({ claims }: Pick<CaseNow, 'claims'>): ClaimNow[] =>
  claims.filter(({ standing }) => standing === 'open' || standing === 'stale')
