import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { idOf, testDesk, type Visitor } from '../../server/testDesk.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'
const DAY_MS = 86_400_000
const NOW = Date.UTC(2026, 10, 22)

/** A client with a version accepted on the first of March. */
async function withAgreement(visitor: Visitor): Promise<{ client: string; version: string }> {
  desk.setClock(NOW)
  const client = idOf(await visitor.post(`${API}/clients`, { name: 'ООО «Ромашка»' }))
  const facts = { clauses: [{ no: '1', text: 'Храним до 0,4 м³.' }] }
  const version = idOf(await visitor.post(`${API}/clients/${client}/versions`, { facts }))
  await visitor.post(`${API}/versions/${version}/acceptances`, { how: 'paper', at: '2026-03-01' })
  return { client, version }
}
const end = (visitor: Visitor, client: string, body: object) =>
  visitor.post(`${API}/clients/${client}/agreement/end`, { by: 'client', ...body })
const inForce = async (visitor: Visitor, client: string) =>
  (await visitor.get(`${API}/clients/${client}/agreement`)).body

describe('The end of an agreement', () => {
  test('with a notice of a month: it holds until then, and no longer', async () => {
    const visitor = await desk.stranger()
    const { client, version } = await withAgreement(visitor)
    expect((await end(visitor, client, { at: '2026-12-22', why: 'письмо от 22.11' })).status).toBe(201)
    expect(await inForce(visitor, client)).toMatchObject({ inForce: { base: version } })
    desk.setClock(NOW + 31 * DAY_MS)
    expect(await inForce(visitor, client)).toMatchObject({
      inForce: null,
      endedAt: '2026-12-21T21:00:00.000Z',
    })
  })

  test('is no end of what is accepted afterwards', async () => {
    const visitor = await desk.stranger()
    const { client, version } = await withAgreement(visitor)
    await end(visitor, client, { at: '2026-11-01' })
    expect(await inForce(visitor, client)).toMatchObject({ inForce: null })
    await visitor.post(`${API}/versions/${version}/acceptances`, { how: 'paper', at: '2026-11-20' })
    expect(await inForce(visitor, client)).toMatchObject({ inForce: { base: version } })
  })

  test('needs an agreement that holds on that day, and a day that is one', async () => {
    const visitor = await desk.stranger()
    const { client } = await withAgreement(visitor)
    const early = await end(visitor, client, { at: '2026-02-01' })
    expect([early.status, early.body]).toMatchObject([409, { type: 'urn:exhale:problem:nothing_in_force' }])
    for (const at of ['когда-нибудь', '2099-01-01'])
      expect((await end(visitor, client, { at })).status).toBe(400)
    expect((await end(visitor, client, { at: '2026-12-01' })).status).toBe(201)
    expect((await end(visitor, client, { at: '2026-12-05' })).status).toBe(409)
  })

  test('begins the terms of keeping: nothing of a client goes while an agreement holds', async () => {
    const visitor = await desk.stranger()
    const stays = async (client: string) => (await visitor.get(`${API}/clients/${client}/keeping`)).body
    const { client } = await withAgreement(visitor)
    expect(await stays(client)).toMatchObject({ goes: 0, stays: [{ reason: 'open' }] })
    await end(visitor, client, { at: '2026-11-01' })
    expect(await stays(client)).toMatchObject({ goes: 0, stays: [{ reason: 'term' }] })
    const { client: other, version } = await withAgreement(visitor)
    const again = { how: 'paper', at: '2026-03-02', until: '2026-11-01' }
    await end(visitor, other, { at: '2026-03-01T12:00' })
    await visitor.post(`${API}/versions/${version}/acceptances`, again)
    expect(await stays(other)).toMatchObject({ goes: 0, stays: [{ reason: 'term' }] })
  })

  test('is for whoever may write agreements', async () => {
    const visitor = await desk.stranger()
    const { client } = await withAgreement(visitor)
    const wish = { name: 'касса', scopes: ['case.read', 'case.write'], days: 5 }
    const { body } = await visitor.post(`${API}/me/tokens`, wish)
    const token = { authorization: `Bearer ${Reflect.get(Object(body), 'token')}` }
    const answer = await desk.nobody.post(
      `${API}/clients/${client}/agreement/end`,
      { at: '2026-12-01', by: 'us' },
      token,
    )
    expect(answer.status).toBe(403)
  })
})
