// What a shared device asks: who it is, turns by name and PIN, and entries. It writes, and sees again only the running turn.
//
// These routes know a device by its cookie and nobody else; a session has no business here.
import { z } from 'zod'
import {
  CounterState,
  Joining,
  lackOf,
  NewCounterEntry,
  NewTurn,
  OwnPin,
  TurnEntries,
} from '../../ledger/counter/counterShapes.ts'
import { recordableFacts } from '../../cases/storyParts.ts'
import { acting } from '../accounts/signedIn.ts'
import { recordAct } from '../acts.store.ts'
import { asPerson, asWriter, type App, type Desk } from '../desk.ts'
import { asTenant } from '../db/tenant.ts'
import { organisationOf } from '../organisation.store.ts'
import { Refusal, TooMany } from '../problem.ts'
import { counterActRoutes } from './acts/counterActs.api.ts'
import { awaitedDevice, joinDevice, revokeDevice } from './devices.ts'
import { entriesOfTurn, putDown } from './entries.store.ts'
import { peopleOf, setPin } from './people.ts'
import { worthyPin } from './people.api.ts'
import { photoOf } from './photo.ts'
import { sitesOf } from './sites.store.ts'
import { beginTurn, checkPin, endTurn, touchTurn, type AtCounter } from './turns.ts'
import { DEVICE_COOKIE, deviceOf, personAt } from './whoIsAtCounter.ts'

// Browsers keep no cookie longer; each joining is a new one.
const COOKIE_SECONDS = 400 * 24 * 3600

declare module 'fastify' {
  interface FastifyRequest {
    counter: AtCounter | null
  }
}
type Counting = { counter: AtCounter | null }

const counterOf = ({ counter }: Counting): AtCounter => {
  if (!counter) throw new Refusal('not_joined')
  return counter
}

/** What the screen of the device shows now. */
async function stateOf(desk: Desk, { device, turn }: AtCounter): Promise<z.infer<typeof CounterState>> {
  const [organisation, sites] = await asTenant(desk.pools.desk, device.org, async (tx) => [
    await organisationOf(tx, desk.defaults),
    await sitesOf(tx),
  ])
  const people = await peopleOf(desk.pools.door, device.org, device.site)
  return {
    device: { id: device.id, name: device.name },
    site: { id: device.site, name: sites.find(({ id }) => id === device.site)?.name ?? '' },
    organisation: organisation.name,
    people: people.map(({ id, name }) => ({ id, name })),
    idleMinutes: device.idleMinutes,
    turn: turn && {
      person: turn.person,
      name: turn.name,
      startedAt: new Date(turn.startedAt).toISOString(),
      locksInMs: Math.max(0, turn.locksAt - desk.clock.now()),
    },
  }
}

const cookieOf = (token: string, origin: string): string =>
  [
    `${DEVICE_COOKIE}=${token}`,
    `Path=/; Max-Age=${COOKIE_SECONDS}; HttpOnly; SameSite=Strict`,
    ...(origin.startsWith('https:') ? ['Secure'] : []),
  ].join('; ')

/** Opening the link of a device: nobody is signed in, and nobody may be. */
export const joiningRoutes = (app: App, desk: Desk): void => {
  const schema = { operationId: 'joinDevice', body: Joining, response: { 201: z.object({ id: z.uuid() }) } }
  app.post('/door/devices', { config: { limit: 'door' }, schema }, async (request, reply) => {
    // Whoever is signed in here would lose the desk in this browser: a device of a counter is a counter and nothing else.
    if (await desk.accounts.whoIs(request.headers)) throw new Refusal('signed_in_here')
    const now = desk.clock.now()
    const before = await deviceOf(desk, request)
    const { token: link } = request.body
    const awaited = await awaitedDevice(desk.pools.door, link, now)
    if (!awaited) throw new Refusal('link_spent')
    const { id, org, by } = awaited
    const stamp = { by, via: `device:${id}`, from: request.ip, at: now }
    const cookie = await asTenant(desk.pools.desk, org, async (tx) => {
      await recordAct(tx, stamp, { kind: 'device.joined', about: { device: id } })
      const token = await joinDevice(desk.pools.door, link, now)
      if (token === null) throw new Refusal('link_spent')
      return cookieOf(token, desk.accounts.origin)
    })
    if (before) await revokeDevice(desk.pools.door, before.device.org, before.device.id, now)
    void reply.header('set-cookie', cookie)
    return reply.code(201).send({ id })
  })
}

