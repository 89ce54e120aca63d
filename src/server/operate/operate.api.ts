// What the operator asks the server itself: is it alive, is it ready, how is it doing, what does the API look like.
import { sql } from 'kysely'
import type { App, Desk } from '../desk.ts'
import { migrations } from '../db/migrate.ts'
import { sendPlainPage } from '../guard/plainPage.ts'
import { languageOf, Refusal } from '../problem.ts'
import { apiPage } from './apiPage.ts'
import type { Disk } from './disk.ts'
import { bears, isNear } from './isNear.ts'
import { watch } from './metrics.ts'

export interface OperatePlan {
  /** The disk of the desk; null where the database lies on another machine and the desk keeps nothing. */
  readonly disk: Disk | null
  /** The token for /metrics from elsewhere; empty for none. */
  readonly metricsToken: string
}

const HIDDEN = { hide: true } as const

type Checks = Readonly<Record<'database' | 'tables' | 'disk', boolean>>

async function checked(desk: Desk, disk: Disk | null): Promise<Checks> {
  const room = !disk?.isFull()
  try {
    await sql`select 1`.execute(desk.pools.desk)
    const { rows } = await desk.pools.work.query<{ name: string }>('select name from schema_migration')
    const applied = new Set(rows.map(({ name }) => name))
    const tables = migrations().every(({ name }) => applied.has(name))
    return { database: true, tables, disk: room }
  } catch {
    return { database: false, tables: false, disk: room }
  }
}

export function operateRoutes(app: App, desk: Desk, plan: OperatePlan): void {
  app.get('/healthz', { schema: HIDDEN }, async () => ({ ok: true }))

  app.get('/readyz', { schema: HIDDEN }, async (_request, reply) => {
    const checks = await checked(desk, plan.disk)
    const ok = Object.values(checks).every(Boolean)
    return reply.code(ok ? 200 : 503).send({ ok, checks })
  })

  const register = watch(app, desk, plan.disk)
  app.get('/metrics', { schema: HIDDEN }, async (request, reply) => {
    if (!isNear(request) && !bears(request, plan.metricsToken)) throw new Refusal('not_found')
    return reply.type(register.contentType).send(await register.metrics())
  })

  app.get('/api/openapi.json', { schema: HIDDEN }, async () => app.swagger())
  app.get('/api/docs', { schema: HIDDEN }, async (request, reply) => {
    const { cookie = '' } = request.headers
    if (!isNear(request) && !(await desk.accounts.whoIs({ cookie }))) throw new Refusal('sign_in')
    const lang = languageOf(request.headers['accept-language']) ?? desk.defaults.lang
    return sendPlainPage(reply, { lang, ...apiPage(app.swagger(), lang) })
  })
}
