import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testDatabase } from './db/testDatabase.ts'
import { idOf, message, opened, testDesk, type Visitor } from './testDesk.ts'

const desk = testDesk(testDatabase())

/** What each route that names something is sent; a route that is missing here fails the test below. */
const BODIES: Readonly<Record<string, unknown>> = {
  'add-messages': message('m9', 'x'),
  'add-ledger-entries': { at: '2026-11-01', kind: 'payment' },
  'add-claims': { text: 'x' },
  'add-clauses': { no: '1', text: 'x' },
  copyLetter: { kind: 'boundary', to: 'client', text: 'x' },
  confirmSending: { channel: 'email', at: '2026-11-20', to: 'c' },
  withdrawImport: {},
  answerImport: {},
  acceptImport: {},
  viewCase: null,
  viewImport: null,
  revokeDevice: {},
  setIdleLock: { minutes: 5 },
  setCounterPin: { pin: '480913' },
  removeCounterPerson: {},
  viewCounterPhoto: null,
  fileCounterEntry: { case: '01a20000-0000-7000-8000-000000000000' },
}

const Operation = z.object({ operationId: z.string() })
const Paths = z.object({ paths: z.record(z.string(), z.record(z.string(), Operation.loose())) })
interface Route {
  readonly method: string
  readonly path: string
  readonly operation: string
}

/** Every route of the published document that names something of somebody's. */
async function routesWithIds(): Promise<Route[]> {
  const { paths } = Paths.parse((await desk.nobody.get('/api/openapi.json')).body)
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId }]) =>
      path.includes('{') ? [{ method, path, operation: operationId }] : [],
    ),
  )
}

const NAMES = ['case', 'letter', 'import', 'device', 'person', 'entry'] as const
type Ids = Readonly<Record<(typeof NAMES)[number], string>>
const NOBODYS = '01a20000-0000-7000-8000-000000000000'
const NEVER: Ids = {
  ...{ case: NOBODYS, letter: NOBODYS, import: NOBODYS },
  ...{ device: NOBODYS, person: NOBODYS, entry: NOBODYS },
}
const filled = (path: string, ids: Ids): string =>
  path.replaceAll(new RegExp(`\\{(${NAMES.join('|')})\\}`, 'g'), (_all, name: keyof Ids) => ids[name])
const ask = (visitor: Visitor, { method, path, operation }: Route, ids: Ids) =>
  method === 'get' ? visitor.get(filled(path, ids)) : visitor.post(filled(path, ids), BODIES[operation])
const without = ({ date: _date, ...headers }: Readonly<Record<string, unknown>>) => headers

/** A case with a letter and an import, ready to be found. */
async function belongings(visitor: Visitor): Promise<Ids> {
  const id = await opened(visitor, message('m1', 'наше'))
  const letter = idOf(
    await visitor.post(`/api/v1/cases/${id}/letters`, { kind: 'boundary', to: 'c', text: 'x' }),
  )
  const many = await visitor.post(`/api/v1/cases/${id}/claims`, [{ text: 'x' }])
  const imported = z.object({ import: z.uuid() }).parse(many.body).import
  return { case: id, letter, import: imported, ...(await atCounter(visitor)) }
}

/** A device of a counter, a person at it, and an entry with a photo. */
async function atCounter(visitor: Visitor): Promise<Pick<Ids, 'device' | 'person' | 'entry'>> {
  const site = idOf(await visitor.post('/api/v1/sites', { name: 'Точка' }))
  const person = idOf(await visitor.post('/api/v1/counter-people', { name: 'Ира', pin: '480913' }))
  const link = await visitor.post('/api/v1/devices/invitations', { site, name: 'Планшет' })
  const token = new URL(z.object({ url: z.string() }).parse(link.body).url).hash.slice(1)
  const joined = await desk.nobody.post('/api/v1/door/devices', { token })
  const cookie = String(joined.headers['set-cookie']).split(';')[0] ?? ''
  await desk.nobody.post('/api/v1/counter/turns', { person, pin: '480913' }, { cookie })
  const photo = Buffer.from([0xff, 0xd8, 0xff, 0]).toString('base64')
  const put = { kind: 'incident', note: 'наше', photo }
  const entry = idOf(await desk.nobody.post('/api/v1/counter/entries', put, { cookie }))
  return { device: idOf(joined), person, entry }
}

describe('A member of another organisation', () => {
  let ours: Ids
  let theirs: Ids
  let stranger: Visitor
  beforeAll(async () => {
    stranger = await desk.stranger()
    ours = await belongings(await desk.owner())
    theirs = await belongings(stranger)
  })

  test('is asked about on every route that names something', async () => {
    const routes = await routesWithIds()
    expect(routes.length).toBeGreaterThanOrEqual(9)
    expect(routes.filter(({ operation }) => !(operation in BODIES))).toEqual([])
  })

  test('finds nothing of ours, and cannot tell it from what never was', async () => {
    for (const route of await routesWithIds()) {
      const [foreign, random] = [await ask(stranger, route, ours), await ask(stranger, route, NEVER)]
      expect([route, foreign.status, foreign.text]).toEqual([route, 404, random.text])
      expect(without(foreign.headers)).toEqual(without(random.headers))
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
