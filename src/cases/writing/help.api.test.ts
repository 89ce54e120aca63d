// Writing help asked of a real server that speaks the protocol, on a port of its own and written by other hands. No model is asked:
// what is tested is what leaves the firm, what comes back, and what happens when it does not.
import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { writingHelpOf } from '../../server/writingHelp/writingHelp.ts'
import { caseOf, idOf, message, testDesk, type Visitor } from '../../server/testDesk.ts'

const KEY = 'a-key-of-the-operator'
const model = new LLMock({ port: 0, auth: { apiKeys: [KEY] } })
const started = model.start()
afterAll(() => model.stop())
beforeEach(() => {
  model.reset()
})

const database = testDatabase()
const env = async () => ({
  EXHALE_WRITING_URL: `${await started}/v1`,
  EXHALE_WRITING_MODEL: 'house-model',
  EXHALE_WRITING_KEY: KEY,
})
const desk = testDesk(database, { env })
const deskWithout = testDesk(database)

const LETTER =
  'Нина Петровна, вернём 3 450 ₽ до 12 июня 2026 года на карту 4276 1234 5678 9010. Акт № 0684, вопросы: nina.los@mail.example, +7 916 555-12-34. Надя.'
const PLANTED = [
  'Нина',
  'Петровна',
  'Лось',
  '3 450',
  '12 июня',
  '4276',
  '9010',
  '0684',
  'nina.los',
  '916',
  'Надя',
]

async function caseWith(owner: Visitor): Promise<string> {
  const facts = {
    ...caseOf(message('m1', 'Верните деньги.')),
    parties: {
      business: { name: 'Мы' },
      client: { name: 'Лось Нина Петровна', email: 'nina.los@mail.example', consumer: true },
      staff: [{ id: 'nadya', name: 'Надя' }],
    },
  }
  return idOf(await owner.post('/api/v1/cases', { facts }))
}
const allowed = async (owner: Visitor) => {
  const answer = await owner.post('/api/v1/settings', { writingHelp: true })
  expect(answer.status).toBeLessThan(300)
}
const asking = (owner: Visitor, id: string, more: object = {}) =>
  owner.post(`/api/v1/cases/${id}/drafts/help`, { text: LETTER, wish: 'plainer', ...more })
const userText = (content: unknown): string => (typeof content === 'string' ? content : '')
/** A model that answers with the text it was given, somewhat changed. */
const answers = (change: (text: string) => string) =>
  model.onMessage(/[\s\S]*/u, (request) => ({
    content: change(userText(request.messages.findLast(({ role }) => role === 'user')?.content)),
  }))

it('is off until the operator names an endpoint and the owner says yes', async () => {
  const owner = await desk.owner()
  expect((await owner.get('/api/v1/writing-help')).body).toMatchObject({ on: false, model: 'house-model' })
  expect((await asking(owner, await caseWith(owner))).body).toMatchObject({
    type: expect.stringContaining('help_off'),
  })
  expect(model.getRequests()).toEqual([])
  await allowed(owner)
  const state = await owner.get('/api/v1/writing-help')
  expect(state.body).toMatchObject({ on: true, host: new URL(model.url).host })
  expect(state.text).not.toContain(KEY)

  const without = await deskWithout.owner()
  expect((await without.get('/api/v1/writing-help')).body).toEqual({ on: false, host: null, model: null })
})

it('sends no name, sum, date, number or address, and puts them back into what returns', async () => {
  const owner = await desk.owner()
  await allowed(owner)
  const id = await caseWith(owner)
  answers((text) => `Здравствуйте. ${text}`)
  const answer = await asking(owner, id)
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({
    text: `Здравствуйте. ${LETTER}`,
    help: { wish: 'plainer', model: 'house-model', host: new URL(model.url).host },
  })
  const [asked] = model.getRequests()
  const sent = JSON.stringify(asked?.body)
  for (const word of PLANTED) expect(sent).not.toContain(word)
  expect(sent).not.toContain('Верните деньги')
  // The server lets nobody in without the key, and its journal keeps none.
  expect(asked?.headers['authorization']).toBe('[REDACTED]')
})

