// What happened to the backups of an installation, for its owner's eyes: when the last one was made, and what went wrong.
//
// A small file in the state folder and no table: it must also be there to read when the database is what broke.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../disk/durableFile.ts'

export const MadeNote = z.object({
  /** Milliseconds UTC. */
  at: z.int(),
  /** Where the file lies; the file of keys lies beside it. */
  path: z.string(),
  bytes: z.int(),
  rows: z.int(),
  plain: z.boolean(),
})
export const FailedNote = z.object({ at: z.int(), ru: z.string(), en: z.string() })
const Notes = z.object({ made: MadeNote.nullable(), failed: FailedNote.nullable() })
export type BackupNotes = z.infer<typeof Notes>

const fileOf = (state: string): string => join(state, 'backups.json')

export function backupNotes(state: string): BackupNotes {
  if (!existsSync(fileOf(state))) return { made: null, failed: null }
  try {
    return Notes.parse(JSON.parse(readFileSync(fileOf(state), 'utf8')))
  } catch {
    return { made: null, failed: null }
  }
}

const keep = (state: string, notes: BackupNotes): void =>
  writeDurably(fileOf(state), Buffer.from(`${JSON.stringify(notes)}\n`))

/** A backup that was made ends the story of those that failed before it. */
export const noteMade = (state: string, made: z.infer<typeof MadeNote>): void =>
  keep(state, { made, failed: null })

export const noteFailed = (state: string, failed: z.infer<typeof FailedNote>): void =>
  keep(state, { made: backupNotes(state).made, failed })
