import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../db/testDatabase.ts'
import { idOf, testDesk } from '../testDesk.ts'
import { Members } from './accountShapes.ts'
import { browserOf, hire, ownersBrowser, PASSWORD, tokenIn } from './testBrowser.ts'

const database = testDatabase()
const desk = testDesk(database)

const invitation = async (role = 'staff', more: object = {}) =>
  (await ownersBrowser(desk)).post('/api/v1/invitations', { role, note: 'для Веры', ...more })
const newcomer = (email: string) => ({ name: 'Вера', email, password: PASSWORD })

describe('An invitation', () => {
  test('tells a newcomer where it leads, by whom and as what', async () => {
    const owner = await ownersBrowser(desk)
    await owner.post('/api/v1/settings', { name: 'Полка' })
    await owner.post('/api/v1/me/profile', { name: 'Анна' })
    const token = tokenIn(await owner.post('/api/v1/invitations', { role: 'staff', note: '' }))
    const seen = await browserOf(desk).get(`/api/v1/door/invitations/${token}`)
    expect(seen.body).toEqual({ organisation: 'Полка', role: 'staff', by: 'Анна', needsAccount: true })
  })
  test('makes an account, lets in and is told to the trail', async () => {
    const token = tokenIn(await invitation())
    const browser = browserOf(desk)
    const joined = await browser.post(`/api/v1/door/invitations/${token}`, newcomer('Vera@firm.example'))
    expect(joined.body).toEqual({ next: 'in' })
    expect((await browser.get('/api/v1/me')).body).toMatchObject({
      person: {
        name: 'Вера',
        email: 'vera@firm.example',
        role: 'staff',
        hasPassword: true,
        secondStep: 'none',
      },
    })
    const acts = await database.asOwner('select kind from admin_act order by entry_index')
    expect(acts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['member.invited', 'member.joined']))
  })
  test('opens once', async () => {
    const token = tokenIn(await invitation())
    await browserOf(desk).post(`/api/v1/door/invitations/${token}`, newcomer('once@firm.example'))
    const again = await browserOf(desk).post(`/api/v1/door/invitations/${token}`, newcomer('b@firm.example'))
    expect(again.status).toBe(410)
  })
  test('taken by two at the same moment opens for one', async () => {
    const token = tokenIn(await invitation())
    const answers = await Promise.all(
      ['x1', 'x2', 'x3'].map((name) =>
        browserOf(desk).post(`/api/v1/door/invitations/${token}`, newcomer(`${name}@firm.example`)),
      ),
    )
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 410, 410])
  })
  test('has 128 random bits and is kept as a digest only', async () => {
    const token = tokenIn(await invitation())
    expect(Buffer.from(token, 'base64url')).toHaveLength(16)
    expect(JSON.stringify(await database.asOwner('select * from invitation'))).not.toContain(token)
  })
  test('is too old after a week', async () => {
    const token = tokenIn(await invitation())
    await database.asOwner(
      `update invitation set "expiresAt" = now() - interval '1 second' where status = 'pending'`,
    )
    expect((await browserOf(desk).get(`/api/v1/door/invitations/${token}`)).status).toBe(410)
  })
  test('is over once it is withdrawn', async () => {
    const made = await invitation()
    const owner = await ownersBrowser(desk)
    expect((await owner.post(`/api/v1/invitations/${idOf(made)}/withdrawal`)).status).toBe(200)
    expect((await browserOf(desk).get(`/api/v1/door/invitations/${tokenIn(made)}`)).status).toBe(410)
    expect((await owner.post(`/api/v1/invitations/${idOf(made)}/withdrawal`)).status).toBe(404)
  })
  test('refuses a password that everybody tries first, and is not used up by it', async () => {
    const token = tokenIn(await invitation())
    const weak = { ...newcomer('weak@firm.example'), password: 'password1234' }
    const browser = browserOf(desk)
    expect((await browser.post(`/api/v1/door/invitations/${token}`, weak)).status).toBe(422)
    expect(
      (await browser.post(`/api/v1/door/invitations/${token}`, newcomer('weak@firm.example'))).status,
    ).toBe(200)
  })
  test('does not take over an account that exists', async () => {
    const { email } = await hire(desk, await ownersBrowser(desk), 'staff')
    const token = tokenIn(await invitation('owner'))
    const taken = await browserOf(desk).post(`/api/v1/door/invitations/${token}`, newcomer(email))
    expect([taken.status, taken.headers['set-cookie']]).toEqual([409, undefined])
  })
  test('lets somebody who is signed in only agree', async () => {
    const stranger = await desk.stranger()
    const other = tokenIn(await stranger.post('/api/v1/invitations', { role: 'manager', note: '' }))
    const { browser } = await hire(desk, await ownersBrowser(desk), 'staff')
    expect((await browser.get(`/api/v1/door/invitations/${other}`)).body).toMatchObject({
      needsAccount: false,
    })
    expect((await browser.post(`/api/v1/door/invitations/${other}`)).body).toEqual({ next: 'in' })
    const me = z
      .object({
        person: z.object({ role: z.string() }),
        organisations: z.array(z.object({ role: z.string() })),
      })
      .parse((await browser.get('/api/v1/me')).body)
    expect(me.person.role).toBe('manager')
    expect(me.organisations.map(({ role }) => role)).toEqual(['staff', 'manager'])
  })
  test('a second time is refused to whoever belongs already, and stays for somebody else', async () => {
    const token = tokenIn(await invitation())
    const owner = await ownersBrowser(desk)
    expect((await owner.post(`/api/v1/door/invitations/${token}`)).status).toBe(409)
    expect((await browserOf(desk).get(`/api/v1/door/invitations/${token}`)).status).toBe(200)
  })
})

describe('A reader', () => {
  test('looks for as long as the invitation said, and no request longer', async () => {
    const owner = await ownersBrowser(desk)
    const { browser, email } = await hire(desk, owner, 'reader', { accessDays: 3 })
    const { members } = Members.parse((await owner.get('/api/v1/members')).body)
    const left = Date.parse(members.find((one) => one.email === email)?.expiresAt ?? '') - Date.now()
    expect(Math.round(left / 3_600_000)).toBe(72)
    expect((await browser.get('/api/v1/cases')).status).toBe(200)
    await database.asOwner(
      `update member set "expiresAt" = now() - interval '1 second'
       where "userId" = (select id from "user" where email = $1)`,
      [email],
    )
    const ended = await browser.get('/api/v1/cases')
    expect([ended.status, ended.text.includes('access_ended')]).toEqual([403, true])
  })
  test('always has an end, and nobody else has one', async () => {
    const owner = await ownersBrowser(desk)
    const { email } = await hire(desk, owner, 'reader')
    const { members } = Members.parse((await owner.get('/api/v1/members')).body)
    expect(members.find((one) => one.email === email)?.expiresAt).not.toBeNull()
    expect((await invitation('staff', { accessDays: 3 })).status).toBe(400)
  })
})
