import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../db/testDatabase.ts'
import { idOf, testDesk } from '../testDesk.ts'
import { RecoveryCodes, TotpSecret } from './accountShapes.ts'
import { browserOf, hire, ownersBrowser, PASSWORD, type Browser, type Hired } from './testBrowser.ts'

const database = testDatabase()
const desk = testDesk(database)

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const textOf = (base32: string): string => {
  const bits = Array.from(base32)
    .map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  return String.fromCharCode(...(bits.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
/** The code that an authenticator shows now, made by the library's own generator. */
const codeOf = async (secret: string): Promise<string> =>
  (await desk.accounts().library.api.generateTOTP({ body: { secret: textOf(secret) } })).code
/** Codes are taken once: the next test of the same half minute begins as if it had passed. */
const halfAMinuteLater = (): Promise<unknown> => database.asOwner('delete from second_step_use')

interface WithCodes extends Hired {
  readonly secret: string
  readonly recoveryCodes: readonly string[]
}

async function withCodes(role = 'staff'): Promise<WithCodes> {
  const hired = await hire(desk, await ownersBrowser(desk), role)
  const { secret } = TotpSecret.parse((await hired.browser.post('/api/v1/me/totp')).body)
  const code = await codeOf(secret)
  const confirmed = await hired.browser.post('/api/v1/me/totp/confirmation', { code })
  const { recoveryCodes } = RecoveryCodes.parse(confirmed.body)
  await halfAMinuteLater()
  return { ...hired, secret, recoveryCodes }
}

async function halfIn(email: string): Promise<Browser> {
  const browser = browserOf(desk)
  const answer = await browser.post('/api/v1/door/password', { email, password: PASSWORD })
  expect(answer.body).toEqual({ next: 'second_step' })
  return browser
}
const second = (browser: Browser, code: string, kind = 'totp') =>
  browser.post('/api/v1/door/second-step', { code, kind })
const stepOf = async (browser: Browser) =>
  z.object({ person: z.object({ secondStep: z.string() }) }).parse((await browser.get('/api/v1/me')).body)
    .person.secondStep

describe('Codes of an authenticator', () => {
  test('are on with the first right code, and ten recovery codes come with it', async () => {
    const { browser, recoveryCodes } = await withCodes()
    expect(await stepOf(browser)).toBe('totp')
    expect(new Set(recoveryCodes).size).toBe(10)
  })
  test('leave somebody in the organisation that they had chosen', async () => {
    const { browser } = await hire(desk, await ownersBrowser(desk), 'staff')
    const organisation = idOf(await browser.post('/api/v1/organisations', { name: 'Своя' }))
    await browser.post('/api/v1/me/organisation', { organisation })
    const { secret } = TotpSecret.parse((await browser.post('/api/v1/me/totp')).body)
    await browser.post('/api/v1/me/totp/confirmation', { code: await codeOf(secret) })
    expect((await browser.get('/api/v1/me')).body).toMatchObject({ organisation: { id: organisation } })
  })
  test('are not on before it', async () => {
    const { browser, email } = await hire(desk, await ownersBrowser(desk), 'staff')
    await browser.post('/api/v1/me/totp')
    expect((await browser.post('/api/v1/me/totp/confirmation', { code: '000000' })).status).toBe(422)
    expect(await stepOf(browser)).toBe('none')
    const answer = await browserOf(desk).post('/api/v1/door/password', { email, password: PASSWORD })
    expect(answer.body).toEqual({ next: 'in' })
  })
  test('are asked for after the password, and nothing opens without one', async () => {
    const { email, secret } = await withCodes()
    const browser = await halfIn(email)
    expect((await browser.get('/api/v1/me')).status).toBe(401)
    expect((await second(browser, await codeOf(secret))).body).toEqual({ next: 'in' })
    expect((await browser.get('/api/v1/me')).status).toBe(200)
  })
  test('are taken once: a code that somebody saw opens nothing', async () => {
    const { email, secret } = await withCodes()
    const code = await codeOf(secret)
    expect((await second(await halfIn(email), code)).status).toBe(200)
    expect((await second(await halfIn(email), code)).status).toBe(422)
  })
  test('sent twice at the same moment open once', async () => {
    const { email, secret } = await withCodes()
    const [one, two] = [await halfIn(email), await halfIn(email)]
    const code = await codeOf(secret)
    const answers = await Promise.all([second(one, code), second(two, code)])
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 422])
  })
  test('after ten wrong ones the account waits, and the printed link still opens', async () => {
    const { email, secret } = await withCodes('owner')
    for (let guess = 0; guess < 10; guess += 1) {
      // A half-open sign-in takes five guesses; an attacker who knows the password just begins again.
      const answer = await second(await halfIn(email), String(100_000 + guess))
      expect(answer.status).toBe(422)
    }
    expect((await second(await halfIn(email), await codeOf(secret))).status).toBe(429)
    const printed = browserOf(desk)
    await printed.get(`/enter?token=${await desk.accounts().tokenFor(email)}`)
    expect((await printed.get('/api/v1/me')).status).toBe(200)
    await database.asOwner(`update "twoFactor" set "lockedUntil" = now() - interval '1 second'`)
    await halfAMinuteLater()
    expect((await second(await halfIn(email), await codeOf(secret))).status).toBe(200)
  })
  test('cannot be guessed from within either', async () => {
    const { browser, secret } = await withCodes()
    for (let guess = 0; guess < 10; guess += 1)
      await browser.post('/api/v1/me/totp/removal', { code: String(200_000 + guess) })
    const answer = await browser.post('/api/v1/me/totp/removal', { code: await codeOf(secret) })
    expect([answer.status, await stepOf(browser)]).toEqual([429, 'totp'])
  })
  test('go with one more code', async () => {
    const { browser, email, secret } = await withCodes()
    expect((await browser.post('/api/v1/me/totp/removal', { code: await codeOf(secret) })).status).toBe(200)
    expect(await stepOf(browser)).toBe('none')
    const answer = await browserOf(desk).post('/api/v1/door/password', { email, password: PASSWORD })
    expect(answer.body).toEqual({ next: 'in' })
  })
  test('are not replaced by whoever sits at an open screen', async () => {
    const { browser } = await withCodes()
    expect((await browser.post('/api/v1/me/totp')).status).toBe(409)
  })
  test('of a half-open sign-in check the account that gave the password, whoever else is signed in beside it', async () => {
    const [victim, attacker] = [await withCodes(), await withCodes()]
    const browser = attacker.browser
    await browser.post('/api/v1/door/password', { email: victim.email, password: PASSWORD })
    expect((await second(browser, await codeOf(attacker.secret))).status).toBe(422)
  })
})

describe('A recovery code', () => {
  test('opens once, typed with or without its dashes', async () => {
    const { email, recoveryCodes } = await withCodes()
    const [code = ''] = recoveryCodes
    const typed = code.toUpperCase().replaceAll('-', ' ')
    expect((await second(await halfIn(email), typed, 'recovery')).body).toEqual({ next: 'in' })
    expect((await second(await halfIn(email), code, 'recovery')).status).toBe(422)
    await halfAMinuteLater()
    expect((await second(await halfIn(email), code, 'recovery')).status).toBe(422)
  })
  test('of an earlier list is worth nothing', async () => {
    const { browser, email, secret, recoveryCodes } = await withCodes()
    const renewed = await browser.post('/api/v1/me/recovery-codes', { code: await codeOf(secret) })
    const [fresh = ''] = RecoveryCodes.parse(renewed.body).recoveryCodes
    const [old = ''] = recoveryCodes
    expect((await second(await halfIn(email), old, 'recovery')).status).toBe(422)
    expect((await second(await halfIn(email), fresh, 'recovery')).status).toBe(200)
  })
})

test('Neither the secret nor a recovery code lies in the database as it is', async () => {
  const { secret, recoveryCodes } = await withCodes()
  const kept = JSON.stringify(await database.asOwner('select * from "twoFactor"'))
  for (const text of [secret, textOf(secret), ...recoveryCodes]) expect(kept).not.toContain(text)
})

describe('An organisation that asks for a second step', () => {
  test('opens nothing but the own account to whoever has none, and everything afterwards', async () => {
    const owner = await ownersBrowser(desk)
    const { browser } = await hire(desk, owner, 'staff')
    expect((await owner.post('/api/v1/settings', { secondStepRequired: true })).body).toMatchObject({
      secondStepRequired: true,
    })
    const refused = await browser.get('/api/v1/cases')
    expect([refused.status, refused.text.includes('second_step_needed')]).toEqual([403, true])
    expect((await browser.get('/api/v1/me')).body).toMatchObject({ setup: { secondStepNeeded: true } })
    const { secret } = TotpSecret.parse((await browser.post('/api/v1/me/totp')).body)
    await browser.post('/api/v1/me/totp/confirmation', { code: await codeOf(secret) })
    expect((await browser.get('/api/v1/cases')).status).toBe(200)
    await database.asOwner('update organization set "secondStepRequired" = false')
  })
})
