import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, message, opened, testDesk, type Visitor } from '../../server/testDesk.ts'

const database = testDatabase()
const desk = testDesk(database)

const API = '/api/v1'
const START = Date.UTC(2026, 10, 22)
const List = z.object({
  clients: z.array(z.object({ id: z.string(), name: z.string(), number: z.string() })),
  next: z.string().nullable(),
})
const listOf = async (visitor: Visitor, query = '') =>
  List.parse((await visitor.get(`${API}/clients${query}`)).body)
const namesOf = async (visitor: Visitor, query = '') =>
  (await listOf(visitor, query)).clients.map(({ name }) => name)

describe('A client', () => {
  test('is noted once and found by a piece of the name or of the number, in any case', async () => {
    const visitor = await desk.stranger()
    desk.setClock(START)
    const id = idOf(await visitor.post(`${API}/clients`, { name: 'ООО «Ромашка»', number: 'К-17' }))
    desk.setClock(START + 1_000)
    await visitor.post(`${API}/clients`, { name: 'ИП Лютик' })
    expect(await namesOf(visitor)).toEqual(['ИП Лютик', 'ООО «Ромашка»'])
    for (const find of ['ромаш', 'к-17'])
      expect((await listOf(visitor, `?find=${encodeURIComponent(find)}`)).clients).toMatchObject([{ id }])
    expect(await namesOf(visitor, `?find=${encodeURIComponent('%')}`)).toEqual([])
  })

  test('who came with a case is in the list under the name in that case, with the case below', async () => {
    const visitor = await desk.stranger()
    const file = await opened(visitor, message('m1', 'x'))
    const [row] = (await listOf(visitor)).clients
    expect(row?.name).toBe('Клиент')
    const view = await visitor.get(`${API}/clients/${row?.id}`)
    expect(view.body).toMatchObject({ cases: 1, card: null, files: [{ id: file, title: 'Своё дело' }] })
  })

  test('is who the newest card says; the earlier card stays in the log', async () => {
    const visitor = await desk.stranger()
    const first = {
      name: 'Анна',
      emails: ['anna@mail.example'],
      phones: ['+7 900 111-22-33'],
      consumer: true,
    }
    const id = idOf(await visitor.post(`${API}/clients`, first))
    const wed = await visitor.post(`${API}/clients/${id}/cards`, {
      ...first,
      name: 'Анна Лютик',
      number: '5',
    })
    expect(wed.status).toBe(201)
    const { body } = await visitor.get(`${API}/clients/${id}`)
    expect(body).toMatchObject({ name: 'Анна Лютик', number: '5', consumer: true, files: [] })
    expect(body).toMatchObject({ card: { ...first, name: 'Анна Лютик', number: '5', details: '', entry: 1 } })
    const log = await visitor.get(`${API}/log/entries`)
    expect(log.body).toMatchObject({ entries: [{ kind: 'client.noted' }, { kind: 'client.noted' }] })
  })

  test('without a name, with a word for an address or with a field that we do not know is not noted', async () => {
    const visitor = await desk.stranger()
    for (const card of [{ name: '  ' }, { name: 'x', emails: ['почта'] }, { name: 'x', rating: 1 }])
      expect((await visitor.post(`${API}/clients`, card)).status).toBe(400)
    expect(await namesOf(visitor)).toEqual([])
  })

  test('sent twice under one Idempotency-Key is noted once', async () => {
    const visitor = await desk.stranger()
    const key = { 'idempotency-key': 'client-0001' }
    const [one, two] = [
      await visitor.post(`${API}/clients`, { name: 'Раз' }, key),
      await visitor.post(`${API}/clients`, { name: 'Раз' }, key),
    ]
    expect(idOf(one)).toBe(idOf(two))
    expect(await namesOf(visitor)).toEqual(['Раз'])
  })
})

test('A long list of clients comes page by page, each client once', async () => {
  const visitor = await desk.stranger()
  for (let at = 0; at < 52; at += 1) await visitor.post(`${API}/clients`, { name: `К ${at}` })
  const first = await listOf(visitor)
  const second = await listOf(visitor, `?cursor=${first.next}`)
  expect([first.clients.length, second.clients.length, second.next]).toEqual([50, 2, null])
  expect(new Set([...first.clients, ...second.clients].map(({ id }) => id)).size).toBe(52)
  expect((await visitor.get(`${API}/clients?cursor=x`)).status).toBe(400)
})

describe('A client whom nobody has opened a case for', () => {
  test('is erased when the client asks: no name is left, and nothing more is noted', async () => {
    const visitor = await desk.stranger()
    const id = idOf(await visitor.post(`${API}/clients`, { name: 'Пелагея', consumer: true }))
    desk.setClock(Date.UTC(2036, 0, 1))
    expect((await visitor.get(`${API}/clients/${id}/keeping`)).body).toMatchObject({ cases: [], goes: 1 })
    const erased = await visitor.post(`${API}/clients/${id}/erasure`, {
      ground: 'request',
      confirm: 'Пелагея',
    })
    expect(erased.body).toMatchObject({ outcome: 'erased', stays: [] })
    const view = await visitor.get(`${API}/clients/${id}`)
    expect(view.body).toMatchObject({ name: '', card: null, erasedAt: '2036-01-01T00:00:00.000Z' })
    expect((await visitor.post(`${API}/clients/${id}/cards`, { name: 'Пелагея' })).status).toBe(410)
    expect(await database.asOwner('select 1 from client_heading where client_id = $1', [id])).toEqual([])
  })
})
