// A desk for one test file: the real server on the real database, asked without a network.
import { afterAll, beforeAll } from 'vitest'
import { openAccounts, type Accounts } from './accounts.ts'
import { buildApp } from './app.ts'
import type { TestDatabase } from './db/testDatabase.ts'
import type { App } from './desk.ts'

const ORIGIN = 'http://127.0.0.1:4700'

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** Someone signed in (or nobody, without cookies), asking the API. */
export interface Visitor {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly post: (path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
}

export interface TestDesk {
  readonly nobody: Visitor
  /** The owner of the first organisation, who came by the one-time link. */
  readonly owner: () => Promise<Visitor>
  /** The owner of an organisation of their own, with the same rights there. */
  readonly stranger: () => Promise<Visitor>
  readonly enter: (token: string) => Promise<Answer>
  readonly accounts: () => Accounts
  /** Sets the clock of the desk; without it, it stands at the time of the first call. */
  readonly setClock: (at: number) => void
}

export function testDesk(database: TestDatabase): TestDesk {
  let app: App | undefined
  let accounts: Accounts | undefined
  let now = Date.UTC(2026, 10, 21, 10)
  const reports: unknown[] = []
  beforeAll(async () => {
    const { pools } = database
    const origins = [ORIGIN, 'http://localhost:4700']
    accounts = openAccounts({
      door: pools.door,
      secret: 's'.repeat(64),
      origin: ORIGIN,
      trustedOrigins: origins,
    })
    const defaults = { lang: 'ru', timezone: 'Europe/Moscow' } as const
    const desk = { pools, accounts, clock: { now: () => now }, defaults }
    app = await buildApp({ desk, origins: () => origins, web: null, report: (error) => reports.push(error) })
  })
  afterAll(async () => {
    await app?.close()
    if (reports.length > 0) throw new Error('the desk broke during a test', { cause: reports[0] })
  })
  const opened = (): Accounts => {
    if (!accounts) throw new Error('the desk opens before the first test')
    return accounts
  }
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    body?: unknown,
  ) => {
    if (!app) throw new Error('the desk opens before the first test')
    const payload =
      body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }
    const typed = body === undefined ? {} : { 'content-type': 'application/json' }
    const reply = await app.inject({
      method,
      url,
      headers: { host: '127.0.0.1:4700', ...typed, ...headers },
      ...payload,
    })
    const isJson = String(reply.headers['content-type']).includes('json')
    const parsed: unknown = isJson ? JSON.parse(reply.body) : reply.body
    return { status: reply.statusCode, body: parsed, text: reply.body, headers: reply.headers }
  }
  const visitor = (cookie: string | null): Visitor => {
    const own: Record<string, string> = cookie ? { cookie } : {}
    return {
      get: (path, headers = {}) => ask('GET', path, { ...own, ...headers }),
      post: (path, body, headers = {}) => ask('POST', path, { ...own, ...headers }, body),
    }
  }
  const signedIn = async (token: string): Promise<Visitor> => {
    const cookies = await opened().enter(token)
    if (!cookies) throw new Error('the link did not open')
    return visitor(cookies.map((one) => one.split(';')[0]).join('; '))
  }
  return {
    nobody: visitor(null),
    owner: async () => signedIn(await opened().ownerToken()),
    stranger: async () => {
      const email = `stranger-${database.newOrg()}@desk.invalid`
      await database.asOwner(
        `with person as (insert into "user" (id, name, email, "emailVerified") values ($1, 'S', $2, true)),
           firm as (insert into "organization" (id, name, slug, "createdAt") values ($3, 'Other', $3, now()))
         select 1`,
        [database.newOrg(), email, database.newOrg()],
      )
      await database.asOwner(
        `insert into "member" (id, "organizationId", "userId", role, "createdAt")
         select $1, o.id, u.id, 'owner', now() from "user" u, "organization" o
         where u.email = $2 and o.name = 'Other' order by o.slug desc limit 1`,
        [database.newOrg(), email],
      )
      return signedIn(await opened().tokenFor(email))
    },
    enter: (token) => ask('GET', `/enter?token=${encodeURIComponent(token)}`, {}),
    accounts: opened,
    setClock: (at) => {
      now = at
    },
  }
}
