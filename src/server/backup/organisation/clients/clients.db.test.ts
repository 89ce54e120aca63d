// What a desk knows of clients outside of their cases goes with an export, and gives the same answers on another desk.
import { hash } from 'node:crypto'
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sitesOf } from '../../../counter/sites.store.ts'
import { newId } from '../../../ids.ts'
import { recordStory } from '../../../../cases/record.store.ts'
import { fsck } from '../../../../evidence/fsck.store.ts'
import { looksInto } from '../../../ledgerImports/testSheets.ts'
import { asTenant } from '../../../db/tenant.ts'
import { testDatabase } from '../../../db/testDatabase.ts'
import { caseOf, testDesk, type Visitor } from '../../../testDesk.ts'
import { Safe } from '../../testBackup.ts'
import { isDamage, noExport, readExport, writeFolder } from '../exportFile.ts'
import { answers, everythingOfClients, madeBy, MESSAGE, sameWords } from './testClients.ts'
import { CLIENT_TABLES } from './clientRows.ts'
import { importOrganisation } from '../importOrganisation.ts'
import { oneMoment, organisationFiles } from '../organisationExport.store.ts'

const database = testDatabase()
const desk = testDesk(database)
const safe = new Safe(() => database.pools)
const { inside, balance } = looksInto(database)
const folder = join(safe.home, 'export')
const API = '/api/v1'
let here: Visitor

const organisationOf = (visitor: Visitor): Promise<string> => inside(visitor, async (tx) => tx.org)
const imported = async (path: string, visitor: Visitor): Promise<void> => {
  const org = await organisationOf(visitor)
  const stamp = { by: 'system', at: safe.now() }
  await asTenant(database.pools.desk, org, (tx) => importOrganisation(tx, readExport(path), stamp))
}

async function exported(visitor: Visitor, folder: string): Promise<void> {
  const plan = { defaults: { lang: 'ru', timezone: 'Europe/Moscow' }, members: [], at: safe.now() } as const
  await asTenant(database.pools.desk, await organisationOf(visitor), async (tx) => {
    await oneMoment(tx)
    return writeFolder(folder, organisationFiles(tx, plan))
  })
}

beforeAll(async () => {
  here = await desk.stranger()
  await everythingOfClients(desk, here, inside)
  await exported(here, folder)
})
afterAll(() => safe.remove())

/** A copy of the export in which one file was changed. */
async function changed(name: string, file: string, change: (text: string) => string): Promise<string> {
  const bad = join(safe.home, name)
  await writeFolder(bad, readExport(folder))
  const path = join(bad, file)
  const [before, after] = [readFileSync(path, 'utf8'), change(readFileSync(path, 'utf8'))]
  expect(after).not.toBe(before)
  writeFileSync(path, after)
  return bad
}

/** Makes the list of files fit a file that was changed. */
function sealAgain(bad: string, file: string): void {
  const [list, sha256] = [
    join(bad, 'clients/files.json'),
    hash('sha256', readFileSync(join(bad, file)), 'hex'),
  ]
  const files = JSON.parse(readFileSync(list, 'utf8')) as { path: string; sha256: string }[]
  writeFileSync(list, JSON.stringify(files.map((one) => (one.path === file ? { ...one, sha256 } : one))))
}

const clientsOf = async (visitor: Visitor) =>
  ((await visitor.get(`${API}/clients`)).body as { clients: { id: string; name: string; cases: number }[] })
    .clients

async function refused(path: string): Promise<unknown> {
  const there = await desk.stranger()
  const error: unknown = await imported(path, there).then(
    () => null,
    (failure: unknown) => failure,
  )
  const { clients } = (await there.get(`${API}/clients`)).body as { clients: unknown[] }
  expect(clients).toEqual([])
  return error
}

