import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../server/db/testDatabase.ts'
import { caseOf, idOf, message, opened, testDesk } from '../server/testDesk.ts'
import { Casework } from './casework/caseworkShapes.ts'
import { CaseList } from './deskShapes.ts'

const database = testDatabase()
const desk = testDesk(database)

const Opened = z.object({ id: z.string(), problems: z.array(z.unknown()) })
const WithStanding = z.object({ casework: Casework.pick({ standing: true }) })
const Demo = z.object({ cases: z.array(z.string()) })

describe('The examples', () => {
  test('load once, are examined, and name the next task', async () => {
    const owner = await desk.stranger()
    const first = Demo.parse((await owner.post('/api/v1/demo')).body)
    const second = Demo.parse((await owner.post('/api/v1/demo')).body)
    expect(second).toEqual(first)
    const { cases } = z
      .object({
        cases: z.array(z.object({ decision: z.string(), nextTask: z.string(), demo: z.literal(true) })),
      })
      .parse((await owner.get('/api/v1/cases')).body)
    expect(cases).toHaveLength(first.cases.length)
    expect(cases.map(({ decision }) => decision)).toContain('part_ways')
  })
})

describe('A case', () => {
  test('is opened from facts, and shows them with an examination', async () => {
    const owner = await desk.owner()
    const id = await opened(owner, message('m1', 'Верните деньги, иначе я подам в суд.'))
    const view = (await owner.get(`/api/v1/cases/${id}`)).body
    expect(view).toMatchObject({
      id,
      title: 'Своё дело',
      demo: false,
      entries: 2,
      facts: { messages: [{ id: 'm1' }], claims: [], ledger: [], agreement: null },
      examination: { schema: 'exhale.examination/1', messages: [{ id: 'm1' }] },
      letters: [],
    })
  })

  test('says in its line of the list what stands on top of its page', async () => {
    const owner = await desk.owner()
    const id = await opened(owner, message('m1', 'Верните деньги, иначе я подам в суд.'))
    const view = WithStanding.parse((await owner.get(`/api/v1/cases/${id}`)).body)
    const { state, top, about } = view.casework.standing
    const { cases } = CaseList.parse((await owner.get('/api/v1/cases')).body)
    expect(cases.find((row) => row.id === id)).toMatchObject({ state, now: { top, about } })
  })

  test('is not opened from nothing, and nothing is left', async () => {
    const owner = await desk.stranger()
    const answer = await owner.post('/api/v1/cases', { facts: { title: 'x' } })
    expect(answer.status).toBe(422)
    expect((await owner.get('/api/v1/cases')).body).toEqual({ cases: [], next: null })
  })

  test('with one line that cannot be read is opened all the same, and the line is named', async () => {
    const owner = await desk.owner()
    const broken = {
      id: 'm2',
      at: '31 февраля',
      channel: 'email',
      from: 'client',
      direction: 'in',
      text: 'x',
    }
    const answer = await owner.post('/api/v1/cases', { facts: caseOf(message('m1', 'Здравствуйте'), broken) })
    expect(answer.status).toBe(201)
    expect(JSON.stringify(Opened.parse(answer.body).problems)).toContain('messages[1].at')
  })

  test('with characters that no text can hold keeps the rest', async () => {
    const owner = await desk.owner()
    const id = await opened(owner, message('m1', 'начало\0конец'))
    expect((await owner.get(`/api/v1/cases/${id}`)).text).toContain('начало\uFFFDконец')
  })

  test('with half of a pair in a text, which no file can hold, is not opened', async () => {
    const owner = await desk.owner()
    const answer = await owner.post('/api/v1/cases', { facts: caseOf(message('m1', 'начало \uD83D')) })
    expect(answer.status).toBe(400)
  })

  test('gives hard words a night, and an honest request none', async () => {
    desk.setClock(Date.parse('2026-11-20T12:00:00+03:00'))
    const owner = await desk.owner()
    const hard = await opened(owner, message('m1', 'Верните деньги, иначе я подам на вас в суд!'))
    const honest = await opened(owner, message('m1', 'Здравствуйте, когда будет готов мой заказ?'))
    // 20 November 2026 is a Friday: the next working morning is Monday.
    expect((await owner.get(`/api/v1/cases/${hard}`)).body).toMatchObject({
      exhale: { until: '2026-11-23T06:00:00.000Z', messages: ['m1'] },
    })
    expect((await owner.get(`/api/v1/cases/${honest}`)).body).toMatchObject({ exhale: null })
    desk.setClock(Date.parse('2026-11-23T09:00:00+03:00'))
    expect((await owner.get(`/api/v1/cases/${hard}`)).body).toMatchObject({ exhale: null })
  })
})

