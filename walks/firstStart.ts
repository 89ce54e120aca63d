// The first start of a desk, once for a run: it makes the database and its tables, and is stopped again. Each walk begins with
// a copy of what it left, as on the morning after, and makes what it needs in it; a copy costs a fraction of a first start.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startDesk } from './deskProcess.ts'

const PREPARED = 'EXHALE_WALKS_PREPARED'

/** Where root runs the walks, the database has a user of its own, who must come through to the state folder in it. */
export const walkedThrough = (folder: string): Promise<void> => chmod(folder, 0o711)

/** Lays a copy of the prepared state; where there is none to copy, the desk makes its own at its start. */
export async function layPrepared(state: string): Promise<void> {
  const prepared = process.env[PREPARED]
  // A database that had to lie elsewhere is named in this file: its copy would run on the same rows.
  if (!prepared || existsSync(join(prepared, 'database.json'))) return
  // The files keep their owner and their rights: the database refuses any others. A quarter of their bytes is zeros.
  await promisify(execFile)('cp', ['-a', '--sparse=always', prepared, state])
}

/** Runs before the walks; returns what runs after them. The workers see the folder's name in their environment. */
export default async function firstStart(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'exhale-first-start-'))
  const state = join(folder, 'state')
  await walkedThrough(folder)
  const { stop } = await startDesk({ port: 0, state, env: {} })
  await stop()
  process.env[PREPARED] = state
  return () => rm(folder, { recursive: true, force: true })
}
