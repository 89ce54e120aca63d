// How fast a backup is made: megabytes of rows a second, read, sealed, compressed and encrypted, on one core.
//
// Beside it the same bytes through gzip alone, the one step of it that any backup takes.
import { gzipSync, gunzipSync } from 'node:zlib'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { demoStories } from '../src/cases/demo.store.ts'
import { recordStory } from '../src/cases/record.store.ts'
import { makeBackup } from '../src/server/backup/backup.ts'
import type { Lock } from '../src/server/backup/lock.ts'
import { openDatabase } from '../src/server/db/database.ts'
import { asTenant } from '../src/server/db/tenant.ts'
import { newId } from '../src/server/ids.ts'
import { openSecrets } from '../src/server/secrets/masterKey.ts'
import { figure, middleOfFive, type Figure } from './measure.ts'

const STORIES = 400
const MEGABYTE = 1_000_000

async function filled(state: string) {
  const database = await openDatabase({ state, env: {}, settings: ['fsync=off', 'synchronous_commit=off'] })
  const org = newId()
  await database.pools.door.query(
    `insert into "organization" (id, name, slug, "createdAt") values ($1, 'Bench', $1, now())`,
    [org],
  )
  const stories = [...demoStories().values()]
  for (let n = 0; n < STORIES; n += 1)
    await asTenant(database.pools.desk, org, (tx) =>
      recordStory(tx, stories[n % stories.length] ?? {}, { by: 'bench', at: n }),
    )
  return database
}

/** Starts a database of its own with four hundred cases. Takes about half a minute. */
export async function backupFigures(): Promise<Figure[]> {
  const state = mkdtempSync(join(tmpdir(), 'exhale-bench-backup-'))
  const database = await filled(state)
  try {
    const secrets = openSecrets(state, {})
    const path = join(state, 'bench.backup')
    const made = (lock: Lock) =>
      makeBackup({ pools: database.pools, secrets, state, env: {}, path, lock, now: () => Date.now() })
    await made({ kind: 'plain' })
    const rows = gunzipSync(readFileSync(path))
    const recipients = [await identityToRecipient(await generateIdentity())]
    const perSecond = async (work: () => Promise<unknown> | Buffer): Promise<number> =>
      middleOfFive(async () => {
        const began = performance.now()
        await work()
        return rows.length / MEGABYTE / ((performance.now() - began) / 1000)
      })
    const ours = await perSecond(() => made({ kind: 'recipients', recipients }))
    const gzip = await perSecond(() => gzipSync(rows, { level: 1 }))
    return [figure('backup.encrypted', [ours, 'MB/s'], ['gzip of the same bytes, MB/s', gzip])]
  } finally {
    await database.stop()
    rmSync(state, { recursive: true, force: true })
  }
}
