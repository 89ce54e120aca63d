import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Answer, type Visitor } from '../../server/testDesk.ts'
import { ClientUsage } from '../meters/usageShapes.ts'
import { ActList, ActView, PutActAnswer } from './actShapes.ts'

const database = testDatabase()
const desk = testDesk(database)

const API = '/api/v1'
const NOON = Date.UTC(2026, 10, 22, 9)
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]).toString('base64')
const SHELF = {
  clauses: [
    { no: '3.2', text: 'Ячейка до 0,4 м³.', limit: { metric: 'v', op: '<=', value: 0.4, unit: 'm3' } },
    { no: '3.3', text: 'Оплата до пятого числа.' },
  ],
}
const SIGNED = [
  { side: 'us', how: 'screen', name: 'Ира' },
  { side: 'client', how: 'screen', name: 'Анна' },
]
const box = (qty: number) => ({ sku: 'BOX', qty, size: { l: 50, w: 50, h: 40 } })
const act = (differently: object = {}) => ({
  act: { kind: 'goods_in', form: 'mx1', lines: [box(1)], signatures: SIGNED, ...differently },
})
const OVER = { choice: 'signed_over', clause: '3.2', limit: 0.4, after: 0.5, unit: 'm3', text: 'Видим.' }

const newClient = async (visitor: Visitor): Promise<string> =>
  idOf(await visitor.post(`${API}/clients`, { name: 'ООО «Ромашка»' }))
/** A client who keeps boxes with us and accepted a shelf of 0.4 m³. */
async function onShelf(visitor: Visitor, facts: object = SHELF): Promise<string> {
  desk.setClock(NOON)
  const client = await newClient(visitor)
  const version = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts }))
  await visitor.post(`${API}/versions/${version}/acceptances`, { how: 'paper', at: '2026-03-01' })
  return client
}
const put = (visitor: Visitor, client: string, body: object) =>
  visitor.post(`${API}/clients/${client}/acts`, body)
const done = (answer: Answer) => PutActAnswer.parse(answer.body)
const usageOf = async (visitor: Visitor, client: string) =>
  ClientUsage.parse((await visitor.get(`${API}/clients/${client}/usage`)).body)
const listOf = async (visitor: Visitor, client: string) =>
  ActList.parse((await visitor.get(`${API}/clients/${client}/acts`)).body)

describe('An act', () => {
  test('is put down with its lines, photos and signatures, and says at once how much of each limit is used', async () => {
    const visitor = await desk.stranger()
    const client = await onShelf(visitor)
    const strokes = {
      client: [
        [
          [0, 0],
          [10, 10],
        ],
      ],
    }
    const answer = await put(visitor, client, { ...act(), photos: [PNG], strokes })
    expect(answer.status).toBe(201)
    const { id, usage } = done(answer)
    expect(usage).toMatchObject([{ no: '3.2', actual: 0.1, limit: 0.4, percent: 25, threshold: 0 }])
    const view = ActView.parse((await visitor.get(`${API}/acts/${id}`)).body)
    expect(view).toMatchObject({ client, form: 'mx1', photos: 1, signatures: SIGNED, correctedBy: null })
    expect(view.number).toBe(String(view.entry))
    expect(view.at).toBe('2026-11-22T09:00:00.000Z')
    expect(view.facts['lines']).toMatchObject([{ sku: 'BOX', qty: 1, unitVolume: 0.1 }])
    expect(view.strokes).toEqual({ us: null, client: '[[[0,0],[10,10]]]' })
    const photo = await visitor.get(`${API}/acts/${id}/photos/1`)
    expect([photo.status, photo.headers['content-type']]).toEqual([200, 'image/png'])
    expect((await visitor.get(`${API}/acts/${id}/photos/2`)).status).toBe(404)
  })

  test('takes goods in up to the limit; beyond it nothing is put down in silence', async () => {
    const visitor = await desk.stranger()
    const client = await onShelf(visitor)
    expect(done(await put(visitor, client, act({ lines: [box(4)] }))).crossings).toMatchObject([
      { no: '3.2', percent: 80, direction: 'up' },
      { no: '3.2', percent: 100, direction: 'up' },
    ])
    const refused = await put(visitor, client, act())
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({ errors: [{ where: 'clause 3.2' }] })
    expect((await usageOf(visitor, client)).usage).toMatchObject([{ actual: 0.4, percent: 100, over: false }])
    const signed = await put(visitor, client, act({ overLimit: [OVER] }))
    expect(done(signed)).toMatchObject({ usage: [{ actual: 0.5, over: true }], crossings: [] })
    const [newest] = (await listOf(visitor, client)).acts
    expect(newest).toMatchObject({ overLimit: ['3.2'], signatures: SIGNED })
  })

  test('of handing out takes from the shelf, and the threshold is crossed down again', async () => {
    const visitor = await desk.stranger()
    const client = await onShelf(visitor)
    await put(visitor, client, act({ lines: [box(4)] }))
    const out = await put(visitor, client, act({ kind: 'goods_out', form: 'mx3', lines: [box(2)] }))
    expect(done(out)).toMatchObject({
      usage: [{ actual: 0.2, threshold: 0 }],
      crossings: [
        { percent: 100, direction: 'down' },
        { percent: 80, direction: 'down' },
      ],
    })
    const { stock } = await usageOf(visitor, client)
    expect(stock).toEqual([{ sku: 'BOX', dimension: '', held: 2, unitVolume: 0.1, unitWeight: null }])
  })

  test('sent twice under its id is one act; another act under that id is refused', async () => {
    const visitor = await desk.stranger()
    const client = await onShelf(visitor)
    const id = '01a20000-0000-7000-8000-0000000000aa'
    const [one, two] = [
      await put(visitor, client, { ...act(), id }),
      await put(visitor, client, { ...act(), id }),
    ]
    expect([one.status, two.status, done(one).id, done(two).id]).toEqual([201, 201, id, id])
    expect((await listOf(visitor, client)).acts).toHaveLength(1)
    expect((await usageOf(visitor, client)).usage).toMatchObject([{ actual: 0.1 }])
    expect((await put(visitor, client, { ...act({ lines: [box(2)] }), id })).status).toBe(409)
    const other = await newClient(visitor)
    expect((await put(visitor, other, { ...act(), id })).status).toBe(409)
    const { inForce } = await usageOf(visitor, client)
    expect((await put(visitor, client, { ...act(), id: inForce?.base })).status).toBe(409)
  })

  test('lacks nothing: lines, a signature of ours, and the client’s or that it was refused', async () => {
    const visitor = await desk.stranger()
    const client = await onShelf(visitor)
    for (const wrong of [
      { lines: [] },
      { signatures: [] },
      { signatures: SIGNED.slice(0, 1) },
      { lines: [box(-1)] },
      { at: '2026-11-23' },
      { rating: 1 },
    ])
      expect([wrong, (await put(visitor, client, act(wrong))).status]).toEqual([wrong, 400])
    const refused = [SIGNED[0], { side: 'client', how: 'refused', name: 'Анна' }]
    expect((await put(visitor, client, act({ signatures: refused }))).status).toBe(201)
  })

  test('is corrected by another one: the old act stays, and only the new one counts', async () => {
    const visitor = await desk.stranger()
    const client = await onShelf(visitor)
    const { id } = done(await put(visitor, client, act({ lines: [box(4)] })))
    const corrected = await put(visitor, client, act({ corrects: id, lines: [box(1)] }))
    expect(done(corrected)).toMatchObject({
      usage: [{ actual: 0.1 }],
      crossings: [{ direction: 'down' }, { direction: 'down' }],
    })
    const { acts } = await listOf(visitor, client)
    expect(acts).toMatchObject([{ corrects: id }, { id, correctedBy: done(corrected).id }])
    expect((await put(visitor, client, act({ corrects: id }))).status).toBe(409)
    const stranger = await onShelf(visitor)
    expect((await put(visitor, stranger, act({ corrects: done(corrected).id }))).status).toBe(404)
    const [balance] = await database.asOwner<{ left: string }>(
      'select sum(moved) as left from ledger_line where client_id = $1',
      [client],
    )
    expect(Number(balance?.left)).toBe(1)
  })
})

