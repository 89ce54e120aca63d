// What a case may cost, over HTTP: the table of its own papers, a note of it that stays at home, and what we may do in it.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'
import { CaseMarks } from '../marks/mark.ts'
import { factsOnly } from '../storyParts.ts'
import { ExposureAnswer } from './exposureShapes.ts'
import { RightsCard } from './rights.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const storyFacts = (name: string): object =>
  factsOnly(
    JSON.parse(
      readFileSync(new URL(`../../../demo/stories/${name}.json`, import.meta.url), 'utf8'),
    ) as Record<string, unknown>,
  )
/** The lost coat, on the evening of its last letter. */
async function lostCoat(): Promise<{ visitor: Visitor; id: string }> {
  desk.setClock(Date.parse('2026-02-18T18:00:00+03:00'))
  const visitor = await desk.stranger()
  return { visitor, id: idOf(await visitor.post(`${API}/cases`, { facts: storyFacts('ru-04-lost-coat') })) }
}
const tableOf = async (visitor: Visitor, id: string, query = '') =>
  ExposureAnswer.parse((await visitor.get(`${API}/cases/${id}/exposure${query}`)).body)

describe('The table of a case', () => {
  test('is made of its papers, its rules and the days that somebody names', async () => {
    const { visitor, id } = await lostCoat()
    const { exposure, noted } = await tableOf(visitor, id, '?likely=2026-03-01&judgment=2026-09-01')
    expect(exposure).toMatchObject({
      currency: 'RUB',
      settle: 50_700,
      folded: false,
      likelyDay: '2026-03-01',
      judgmentDay: '2026-09-01',
    })
    expect(noted).toBeNull()
  })

  test('asks for an insurer once the owner set a sum below the stake', async () => {
    const { visitor, id } = await lostCoat()
    expect((await tableOf(visitor, id)).insurer).toBeNull()
    await visitor.post(`${API}/settings`, { insuredAbove: 50_000, insurer: 'Полис 14-К' })
    expect((await tableOf(visitor, id)).insurer?.en).toContain('Полис 14-К')
  })

  test('moves no further than ten years, and a day that is none is refused', async () => {
    const { visitor, id } = await lostCoat()
    const far = await tableOf(visitor, id, '?judgment=9999-12-31')
    expect(far.exposure?.judgmentDay).toBe('2036-02-16')
    expect((await visitor.get(`${API}/cases/${id}/exposure?judgment=tomorrow`)).status).toBe(400)
  })
})

describe('A note of the table', () => {
  test('keeps the table as it was seen, and is marked as made for a lawyer at once', async () => {
    const { visitor, id } = await lostCoat()
    const note = idOf(
      await visitor.post(`${API}/cases/${id}/exposure-notes`, { judgment: '2026-09-01', said: 'До звонка' }),
    )
    const { noted } = await tableOf(visitor, id)
    expect(noted).toMatchObject({ id: note, said: 'До звонка', table: { judgmentDay: '2026-09-01' } })
    const marks = CaseMarks.parse((await visitor.get(`${API}/cases/${id}/marks`)).body)
    expect(marks.documents.find(({ document }) => document === note)).toMatchObject({
      kind: 'exposure_note',
      mark: 'legal_advice',
    })
  })
})

describe('What we may do', () => {
  test('is read from what the case is: a consumer’s thing that we took in', async () => {
    const { visitor, id } = await lostCoat()
    const card = RightsCard.parse((await visitor.get(`${API}/cases/${id}/rights`)).body)
    expect(card).toMatchObject({ jurisdiction: 'RU', known: true, consumer: true })
    expect(card.rights.map((right) => right.id)).toEqual(
      expect.arrayContaining(['RU-RETAIN', 'RU-RETAIN-OTHER', 'RU-PUBLIC']),
    )
  })
})
