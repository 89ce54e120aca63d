// Nothing of an erased person may be found on the disk: a server with everything as people run it, identifiers planted
// wherever the desk takes words, then every byte of the state folder is read, and of a restored backup of the night before.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { fsck } from '../../evidence/fsck.store.ts'
import { keysPathOf, makeBackup } from '../backup/backup.ts'
import { read } from '../../signals/read.ts'
import { readKeys } from '../backup/readKeys.ts'
import { restore } from '../backup/restore/restore.ts'
import { removeState } from '../backup/restore/swap.ts'
import { KEYRING, LOCK } from '../backup/testBackup.ts'
import { openDatabase, type Database } from '../db/database.ts'
import { asTenant } from '../db/tenant.ts'
import type { TestDatabase } from '../db/testDatabase.ts'
import { newId } from '../ids.ts'
import { openSecrets } from '../secrets/masterKey.ts'
import { idOf, testDesk, type Visitor } from '../testDesk.ts'
import { plantAtClient } from './testPlanted.ts'
import { plantAtOthers, plantInCasework, plantInLetters } from './testPlantedCasework.ts'
import { completePurges } from './complete.ts'

const home = mkdtempSync(join(tmpdir(), 'exhale-planted-'))
const state = join(home, 'desk')
mkdirSync(state, { mode: 0o700 })
let database: Database
let owner: Client
const ground: TestDatabase = {
  get pools() {
    return database.pools
  },
  asOwner: async (text, values = []) => (await owner.query(text, values)).rows,
  connect: () => Promise.reject(new Error('one connection is enough here')),
  newOrg: () => newId(),
}
beforeAll(async () => {
  database = await openDatabase({ state, env: {} })
  owner = new Client({ host: socketOf(database), user: 'exhale_owner', database: 'exhale' })
  await owner.connect()
})
const desk = testDesk(ground)
afterAll(async () => {
  for (const name of readdirSync(home)) removeState(join(home, name))
  rmSync(home, { recursive: true, force: true })
}, 120_000)

/** The socket folder of a pool that was opened on one. */
const socketOf = ({ pools }: Database): string => String(pools.door.options.host)

const NAME = 'Пелагея Зябликовна'
const TOKEN = 'zyablik-77'
const PHONE = '+7 900 777-13-13'
/** What must be found before, and nowhere after. */
const PLANTED = ['Зябликовн', TOKEN, '777-13-13']

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Each file below the folders that holds one of the planted words, with the word. */
function findings(...folders: readonly string[]): string[] {
  return folders.flatMap(filesBelow).flatMap((file) => {
    const bytes = readFileSync(file)
    return PLANTED.filter((word) => bytes.includes(word)).map((word) => `${file}: ${word}`)
  })
}

const START = Date.UTC(2026, 10, 21, 10)
const LATER = START + 8 * 366 * 86_400_000
const story = {
  id: `case ${TOKEN}`,
  lang: 'ru',
  jurisdiction: `RU ${TOKEN}`,
  trade: `ремонт ${TOKEN}`,
  timezone: 'Europe/Moscow',
  title: `Дело ${NAME}`,
  parties: {
    business: { name: 'Мы' },
    client: { name: NAME, type: 'consumer', phones: [PHONE], email: `${TOKEN}@mail.example` },
  },
  inquiry: { at: '2026-11-01', from: 'client', channel: TOKEN, text: `Я ${NAME}, ${PHONE}` },
  agreement: { version: `v-${TOKEN}`, clauses: [{ no: `3.2 ${TOKEN}`, text: `для ${NAME}` }] },
  offer: { id: TOKEN, text: NAME },
  ledger: [
    {
      id: `doc ${TOKEN}`,
      at: '2026-11-02',
      kind: `kind-${TOKEN}`,
      doc: `акт ${TOKEN}`,
      note: NAME,
      signedBy: [NAME],
      lines: [{ sku: `sku ${TOKEN}`, qty: 2, unit: `unit-${TOKEN}` }],
    },
    { id: `in ${TOKEN}`, at: '2026-11-02', kind: 'goods_in', lines: [{ sku: TOKEN, qty: 1, unit: TOKEN }] },
  ],
  messages: [
    {
      id: `m ${TOKEN}`,
      at: '2026-11-03T10:00:00+03:00',
      channel: `channel ${TOKEN}`,
      from: TOKEN,
      to: TOKEN,
      direction: 'in',
      text: `${NAME} требует, ${PHONE}`,
    },
  ],
  claims: [{ id: `c ${TOKEN}`, text: NAME }],
  economics: { note: TOKEN },
}