describe('What comes later', () => {
  test('is added one by one and gets the next free name', async () => {
    const owner = await desk.owner()
    const id = await opened(owner, message('m1', 'Здравствуйте'))
    const { id: _id, ...nameless } = message('', 'И ещё вопрос')
    expect((await owner.post(`/api/v1/cases/${id}/messages`, nameless)).body).toEqual({
      ids: ['m02'],
      import: null,
    })
    const act = { at: '2026-11-01', kind: 'goods_in', lines: [{ sku: 'BOX', qty: 2 }] }
    expect((await owner.post(`/api/v1/cases/${id}/ledger-entries`, act)).body).toMatchObject({ ids: ['e01'] })
    expect((await owner.post(`/api/v1/cases/${id}/claims`, { text: 'Пропала коробка' })).status).toBe(201)
    expect((await owner.post(`/api/v1/cases/${id}/clauses`, { no: '3.2', text: 'До 0,40 м³' })).status).toBe(
      201,
    )
    expect((await owner.get(`/api/v1/cases/${id}`)).body).toMatchObject({
      facts: {
        messages: [{ id: 'm1' }, { id: 'm02' }],
        ledger: [{ id: 'e01' }],
        claims: [{ id: 'c01' }],
        agreement: { clauses: [{ no: '3.2' }] },
      },
    })
  })

  test('is recorded once when it is sent twice, and refused when it differs', async () => {
    const owner = await desk.owner()
    const id = await opened(owner, message('m1', 'Здравствуйте'))
    const again = await owner.post(`/api/v1/cases/${id}/messages`, message('m1', 'Здравствуйте'))
    expect(again.body).toEqual({ ids: ['m1'], import: null })
    expect((await owner.post(`/api/v1/cases/${id}/messages`, message('m1', 'Другое'))).status).toBe(409)
    expect((await owner.get(`/api/v1/cases/${id}`)).body).toMatchObject({ entries: 2 })
  })

  test('is refused as a whole when one of it cannot be read', async () => {
    const owner = await desk.owner()
    const id = await opened(owner, message('m1', 'Здравствуйте'))
    const answer = await owner.post(`/api/v1/cases/${id}/messages`, [
      message('m2', 'x'),
      { id: 'm3', text: 7 },
    ])
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('messages[1]')
    expect((await owner.get(`/api/v1/cases/${id}`)).body).toMatchObject({ entries: 2 })
  })

  test('as a list is an import: it counts until it is withdrawn, and stays in the log', async () => {
    const owner = await desk.owner()
    const id = await opened(owner, message('m1', 'Здравствуйте'))
    const acts = ['a1', 'a2'].map((act) => ({
      id: act,
      at: '2026-11-01',
      kind: 'goods_in',
      lines: [{ sku: 'BOX', qty: 2 }],
    }))
    const added = z
      .object({ import: z.uuid() })
      .parse((await owner.post(`/api/v1/cases/${id}/ledger-entries`, acts)).body)
    expect((await owner.get(`/api/v1/cases/${id}`)).body).toMatchObject({
      examination: { reconciliation: { balance: { BOX: 4 } } },
    })
    const withdrawal = `/api/v1/imports/${added.import}/withdrawal`
    expect((await owner.post(withdrawal, { why: 'чужой файл' })).status).toBe(201)
    expect((await owner.post(withdrawal, {})).status).toBe(409)
    expect((await owner.get(`/api/v1/cases/${id}`)).body).toMatchObject({
      facts: { ledger: [] },
      examination: { reconciliation: { balance: {} } },
    })
    const [kept] = await database.asOwner<{ moved: string; acts: number }>(
      `select sum(moved)::text as moved, (select count(*)::int from ledger_entry where import_id = $1) as acts
       from ledger_line where document_id in (select id from ledger_entry where import_id = $1)
         or document_id in (select id from import_withdrawal where import_id = $1)`,
      [added.import],
    )
    expect(kept).toEqual({ moved: '0', acts: 2 })
  })
})

