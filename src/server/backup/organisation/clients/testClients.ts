// What the tests of an export of clients share: clients of whom everything is known, and what a desk answers about them.
import { expect } from 'vitest'
import { Recording } from '../../../../evidence/recording.store.ts'
import { addDocument } from '../../../../ledger/ledger.store.ts'
import { forgetTotals } from '../../../../ledger/meters/clientTotals.store.ts'
import { noteOpened } from '../../../clientPages/visits.store.ts'
import { nameSite } from '../../../counter/sites.store.ts'
import { newId } from '../../../ids.ts'
import { clientNamed, post as onImport, recorded, type looksInto } from '../../../ledgerImports/testSheets.ts'
import { plantAtClient } from '../../../safekeeping/testPlanted.ts'
import { caseOf, idOf, type testDesk, type Visitor } from '../../../testDesk.ts'
import { shelfClient } from '../../../testShelf.ts'

type TestDesk = Pick<ReturnType<typeof testDesk>, 'setClock'>
type Inside = ReturnType<typeof looksInto>['inside']
type Balance = ReturnType<typeof looksInto>['balance']

const API = '/api/v1'
const SHELF = 'ИП Ракитин Олег Сергеевич'
const ANNA = 'Анна Планова'
const NOW = Date.parse('2026-04-20T12:00:00+03:00')
export const MESSAGE = {
  id: 'm-1',
  at: '2026-11-03T10:00:00+03:00',
  channel: 'email',
  from: 'client',
  direction: 'in',
  text: 'Здравствуйте, где рамка?',
}

export const madeBy =
  (visitor: Visitor) =>
  async (path: string, body: unknown): Promise<string> => {
    const answer = await visitor.post(`${API}${path}`, body)
    expect([path, answer.status, answer.text]).toEqual([path, 201, answer.text])
    return idOf(answer)
  }

/** A shelf over its limit: told of, answered, billed, counted, and a thing lost. */
async function shelf(desk: TestDesk, visitor: Visitor): Promise<void> {
  const post = madeBy(visitor)
  const { client, version } = await shelfClient(visitor, { consumer: false })
  const sentAt = '2026-03-16T11:02:00+03:00'
  desk.setClock(Date.parse('2026-03-16T12:00:00+03:00'))
  const place = `${API}/clients/${client}/overages/${version}/0?at=${encodeURIComponent(sentAt)}`
  const { letter } = (await visitor.get(place)).body as { letter: { text: string } }
  const said = { version, clauseIndex: 0, channel: 'email', at: sentAt, letter: letter.text }
  const notice = await post(`/clients/${client}/notices`, said)
  await post(`/notices/${notice}/choices`, { choice: 'pay_extra', how: 'reply', words: '2' })
  desk.setClock(NOW)
  expect(
    (await visitor.post(`${API}/notices/${notice}/invoice-lines`, { through: '2026-03-25' })).status,
  ).toBe(201)
  const lines = [{ sku: 'К-1', name: 'коробка', qty: 2, unit: 'шт', condition: 'целая' }]
  const signatures = [
    { side: 'us', how: 'paper', name: 'Илья' },
    { side: 'client', how: 'paper', name: 'водитель' },
  ]
  const act = { kind: 'goods_in', form: 'general', at: '2026-03-20T10:00:00+03:00', lines, signatures }
  const first = await post(`/clients/${client}/acts`, { act })
  const fewer = [{ ...lines[0], qty: 1 }]
  await post(`/clients/${client}/acts`, { act: { ...act, lines: fewer, corrects: first } })
}

/** Records everything that clients have: a shelf that was over its limit, and words wherever they are taken. */
export async function everythingOfClients(desk: TestDesk, visitor: Visitor, inside: Inside): Promise<void> {
  await shelf(desk, visitor)
  desk.setClock(Date.UTC(2026, 10, 21, 10))
  const post = madeBy(visitor)
  const planted = await post('/clients', { name: ANNA })
  await plantAtClient(visitor, planted, { name: ANNA, token: 'zz-1', phone: '+7 900 000-00-01' })
  const wrong = await recorded(visitor, 'Дата;Приход;Артикул\n02.11.2026;9;zz-1\n', planted)
  expect((await onImport(visitor, wrong, 'withdrawal', { why: 'не тот лист' })).status).toBe(200)
  const { claims } = (await visitor.get(`${API}/clients/${planted}/loss-claims`)).body as {
    claims: { id: string }[]
  }
  const asked = {
    kind: 'no_act_asked',
    answer: 'could_not',
    grounds: ['numbers_in_row'],
    why: 'Акты идут подряд',
  }
  await post(`/loss-claims/${claims[0]?.id ?? ''}/steps`, asked)
  await atCounterAndOnPage(visitor, planted, inside)
  const filed = await post(`/clients/${planted}/cases`, { facts: caseOf(MESSAGE) })
  await post(`/clients/${planted}/one-offs`, {
    what: 'рамка',
    why: 'праздник',
    on: '2026-11-02',
    case: filed,
  })
}

/** What no route of the desk itself makes: an act at a place, and a look at the client's page. */
async function atCounterAndOnPage(visitor: Visitor, client: string, inside: Inside): Promise<void> {
  const stamp = { by: 'test', at: Date.UTC(2026, 10, 21, 11), from: '192.0.2.7' }
  await inside(visitor, async (tx) => {
    const site = await nameSite(tx, 'Пункт на Речной', stamp)
    const record = {
      id: newId(stamp.at),
      at: '2026-11-20',
      kind: 'goods_out',
      lines: [{ sku: 'zz-1', qty: 1 }],
    }
    const recording = new Recording()
    addDocument(recording, { id: record.id, client, case: null, at: stamp.at, site }, record)
    await recording.record(tx, stamp)
    await forgetTotals(tx, client)
    const link = { id: newId(stamp.at), org: tx.org, client, version: null, madeAt: stamp.at, reminds: null }
    await noteOpened(tx, { ...link, expiresAt: stamp.at + 1, endedAt: null, remind: false }, stamp)
  })
}

/** Places in a log and instants of recording are of a desk; ids are named in the order in which they come. */
export function sameWords(body: unknown): unknown {
  const names = new Map<string, string>()
  const text = JSON.stringify(body, (key, value: unknown) =>
    ['entry', 'recordedAt', 'openedAt'].includes(key) ? undefined : value,
  ).replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    const name = names.get(id) ?? `id ${names.size}`
    names.set(id, name)
    return name
  })
  return JSON.parse(text)
}

const PLACES = [
  '',
  '/agreement',
  '/representatives',
  '/acts',
  '/usage',
  '/reconciliation',
  '/findings',
  '/overages',
]
const MORE_PLACES = ['/one-offs', '/loss-claims', '/series?metric=zz-1']
/** What the desk answers about these clients, and about all of them. */
export async function answers(visitor: Visitor, balance: Balance): Promise<unknown> {
  const found: unknown[] = []
  for (const name of [SHELF, ANNA]) {
    const client = await clientNamed(visitor, name)
    for (const place of [...PLACES, ...MORE_PLACES]) {
      const { status, body } = await visitor.get(`${API}/clients/${client}${place}`)
      expect([place, status]).toEqual([place, 200])
      found.push([name, place, sameWords(body)])
    }
    found.push([name, await balance(visitor, client)])
  }
  for (const place of ['/overages', '/invoice-lines'])
    found.push([place, sameWords((await visitor.get(`${API}${place}`)).body)])
  return found
}
