import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { removeState } from '../backup/restore/swap.ts'
import { openDatabase, type Database } from '../db/database.ts'
import { migrations } from '../db/migrate.ts'
import { newId } from '../ids.ts'
import { purge } from './purge.ts'

const home = mkdtempSync(join(tmpdir(), 'exhale-upgrade-'))
const state = join(home, 'desk')
afterAll(() => {
  removeState(state)
  rmSync(home, { recursive: true, force: true })
})

const WORD = 'zyablik-77'
const BEFORE = migrations().filter(({ name }) => name < '0006')

async function asOwner<T>({ pools }: Database, work: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({
    host: String(pools.door.options.host),
    user: 'exhale_owner',
    database: 'exhale',
  })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

/** A case, a message, an act and a clause as earlier versions wrote them: with words in rows of facts. */
async function plant(owner: Client): Promise<void> {
  const [org, client, file] = [newId(), newId(), newId()]
  const insert = (table: string, values: readonly unknown[]) =>
    owner.query(`insert into ${table} values (${values.map((_, at) => `$${at + 1}`).join(', ')})`, [
      ...values,
    ])
  await insert('evidence_entry', [org, 0, 'case.opened', client, 1, 'x', Buffer.alloc(32)])
  await insert('client', [org, client, 0])
  await insert('case_file', [org, file, client, 0, 1, 'ru', `RU ${WORD}`, WORD, 'UTC', null])
  await insert('message', [org, newId(), file, 0, null, WORD, 'in', WORD, 5])
  await insert('ledger_entry', [org, newId(), file, client, 0, null, WORD, WORD, 5])
  await insert('clause', [org, newId(), file, 0, null, WORD])
  await owner.query('analyze')
  await owner.query('checkpoint')
}

const findings = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(WORD))

test('A database of an earlier version keeps its facts, and loses the words that stood in their rows', async () => {
  mkdirSync(state, { mode: 0o700 })
  const before = await openDatabase({ state, env: {}, known: BEFORE })
  await asOwner(before, plant)
  await before.stop()
  const folder = before.data ?? state
  expect(findings(folder)).not.toEqual([])

  const after = await openDatabase({ state, env: {} })
  const rows = await asOwner(after, async (owner) => [
    (await owner.query('select direction, at from message')).rows,
    (await owner.query('select kind from ledger_entry')).rows,
    (await owner.query('select jurisdiction from case_file')).rows,
    (await owner.query('select count(*)::int as clauses from clause')).rows,
  ])
  expect(rows).toEqual([
    [{ direction: 'in', at: '5' }],
    [{ kind: 'other' }],
    [{ jurisdiction: '' }],
    [{ clauses: 1 }],
  ])
  expect(await purge(after.pools.erase)).toEqual([])
  await after.stop()
  expect(findings(folder)).toEqual([])
}, 120_000)
