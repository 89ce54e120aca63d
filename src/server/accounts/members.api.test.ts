import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../db/testDatabase.ts'
import { PERMISSIONS_OF, ROLES, type Role } from '../permissions.ts'
import { idOf, testDesk } from '../testDesk.ts'
import { publishedRoutes } from '../testRoutes.ts'
import { Members } from './accountShapes.ts'
import { browserOf, hire, ownersBrowser, type Browser } from './testBrowser.ts'

const database = testDatabase()
const desk = testDesk(database)

const membersOf = async (browser: Pick<Browser, 'get'>) =>
  Members.parse((await browser.get('/api/v1/members')).body).members
async function memberOf(browser: Pick<Browser, 'get'>, email: string): Promise<string> {
  const found = (await membersOf(browser)).find((one) => one.email === email)
  return found?.id ?? ''
}
const own = async (browser: Pick<Browser, 'get'>) => {
  const me = z
    .object({ person: z.object({ email: z.string() }) })
    .parse((await browser.get('/api/v1/me')).body)
  return memberOf(browser, me.person.email)
}

describe('A member', () => {
  test('whose membership ends has no way in at the very next request', async () => {
    const owner = await ownersBrowser(desk)
    const { browser, email } = await hire(desk, owner, 'staff')
    expect((await browser.get('/api/v1/cases')).status).toBe(200)
    await owner.post(`/api/v1/members/${await memberOf(owner, email)}/removal`)
    expect((await browser.get('/api/v1/cases')).status).toBe(403)
    expect(await memberOf(owner, email)).toBe('')
  })
  test('in another role may at once do what that role may', async () => {
    const owner = await ownersBrowser(desk)
    const { browser, email } = await hire(desk, owner, 'staff')
    expect((await browser.get('/api/v1/members')).status).toBe(403)
    await owner.post(`/api/v1/members/${await memberOf(owner, email)}/role`, { role: 'manager' })
    expect((await browser.get('/api/v1/members')).status).toBe(200)
  })
  test('may come back by a new invitation to the account they had', async () => {
    const owner = await ownersBrowser(desk)
    const { browser, email } = await hire(desk, owner, 'staff')
    await owner.post(`/api/v1/members/${await memberOf(owner, email)}/removal`)
    const { url } = z
      .object({ url: z.string() })
      .parse((await owner.post('/api/v1/invitations', { role: 'reader', note: '' })).body)
    await browser.post(`/api/v1/door/invitations/${url.split('/').at(-1)}`)
    expect((await browser.get('/api/v1/me')).body).toMatchObject({ person: { role: 'reader' } })
  })
})

describe('The last owner', () => {
  test('can neither leave nor step down', async () => {
    const stranger = await desk.stranger()
    const member = await own(stranger)
    const removal = await stranger.post(`/api/v1/members/${member}/removal`)
    const role = await stranger.post(`/api/v1/members/${member}/role`, { role: 'manager' })
    expect([removal.status, role.status]).toEqual([409, 409])
    expect(removal.text).toContain('last_owner')
  })
  test('can once somebody else is one', async () => {
    const stranger = await desk.stranger()
    const { browser } = await hire(desk, stranger, 'owner')
    expect((await stranger.post(`/api/v1/members/${await own(stranger)}/removal`)).status).toBe(200)
    expect((await browser.get('/api/v1/members')).status).toBe(200)
    expect((await browser.post(`/api/v1/members/${await own(browser)}/removal`)).status).toBe(409)
  })
  test('stays when two owners leave at the same moment', async () => {
    const stranger = await desk.stranger()
    const { browser } = await hire(desk, stranger, 'owner')
    const [one, two] = [await own(stranger), await own(browser)]
    const answers = await Promise.all([
      stranger.post(`/api/v1/members/${one}/removal`),
      browser.post(`/api/v1/members/${two}/removal`),
    ])
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409])
  })
})

