// A desk for one test file: the real server on the real database, asked without a network.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openAccounts, type Accounts } from './accounts/accounts.ts'
import { oidcProviders } from './accounts/providers.ts'
import { buildApp, type AppPlan } from './app.ts'
import { captureUnder, type CapturePage } from './captures/capturePage.ts'
import type { TestDatabase } from './db/testDatabase.ts'
import type { App } from './desk.ts'
import { openLogKeeper } from './evidence/logKeeper.ts'
import { outgoingMail, type Outgoing } from './mail/outgoing.ts'
import { outgoingTexts } from './mail/texts.ts'
import { openSecrets } from './secrets/masterKey.ts'
import { idOf, type Answer, type Visitor } from './testVisitor.ts'
import { writingHelpOf } from './writingHelp/writingHelp.ts'

export { idOf, type Answer, type Visitor }

const HOST = '127.0.0.1:4700'

export interface TestDesk {
  readonly nobody: Visitor
  /** The owner of the first organisation, who came by the one-time link. */
  readonly owner: () => Promise<Visitor>
  /** The owner of an organisation of their own, with the same rights there. */
  readonly stranger: () => Promise<Visitor>
  readonly enter: (token: string) => Promise<Answer>
  readonly accounts: () => Accounts
  /** Its state folder; the database lies elsewhere. */
  readonly state: string
  /** Sets the clock of the desk; without it, it stands at the time of the first call. */
  readonly setClock: (at: number) => void
}

/** A message of a case: from the client unless it is said otherwise. */
export const message = (id: string, text: string, at = '2026-11-20T10:00:00+03:00') => ({
  id,
  at,
  channel: 'email',
  from: 'client',
  direction: 'in',
  text,
})

/** The facts of a small case with these messages. */
export const caseOf = (...messages: readonly object[]) => ({
  id: 'own-case',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  title: 'Своё дело',
  parties: { business: { name: 'Мы' }, client: { name: 'Клиент', type: 'company' } },
  messages,
})

/** Opens a case with these messages; returns its id. */
export const opened = async (visitor: Visitor, ...messages: readonly object[]): Promise<string> =>
  idOf(await visitor.post('/api/v1/cases', { facts: caseOf(...messages) }))

type Ask = (
  method: 'GET' | 'POST',
  url: string,
  headers: Record<string, string>,
  body?: unknown,
) => Promise<Answer>

const askOf =
  (app: () => App): Ask =>
  async (method, url, headers, body) => {
    const asItIs = typeof body === 'string' || Buffer.isBuffer(body)
    const payload = body === undefined ? {} : { payload: asItIs ? body : JSON.stringify(body) }
    const sent = {
      host: HOST,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    }
    const reply = await app().inject({ method, url, headers: sent, ...payload })
    const isJson = /[+/]json\b/.test(String(reply.headers['content-type']))
    const parsed: unknown = isJson ? JSON.parse(reply.body) : reply.body
    return { status: reply.statusCode, body: parsed, text: reply.body, headers: reply.headers }
  }

const visitorOf = (ask: Ask, cookie: string | null): Visitor => {
  const own: Record<string, string> = cookie ? { cookie } : {}
  return {
    get: (path, headers = {}) => ask('GET', path, { ...own, ...headers }),
    post: (path, body, headers = {}) => ask('POST', path, { ...own, ...headers }, body),
  }
}

/** Somebody with an organisation of their own; returns the address for the link. */
async function newStranger(database: TestDatabase): Promise<string> {
  const [user, org] = [database.newOrg(), database.newOrg()]
  const email = `${user}@desk.invalid`
  await database.asOwner(`insert into "user" (id, name, email, "emailVerified") values ($1, 'S', $2, true)`, [
    user,
    email,
  ])
  await database.asOwner(
    `insert into "organization" (id, name, slug, "createdAt") values ($1, 'Other', $1, now())`,
    [org],
  )
  await database.asOwner(
    `insert into "member" (id, "organizationId", "userId", role, "createdAt") values ($1, $2, $3, 'owner', now())`,
    [database.newOrg(), org, user],
  )
  return email
}

const there = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('the desk opens before the first test')
  return thing
}

interface TestPlan extends Partial<Pick<AppPlan, 'limits' | 'log' | 'operate'>> {
  /** What the operator set in the environment; asked when the desk opens. */
  readonly env?: () => Promise<NodeJS.ProcessEnv>
  /** How pages are captured; without it no name leads anywhere. */
  readonly capturePage?: CapturePage
  /** The address under which people know the desk, where it is not this computer's own. */
  readonly origin?: string
}

/** A test needs no internet: names lead nowhere, and nothing looks at pages. */
const captureNowhere: CapturePage = (url) =>
  captureUnder(
    {
      resolve: async () => [],
      isAllowed: () => false,
      ports: [],
      browser: 'no_browser',
      limits: { timeMs: 1_000, loadedMs: 1_000, settledMs: 0, memoryBytes: 0 },
    },
    url,
  )

/** Builds the server before the tests of a file; a broken invariant during one of them fails the file. */
export function testDesk(
  database: TestDatabase,
  { env: given, capturePage = captureNowhere, origin = `http://${HOST}`, ...plan }: TestPlan = {},
): TestDesk {
  let app: App | undefined
  let accounts: Accounts | undefined
  let mail: Outgoing | null = null
  let now = Date.UTC(2026, 10, 21, 10)
  const reports: unknown[] = []
  const state = mkdtempSync(join(tmpdir(), 'exhale-desk-'))
  beforeAll(async () => {
    const { pools } = database
    const env = (await given?.()) ?? {}
    const origins = [`http://${HOST}`, 'http://localhost:4700']
    accounts = openAccounts({
      door: pools.door,
      secret: 's'.repeat(64),
      origin,
      trustedOrigins: origins,
      providers: oidcProviders(env),
    })
    mail = outgoingMail(env)
    const outside = { mail, texts: outgoingTexts(env), writingHelp: writingHelpOf(env) }
    const defaults = { lang: 'ru', timezone: 'Europe/Moscow' } as const
    const secrets = openSecrets(state, {})
    const clock = { now: () => now }
    const keeper = openLogKeeper(state, {}, secrets)
    const desk = { pools, accounts, secrets, keeper, ...outside, state, capturePage, clock, defaults }
    const report = (error: unknown) => reports.push(error)
    app = await buildApp({ desk, origins: () => origins, web: null, report, limits: null, ...plan })
  })
  afterAll(async () => {
    await app?.close()
    mail?.close()
    rmSync(state, { recursive: true, force: true })
    if (reports.length > 0) throw new Error('the desk broke during a test', { cause: reports[0] })
  })
  const ask = askOf(() => there(app))
  const signedIn = async (token: string): Promise<Visitor> => {
    const entrance = await there(accounts).enter(token)
    if (!entrance) throw new Error('the link did not open')
    return visitorOf(ask, entrance.cookies.map((one) => one.split(';')[0]).join('; '))
  }
  return {
    nobody: visitorOf(ask, null),
    owner: async () => signedIn(await there(accounts).ownerToken()),
    stranger: async () => {
      // The first owner of a desk is who came first: that must not be the stranger.
      await there(accounts).ownerOrganisation()
      return signedIn(await there(accounts).tokenFor(await newStranger(database)))
    },
    enter: (token) => ask('GET', `/enter?token=${encodeURIComponent(token)}`, {}),
    accounts: () => there(accounts),
    state,
    setClock: (at) => {
      now = at
    },
  }
}