describe('Clients of an organisation that was exported', () => {
  test('give the same answers elsewhere: agreement, acts, usage, reconciliation, notices, invoice lines', async () => {
    const there = await desk.stranger()
    await imported(folder, there)
    const before = await answers(here, balance)
    expect(JSON.stringify(before)).toContain('"amount":900')
    expect(await answers(there, balance)).toEqual(before)
    expect((await inside(there, (tx) => fsck(tx))).faults).toEqual([])
  })

  test('keep the file of an agreement, the proof of its acceptance and the photo of an act, byte for byte', async () => {
    const there = await desk.stranger()
    await imported(folder, there)
    const bytesOf = (visitor: Visitor) =>
      inside(visitor, async ({ db, org }) => {
        const rows = await db
          .selectFrom('payload')
          .innerJoin('evidence_entry as entry', (on) =>
            on
              .onRef('entry.org_id', '=', 'payload.org_id')
              .onRef('entry.entry_index', '=', 'payload.entry_index'),
          )
          .select(['entry.type', 'part', 'payload.bytes'])
          .where('payload.org_id', '=', org)
          .where('part', 'not in', ['facts', 'by', 'via', 'entries', 'checkpoint'])
          .execute()
        return rows.map(({ type, part, bytes }) => `${type} ${part} ${bytes.toString('base64')}`).toSorted()
      })
    const before = (await bytesOf(here)).filter((one) => !/^(message|inquiry|case)/.test(one))
    for (const part of ['source', 'proof', 'shown', 'letter', 'rows'])
      expect(before.some((one) => one.split(' ')[1] === part)).toBe(true)
    expect((await bytesOf(there)).filter((one) => !/^(message|inquiry|case)/.test(one))).toEqual(before)
  })

  test('stand on the desk under ids of their own, with their cases, and nobody else comes along', async () => {
    const other = await desk.stranger()
    await madeBy(other)('/clients', { name: 'Чужая Клиентка' })
    const there = await desk.stranger()
    await imported(folder, there)
    const listOf = async (visitor: Visitor) =>
      (
        (await visitor.get(`${API}/clients`)).body as {
          clients: { id: string; name: string; cases: number }[]
        }
      ).clients
    const [before, after] = [await listOf(here), await listOf(there)]
    expect(after.map(({ name, cases }) => [name, cases])).toEqual(
      before.map(({ name, cases }) => [name, cases]),
    )
    const known = new Set(before.map(({ id }) => id))
    expect(after.some(({ id }) => known.has(id))).toBe(false)
    for (const { id } of after) expect((await here.get(`${API}/clients/${id}`)).status).toBe(404)
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    const texts = files.map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'))
    expect(texts.join('\n')).not.toContain(await organisationOf(other))
    expect(texts.join('\n')).not.toContain(Buffer.from('Чужая Клиентка').toString('base64').slice(0, 24))
  })

  test('carry each kind of record, and as many of each', async () => {
    const there = await desk.stranger()
    await imported(folder, there)
    const counts = (visitor: Visitor) =>
      inside(visitor, async (tx) => {
        const { rows } = await sql<{ type: string; count: number }>`
          select type, count(*)::int as count from evidence_entry where org_id = ${tx.org} group by type`.execute(
          tx.db,
        )
        const found = new Map(rows.map(({ type, count }) => [type, count]))
        return Object.values(CLIENT_TABLES).map(({ leaf }) => [leaf, found.get(leaf) ?? 0])
      })
    const before = await counts(here)
    expect(before.filter(([, count]) => count === 0)).toEqual([])
    expect(await counts(there)).toEqual(before)
    expect(sameWords(await inside(there, sitesOf))).toEqual(sameWords(await inside(here, sitesOf)))
  })

  test('are not joined to a client of the desk whose id a file names, however well it is sealed', async () => {
    const there = await desk.stranger()
    const mine = await madeBy(there)('/clients', { name: 'Своя' })
    const file = 'clients/one_off-000000.jsonl'
    const bad = await changed('planted', file, (text) =>
      text.replaceAll(/"client_id":"[^"]*"/g, `"client_id":"${mine}"`),
    )
    expect(isDamage(await refused(bad))).toBe(true)
    sealAgain(bad, file)
    await imported(bad, there)
    expect((await there.get(`${API}/clients/${mine}/one-offs`)).body).toEqual({ oneOffs: [] })
    expect((await there.get(`${API}/clients/${mine}`)).body).toMatchObject({ name: 'Своя' })
  })

  test('are refused where a row points at an entry that is about something else', async () => {
    const file = 'clients/acceptance-000000.jsonl'
    const bad = await changed('elsewhere', file, (text) => text.replace(/"id":"[^"]*"/, `"id":"${newId()}"`))
    sealAgain(bad, file)
    expect(isDamage(await refused(bad))).toBe(true)
  })

  test.each([
    ['a row', 'clients/invoice_line-000000.jsonl', (text: string) => text.replace('90000', '10000')],
    ['the list of files', 'clients/files.json', (text: string) => text.replace(/\{[^}]*\},/, '')],
    ['a line', 'clients/acceptance-000000.jsonl', () => '{"n":'],
  ])(
    'with %s that is damaged are refused in both languages, and nothing is recorded',
    async (what, file, change) => {
      const error = await refused(await changed(`damaged ${what}`, file, change))
      expect(isDamage(error)).toBe(true)
      const told = noExport('x')
      expect(told.words.ru).toContain('повреждена')
      expect(told.words.en).toContain('damaged')
    },
  )

  test('with a file that is missing are refused, and so are words that are not those of the log', async () => {
    const missing = await changed('missing', 'README.md', (text) => `${text} `)
    rmSync(join(missing, 'clients', 'acceptance-000000.jsonl'))
    expect(isDamage(await refused(missing))).toBe(true)
    const [openings = ''] = readdirSync(join(folder, 'log')).filter((one) => one.startsWith('openings'))
    const word = Buffer.from('коробка').toString('base64').slice(0, 8)
    const other = await changed('words', `log/${openings}`, (text) =>
      text.replace(/("part":"shown","salt":"[^"]*","bytes":")..../, '$1AAAA').replace(word, word),
    )
    expect(isDamage(await refused(other))).toBe(true)
  })

  test('are missing from an export of before, which opens as it did', async () => {
    const old = await changed('old', 'organisation.json', (text) => text.replace(/ {2}"clients": \d+,\n/, ''))
    rmSync(join(old, 'clients'), { recursive: true })
    const there = await desk.stranger()
    await imported(old, there)
    const { clients } = (await there.get(`${API}/clients`)).body as { clients: { cases: number }[] }
    expect(clients.map(({ cases }) => cases)).toEqual([1])
  })

  test('of a visible example that the desk has already do not come twice, and their words stay out', async () => {
    const [from, there] = [await desk.stranger(), await desk.stranger()]
    const story = caseOf(MESSAGE)
    for (const visitor of [from, there])
      await inside(visitor, (tx) => recordStory(tx, story, { by: 'test', at: safe.now() }, { demo: 'shown' }))
    const [example] = await clientsOf(from)
    await madeBy(from)(`/clients/${example?.id}/one-offs`, {
      what: 'скидка',
      why: 'праздник',
      on: '2026-11-01',
    })
    await exported(from, join(safe.home, 'example'))
    await imported(join(safe.home, 'example'), there)
    const [only, ...others] = await clientsOf(there)
    expect([only?.cases, others]).toEqual([1, []])
    expect((await there.get(`${API}/clients/${only?.id}/one-offs`)).body).toEqual({ oneOffs: [] })
  })

  test('of two cases are one client elsewhere, too', async () => {
    const [from, there] = [await desk.stranger(), await desk.stranger()]
    const story = caseOf(MESSAGE)
    await madeBy(from)('/cases', { facts: story })
    const [known] = await clientsOf(from)
    await madeBy(from)(`/clients/${known?.id}/cases`, { facts: { ...story, id: 'second' } })
    await exported(from, join(safe.home, 'two'))
    await imported(join(safe.home, 'two'), there)
    expect((await clientsOf(there)).map(({ name, cases }) => [name, cases])).toEqual([[known?.name, 2]])
  })

  test('come without what was erased, and without what hangs on it', async () => {
    const [from, there] = [await desk.stranger(), await desk.stranger()]
    const client = await madeBy(from)('/clients', { name: 'Стёртая' })
    const facts = { version: '1', clauses: [{ no: '1', text: 'До пяти мест.' }] }
    const version = await madeBy(from)(`/clients/${client}/versions`, { facts })
    await madeBy(from)(`/versions/${version}/acceptances`, { how: 'noted', at: '2026-11-01' })
    const org = await organisationOf(from)
    const words = `delete from payload where org_id = $1 and entry_index =
      (select entry_index from agreement_version where org_id = $1 and id = $2)`
    expect(JSON.stringify((await from.get(`${API}/clients/${client}/agreement`)).body)).toContain(
      'До пяти мест',
    )
    expect((await database.asOwner(`${words} returning part`, [org, version])).length).toBeGreaterThan(1)
    await exported(from, join(safe.home, 'erased'))
    await imported(join(safe.home, 'erased'), there)
    const [found] = await clientsOf(there)
    const agreement = await there.get(`${API}/clients/${found?.id}/agreement`)
    expect([found?.name, agreement.status]).toEqual(['Стёртая', 200])
    expect(JSON.stringify(agreement.body)).not.toContain('До пяти мест')
    expect((await inside(there, (tx) => fsck(tx))).faults).toEqual([])
  })
})
