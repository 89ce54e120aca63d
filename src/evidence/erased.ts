// What an erasure says in the log: which entries open no more, and on which ground. It names no person and no word.
//
// A part that is gone is no fault when a later entry of this kind names it: the commitment stays, and opens to nothing.
import { z } from 'zod'

export const ERASED_KIND = 'subject.erased'

const Entry = z.number().int().nonnegative()
export const ErasedFacts = z.looseObject({
  kind: z.literal(ERASED_KIND),
  ground: z.string(),
  /** Ranges of entries, both ends included. */
  entries: z.array(z.tuple([Entry, Entry])),
})
export type ErasedFacts = z.infer<typeof ErasedFacts>
export type EntryRange = ErasedFacts['entries'][number]

/** Does one of the ranges hold the entry? */
export const isErased = (ranges: readonly EntryRange[], entry: number): boolean =>
  ranges.some(([first, last]) => first <= entry && entry <= last)
