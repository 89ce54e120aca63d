// A mark on a document of a case: it is for a lawyer's advice, or part of talks about a settlement. A marked document stays
// where it is and is read as before; what leaves the desk (a pack, an export, an extract) leaves it out unless somebody says why.
import { z } from 'zod'

export const MARKS = ['legal_advice', 'without_prejudice'] as const
export type Mark = (typeof MARKS)[number]
/** What may be said of a document: a mark, or that it has none any more. */
export const SAID_MARKS = [...MARKS, 'none'] as const

/** What may carry a mark, by its table. */
export const MARKED_KINDS = [
  'message',
  'letter',
  'original',
  'capture',
  'counter_entry',
  'draft_version',
  'exposure_note',
  'concession',
] as const
export type MarkedKind = (typeof MARKED_KINDS)[number]

export const WantedMark = z.strictObject({
  /** The id of the fact. */
  document: z.uuid(),
  mark: z.enum(SAID_MARKS),
  why: z.string().trim().max(2_000).default(''),
})
export type WantedMark = z.infer<typeof WantedMark>

export const MarkableDocument = z.object({
  document: z.uuid(),
  kind: z.enum(MARKED_KINDS),
  /** What people call it: the id of a message in its case, the name of a file, the address of a page; may be empty. */
  name: z.string(),
  mark: z.enum(MARKS).nullable(),
  /** When the mark was put, and why, if anybody said; null without a mark. */
  at: z.string().nullable(),
  why: z.string(),
})
export type MarkableDocument = z.infer<typeof MarkableDocument>
export const CaseMarks = z.object({ documents: z.array(MarkableDocument) })
export type CaseMarks = z.infer<typeof CaseMarks>

/** One statement about one document, in the order of the log. */
export interface SaidMark {
  readonly document: string
  readonly mark: string
  readonly entry: number
}
/** Two facts of one document: a letter and the message that it became or a draft of it, an entry of a counter and its fact in the case. */
export type Kin = readonly [string, string]

const isMark = (mark: string): mark is Mark => MARKS.some((known) => known === mark)

/**
 * The newest statement on each document, by the id of each of its facts: a letter that was marked before it was sent is
 * marked in the thread as well, and taken off in both places at once.
 */
export function newestMarks(
  said: readonly SaidMark[],
  kin: readonly Kin[],
): ReadonlyMap<string, SaidMark & { readonly mark: Mark }> {
  const family = new Map<string, readonly string[]>()
  for (const pair of kin) {
    const all = [...new Set(pair.flatMap((one) => family.get(one) ?? [one]))]
    for (const one of all) family.set(one, all)
  }
  const newest = new Map<string, SaidMark>()
  for (const one of said)
    for (const document of family.get(one.document) ?? [one.document])
      if ((newest.get(document)?.entry ?? -1) < one.entry) newest.set(document, one)
  const standing = new Map<string, SaidMark & { readonly mark: Mark }>()
  for (const [document, one] of newest)
    if (isMark(one.mark)) standing.set(document, { ...one, mark: one.mark })
  return standing
}