const API = '/api/v1'
const HasClient = z.object({ client: z.uuid() })
const clientOf = async (visitor: Visitor, id: string): Promise<string> =>
  HasClient.parse((await visitor.get(`${API}/cases/${id}`)).body).client

async function typedCase(visitor: Visitor): Promise<string> {
  const key = { 'idempotency-key': `key-${TOKEN}` }
  const id = idOf(await visitor.post(`${API}/cases`, { facts: story }, key))
  const more = (what: string, facts: unknown) =>
    visitor.post(`${API}/cases/${id}/${what}`, facts, { 'idempotency-key': `${what}-${TOKEN}` })
  await more('messages', [{ ...story.messages[0], id: `m2 ${TOKEN}`, text: `ещё ${NAME}` }])
  await more('claims', [{ id: `c2 ${TOKEN}`, text: `ещё ${NAME}` }])
  const acts = [{ id: `a2 ${TOKEN}`, at: '2026-11-05', kind: 'goods_out', lines: [{ sku: TOKEN, qty: 1 }] }]
  const imported = z.object({ import: z.uuid() }).parse((await more('ledger-entries', acts)).body).import
  await visitor.post(`${API}/imports/${imported}/withdrawal`, { why: NAME })
  const letter = { kind: 'boundary', to: NAME, text: `Здравствуйте, ${NAME}` }
  const copied = idOf(await visitor.post(`${API}/cases/${id}/letters`, letter))
  const sent = { channel: TOKEN, at: '2026-11-10', to: NAME, receipt: TOKEN }
  await visitor.post(`${API}/cases/${id}/letters/${copied}/sending`, sent)
  const client = await clientOf(visitor, id)
  await plantAtClient(visitor, client, { name: NAME, token: TOKEN, phone: PHONE })
  const hold = idOf(await visitor.post(`${API}/clients/${client}/holds`, { why: `иск ${NAME}` }))
  await visitor.post(`${API}/holds/${hold}/lifting`, {})
  return id
}

/** A mark taken off, an example, and one that was taken back: each with words of the client and a reason that names them. */
async function saidOfMarks(visitor: Visitor, id: string): Promise<void> {
  const said = { ...story.messages[0], id: `m3 ${TOKEN}`, text: `Верните деньги. ${NAME}` }
  await visitor.post(`${API}/cases/${id}/messages`, [said])
  const mark = read(said.text).find(({ label }) => label === 'demand.money')
  const { label, start, end } = z.object({ label: z.string(), start: z.int(), end: z.int() }).parse(mark)
  const wanted = { message: said.id, label, start, end, reason: 'other', why: `так сказала ${NAME}` }
  expect((await visitor.post(`${API}/cases/${id}/dismissals`, wanted)).status).toBe(201)
  const missed = { text: NAME, start: 0, end: NAME.length, label: null, why: PHONE }
  await visitor.post(`${API}/cases/${id}/label-examples`, missed)
  const example = idOf(await visitor.post(`${API}/cases/${id}/label-examples`, missed))
  expect((await visitor.post(`${API}/label-examples/${example}/withdrawal`)).status).toBe(201)
}

async function uploadedCase(visitor: Visitor): Promise<string> {
  const letter = [
    `From: "${NAME}" <${TOKEN}@mail.example>`,
    'To: we@desk.example',
    'Date: Mon, 2 Nov 2026 10:00:00 +0300',
    'Subject: =?utf-8?B?0KLQtdGB0YI=?=',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `Верните деньги. ${NAME}, ${PHONE}`,
  ].join('\r\n')
  const part = `Content-Disposition: form-data; name="files"; filename="${TOKEN}.eml"`
  const body = `--line\r\n${part}\r\nContent-Type: message/rfc822\r\n\r\n${letter}\r\n--line--\r\n`
  const type = { 'content-type': 'multipart/form-data; boundary=line' }
  const brought = idOf(await visitor.post(`${API}/imports`, body, type))
  const answered = await visitor.post(`${API}/imports/${brought}/answers`, { client: { name: NAME } })
  expect(answered.status).toBe(200)
  const accepted = await visitor.post(`${API}/imports/${brought}/acceptance`, {})
  expect([accepted.status, accepted.text]).toEqual([201, accepted.text])
  return z.object({ case: z.uuid() }).parse(accepted.body).case
}

