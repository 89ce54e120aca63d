import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'
import { ActList } from '../acts/actShapes.ts'
import { FindingList } from '../findings/findingShapes.ts'
import { SeriesList } from '../meters/seriesShapes.ts'
import { ClientUsage } from '../meters/usageShapes.ts'
import { PutRecords } from './recordShapes.ts'

const database = testDatabase()
const desk = testDesk(database)

const API = '/api/v1'
const clause = (no: string, limit: object) => ({ no, text: `Предел ${no}.`, limit })
const CARE = {
  clauses: [
    clause('1', { metric: 'hours', op: '<=', value: 10, unit: 'hour', window: 'month', overagePrice: 3000 }),
    clause('2', { metric: 'rounds', op: '<=', value: 3, unit: 'round' }),
    clause('3', { metric: 'host.inodes', op: '<=', value: 1000, unit: 'inode' }),
  ],
}
const hours = (hours: number, at: string, more: object = {}) => ({
  kind: 'time',
  metric: 'hours',
  hours,
  at,
  ...more,
})

let visitor: Visitor
let client: string
beforeEach(async () => {
  visitor = await desk.stranger()
  desk.setClock(Date.UTC(2026, 10, 22, 9))
  client = idOf(await visitor.post(`${API}/clients`, { name: 'ООО «Ромашка»' }))
  const version = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts: CARE }))
  await visitor.post(`${API}/versions/${version}/acceptances`, { how: 'paper', at: '2026-03-01' })
})

const put = (...records: object[]) => visitor.post(`${API}/clients/${client}/records`, { records })
const done = async (...records: object[]) => PutRecords.parse((await put(...records)).body)
const get = async (what: string) => (await visitor.get(`${API}/clients/${client}/${what}`)).body
const usage = async () => ClientUsage.parse(await get('usage')).usage.map(({ no, actual }) => [no, actual])

describe('Records', () => {
  test('of hours, rounds and readings count against the limits that they measure', async () => {
    const { ids, crossings } = await done(
      hours(8, '2026-11-10'),
      { kind: 'revision', round: 2, at: '2026-11-11' },
      { kind: 'usage', metric: 'host.inodes', value: 400, at: '2026-11-12' },
      { kind: 'payment', amount: 5000, currency: 'RUB', at: '2026-11-12' },
      { kind: 'milestone', note: 'макет', at: '2026-11-13' },
    )
    expect(ids).toHaveLength(5)
    expect(crossings).toMatchObject([{ no: '1', windowFrom: '2026-11-01', percent: 80, direction: 'up' }])
    expect(await usage()).toEqual([
      ['1', 8],
      ['2', 2],
      ['3', 400],
    ])
    const { acts } = ActList.parse(await get('acts'))
    expect(acts.map(({ kind }) => kind)).toEqual(['milestone', 'payment', 'usage', 'revision', 'time'])
  })

  test('of minutes are hours, and the list says what was done', async () => {
    const answer = await put({
      kind: 'time',
      at: '2026-11-22',
      note: 'Разобрали остатки',
      minutes: 150,
      metric: 'hours',
    })
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
    expect((await usage())[0]).toEqual(['1', 2.5])
    expect(ActList.parse(await get('acts')).acts).toMatchObject([{ minutes: 150, note: 'Разобрали остатки' }])
  })

  test('under one Idempotency-Key are recorded once, with the same answer', async () => {
    const key = { 'idempotency-key': 'records-0001' }
    const send = () =>
      visitor.post(`${API}/clients/${client}/records`, { records: [hours(2, '2026-11-10')] }, key)
    const [one, two] = [await send(), await send()]
    expect([one.status, two.status, two.text]).toEqual([201, 201, one.text])
    expect((await usage())[0]).toEqual(['1', 2])
  })

  test('of last month cross the threshold of last month, and not of this one', async () => {
    const { crossings } = await done(hours(11, '2026-10-30'))
    expect(crossings).toMatchObject([
      { windowFrom: '2026-10-01', percent: 80 },
      { windowFrom: '2026-10-01', percent: 100 },
    ])
    expect((await usage())[0]).toEqual(['1', 0])
  })

  test('sent again under their UUID are recorded once; others under it refuse the list', async () => {
    const id = '01a20000-0000-7000-8000-0000000000bb'
    const [one, two] = [
      await done(hours(2, '2026-11-10', { id })),
      await done(hours(2, '2026-11-10', { id })),
    ]
    expect([one.ids, two.ids]).toEqual([[id], [id]])
    expect((await usage())[0]).toEqual(['1', 2])
    expect((await put(hours(1, '2026-11-10'), hours(3, '2026-11-10', { id }))).status).toBe(409)
    expect((await usage())[0]).toEqual(['1', 2])
  })

  test('are corrected by newer ones: the old record stays, and only the new one counts', async () => {
    const [first = ''] = (await done(hours(9, '2026-11-10'))).ids
    const { crossings } = await done(hours(2, '2026-11-10', { corrects: first }))
    expect(crossings).toMatchObject([{ no: '1', percent: 80, direction: 'down' }])
    expect((await usage())[0]).toEqual(['1', 2])
    expect((await put(hours(3, '2026-11-10', { corrects: first }))).status).toBe(409)
    const { acts } = ActList.parse(await get('acts'))
    expect(acts).toMatchObject([{ corrects: first }, { id: first, correctedBy: acts[0]?.id }])
  })

  test('that cannot be dated are refused with their place', async () => {
    const answer = await put(hours(1, '2026-11-10'), hours(1, 'вчера'))
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('records[1].at')])
    expect((await usage())[0]).toEqual(['1', 0])
  })

  test('of five hundred at once come in together, and one more is too many', async () => {
    const many = Array.from({ length: 500 }, (_, n) => ({
      kind: 'usage',
      metric: 'host.inodes',
      value: n,
      at: `2026-11-${String(1 + (n % 20)).padStart(2, '0')}T10:00:${String(n % 60).padStart(2, '0')}`,
    }))
    expect((await done(...many)).ids).toHaveLength(500)
    expect((await put(...many, hours(1, '2026-11-10'))).status).toBe(400)
  })
})

