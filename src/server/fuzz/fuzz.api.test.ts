// Every route of the published document is asked with what its own schema allows and with what it does not: it never breaks,
// never tells what is behind it, and whatever it refuses has changed nothing.
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { crc32 } from '../../evidence/pack/crc32.ts'
import { utf8 } from '../../evidence/utf8.ts'
import { fsck } from '../../evidence/fsck.store.ts'
import { makeLink } from '../clientPages/links.ts'
import { testDatabase } from '../db/testDatabase.ts'
import { asTenant } from '../db/tenant.ts'
import { projectFolder } from '../projectFolder.ts'
import { belongingsOf } from '../testBelongings.ts'
import { idOf, testDesk, type Answer, type Visitor } from '../testDesk.ts'
import { publishedRoutes, type Route } from '../testRoutes.ts'
import { tablesUnderWatch } from './fingerprint.ts'
import { IS_LONG, requestFor, type Asked, type KnownIds } from './requests.ts'
import { workedMs, workSoFar } from './work.ts'

/** Requests for each route: the short form in every test run; `npm run faults` asks for the long one. */
const RUNS = process.env['EXHALE_RUNS'] === undefined ? 2 : Math.ceil(Number(process.env['EXHALE_RUNS']) / 30)
/** Which requests are made: the same ones at every short run, others at each long one, which says how to repeat it. */
const SEED = Number(
  process.env['EXHALE_SEED'] ??
    (process.env['EXHALE_RUNS'] === undefined ? 0 : Math.floor(Math.random() * 1e9)),
)
/** Of which routes, by a pattern of their names. */
const ONLY = new RegExp(process.env['EXHALE_ROUTES'] ?? '', 'u')
const FRESH_EVERY = process.env['EXHALE_RUNS'] === undefined ? 20 : 4
const CANARY = 'канарейка-59c1'
/** Time of a processor for one answer: a hundred times what most of them take. */
const MOST_WORK_MS = 10_000

const database = testDatabase((statement) => watch.sent(statement))
const watch = tablesUnderWatch(database)
const desk = testDesk(database)

/**
 * What stays of a refusal on purpose. At the door: guesses are counted, and a challenge is spent by a wrong answer. For
 * whoever is inside: that the session or the device was used. Of a pack that came to nothing: that the log signed what had
 * been committed before, as it does every second anyway.
 */
const MAY_REMAIN = new Set([
  'twoFactor',
  'session',
  'verification',
  'counter_wrong_pin',
  'counter_turn',
  'counter_device',
  'checkpoint',
  'log_epoch',
  'api_token',
])

/** Traces of what is behind the desk: stacks, files of ours, words of the database. */
const BEHIND = [
  /\n\s+at .+:\d+:\d+/u,
  /node_modules|file:\/\/|node:internal/u,
  /syntax error at or near|violates .*constraint|invalid input syntax|invalid byte sequence|_pkey|_fkey|relation "/u,
  /PostgresError|DatabaseError|TypeError|RangeError|Cannot read propert|is not a function/u,
]

let known: KnownIds
let owner: Visitor
let counter: Visitor
/** Whoever holds the link to a client's page. */
let client: Visitor
let routes: readonly Route[] = []

/** A route is asked the same until its own document changes: what another change finds here is a fault of that change. */
const seedOf = (route: Route): number => (crc32(utf8(JSON.stringify(route))) ^ SEED) | 0
/** Tables that changed though no statement was seen that names them. */
const unseen: string[] = []

/** Somebody whose turn it is at the device of a counter. */
async function atCounter(): Promise<Visitor> {
  const { site } = known.own
  const person = idOf(await owner.post('/api/v1/counter-people', { name: 'x', pin: '480913' }))
  const link = await owner.post('/api/v1/devices/invitations', { site, name: 'x' })
  const token = new URL(z.object({ url: z.string() }).parse(link.body).url).hash.slice(1)
  const joined = await desk.nobody.post('/api/v1/door/devices', { token })
  const cookie = String(joined.headers['set-cookie']).split(';')[0] ?? ''
  await desk.nobody.post('/api/v1/counter/turns', { person, pin: '480913' }, { cookie })
  return {
    get: (path, headers = {}) => desk.nobody.get(path, { cookie, ...headers }),
    post: (path, body, headers = {}) => desk.nobody.post(path, body, { cookie, ...headers }),
  }
}

async function atPage(): Promise<Visitor> {
  const org = await desk.accounts().ownerOrganisation()
  const wanted = {
    org,
    client: known.own['client'] ?? '',
    version: known.own['version'] ?? '',
    remind: false,
  }
  const { token } = await makeLink(database.pools.door, wanted, Date.UTC(2026, 10, 21))
  const own = { 'x-client-link': token }
  return {
    get: (path, headers = {}) => desk.nobody.get(path, { ...own, ...headers }),
    post: (path, body, headers = {}) => desk.nobody.post(path, body, { ...own, ...headers }),
  }
}

async function mayAllEnter(): Promise<void> {
  const statement = `update "organization" set "secondStepRequired" = false`
  await database.asOwner(statement)
  watch.sent(statement)
}

