// What the API takes and gives about the people of a case: who answers, whom we asked, how far somebody has read.
import { z } from 'zod'
import { HandOverPage } from './handOver.ts'

const Words = z.string().trim().max(2_000)

/** Who works here, as colleagues see each other: a name and a role, no address. */
export const Colleague = z.object({ id: z.string(), name: z.string(), role: z.string(), me: z.boolean() })
export type Colleague = z.infer<typeof Colleague>
export const Colleagues = z.object({ colleagues: z.array(Colleague) })

export const NewHandOver = z.object({
  /** The member who answers from now on. */
  to: z.string().min(1).max(64),
  /** Nobody has to say why; who wants to, may. */
  why: Words.default(''),
})
export type NewHandOver = z.infer<typeof NewHandOver>

export const HandedOn = z.object({
  id: z.uuid(),
  at: z.string(),
  /** Ids of people; their names are asked apart, for a name may change and an entry may not. */
  to: z.string(),
  by: z.string(),
  why: z.string(),
  /** The page as it was handed over; null when it was erased. */
  page: HandOverPage.nullable(),
})
export type HandedOn = z.infer<typeof HandedOn>

export const HandOverView = z.object({
  page: HandOverPage,
  /** Who answers now; null while nobody was named. */
  now: HandedOn.nullable(),
})
export type HandOverView = z.infer<typeof HandOverView>

export const NewContribution = z.object({
  of: z.string().min(1).max(64),
  ask: Words.min(1),
  /** By when, an instant; left out where it does not matter. */
  due: z.iso.datetime({ offset: true }).nullable().default(null),
})
export type NewContribution = z.infer<typeof NewContribution>

export const CONTRIBUTION_ENDS = ['answered', 'cannot', 'withdrawn'] as const
export const ContributionAnswer = z.object({ kind: z.enum(CONTRIBUTION_ENDS), text: Words.default('') })
export type ContributionAnswer = z.infer<typeof ContributionAnswer>

export const Contribution = z.object({
  id: z.uuid(),
  of: z.string(),
  by: z.string(),
  at: z.string(),
  due: z.string().nullable(),
  ask: z.string(),
  answer: ContributionAnswer.extend({ at: z.string(), by: z.string() }).nullable(),
})
export type Contribution = z.infer<typeof Contribution>

/** What waits for the asking person today, whatever case it is in. */
export const Today = z.object({
  asked: z.array(
    Contribution.omit({ answer: true }).extend({ case: z.uuid(), title: z.string(), clientName: z.string() }),
  ),
})
export type Today = z.infer<typeof Today>

export const ContributionParams = z.object({ contribution: z.string().max(64) })

export const ReadMark = z.object({
  /** The place in the log of the newest document that somebody has read. */
  upTo: z.int().nonnegative(),
})
export type ReadMark = z.infer<typeof ReadMark>

/** How far the asking person has read, the newest place there is, and how many messages came to us since. */
export const ReadSoFar = z.object({
  upTo: z.int().nullable(),
  newest: z.int(),
  unread: z.int(),
  /** When the first of them was written; null when nothing is unread. */
  since: z.string().nullable(),
})
export type ReadSoFar = z.infer<typeof ReadSoFar>
