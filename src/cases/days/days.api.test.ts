// Promises become dates that run beside those of the law, in the case and on the list of all days; each is ended once.
import { z } from 'zod'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, message, opened, testDesk, type Answer, type Visitor } from '../../server/testDesk.ts'
import { DaysOfDesk } from './dayShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'
const NOW = Date.parse('2026-11-23T10:00:00+03:00')

const View = z.object({
  client: z.uuid(),
  examination: z.object({
    deadlines: z.array(
      z.object({ rule: z.string(), due: z.string(), what: z.string(), metBy: z.string().optional() }),
    ),
  }),
})
const Promises = z.object({
  promises: z.array(z.object({ day: z.string(), what: z.string(), said: z.record(z.string(), z.unknown()) })),
})
const problemOf = ({ body }: Answer) => z.object({ type: z.string() }).parse(body).type.split(/[:/]/).at(-1)

const letter = (id: string, text: string, at = '2026-11-20T12:00:00+03:00') => ({
  ...message(id, text, at),
  from: 'owner',
  direction: 'out',
})
const view = async (visitor: Visitor, id: string) =>
  View.parse((await visitor.get(`${API}/cases/${id}`)).body)
const datesOf = async (visitor: Visitor, id: string) =>
  (await view(visitor, id)).examination.deadlines.map(({ rule, due, metBy }) =>
    [rule, due, metBy].filter((part) => part !== undefined).join(' '),
  )
const allDays = async (visitor: Visitor, query = '') =>
  DaysOfDesk.parse((await visitor.get(`${API}/days${query}`)).body)
const proposals = async (visitor: Visitor, id: string) =>
  Promises.parse((await visitor.get(`${API}/cases/${id}/promises`)).body).promises

const PROMISE = letter('m2', 'Вернём 4 000 ₽ до 27 ноября.')

