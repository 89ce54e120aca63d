import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openAccounts } from './accounts.ts'
import { projectFile } from '../projectFolder.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { caseOf, message, testDesk } from '../testDesk.ts'

/** What the database was asked since somebody emptied it. */
const statements: string[] = []
const database = testDatabase((text) => statements.push(text))
const desk = testDesk(database)

describe('The one-time link', () => {
  test('opens once', async () => {
    const token = await desk.accounts().ownerToken()
    expect((await desk.enter(token)).status).toBe(303)
    expect((await desk.enter(token)).status).toBe(410)
  })
  test('does not open with another token', async () => {
    expect((await desk.enter('AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(410)
  })
  test('has 128 random bits and is kept as a digest only', async () => {
    const token = await desk.accounts().ownerToken()
    expect(Buffer.from(token, 'base64url')).toHaveLength(16)
    const kept = await database.asOwner('select identifier, value from verification')
    expect(JSON.stringify(kept)).not.toContain(token)
  })
  test('is too old after fifteen minutes', async () => {
    const token = await desk.accounts().ownerToken()
    const [row] = await database.asOwner<{ left: number }>(
      `select extract(epoch from max("expiresAt") - now())::int as left from verification`,
    )
    expect(row?.left).toBeGreaterThan(14 * 60)
    expect(row?.left).toBeLessThanOrEqual(15 * 60)
    await database.asOwner(`update verification set "expiresAt" = now() - interval '1 second'`)
    expect((await desk.enter(token)).status).toBe(410)
  })
  test('cannot be ordered from outside', async () => {
    const body = { email: 'owner@desk.invalid', callbackURL: '/' }
    expect((await desk.nobody.post('/api/auth/sign-in/magic-link', body)).status).toBe(404)
  })
})

describe('The library behind the door', () => {
  test.for([
    ['POST', 'sign-up/email'],
    ['POST', 'sign-in/email'],
    ['POST', 'sign-in/social'],
    ['POST', 'sign-out'],
    ['GET', 'get-session'],
    ['GET', 'magic-link/verify?token=x'],
    ['POST', 'two-factor/enable'],
    ['POST', 'two-factor/disable'],
    ['GET', 'passkey/generate-register-options'],
    ['POST', 'delete-user'],
    ['POST', 'change-email'],
    ['POST', 'request-password-reset'],
    ['GET', 'ok'],
  ] as const)('has no address of its own: %s /api/auth/%s', async ([method, path]) => {
    const owner = await desk.owner()
    const address = `/api/auth/${path}`
    const answer = method === 'GET' ? await owner.get(address) : await owner.post(address, {})
    expect(answer.status).toBe(404)
  })
})

describe('A session', () => {
  test('lies in a cookie that no script reads and no other site sends', async () => {
    const { headers } = await desk.enter(await desk.accounts().ownerToken())
    const cookie = String(headers['set-cookie'])
    for (const part of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part)
  })
  test('travels over https alone where the desk has https', async () => {
    const { pools } = database
    const origin = 'https://desk.example'
    const secret = 's'.repeat(64)
    const accounts = openAccounts({ door: pools.door, secret, origin, trustedOrigins: [origin] })
    const entrance = await accounts.enter(await accounts.ownerToken())
    expect(entrance?.cookies.join()).toMatch(/^__Secure-exhale\.session_token=.*; Secure/u)
    const cookie = entrance?.cookies[0]?.split(';')[0]
    expect(await accounts.whoIs({ cookie })).toMatchObject({ role: 'owner' })
  })
  test('and its membership cost one question at each request', async () => {
    const owner = await desk.owner()
    statements.length = 0
    await owner.get('/api/v1/cases')
    expect(statements.filter((text) => /"(session|member|user|organization)"/u.test(text))).toHaveLength(1)
  })
  test('of several links ordered at the same moment belongs to whoever ordered it', async () => {
    const accounts = desk.accounts()
    const tokens = await Promise.all(Array.from({ length: 8 }, () => accounts.ownerToken()))
    expect(new Set(tokens).size).toBe(8)
    for (const token of tokens) expect((await desk.enter(token)).status).toBe(303)
  })
})

describe('Who is not signed in', () => {
  test.for([
    ['GET', '/api/v1/me'],
    ['GET', '/api/v1/cases'],
    ['POST', '/api/v1/demo'],
    ['POST', '/api/v1/examinations'],
    ['POST', '/api/v1/signals'],
  ] as const)('%s %s is told to open the link', async ([method, path]) => {
    const answer = method === 'GET' ? await desk.nobody.get(path) : await desk.nobody.post(path, {})
    expect(answer.status).toBe(401)
    expect(answer.headers['content-type']).toContain('application/problem+json')
  })
  test('reads it in the language of the browser', async () => {
    const russian = await desk.nobody.get('/api/v1/me', { 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.5' })
    const english = await desk.nobody.get('/api/v1/me', { 'accept-language': 'de,en;q=0.5' })
    expect(russian.text).toContain('Откройте свою ссылку')
    expect(english.text).toContain('open your sign-in link')
  })
})

describe('A page of somebody else', () => {
  test.for([
    ['calls by a foreign name', { host: 'evil.example' }],
    ['sends from a foreign origin', { origin: 'https://evil.example' }],
    ['sends from another site', { 'sec-fetch-site': 'cross-site' }],
  ] as const)('%s: nothing happens', async ([, headers]) => {
    const owner = await desk.owner()
    const before = (await owner.get('/api/v1/cases')).text
    expect((await owner.post('/api/v1/cases', { facts: caseOf(message('m1', 'x')) }, headers)).status).toBe(
      403,
    )
    expect((await owner.get('/api/v1/cases')).text).toBe(before)
  })
  test('our own page may send', async () => {
    const owner = await desk.owner()
    const answer = await owner.post(
      '/api/v1/signals',
      { text: 'верните деньги' },
      { origin: 'http://localhost:4700' },
    )
    expect(answer.status).toBe(200)
  })
})

describe('The organisation', () => {
  test('starts with what the desk assumes, and remembers what its owner says', async () => {
    const owner = await desk.stranger()
    expect((await owner.get('/api/v1/me')).body).toMatchObject({
      organisation: { lang: 'ru', alone: true, name: '' },
    })
    await owner.post('/api/v1/settings', { name: 'Полка', trade: 'storage' })
    await owner.post('/api/v1/settings', { alone: false, trade: 'pickup' })
    expect((await owner.get('/api/v1/me')).body).toMatchObject({
      organisation: { name: 'Полка', trade: 'pickup', alone: false, lang: 'ru' },
    })
  })
  test.for([
    ['an unknown field', { colour: 'red' }],
    ['an unknown zone', { timezone: 'Mars/Base' }],
    ['an unknown language', { lang: 'fr' }],
  ] as const)('refuses %s', async ([, change]) => {
    expect((await (await desk.owner()).post('/api/v1/settings', change)).status).toBe(400)
  })
})

test('The documentation is the committed one', async () => {
  const document = JSON.stringify((await desk.nobody.get('/api/openapi.json')).body, null, 2)
  await expect(`${document}\n`).toMatchFileSnapshot(projectFile('docs', 'openapi.json'))
})

test('The documentation lists every route of the desk', async () => {
  const { paths } = z
    .object({ paths: z.record(z.string(), z.unknown()) })
    .parse((await desk.nobody.get('/api/openapi.json')).body)
  expect(Object.keys(paths)).toContain('/api/v1/cases/{case}/letters/{letter}/sending')
})
