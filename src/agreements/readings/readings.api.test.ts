import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'
import { AgreementRead } from './readingShapes.ts'

const desk = testDesk(testDatabase())
const API = '/api/v1'
const OFFER = '1.1 Ячейка вмещает до 0,4 м³.\n1.2 Ячейка стоит 1 500 ₽ за месяц.\n\nНе входит:\n– доставка'
const TYPE = { 'content-type': 'multipart/form-data; boundary=line' }

const part = (name: string, content: string) =>
  `--line\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n${content}\r\n`
const mail = (from: string, date: string, text: string) =>
  `From: <${from}>\r\nTo: <x@polka.example>\r\nDate: ${date}\r\nSubject: Договор\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`
const brought = (visitor: Visitor, files: Readonly<Record<string, string>>, client = '') => {
  const body = Object.entries(files).map(([name, content]) => part(name, content))
  return visitor.post(`${API}/versions/readings/files${client}`, `${body.join('')}--line--\r\n`, TYPE)
}
const read = async (visitor: Visitor, files: Readonly<Record<string, string>>) =>
  AgreementRead.parse((await brought(visitor, files)).body)
const pasted = (visitor: Visitor, text: string, client?: string) =>
  visitor.post(`${API}/versions/readings`, { text, ...(client ? { client } : {}) })

describe('An agreement that exists already', () => {
  test('is pasted, and comes back in clauses with limits and scope in its very words', async () => {
    const read = AgreementRead.parse((await pasted(await desk.owner(), OFFER)).body)
    expect(read).toMatchObject({ origin: 'pasted', lang: 'ru', at: null, cut: false, acceptances: [] })
    expect(read.clauses.map(({ no, text }) => `${no} ${text}`)).toEqual([
      '1.1 Ячейка вмещает до 0,4 м³.',
      '1.2 Ячейка стоит 1 500 ₽ за месяц.',
    ])
    expect(read.clauses[0]?.proposals).toMatchObject([
      { quote: 'до 0,4 м³', limit: { op: '<=', value: 0.4, unit: 'm3' } },
    ])
    expect(read.notIncluded.map(({ quote }) => quote)).toEqual(['доставка'])
    for (const { start, end, quote } of read.notIncluded) expect(read.text.slice(start, end)).toBe(quote)
  })

  test('is found in a thread of mails, with the reply that accepted it', async () => {
    const text = await read(await desk.owner(), {
      'hello.eml': mail(
        'anna@romashka.example',
        'Mon, 2 Mar 2026 09:00:00 +0300',
        'Пришлите, пожалуйста, договор.',
      ),
      'offer.eml': mail('x@polka.example', 'Mon, 2 Mar 2026 10:00:00 +0300', OFFER),
      'ok.eml': mail('anna@romashka.example', 'Mon, 2 Mar 2026 12:00:00 +0300', 'Ок, согласны. Спасибо!'),
    })
    expect(text).toMatchObject({
      origin: 'mail',
      file: 'offer.eml',
      at: '2026-03-02T07:00:00.000Z',
      acceptances: [
        {
          how: 'mail_reply',
          at: '2026-03-02T09:00:00.000Z',
          by: 'anna@romashka.example',
          words: 'Ок, согласны.',
        },
      ],
    })
  })

  test('is found in what a reply quotes', async () => {
    const quoted = OFFER.split('\n').map((line) => `> ${line}`)
    const reply = ['Согласны.', '', '2 марта 2026, Полка <x@polka.example> написал:', ...quoted].join('\n')
    const date = 'Mon, 2 Mar 2026 12:00:00 +0300'
    const text = await read(await desk.owner(), { 'ok.eml': mail('anna@romashka.example', date, reply) })
    expect(text.clauses.map(({ no }) => no)).toEqual(['1.1', '1.2'])
    expect(text.acceptances).toMatchObject([{ how: 'mail_reply', words: 'Согласны.' }])
  })

  test('is found in the file that was attached to a mail', async () => {
    const lines = [
      'From: <x@polka.example>',
      'Date: Mon, 2 Mar 2026 10:00:00 +0300',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Добрый день! Договор во вложении, посмотрите, пожалуйста.',
      '--b',
      'Content-Type: text/plain; charset=utf-8; name="terms.txt"',
      'Content-Disposition: attachment; filename="terms.txt"',
      '',
      OFFER,
      '--b--',
    ]
    const text = await read(await desk.owner(), { 'offer.eml': lines.join('\r\n') })
    expect(text).toMatchObject({ origin: 'pasted', file: 'offer › terms.txt' })
    expect(text.clauses).toHaveLength(2)
  })

  test('may have been accepted by a payment of the client', async () => {
    const owner = await desk.owner()
    const facts = {
      messages: [
        {
          id: 'm1',
          at: '2026-03-01T10:00:00+03:00',
          channel: 'email',
          direction: 'in',
          from: 'c',
          text: 'x',
        },
      ],
      ledger: [
        { id: 'p1', at: '2026-03-05T10:00:00+03:00', kind: 'payment', amount: 1_500, currency: 'RUB' },
      ],
    }
    const id = idOf(await owner.post(`${API}/cases`, { facts }))
    const { client } = z.object({ client: z.uuid() }).parse((await owner.get(`${API}/cases/${id}`)).body)
    const { acceptances } = AgreementRead.parse((await pasted(owner, OFFER, client)).body)
    expect(acceptances).toMatchObject([{ how: 'paid_invoice', at: '2026-03-05T07:00:00.000Z', words: null }])
    expect((await pasted(await desk.stranger(), OFFER, client)).status).toBe(404)
  })

  test('leaves nothing in the log', async () => {
    const owner = await desk.owner()
    const size = async () => z.object({ size: z.number() }).parse((await owner.get(`${API}/log`)).body).size
    const before = await size()
    await pasted(owner, OFFER)
    await brought(owner, { 'a.txt': OFFER })
    expect(await size()).toBe(before)
  })

  test('that is none is told, with what could not be read', async () => {
    const owner = await desk.owner()
    expect((await pasted(owner, 'ок')).status).toBe(422)
    const scan = await brought(owner, { 'scan.pdf': '%PDF-1.4\nnothing' })
    expect(scan.status).toBe(422)
    expect(JSON.stringify(scan.body)).toContain('scan.pdf')
    expect((await brought(owner, {})).status).toBe(400)
    expect((await brought(owner, { 'a.txt': OFFER }, '?client=x')).status).toBe(400)
  })
})
