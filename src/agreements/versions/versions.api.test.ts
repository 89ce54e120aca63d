import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'

const database = testDatabase()
const desk = testDesk(database)

const API = '/api/v1'
const clause = (no: string, text: string) => ({ no, text })
const SHELF = {
  version: 'март 2026',
  clauses: [
    { ...clause('3.2', 'Ячейка до 0,4 м³.'), limit: { metric: 'volume', op: '<=', value: 0.4, unit: 'm3' } },
    clause('3.3', 'Оплата до пятого числа.'),
  ],
  included: ['Приём коробок'],
}

const newClient = async (visitor: Visitor): Promise<string> =>
  idOf(await visitor.post(`${API}/clients`, { name: 'ООО «Ромашка»' }))
const newVersion = async (visitor: Visitor, client: string, facts: object = SHELF, amends?: string) =>
  idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts, ...(amends ? { amends } : {}) }))
const accept = (visitor: Visitor, version: string, more: object = {}) =>
  visitor.post(`${API}/versions/${version}/acceptances`, { how: 'paper', at: '2026-03-01', ...more })
const agreementOf = async (visitor: Visitor, client: string) =>
  (await visitor.get(`${API}/clients/${client}/agreement`)).body

describe('A version of an agreement', () => {
  test('is recorded for a client with the very text that is accepted, and its hash', async () => {
    const visitor = await desk.stranger()
    const id = await newVersion(visitor, await newClient(visitor))
    const { body } = await visitor.get(`${API}/versions/${id}`)
    expect(body).toMatchObject({ kind: 'agreement', name: 'март 2026', facts: { ...SHELF, id } })
    const { shown, textHash } = z.object({ shown: z.string(), textHash: z.string() }).parse(body)
    for (const words of ['ООО «Ромашка»', 'Ячейка до 0,4 м³.', 'Приём коробок'])
      expect(shown).toContain(words)
    expect(textHash).toBe(createHash('sha256').update(shown, 'utf8').digest('hex'))
  })

  test('holds nothing before it was accepted, and from the acceptance on what it says', async () => {
    const visitor = await desk.stranger()
    const client = await newClient(visitor)
    const id = await newVersion(visitor, client)
    expect(await agreementOf(visitor, client)).toMatchObject({ inForce: null, versions: [{ id }] })
    expect((await accept(visitor, id, { by: 'Иванова', words: 'согласны' })).status).toBe(201)
    const acceptances = [{ how: 'paper', by: 'Иванова', words: 'согласны', until: null }]
    expect(await agreementOf(visitor, client)).toMatchObject({
      inForce: { base: id, amendments: [], acceptedHow: 'paper', clauses: [{ no: '3.2' }, { no: '3.3' }] },
      versions: [{ id, acceptances }],
    })
  })

  test('that amends another one of the client changes its clauses once it is accepted', async () => {
    const visitor = await desk.stranger()
    const client = await newClient(visitor)
    const base = await newVersion(visitor, client)
    await accept(visitor, base)
    const change = { kind: 'amendment', clauses: [clause('3.2', 'Ячейка до 1,6 м³.')] }
    const amendment = await newVersion(visitor, client, change, base)
    await accept(visitor, amendment, { at: '2026-04-01', how: 'mail_reply' })
    expect(await agreementOf(visitor, client)).toMatchObject({
      inForce: {
        base,
        amendments: [amendment],
        clauses: [
          { text: 'Ячейка до 1,6 м³.', version: amendment, clauseIndex: 0 },
          { no: '3.3', version: base, clauseIndex: 1 },
        ],
      },
    })
  })

  test('amends nothing of another client, and only as an amendment', async () => {
    const visitor = await desk.stranger()
    const [one, other] = [await newClient(visitor), await newClient(visitor)]
    const base = await newVersion(visitor, one)
    const change = { kind: 'amendment', clauses: [clause('1', 'x')] }
    const post = (client: string, body: object) => visitor.post(`${API}/clients/${client}/versions`, body)
    expect((await post(other, { facts: change, amends: base })).status).toBe(404)
    expect((await post(one, { facts: change })).status).toBe(400)
    expect((await post(one, { facts: SHELF, amends: base })).status).toBe(400)
  })
})

describe('An acceptance', () => {
  test('lies in the past, ends after it began, and is no click that only the client can make', async () => {
    const visitor = await desk.stranger()
    const id = await newVersion(visitor, await newClient(visitor))
    for (const wrong of [
      { at: '2036-01-01' },
      { at: 'вчера' },
      { until: '2026-02-28' },
      { how: 'click_and_code' },
    ])
      expect([wrong, (await accept(visitor, id, wrong)).status]).toEqual([wrong, 400])
  })

  test('stands in the log with the hash of the text', async () => {
    const visitor = await desk.stranger()
    const id = await newVersion(visitor, await newClient(visitor))
    const accepted = idOf(await accept(visitor, id))
    const [row] = await database.asOwner<{ hash: string; type: string }>(
      `select encode(a.text_hash, 'hex') as hash, e.type from acceptance a
       join evidence_entry e on e.org_id = a.org_id and e.entry_index = a.entry_index where a.id = $1`,
      [accepted],
    )
    const { body } = await visitor.get(`${API}/versions/${id}`)
    expect(body).toMatchObject({ textHash: row?.hash })
    expect(row?.type).toBe('agreement.accepted')
  })
})

describe('A file that was brought', () => {
  const scan = Buffer.from('%PDF-1.7 подпись')
  const brought = { name: 'договор «март».pdf', base64: scan.toString('base64') }
  const noted = {
    name: brought.name,
    size: scan.byteLength,
    sha256: createHash('sha256').update(scan).digest('hex'),
  }

  test('stays beside the version and beside the acceptance, byte for byte', async () => {
    const visitor = await desk.stranger()
    const client = await newClient(visitor)
    const path = `${API}/clients/${client}/versions`
    const id = idOf(await visitor.post(path, { facts: SHELF, source: brought }))
    const acceptance = idOf(await accept(visitor, id, { how: 'signed_scan', proof: brought }))
    expect(await agreementOf(visitor, client)).toMatchObject({
      versions: [{ id, source: noted, acceptances: [{ id: acceptance, proof: noted }] }],
    })
    for (const place of [`${API}/versions/${id}/source`, `${API}/acceptances/${acceptance}/proof`]) {
      const { status, text, headers } = await visitor.get(place)
      expect([status, text]).toEqual([200, scan.toString()])
      expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' })
    }
  })

  test('is not invented: what the facts claim of a file counts for nothing', async () => {
    const visitor = await desk.stranger()
    const client = await newClient(visitor)
    const id = await newVersion(visitor, client, { ...SHELF, source: noted })
    expect(await agreementOf(visitor, client)).toMatchObject({ versions: [{ id, source: null }] })
    expect((await visitor.get(`${API}/versions/${id}/source`)).status).toBe(404)
  })

  test('that is no base64, has no name or is too large is not taken', async () => {
    const visitor = await desk.stranger()
    const path = `${API}/clients/${await newClient(visitor)}/versions`
    const large = 'A'.repeat(15 * 1024 * 1024)
    for (const source of [
      { ...brought, base64: 'нет' },
      { ...brought, name: ' ' },
      { ...brought, base64: large },
    ])
      expect((await visitor.post(path, { facts: SHELF, source })).status).toBe(400)
  })
})
