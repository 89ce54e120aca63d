import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../testDesk.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const LINE = [
  [
    [100, 300],
    [400, 40],
    [700, 300],
  ],
]
const ACT = {
  kind: 'goods_in',
  form: 'mx1',
  at: '2026-11-20T14:05',
  opened: 'opened',
  lines: [{ sku: 'LAMP', name: 'Лампа', qty: 2, declaredValue: 1200 }],
  signatures: [
    { side: 'us', how: 'screen', name: 'Ира' },
    { side: 'client', how: 'screen', name: 'Пётр' },
  ],
}
const newClient = async (visitor: Visitor, name: string) =>
  idOf(await visitor.post(`${API}/clients`, { name }))
const put = async (visitor: Visitor, client: string) =>
  idOf(await visitor.post(`${API}/clients/${client}/acts`, { act: ACT, strokes: { us: LINE, client: LINE } }))
const isPdf = (answer: Awaited<ReturnType<Visitor['get']>>) =>
  answer.status === 200 &&
  answer.headers['content-type'] === 'application/pdf' &&
  answer.text.startsWith('%PDF-')

describe('The paper of an act', () => {
  test('is the same file whenever it is asked for, whatever the card of the client says by then', async () => {
    const visitor = await desk.stranger()
    const client = await newClient(visitor, 'Анна')
    const act = await put(visitor, client)
    const first = await visitor.get(`${API}/acts/${act}/paper`)
    expect(isPdf(first)).toBe(true)
    expect(first.headers['content-disposition']).toContain(`act-${act}.pdf`)
    await visitor.post(`${API}/clients/${client}/cards`, { name: 'Анна Новая', details: 'другой адрес' })
    expect((await visitor.get(`${API}/acts/${act}/paper`)).text).toBe(first.text)
    expect((await visitor.get(`${API}/acts/${act}/paper?lang=en`)).text).not.toBe(first.text)
  })

  test('is not there for a stranger, for a record that is no act, or in another language', async () => {
    const visitor = await desk.stranger()
    const client = await newClient(visitor, 'Борис')
    const act = await put(visitor, client)
    const stranger = await desk.stranger()
    expect((await stranger.get(`${API}/acts/${act}/paper`)).status).toBe(404)
    const paid = await visitor.post(`${API}/clients/${client}/records`, {
      records: [{ kind: 'payment', amount: 1, currency: 'RUB' }],
    })
    expect(paid.status).toBe(201)
    const [payment] = z.object({ ids: z.array(z.string()) }).parse(paid.body).ids
    expect((await visitor.get(`${API}/acts/${payment}/paper`)).status).toBe(404)
    expect((await visitor.get(`${API}/acts/${act}/paper?lang=fr`)).status).toBe(400)
  })
})

describe('The certificate of an acceptance', () => {
  test('is a file of its own, the same again, and nobody else’s', async () => {
    const visitor = await desk.stranger()
    const client = await newClient(visitor, 'Вера')
    const facts = { version: '3.1', clauses: [{ no: '1', text: 'Храним до 0,4 м³.' }] }
    const version = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts }))
    const accepted = { how: 'mail_reply', at: '2026-11-01', by: 'Вера', words: 'Ок, согласна' }
    const acceptance = idOf(await visitor.post(`${API}/versions/${version}/acceptances`, accepted))
    const first = await visitor.get(`${API}/acceptances/${acceptance}/certificate`)
    expect(isPdf(first)).toBe(true)
    expect((await visitor.get(`${API}/acceptances/${acceptance}/certificate`)).text).toBe(first.text)
    expect((await (await desk.stranger()).get(`${API}/acceptances/${acceptance}/certificate`)).status).toBe(
      404,
    )
  })
})