describe('The series of a limit', () => {
  test('has the value at the end of each day, with the limit', async () => {
    await done(
      hours(2, '2026-11-10T10:00'),
      hours(3, '2026-11-10T15:00'),
      hours(1, '2026-11-12'),
      hours(9, '2026-10-01'),
    )
    const { series } = SeriesList.parse(await get('series?clause=1'))
    expect(series).toMatchObject([
      {
        no: '1',
        limit: 10,
        unit: 'hour',
        runs: [
          { window: { from: '2026-10-01' }, points: [{ day: '2026-10-01', value: 9 }] },
          {
            window: { from: '2026-11-01', to: '2026-11-30' },
            points: [
              { day: '2026-11-10', value: 5, entries: [expect.any(String), expect.any(String)] },
              { day: '2026-11-12', value: 6 },
            ],
          },
        ],
      },
    ])
  })
})

describe('Findings', () => {
  test('say what does not fit, with the papers and the ways out, and are gone once an act is corrected', async () => {
    const signatures = [
      { side: 'us', how: 'paper', name: 'Ира' },
      { side: 'client', how: 'paper', name: 'Анна' },
    ]
    const act = { kind: 'goods_out', form: 'mx3', lines: [{ sku: 'BOX', qty: 2 }], signatures }
    await done({ kind: 'goods_in', at: '2026-11-01', lines: [{ sku: 'BOX', qty: 1 }] })
    const id = z
      .object({ id: z.string() })
      .parse((await visitor.post(`${API}/clients/${client}/acts`, { act })).body).id
    const { findings } = FindingList.parse(await get('findings'))
    expect(findings).toMatchObject([
      {
        kind: 'negative_stock',
        sku: 'BOX',
        papers: [{ id, kind: 'goods_out', number: expect.stringMatching(/^\d+$/) }],
      },
    ])
    expect(findings[0]?.ways).toContain('correct_act')
    await visitor.post(`${API}/clients/${client}/acts`, {
      act: { ...act, corrects: id, lines: [{ sku: 'BOX', qty: 1 }] },
    })
    expect(FindingList.parse(await get('findings')).findings).toEqual([])
  })
})
