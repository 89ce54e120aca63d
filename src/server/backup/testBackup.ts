// What the tests of backups share: a desk's worth of rows, and a fingerprint of everything a backup has to bring back.
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { demoStories } from '../../cases/demo.store.ts'
import { recordStory } from '../../cases/record.store.ts'
import type { LogKeeper } from '../../evidence/checkpoints/keeper.ts'
import type { Pools } from '../db/pools.ts'
import { asTenant } from '../db/tenant.ts'
import type { TestDatabase } from '../db/testDatabase.ts'
import { openDatabase } from '../db/database.ts'
import { openLogKeeper } from '../evidence/logKeeper.ts'
import { openSecrets, type Secrets } from '../secrets/masterKey.ts'
import { keysPathOf, makeBackup, type BackupMade } from './backup.ts'
import { pagedRows, rowQueries } from './backupRows.ts'
import { tablesOf } from './catalog.ts'
import type { Keyring, Lock } from './lock.ts'
import { readKeys } from './readKeys.ts'
import { restore, type Restored } from './restore/restore.ts'
import { removeState } from './restore/swap.ts'
import { inSnapshot, type Snapshot } from './snapshot.ts'

const secretsIn = (state: string): Secrets => openSecrets(state, {})

/** An organisation with an owner, as the door knows it. */
export async function newOrganisation(database: TestDatabase): Promise<string> {
  const [org, user, member] = [database.newOrg(), database.newOrg(), database.newOrg()]
  await database.asOwner(`insert into "user" (id, name, email, "emailVerified") values ($1, 'O', $2, true)`, [
    user,
    `${user}@desk.invalid`,
  ])
  await database.asOwner(
    `insert into "organization" (id, name, slug, "createdAt") values ($1, 'Our desk', $1, now())`,
    [org],
  )
  await database.asOwner(
    `insert into "member" (id, "organizationId", "userId", role, "createdAt") values ($1, $2, $3, 'owner', now())`,
    [member, org, user],
  )
  return org
}

/** Records the n-th story; returns the id of the case. */
export const recordOne = (pools: Pools, org: string, n: number): Promise<string> => {
  const stories = [...demoStories().values()]
  return asTenant(pools.desk, org, (tx) =>
    recordStory(tx, stories[n % stories.length] ?? {}, { by: 'owner', at: Date.now() }),
  )
}

/** What came after the moment that is compared: the restored log says of itself that it was restored. */
const cameLater = (text: string, size: number): boolean => {
  const row = JSON.parse(text) as { entry_index?: number }
  return (row.entry_index ?? 0) >= size
}

async function fingerprintIn(
  snapshot: Snapshot,
  pools: Pools,
  sizes: ReadonlyMap<string, number>,
): Promise<Record<string, string>> {
  const prints: Record<string, string> = {}
  const found = await snapshot.query('door', 'select id from "organization" order by id')
  const tables = await tablesOf(pools)
  const print = async (org: string, table: (typeof tables)[number]): Promise<void> => {
    const hash = createHash('sha256')
    let rows = 0
    for await (const { text } of pagedRows(snapshot, table, rowQueries(table, null))) {
      if (cameLater(text, sizes.get(org) ?? Number.MAX_SAFE_INTEGER)) continue
      hash.update(text)
      rows += 1
    }
    if (rows > 0 && table.name !== 'log_state')
      prints[`${org} ${table.name}`] = `${rows} ${hash.digest('hex')}`
  }
  for (const table of tables) if (!table.ofTenant) await print('', table)
  for (const { id } of found) {
    await snapshot.asOrganisation(String(id))
    for (const table of tables) if (table.ofTenant) await print(String(id), table)
  }
  return prints
}

/** Every table of every organisation as "rows hash", up to these sizes of the logs; empty tables are left out. */
export const fingerprint = (
  pools: Pools,
  sizes: ReadonlyMap<string, number> = new Map(),
): Promise<Record<string, string>> => inSnapshot(pools, (snapshot) => fingerprintIn(snapshot, pools, sizes))

export const PASSPHRASE = 'five words that nobody guesses'
export const LOCK: Lock = { kind: 'passphrase', passphrase: PASSPHRASE, workFactor: 10 }
export const KEYRING: Keyring = { identities: [], passphrases: [PASSPHRASE] }

/** Backups of a test database into a folder of their own, and restores beside it; the clock goes on by itself. */
export class Safe {
  readonly home = join(tmpdir(), `exhale-backup-${randomBytes(6).toString('hex')}`)
  readonly state = join(this.home, 'desk')
  readonly #pools: () => Pools
  #clock = 0
  constructor(pools: () => Pools) {
    this.#pools = pools
    // Not before: a file whose tests are all passed over leaves nothing behind.
    beforeAll(() => mkdirSync(this.home, { mode: 0o700 }))
  }
  /** Never behind the clock by which the rows are recorded. */
  readonly now = (): number => (this.#clock = Math.max(Date.now(), this.#clock + 1000))
  readonly keeper = (): LogKeeper => openLogKeeper(this.state, {}, secretsIn(this.state))

  backup(name: string, lock: Lock = LOCK): Promise<BackupMade> {
    const { state, now } = this
    return makeBackup({
      pools: this.#pools(),
      secrets: secretsIn(state),
      state,
      env: {},
      path: join(this.home, name),
      lock,
      now,
    })
  }

  /** `keys`: another file of keys than its own; `state`: another place than the desk's. */
  async restore(
    path: string,
    { keys = keysPathOf(path), state = this.state, checkpoint = null as string | null } = {},
  ): Promise<Restored> {
    const { now } = this
    const read = await readKeys(keys, KEYRING)
    return restore({ state, env: {}, path, keyring: KEYRING, keys: read, checkpoint, now })
  }

  /** Looks into the database of a restored folder. */
  async opened<T>(state: string, look: (pools: Pools) => Promise<T>): Promise<T> {
    const database = await openDatabase({ state, env: {} })
    try {
      return await look(database.pools)
    } finally {
      await database.stop()
    }
  }

  remove(): void {
    for (const name of readdirSync(this.home)) removeState(join(this.home, name))
    rmSync(this.home, { recursive: true, force: true })
  }
}

/** The sizes of the logs in a backup, for comparing up to there. */
export const sizesOf = ({ read }: Restored): ReadonlyMap<string, number> =>
  new Map(read.header.logs.map(({ organisation, first, size }) => [organisation, first + size]))
