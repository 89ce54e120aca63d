// From dropped files to a case: what is shown, asked, accepted, withdrawn; and that nothing is visible half-way.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { folderFromStory } from '../cases/folder/folderFromStory.ts'
import { testDatabase } from '../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../server/testDesk.ts'
import { Reading } from './importShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const chat = `[16.03.2026, 11:02:00] Вера: Добрый день, на хранении 1,6 м³, по п. 3.2 до 0,40 м³.
[16.03.2026, 12:40:00] Олег: Буду привозить сколько захочу.
[18.03.2026, 14:15:00] Олег: Вы потеряли кофемолку. Верните 6900 рублей.
`
const acts = 'Акт;Дата;Товар;Приход;Расход\n0611;02.03.2026;плед;12;\n0640;05.03.2026;плед;;2\n'
const offer = '3.2. Ячейка — до 0,40 м³.\n3.5. В течение 3 календарных дней клиент забирает излишек.\n'
const files = { 'chat.txt': chat, 'acts.csv': acts, 'offer.txt': offer }

const send = async (
  visitor: Visitor,
  brought: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>> = {},
) => {
  const part = (name: string, more: string, body: string) =>
    `--line\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${body}\r\n`
  const body = [
    ...Object.entries(fields).map(([name, value]) => part(name, '', value)),
    ...Object.entries(brought).map(([path, text]) =>
      part('files', `; filename="${path}"\r\nContent-Type: application/octet-stream`, text),
    ),
  ].join('')
  return visitor.post(`${API}/imports`, `${body}--line--\r\n`, {
    'content-type': 'multipart/form-data; boundary=line',
  })
}
const brought = async (visitor: Visitor, from: Readonly<Record<string, string>> = files) =>
  Reading.parse((await send(visitor, from)).body)
const ours = { names: { Вера: 'us' }, client: { type: 'company' }, jurisdiction: 'RU', lang: 'ru' } as const
const answered = async (visitor: Visitor, id: string, answers: object) =>
  Reading.parse((await visitor.post(`${API}/imports/${id}/answers`, answers)).body)
const Accepted = z.object({ case: z.string() })
const accepted = async (visitor: Visitor, id: string) =>
  Accepted.parse((await visitor.post(`${API}/imports/${id}/acceptance`, {})).body).case
const casesOf = async (visitor: Visitor) =>
  z.object({ cases: z.array(z.object({ id: z.string() })) }).parse((await visitor.get(`${API}/cases`)).body)
    .cases
const factsOf = async (visitor: Visitor, id: string) =>
  z.object({ facts: z.record(z.string(), z.unknown()) }).parse((await visitor.get(`${API}/cases/${id}`)).body)
    .facts

describe('Files brought to the desk', () => {
  test('are shown with what was read in each, and what is still asked', async () => {
    const reading = await brought(await desk.stranger())
    expect(reading.files.map(({ name, kind, read }) => [name, kind, read])).toEqual([
      ['chat.txt', 'whatsapp', 3],
      ['acts.csv', 'sheet', 2],
      ['offer.txt', 'text', 2],
    ])
    expect(reading.names).toEqual([
      { name: 'Вера', count: 1, side: null },
      { name: 'Олег', count: 2, side: null },
    ])
    expect(reading.missing.map(({ field }) => field)).toEqual([
      'names',
      'names',
      'claims',
      'client',
      'jurisdiction',
    ])
    expect(reading.clauses[0]).toMatchObject({
      no: '3.2',
      proposals: [{ limit: { op: '<=', value: 0.4, unit: 'm3' } }],
    })
  })

  test('propose limits and claims with the very words they were read from', async () => {
    const visitor = await desk.stranger()
    const { id } = await brought(visitor)
    const reading = await answered(visitor, id, ours)
    for (const { text, proposals } of reading.clauses)
      for (const { start, end, quote } of proposals) expect(text.slice(start, end)).toBe(quote)
    expect(reading.claims.map(({ amountClaimed, raisedIn }) => [amountClaimed, raisedIn])).toContainEqual([
      6900,
      ['wa-3'],
    ])
    expect(reading.missing).toEqual([])
  })

  test('tell both sides once one name is answered', async () => {
    const visitor = await desk.stranger()
    const { id } = await brought(visitor)
    const { messages, names } = await answered(visitor, id, ours)
    expect(names.map(({ side }) => side)).toEqual(['us', 'client'])
    expect(messages.map(({ direction }) => direction)).toEqual(['out', 'in', 'in'])
  })

  test('give a column the field that the owner chooses', async () => {
    const visitor = await desk.stranger()
    const { id } = await brought(visitor)
    const { sheets, ledger } = await answered(visitor, id, {
      columns: { 'acts.csv': { Приход: null, Акт: 'note' } },
    })
    expect(sheets[0]?.mapping).toEqual({
      Акт: 'note',
      Дата: 'at',
      Товар: 'name',
      Приход: null,
      Расход: 'qtyOut',
    })
    expect(ledger.map(({ kind }) => kind)).toEqual(['goods_out'])
  })

  test('of a whole account ask which chat is meant, and show only that one', async () => {
    const chat = (name: string, id: number) => ({
      name,
      id,
      type: 'personal_chat',
      messages: [
        {
          id: 1,
          type: 'message',
          date: '2026-03-16T11:02:00',
          from: name,
          from_id: `user${id}`,
          text: `I am ${name}`,
        },
      ],
    })
    const visitor = await desk.stranger()
    const first = await brought(visitor, {
      'result.json': JSON.stringify({ chats: { list: [chat('Mum', 1), chat('Oleg', 2)] } }),
    })
    expect(first.messages).toEqual([])
    expect(first.names.map(({ name, side }) => [name, side])).toEqual([
      ['Mum', null],
      ['Oleg', null],
    ])
    const second = await answered(visitor, first.id, { names: { Oleg: 'client' } })
    expect(second.messages.map(({ text }) => text)).toEqual(['I am Oleg'])
  })

  test('are no case before they are accepted, and wait to be taken up again', async () => {
    const visitor = await desk.stranger()
    const { id } = await brought(visitor)
    expect(await casesOf(visitor)).toEqual([])
    expect((await visitor.get(`${API}/imports`)).body).toMatchObject({
      imports: [{ id, files: Object.keys(files) }],
    })
    expect(Reading.parse((await visitor.get(`${API}/imports/${id}`)).body).names).toHaveLength(2)
  })

  test('become a case with everything that was answered', async () => {
    const visitor = await desk.stranger()
    const { id, clauses } = await brought(visitor)
    const limit = clauses[0]?.proposals[0]?.limit
    await answered(visitor, id, {
      ...ours,
      clauses: [{ no: '3.2', text: 'Ячейка — до 0,40 м³.', limit }],
      claims: [{ text: 'Пропала кофемолка', amountClaimed: 6900 }],
    })
    const facts = await factsOf(visitor, await accepted(visitor, id))
    expect(facts).toMatchObject({
      jurisdiction: 'RU',
      parties: { client: { name: 'Олег', type: 'company' }, staff: [{ id: 'Вера' }] },
      agreement: { clauses: [{ no: '3.2', limit: { op: '<=', value: 0.4 } }] },
      ledger: [
        { id: '0611', kind: 'goods_in' },
        { id: '0640', kind: 'goods_out' },
      ],
      messages: [
        { id: 'wa-1', from: 'Вера', to: 'client', direction: 'out' },
        { id: 'wa-2', from: 'client' },
        { id: 'wa-3', from: 'client' },
      ],
      claims: [{ id: 'c1', text: 'Пропала кофемолка', amountClaimed: 6900 }],
    })
    expect(
      z.array(z.object({ name: z.string(), sha256: z.string().length(64) })).parse(facts['exhibits']),
    ).toHaveLength(3)
  })

  test('accepted twice are one case', async () => {
    const visitor = await desk.stranger()
    const { id } = await brought(visitor)
    await answered(visitor, id, ours)
    const [first, second] = [await accepted(visitor, id), await accepted(visitor, id)]
    expect(second).toBe(first)
    expect(await casesOf(visitor)).toHaveLength(1)
    expect(Reading.parse((await visitor.get(`${API}/imports/${id}`)).body)).toMatchObject({
      state: 'accepted',
      case: first,
    })
  })

  test('become a case of a client whom we know, when somebody says so, and only of one of ours', async () => {
    const visitor = await desk.stranger()
    const client = idOf(await visitor.post(`${API}/clients`, { name: 'Олег Ракитин' }))
    const foreign = idOf(await (await desk.stranger()).post(`${API}/clients`, { name: 'Олег' }))
    const { id } = await brought(visitor)
    await answered(visitor, id, ours)
    const accept = (of: string) => visitor.post(`${API}/imports/${id}/acceptance`, { client: of })
    expect((await accept(foreign)).status).toBe(404)
    expect((await accept(client)).status).toBe(201)
    const { body } = await visitor.get(`${API}/clients`)
    expect(body).toMatchObject({ clients: [{ id: client, name: 'Олег Ракитин', cases: 1 }] })
  })

  test('withdrawn before acceptance are gone', async () => {
    const visitor = await desk.stranger()
    const { id } = await brought(visitor)
    expect((await visitor.post(`${API}/imports/${id}/withdrawal`, {})).status).toBe(201)
    expect((await visitor.get(`${API}/imports/${id}`)).status).toBe(404)
  })

  test('withdrawn after acceptance count no more, and only once', async () => {
    const visitor = await desk.stranger()
    const { id } = await brought(visitor)
    await answered(visitor, id, ours)
    const caseId = await accepted(visitor, id)
    expect((await visitor.post(`${API}/imports/${id}/withdrawal`, { why: 'another client' })).status).toBe(
      201,
    )
    expect(await factsOf(visitor, caseId)).toMatchObject({ messages: [], ledger: [], claims: [] })
    expect((await visitor.post(`${API}/imports/${id}/withdrawal`, {})).status).toBe(409)
  })

  test('of another organisation are not found', async () => {
    const { id } = await brought(await desk.stranger())
    const other = await desk.stranger()
    expect((await other.get(`${API}/imports/${id}`)).status).toBe(404)
    for (const verb of ['answers', 'acceptance', 'withdrawal'])
      expect((await other.post(`${API}/imports/${id}/${verb}`, {})).status).toBe(404)
  })

  test.for([
    ['nothing', {}, 400],
    ['a file without words', { 'photo.jpg': 'x' }, 201],
  ] as const)('of %s', async ([, from, status]) => {
    expect((await send(await desk.stranger(), from)).status).toBe(status)
  })
  test('in which nothing can be examined are not accepted', async () => {
    const visitor = await desk.stranger()
    const { id } = await brought(visitor, { 'photo.jpg': 'x' })
    expect((await visitor.post(`${API}/imports/${id}/acceptance`, {})).status).toBe(422)
    expect(await casesOf(visitor)).toEqual([])
  })
  test('keep no way out of their folder in their names', async () => {
    const reading = await brought(await desk.stranger(), { '../../etc/passwd': 'x', 'C:\\a.txt': 'y' })
    expect(reading.files.map(({ name }) => name)).toEqual(['etc/passwd', 'C:/a.txt'])
  })
  test('are asked for by nobody who is not signed in', async () => {
    expect((await send(desk.nobody, files)).status).toBe(401)
  })
})

describe('A whole case', () => {
  const story = JSON.parse(readFileSync('demo/stories/ru-04-lost-coat.json', 'utf8')) as Record<
    string,
    unknown
  >
  const folder = Object.fromEntries(
    folderFromStory(story).map(({ path, text }) => [`lost-coat/${path}`, text]),
  )
  test.for([
    ['as a story', { 'story.json': JSON.stringify(story) }],
    ['as a dropped folder', folder],
  ] as const)('comes in by the same door %s', async ([, from]) => {
    const visitor = await desk.stranger()
    const reading = await brought(visitor, from)
    expect(reading.missing).toEqual([])
    const facts = await factsOf(visitor, await accepted(visitor, reading.id))
    const { ledger, parties, agreement } = story
    expect({ ...facts, claims: undefined, messages: undefined }).toMatchObject({ ledger, parties, agreement })
    expect(z.array(z.unknown()).parse(facts['messages'])).toHaveLength(10)
  })
})
