import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { caseOf, idOf, message, testDesk } from '../testDesk.ts'
import { Members, TokenMade, Tokens } from './accountShapes.ts'
import { hire, ownersBrowser, type Browser } from './testBrowser.ts'

const database = testDatabase()
const desk = testDesk(database)

async function made(browser: Browser, scopes: readonly string[], days = 30) {
  const answer = await browser.post('/api/v1/me/tokens', { name: 'скрипт', scopes, days })
  const { id, token } = TokenMade.parse(answer.body)
  const bearer = { authorization: `Bearer ${token}` }
  return { id, token, bearer }
}
const newCase = { facts: caseOf(message('m1', 'x')) }

describe('An API token', () => {
  test('may do what its scopes name and its role may, and nothing else', async () => {
    const { bearer } = await made(await ownersBrowser(desk), ['case.read'])
    expect((await desk.nobody.get('/api/v1/cases', bearer)).status).toBe(200)
    expect((await desk.nobody.post('/api/v1/cases', newCase, bearer)).status).toBe(403)
    expect((await desk.nobody.get('/api/v1/members', bearer)).status).toBe(403)
  })
  test('stands in the log as the way by which something was recorded', async () => {
    const { bearer, id } = await made(await ownersBrowser(desk), ['case.read', 'case.write'])
    expect((await desk.nobody.post('/api/v1/cases', newCase, bearer)).status).toBe(201)
    const ways = await database.asOwner<{ way: string }>(
      `select convert_from(bytes, 'UTF8') as way from payload where part = 'via'`,
    )
    expect(ways.map(({ way }) => way)).toContain(`token:${id}`)
  })
  test('begins with exh_, has 256 random bits and is kept as a digest only', async () => {
    const { token } = await made(await ownersBrowser(desk), ['case.read'])
    expect(token).toMatch(/^exh_[\w-]{43}$/u)
    expect(JSON.stringify(await database.asOwner('select * from api_token'))).not.toContain(token.slice(4))
  })
  test('is not given what its maker may not do', async () => {
    const { browser } = await hire(desk, await ownersBrowser(desk), 'staff')
    const answer = await browser.post('/api/v1/me/tokens', { name: 'x', scopes: ['settings.write'], days: 1 })
    expect(answer.status).toBe(403)
  })
  test('loses with its maker what the maker loses', async () => {
    const owner = await ownersBrowser(desk)
    const { browser, email } = await hire(desk, owner, 'manager')
    const { bearer } = await made(browser, ['member.read', 'case.read'])
    expect((await desk.nobody.get('/api/v1/members', bearer)).status).toBe(200)
    const { members } = Members.parse((await owner.get('/api/v1/members')).body)
    const member = members.find((one) => one.email === email)?.id
    await owner.post(`/api/v1/members/${member}/role`, { role: 'staff' })
    expect((await desk.nobody.get('/api/v1/members', bearer)).status).toBe(403)
    expect((await desk.nobody.get('/api/v1/cases', bearer)).status).toBe(200)
    await owner.post(`/api/v1/members/${member}/removal`)
    expect((await desk.nobody.get('/api/v1/cases', bearer)).status).toBe(401)
  })
  test('makes no tokens, changes no account and no members', async () => {
    const owner = await ownersBrowser(desk)
    for (const scope of ['self', 'member.write'])
      expect((await owner.post('/api/v1/me/tokens', { name: 'x', scopes: [scope], days: 1 })).status).toBe(
        400,
      )
    const { bearer } = await made(owner, ['case.read', 'member.read', 'settings.write'])
    for (const path of ['/me/tokens', '/me/password', '/me/totp', '/me/passkeys/options', '/invitations'])
      expect((await desk.nobody.post(`/api/v1${path}`, {}, bearer)).status).toBe(403)
  })
  test('is never taken together with the cookie of a session', async () => {
    const owner = await ownersBrowser(desk)
    const { bearer } = await made(owner, ['case.read'])
    const both = { ...bearer, cookie: owner.cookie() }
    expect((await desk.nobody.get('/api/v1/cases', both)).status).toBe(401)
  })
  test('is one of fifty at most: a flood of them is refused', async () => {
    const { browser, email } = await hire(desk, await ownersBrowser(desk), 'staff')
    await database.asOwner(
      `insert into api_token (id, "organizationId", "userId", name, scopes, digest, "expiresAt")
       select 't' || n, m."organizationId", m."userId", 'x', '{}', 'd' || n, now() + interval '1 day'
       from member m, generate_series(1, 49) n where m."userId" = (select id from "user" where email = $1)`,
      [email],
    )
    await made(browser, ['case.read'])
    const answer = await browser.post('/api/v1/me/tokens', { name: 'x', scopes: ['case.read'], days: 1 })
    expect([answer.status, answer.text.includes('enough_already')]).toEqual([409, true])
  })
  test('ends when it is revoked, once', async () => {
    const owner = await ownersBrowser(desk)
    const { id, bearer } = await made(owner, ['case.read'])
    expect((await owner.post(`/api/v1/me/tokens/${id}/revocation`)).status).toBe(200)
    expect((await desk.nobody.get('/api/v1/cases', bearer)).status).toBe(401)
    expect((await owner.post(`/api/v1/me/tokens/${id}/revocation`)).status).toBe(404)
  })
  test('ends by itself', async () => {
    const { id, bearer } = await made(await ownersBrowser(desk), ['case.read'], 1)
    await database.asOwner(`update api_token set "expiresAt" = now() - interval '1 second' where id = $1`, [
      id,
    ])
    expect((await desk.nobody.get('/api/v1/cases', bearer)).status).toBe(401)
  })
  test.for([0, 366, 1.5])('lives a day to a year, not %s days', async (days) => {
    const owner = await ownersBrowser(desk)
    const answer = await owner.post('/api/v1/me/tokens', { name: 'x', scopes: ['case.read'], days })
    expect(answer.status).toBe(400)
  })
  test('opens the organisation in which it was made, not another of its maker', async () => {
    const { browser } = await hire(desk, await ownersBrowser(desk), 'staff')
    const { bearer } = await made(browser, ['case.read', 'case.write'])
    await browser.post('/api/v1/me/organisation', {
      organisation: idOf(await browser.post('/api/v1/organisations', { name: 'Своя' })),
    })
    const id = idOf(await desk.nobody.post('/api/v1/cases', newCase, bearer))
    expect((await browser.get(`/api/v1/cases/${id}`)).status).toBe(404)
  })
  test('is listed with its last use, never with itself', async () => {
    const { browser } = await hire(desk, await ownersBrowser(desk), 'staff')
    const { token, bearer } = await made(browser, ['case.read'])
    await desk.nobody.get('/api/v1/cases', bearer)
    const answer = await browser.get('/api/v1/me/tokens')
    const [listed] = Tokens.parse(answer.body).tokens
    expect(listed).toMatchObject({ name: 'скрипт', scopes: ['case.read'], revokedAt: null })
    expect([listed?.lastUsedAt === null, answer.text.includes(token)]).toEqual([false, false])
  })
  test.for(['Bearer', 'Bearer exh_short', `Bearer exh_${'A'.repeat(43)}`, 'Basic eDp5', ''])(
    'that is none opens nothing: %s',
    async (authorization) => {
      expect((await desk.nobody.get('/api/v1/cases', { authorization })).status).toBe(401)
    },
  )
})