describe('The usage of a client', () => {
  test('is empty while no agreement holds; the shelf is told all the same', async () => {
    const visitor = await desk.stranger()
    const client = await newClient(visitor)
    await put(visitor, client, act({ lines: [box(16)] }))
    expect(await usageOf(visitor, client)).toMatchObject({ inForce: null, usage: [], stock: [{ held: 16 }] })
  })

  test('counts the acts of his cases too', async () => {
    const visitor = await desk.stranger()
    const opened = await visitor.post(`${API}/cases`, {
      facts: {
        id: 'x',
        timezone: 'Europe/Moscow',
        parties: { business: {}, client: { name: 'Клиент' } },
        ledger: [
          { id: 'a1', at: '2026-03-02', kind: 'goods_in', lines: [{ sku: 'BOX', qty: 3, unitVolume: 0.1 }] },
        ],
      },
    })
    const { client } = z
      .object({ client: z.string() })
      .parse((await visitor.get(`${API}/cases/${idOf(opened)}`)).body)
    expect((await usageOf(visitor, client)).stock).toMatchObject([{ sku: 'BOX', held: 3 }])
    await visitor.post(`${API}/cases/${idOf(opened)}/ledger-entries`, {
      at: '2026-03-03',
      kind: 'goods_out',
      lines: [{ sku: 'BOX', qty: 1 }],
    })
    expect((await usageOf(visitor, client)).stock).toMatchObject([{ sku: 'BOX', held: 2 }])
  })

  test('is found even where only the documents can say it: kept days', async () => {
    const visitor = await desk.stranger()
    const kept = {
      no: '4',
      text: 'Хранение до 10 дней.',
      limit: { metric: 'd', op: '<=', value: 10, unit: 'day', overagePrice: 50, overageUnit: 'RUB/slot/day' },
    }
    const client = await onShelf(visitor, { clauses: [kept] })
    await put(visitor, client, act({ at: '2026-11-01T10:00' }))
    expect((await usageOf(visitor, client)).usage).toMatchObject([
      { no: '4', actual: 21, unit: 'day', over: true },
    ])
  })

  test('of a client of another organisation is not found', async () => {
    const [ours, theirs] = [await desk.stranger(), await desk.stranger()]
    const client = await onShelf(ours)
    const { id } = done(await put(ours, client, act()))
    for (const path of [
      `clients/${client}/usage`,
      `clients/${client}/acts`,
      `acts/${id}`,
      `acts/${id}/photos/1`,
    ])
      expect((await theirs.get(`${API}/${path}`)).status).toBe(404)
    expect((await put(theirs, client, act())).status).toBe(404)
  })
})
