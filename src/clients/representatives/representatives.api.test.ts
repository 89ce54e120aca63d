import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'
const START = Date.UTC(2026, 10, 22, 9)
const DAY_MS = 86_400_000

const named = {
  name: 'Семён Лютик',
  role: 'водитель',
  addresses: ['+7 900 111-22-33'],
  mayWrite: false,
  mayHandIn: true,
  mayTakeOut: true,
  basis: 'доверенность № 7 от 01.11.2026',
}
const List = z.object({
  representatives: z.array(
    z.object({ id: z.string(), name: z.string(), stands: z.boolean(), until: z.string().nullable() }),
  ),
})
const listOf = async (visitor: Visitor, client: string) =>
  List.parse((await visitor.get(`${API}/clients/${client}/representatives`)).body).representatives
const clientOf = async (visitor: Visitor) => idOf(await visitor.post(`${API}/clients`, { name: 'ИП Лютик' }))

describe('A representative of a client', () => {
  test('is named with what they may do and what shows it', async () => {
    const visitor = await desk.stranger()
    desk.setClock(START)
    const client = await clientOf(visitor)
    const answer = await visitor.post(`${API}/clients/${client}/representatives`, named)
    expect(answer.status).toBe(201)
    const { body } = await visitor.get(`${API}/clients/${client}/representatives`)
    const until = { until: null, stands: true, since: '2026-11-22T09:00:00.000Z' }
    expect(body).toEqual({ representatives: [{ ...named, id: idOf(answer), ...until }] })
  })

  test('stands no more when the term is over', async () => {
    const visitor = await desk.stranger()
    desk.setClock(START)
    const client = await clientOf(visitor)
    await visitor.post(`${API}/clients/${client}/representatives`, { ...named, until: '2026-11-24' })
    expect(await listOf(visitor, client)).toMatchObject([{ stands: true }])
    desk.setClock(START + 2 * DAY_MS)
    expect(await listOf(visitor, client)).toMatchObject([{ stands: false }])
  })

  test('is ended once; the earlier of term and end counts', async () => {
    const visitor = await desk.stranger()
    desk.setClock(START)
    const client = await clientOf(visitor)
    const until = { ...named, until: '2027-01-01' }
    const id = idOf(await visitor.post(`${API}/clients/${client}/representatives`, until))
    desk.setClock(START + DAY_MS)
    const ended = await visitor.post(`${API}/representatives/${id}/end`, { why: 'уволен' })
    expect(ended.status).toBe(201)
    expect(await listOf(visitor, client)).toMatchObject([
      { id, stands: false, until: '2026-11-23T09:00:00.000Z' },
    ])
    const again = await visitor.post(`${API}/representatives/${id}/end`, {})
    expect(again.status).toBe(409)
    expect(again.body).toMatchObject({ type: 'urn:exhale:problem:already_ended' })
  })

  test('stands since the day of the paper, also for what was done before it came to us', async () => {
    const visitor = await desk.stranger()
    desk.setClock(START)
    const client = await clientOf(visitor)
    const path = `${API}/clients/${client}/representatives`
    expect((await visitor.post(path, { ...named, since: '2026-11-01T00:00:00Z' })).status).toBe(201)
    expect((await visitor.get(path)).body).toMatchObject({
      representatives: [{ since: '2026-11-01T00:00:00.000Z' }],
    })
    expect((await visitor.post(path, { ...named, since: '2027-01-01' })).status).toBe(400)
  })

  test('is not named until a day that is past, and not ended later than now', async () => {
    const visitor = await desk.stranger()
    desk.setClock(START)
    const client = await clientOf(visitor)
    const path = `${API}/clients/${client}/representatives`
    expect((await visitor.post(path, { ...named, until: '2026-11-01' })).status).toBe(400)
    expect((await visitor.post(path, { ...named, until: 'скоро' })).status).toBe(400)
    const id = idOf(await visitor.post(path, named))
    expect((await visitor.post(`${API}/representatives/${id}/end`, { at: '2026-12-01' })).status).toBe(400)
    expect(await listOf(visitor, client)).toMatchObject([{ stands: true }])
  })

  test('goes with the client: no name is left', async () => {
    const visitor = await desk.stranger()
    desk.setClock(START)
    const client = await clientOf(visitor)
    await visitor.post(`${API}/clients/${client}/representatives`, named)
    desk.setClock(Date.UTC(2040, 0, 1))
    const wish = { ground: 'request', confirm: 'ИП Лютик' }
    expect((await visitor.post(`${API}/clients/${client}/erasure`, wish)).body).toMatchObject({
      outcome: 'erased',
    })
    expect(await listOf(visitor, client)).toEqual([])
    expect((await visitor.post(`${API}/clients/${client}/representatives`, named)).status).toBe(410)
  })
})
