// The end of a case over HTTP: said with an outcome, lessons that others read, one quiet page.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'
import { factsOnly } from '../storyParts.ts'
import { Closing, LessonList, QuietPage } from './closingShapes.ts'

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