describe('A promised day', () => {
  let owner: Visitor
  beforeAll(async () => {
    desk.setClock(NOW)
    owner = await desk.owner()
  })

  test('is proposed from our letter, watched when confirmed, and met by the money', async () => {
    const id = await opened(owner, message('m1', 'Верните 4 000 ₽.'), PROMISE)
    const { client } = await view(owner, id)
    const [found] = await proposals(owner, id)
    expect(found).toMatchObject({ day: '2026-11-27', what: 'Вернём 4 000 ₽ до 27 ноября.' })
    expect((await allDays(owner)).toConfirm.map((one) => one.case)).toContain(id)

    const watched = await owner.post(`${API}/clients/${client}/watched-days`, {
      kind: 'promise',
      day: found?.day,
      what: found?.what,
      case: id,
      said: found?.said,
    })
    expect(watched.status).toBe(201)
    expect(await proposals(owner, id)).toEqual([])
    expect(await datesOf(owner, id)).toEqual(['promise 2026-11-27'])
    expect((await allDays(owner)).lines).toContainEqual(
      expect.objectContaining({
        case: id,
        rule: 'promise',
        due: '2026-11-27',
        whose: 'ours',
        watched: idOf(watched),
      }),
    )

    await owner.post(
      `${API}/cases/${id}/messages`,
      letter('m3', 'Перевели вам 4 000 ₽.', '2026-11-23T09:00:00+03:00'),
    )
    expect(await datesOf(owner, id)).toEqual(['promise 2026-11-27 m3'])
    expect((await allDays(owner)).lines.filter((line) => line.case === id)).toEqual([])
  })

  test('that was no promise is not asked about again, and runs nowhere', async () => {
    const id = await opened(owner, message('m1', 'Верните 4 000 ₽.'), PROMISE)
    const { client } = await view(owner, id)
    const [found] = await proposals(owner, id)
    const said = { kind: 'promise', day: found?.day, what: found?.what, case: id, said: found?.said }
    await owner.post(`${API}/clients/${client}/watched-days`, { ...said, meant: false })
    expect(await proposals(owner, id)).toEqual([])
    expect(await datesOf(owner, id)).toEqual([])
  })

  test('at the counter needs no case, and stands on the list of all days with its client', async () => {
    const client = idOf(await owner.post(`${API}/clients`, { name: 'Ольга' }))
    const watched = idOf(
      await owner.post(`${API}/clients/${client}/watched-days`, {
        kind: 'promise',
        day: '2026-11-25',
        what: 'Позвонить, когда шубу найдут',
      }),
    )
    const { today, lines } = await allDays(owner)
    expect(today).toBe('2026-11-23')
    expect(lines).toContainEqual(
      expect.objectContaining({
        watched,
        case: null,
        clientName: 'Ольга',
        what: 'Позвонить, когда шубу найдут',
      }),
    )
    await owner.post(`${API}/watched-days/${watched}/end`, { kind: 'kept' })
    expect((await allDays(owner)).lines.filter((line) => line.watched === watched)).toEqual([])
  })

  test('moves by going on as another day, and ends once', async () => {
    const id = await opened(owner, message('m1', 'Верните 4 000 ₽.'))
    const { client } = await view(owner, id)
    const court = { kind: 'given', day: '2026-12-01', what: 'Документы в суд', case: id }
    const watched = idOf(await owner.post(`${API}/clients/${client}/watched-days`, court))
    const moved = await owner.post(`${API}/watched-days/${watched}/end`, {
      kind: 'moved',
      to: '2026-12-08',
      why: 'суд отложил заседание',
    })
    expect(moved.status).toBe(201)
    expect(await datesOf(owner, id)).toEqual(['given 2026-12-08'])
    const again = await owner.post(`${API}/watched-days/${watched}/end`, { kind: 'kept' })
    expect([again.status, problemOf(again)]).toEqual([409, 'day_ended'])
  })

  test('that moves needs the other day, and no other end has one', async () => {
    const client = idOf(await owner.post(`${API}/clients`, { name: 'Ира' }))
    const day = { kind: 'promise', day: '2026-11-25', what: 'x' }
    const watched = idOf(await owner.post(`${API}/clients/${client}/watched-days`, day))
    for (const end of [{ kind: 'moved' }, { kind: 'kept', to: '2026-12-01' }])
      expect((await owner.post(`${API}/watched-days/${watched}/end`, end)).status).toBe(400)
  })

  test('names words of the case of its client, or it is not taken', async () => {
    const id = await opened(owner, message('m1', 'x'))
    const { client } = await view(owner, id)
    const other = idOf(await owner.post(`${API}/clients`, { name: 'Пётр' }))
    const day = { kind: 'promise', day: '2026-11-25', what: 'x' }
    const said = { where: 'm7', start: 0, end: 1 }
    for (const [whom, more] of [
      [client, { case: id, said }],
      [client, { said: { ...said, where: 'm1' } }],
      [other, { case: id }],
    ] as const)
      expect((await owner.post(`${API}/clients/${whom}/watched-days`, { ...day, ...more })).status).toBe(400)
  })

  test('that ran out stays on the list until somebody says what became of it', async () => {
    const client = idOf(await owner.post(`${API}/clients`, { name: 'Света' }))
    const late = { kind: 'promise', day: '2026-11-10', what: 'Вернуть ключи' }
    const watched = idOf(await owner.post(`${API}/clients/${client}/watched-days`, late))
    expect((await allDays(owner)).lines.map((line) => line.watched)).toContain(watched)
    const asked = await allDays(owner, '?from=2026-11-20&to=2026-11-30')
    expect(asked.lines.map((line) => line.watched)).not.toContain(watched)
  })

  test('of a closed case is not on the list any more', async () => {
    const id = await opened(owner, message('m1', 'Верните 4 000 ₽.'), PROMISE)
    const { client } = await view(owner, id)
    await owner.post(`${API}/clients/${client}/watched-days`, {
      kind: 'given',
      day: '2026-11-30',
      what: 'x',
      case: id,
    })
    const onList = async () => (await allDays(owner)).lines.some((line) => line.case === id)
    expect(await onList()).toBe(true)
    await owner.post(`${API}/cases/${id}/closure`)
    expect(await onList()).toBe(false)
  })
})