describe('Somebody in several organisations', () => {
  test('makes none whose name is no text, and nothing is left of it', async () => {
    const count = 'select count(*)::int as found from "organization"'
    const browser = await desk.owner()
    const [before] = await database.asOwner(count)
    expect((await browser.post('/api/v1/organisations', { name: 'Фирма \ud800' })).status).toBe(400)
    expect(await database.asOwner(count)).toEqual([before])
  })
  test('makes a new one, owns it, and goes from one to the other', async () => {
    const { browser } = await hire(desk, await ownersBrowser(desk), 'staff')
    const made = await browser.post('/api/v1/organisations', { name: 'Вторая' })
    expect((await browser.get('/api/v1/me')).body).toMatchObject({ person: { role: 'staff' } })
    await browser.post('/api/v1/me/organisation', { organisation: idOf(made) })
    expect((await browser.get('/api/v1/me')).body).toMatchObject({
      person: { role: 'owner' },
      organisation: { id: idOf(made), name: 'Вторая' },
      organisations: [{ role: 'staff' }, { name: 'Вторая', role: 'owner' }],
    })
  })
  test('falls back to the other when one membership ends', async () => {
    const owner = await ownersBrowser(desk)
    const { browser, email } = await hire(desk, owner, 'staff')
    await browser.post('/api/v1/organisations', { name: 'Своя' })
    await owner.post(`/api/v1/members/${await memberOf(owner, email)}/removal`)
    expect((await browser.get('/api/v1/me')).body).toMatchObject({ person: { role: 'owner' } })
  })
  test('cannot choose an organisation of others', async () => {
    const { browser } = await hire(desk, await ownersBrowser(desk), 'staff')
    const { organisation } = z
      .object({ organisation: z.object({ id: z.string() }) })
      .parse((await (await desk.stranger()).get('/api/v1/me')).body)
    const answer = await browser.post('/api/v1/me/organisation', { organisation: organisation.id })
    expect(answer.status).toBe(404)
  })
})

/** What a route answers to who may not use it, and what to who may: a missing thing or an unreadable body, never "not allowed". */
const isLetOn = (status: number, text: string): boolean => status !== 401 && !text.includes('not_allowed')

describe('Every route below /api/v1', () => {
  /** Whoever asks needs no session for these: the door, and the counter, which asks for its own device. */
  const isOpen = (path: string) => /^\/api\/v1\/(door|counter)(\/|$)/u.test(path)
  const routes = async () =>
    (await publishedRoutes(desk.nobody)).filter(({ path }) => path.startsWith('/api/v1/'))
  const ask = (
    browser: Pick<Browser, 'get' | 'post'>,
    { method, path }: { method: string; path: string },
  ) => {
    const filled = path.replaceAll(/\{\w+\}/gu, '01a20000-0000-7000-8000-000000000000')
    return method === 'get' ? browser.get(filled) : browser.post(filled, {})
  }

  test('names the permission it needs, or lies at the door', async () => {
    const unnamed = (await routes()).filter(({ path, needs }) => needs === null && !isOpen(path))
    expect(unnamed.map(({ path }) => path)).toEqual([])
  })
  test('asks who is there before anything else', async () => {
    for (const route of (await routes()).filter(({ needs }) => needs !== null))
      expect([route.path, (await ask(browserOf(desk), route)).status]).toEqual([route.path, 401])
  })
  test.for(ROLES)('lets on whom the table lets on: %s', async (role: Role) => {
    const { browser } = await hire(desk, await ownersBrowser(desk), role)
    const wrong: string[] = []
    for (const route of await routes()) {
      if (route.needs === null || isOpen(route.path)) continue
      const mayAsk: readonly string[] = PERMISSIONS_OF[role]
      const { status, text } = await ask(browser, route)
      if (isLetOn(status, text) !== mayAsk.includes(route.needs)) wrong.push(`${route.path} ${status}`)
    }
    expect(wrong).toEqual([])
  })
})

describe('The door and the desk', () => {
  test('see nothing of each other: each login is refused the tables of the other', async () => {
    const tablesOf = async (role: string) =>
      (
        await database.asOwner<{ name: string }>(
          `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege($1, c.oid, 'select')`,
          [role],
        )
      ).map(({ name }) => name)
    const [door, tenant] = [await tablesOf('exhale_door'), await tablesOf('exhale_desk')]
    expect(door).toEqual(expect.arrayContaining(['user', 'session', 'twoFactor', 'passkey', 'api_token']))
    expect(door.filter((name) => tenant.includes(name))).toEqual([])
    for (const [role, others] of [
      ['exhale_desk', door],
      ['exhale_door', tenant],
    ] as const) {
      const client = await database.connect(role)
      for (const name of others)
        await expect(client.query(`select 1 from "${name}" limit 1`)).rejects.toThrow(/permission denied/u)
      await client.end()
    }
  })
})
