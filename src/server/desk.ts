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
import type { Lang } from '../basics/lang.ts'
import type { Stamp } from '../evidence/log.store.ts'
import type { Accounts, Person } from './accounts.ts'
import type { Pools } from './db/pools.ts'
import { asTenant, type TenantTx } from './db/tenant.ts'
import { Refusal } from './problem.ts'

export interface Desk {
  readonly pools: Pools
  readonly accounts: Accounts
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
  interface FastifyRequest {
    person: Person | null
  }
}

/** Whoever is signed in. Throws the refusal `sign_in` when nobody is. */
export function personOf(request: Pick<FastifyRequest, 'person'>): Person {
  if (!request.person) throw new Refusal('sign_in')
  return request.person
}

/** Work in the transaction of the asking person's organisation. */
export const asPerson = <T>(
  desk: Desk,
  request: Pick<FastifyRequest, 'person'>,
  work: (tx: TenantTx, stamp: Stamp) => Promise<T>,
): Promise<T> => {
  const person = personOf(request)
  return asTenant(desk.pools.desk, person.org, (tx) => work(tx, { by: person.id, at: desk.clock.now() }))
}
