import { readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { casesAfter } from '../../cases/cases.store.ts'
import { fsck } from '../../evidence/fsck.store.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { asTenant } from '../db/tenant.ts'
import { LEFT_OUT, tablesOf } from './catalog.ts'
import { stageLineFile } from './lineFile.ts'
import { readLineFile } from './lineReader.ts'
import { readBackup } from './readBackup.ts'
import { readKeys } from './readKeys.ts'
import { fingerprint, KEYRING, LOCK, newOrganisation, recordOne, Safe, sizesOf } from './testBackup.ts'

const database = testDatabase()
const safe = new Safe(() => database.pools)
/** The short form in every test run; `npm run faults` asks for the long one. */
const FLIPS = Number(process.env['EXHALE_FLIPS'] ?? 12)
const WRITERS_ROUNDS = Number(process.env['EXHALE_BACKUP_ROUNDS'] ?? 1)

let org: string
beforeAll(async () => {
  org = await newOrganisation(database)
  await newOrganisation(database)
  for (let n = 0; n < 3; n += 1) await recordOne(database.pools, org, n)
})
afterAll(() => safe.remove())

/** Everybody in the house that was restored, and nobody else. */
const standing = (): string[] => readdirSync(safe.home).filter((name) => name.startsWith('desk'))

describe('A backup', () => {
  test('takes every table of the database but those that are left out on purpose', async () => {
    const found = await database.asOwner<{ name: string }>(
      `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    )
    const taken = (await tablesOf(database.pools)).map(({ name }) => name)
    expect([...taken, ...LEFT_OUT].sort()).toEqual(found.map(({ name }) => name).sort())
  })

  test('comes back equal, table by table', async () => {
    const before = await fingerprint(database.pools)
    const made = await safe.backup('equal.backup')
    const state = join(safe.home, 'desk-equal')
    const done = await safe.restore(made.path, { state })
    expect(done.read.rows).toBe(made.rows)
    const after = await safe.opened(state, (pools) => fingerprint(pools, sizesOf(done)))
    expect(Object.keys(after).length).toBeGreaterThan(10)
    expect(after).toEqual(before)
  }, 180_000)

  test('says of itself in the log that it was restored', async () => {
    const state = join(safe.home, 'desk-equal')
    const acts = await safe.opened(state, (pools) =>
      asTenant(pools.desk, org, (tx) =>
        tx.db.selectFrom('admin_act').select('kind').where('org_id', '=', tx.org).execute(),
      ),
    )
    expect(acts.map(({ kind }) => kind)).toContain('backup.restored')
  })

  test(
    'made while people write holds all that was confirmed before it began, and nothing by halves',
    async () => {
      for (let round = 0; round < WRITERS_ROUNDS; round += 1) {
        const confirmed: string[] = []
        const over = new AbortController()
        const write = async (): Promise<void> => {
          for (let n = 0; !over.signal.aborted; n += 1)
            confirmed.push(await recordOne(database.pools, org, n))
        }
        const writers = [write(), write(), write()]
        while (confirmed.length < 5) await new Promise((resolve) => setImmediate(resolve))
        const before = [...confirmed]
        // Whoever writes stops even where the backup fails: what they go on writing would slow down every test after this one.
        const made = await safe.backup(`load-${round}.backup`).finally(() => over.abort())
        await Promise.all(writers)
        const state = join(safe.home, `desk-load-${round}`)
        const done = await safe.restore(made.path, { state })
        const { cases, log } = await safe.opened(state, (pools) =>
          asTenant(pools.desk, org, async (tx) => ({
            cases: await casesAfter(tx, null, 100_000),
            log: await fsck(tx),
          })),
        )
        const found = new Set(cases.map(({ id }) => id))
        expect(before.filter((id) => !found.has(id))).toEqual([])
        expect(log.faults).toEqual([])
        expect(done.read.closed).toBe(0)
      }
    },
    240_000 * WRITERS_ROUNDS,
  )
})

describe('A backup that is not whole is refused, and nothing is put in place', () => {
  let whole: Buffer
  const broken = join(safe.home, 'broken.backup')
  const keys = join(safe.home, 'whole.backup.keys')
  const refused = async (path = broken): Promise<string> => {
    const before = standing()
    const said = await safe.restore(path, { keys }).then(
      () => 'restored',
      (error: unknown) => String(error),
    )
    expect(standing()).toEqual(before)
    return said
  }
  /** Reads it to the end as a restore does, with no tables to put it into. */
  const read = async (path: string): Promise<string> => {
    const nothing = async () => undefined
    const opened = await readKeys(keys, KEYRING)
    return readBackup({ path, keyring: KEYRING, keys: opened, begin: nothing, take: nothing }).then(
      () => 'read',
      (error: unknown) => String(error),
    )
  }
  beforeAll(async () => {
    whole = readFileSync((await safe.backup('whole.backup')).path)
  })

  test('with a byte that was changed, wherever it lies', async () => {
    for (let flip = 0; flip < FLIPS; flip += 1) {
      const bytes = Buffer.from(whole)
      const at = Math.floor((flip / FLIPS) * bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 + (flip % 255))
      writeFileSync(broken, bytes)
      expect([at, await read(broken)]).toEqual([
        at,
        expect.stringMatching(/PlainError: .*(damaged|does not open)/),
      ])
    }
    expect(await refused()).toMatch('damaged')
  }, 600_000)

  test('cut short', async () => {
    writeFileSync(broken, whole)
    truncateSync(broken, Math.floor(whole.length * 0.7))
    expect(await read(broken)).toMatch('damaged')
  })

  test('with the wrong passphrase', async () => {
    writeFileSync(broken, whole)
    const { keysPath } = await safe.backup('other.backup', {
      ...LOCK,
      kind: 'passphrase',
      passphrase: 'not the same at all',
    })
    await expect(safe.restore(broken, { keys: keysPath })).rejects.toThrow('does not open')
  })

  test('that unpacks without end', async () => {
    const path = join(safe.home, 'bomb.backup')
    writeFileSync(path, gzipSync(Buffer.alloc(64 * 1024 * 1024, 'x')))
    expect(await refused(path)).toMatch('without end')
  })

  test('made by a newer program', async () => {
    const header = await headerOf(whole)
    header.migrations.push({ name: '9999_later.sql', sha256: '0'.repeat(64) })
    expect(await refused(await rewritten('newer.backup', [JSON.stringify(header)]))).toMatch('newer')
  })

  test('made by an older program is read into its own tables, which then grow into ours', async () => {
    const { migrations, ...header } = await headerOf(whole)
    const older = { ...header, migrations: migrations.slice(0, 5), logs: [] }
    const row = { id: 'u1', name: 'Old', email: 'old@desk.invalid', emailVerified: true }
    const lines = [older, { table: 'user' }, { row }, { total: { rows: 1, tables: { user: 1 } } }]
    const path = await rewritten(
      'older.backup',
      lines.map((line) => JSON.stringify(line)),
    )
    const state = join(safe.home, 'desk-older')
    await safe.restore(path, { state, keys })
    const found = await safe.opened(state, (pools) =>
      pools.door.query('select name, "twoFactorEnabled" from "user"'),
    )
    expect(found.rows).toEqual([{ name: 'Old', twoFactorEnabled: false }])
  }, 180_000)

  test('with a table, a column or a row that is none of ours', async () => {
    const header = JSON.stringify(await headerOf(whole))
    const total = JSON.stringify({ total: { rows: 1, tables: {} } })
    for (const [section, row] of [
      ['pg_authid', { rolname: 'x' }],
      ['user', { id: 'x', 'name") values (1); drop table "user"; --': 'x' }],
      ['evidence_entry', { org_id: org }],
    ] as const) {
      const lines = [header, JSON.stringify({ table: section }), JSON.stringify({ row }), total]
      expect(await refused(await rewritten('foreign.backup', lines))).toMatch('damaged')
    }
  }, 180_000)
})

interface AnyHeader {
  migrations: object[]
}
/** The first line of a backup, read with our own key. */
async function headerOf(whole: Buffer): Promise<AnyHeader> {
  const path = join(safe.home, 'header.backup')
  writeFileSync(path, whole)
  for await (const line of readLineFile(path, KEYRING)) return JSON.parse(line) as AnyHeader
  throw new Error('a backup has a header')
}

/** A file that is whole, and says something else. */
async function rewritten(name: string, lines: readonly string[]): Promise<string> {
  const path = join(safe.home, name)
  async function* each(): AsyncGenerator<string> {
    yield* lines
  }
  ;(await stageLineFile(path, LOCK, each())).keep()
  return path
}

describe('A plain backup', () => {
  test('holds no way in: no password, session, second step or digest', async () => {
    await database.asOwner(
      `insert into "account" (id, "accountId", "providerId", "userId", password, "updatedAt")
        select 'a1', id, 'credential', id, 'planted-password-hash', now() from "user" limit 1`,
    )
    const made = await safe.backup('plain.backup', { kind: 'plain' })
    const text = gunzipSync(readFileSync(made.path)).toString('utf8')
    expect(text).not.toContain('planted-password-hash')
    expect(text).not.toMatch(/"table":"(session|account|verification|twoFactor|passkey|api_token)"/)
    expect(gunzipSync(readFileSync(made.keysPath)).toString('utf8')).not.toMatch(/"(file|master)":/)
    const done = await safe.restore(made.path, { state: join(safe.home, 'desk-plain') })
    expect(done.read.header.plain).toBe(true)
  }, 180_000)
})
