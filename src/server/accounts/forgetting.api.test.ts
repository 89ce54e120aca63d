import { describe, expect, test } from 'vitest'
import { testDatabase } from '../db/testDatabase.ts'
import { testDesk } from '../testDesk.ts'
import { Me } from './accountShapes.ts'
import { forgetWaysIn } from './forgetting.ts'
import { accountByEmail } from './people.ts'
import { browserOf, hire, ownersBrowser, PASSWORD } from './testBrowser.ts'

const database = testDatabase()
const desk = testDesk(database)

async function forgotten(email: string): Promise<void> {
  const account = await accountByEmail(database.pools.door, email)
  if (!account?.org) throw new Error('a member has an organisation')
  await forgetWaysIn(database.pools, { id: account.id, org: account.org }, Date.now())
}
const withPassword = (email: string, password: string) =>
  browserOf(desk).post('/api/v1/door/password', { email, password })

describe('A member whose password is forgotten at the computer of the desk', () => {
  test('is out in every browser, comes in by a link and sets a new password without the old one', async () => {
    const { browser, email } = await hire(desk, await ownersBrowser(desk), 'staff')
    await forgotten(email)
    expect((await browser.get('/api/v1/me')).status).toBe(401)
    expect((await withPassword(email, PASSWORD)).status).toBe(401)

    const back = browserOf(desk)
    await back.get(`/enter?token=${encodeURIComponent(await desk.accounts().tokenFor(email))}`)
    const me = Me.parse((await back.get('/api/v1/me')).body)
    expect(me.person).toMatchObject({ email, hasPassword: false, secondStep: 'none', role: 'staff' })
    const next = 'four oars in the shed'
    expect((await back.post('/api/v1/me/password', { next })).status).toBe(200)
    expect((await withPassword(email, next)).body).toEqual({ next: 'in' })
  })
  test('leaves everybody else as they were', async () => {
    const owner = await ownersBrowser(desk)
    const [first, second] = [await hire(desk, owner, 'staff'), await hire(desk, owner, 'manager')]
    await forgotten(first.email)
    expect((await second.browser.get('/api/v1/me')).status).toBe(200)
    expect((await withPassword(second.email, PASSWORD)).body).toEqual({ next: 'in' })
  })
  test('and the trail of the organisation tells it', async () => {
    const { email } = await hire(desk, await ownersBrowser(desk), 'staff')
    await forgotten(email)
    const acts = await database.asOwner<{ kind: string }>(
      'select kind from admin_act order by entry_index desc limit 2',
    )
    expect(acts.map(({ kind }) => kind)).toEqual(['second_step.off', 'password.changed'])
  })
})
