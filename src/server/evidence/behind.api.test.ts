// While the log takes nothing, nothing else does either: whatever a route keeps outside of the log (a link, a device, a PIN, a
// membership) is put on record first, so that a refusal of the log leaves all of it as it was.
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { makeLink } from '../clientPages/links.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { newId } from '../ids.ts'
import { makeLookLink } from '../looks/lookLinks.ts'
import { belongingsOf, type Ids } from '../testBelongings.ts'
import { BODIES } from '../testBodies.ts'
import { idOf, testDesk, type Visitor } from '../testDesk.ts'
import { publishedRoutes, type Route } from '../testRoutes.ts'

/** The tables that the database was told to change since somebody emptied it. */
const written: string[] = []
const database = testDatabase((statement) => {
  for (const [, table = ''] of statement.matchAll(/\b(?:insert into|update|delete from)\s+"?(\w+)/giu))
    written.push(table)
})
// Links lead somewhere only from an address that others reach.
const desk = testDesk(database, { origin: 'https://desk.example' })
const API = '/api/v1'

/** That a session or a device was used, and that somebody guessed at the door, is no act of anybody. */
const USED = new Set(['session', 'verification', 'counter_device', 'counter_turn', 'counter_wrong_pin'])

/** What keeps something outside of the log: each of these must meet the refusal, or this test would show nothing. */
const KEEPS_OUTSIDE = [
  'addCounterPerson',
  'setCounterPin',
  'removeCounterPerson',
  'changeOwnPin',
  'inviteDevice',
  'revokeDevice',
  'setIdleLock',
  'joinDevice',
  'makeLink',
  'endLink',
  'makeLookLink',
  'endLookLink',
  'sayOfLook',
  'makeCalendarLink',
  'endCalendarLink',
  'join',
  'invite',
  'withdrawInvitation',
  'changeRole',
  'makeToken',
  'revokeToken',
  'changeProfile',
  'changeSettings',
]

let ids: Ids
let visitors: {
  readonly owner: Visitor
  readonly counter: Visitor
  readonly reader: Visitor
  readonly client: Visitor
}
let bodies: Readonly<Record<string, unknown>>

const withHeader = (headers: Readonly<Record<string, string>>): Visitor => ({
  get: (path, more = {}) => desk.nobody.get(path, { ...headers, ...more }),
  post: (path, body, more = {}) => desk.nobody.post(path, body, { ...headers, ...more }),
})
const tokenOf = (body: unknown): string =>
  new URL(z.object({ url: z.string() }).parse(body).url).hash.slice(1)

beforeAll(async () => {
  const owner = await desk.owner()
  ids = await belongingsOf(desk, database, owner)
  const invited = async () =>
    tokenOf((await owner.post(`${API}/devices/invitations`, { site: ids.site, name: 'x' })).body)
  const joined = await desk.nobody.post(`${API}/door/devices`, { token: await invited() })
  const counter = withHeader({ cookie: String(joined.headers['set-cookie']).split(';')[0] ?? '' })
  const person = idOf(await owner.post(`${API}/counter-people`, { name: 'x', pin: '480913' }))
  await counter.post(`${API}/counter/turns`, { person, pin: '480913' })
  const org = await desk.accounts().ownerOrganisation()
  const { door } = database.pools
  const { client, version } = ids
  const page = await makeLink(door, { org, client, version, remind: false }, Date.now())
  const look = await makeLookLink(door, { id: newId(), org, version: ids.draft }, Date.now())
  visitors = {
    owner,
    counter,
    reader: withHeader({ 'x-look-link': look.token }),
    client: withHeader({ 'x-client-link': page.token }),
  }
  ids = { ...ids, lookLink: look.id }
  const invitation = await owner.post(`${API}/invitations`, { role: 'staff', note: 'x' })
  bodies = {
    ...BODIES,
    joinDevice: { token: await invited() },
    changeOwnPin: { pin: '480913', next: '592741' },
    sayOfLook: { word: 'send', why: 'x', name: 'x' },
    makeLink: {},
    makeCalendarLink: { lang: 'ru' },
    invite: { role: 'staff', note: 'x' },
    makeToken: { name: 'x', scopes: ['case.read'], days: 5 },
    changeProfile: { name: 'y' },
    changeSettings: { name: 'y' },
    join: { name: 'x', email: 'new@mail.example', password: 'a long enough word of nobody' },
    invitationToken: z.object({ url: z.string() }).parse(invitation.body).url.split('/').at(-1),
  }
})

function visitorFor({ path }: Route): Visitor {
  if (path.startsWith(`${API}/door/page`)) return visitors.client
  if (path.startsWith(`${API}/door/look`)) return visitors.reader
  if (path.startsWith(`${API}/door`)) return desk.nobody
  return path.startsWith(`${API}/counter/`) ? visitors.counter : visitors.owner
}
const addressOf = ({ path, operation }: Route): string =>
  operation === 'join'
    ? path.replace('{token}', String(bodies['invitationToken']))
    : path.replaceAll(
        /\{(\w+)\}/gu,
        (whole, name: string) => Object.entries(ids).find(([key]) => key === name)?.[1] ?? whole,
      )
const bodyOf = ({ operation }: Route): unknown => {
  const body = bodies[operation]
  return typeof body === 'function' ? (body as (ids: Ids) => unknown)(ids) : (body ?? {})
}

test('Whatever is refused while the log takes nothing has changed nothing beside the log either', async () => {
  const routes = (await publishedRoutes(desk.nobody)).filter(
    ({ method, operation }) => method === 'post' && !['signOut', 'endTurn', 'makePack'].includes(operation),
  )
  // What only the door may change is in no transaction of the log: a statement that was sent has changed it.
  const outside = await database.asOwner<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
       and has_table_privilege('exhale_door', oid, 'insert, update, delete')
       and not has_table_privilege('exhale_desk', oid, 'insert, update, delete')`,
  )
  const tables = new Set(outside.map(({ name }) => name).filter((name) => !USED.has(name)))
  const left: string[] = []
  const met = new Map<string, string>()
  for (const route of routes) {
    // Each time: whoever signs the log on the way finds nothing wrong with this one.
    await database.asOwner(`update log_state set behind = 'shorter'`)
    written.length = 0
    const { status, text } = await visitorFor(route).post(addressOf(route), bodyOf(route))
    met.set(route.operation, `${status} ${text}`)
    const touched = written.filter((table) => tables.has(table))
    if (status >= 400 && touched.length > 0) left.push(`${route.operation}: ${status}, ${touched.join(', ')}`)
  }
  expect([...tables]).toEqual(expect.arrayContaining(['client_link', 'look_link', 'member', 'passkey']))
  expect(left).toEqual([])
  expect(
    KEEPS_OUTSIDE.filter((one) => !(met.get(one) ?? '').includes('log_behind')).map((one) => met.get(one)),
  ).toEqual([])
}, 120_000)
