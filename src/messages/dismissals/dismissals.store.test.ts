import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Examination } from '../../decisions/examination.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, message, opened, testDesk, type Visitor } from '../../server/testDesk.ts'
import { showsDistress } from '../../signals/thread.ts'
import { Reading } from '../importShapes.ts'
import { AllDismissals, AllExamples, CaseDismissals } from './dismissal.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'
let owner: Visitor
beforeAll(async () => {
  owner = await desk.owner()
})

const View = z.object({ examination: Examination })
const examinationOf = async (visitor: Visitor, id: string): Promise<Examination> =>
  View.parse((await visitor.get(`${API}/cases/${id}`)).body).examination
const labelsOf = async (id: string, name: string, visitor = owner) =>
  (await examinationOf(visitor, id)).messages.find((one) => one.id === name)?.labels ?? []
const namesOf = async (...asked: Parameters<typeof labelsOf>) =>
  (await labelsOf(...asked)).map(({ label }) => label)

/** Takes this mark off the message, as the desk shows it. */
async function dismissed(id: string, label: string, said: object = {}, visitor = owner) {
  const mark = (await labelsOf(id, 'm1', visitor)).find((one) => one.label === label)
  const { start = 0, end = 1 } = mark ?? {}
  const wanted = { message: 'm1', label, start, end, reason: 'quotation', ...said }
  return visitor.post(`${API}/cases/${id}/dismissals`, wanted)
}
const listed = async (visitor = owner) =>
  AllDismissals.parse((await visitor.get(`${API}/dismissals`)).body).dismissals

