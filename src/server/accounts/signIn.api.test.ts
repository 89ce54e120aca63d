import { afterAll, describe, expect, test, vi } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { testDesk, type Answer } from '../testDesk.ts'
import { Sessions } from './accountShapes.ts'
import { browserOf, hire, ownersBrowser, PASSWORD, type Browser } from './testBrowser.ts'
import { testMail, type TestMail } from './testMail.ts'

let post: TestMail | undefined
const database = testDatabase()
const desk = testDesk(database, {
  env: async () => {
    post = await testMail()
    return { EXHALE_SMTP_URL: post.url, EXHALE_MAIL_FROM: 'desk@firm.example' }
  },
})
afterAll(async () => post?.close())

/** What the desk does after its answer, on however busy a machine. */
const LATER = { timeout: 20_000 }
const hired = async (role = 'staff') => hire(desk, await ownersBrowser(desk), role)
const knock = (email: string, password: string, browser = browserOf(desk)) =>
  browser.post('/api/v1/door/password', { email, password })
const comparable = ({ status, text, headers: { date: _date, ...headers } }: Answer) => ({
  status,
  text,
  headers,
})
/** How often the trail tells this of one person; what is told of others may come late. */
const actsOf = async (kind: string, email: string) =>
  (
    await database.asOwner<{ count: number }>(
      `select count(distinct a.entry_index)::int from admin_act a join payload p using (org_id, entry_index)
         join "user" u on position(u.id in encode(p.bytes, 'escape')) > 0
       where a.kind = $1 and u.email = $2`,
      [kind, email],
    )
  )[0]?.count ?? 0

