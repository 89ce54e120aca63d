// The door over HTTP: what may leave leaves, what may not comes back with its reasons, and nobody can go around it.
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { hire, ownersBrowser } from '../../server/accounts/testBrowser.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, message, opened, testDesk, type Answer } from '../../server/testDesk.ts'
import { DoorAnswer } from './leavingShapes.ts'

const API = '/api/v1'
/** A Saturday: the next working morning is Monday, 23 November, at nine in Moscow. */
const NOW = Date.UTC(2026, 10, 21, 10)
const MONDAY = Date.parse('2026-11-23T09:00:00+03:00')
const HOUR = 3_600_000
const database = testDatabase()
const desk = testDesk(database)
beforeAll(() => desk.setClock(NOW))

const ANGRY = message(
  'm1',
  'Вы воры и жульё! Верните 20 000 рублей, или я напишу отзыв на всех площадках!',
  '2026-11-21T12:00:00+03:00',
)
const RECEIVED = 'Здравствуйте.\n\nПолучили ваше сообщение, сверим документы и ответим по существу.'
const REFUSAL = 'Здравствуйте.\n\nВ возврате отказываем: по нашим записям всё было отдано целым.'
const Problem = z.object({
  type: z.string(),
  errors: z.array(z.object({ where: z.string(), expected: z.string() })).default([]),
})
const noOf = (answer: Answer) => {
  const { type, errors } = Problem.parse(answer.body)
  return { kind: type.split(':').at(-1), blocks: errors.map(({ where }) => where) }
}

async function firm() {
  const owner = await ownersBrowser(desk)
  const id = await opened(owner, ANGRY)
  const out = (body: object, as: Pick<typeof owner, 'post'> = owner) =>
    as.post(`${API}/cases/${id}/letters`, body)
  const letter = (text: string, kind = 'refusal') => ({ kind, to: 'client', text })
  const ask = async (body: object, as: Pick<typeof owner, 'post'> = owner) =>
    DoorAnswer.parse((await as.post(`${API}/cases/${id}/letters/readiness`, body)).body)
  return { owner, id, out, letter, ask }
}

describe('The door', () => {
  test('lets word of receipt out at once, and keeps a refusal till the morning, whatever it is called', async () => {
    const { out, letter } = await firm()
    expect((await out(letter(RECEIVED, 'acknowledgement'))).status).toBe(201)
    for (const kind of ['refusal', 'acknowledgement'] as const) {
      const no = await out(letter(REFUSAL, kind))
      expect(no.status).toBe(409)
      expect(noOf(no)).toMatchObject({ kind: 'letter_waits' })
      expect(noOf(no).blocks).toEqual(expect.arrayContaining(['exhale', 'wakesAt']))
    }
  })

  test('lets the same refusal out when the morning has come', async () => {
    const { owner, out, letter, ask } = await firm()
    const before = await ask(letter(REFUSAL))
    expect(before.wakesAt).toBe(new Date(MONDAY).toISOString())
    desk.setClock(MONDAY)
    const after = await ask(letter(REFUSAL))
    expect(after.blocks.map(({ kind }) => kind)).not.toContain('exhale')
    desk.setClock(NOW)
    expect((await owner.get(`${API}/me`)).status).toBe(200)
    expect((await out(letter(REFUSAL))).status).toBe(409)
  })

  test('keeps a price of silence inside, whatever somebody writes as a reason', async () => {
    const { out, letter } = await firm()
    const words = 'Вернём 20 000 рублей, если вы удалите отзыв.'
    const kept = { kind: 'G3', quote: words, chose: 'kept', why: 'так решили на совещании' }
    desk.setClock(MONDAY)
    const no = await out({ ...letter(words, 'apology_remedy'), chosen: [kept] })
    desk.setClock(NOW)
    expect(no.status).toBe(422)
    expect(noOf(no).blocks).toContain('tied')
  })

  test('asks of each day whether it is a promise, and watches it from the sending on', async () => {
    const { owner, id, out, letter, ask } = await firm()
    const text = 'Здравствуйте.\n\nПолучили ваше сообщение. Ответим до 27 ноября 2026 года.'
    const [day] = (await ask(letter(text, 'acknowledgement'))).days
    expect(day?.day).toBe('2026-11-27')
    const no = await out(letter(text, 'acknowledgement'))
    expect([no.status, noOf(no).kind]).toEqual([422, 'promises_open'])
    const promises = [{ start: day?.start, end: day?.end, day: day?.day, what: day?.what, is: 'promise' }]
    const left = await out({ ...letter(text, 'acknowledgement'), promises })
    expect(left.status).toBe(201)
    const sending = { channel: 'email', at: '2026-11-21T13:30:00+03:00', to: 'client@firm.example' }
    await owner.post(`${API}/cases/${id}/letters/${idOf(left)}/sending`, sending)
    const [watched] = await database.asOwner<{ day: string; kind: string }>(
      'select day, kind from watched_day where case_id = $1',
      [id],
    )
    expect(watched).toEqual({ day: '2026-11-27', kind: 'promise' })
  })

  test('keeps what left as a draft first: the text that was recorded is the text that was read', async () => {
    const { id, out, letter } = await firm()
    const left = idOf(await out(letter(RECEIVED, 'acknowledgement')))
    const rows = await database.asOwner<{ id: string; kept: string }>(
      'select letter.id, version.id as kept from letter join draft_version version on version.id = letter.draft_version_id where letter.case_id = $1',
      [id],
    )
    expect(rows.map((row) => row.id)).toEqual([left])
  })

  test('sends no older text than the one that was kept last', async () => {
    const { owner, id, out } = await firm()
    const kept = await owner.post(`${API}/cases/${id}/drafts`, {
      kind: 'acknowledgement',
      to: 'client',
      text: RECEIVED,
    })
    const first = idOf(kept)
    await owner.post(`${API}/drafts/${first}/versions`, {
      base: first,
      to: 'client',
      text: `${RECEIVED} Спасибо.`,
    })
    expect(noOf(await out({ draft: first })).kind).toBe('draft_stale')
  })

  test('wants a draft read again that the client has written after', async () => {
    const { owner, id, out, ask } = await firm()
    const kept = idOf(
      await owner.post(`${API}/cases/${id}/drafts`, {
        kind: 'acknowledgement',
        to: 'client',
        text: RECEIVED,
      }),
    )
    await owner.post(
      `${API}/cases/${id}/messages`,
      message('m2', 'Вот ещё фото.', '2026-11-21T13:40:00+03:00'),
    )
    desk.setClock(NOW + HOUR)
    const { cameSince } = await ask({ draft: kept })
    const no = await out({ draft: kept })
    const left = await out({ draft: kept, seen: cameSince })
    desk.setClock(NOW)
    expect(cameSince).toEqual(['m2'])
    expect(noOf(no).blocks).toContain('changed_since')
    expect(left.status).toBe(201)
  })

  test('is for whoever may send letters; staff may ask it and keep drafts', async () => {
    const { owner, out, letter, ask } = await firm()
    const { browser: staff } = await hire(desk, owner, 'staff')
    expect((await out(letter(RECEIVED, 'acknowledgement'), staff)).status).toBe(403)
    expect((await ask(letter(RECEIVED, 'acknowledgement'), staff)).may).toBe(true)
  })
})
