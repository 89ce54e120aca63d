// Drafts on record: what the desk had drafted, what the person wrote, what was found and what was chosen; versions one after another.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, message, opened, testDesk, type Answer } from '../../server/testDesk.ts'
import { DraftOnFile, DraftVersion, Writing, type NewDraft } from './draftShapes.ts'

const API = '/api/v1'
const database = testDatabase()
const desk = testDesk(database)

const Drafts = z.object({ drafts: z.array(DraftOnFile), writing: Writing })
const Versions = z.object({ case: z.uuid(), versions: z.array(DraftVersion) })
const kindOf = (answer: Answer) => z.object({ type: z.string() }).parse(answer.body).type.split(':').at(-1)

const ANGRY = 'Заткнитесь. Верните [что] сами.'
const REASON = 'так сказал наш юрист'

async function begun(draft: Partial<z.input<typeof NewDraft>> = {}) {
  const owner = await desk.owner()
  const id = await opened(owner, message('m1', 'Где мой шкаф?'))
  const written = { kind: 'refusal', to: 'client', text: ANGRY, desk: 'Здравствуйте.', ...draft }
  const answer = await owner.post(`${API}/cases/${id}/drafts`, written)
  const keep = (base: string, text: string, chosen: readonly object[] = []) =>
    owner.post(`${API}/drafts/${base}/versions`, { base, to: 'client', text, chosen })
  const drafts = async () => Drafts.parse((await owner.get(`${API}/cases/${id}/drafts`)).body).drafts
  return { owner, id, answer, keep, drafts }
}

describe('A draft', () => {
  test('is kept with the desk’s text beside the person’s, and with what the desk found itself', async () => {
    const { answer, drafts } = await begun()
    expect(answer.status).toBe(201)
    const [draft] = await drafts()
    expect(draft).toMatchObject({ text: ANGRY, desk: 'Здравствуйте.', versions: 1, left: false })
    expect(draft?.found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['insult', 'gap']))
    expect(draft?.hash).toMatch(/^[\da-f]{64}$/)
  })

  test('says in its next version what was changed and what was kept with its reason', async () => {
    const { owner, answer } = await begun({ text: 'Заткнитесь. Вы сами виноваты.' })
    const first = DraftVersion.parse(answer.body)
    const next = await owner.post(`${API}/drafts/${first.draft}/versions`, {
      base: first.id,
      to: 'client',
      text: 'Вы сами виноваты.',
      chosen: [{ kind: 'blame', quote: 'Вы сами виноваты', chose: 'kept', why: REASON }],
    })
    expect(next.status).toBe(201)
    const { versions } = Versions.parse((await owner.get(`${API}/drafts/${first.draft}`)).body)
    expect(versions.map(({ text }) => text)).toEqual(['Заткнитесь. Вы сами виноваты.', 'Вы сами виноваты.'])
    expect(versions[1]?.chosen).toEqual([
      { kind: 'insult', quote: 'Заткнитесь', chose: 'changed' },
      { kind: 'blame', quote: 'Вы сами виноваты', chose: 'kept', why: REASON },
    ])
  })

  test('kept twice at once stays as it was, and the second keeping is told', async () => {
    const { answer, keep, drafts } = await begun()
    const base = idOf(answer)
    expect((await keep(base, 'Первая рука.')).status).toBe(201)
    const second = await keep(base, 'Вторая рука.')
    expect([second.status, kindOf(second)]).toEqual([409, 'draft_stale'])
    expect((await drafts()).map(({ text, versions }) => [text, versions])).toEqual([['Первая рука.', 2]])
  })

  test('that did not change is no new version', async () => {
    const { answer, keep, drafts } = await begun({ text: 'Здравствуйте.' })
    const base = idOf(answer)
    expect(idOf(await keep(base, 'Здравствуйте.'))).toBe(base)
    expect(await drafts()).toMatchObject([{ versions: 1 }])
  })

  test.each([
    ['an insult without a reason', { kind: 'insult', quote: 'Заткнитесь', chose: 'kept' }],
    ['a place that nobody filled', { kind: 'gap', quote: '[что]', chose: 'kept', why: REASON }],
  ])('takes no keeping of %s', async (_what, choice) => {
    const { owner, id } = await begun()
    const wrong = { kind: 'refusal', to: 'client', text: ANGRY, chosen: [choice] }
    const answer = await owner.post(`${API}/cases/${id}/drafts`, wrong)
    expect([answer.status, kindOf(answer)]).toEqual([422, 'draft_findings'])
  })
})

test('A text is read without being kept', async () => {
  const { owner, id, drafts } = await begun()
  const read = await owner.post(`${API}/draft-readings`, { case: id, kind: 'refusal', text: 'Это шантаж.' })
  expect(read.body).toMatchObject({ kinds: ['G5'], found: [{ quote: 'шантаж', weight: 'stops' }] })
  expect(await drafts()).toHaveLength(1)
})

test('A firm of one has nobody uninvolved to name', async () => {
  const { owner, id } = await begun()
  expect(Drafts.parse((await owner.get(`${API}/cases/${id}/drafts`)).body).writing.uninvolved).toBe(false)
})
