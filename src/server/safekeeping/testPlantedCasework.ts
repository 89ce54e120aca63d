// Words of one person wherever the work on a case takes them: reasons, drafts, questions to colleagues, promises, lessons, the
// word of a reader from outside, the address of a mail, a notice to somebody touched by another's case.
import { expect } from 'vitest'
import { z } from 'zod'
import type { TestDatabase } from '../db/testDatabase.ts'
import { idOf, message, opened, type Answer, type TestDesk, type Visitor } from '../testDesk.ts'
import { ofLetters, triedOutside } from '../testLetters.ts'
import type { PlantedWords } from './testPlanted.ts'

const API = '/api/v1'
const HARD_AT = '2026-11-21T12:30:00+03:00'
const View = z.object({
  client: z.uuid(),
  casework: z.object({ claims: z.array(z.object({ fact: z.uuid() })) }),
})
const Self = z.object({ person: z.object({ id: z.string() }) })

type Post<T = string> = (path: string, body: unknown) => Promise<T>

const saying =
  (visitor: Visitor): Post<Answer> =>
  async (path, body) => {
    const answer = await visitor.post(`${API}${path}`, body)
    expect([path, answer.status, answer.text]).toEqual([path, 201, answer.text])
    return answer
  }
const posting =
  (visitor: Visitor): Post =>
  async (path, body) =>
    idOf(await saying(visitor)(path, body))

/** Plants the words in everything that people write down while they work on a case with a claim. */
export async function plantInCasework(visitor: Visitor, id: string, words: PlantedWords): Promise<void> {
  const { name, token, phone } = words
  const post = posting(visitor)
  const { client, casework } = View.parse((await visitor.get(`${API}/cases/${id}`)).body)
  const { person } = Self.parse((await visitor.get(`${API}/me`)).body)
  const claim = `/cases/${id}/claims/${casework.claims[0]?.fact ?? ''}`
  await post(`${claim}/edits`, { text: `так просит ${name}`, item: token })
  const remedy = { kind: 'redo', what: `для ${name}` }
  await post(`${claim}/decisions`, { verdict: 'our_fault', why: `звонила ${name}, ${phone}`, remedy })
  await post(`${claim}/decisions`, { verdict: 'unproven', why: token, change: `справка от ${name}` })
  await post(`/cases/${id}/minutes`, { minutes: 5, what: `разговор, ${name}` })
  await post(`/cases/${id}/drafts`, { kind: 'boundary', to: name, text: `${name}, ${phone}`, desk: token })
  await post(`/cases/${id}/hand-overs`, { to: person.id, why: `не могу с ${name}` })
  const asked = await post(`/cases/${id}/contributions`, { of: person.id, ask: `что сказала ${name}?` })
  await post(`/contributions/${asked}/answer`, { kind: 'answered', text: `${name} просила ${token}` })
  const day = { kind: 'promise', day: '2026-12-01', what: `вернуть ${name}`, case: id }
  const watched = await post(`/clients/${client}/watched-days`, day)
  await post(`/watched-days/${watched}/end`, { kind: 'kept', why: `забрала ${name}` })
  const gift = { what: `подарок ${name}`, why: `просила ${name}, ${phone}` }
  const given = await post(`/cases/${id}/concessions`, gift)
  await post(`/concessions/${given}/steps`, { kind: 'withdrawn', why: `${name} отказалась` })
  await post(`/cases/${id}/exposure-notes`, { said: `страховая знает про ${name}` })
  const lesson = await post('/lessons', { case: id, kind: 'process', text: `не спорить с ${name}` })
  await post(`/lessons/${lesson}/end`, { kind: 'done', why: `рассказали ${name}` })
  await plantInPause(saying(visitor), id, words)
}

/** Hard words that begin a pause, and the reason for which it was ended. */
async function plantInPause(
  say: Post<Answer>,
  id: string,
  { name, token, phone }: PlantedWords,
): Promise<void> {
  const hard = message(`m4 ${token}`, `${name}: верните деньги, иначе я подам на вас в суд!`, HARD_AT)
  await say(`/cases/${id}/messages`, hard)
  await say(`/cases/${id}/exhale/breaks`, {
    why: `${name} улетает сегодня вечером, ${phone}, просила ответ`,
  })
}

/** Plants the words in letters on their way out: what a reader from outside said of a draft, and to whom a mail went. */
export async function plantInLetters(
  { nobody }: TestDesk,
  database: TestDatabase,
  visitor: Visitor,
  id: string,
  { name, token, phone }: PlantedWords,
): Promise<void> {
  const post = posting(visitor)
  const draft = await post(`/cases/${id}/drafts`, { kind: 'refusal', to: name, text: `Нет, ${name}.` })
  const letter = await post(`/cases/${id}/letters`, {
    kind: 'boundary',
    to: name,
    text: `${name}, ${phone}.`,
  })
  const of = { case: id, letter, draft, to: `${token}@mail.example` }
  const { attempt, lookToken } = await ofLetters(database, visitor, of)
  await saying(visitor)(`/mail-attempts/${attempt}/answer`, { answer: 'said_not_sent' })
  const said = { word: 'change', why: `мягче с ${name}, ${phone}`, name: `читала ${name}` }
  const looked = await nobody.post(`${API}/door/look/word`, said, { 'x-look-link': lookToken })
  expect([looked.status, looked.text]).toEqual([201, looked.text])
}

/** Plants the words in a case of somebody else: who was touched by its fault, and what they were told. */
export async function plantAtOthers(
  database: TestDatabase,
  visitor: Visitor,
  client: string,
  { name, token }: PlantedWords,
): Promise<void> {
  const post = posting(visitor)
  const other = await opened(visitor, message('m1', 'Где коробка?'))
  const about = { client, ground: 'named', detail: `полка ${token}` }
  const touched = await post(`/cases/${other}/touched`, about)
  const day = { start: 0, end: 3, day: '2026-12-01', what: `ответить ${name}`, is: 'promise' }
  const first = { ...about, text: `${name}, и вас это задело.`, promises: [day] }
  const letter = await post(`/cases/${other}/first-words`, first)
  const attempt = await triedOutside(database, visitor, letter, `${token}@mail.example`)
  await saying(visitor)(`/client-mail-attempts/${attempt}/answer`, { answer: 'said_not_sent' })
  const sent = { channel: token, at: '2026-11-21T12:30:00+03:00', to: name, receipt: `отдали ${name}` }
  await post(`/client-letters/${letter}/sending`, sent)
  const again = await visitor.post(`${API}/touched/${touched}/told`, { kind: 'told', channel: token })
  expect(again.status).toBe(409)
}
