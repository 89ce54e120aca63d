import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../server/db/testDatabase.ts'
import { recorded } from '../server/ledgerImports/testSheets.ts'
import { shelfClient } from '../server/testShelf.ts'
import { caseOf, idOf, message, testDesk, type Visitor } from '../server/testDesk.ts'

const database = testDatabase()
const desk = testDesk(database)

const API = '/api/v1'
const NOON = Date.UTC(2026, 10, 22, 9)
const DAY_MS = 86_400_000
const SHELF = {
  version: 'март',
  clauses: [
    { no: '3.2', text: 'Ячейка до 0,4 м³.', limit: { metric: 'volume', op: '<=', value: 0.4, unit: 'm3' } },
  ],
}
const SIGNED = [
  { side: 'us', how: 'screen', name: 'Ира' },
  { side: 'client', how: 'screen', name: 'Анна' },
]
const boxes = (qty: number, more: object = {}) => ({
  act: {
    kind: 'goods_in',
    form: 'mx1',
    lines: [{ sku: 'BOX', qty, unitVolume: 0.1 }],
    signatures: SIGNED,
    ...more,
  },
})

const View = z.object({
  entries: z.number(),
  facts: z.object({
    agreement: z.object({ version: z.string().optional(), endedAt: z.string().optional() }).nullable(),
    ledger: z.array(z.object({ id: z.string(), kind: z.string() })),
    messages: z.array(z.object({ channel: z.string(), direction: z.string(), text: z.string() })),
    parties: z.object({ client: z.object({ email: z.string().optional() }) }),
  }),
  examination: z.object({
    overages: z.array(z.object({ clause: z.string(), actual: z.number() })),
    thread: z.object({ unauthorisedWriters: z.array(z.string()) }),
  }),
})
const viewOf = async (visitor: Visitor, id: string) =>
  View.parse((await visitor.get(`${API}/cases/${id}`)).body)

/** A client with an accepted shelf of 0.4 m³, and a case of theirs that says nothing of it. */
async function shelved(visitor: Visitor): Promise<{ client: string; file: string; version: string }> {
  desk.setClock(NOON)
  const card = { name: 'ООО «Ромашка»', emails: ['office@romashka.example'] }
  const client = idOf(await visitor.post(`${API}/clients`, card))
  const version = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts: SHELF }))
  await visitor.post(`${API}/versions/${version}/acceptances`, { how: 'paper', at: '2026-03-01' })
  const facts = caseOf(message('m1', 'Где мои коробки?'))
  const file = idOf(await visitor.post(`${API}/clients/${client}/cases`, { facts }))
  return { client, file, version }
}
const put = async (visitor: Visitor, client: string, body: object): Promise<string> =>
  idOf(await visitor.post(`${API}/clients/${client}/acts`, body))

