// Words of one person wherever a client's own record takes them: card, representative, agreement with its file, acceptance with its
// proof, an act with photo and signature, records, a sheet, a one-off, a claim of loss, the end of it all.
import { expect } from 'vitest'
import { recorded } from '../ledgerImports/testSheets.ts'
import { idOf, type Visitor } from '../testDesk.ts'

const API = '/api/v1'
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0])

export interface PlantedWords {
  readonly name: string
  /** A word that is nobody's by chance. */
  readonly token: string
  readonly phone: string
}

/** Plants the words in everything that a client can have apart from cases. */
export async function plantAtClient(visitor: Visitor, client: string, words: PlantedWords): Promise<void> {
  const { name, token, phone } = words
  const post = async (path: string, body: unknown): Promise<string> => {
    const answer = await visitor.post(`${API}${path}`, body)
    expect([path, answer.status, answer.text]).toEqual([path, 201, answer.text])
    return idOf(answer)
  }
  const file = { name: `${token}.pdf`, base64: base64(`${name} ${phone}`) }
  const card = { name, number: token, phones: [phone], emails: [`${token}@mail.example`], details: name }
  await post(`/clients/${client}/cards`, card)
  const may = { mayWrite: true, mayHandIn: true, mayTakeOut: true }
  const named = { ...may, name: `муж ${name}`, role: token, addresses: [phone], basis: `от ${name}` }
  const representative = await post(`/clients/${client}/representatives`, named)
  await post(`/representatives/${representative}/end`, { why: `так сказала ${name}` })
  const limit = { metric: token, op: '<=', value: 5, unit: 'piece' }
  const facts = { version: `v-${token}`, clauses: [{ no: '1', text: `для ${name}: до 5 штук`, limit }] }
  const version = await post(`/clients/${client}/versions`, { facts, source: file })
  const accepted = { how: 'signed_scan', at: '2026-11-01', by: name, words: `согласна, ${name}`, proof: file }
  await post(`/versions/${version}/acceptances`, accepted)
  await put(post, client, words)
  await post(`/clients/${client}/one-offs`, { what: `скидка ${name}`, why: token, on: '2026-11-01' })
  const lost = { item: `чайник ${token}`, words: `потеряли, ${name}, ${phone}`, at: '2026-11-10' }
  await post(`/clients/${client}/loss-claims`, lost)
  const record = { kind: `kind-${token}`, at: '2026-11-03', metric: token, value: 1, note: name }
  const noted = await visitor.post(`${API}/clients/${client}/records`, { records: [record] })
  expect([noted.status, noted.text]).toEqual([201, noted.text])
  await recorded(visitor, `Дата;Приход;Артикул;Примечание\n01.11.2026;2;${token};${name}\n`, client)
  await post(`/clients/${client}/agreement/end`, { at: '2026-11-19', by: 'client', why: `ушла ${name}` })
}

async function put(
  post: (path: string, body: unknown) => Promise<string>,
  client: string,
  { name, token, phone }: PlantedWords,
): Promise<void> {
  const signatures = [
    { side: 'us', how: 'screen', name: 'Ира' },
    { side: 'client', how: 'screen', name },
  ]
  const lines = [{ sku: `sku-${token}`, name: `шкаф ${name}`, qty: 2, unit: 'шт', condition: phone }]
  const act = { kind: 'goods_in', form: 'mx1', at: '2026-11-02T10:00:00+03:00', lines, signatures }
  const photo = Buffer.concat([JPEG, Buffer.from(`${name} ${token}`)]).toString('base64')
  const line = [
    [0, 0],
    [10, 10],
  ]
  await post(`/clients/${client}/acts`, { act, photos: [photo], strokes: { client: [line] } })
}