it('shows before what leaves, word for word, and sends nothing else than what was shown', async () => {
  const owner = await desk.owner()
  await allowed(owner)
  const id = await caseWith(owner)
  answers((text) => text)
  const preview = await owner.post(`/api/v1/cases/${id}/drafts/help/preview`, { text: LETTER })
  const shown = preview.body as { text: string; asked: string; hidden: number }
  expect(preview.body).toMatchObject({ model: 'house-model', host: new URL(model.url).host })
  expect(shown.hidden).toBeGreaterThan(5)
  for (const word of PLANTED) expect(shown.text).not.toContain(word)
  expect(model.getRequests()).toEqual([])

  expect((await asking(owner, id, { text: `${LETTER} И ещё.`, shown: shown.asked })).body).toMatchObject({
    type: expect.stringContaining('help_changed'),
  })
  expect(model.getRequests()).toEqual([])

  expect((await asking(owner, id, { shown: shown.asked })).body).toMatchObject({
    help: { asked: shown.asked, hidden: shown.hidden, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u) },
  })
  const [asked] = model.getRequests()
  expect(asked?.body).toMatchObject({
    messages: [{ role: 'system' }, { role: 'user', content: shown.text }],
  })
})

it('asks nobody for whoever has gone away already', async () => {
  const help = writingHelpOf(await env())
  expect(await help?.ask({ task: 'x', text: 'y' }, AbortSignal.abort())).toEqual({
    ok: false,
    error: 'unreachable',
  })
  expect(model.getRequests()).toEqual([])
})

it('reads the suggestion with the same guards as any draft', async () => {
  const owner = await desk.owner()
  await allowed(owner)
  answers((text) => `${text} Если удалите отзыв, добавим ещё 5 000 ₽.`.replace('5 000 ₽', 'подарок'))
  const id = await caseWith(owner)
  const { text } = (await asking(owner, id)).body as { text: string }
  const read = await owner.post('/api/v1/draft-readings', { case: id, kind: 'apology_remedy', text })
  expect(read.body).toMatchObject({ kinds: expect.arrayContaining(['G3']) })
})

it('asks once more where a fact got lost, and shows nothing where it is lost again or made up', async () => {
  const owner = await desk.owner()
  await allowed(owner)
  const id = await caseWith(owner)
  answers((text) => text.replace('[СУММА 1]', 'деньги'))
  expect((await asking(owner, id)).body).toMatchObject({ type: expect.stringContaining('help_places') })
  expect(model.getRequests()).toHaveLength(2)
  expect(JSON.stringify(model.getRequests()[1]?.body)).toContain('[СУММА 1]')

  model.reset()
  answers((text) => `${text} И ещё [СУММА 9].`)
  expect((await asking(owner, id)).status).toBe(502)
})

it('says so where the endpoint fails, and nothing of the draft is lost', async () => {
  const owner = await desk.owner()
  await allowed(owner)
  const id = await caseWith(owner)
  model.nextRequestError(500)
  expect((await asking(owner, id)).body).toMatchObject({ type: expect.stringContaining('help_unreachable') })
})

it('keeps with the draft that took the words where they came from', async () => {
  const owner = await desk.owner()
  await allowed(owner)
  const id = await caseWith(owner)
  answers((text) => text)
  const { text, help } = (await asking(owner, id)).body as { text: string; help: object }
  const kept = await owner.post(`/api/v1/cases/${id}/drafts`, {
    kind: 'apology_remedy',
    to: 'client',
    text,
    help: [help],
  })
  expect(kept.status).toBe(201)
  expect(kept.body).toMatchObject({
    help: [{ model: 'house-model', hidden: expect.any(Number), wish: 'plainer' }],
  })
})

it('is no help with the case of another organisation', async () => {
  const owner = await desk.owner()
  const id = await caseWith(owner)
  const stranger = await desk.stranger()
  await stranger.post('/api/v1/settings', { writingHelp: true })
  expect((await asking(stranger, id)).status).toBe(404)
  expect(model.getRequests()).toEqual([])
})