async function counterEntry(visitor: Visitor, into: string): Promise<void> {
  const site = idOf(await visitor.post(`${API}/sites`, { name: 'Точка' }))
  const person = idOf(await visitor.post(`${API}/counter-people`, { name: 'Ира', pin: '480913' }))
  const link = await visitor.post(`${API}/devices/invitations`, { site, name: 'Планшет' })
  const token = new URL(z.object({ url: z.string() }).parse(link.body).url).hash.slice(1)
  const joined = await desk.nobody.post(`${API}/door/devices`, { token })
  const cookie = String(joined.headers['set-cookie']).split(';')[0] ?? ''
  await desk.nobody.post(`${API}/counter/turns`, { person, pin: '480913' }, { cookie })
  const put = { kind: 'incident', note: `кричал ${NAME}` }
  const entry = idOf(await desk.nobody.post(`${API}/counter/entries`, put, { cookie }))
  expect((await visitor.post(`${API}/counter-entries/${entry}/case`, { case: into })).status).toBe(201)
}

test('An erased person is nowhere on the disk, nor in what last night’s backup brings back; every proof still holds', async () => {
  desk.setClock(START)
  const visitor = await desk.owner()
  const cases = [await typedCase(visitor), await uploadedCase(visitor)]
  await counterEntry(visitor, cases[0] ?? '')
  await saidOfMarks(visitor, cases[0] ?? '')
  const [typed = ''] = cases
  const words = { name: NAME, token: TOKEN, phone: PHONE }
  await plantInLetters(desk, ground, visitor, typed, words)
  await plantInCasework(visitor, typed, words)
  await plantAtOthers(ground, visitor, await clientOf(visitor, typed), words)
  for (const id of cases) {
    await visitor.get(`${API}/cases/${id}`)
    await visitor.post(`${API}/cases/${id}/closure`, {})
  }
  // What the server does by itself in a night: samples for the planner, and pages to the disk.
  await owner.query('analyze')
  await owner.query('checkpoint')
  expect(findings(state, desk.state, ...(database.data ? [database.data] : []))).not.toEqual([])

  const secrets = openSecrets(desk.state, {})
  const path = join(home, 'last-night.backup')
  const now = () => LATER
  await makeBackup({ pools: database.pools, secrets, state: desk.state, env: {}, path, lock: LOCK, now })

  desk.setClock(LATER)
  for (const id of cases) {
    const erased = await visitor.post(`${API}/clients/${await clientOf(visitor, id)}/erasure`, {
      ground: 'request',
      confirm: NAME,
    })
    expect(erased.body).toMatchObject({ outcome: 'erased', stays: [] })
  }
  const keeper = { pools: database.pools, state: desk.state, clock: { now } }
  expect(await completePurges(keeper)).toEqual([])
  for (const id of cases)
    expect((await visitor.get(`${API}/cases/${id}`)).text).not.toMatch(/Зябликовн|zyablik/)
  for (const place of [
    'cases',
    'imports',
    'trail',
    'keeping',
    'counter-entries',
    'dismissals',
    'label-examples',
    'clients',
    'ledger-imports',
    'today',
    'days',
    'lessons',
    'client-letters',
    'case-proposals',
  ]) {
    const shown = await visitor.get(`${API}/${place}`)
    expect([place, shown.status]).toEqual([place, 200])
    expect(shown.text).not.toMatch(/Зябликовн|zyablik/)
  }
  const orgs = await ground.asOwner<{ id: string }>('select id from "organization"')
  for (const { id } of orgs)
    expect((await asTenant(database.pools.desk, id, (tx) => fsck(tx))).faults).toEqual([])
  await owner.end()
  const { data } = database
  await database.stop()
  expect(findings(state, desk.state, ...(data ? [data] : []))).toEqual([])
  expect(findings(home)).toEqual([])

  const keys = await readKeys(keysPathOf(path), KEYRING)
  const back = await restore({
    state: desk.state,
    env: {},
    path,
    keyring: KEYRING,
    keys,
    checkpoint: null,
    now,
  })
  expect(back.erasedAgain).toBe(2)
  const again = await openDatabase({ state: desk.state, env: {} })
  try {
    for (const { id } of orgs)
      expect((await asTenant(again.pools.desk, id, (tx) => fsck(tx))).faults).toEqual([])
  } finally {
    await again.stop()
  }
  expect(findings(desk.state, ...(again.data ? [again.data] : []))).toEqual([])
  removeState(desk.state)
}, 180_000)
