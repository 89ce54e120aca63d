import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { idOf, testDesk } from '../testDesk.ts'
import { Passkeys } from './accountShapes.ts'
import { authenticator, type Authenticator } from './testAuthenticator.ts'
import { browserOf, hire, ownersBrowser, PASSWORD, type Browser } from './testBrowser.ts'

const database = testDatabase()
const desk = testDesk(database)

/** Browsers offer passkeys for names only: the same desk, reached by one. */
const BY_NAME = 'localhost:4700'
const device = (isVerified = true, origin = `http://${BY_NAME}`) =>
  authenticator({ origin, rpId: 'localhost', isVerified })

async function atName(): Promise<{ browser: Browser; email: string }> {
  const { email } = await hire(desk, await ownersBrowser(desk), 'staff')
  const browser = browserOf(desk, BY_NAME)
  await browser.post('/api/v1/door/password', { email, password: PASSWORD })
  return { browser, email }
}
async function add(browser: Browser, with_: Authenticator) {
  const { body } = await browser.post('/api/v1/me/passkeys/options')
  return browser.post('/api/v1/me/passkeys', { name: 'Телефон', response: with_.make(body) })
}
async function comeIn(with_: Authenticator, browser = browserOf(desk, BY_NAME)) {
  const { body } = await browser.post('/api/v1/door/passkey/options')
  return { browser, answer: await browser.post('/api/v1/door/passkey', { response: with_.use(body) }) }
}

describe('A passkey', () => {
  test('opens the desk by itself, without an e-mail or a password', async () => {
    const { browser, email } = await atName()
    const phone = device()
    expect((await add(browser, phone)).status).toBe(201)
    const entered = await comeIn(phone)
    expect(entered.answer.body).toEqual({ next: 'in' })
    expect((await entered.browser.get('/api/v1/me')).body).toMatchObject({ person: { email, passkeys: 1 } })
  })
  test('is listed by its name and opens nothing once it is removed', async () => {
    const { browser } = await atName()
    const phone = device()
    const made = await add(browser, phone)
    const { passkeys } = Passkeys.parse((await browser.get('/api/v1/me/passkeys')).body)
    expect(passkeys).toMatchObject([{ id: idOf(made), name: 'Телефон' }])
    expect((await browser.post(`/api/v1/me/passkeys/${idOf(made)}/removal`)).status).toBe(200)
    expect((await comeIn(phone)).answer.status).toBe(422)
  })
  test('that asked for no finger, face or PIN does not open the desk', async () => {
    const { browser } = await atName()
    const key = device(false)
    await add(browser, key)
    expect((await comeIn(key)).answer.status).toBe(422)
  })
  test('made on another page is refused', async () => {
    const { browser } = await atName()
    const made = await add(browser, device(true, 'http://evil.example'))
    expect(made.status).toBe(422)
  })
  test('answers a question once', async () => {
    const { browser } = await atName()
    const phone = device()
    await add(browser, phone)
    const asking = browserOf(desk, BY_NAME)
    const { body } = await asking.post('/api/v1/door/passkey/options')
    const response = phone.use(body)
    expect((await asking.post('/api/v1/door/passkey', { response })).status).toBe(200)
    expect((await asking.post('/api/v1/door/passkey', { response })).status).toBe(422)
  })
  test('is a second step for an organisation that asks for one', async () => {
    const { browser } = await atName()
    await database.asOwner('update organization set "secondStepRequired" = true')
    expect((await browser.get('/api/v1/cases')).status).toBe(403)
    await add(browser, device())
    expect((await browser.get('/api/v1/cases')).status).toBe(200)
    await database.asOwner('update organization set "secondStepRequired" = false')
  })
  test('is not added from a screen that somebody left open yesterday', async () => {
    const { browser } = await atName()
    await database.asOwner(`update session set "createdAt" = now() - interval '25 hours'`)
    const answer = await browser.post('/api/v1/me/passkeys/options')
    expect([answer.status, answer.text.includes('sign_in_again')]).toEqual([403, true])
  })
  test('is offered only under a name that browsers make passkeys for', async () => {
    expect((await browserOf(desk, BY_NAME).get('/api/v1/door')).body).toMatchObject({
      ways: { passkey: true },
    })
    expect((await browserOf(desk).get('/api/v1/door')).body).toMatchObject({ ways: { passkey: false } })
  })
  test.for([{}, { id: 1 }, { id: 'x', response: null }, { id: 'x'.repeat(9_999), rawId: [] }])(
    'that is no passkey at all is refused: %o',
    async (response) => {
      const browser = browserOf(desk, BY_NAME)
      await browser.post('/api/v1/door/passkey/options')
      expect((await browser.post('/api/v1/door/passkey', { response })).status).toBe(422)
      const { browser: member } = await atName()
      await member.post('/api/v1/me/passkeys/options')
      expect((await member.post('/api/v1/me/passkeys', { name: 'x', response })).status).toBe(422)
    },
  )
})