describe('A mark that was taken off', () => {
  const said = 'Оплатите нам штраф за просрочку сейчас.'
  test('is gone in its case and in every other of the organisation, until it is taken back', async () => {
    const [id, other] = [await opened(owner, message('m1', said)), await opened(owner, message('m1', said))]
    const before = await labelsOf(id, 'm1')
    const [mark] = before
    expect(mark).toBeDefined()
    const label = mark?.label ?? ''
    const statement = await dismissed(id, label, { reason: 'not_meant' })
    expect(statement.status).toBe(201)
    expect(await namesOf(id, 'm1')).not.toContain(label)
    expect(await namesOf(other, 'm1')).not.toContain(label)
    const { dismissals } = CaseDismissals.parse((await owner.get(`${API}/cases/${id}/dismissals`)).body)
    expect(dismissals).toMatchObject([
      { label, words: mark?.quote, reason: 'not_meant', reach: 'everywhere' },
    ])
    expect((await owner.post(`${API}/dismissals/${idOf(statement)}/withdrawal`)).status).toBe(201)
    expect(await labelsOf(id, 'm1')).toEqual(before)
    expect(await namesOf(other, 'm1')).toContain(label)
  })
  test('stands in other organisations as before', async () => {
    const stranger = await desk.stranger()
    const id = await opened(owner, message('m1', 'Подам на вас в суд.'))
    const theirs = await opened(stranger, message('m1', 'Подам на вас в суд.'))
    expect((await dismissed(id, 'threat.court')).status).toBe(201)
    expect(await namesOf(id, 'm1')).toEqual([])
    expect(await namesOf(theirs, 'm1', stranger)).toContain('threat.court')
    expect(await listed(stranger)).toEqual([])
  })
  test('in its own message only, stands in every other', async () => {
    const text = 'Верните мне деньги.'
    const [id, other] = [await opened(owner, message('m1', text)), await opened(owner, message('m1', text))]
    expect((await dismissed(id, 'demand.money', { reach: 'message' })).status).toBe(201)
    expect(await namesOf(id, 'm1')).not.toContain('demand.money')
    expect(await namesOf(other, 'm1')).toContain('demand.money')
  })
  test('is gone in an examination that nobody saves', async () => {
    const text = 'Вы обманщики.'
    const id = await opened(owner, message('m1', text))
    await dismissed(id, 'accusation.fraud', { reason: 'not_about_us' })
    const facts = { id: 'x', lang: 'ru', messages: [message('m1', text)] }
    const answer = await owner.post(`${API}/examinations`, { facts })
    expect(Examination.parse(answer.body).messages).toEqual([{ id: 'm1', labels: [] }])
  })
  test('proposes no claim where the same words are brought again', async () => {
    const text = 'Верните мне предоплату.'
    const id = await opened(owner, message('m1', text))
    const chat = `[16.03.2026, 11:02:00] Вера: Добрый день.\n[18.03.2026, 14:15:00] Олег: ${text}\n`
    const named = (name: string, value: string) =>
      `--line\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const answers = JSON.stringify({ names: { Вера: 'us' }, texts: [{ name: 'chat.txt', text: chat }] })
    const type = { 'content-type': 'multipart/form-data; boundary=line' }
    const claims = async () =>
      Reading.parse(
        (await owner.post(`${API}/imports`, `${named('answers', answers)}--line--\r\n`, type)).body,
      ).claims
    const before = await claims()
    await dismissed(id, 'demand.money', { reason: 'not_meant' })
    expect([before.length, await claims()]).toEqual([1, []])
  })
  test('cannot be taken off twice, nor taken back twice', async () => {
    const id = await opened(owner, message('m1', 'Жду от вас письменных извинений.'))
    const [mark] = await labelsOf(id, 'm1')
    const wanted = {
      message: 'm1',
      label: mark?.label,
      start: mark?.start,
      end: mark?.end,
      reason: 'quotation',
    }
    const statement = await owner.post(`${API}/cases/${id}/dismissals`, wanted)
    expect(statement.status).toBe(201)
    expect((await owner.post(`${API}/cases/${id}/dismissals`, wanted)).status).toBe(404)
    const back = `${API}/dismissals/${idOf(statement)}/withdrawal`
    expect([(await owner.post(back)).status, (await owner.post(back)).status]).toEqual([201, 404])
  })
  test('was there: what nobody marked cannot be taught away', async () => {
    const id = await opened(owner, message('m1', 'Добрый день, во сколько вы открываетесь?'))
    expect((await dismissed(id, 'threat.court')).status).toBe(404)
  })
  test('needs words where none of our reasons fits', async () => {
    const id = await opened(owner, message('m1', 'Верните мне всю сумму.'))
    expect((await dismissed(id, 'demand.money', { reason: 'other' })).status).toBe(400)
    expect((await dismissed(id, 'demand.money', { reason: 'other', why: 'шутка' })).status).toBe(201)
  })
})

describe('A mark that guards people', () => {
  const said = 'Я вам голову оторву.'
  test('is taken off only with a reason in words, in its own message, and is shown on the case', async () => {
    const [id, other] = [await opened(owner, message('m1', said)), await opened(owner, message('m1', said))]
    expect((await examinationOf(owner, id)).concern.level).toBe('safety')
    expect((await dismissed(id, 'threat.violence')).status).toBe(400)
    const why = 'цитата из фильма, звонили, всё спокойно'
    expect((await dismissed(id, 'threat.violence', { why, reach: 'everywhere' })).status).toBe(201)
    expect((await examinationOf(owner, id)).concern.level).not.toBe('safety')
    expect((await examinationOf(owner, other)).concern.level).toBe('safety')
    const { dismissals, learned } = CaseDismissals.parse(
      (await owner.get(`${API}/cases/${id}/dismissals`)).body,
    )
    expect(dismissals).toMatchObject([{ label: 'threat.violence', reach: 'message', why }])
    expect(learned.map(({ label }) => label)).not.toContain('threat.violence')
  })
})

describe('Words that read as a call for help', () => {
  const said = 'Я больше не хочу жить.'
  test('are taken off with a reason in words, in their own message, and the case says so', async () => {
    const [id, other] = [await opened(owner, message('m1', said)), await opened(owner, message('m1', said))]
    expect((await examinationOf(owner, id)).concern.level).toBe('safety')
    const [sign] = showsDistress(said)
    const { start = 0, end = 0 } = sign ?? {}
    const wanted = { message: 'm1', label: 'distress', start, end, reason: 'quotation' }
    const put = (more: object) => owner.post(`${API}/cases/${id}/dismissals`, { ...wanted, ...more })
    expect((await put({})).status).toBe(400)
    const why = 'это строка из песни, мы позвонили'
    expect((await put({ why, start: end, end: end + 1 })).status).toBe(404)
    expect((await put({ why })).status).toBe(201)
    expect((await put({ why })).status).toBe(404)
    expect((await examinationOf(owner, id)).concern.level).not.toBe('safety')
    expect((await examinationOf(owner, other)).concern.level).toBe('safety')
    const { dismissals } = CaseDismissals.parse((await owner.get(`${API}/cases/${id}/dismissals`)).body)
    expect(dismissals).toMatchObject([{ label: 'distress', reach: 'message', why }])
  })
  test('may stand in a note of ours, and no card is left when they are taken off', async () => {
    const note = { ...message('m1', said), channel: 'note', from: 'ilya', direction: 'internal' }
    const id = await opened(owner, note)
    const card = (await examinationOf(owner, id)).safety
    expect(card?.words.map(({ where }) => where)).toEqual(['m1'])
    const { start, end } = card?.words[0] ?? { start: 0, end: 0 }
    const wanted = { message: 'm1', label: 'distress', start, end, reason: 'other', why: 'слова песни' }
    expect((await owner.post(`${API}/cases/${id}/dismissals`, wanted)).status).toBe(201)
    expect((await examinationOf(owner, id)).safety).toBeNull()
  })
})

describe('Words that should have been marked', () => {
  const lines = async (visitor = owner) => (await visitor.get(`${API}/label-examples/lines`)).text
  const examples = async (visitor = owner) =>
    AllExamples.parse((await visitor.get(`${API}/label-examples`)).body)
  test('are kept with their text, and leave as lines to learn from', async () => {
    const stranger = await desk.stranger()
    const text = 'Узнаете, как со мной связываться, весь район узнает.'
    const id = await opened(stranger, message('m1', text))
    const given = { message: 'm1', start: 0, end: text.length - 1, label: 'threat.publicity', why: 'слухи' }
    expect((await stranger.post(`${API}/cases/${id}/label-examples`, given)).status).toBe(201)
    expect((await examples(stranger)).examples).toMatchObject([{ text, label: 'threat.publicity', case: id }])
    const [line = '', rest] = (await lines(stranger)).split('\n')
    expect(rest).toBe('')
    expect(JSON.parse(line)).toMatchObject({
      t: text,
      l: { 'threat.publicity': expect.arrayContaining([text.slice(0, -1)]) },
    })
    expect(await lines()).not.toContain(text)
  })
  test('may be typed in, and without a label they are only a question', async () => {
    const stranger = await desk.stranger()
    const id = await opened(stranger, message('m1', 'x'))
    const typed = { text: 'ну вы даёте', start: 0, end: 11, label: null }
    const statement = await stranger.post(`${API}/cases/${id}/label-examples`, typed)
    expect((await examples(stranger)).examples).toMatchObject([
      { text: 'ну вы даёте', label: null, message: null },
    ])
    expect(await lines(stranger)).toBe('')
    await stranger.post(`${API}/label-examples/${idOf(statement)}/withdrawal`)
    expect(await examples(stranger)).toEqual({ examples: [], held: 0 })
  })
  test('of a message marked for a lawyer stay at home', async () => {
    const stranger = await desk.stranger()
    const id = await opened(stranger, message('m1', 'слова для юриста'))
    const given = { message: 'm1', start: 0, end: 5, label: 'threat.court' }
    await stranger.post(`${API}/cases/${id}/label-examples`, given)
    const marks = await stranger.get(`${API}/cases/${id}/marks`)
    const { documents } = z
      .object({ documents: z.array(z.object({ document: z.string() })) })
      .parse(marks.body)
    const mark = { document: documents[0]?.document, mark: 'legal_advice' }
    expect((await stranger.post(`${API}/cases/${id}/marks`, mark)).status).toBe(201)
    expect(await examples(stranger)).toEqual({ examples: [], held: 1 })
    expect(await lines(stranger)).toBe('')
  })
  test.for([
    ['of a message that the case does not have', { message: 'm9', start: 0, end: 1, label: null }, 404],
    ['that reach beyond the text', { message: 'm1', start: 0, end: 99, label: null }, 400],
    ['that are none', { message: 'm1', start: 1, end: 1, label: null }, 400],
    ['with a label that is none of ours', { message: 'm1', start: 0, end: 1, label: 'liar' }, 400],
  ] as const)('%s are refused', async ([, given, status]) => {
    const id = await opened(owner, message('m1', 'слова'))
    expect((await owner.post(`${API}/cases/${id}/label-examples`, given)).status).toBe(status)
  })
})

describe('Whoever only reads', () => {
  test('sees what was said of marks and says nothing', async () => {
    const id = await opened(owner, message('m1', 'Верните мне деньги за билет.'))
    const made = await owner.post(`${API}/me/tokens`, { name: 'программа', scopes: ['case.read'], days: 5 })
    const { token } = z.object({ token: z.string() }).parse(made.body)
    const keyed = { authorization: `Bearer ${token}` }
    expect((await desk.nobody.get(`${API}/cases/${id}/dismissals`, keyed)).status).toBe(200)
    const given = { message: 'm1', start: 0, end: 1, label: null }
    expect((await desk.nobody.post(`${API}/cases/${id}/label-examples`, given, keyed)).status).toBe(403)
  })
})
