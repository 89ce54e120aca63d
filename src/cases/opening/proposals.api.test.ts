import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'
import { ProposedCases } from './proposalShapes.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const proposalsOf = async (visitor: Visitor) =>
  ProposedCases.parse((await visitor.get(`${API}/case-proposals`)).body).proposals
const opened = z.object({
  title: z.string(),
  client: z.string(),
  facts: z.object({
    messages: z.array(z.looseObject({ text: z.string() })),
    claims: z.array(z.looseObject({ raisedIn: z.array(z.string()) })),
  }),
})
const caseAt = async (visitor: Visitor, id: string) =>
  opened.parse((await visitor.get(`${API}/cases/${id}`)).body)

/** A device at a counter with somebody's turn at it; returns what puts an entry down. */
async function counterOf(owner: Visitor): Promise<(entry: object) => Promise<string>> {
  const site = idOf(await owner.post(`${API}/sites`, { name: 'Точка' }))
  const person = idOf(await owner.post(`${API}/counter-people`, { name: 'Ира', pin: '480913' }))
  const link = await owner.post(`${API}/devices/invitations`, { site, name: 'Планшет' })
  const token = new URL(z.object({ url: z.string() }).parse(link.body).url).hash.slice(1)
  const joined = await desk.nobody.post(`${API}/door/devices`, { token })
  const cookie = String(joined.headers['set-cookie']).split(';')[0] ?? ''
  await desk.nobody.post(`${API}/counter/turns`, { person, pin: '480913' }, { cookie })
  return async (entry) => idOf(await desk.nobody.post(`${API}/counter/entries`, entry, { cookie }))
}

describe('What lies outside of every case', () => {
  let owner: Visitor
  let put: (entry: object) => Promise<string>
  beforeAll(async () => {
    owner = await desk.stranger()
    put = await counterOf(owner)
  })

  test('is proposed where an incident was put down or something is demanded, and nowhere else', async () => {
    const incident = await put({ kind: 'incident', client: 'Анна', note: 'Шкаф упал, никто не пострадал.' })
    await put({ kind: 'taken_in', client: 'Пётр', items: [{ name: 'стул', quantity: '1', unit: 'шт' }] })
    expect(await proposalsOf(owner)).toMatchObject([
      { source: 'counter', id: incident, client: null, clientName: 'Анна' },
    ])
  })

  test('becomes a case with its words and claims, and is proposed no more', async () => {
    const id = await put({ kind: 'incident', client: 'Олег', note: 'Кричал: верните 3000 рублей за куртку.' })
    const made = idOf(await owner.post(`${API}/case-proposals`, { source: 'counter', id }))
    const { facts } = await caseAt(owner, made)
    expect(facts.messages[0]?.text).toContain('верните 3000 рублей')
    expect(facts.claims[0]).toMatchObject({ amountClaimed: 3000, raisedIn: [facts.messages[0]?.['id']] })
    expect((await proposalsOf(owner)).map((one) => one.id)).not.toContain(id)
    expect((await owner.post(`${API}/case-proposals`, { source: 'counter', id })).status).toBe(409)
  })

  test('is a claim of loss in hard words, and its case is the same client’s', async () => {
    const client = idOf(await owner.post(`${API}/clients`, { name: 'Марта' }))
    const missed = { item: 'лампа', words: 'Вы потеряли лампу. Верните 1200 рублей!', at: '2026-11-18' }
    const id = idOf(await owner.post(`${API}/clients/${client}/loss-claims`, missed))
    expect((await proposalsOf(owner)).find((one) => one.id === id)).toMatchObject({
      source: 'loss',
      client,
      clientName: 'Марта',
    })
    const made = idOf(await owner.post(`${API}/case-proposals`, { source: 'loss', id }))
    expect(await caseAt(owner, made)).toMatchObject({ title: 'лампа', client })
    expect((await proposalsOf(owner)).map((one) => one.id)).not.toContain(id)
    expect((await owner.post(`${API}/case-proposals`, { source: 'loss', id })).status).toBe(409)
  })
})
