// How often anybody may ask: per address before anything is read, per person once it is known who asks, and growing pauses
// for whoever guesses at one account.
//
// A route says which limit is its own (`config: { limit: 'door' }`); without it a GET reads and everything else writes.
// Counts live in memory, of the addresses and people seen last: a restart forgets them, and no flood can fill the memory.
import { createHash } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import type { App } from '../desk.ts'
import { TooMany } from '../problem.ts'
import { Pauses } from './pauses.ts'

/** A limit is a number of requests a minute. */
interface Limit {
  readonly perAddress: number
  readonly perPerson: number
}

export const LIMITS = {
  /** Sign-in, links, invitations, second step, joining of a device. */
  door: { perAddress: 20, perPerson: 20 },
  read: { perAddress: 1_800, perPerson: 900 },
  write: { perAddress: 600, perPerson: 300 },
  upload: { perAddress: 60, perPerson: 30 },
  examination: { perAddress: 240, perPerson: 120 },
} as const satisfies Readonly<Record<string, Limit>>

export type LimitName = keyof typeof LIMITS
export type Limits = Readonly<Record<LimitName, Limit>>

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Which limit holds for this route; without it a GET is a `read` and everything else a `write`. */
    limit?: LimitName
    /**
     * The account that this request guesses at, or null. Its attempts are paused: an answer below 400 forgets them, except 202,
     * which says nothing about being right. A `door` route with an `email` in its body needs no such function.
     */
    guessedAt?: (request: FastifyRequest) => string | null | Promise<string | null>
  }
  interface FastifyRequest {
    guessedAt: string | null
  }
}

const MINUTE_MS = 60_000
const digest = (name: string): string => createHash('sha256').update(name).digest('base64')

function limitOf(request: FastifyRequest): LimitName {
  const named = request.routeOptions.config.limit
  return named ?? (/^(GET|HEAD|OPTIONS)$/.test(request.method) ? 'read' : 'write')
}

function emailIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('email' in body)) return null
  return typeof body.email === 'string' ? body.email.trim().toLowerCase() : null
}

/** Each route has its own count for an account: asking for a link does not use up the attempts of a password. */
async function accountOf(request: FastifyRequest): Promise<string | null> {
  const { limit, guessedAt } = request.routeOptions.config
  const name = guessedAt ? await guessedAt(request) : limit === 'door' ? emailIn(request.body) : null
  return name === null ? null : digest(`${request.routeOptions.url} ${name}`)
}

type Counter = ReturnType<App['createRateLimit']>

function countersOf(app: App, limits: Limits, of: keyof Limit, key?: (request: FastifyRequest) => string) {
  const counter = (name: LimitName): Counter =>
    app.createRateLimit({
      max: limits[name][of],
      timeWindow: MINUTE_MS,
      ...(key ? { keyGenerator: key } : {}),
    })
  return {
    door: counter('door'),
    read: counter('read'),
    write: counter('write'),
    upload: counter('upload'),
    examination: counter('examination'),
  } satisfies Readonly<Record<LimitName, Counter>>
}

async function count(counter: Counter, request: FastifyRequest): Promise<void> {
  const counted = await counter(request)
  if (!counted.isAllowed && counted.isExceeded) throw new TooMany(counted.ttlInSeconds)
}

/** Holds the limits for every route of the server. Throws TooMany (429 with Retry-After). */
export async function limitRates(app: App, limits: Limits, now: () => number): Promise<void> {
  await app.register(rateLimit, { global: false })
  const byAddress = countersOf(app, limits, 'perAddress')
  const byPerson = countersOf(app, limits, 'perPerson', (request) => request.person?.id ?? '')
  const pauses = new Pauses()
  app.decorateRequest('guessedAt', null)

  app.addHook('onRequest', async (request) => count(byAddress[limitOf(request)], request))
  // The person is known after the onRequest of the signed-in routes, and the body is not read yet.
  app.addHook('preParsing', async (request) => {
    if (request.person) await count(byPerson[limitOf(request)], request)
  })
  app.addHook('preHandler', async (request) => {
    request.guessedAt = await accountOf(request)
    if (request.guessedAt === null) return
    const waitMs = pauses.attempt(request.guessedAt, now())
    if (waitMs > 0) throw new TooMany(Math.ceil(waitMs / 1000))
  })
  app.addHook('onSend', async (request, reply) => {
    const isRight = reply.statusCode < 400 && reply.statusCode !== 202
    if (request.guessedAt !== null && isRight) pauses.forget(request.guessedAt)
  })
}
