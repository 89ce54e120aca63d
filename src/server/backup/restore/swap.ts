// A restored state folder takes the place of the old one, which is kept: on this disk, with its database, under a name that
// says when.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../../disk/durableFile.ts'
import { swapFolders } from '../../disk/swapNote.ts'
import { PlainError } from '../../plainError.ts'
import { runningDesk } from '../../state.ts'

const Place = z.object({ place: z.string() })

const stamp = (at: number): string => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '')

/** The place of root's database, or null when the database lies in the folder itself. */
function placeOf(state: string): string | null {
  const note = join(state, 'database.json')
  return existsSync(note) ? Place.parse(JSON.parse(readFileSync(note, 'utf8'))).place : null
}

// A database below /var/lib/exhale says whose it is: the name of the state folder, which is another one after the swap.
function renameOwner(state: string, named: string): void {
  const place = placeOf(state)
  if (place && existsSync(join(place, 'state-folder')))
    writeDurably(join(place, 'state-folder'), Buffer.from(named))
}

const NEW = '.new-'

/** Removes what a restore that was killed had begun beside the state folder. */
function removeLeftovers(state: string): void {
  for (const name of readdirSync(dirname(state))) {
    if (!name.startsWith(`${basename(state)}${NEW}`)) continue
    const folder = join(dirname(state), name)
    if (!runningDesk(folder)) removeState(folder)
  }
}

// The server of a killed restore ends a moment after it, and writes until then.
const PATIENTLY = { recursive: true, force: true, maxRetries: 30, retryDelay: 100 }

/** Removes a state folder with its database, wherever that lies. */
export function removeState(state: string): void {
  const place = placeOf(state)
  if (place) rmSync(place, PATIENTLY)
  rmSync(state, PATIENTLY)
}

/** A folder beside the state folder, on the same disk, for what will take its place. Throws PlainError. */
export function folderBeside(state: string, at: number): string {
  const parent = dirname(state)
  mkdirSync(parent, { recursive: true, mode: 0o700 })
  if (existsSync(state) && statSync(state).dev !== statSync(parent).dev)
    throw new PlainError({
      en: `${state} is a disk of its own and cannot be swapped: use a folder inside it as the state folder (--state ${join(state, 'desk')}).`,
      ru: `${state} — отдельный диск, подменить его нельзя: возьмите папку внутри него (--state ${join(state, 'desk')}).`,
    })
  removeLeftovers(state)
  const folder = `${state}${NEW}${stamp(at)}`
  mkdirSync(folder, { mode: 0o700 })
  return folder
}

/** Puts `next` in the place of `state`; returns where the old folder lies now, or null when there was none. */
export function swap(state: string, next: string, at: number): string | null {
  renameOwner(next, state)
  const before = existsSync(state) ? `${state}.before-${stamp(at)}` : null
  swapFolders(state, next, before)
  if (before) renameOwner(before, before)
  return before
}