/** Everybody comes in anew, with one of everything that these routes can name. */
async function freshly(asked: readonly Route[]): Promise<void> {
  unseen.push(...(await watch.lookEverywhere()))
  // A person may hold so many keys and calendars and no more, a counter so many people and devices.
  await database.asOwner(`update "api_token" set "revokedAt" = now()`)
  await database.asOwner('update counter_person set removed_at = 0 where removed_at is null')
  await database.asOwner('update counter_device set revoked_at = 0 where revoked_at is null')
  await database.asOwner('update calendar_link set ended_at = 0 where ended_at is null')
  await mayAllEnter()
  owner = await desk.owner()
  // A pack takes longer than all the rest: it is made anew where one of the routes can spoil it.
  const spoilt = asked.some(({ path }) => path.includes('{pack}'))
  const { pack } = known.own
  const own = await belongingsOf(desk, database, owner, pack && !spoilt ? { pack } : {})
  known = { own, foreign: known.foreign }
  counter = await atCounter()
  client = await atPage()
  await watch.lookEverywhere()
}

beforeAll(async () => {
  const stranger = await desk.stranger()
  known = { own: {}, foreign: await belongingsOf(desk, database, stranger, { words: CANARY }) }
  routes = (await publishedRoutes(desk.nobody)).filter(({ operation }) => ONLY.test(operation))
  await freshly(routes)
})
afterAll(async () => {
  const org = await desk.accounts().ownerOrganisation()
  const { faults } = await asTenant(database.pools.desk, org, fsck)
  if (faults.length > 0) throw new Error(`the log has faults: ${JSON.stringify(faults[0])}`)
})

function visitorFor({ path }: Route): Visitor {
  if (path.startsWith('/api/v1/door/page')) return client
  if (path.startsWith('/api/v1/door')) return desk.nobody
  return /^\/api\/v1\/counter(\/|$)/u.test(path) ? counter : owner
}

async function sent(route: Route, { url, body, headers }: Asked): Promise<Answer> {
  const visitor = visitorFor(route)
  return route.method === 'get' ? visitor.get(url, headers) : visitor.post(url, body, headers)
}

/** A request may have ended the session or the turn, moved it elsewhere, or asked for a second step. */
async function recovered(route: Route, { headers }: Asked, { status }: Answer): Promise<void> {
  const isOwn = /^\/api\/v1\/(me|organisations|settings)/u.test(route.path) && route.method === 'post'
  const isOut = status === 401 && headers['authorization'] === undefined
  if (isOut && visitorFor(route) === counter) counter = await atCounter()
  else if (isOut || (isOwn && status < 300)) {
    await mayAllEnter()
    owner = await desk.owner()
  }
}

/** Where what was just taken is read again: a value that gets in and cannot come out breaks every later look. */
async function unreadable(route: Route, { status }: Answer): Promise<string[]> {
  if (!IS_LONG || route.method === 'get' || status >= 300) return []
  const pages = ['/today', `/cases/${known.own['case'] ?? ''}`]
  const faults: string[] = []
  for (const page of pages) {
    const read = await owner.get(`/api/v1${page}`)
    if (read.status >= 500) faults.push(`is taken, and then ${page} breaks: ${read.text.slice(0, 300)}`)
  }
  return faults
}

/** Asks, and says what is wrong with the answer; nothing is. */
async function faultsOf(route: Route, asked: Asked): Promise<string[]> {
  await watch.look()
  const before = await workSoFar(database)
  const answer = await sent(route, asked)
  const worked = workedMs(before, await workSoFar(database))
  const faults: string[] = []
  if (answer.status >= 500) faults.push(`breaks: ${answer.status} ${answer.text.slice(0, 300)}`)
  if (worked > MOST_WORK_MS) faults.push(`takes ${Math.round(worked)} ms of a processor`)
  if (answer.text.includes(CANARY)) faults.push('tells words of another organisation')
  if (answer.status >= 400) {
    const told = [projectFolder, desk.state].filter((path) => answer.text.includes(path))
    faults.push(...told, ...BEHIND.filter((trace) => trace.test(answer.text)).map(String))
    const left = (await watch.look()).filter((table) => !MAY_REMAIN.has(table))
    if (left.length > 0) faults.push(`refuses with ${answer.status} and changes ${left.join(', ')}`)
  }
  await recovered(route, asked, answer)
  return [...faults, ...(await unreadable(route, answer))]
}

describe('Whatever is sent', () => {
  test('is answered, or refused with a reason and nothing changed', async () => {
    const found: string[] = []
    for (const [at, route] of routes.entries()) {
      // What a route has ended or thrown away is there again for the next ones.
      if (at > 0 && at % FRESH_EVERY === 0) await freshly(routes.slice(at, at + FRESH_EVERY))
      // What failed is told for every route: whoever broke three of them sees three.
      const outcome = await fc.check(
        fc.asyncProperty(requestFor(route, known), async (asked) => {
          const faults = await faultsOf(route, asked)
          if (faults.length > 0) throw new Error(faults.join('; '))
        }),
        { numRuns: RUNS, endOnFailure: true, seed: seedOf(route) },
      )
      const [asked] = outcome.counterexample ?? []
      if (outcome.failed)
        found.push(
          `${route.operation} (EXHALE_SEED=${SEED}): ${String(outcome.errorInstance)} — ${JSON.stringify(asked).slice(0, 500)}`,
        )
    }
    unseen.push(...(await watch.lookEverywhere()))
    expect({ found, unseen }).toEqual({ found: [], unseen: [] })
  }, 3_600_000)

  test('beyond the size that the desk takes at once is refused unread', async () => {
    const body = Buffer.from(JSON.stringify({ facts: { title: 'я'.repeat(9_000_000) } }))
    for (const route of routes.filter(({ method, body: schema }) => method === 'post' && schema !== null)) {
      const { status } = await sent(route, {
        url: route.path.replaceAll(/\{\w+\}/gu, 'x'),
        body,
        headers: {},
      })
      expect([route.operation, status >= 400 && status < 500]).toEqual([route.operation, true])
    }
  })
})
