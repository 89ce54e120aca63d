import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from './db/testDatabase.ts'
import { BELONGINGS, belongingsOf, type Ids } from './testBelongings.ts'
import { BODIES } from './testBodies.ts'
import { testDesk, type Visitor } from './testDesk.ts'
import { publishedRoutes, type Route } from './testRoutes.ts'

/** What the database was asked since somebody emptied it: who can count statements must learn nothing either. */
const statements: string[] = []
const database = testDatabase((text, values) => statements.push(`${text} (${values})`))
const desk = testDesk(database)

/** At the door nobody names a thing: a link or a provider opens it or does not, whoever asks. */
const isDoor = ({ path }: Route): boolean => path.startsWith('/api/v1/door')
/** The counter's own routes are asked by its device; their tests are beside them. */
const isCounter = ({ path }: Route): boolean => path.startsWith('/api/v1/counter/')

/** Every log counts its entries from 0: a number names an entry of whoever asks; their tests are beside them. */
const isNumbered = ({ path }: Route): boolean => path.startsWith('/api/v1/log/entries/')

/** Bodies that name a thing by a plain text. */
const NAMES_BY_WORD = new Set(['chooseOrganisation'])

/** Every route that names something of somebody's, in its address or in its body. */
const routesWithIds = async (): Promise<Route[]> =>
  (await publishedRoutes(desk.nobody)).filter(
    (route) =>
      !isDoor(route) &&
      !isCounter(route) &&
      !isNumbered(route) &&
      (route.path.includes('{') || route.asksForId || NAMES_BY_WORD.has(route.operation)),
  )

/** Words that only the first organisation has. */
const CANARY = 'канарейка-7f3a'
const NOBODYS = '01a20000-0000-7000-8000-000000000000'
const NEVER = {
  ...(Object.fromEntries(BELONGINGS.map((name) => [name, NOBODYS])) as Ids),
  fingerprint: '0123456789abcdef',
}
const filled = (path: string, ids: Ids): string =>
  path.replaceAll(
    /\{(\w+)\}/g,
    (whole, name: string) => Object.entries(ids).find(([key]) => key === name)?.[1] ?? whole,
  )
const bodyOf = (operation: string, ids: Ids): unknown => {
  const body = BODIES[operation]
  return typeof body === 'function' ? (body as (ids: Ids) => unknown)(ids) : body
}
const ask = (visitor: Visitor, { method, path, operation }: Route, ids: Ids) =>
  method === 'get' ? visitor.get(filled(path, ids)) : visitor.post(filled(path, ids), bodyOf(operation, ids))
/** The answer, and all that the database was asked for it. */
async function costed(visitor: Visitor, route: Route, ids: Ids) {
  statements.length = 0
  const answer = await ask(visitor, route, ids)
  return { answer, asked: [...statements] }
}
/** Every route is walked several times: with each new route that takes longer, on a busy machine ten times so. */
const WALK = { timeout: 600_000 }
const without = ({ date: _date, ...headers }: Readonly<Record<string, unknown>>) => headers

describe('A member of another organisation', WALK, () => {
  let ours: Ids
  let theirs: Ids
  let stranger: Visitor
  beforeAll(async () => {
    stranger = await desk.stranger()
    ours = await belongingsOf(desk, database, await desk.owner(), { words: CANARY })
    theirs = await belongingsOf(desk, database, stranger)
  })

  test('is asked about on every route that names something', async () => {
    const routes = await routesWithIds()
    expect(routes.length).toBeGreaterThanOrEqual(9)
    expect(routes.filter(({ operation }) => !(operation in BODIES))).toEqual([])
    const unnamed = routes.filter(({ path }) => filled(path, ours).includes('{'))
    expect(unnamed.map(({ path }) => path)).toEqual([])
  })

  test('finds nothing of ours, and cannot tell it from what never was', async () => {
    for (const route of await routesWithIds()) {
      const [foreign, random] = [await ask(stranger, route, ours), await ask(stranger, route, NEVER)]
      expect([route, foreign.status, foreign.text]).toEqual([route, 404, random.text])
      expect(without(foreign.headers)).toEqual(without(random.headers))
    }
  })

  test('costs the database the same statements for ours as for what never was', async () => {
    for (const route of await routesWithIds()) {
      const random = await costed(stranger, route, NEVER)
      const foreign = await costed(stranger, route, ours)
      expect([route.operation, foreign.asked]).toEqual([route.operation, random.asked])
    }
    expect(statements.length).toBeGreaterThan(0)
  })

  test('reads no word, no name and no id of ours in any answer', async () => {
    // The number of a file and the place of a clause are no secrets.
    const { file: _one, clause: _place, ...named } = ours
    const canaries = [...Object.values(named), await desk.accounts().ownerOrganisation(), CANARY]
    for (const route of await publishedRoutes(desk.nobody)) {
      if (isDoor(route) || route.method !== 'get') continue
      const { text } = await ask(stranger, route, theirs)
      expect([route.path, canaries.filter((canary) => text.includes(canary))]).toEqual([route.path, []])
    }
  })

  test('finds nothing of ours below a case of their own', async () => {
    for (const route of await routesWithIds()) {
      if (!route.path.includes('{letter}')) continue
      expect((await ask(stranger, route, { ...ours, case: theirs.case })).status).toBe(404)
    }
  })

  test('has changed nothing by asking', async () => {
    const owner = await desk.owner()
    expect((await owner.get(`/api/v1/cases/${ours.case}`)).body).toMatchObject({
      facts: { claims: [{ text: 'x' }] },
      letters: [{ sending: null }],
      entries: 3,
    })
  })

  test('has lists of their own', async () => {
    const newcomer = await desk.stranger()
    expect((await newcomer.get('/api/v1/cases')).body).toEqual({ cases: [], next: null })
    expect((await newcomer.get('/api/v1/imports')).body).toEqual({ imports: [] })
  })
})

describe('The trail of reading', WALK, () => {
  /** Whoever gives one of these away says who took it. */
  const READ = [
    'case',
    'import',
    'original',
    'capture',
    'letter',
    'pack',
    'photo',
    'export',
    'subject',
    'client',
  ]
  const names = ({ path }: Route): boolean =>
    READ.some(
      (thing) => path.includes(`{${thing}}`) || path.endsWith(`/${thing}`) || path.endsWith(`/${thing}s`),
    )

  test('is declared by every route that gives such a thing away', async () => {
    const silent = (await publishedRoutes(desk.nobody)).filter(
      (route) => route.method === 'get' && names(route) && !route.reads,
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  test('has a line for each of these answers, with the thing it named', async () => {
    const owner = await desk.owner()
    const own = await belongingsOf(desk, database, owner)
    let now = Date.UTC(2026, 10, 22)
    for (const route of await publishedRoutes(desk.nobody)) {
      if (!route.reads || route.method !== 'get' || isCounter(route)) continue
      // A minute of its own for each: the same look within one is the same line.
      desk.setClock((now += 60_000))
      const answer = await ask(owner, route, own)
      const named = route.reads.ids.map((name) => filled(`{${name}}`, own)).join('/')
      const noted = await database.asOwner(
        'select 1 from reading where what = $1 and thing = $2 and route = $3 limit 1',
        [route.reads.what, named, route.operation],
      )
      expect([route.path, answer.status, noted.length]).toEqual([route.path, 200, 1])
    }
  })
})
