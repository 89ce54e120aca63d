import { afterAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { testDesk, type Answer } from '../testDesk.ts'
import { Elsewhere } from './accountShapes.ts'
import { browserOf, hire, ownersBrowser, tokenIn, type Browser } from './testBrowser.ts'
import { providerEnv, testProvider, UNPROVEN, type TestProvider } from './testProvider.ts'

let provider: TestProvider | undefined
/** Port 9 of this machine answers nobody. */
const SILENT = {
  EXHALE_OIDC_2_ISSUER: 'http://127.0.0.1:9',
  EXHALE_OIDC_2_CLIENT_ID: 'exhale',
  EXHALE_OIDC_2_CLIENT_SECRET: 'x',
}
const database = testDatabase()
const desk = testDesk(database, {
  env: async () => {
    provider = await testProvider()
    return { ...providerEnv(provider.issuer), ...SILENT }
  },
})
afterAll(async () => provider?.close())

const there = (): TestProvider => {
  if (!provider) throw new Error('the provider starts before the first test')
  return provider
}
/** The whole way: our route, the provider's two pages, and back to the desk. */
async function comeIn(browser: Browser, email: string, body: object = {}): Promise<Answer> {
  const { url } = Elsewhere.parse((await browser.post('/api/v1/door/oidc/oidc-1', body)).body)
  const back = new URL(await there().signIn(url, email))
  return browser.get(back.pathname + back.search)
}
const prove = (email: string) =>
  database.asOwner(`update "user" set "emailVerified" = true where email = $1`, [email])
const peopleNow = async () =>
  (await database.asOwner<{ count: number }>('select count(*)::int from "user"'))[0]?.count

describe('An account from elsewhere', () => {
  test('is offered by the name that the operator gave', async () => {
    expect((await browserOf(desk).get('/api/v1/door')).body).toMatchObject({
      ways: {
        oidc: [
          { id: 'oidc-1', name: 'Сервис' },
          { id: 'oidc-2', name: '127.0.0.1' },
        ],
      },
    })
  })
  test('opens the desk to a member whose address both sides have proven', async () => {
    const { email } = await hire(desk, await ownersBrowser(desk), 'staff')
    await prove(email)
    const browser = browserOf(desk)
    const answer = await comeIn(browser, email)
    expect([answer.status, answer.headers['location']]).toEqual([303, '/'])
    expect((await browser.get('/api/v1/me')).body).toMatchObject({ person: { email } })
    const again = browserOf(desk)
    await comeIn(again, email)
    expect((await again.get('/api/v1/me')).status).toBe(200)
  })
  test('is bound to its provider: another one under the same number finds nobody', async () => {
    const { email } = await hire(desk, await ownersBrowser(desk), 'staff')
    await prove(email)
    await comeIn(browserOf(desk), email)
    const [kept] = await database.asOwner<{ accountId: string }>(
      `select "accountId" from account where "providerId" = 'oidc-1' order by "createdAt" desc limit 1`,
    )
    expect(kept?.accountId).toBe(`${there().issuer} ${email}`)
  })
  test('of nobody we know makes no account', async () => {
    const before = await peopleNow()
    const browser = browserOf(desk)
    const answer = await comeIn(browser, 'nobody@elsewhere.example')
    expect(String(answer.headers['location'])).toContain('/?error=')
    expect([(await browser.get('/api/v1/me')).status, await peopleNow()]).toEqual([401, before])
  })
  test('with an invitation makes one, and comes back to the invitation', async () => {
    const token = tokenIn(
      await (await ownersBrowser(desk)).post('/api/v1/invitations', { role: 'manager', note: '' }),
    )
    const browser = browserOf(desk)
    const answer = await comeIn(browser, 'new@elsewhere.example', { invitation: token })
    expect(answer.headers['location']).toBe(`/invitation/${token}`)
    expect((await browser.get('/api/v1/me')).text).toContain('access_ended')
    expect((await browser.post(`/api/v1/door/invitations/${token}`)).body).toEqual({ next: 'in' })
    expect((await browser.get('/api/v1/me')).body).toMatchObject({
      person: { name: 'Из сервиса', email: 'new@elsewhere.example', role: 'manager', hasPassword: false },
    })
  })
  test('with an invitation that is over leads nowhere', async () => {
    const answer = await browserOf(desk).post('/api/v1/door/oidc/oidc-1', { invitation: 'AAAAAAAAAAAAAAAA' })
    expect(answer.status).toBe(410)
  })
  test('whose provider has not proven the address opens nothing', async () => {
    const email = `${UNPROVEN}@firm.example`
    await (await desk.owner()).post('/api/v1/me/profile', { name: 'A', email })
    await prove(email)
    const browser = browserOf(desk)
    expect(String((await comeIn(browser, email)).headers['location'])).toContain('error=')
    expect((await browser.get('/api/v1/me')).status).toBe(401)
  })
  test('does not open an account that only claims the address', async () => {
    const { email } = await hire(desk, await ownersBrowser(desk), 'staff')
    const browser = browserOf(desk)
    expect(String((await comeIn(browser, email)).headers['location'])).toContain('error=account_not_linked')
    expect((await browser.get('/api/v1/me')).status).toBe(401)
  })
  test('brought into another browser than the one that began is refused', async () => {
    const { email } = await hire(desk, await ownersBrowser(desk), 'staff')
    await prove(email)
    const began = browserOf(desk)
    const { url } = Elsewhere.parse((await began.post('/api/v1/door/oidc/oidc-1')).body)
    const back = new URL(await there().signIn(url, email))
    const other = browserOf(desk)
    await other.get(back.pathname + back.search)
    expect((await other.get('/api/v1/me')).status).toBe(401)
  })
  test('of a provider that nobody named is not found', async () => {
    expect((await browserOf(desk).post('/api/v1/door/oidc/google')).status).toBe(404)
  })
  test('that does not answer is said to be silent, and asked again the next time', async () => {
    const answer = await browserOf(desk).post('/api/v1/door/oidc/oidc-2')
    expect([answer.status, answer.text.includes('provider_silent')]).toEqual([503, true])
  })
  test('leaves no token of the provider in the database', async () => {
    const kept = await database.asOwner(
      `select "accessToken", "refreshToken", "idToken" from account where "providerId" = 'oidc-1'`,
    )
    expect(kept.length).toBeGreaterThan(0)
    for (const one of kept) expect(Object.values(one)).toEqual([null, null, null])
  })
})
