// The shelf of the story ru-01 as a client of a desk: the accepted agreement and the acts, put down over HTTP.
import { readFileSync } from 'node:fs'
import { idOf, type Visitor } from './testVisitor.ts'

interface StoryLine {
  readonly sku: string
  readonly qty: number
}
interface StoryAct {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly doc: string
  readonly lines?: readonly StoryLine[]
}

const story = JSON.parse(
  readFileSync(new URL('../../demo/stories/ru-01-shelf-overflow.json', import.meta.url), 'utf8'),
) as {
  agreement: { version: string; acceptedAt: string; clauses: readonly object[] }
  ledger: readonly StoryAct[]
}

const API = '/api/v1'
const SIGNED = [
  { side: 'us', how: 'paper', name: 'Илья' },
  { side: 'client', how: 'paper', name: 'водитель Ракитина' },
]
/** What the counter had to write down once the shelf was over its limit. */
const OVER = {
  choice: 'signed_over',
  clause: '3.2',
  limit: 0.4,
  after: 1.2,
  unit: 'm3',
  text: 'Сверх предела, видим.',
}
const FORMS: Readonly<Record<string, string>> = { goods_in: 'mx1', goods_out: 'mx3' }

export interface ShelfClient {
  readonly client: string
  readonly version: string
}

/** Opens the client with the agreement accepted and every act up to `until` (an ISO instant) put down. */
export async function shelfClient(
  visitor: Visitor,
  card: { readonly consumer: boolean | null },
  until = '2026-03-17',
): Promise<ShelfClient> {
  const name = 'ИП Ракитин Олег Сергеевич'
  const client = idOf(await visitor.post(`${API}/clients`, { name, number: 'Р-14', ...card }))
  const { version: named, acceptedAt, clauses } = story.agreement
  const facts = { version: named, clauses, lang: 'ru' }
  const version = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts }))
  await visitor.post(`${API}/versions/${version}/acceptances`, { how: 'noted', at: acceptedAt })
  for (const { at, kind, doc, lines = [] } of story.ledger) {
    const form = FORMS[kind]
    if (!form || at >= until) continue
    const act = { at, kind, form, number: doc, lines, signatures: SIGNED, overLimit: [OVER] }
    const put = await visitor.post(`${API}/clients/${client}/acts`, { act })
    if (put.status !== 201) throw new Error(`the act ${doc} was not put down: ${put.text}`)
  }
  return { client, version }
}
