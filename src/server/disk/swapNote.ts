// A folder that is being put in the place of another: two renames cannot be one, so a note is written before the first.
//
// A start that finds the note and no folder finishes what was begun; one that finds the folder as well knows that nothing
// had been moved yet, or that everything was. So whoever looks finds the old folder or the new one, never a mix.
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { syncFolder, writeDurably } from './durableFile.ts'

const Note = z.strictObject({ next: z.string() })
const noteOf = (folder: string): string => `${folder}.swap`

/** Puts `next` in the place of `folder`, which keeps its bytes under the name `before` (null: there is none). */
export function swapFolders(folder: string, next: string, before: string | null): void {
  writeDurably(noteOf(folder), Buffer.from(JSON.stringify({ next })))
  if (before !== null) renameSync(folder, before)
  syncFolder(dirname(folder))
  finishSwap(folder)
}

/** Finishes a swap that was cut short between its two renames. Called before a state folder is used. */
export function finishSwap(folder: string): void {
  const note = noteOf(folder)
  if (!existsSync(note)) return
  const { next } = Note.parse(JSON.parse(readFileSync(note, 'utf8')))
  if (!existsSync(folder) && existsSync(next) && dirname(next) === dirname(folder)) renameSync(next, folder)
  syncFolder(dirname(folder))
  rmSync(note, { force: true })
}
