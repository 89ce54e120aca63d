// The end of a case over HTTP: said with an outcome, lessons that others read, who else was touched, one quiet page.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'
import { factsOnly } from '../storyParts.ts'
import { Closing, LessonList, QuietPage } from './closingShapes.ts'
import { TouchedList } from './touchedShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const storyFacts = (name: string): Record<string, unknown> =>
  factsOnly(
    JSON.parse(
      readFileSync(new URL(`../../../demo/stories/${name}.json`, import.meta.url), 'utf8'),
    ) as Record<string, unknown>,
  )
const open = async (visitor: Visitor, facts: object): Promise<string> =>
  idOf(await visitor.post(`${API}/cases`, { facts }))
/** A story some days after its end, at a desk of its own. */
async function at(name: string, day: string): Promise<{ visitor: Visitor; id: string }> {
  desk.setClock(Date.parse(`${day}T12:00:00Z`))
  const visitor = await desk.stranger()
  return { visitor, id: await open(visitor, storyFacts(name)) }
}
const closingOf = async (visitor: Visitor, id: string) =>
  Closing.parse((await visitor.get(`${API}/cases/${id}/closing`)).body)
const pageOf = async (visitor: Visitor, id: string) =>
  QuietPage.parse((await visitor.get(`${API}/cases/${id}/quiet-page`)).body)
const lessonsOf = async (visitor: Visitor) =>
  LessonList.parse((await visitor.get(`${API}/lessons`)).body).lessons
const touchedOf = async (visitor: Visitor, id: string) =>
  TouchedList.parse((await visitor.get(`${API}/cases/${id}/touched`)).body)

describe('A case that is closed with its outcome', () => {
  test('keeps what it took and what was learnt; the page says it, and the lessons are read by others', async () => {
    const { visitor, id } = await at('ru-04-lost-coat', '2026-02-20')
    const { proposed, unpaid, lessons, ours } = await closingOf(visitor, id)
    expect({ proposed, unpaid, ours }).toEqual({ proposed: 'settled', unpaid: null, ours: true })
    const check = lessons.find((lesson) => lesson.check?.id === 'B28')
    expect(check?.check?.what.ru).toMatch(/при выдаче/u)

    const made = await visitor.post(`${API}/cases/${id}/closure`, {
      outcome: 'settled',
      said: 'Заплатили двойную цену и химчистку.',
      thanks: 'Дарье, которая нашла вторую квитанцию',
      lessons: [{ kind: 'process', text: 'Сверяем номер вдвоём.', check: 'B28' }],
    })
    expect(made.status).toBe(201)
    expect(await pageOf(visitor, id)).toMatchObject({
      outcome: 'settled',
      said: 'Заплатили двойную цену и химчистку.',
      thanks: 'Дарье, которая нашла вторую квитанцию',
      cost: {
        paid: { amount: 50_300, currency: 'RUB' },
        minutes: 180,
        time: { amount: 1_200, currency: 'RUB' },
      },
      lessons: [{ text: 'Сверяем номер вдвоём.', check: { id: 'B28' }, end: null }],
    })
    expect(await lessonsOf(visitor)).toMatchObject([{ case: id, kind: 'process', end: null }])
  })

  test('says why when something that is due stays unpaid', async () => {
    desk.setClock(Date.parse('2026-02-20T12:00:00Z'))
    const visitor = await desk.stranger()
    const facts = storyFacts('ru-04-lost-coat')
    const messages = (facts['messages'] as { direction: string }[]).filter(
      ({ direction }) => direction === 'in',
    )
    const id = await open(visitor, { ...facts, messages })
    expect((await closingOf(visitor, id)).unpaid).toEqual({ amount: 50_300, currency: 'RUB' })
    const refused = await visitor.post(`${API}/cases/${id}/closure`, { outcome: 'settled' })
    expect(refused.body).toMatchObject({ type: 'urn:exhale:problem:outcome_needs_reason' })
    const said = { outcome: 'withdrawn', said: 'Клиент письменно отказался от денег.' }
    expect((await visitor.post(`${API}/cases/${id}/closure`, said)).status).toBe(201)
    expect((await closingOf(visitor, id)).closedAt).not.toBeNull()
  })

  test('can still be closed by a bare word, as programs did before', async () => {
    const { visitor, id } = await at('ru-04-lost-coat', '2026-02-20')
    expect((await visitor.post(`${API}/cases/${id}/closure`, {})).status).toBe(201)
    expect(await pageOf(visitor, id)).toMatchObject({ outcome: null, said: '' })
  })
})

describe('A lesson', () => {
  test('is ended once, done or dropped with a reason, and names a check that there is', async () => {
    const { visitor, id } = await at('ru-07-fitness-refund', '2026-03-28')
    const lesson = { case: id, kind: 'agreement', text: 'Убрать п. 4.5.' }
    expect((await visitor.post(`${API}/lessons`, { ...lesson, check: 'B99' })).status).toBe(400)
    const noted = idOf(await visitor.post(`${API}/lessons`, { ...lesson, check: 'B14', clause: '4.5' }))
    const end = { kind: 'done', why: 'Новая редакция с 1 апреля' }
    expect((await visitor.post(`${API}/lessons/${noted}/end`, end)).status).toBe(201)
    expect((await visitor.post(`${API}/lessons/${noted}/end`, end)).body).toMatchObject({
      type: 'urn:exhale:problem:lesson_ended',
    })
    expect(await lessonsOf(visitor)).toMatchObject([{ clause: '4.5', end }])
  })
})

describe('Who else was touched', () => {
  test('is found by the same term, told once by a letter without open places, and counted on the page', async () => {
    const { visitor, id } = await at('ru-07-fitness-refund', '2026-03-28')
    const facts = storyFacts('ru-07-fitness-refund')
    const parties = {
      business: { name: 'Студия' },
      client: { name: 'Вера', type: 'consumer', consumer: true },
    }
    const other = { ...facts, id: 'another', parties, messages: [], claims: [], ledger: [], inquiry: null }
    await open(visitor, other)

    const { ours, clients } = await touchedOf(visitor, id)
    expect(ours).toBe(true)
    expect(clients).toMatchObject([
      { name: 'Вера', grounds: [{ ground: 'same_clause', detail: '4.5' }], touched: null, told: null },
    ])
    const [vera] = clients
    const touched = idOf(
      await visitor.post(`${API}/cases/${id}/touched`, {
        client: vera?.client,
        ground: 'same_clause',
        detail: '4.5',
      }),
    )
    const tell = (letter: string) =>
      visitor.post(`${API}/touched/${touched}/told`, { kind: 'told', letter, channel: 'email' })
    expect((await tell(vera?.letter.ru ?? '')).body).toMatchObject({
      type: 'urn:exhale:problem:gap_in_letter',
    })
    expect((await tell('Мы нашли у себя ошибку: пункт 4.5. Вернём до 5 апреля.')).status).toBe(201)
    expect((await tell('Ещё раз.')).body).toMatchObject({ type: 'urn:exhale:problem:told_already' })
    expect((await touchedOf(visitor, id)).clients[0]?.told).toMatchObject({ kind: 'told', channel: 'email' })
    expect((await pageOf(visitor, id)).told).toEqual({ told: 1, open: 0 })
  })

  test('is never the client who complained', async () => {
    const { visitor, id } = await at('ru-07-fitness-refund', '2026-03-28')
    const { client } = (await visitor.get(`${API}/cases/${id}`)).body as { client: string }
    const answer = await visitor.post(`${API}/cases/${id}/touched`, { client, ground: 'named' })
    expect(answer.status).toBe(400)
  })
})
