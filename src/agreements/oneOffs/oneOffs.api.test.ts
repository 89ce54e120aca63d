import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, message, opened, testDesk, type Visitor } from '../../server/testDesk.ts'
import { FoundAlike, NotedOneOff, OneOffList } from './oneOffShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const GIVEN = {
  what: 'держали шесть коробок сверх предела бесплатно',
  why: 'машина сломалась',
  on: '2026-03-12',
  clause: '3.5',
}
const ASKED = 'Пусть лишние коробки постоят бесплатно'

const client = async (visitor: Visitor, name: string) => idOf(await visitor.post(`${API}/clients`, { name }))
const note = (visitor: Visitor, id: string, differently: object = {}) =>
  visitor.post(`${API}/clients/${id}/one-offs`, { ...GIVEN, ...differently })
const listOf = async (visitor: Visitor, id: string) =>
  OneOffList.parse((await visitor.get(`${API}/clients/${id}/one-offs`)).body).oneOffs
const alikeFor = async (visitor: Visitor, id: string, text = ASKED) =>
  FoundAlike.parse((await visitor.post(`${API}/one-offs/alike`, { client: id, text })).body)

describe('What was given once', () => {
  let visitor: Visitor
  beforeAll(async () => {
    visitor = await desk.stranger()
  })

  test('is noted in the log with its reason, and its sentence is ready for the letter', async () => {
    const id = await client(visitor, 'Анна')
    const noted = NotedOneOff.parse((await note(visitor, id)).body)
    expect(noted.sentence.ru).toContain('12 марта 2026 года сверх договора, один раз: держали шесть коробок')
    expect(noted.sentence.en).toContain('clause 3.5 stays')
    expect(await listOf(visitor, id)).toMatchObject([{ ...GIVEN, id: noted.id, case: null }])
    const log = z.object({ entries: z.array(z.object({ kind: z.string() })) })
    const { entries } = log.parse((await visitor.get(`${API}/log/entries`)).body)
    expect(entries.map(({ kind }) => kind)).toContain('oneoff.noted')
  })

  test('may name the case in which it was given, if that case is of the same client', async () => {
    const file = await opened(visitor, message('m1', 'x'))
    const { client: its } = z
      .object({ client: z.string() })
      .parse((await visitor.get(`${API}/cases/${file}`)).body)
    expect((await note(visitor, its, { case: file })).status).toBe(201)
    expect(await listOf(visitor, its)).toMatchObject([{ case: file }])
    expect((await note(visitor, await client(visitor, 'Вера'), { case: file })).status).toBe(404)
  })

  test('is not noted without a reason, without a day, or with a field that we do not know', async () => {
    const id = await client(visitor, 'Глеб')
    for (const lack of [{ why: ' ' }, { on: 'вчера' }, { what: '' }, { grade: 5 }])
      expect((await note(visitor, id, lack)).status).toBe(400)
    expect(await listOf(visitor, id)).toEqual([])
  })
})

describe('Before something alike is refused, the desk says', () => {
  test('what this client was given, and how many others were, without a word about them', async () => {
    const visitor = await desk.stranger()
    const [anna, boris] = [await client(visitor, 'Анна'), await client(visitor, 'Борис')]
    await note(visitor, anna)
    expect(await alikeFor(visitor, anna)).toMatchObject({ same: [GIVEN], others: 0 })
    const found = await alikeFor(visitor, boris)
    expect(found).toMatchObject({ same: [], others: 1 })
    expect(found.why?.ru).toContain('Похожее давали и другим клиентам: 1.')
    for (const theirs of ['Анна', GIVEN.what, GIVEN.why]) expect(JSON.stringify(found)).not.toContain(theirs)
  })

  test('nothing where nothing alike was given, and nothing of another organisation', async () => {
    const [ours, theirs] = [await desk.stranger(), await desk.stranger()]
    await note(ours, await client(ours, 'Анна'))
    const id = await client(theirs, 'Дима')
    expect(await alikeFor(theirs, id)).toEqual({ same: [], others: 0, why: null })
    const own = await client(ours, 'Ева')
    expect(await alikeFor(ours, own, 'Верните деньги за ремонт')).toMatchObject({ others: 0, why: null })
    expect((await theirs.post(`${API}/one-offs/alike`, { client: own, text: ASKED })).status).toBe(404)
  })
})
