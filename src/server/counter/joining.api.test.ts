import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from '../db/testDatabase.ts'
import { idOf, testDesk } from '../testDesk.ts'
import {
  added,
  entry,
  holding,
  join,
  joined,
  kindOf,
  linkFor,
  MINUTE,
  siteOf,
  START,
  turn,
  testCounter,
} from './testCounter.ts'

const database = testDatabase()
const desk = testDesk(database)
const counter = testCounter(desk)

describe('The link of a device', () => {
  test('opens once', async () => {
    const { token } = await linkFor(counter.owner, counter.site)
    expect(Buffer.from(token, 'base64url')).toHaveLength(16)
    const first = await join(desk, token)
    expect(first.status).toBe(201)
    const cookie = String(first.headers['set-cookie'])
    expect(cookie).toMatch(
      /^exhale\.counter=[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Strict$/,
    )
    const again = await join(desk, token)
    expect([again.status, kindOf(again)]).toEqual([410, 'link_spent'])
  })

  test('opens once when two open it at the same moment', async () => {
    const { token } = await linkFor(counter.owner, counter.site)
    const both = await Promise.all([join(desk, token), join(desk, token)])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 410])
  })

  test('is too old after fifteen minutes, and looks like one that never was', async () => {
    const { token } = await linkFor(counter.owner, counter.site)
    desk.setClock(START + 15 * MINUTE)
    const [old, never] = [await join(desk, token), await join(desk, 'A'.repeat(22))]
    expect([old.status, old.text]).toEqual([410, never.text])
  })

  test('is kept as a digest, like the cookie that it gives', async () => {
    const { token } = await linkFor(counter.owner, counter.site)
    const { cookie } = await joined(desk, counter.owner, counter.site)
    const kept = JSON.stringify([
      await database.asOwner('select * from device_invitation'),
      await database.asOwner('select * from counter_device'),
      await database.asOwner("select encode(answer, 'escape') as answer from write_once"),
    ])
    const hex = (text: string) => Buffer.from(text).toString('hex')
    for (const secret of [token, cookie.slice(15)])
      expect([kept.includes(secret), kept.includes(hex(secret))]).toEqual([false, false])
  })

  test('is for a site of one’s own', async () => {
    const stranger = await desk.stranger()
    const foreign = await stranger.post('/api/v1/devices/invitations', { site: counter.site, name: 'x' })
    const random = await stranger.post('/api/v1/devices/invitations', { site: database.newOrg(), name: 'x' })
    expect([foreign.status, foreign.text]).toEqual([404, random.text])
  })

  test('does not turn a browser that is signed in into a counter', async () => {
    const { token } = await linkFor(counter.owner, counter.site)
    const signedIn = await counter.owner.post('/api/v1/door/devices', { token })
    expect([signedIn.status, kindOf(signedIn)]).toEqual([409, 'signed_in_here'])
    expect((await join(desk, token)).status).toBe(201)
  })
})

const Paths = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
const OWN = ['/api/v1/counter', '/api/v1/counter/', '/api/v1/door']
const isOwn = (path: string): boolean =>
  OWN.some((own) => path === own || path.startsWith(own.replace(/\/?$/, '/')))

describe('A device', () => {
  test('is refused on every other route of the document, and changes nothing by asking', async () => {
    const ira = await added(counter.owner, 'Ира')
    const { device, id } = await joined(desk, counter.owner, counter.site)
    await turn(device, ira)
    const state = async () =>
      database.asOwner(
        'select (select sum(size) from log_state) as log, (select count(*) from counter_device) as devices',
      )
    const before = await state()
    const { paths } = Paths.parse((await desk.nobody.get('/api/openapi.json')).body)
    const asked = Object.entries(paths).filter(([path]) => path.startsWith('/api/v1/') && !isOwn(path))
    expect(asked.length).toBeGreaterThan(20)
    for (const [path, methods] of asked)
      for (const method of Object.keys(methods)) {
        const url = path.replaceAll(/\{\w+\}/g, id)
        const answer = await (method === 'get' ? device.get(url) : device.post(url, {}))
        expect([method, path, answer.status]).toEqual([method, path, 403])
      }
    expect(await state()).toEqual(before)
    await device.post('/api/v1/counter/lock')
    for (const [path] of asked.slice(0, 5))
      expect([401, 404]).toContain((await device.get(path.replaceAll(/\{\w+\}/g, id))).status)
  })

  test('stays a counter when somebody signs in beside it', async () => {
    const { cookie } = await joined(desk, counter.owner, counter.site)
    const entered = await desk.enter(await desk.accounts().ownerToken())
    const session = [entered.headers['set-cookie']].flat().map((one) => String(one).split(';')[0])
    const both = holding(desk, [cookie, ...session].join('; '))
    expect((await both.get('/api/v1/cases')).status).toBe(401)
    expect((await holding(desk, session.join('; ')).get('/api/v1/cases')).status).toBe(200)
  })

  test('of another organisation finds nothing of ours', async () => {
    const stranger = await desk.stranger()
    const theirSite = await siteOf(stranger, 'Чужая точка')
    const { device, id } = await joined(desk, stranger, theirSite)
    const [ours, theirs] = [await added(counter.owner, 'Ира'), await added(stranger, 'Чужой')]
    const shown = (await device.get('/api/v1/counter')).text
    expect([shown.includes(ours), shown.includes(theirs)]).toEqual([false, true])
    expect(kindOf(await turn(device, ours))).toBe('wrong_pin')
    const { device: own } = await joined(desk, counter.owner, counter.site)
    await turn(own, ours)
    const made = idOf(await entry(own))
    await turn(device, theirs)
    expect((await entry(device, { corrects: made })).status).toBe(404)
    expect((await counter.owner.post(`/api/v1/devices/${id}/revocation`)).status).toBe(404)
    expect((await counter.owner.get('/api/v1/devices')).text).not.toContain(id)
    expect((await stranger.get('/api/v1/counter-entries')).body).toEqual({ entries: [], next: null })
  })

  test('is nobody without its cookie, and another browser cannot make one up', async () => {
    for (const visitor of [desk.nobody, holding(desk, `exhale.counter=${'A'.repeat(43)}`), counter.owner]) {
      const answer = await visitor.get('/api/v1/counter')
      expect([answer.status, kindOf(answer)]).toEqual([401, 'not_joined'])
    }
  })

  test('that joins again is out under its old name', async () => {
    const { device, id } = await joined(desk, counter.owner, counter.site)
    const { token } = await linkFor(counter.owner, counter.site)
    expect((await device.post('/api/v1/door/devices', { token })).status).toBe(201)
    expect(kindOf(await device.get('/api/v1/counter'))).toBe('device_revoked')
    expect((await counter.owner.get('/api/v1/devices')).text).toContain(id)
  })

  test('leaves a trail: invited, joined, out', async () => {
    const { id } = await joined(desk, counter.owner, counter.site)
    await counter.owner.post(`/api/v1/devices/${id}/revocation`)
    const acts = await database.asOwner<{ kind: string }>(
      `select a.kind from admin_act a join payload p using (org_id, entry_index)
       where p.part = 'facts' and position($1 in encode(p.bytes, 'escape')) > 0 order by a.entry_index`,
      [id],
    )
    expect(acts.map(({ kind }) => kind)).toEqual(['device.invited', 'device.joined', 'device.revoked'])
  })
})