describe('A case that is opened for a client whom we know', () => {
  test('belongs to that client, and is one more of theirs', async () => {
    const visitor = await desk.stranger()
    const { client, file } = await shelved(visitor)
    const { body } = await visitor.get(`${API}/clients/${client}`)
    expect(body).toMatchObject({ cases: 1, files: [{ id: file, title: 'Своё дело' }] })
    expect((await visitor.get(`${API}/clients`)).body).toMatchObject({ clients: [{ id: client }] })
  })

  test('is examined by what the client agreed to and by the acts at the counter', async () => {
    const visitor = await desk.stranger()
    const { client, file } = await shelved(visitor)
    expect((await viewOf(visitor, file)).examination.overages).toEqual([])
    const over = { choice: 'signed_over', clause: '3.2', limit: 0.4, after: 0.5, unit: 'm3', text: 'Видим.' }
    await put(visitor, client, boxes(5, { overLimit: [over] }))
    const { facts, examination, entries } = await viewOf(visitor, file)
    expect(facts.agreement?.version).toBe('март')
    expect(facts.parties.client.email).toBe('office@romashka.example')
    expect(facts.ledger).toHaveLength(1)
    expect(examination.overages).toMatchObject([{ clause: '3.2', actual: 0.5 }])
    expect(entries).toBe(2)
  })

  test('goes by the act that stands for an earlier one', async () => {
    const visitor = await desk.stranger()
    const { client, file } = await shelved(visitor)
    const wrong = await put(visitor, client, boxes(4))
    const right = await put(visitor, client, boxes(3, { corrects: wrong }))
    expect((await viewOf(visitor, file)).facts.ledger).toMatchObject([{ id: right }])
  })

  test('is judged by what held last, once the agreement is ended', async () => {
    const visitor = await desk.stranger()
    const { client, file } = await shelved(visitor)
    await visitor.post(`${API}/clients/${client}/agreement/end`, { at: '2026-11-25', by: 'us' })
    expect((await viewOf(visitor, file)).facts.agreement?.endedAt).toBeUndefined()
    desk.setClock(NOON + 5 * DAY_MS)
    expect((await viewOf(visitor, file)).facts.agreement).toMatchObject({ version: 'март' })
    expect((await viewOf(visitor, file)).facts.agreement?.endedAt).toBeDefined()
  })

  test('sees nothing of another client', async () => {
    const visitor = await desk.stranger()
    const { client } = await shelved(visitor)
    await put(visitor, client, boxes(4))
    const other = await shelved(visitor)
    expect((await viewOf(visitor, other.file)).facts.ledger).toEqual([])
  })

  test('counts the rows of sheets that were brought for the client, and no row of one that was taken back', async () => {
    const visitor = await desk.stranger()
    const { client, file } = await shelved(visitor)
    const sheet = 'Дата;Приход;Артикул;Ед\n01.03.2026;5;BOX;шт\n02.03.2026;2;BOX;шт\n'
    const brought = await recorded(visitor, sheet, client)
    const { ledger } = (await viewOf(visitor, file)).facts
    expect(ledger).toMatchObject([{ kind: 'goods_in' }, { kind: 'goods_in' }])
    await visitor.post(`${API}/ledger-imports/${brought}/withdrawal`, {})
    expect((await viewOf(visitor, file)).facts.ledger).toEqual([])
  })

  test('reads a notice that went to the client as a letter of ours', async () => {
    desk.setClock(Date.parse('2026-03-16T12:00:00+03:00'))
    const visitor = await desk.stranger()
    const { client, version } = await shelfClient(visitor, { consumer: false })
    const facts = caseOf(message('m1', 'За что доплата?', '2026-03-15T10:00:00+03:00'))
    const file = idOf(await visitor.post(`${API}/clients/${client}/cases`, { facts }))
    const draft = await visitor.get(`${API}/clients/${client}/overages/${version}/0`)
    const { letter } = z.object({ letter: z.object({ text: z.string() }) }).parse(draft.body)
    const sent = { version, clauseIndex: 0, channel: 'email', letter: letter.text }
    expect((await visitor.post(`${API}/clients/${client}/notices`, sent)).status).toBe(201)
    const { messages } = (await viewOf(visitor, file)).facts
    expect(messages.at(-1)).toMatchObject({ channel: 'notice', direction: 'out', text: letter.text })
  })

  test('keeps an agreement of its own, which goes first', async () => {
    const visitor = await desk.stranger()
    const { client } = await shelved(visitor)
    const agreement = { id: 'a', version: 'в деле', clauses: [{ no: '1', text: 'Другое.' }] }
    const facts = { ...caseOf(message('m1', 'x')), agreement }
    const file = idOf(await visitor.post(`${API}/clients/${client}/cases`, { facts }))
    expect((await viewOf(visitor, file)).facts.agreement?.version).toBe('в деле')
  })
})

describe('Who writes for a client', () => {
  const husband = { ...message('m2', 'Отдайте коробки мне.'), from: 'Пётр' }
  const named = { name: 'Пётр', mayWrite: true, mayHandIn: false, mayTakeOut: false }
  const unknownWriters = async (visitor: Visitor, file: string) =>
    (await viewOf(visitor, file)).examination.thread.unauthorisedWriters

  test('is a go-between until somebody notes that they may, and again for what they write after the end', async () => {
    const visitor = await desk.stranger()
    const { client } = await shelved(visitor)
    const facts = caseOf(message('m1', 'x'), husband)
    const file = idOf(await visitor.post(`${API}/clients/${client}/cases`, { facts }))
    expect(await unknownWriters(visitor, file)).toEqual(['Пётр'])
    const paper = { ...named, since: '2026-11-01', basis: 'доверенность от 01.11.2026' }
    const id = idOf(await visitor.post(`${API}/clients/${client}/representatives`, paper))
    expect(await unknownWriters(visitor, file)).toEqual([])
    await visitor.post(`${API}/representatives/${id}/end`, {})
    expect(await unknownWriters(visitor, file)).toEqual([])
    const later = { ...message('m3', 'И деньги верните.', '2026-11-22T20:00:00+03:00'), from: 'Пётр' }
    await visitor.post(`${API}/cases/${file}/messages`, later)
    expect(await unknownWriters(visitor, file)).toEqual(['Пётр'])
  })
})
