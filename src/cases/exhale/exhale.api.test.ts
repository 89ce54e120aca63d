// The exhale over HTTP: what it says, who may end it, and that two cases of one client wait for each other.
import { describe, expect, test } from 'vitest'
import { hire, ownersBrowser } from '../../server/accounts/testBrowser.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { caseOf, idOf, message, opened, testDesk, type Visitor } from '../../server/testDesk.ts'

const database = testDatabase()
const desk = testDesk(database)
const API = '/api/v1'

const HARD = 'Верните деньги, иначе я подам на вас в суд!'
const WHY = 'Клиент улетает сегодня вечером и просил ответ до шести.'
// 20 November 2026 is a Friday: the next working morning is Monday.
const FRIDAY = Date.parse('2026-11-20T12:00:00+03:00')

async function hardCase(): Promise<{ owner: Visitor; id: string }> {
  desk.setClock(FRIDAY)
  const owner = await desk.stranger()
  return { owner, id: await opened(owner, message('m1', HARD)) }
}
const exhaleOf = async (visitor: Visitor, id: string): Promise<unknown> => {
  const { body } = await visitor.get(`${API}/cases/${id}`)
  return (body as { exhale: unknown }).exhale
}

describe('A pause', () => {
  test('holds until the next working morning, and to the minute', async () => {
    const { owner, id } = await hardCase()
    expect(await exhaleOf(owner, id)).toMatchObject({
      until: '2026-11-23T06:00:00.000Z',
      holds: true,
      broken: null,
    })
    desk.setClock(Date.parse('2026-11-23T08:59:00+03:00'))
    expect(await exhaleOf(owner, id)).toMatchObject({ holds: true })
    desk.setClock(Date.parse('2026-11-23T09:00:00+03:00'))
    expect(await exhaleOf(owner, id)).toBeNull()
  })

  test('is as long as the firm wants it', async () => {
    const { owner, id } = await hardCase()
    await owner.post(`${API}/settings`, { exhale: { mode: 'hours', hours: 3 } })
    expect(await exhaleOf(owner, id)).toMatchObject({ until: '2026-11-20T10:00:00.000Z', mode: 'hours' })
    await owner.post(`${API}/settings`, { exhale: { mode: 'off', hours: 3 } })
    expect(await exhaleOf(owner, id)).toMatchObject({ mode: 'off', holds: false })
  })

  test('is ended by the owner with a reason, on record, and once', async () => {
    const { owner, id } = await hardCase()
    const short = await owner.post(`${API}/cases/${id}/exhale/breaks`, { why: 'так' })
    expect([short.status, short.body]).toMatchObject([422, { type: 'urn:exhale:problem:reason_needed' }])
    expect((await owner.post(`${API}/cases/${id}/exhale/breaks`, { why: WHY })).status).toBe(201)
    expect(await exhaleOf(owner, id)).toMatchObject({
      holds: false,
      broken: { at: new Date(FRIDAY).toISOString(), why: WHY },
    })
    const again = await owner.post(`${API}/cases/${id}/exhale/breaks`, { why: WHY })
    expect([again.status, again.body]).toMatchObject([409, { type: 'urn:exhale:problem:exhale_over' }])
  })

  test('is ended by nobody but the owner', async () => {
    desk.setClock(FRIDAY)
    const owner = await ownersBrowser(desk)
    const { browser: manager } = await hire(desk, owner, 'manager')
    const id = idOf(await owner.post(`${API}/cases`, { facts: caseOf(message('m1', HARD)) }))
    expect((await manager.post(`${API}/cases/${id}/exhale/breaks`, { why: WHY })).status).toBe(403)
    expect((await owner.post(`${API}/cases/${id}/exhale/breaks`, { why: WHY })).status).toBe(201)
  })

  test('that somebody ended begins anew with new hard words', async () => {
    const { owner, id } = await hardCase()
    await owner.post(`${API}/cases/${id}/exhale/breaks`, { why: WHY })
    desk.setClock(FRIDAY + 3_600_000)
    await owner.post(`${API}/cases/${id}/messages`, message('m2', HARD, '2026-11-20T12:30:00+03:00'))
    expect(await exhaleOf(owner, id)).toMatchObject({ holds: true, broken: null, messages: ['m2'] })
  })
})

describe('Two linked cases of one client', () => {
  test('wait for each other, and no longer once the link is ended', async () => {
    const { owner, id } = await hardCase()
    const { client } = (await owner.get(`${API}/cases/${id}`)).body as { client: string }
    const facts = caseOf(message('m1', 'Здравствуйте, когда будет готов заказ?'))
    const calm = idOf(await owner.post(`${API}/clients/${client}/cases`, { facts }))
    expect(await exhaleOf(owner, calm)).toBeNull()
    const link = idOf(await owner.post(`${API}/cases/${calm}/links`, { kind: 'same_matter', case: id }))
    expect(await exhaleOf(owner, calm)).toMatchObject({ holds: true, messages: [] })
    await owner.post(`${API}/case-links/${link}/end`, {})
    expect(await exhaleOf(owner, calm)).toBeNull()
  })
})
