// The list of erasures outside of the database: `<state>/erasures.jsonl`, a line each, synced before the work counts as done.
// A database that comes back from a backup of before does not know what was erased since; this list does. It names ids only.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { syncFolder } from '../disk/durableFile.ts'
import { ERASURE_GROUNDS } from './erasurePlan.ts'

export const ErasureLine = z.object({
  org: z.uuid(),
  /** The id of the erasure, and of the client. */
  erasure: z.uuid(),
  subject: z.uuid(),
  at: z.number().int(),
  ground: z.enum(ERASURE_GROUNDS),
  scope: z.enum(['whole', 'part']),
  /** Ranges of entries, both ends included. */
  entries: z.array(z.tuple([z.number().int(), z.number().int()])),
})
export type ErasureLine = z.infer<typeof ErasureLine>

const fileIn = (state: string): string => join(state, 'erasures.jsonl')

/** The lines of a text of this form. A last line that was cut short is left out; it is written again at the next start. */
export function erasureLines(text: string): ErasureLine[] {
  return text.split('\n').flatMap((line) => {
    try {
      const read = ErasureLine.safeParse(JSON.parse(line))
      return read.success ? [read.data] : []
    } catch {
      return []
    }
  })
}

export const erasuresIn = (state: string): ErasureLine[] =>
  existsSync(fileIn(state)) ? erasureLines(readFileSync(fileIn(state), 'utf8')) : []

/** Adds the lines that the list lacks, and returns once they are on the disk. */
export function keepErasures(state: string, lines: readonly ErasureLine[]): void {
  const known = new Set(erasuresIn(state).map(({ erasure }) => erasure))
  const fresh = lines.filter(({ erasure }) => !known.has(erasure))
  if (fresh.length === 0) return
  const isNew = !existsSync(fileIn(state))
  const file = openSync(fileIn(state), 'a', 0o600)
  try {
    // Begins on a line of its own, also after one that was cut short.
    writeSync(file, `${isNew ? '' : '\n'}${fresh.map((line) => JSON.stringify(line)).join('\n')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  syncFolder(state)
}