describe('A letter', () => {
  test('is no message until somebody says where it went; then it is, word for word', async () => {
    const owner = await desk.owner()
    const id = await opened(owner, message('m1', 'Здравствуйте'))
    const letter = { kind: 'boundary', to: 'client', text: 'Добрый день!\n\nНа полке — до 0,40 м³.' }
    const copied = await owner.post(`/api/v1/cases/${id}/letters`, letter)
    expect(copied.status).toBe(201)
    const { text } = z.object({ text: z.string() }).parse(copied.body)
    expect(text.startsWith(letter.text)).toBe(true)
    expect((await owner.get(`/api/v1/cases/${id}`)).body).toMatchObject({
      facts: { messages: [{ id: 'm1' }] },
      letters: [{ kind: 'boundary', text, sending: null }],
    })
    const sending = { channel: 'email', at: '2026-11-20T15:00:00+03:00', to: 'client@firm.example' }
    const path = `/api/v1/cases/${id}/letters/${idOf(copied)}/sending`
    expect((await owner.post(path, { ...sending, at: 'вчера' })).status).toBe(400)
    expect((await owner.post(path, sending)).status).toBe(201)
    expect((await owner.post(path, sending)).status).toBe(409)
    expect((await owner.get(`/api/v1/cases/${id}`)).body).toMatchObject({
      facts: {
        messages: [{ id: 'm1' }, { id: 'm02', direction: 'out', text, channel: 'email' }],
      },
      letters: [{ text, sending: { channel: 'email', to: 'client@firm.example' } }],
    })
  })
})

describe('The list of cases', () => {
  test('comes in pages, each case once', async () => {
    const owner = await desk.stranger()
    for (let n = 0; n < 53; n += 1) await opened(owner, message('m1', `случай ${n}`))
    const Page = z.object({ cases: z.array(z.object({ id: z.string() })), next: z.string().nullable() })
    const first = Page.parse((await owner.get('/api/v1/cases')).body)
    const second = Page.parse((await owner.get(`/api/v1/cases?cursor=${first.next}`)).body)
    expect([first.cases.length, second.cases.length, second.next]).toEqual([50, 3, null])
    expect(new Set([...first.cases, ...second.cases].map(({ id }) => id)).size).toBe(53)
  })
})

describe('A write under one key', () => {
  test('is done once, however often it is sent, also at the same moment', async () => {
    const owner = await desk.stranger()
    const send = () =>
      owner.post('/api/v1/cases', { facts: caseOf(message('m1', 'x')) }, { 'idempotency-key': 'one-write-1' })
    const answers = [...(await Promise.all([send(), send(), send()])), await send()]
    expect(new Set(answers.map(idOf)).size).toBe(1)
    expect((await owner.get('/api/v1/cases')).body).toMatchObject({
      cases: [{ id: answers[0] && idOf(answers[0]) }],
    })
  })
  test('is another write for another organisation', async () => {
    const headers = { 'idempotency-key': 'shared-key-1' }
    const body = { facts: caseOf(message('m1', 'x')) }
    const [a, b] = [await desk.stranger(), await desk.stranger()]
    expect(idOf(await a.post('/api/v1/cases', body, headers))).not.toBe(
      idOf(await b.post('/api/v1/cases', body, headers)),
    )
  })
  test('is refused when the request differs', async () => {
    const owner = await desk.owner()
    const headers = { 'idempotency-key': 'differs-1' }
    await owner.post('/api/v1/settings', { name: 'A' }, headers)
    expect((await owner.post('/api/v1/settings', { name: 'B' }, headers)).status).toBe(422)
  })
  test('that was refused left nothing, not even its key', async () => {
    const owner = await desk.owner()
    const headers = { 'idempotency-key': 'refused-1' }
    expect((await owner.post('/api/v1/cases', { facts: {} }, headers)).status).toBe(422)
    expect((await owner.post('/api/v1/cases', { facts: caseOf(message('m1', 'x')) }, headers)).status).toBe(
      201,
    )
  })
})

describe('Bad input', () => {
  test.for([
    ['a body cut short', '{"facts":'],
    ['no object', '[]'],
    ['facts of another kind', '{"facts":"x"}'],
    ['a name that would reach the prototype', '{"__proto__":{"facts":{}}}'],
  ] as const)('%s is refused with a sentence', async ([, body]) => {
    const answer = await (await desk.owner()).post('/api/v1/cases', body)
    expect(answer.status).toBe(400)
    expect(answer.text).not.toContain('at ')
  })
  test('more than the desk takes is refused', async () => {
    const body = JSON.stringify({ facts: caseOf(message('m1', 'x'.repeat(17 * 1024 * 1024))) })
    expect((await (await desk.owner()).post('/api/v1/cases', body)).status).toBe(413)
  })
  test('a thousand levels deep is refused', async () => {
    const deep = `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`
    const body = `{"facts":{"messages":[${JSON.stringify(message('m1', 'x'))}],"weather":${deep}}}`
    expect((await (await desk.owner()).post('/api/v1/cases', body)).status).toBe(400)
  })
})