/** Looks at the digits. Throws `wrong_pin`, or TooMany while the device pauses for this name. */
async function mustBePin(
  desk: Desk,
  { device }: AtCounter,
  tried: { readonly person: string; readonly pin: string },
): Promise<void> {
  const checked = await checkPin(desk.pools.door, device, tried, desk.clock.now())
  if (checked.ok) return
  if (checked.error.why === 'paused') throw new TooMany(Math.ceil(checked.error.waitMs / 1000))
  throw new Refusal('wrong_pin')
}

function turnRoutes(app: App, desk: Desk): void {
  const { door } = desk.pools
  const now = () => desk.clock.now()
  const anew = async ({ headers }: { headers: { cookie?: string | undefined } }) => {
    const found = await deviceOf(desk, { headers })
    return stateOf(desk, counterOf({ counter: found }))
  }
  const state = { response: { 200: CounterState } }

  app.get('/counter', { schema: { operationId: 'viewCounter', ...state } }, async (request) =>
    stateOf(desk, counterOf(request)),
  )

  const begin = { operationId: 'beginTurn', body: NewTurn, ...state }
  app.post('/counter/turns', { schema: begin }, async (request) => {
    const at = counterOf(request)
    await mustBePin(desk, at, request.body)
    await beginTurn(door, at.device.id, request.body.person, now())
    return anew(request)
  })

  app.post('/counter/lock', { schema: { operationId: 'endTurn', ...state } }, async (request) => {
    await endTurn(door, counterOf(request).device.id, now())
    return anew(request)
  })

  // Somebody types or taps without sending anything yet: the idle time begins anew.
  const touch = { operationId: 'touchTurn', ...state }
  app.post('/counter/touch', { schema: touch }, async (request) => {
    const at = counterOf(request)
    personAt(at)
    await touchTurn(door, at, now())
    return anew(request)
  })

  const own = { operationId: 'changeOwnPin', body: OwnPin, ...state }
  app.post('/counter/pin', { schema: own }, async (request) => {
    const at = counterOf(request)
    const { id: person, org } = personAt(at)
    await mustBePin(desk, at, { person, pin: request.body.pin })
    const pin = await worthyPin(request.body.next)
    request.person = personAt(at)
    await acting(desk, request, { kind: 'device.pin_changed', about: { person } }, () =>
      setPin(door, org, person, pin, { now: now(), here: at.device.id }),
    )
    await touchTurn(door, at, now())
    return anew(request)
  })
}

function entryRoutes(app: App, desk: Desk): void {
  const USE = { needs: 'counter.use' } as const
  const list = { operationId: 'listTurnEntries', response: { 200: TurnEntries } }
  app.get('/counter/entries', { config: USE, schema: list }, async (request) => {
    const { turn } = counterOf(request)
    return asPerson(desk, request, async (tx) => ({ entries: turn ? await entriesOfTurn(tx, turn.id) : [] }))
  })

  const put = {
    operationId: 'putDownAtCounter',
    body: NewCounterEntry,
    response: { 201: z.object({ id: z.uuid() }) },
  }
  app.post(
    '/counter/entries',
    { config: { ...USE, limit: 'upload' }, schema: put },
    async (request, reply) => {
      const at = counterOf(request)
      const { photo: picture, ...words } = request.body
      const entry = NewCounterEntry.parse(recordableFacts(words).facts)
      const lack = lackOf(entry)
      if (lack) throw new Refusal('bad_input', [{ where: lack, expected: 'something' }])
      const photo = picture === undefined ? null : photoOf(picture)
      const id = await asWriter(desk, request, async (tx, stamp) => {
        const done = await putDown(tx, at, { ...entry, photo }, stamp)
        if (!done.ok) throw new Refusal(done.error)
        return done.value
      })
      await touchTurn(desk.pools.door, at, desk.clock.now())
      return reply.code(201).send({ id })
    },
  )
}

/** The routes of a device, in a scope of their own: they ask for its cookie, and for a turn where something is recorded. */
export const counterRoutes = async (app: App, desk: Desk): Promise<void> => {
  app.decorateRequest('person', null)
  app.decorateRequest('counter', null)
  // Before a body is read: who may not come in need not be listened to.
  app.addHook('onRequest', async (request) => {
    request.counter = await deviceOf(desk, request)
    if (!request.counter) throw new Refusal('not_joined')
    if (request.counter.device.revokedAt !== null) throw new Refusal('device_revoked')
    const { needs } = request.routeOptions.config
    if (!needs) return
    request.person = personAt(request.counter)
    if (!request.person.permissions.has(needs)) throw new Refusal('not_allowed')
  })
  turnRoutes(app, desk)
  entryRoutes(app, desk)
  counterActRoutes(app, desk, counterOf)
}
