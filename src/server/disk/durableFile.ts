// A file that is there whole or not at all, and stays there when the power goes a moment later.
//
// The bytes are synced under another name first and then get their own in one step; the folder is synced after it, because
// the name lives in the folder. Names that end in `.part` are leftovers of a write that was cut short.
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

const OWNER_ONLY = 0o600
export const PART = '.part'

function writtenBeside(path: string, bytes: Uint8Array): string {
  const beside = `${path}.${randomBytes(6).toString('hex')}${PART}`
  const file = openSync(beside, 'wx', OWNER_ONLY)
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  return beside
}

/**
 * Could the disk not promise to keep what it was given? Then nobody knows what it holds: asking again would be answered with
 * yes, about bytes that are gone. Whoever must be sure stops, and reads again after the next start.
 */
export const isBrokenPromise = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'fsync'

/** Makes names that were given or taken away in this folder last. */
export function syncFolder(folder: string): void {
  const open = openSync(folder, 'r')
  try {
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
}

/** Writes or replaces the file, mode 0600. Throws what the disk answers; the old file then is still whole. */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const beside = writtenBeside(path, bytes)
  try {
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** Writes the file, mode 0600, unless there is one: false then. Of two that try at once one wins, and both see it whole. */
export function createDurably(path: string, bytes: Uint8Array): boolean {
  const beside = writtenBeside(path, bytes)
  try {
    linkSync(beside, path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(beside, { force: true })
  }
  syncFolder(dirname(path))
  return true
}
