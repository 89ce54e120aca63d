// What time does by itself is put on record once, and sends and bills nothing.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'
import { shelfClient } from '../../server/testShelf.ts'
import { DraftView, NoticeView, OverageList } from './noticeShapes.ts'
import { Overdue } from './overdue.job.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'
const at = (day: string) => Date.parse(`${day}T12:00:00+03:00`)

const orgOf = async (visitor: Visitor) =>
  z.object({ organisation: z.object({ id: z.string() }) }).parse((await visitor.get(`${API}/me`)).body)
    .organisation.id
/** A round of the housekeeper at noon of a day. */
async function roundOn(visitor: Visitor, day: string, overdue?: Overdue): Promise<void> {
  const clock = { now: () => at(day) }
  const defaults = { lang: 'ru', timezone: 'Europe/Moscow' } as const
  await (overdue ?? new Overdue({ pools: database.pools, clock, defaults })).round(await orgOf(visitor))
}
const noticeOf = async (visitor: Visitor, id: string) =>
  NoticeView.parse((await visitor.get(`${API}/notices/${id}`)).body)

async function notified(consumer: boolean) {
  desk.setClock(at('2026-03-16'))
  const visitor = await desk.stranger()
  const { client, version } = await shelfClient(visitor, { consumer })
  const path = `${API}/clients/${client}/overages/${version}/0`
  const { letter } = DraftView.parse((await visitor.get(path)).body)
  const body = { version, clauseIndex: 0, channel: 'email', letter: letter.text }
  return { visitor, client, id: idOf(await visitor.post(`${API}/clients/${client}/notices`, body)) }
}

describe('When the term for an answer ends', () => {
  test('the silence is noted once, at the end of the last day', async () => {
    const { visitor, id } = await notified(false)
    await roundOn(visitor, '2026-03-19')
    expect((await noticeOf(visitor, id)).answers).toEqual([])
    for (const day of ['2026-03-20', '2026-03-21']) await roundOn(visitor, day)
    expect((await noticeOf(visitor, id)).answers).toMatchObject([
      { choice: 'silence', how: 'term_ended', at: '2026-03-19T20:59:59.999Z' },
    ])
  })
  test('nothing is billed by it, and a business owes what the clause says when somebody draws the lines', async () => {
    const { visitor, id } = await notified(false)
    await roundOn(visitor, '2026-03-20')
    desk.setClock(at('2026-03-30'))
    const { lines, due, state } = await noticeOf(visitor, id)
    expect([lines, state]).toEqual([[], 'silent'])
    expect(due.lines).toMatchObject([{ from: '2026-03-20', to: '2026-03-30', amount: 1650 }])
  })
  test('a consumer owes nothing', async () => {
    const { visitor, id } = await notified(true)
    await roundOn(visitor, '2026-03-30')
    desk.setClock(at('2026-04-30'))
    expect(await noticeOf(visitor, id)).toMatchObject({ state: 'silent', due: { lines: [] } })
  })
  test('an answer that came in time stands', async () => {
    const { visitor, id } = await notified(false)
    await visitor.post(`${API}/notices/${id}/choices`, { choice: 'clear', how: 'told' })
    await roundOn(visitor, '2026-03-25')
    expect((await noticeOf(visitor, id)).answers).toMatchObject([{ choice: 'clear' }])
  })
})

test('A limit that is exceeded by the days that go by is found without any act', async () => {
  desk.setClock(at('2026-03-01'))
  const visitor = await desk.stranger()
  const client = idOf(await visitor.post(`${API}/clients`, { name: 'Анна', consumer: true }))
  const limit = { op: '<=', value: 7, unit: 'day', overagePrice: 50, overageUnit: 'RUB/day' }
  const facts = { clauses: [{ no: '5', text: 'Срок хранения заказа 7 дней.', limit }] }
  const version = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts }))
  await visitor.post(`${API}/versions/${version}/acceptances`, { how: 'paper', at: '2026-02-20' })
  const signatures = ['us', 'client'].map((side) => ({ side, how: 'paper', name: 'Ира' }))
  const act = { kind: 'goods_in', form: 'mx1', lines: [{ sku: 'A', qty: 1 }], signatures }
  expect((await visitor.post(`${API}/clients/${client}/acts`, { act })).status).toBe(201)
  const waiting = async () => OverageList.parse((await visitor.get(`${API}/overages`)).body).toTell
  desk.setClock(at('2026-03-12'))
  expect(await waiting()).toEqual([])
  await roundOn(visitor, '2026-03-12')
  expect(await waiting()).toMatchObject([{ client: { id: client }, clause: '5', limit: 7, unit: 'day' }])
})
