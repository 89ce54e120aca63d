// What a route may reach: the tenant's transaction, the clock, who is asking, and the engine. Nothing else is global.
import type {
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { FastifyBaseLogger } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Lang } from '../basics/lang.ts'
import { refuseOutOfState } from '../cases/steps/stateGuard.store.ts'
import { asksState } from '../cases/steps/steps.ts'
import type { Stamp } from '../evidence/log.store.ts'
import type { Accounts, Person } from './accounts/accounts.ts'
import type { Stamping } from './anchoring/stamping.ts'
import type { Backups } from './backup/schedule/backups.job.ts'
import type { CapturePage } from './captures/capturePage.ts'
import type { LogKeeper } from '../evidence/checkpoints/keeper.ts'
import type { Pools } from './db/pools.ts'
import type { Permission } from './permissions.ts'
import { asTenant, type TenantTx } from './db/tenant.ts'
import { Refusal } from './problem.ts'
import type { Outgoing } from './mail/outgoing.ts'
import type { OutgoingTexts } from './mail/texts.ts'
import type { Secrets } from './secrets/masterKey.ts'
import { noteReading, type Look } from './trail/reading.store.ts'
import type { Reads } from './trail/readings.ts'
import { writeOnce } from './writeOnce.store.ts'
import type { WritingHelp } from './writingHelp/writingHelp.ts'

export interface Desk {
  readonly pools: Pools
  readonly accounts: Accounts
  /** Seals what must lie on a disk or in a table and be read by nobody who holds only that. */
  readonly secrets: Secrets
  /** The keys of the logs and the mark outside the database: whoever makes a pack has the log signed first. */
  readonly keeper: LogKeeper
  /** The folder of everything that outlives a start. */
  readonly state: string
  /** Mail that the desk sends by itself; null when the operator named no server for it. */
  readonly mail: Outgoing | null
  /** Short messages to phones, by the operator's own service; null when none was named. */
  readonly texts?: OutgoingTexts | null
  /** Help with words by a model of the operator's choice; null when none was named. */
  readonly writingHelp?: WritingHelp | null
  /** Backups by the clock and by a button; a desk that is only asked for a moment makes none. */
  readonly backups?: Backups
  /** How authorities are asked about checkpoints; a desk that is only asked for a moment asks none. */
  readonly stamping?: Stamping
  /** Captures a page of somebody; the open internet by a confined browser unless a test says otherwise. */
  readonly capturePage?: CapturePage
  readonly clock: { readonly now: () => number }
  /** What an organisation starts with before its owner says otherwise. */
  readonly defaults: { readonly lang: Lang; readonly timezone: string }
}

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The permission that a route below /api/v1 asks for; a test refuses a route that names none. */
    needs?: Permission
    /** What the answer lets somebody read: noted in the trail, in the transaction of the read. */
    reads?: Reads
  }
  interface FastifyRequest {
    person: Person | null
  }
}

/** Whoever is signed in. Throws the refusal `sign_in` when nobody is. */
export function personOf(request: Pick<FastifyRequest, 'person'>): Person {
  if (!request.person) throw new Refusal('sign_in')
  return request.person
}

type Asking = Pick<FastifyRequest, 'person' | 'ip' | 'params' | 'routeOptions'>

/** The look that a route declares, of the thing that its address names; null where nothing of the kind is read. */
function lookOf({ routeOptions: { config, schema }, params }: Asking): Look | null {
  if (!config.reads) return null
  const { what, id } = config.reads
  const given = z.record(z.string(), z.string()).catch({}).parse(params)
  const thing = [id ?? []]
    .flat()
    .map((name) => given[name] ?? '')
    .join('/')
  const { operationId = '' } = { ...schema }
  return { what, thing, route: operationId }
}

/** A typed "no" (`err`) that the route turns into a refusal later: nothing was shown. */
const isNo = (done: unknown): boolean =>
  typeof done === 'object' && done !== null && Reflect.get(done, 'ok') === false

/**
 * Work in the transaction of the asking person's organisation. What the route declares as read is in the trail exactly
 * when the work was done; a refusal leaves no trace of a look, for nothing was shown.
 */
export const asPerson = <T>(
  desk: Desk,
  request: Asking,
  work: (tx: TenantTx, stamp: Stamp) => Promise<T>,
): Promise<T> => {
  const person = personOf(request)
  const { id: by, via } = person
  return asTenant(desk.pools.desk, person.org, async (tx) => {
    const stamp = { by, via, from: request.ip, at: desk.clock.now() }
    const done = await work(tx, stamp)
    const look = lookOf(request)
    if (look && !isNo(done)) await noteReading(tx, stamp, look)
    return done
  })
}

type Writing = Asking & Pick<FastifyRequest, 'method' | 'url' | 'body' | 'headers'>
const KEY = /^[\x21-\x7e]{8,128}$/

const Address = z.object({ case: z.string().optional() }).catch({})

/** What the state of the case that a write names does not offer is refused in the transaction of the write. */
async function keepToState(tx: TenantTx, { routeOptions, params }: Asking, { at }: Stamp): Promise<void> {
  const route = (routeOptions.url ?? '').replace(/^\/api\/v1/u, '')
  const { case: named } = Address.parse(params)
  if (named !== undefined && asksState(route)) await refuseOutOfState(tx, route, named, at)
}

/**
 * A write in the transaction of the asking person's organisation: with an `Idempotency-Key` it is done once, however often
 * it is sent. Expected refusals are thrown, so that nothing of a refused write stays.
 */
export const asWriter = <T>(
  desk: Desk,
  request: Writing,
  work: (tx: TenantTx, stamp: Stamp) => Promise<T>,
): Promise<T> => {
  const key = request.headers['idempotency-key']
  const inState = async (tx: TenantTx, stamp: Stamp): Promise<T> => {
    await keepToState(tx, request, stamp)
    return work(tx, stamp)
  }
  if (key === undefined) return asPerson(desk, request, inState)
  if (typeof key !== 'string' || !KEY.test(key))
    throw new Refusal('bad_input', [{ where: 'Idempotency-Key', expected: '8 to 128 plain characters' }])
  const asked = `${request.method} ${request.url} ${JSON.stringify(request.body ?? null)}`
  return asPerson(desk, request, async (tx, stamp) => {
    const done = await writeOnce(tx, { key, request: asked, at: stamp.at }, () => inState(tx, stamp))
    if (!done.ok) throw new Refusal(done.error)
    return done.value
  })
}