describe('E-mail and password', () => {
  test('open the desk; the e-mail may be written in capitals', async () => {
    const { email } = await hired()
    const browser = browserOf(desk)
    expect((await knock(email.toUpperCase(), PASSWORD, browser)).body).toEqual({ next: 'in' })
    expect((await browser.get('/api/v1/me')).body).toMatchObject({ person: { email } })
  })
  test('that are wrong get one answer, byte for byte, whether the account exists or not', async () => {
    const { email } = await hired()
    const known = await knock(email, 'not the right password')
    const unknown = await knock('nobody@firm.example', 'not the right password')
    const withoutPassword = await knock('owner@desk.invalid', 'not the right password')
    const noAddress = await knock('not an address', 'not the right password')
    expect(known.status).toBe(401)
    for (const other of [unknown, withoutPassword, noAddress])
      expect(comparable(other)).toEqual(comparable(known))
  })
  test('that are wrong cost the same work for a known and an unknown account', async () => {
    const { email } = await hired()
    const { password } = await desk.accounts().library.$context
    const work = [vi.spyOn(password, 'verify'), vi.spyOn(password, 'hash')]
    for (const one of [email, 'nobody@firm.example']) {
      await knock(one, 'not the right password')
      expect(work.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBe(1)
      for (const spy of work) spy.mockClear()
    }
    for (const spy of work) spy.mockRestore()
  })
  test('leave a trace in the trail, right or wrong, and never the password', async () => {
    const { email } = await hired()
    const [failed, succeeded] = [
      await actsOf('sign_in.failed', email),
      await actsOf('sign_in.succeeded', email),
    ]
    await knock(email, 'not the right password')
    await knock(email, PASSWORD)
    expect(await actsOf('sign_in.succeeded', email)).toBe(succeeded + 1)
    await expect.poll(() => actsOf('sign_in.failed', email), LATER).toBe(failed + 1)
    const kept = JSON.stringify(await database.asOwner(`select convert_from(bytes, 'UTF8') from payload`))
    expect(kept).not.toContain('not the right')
  })
  test('are kept as a hash of scrypt', async () => {
    await hired()
    const kept = await database.asOwner<{ password: string }>(
      'select password from account where password is not null',
    )
    for (const { password } of kept) expect(password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/u)
  })
})

describe('A new password', () => {
  test('needs the current one, and ends the other sessions', async () => {
    const { browser, email } = await hired()
    const other = browserOf(desk)
    await knock(email, PASSWORD, other)
    const next = 'four boxes by the door'
    expect((await browser.post('/api/v1/me/password', { next })).status).toBe(422)
    expect((await browser.post('/api/v1/me/password', { current: 'wrong one here', next })).status).toBe(422)
    expect((await browser.post('/api/v1/me/password', { current: PASSWORD, next })).status).toBe(200)
    expect((await other.get('/api/v1/me')).status).toBe(401)
    expect((await browser.get('/api/v1/me')).status).toBe(200)
    expect([(await knock(email, PASSWORD)).status, (await knock(email, next)).status]).toEqual([401, 200])
  })
  test('that is the own e-mail or a common one is refused', async () => {
    const { browser, email } = await hired()
    for (const next of [email, 'qwerty123456', 'short'])
      expect((await browser.post('/api/v1/me/password', { current: PASSWORD, next })).status).toBe(422)
  })
  test('is the first thing an owner sets who came by the printed link', async () => {
    const owner = await ownersBrowser(desk)
    const profile = { name: 'Анна', email: 'anna@firm.example' }
    expect((await owner.post('/api/v1/me/profile', profile)).status).toBe(200)
    expect((await owner.post('/api/v1/me/password', { next: PASSWORD })).status).toBe(200)
    expect((await knock('anna@firm.example', PASSWORD)).body).toEqual({ next: 'in' })
    const printed = await ownersBrowser(desk)
    expect((await printed.get('/api/v1/me')).body).toMatchObject({
      person: { name: 'Анна', hasPassword: true },
    })
  })
  test('for the first time asks for a session of today', async () => {
    const stranger = await desk.stranger()
    await database.asOwner(`update session set "createdAt" = now() - interval '25 hours'`)
    const answer = await stranger.post('/api/v1/me/password', { next: PASSWORD })
    expect([answer.status, answer.text.includes('sign_in_again')]).toEqual([403, true])
  })
  test('an e-mail that somebody else has is refused', async () => {
    const [one, two] = [await hired(), await hired()]
    const answer = await one.browser.post('/api/v1/me/profile', { name: 'X', email: two.email })
    expect(answer.status).toBe(409)
  })
})

describe('A link by mail', () => {
  const linkFor = async (email: string): Promise<string> => {
    const before = post?.letters.length ?? 0
    expect((await browserOf(desk).post('/api/v1/door/link', { email })).status).toBe(202)
    await expect.poll(() => post?.letters.length, LATER).toBe(before + 1)
    const letter = post?.letters.at(-1)
    expect(letter?.to).toEqual([email])
    return /\/enter\?token=(\S+)/u.exec(letter?.text ?? '')?.[1] ?? ''
  }
  const open = (browser: Browser, token: string) => browser.get(`/enter?token=${encodeURIComponent(token)}`)

  test('opens the desk once', async () => {
    const { email } = await hired()
    const token = await linkFor(email)
    const browser = browserOf(desk)
    expect((await open(browser, token)).status).toBe(303)
    expect((await browser.get('/api/v1/me')).body).toMatchObject({ person: { email } })
    expect((await open(browserOf(desk), token)).status).toBe(410)
  })
  test('is promised to everybody in the same words and sent to members only', async () => {
    const { email } = await hired()
    const before = post?.letters.length ?? 0
    const unknown = await browserOf(desk).post('/api/v1/door/link', { email: 'nobody@firm.example' })
    const known = await browserOf(desk).post('/api/v1/door/link', { email })
    expect(comparable(unknown)).toEqual(comparable(known))
    await expect.poll(() => post?.letters.length, LATER).toBe(before + 1)
    expect(post?.letters.at(-1)?.to).toEqual([email])
  })
  test('takes back a password that the address never vouched for, unless its owner is signed in beside it', async () => {
    const [claimed, proven] = [await hired(), await hired()]
    await open(browserOf(desk), await linkFor(claimed.email))
    await open(proven.browser, await linkFor(proven.email))
    expect((await knock(claimed.email, PASSWORD)).status).toBe(401)
    expect((await knock(proven.email, PASSWORD)).status).toBe(200)
  })
  test('does not spare the second step, which the printed link does', async () => {
    const { browser, email } = await hired()
    await database.asOwner(`update "user" set "emailVerified" = true where email = $1`, [email])
    const { secret } = (await browser.post('/api/v1/me/totp')).body as { secret: string }
    expect(secret).toHaveLength(52)
    await database.asOwner(`update "twoFactor" set verified = true`)
    await database.asOwner(`update "user" set "twoFactorEnabled" = true where email = $1`, [email])
    const mailed = browserOf(desk)
    const answer = await open(mailed, await linkFor(email))
    expect(answer.headers['location']).toBe('/?step=second')
    expect((await mailed.get('/api/v1/me')).status).toBe(401)
    const wrong = await mailed.post('/api/v1/door/second-step', { code: '000000', kind: 'totp' })
    expect(wrong.status).toBe(422)
  })
  test('is offered only where mail is set up', async () => {
    expect((await browserOf(desk).get('/api/v1/door')).body).toMatchObject({ ways: { link: true, oidc: [] } })
  })
})

describe('Sessions', () => {
  const listOf = async (browser: Browser) =>
    Sessions.parse((await browser.get('/api/v1/me/sessions')).body).sessions

  test('are listed with their place and device, and the present one is marked', async () => {
    const { browser, email } = await hired()
    await knock(email, PASSWORD)
    const sessions = await listOf(browser)
    expect(sessions).toHaveLength(2)
    expect(sessions.filter(({ current }) => current)).toHaveLength(1)
    for (const one of sessions) expect(one).toMatchObject({ device: 'Test Browser', from: '127.0.0.1' })
  })
  test('end at their very next request when revoked', async () => {
    const { browser, email } = await hired()
    const other = browserOf(desk)
    await knock(email, PASSWORD, other)
    const theirs = (await listOf(browser)).find(({ current }) => !current)
    expect((await browser.post(`/api/v1/me/sessions/${theirs?.id}/revocation`)).status).toBe(200)
    expect((await other.get('/api/v1/me')).status).toBe(401)
    expect((await browser.get('/api/v1/me')).status).toBe(200)
  })
  test('end all but the present one', async () => {
    const { browser, email } = await hired()
    const others = [browserOf(desk), browserOf(desk)]
    for (const one of others) await knock(email, PASSWORD, one)
    await browser.post('/api/v1/me/sessions/revocation')
    for (const one of others) expect((await one.get('/api/v1/me')).status).toBe(401)
    expect(await listOf(browser)).toHaveLength(1)
  })
  test('of somebody else are not found', async () => {
    const [one, two] = [await hired(), await hired()]
    const [theirs] = await listOf(two.browser)
    expect((await one.browser.post(`/api/v1/me/sessions/${theirs?.id}/revocation`)).status).toBe(404)
    expect((await two.browser.get('/api/v1/me')).status).toBe(200)
  })
  test('that ended are forgotten with their address and device when somebody next comes in', async () => {
    const { email } = await hired()
    await database.asOwner(`update session set "expiresAt" = now() - interval '1 second'`)
    await knock(email, PASSWORD)
    const [left] = await database.asOwner<{ count: number }>('select count(*)::int from session')
    expect(left?.count).toBe(1)
  })
  test('end with signing out', async () => {
    const { browser } = await hired()
    const stolen = browser.cookie()
    await browser.post('/api/v1/door/sign-out')
    expect((await desk.nobody.get('/api/v1/me', { cookie: stolen })).status).toBe(401)
  })
  test('need a cookie that we signed', async () => {
    const { browser } = await hired()
    const cookie = browser.cookie()
    const forged = [
      cookie.replace(/.(%3D|=)?$/u, 'x'),
      cookie.replace(
        /\.(.)([^.]*)$/u,
        (_all, first: string, rest: string) => `.${first === 'A' ? 'B' : 'A'}${rest}`,
      ),
    ]
    for (const one of forged)
      expect((await desk.nobody.get('/api/v1/me', { cookie: one })).status, one).toBe(401)
  })
})
