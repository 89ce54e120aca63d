// Numbers about the server for whoever watches it, in the format of Prometheus. No label names a person, a case or an
// organisation: routes are labelled by their pattern.
import { sql } from 'kysely'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { backupNotes } from '../backup/backupNotes.ts'
import type { App, Desk } from '../desk.ts'
import type { Disk } from './disk.ts'

const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

function watchRequests(app: App, register: Registry): void {
  const durations = new Histogram({
    name: 'exhale_request_seconds',
    help: 'How long answers took, by route pattern and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS_S,
    registers: [register],
  })
  app.addHook('onResponse', async (request, reply) => {
    // A method that HTTP does not know would be a label that a stranger chose; Node refuses it before.
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
    }
    durations.observe(labels, reply.elapsedTime / 1000)
  })
}

function watchPools(desk: Desk, register: Registry): void {
  const connections = new Gauge({
    name: 'exhale_database_connections',
    help: 'Connections of each pool: open, idle, and requests waiting for one.',
    labelNames: ['pool', 'state'],
    registers: [register],
    collect() {
      for (const [pool, { open, idle, waiting }] of Object.entries(desk.pools.sizes())) {
        connections.set({ pool, state: 'open' }, open)
        connections.set({ pool, state: 'idle' }, idle)
        connections.set({ pool, state: 'waiting' }, waiting)
      }
    },
  })
}

interface Sizes {
  readonly database: number
  readonly entries: number
  readonly content: number
}
// The estimate of the database, not a count: counting would read every row at each scrape, and of every organisation.
const SIZES = sql<Sizes>`select pg_database_size(current_database()) as database,
  (select greatest(reltuples, 0)::float8 from pg_class where oid = 'evidence_entry'::regclass) as entries,
  pg_total_relation_size('evidence_entry') as content`

function watchStore(desk: Desk, disk: Disk | null, register: Registry): void {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [register] })
  const entries = gauge('exhale_log_entries_estimate', 'Entries of all logs, as the database estimates them.')
  const log = gauge('exhale_log_bytes', 'Bytes of the table of entries with its indexes.')
  const free = gauge('exhale_disk_free_bytes', 'Room left on the disk of the desk.')
  const reserve = gauge('exhale_disk_reserve_bytes', 'Below so much room nothing more is recorded.')
  const backup = gauge('exhale_backup_age_seconds', 'Age of the last backup; absent before the first.')
  const database = new Gauge({
    name: 'exhale_database_bytes',
    help: 'Bytes of the whole database.',
    registers: [register],
    async collect() {
      const { rows } = await SIZES.execute(desk.pools.desk)
      const [sizes] = rows
      if (!sizes) return
      database.set(sizes.database)
      entries.set(sizes.entries)
      log.set(sizes.content)
      const { made } = backupNotes(desk.state)
      if (made) backup.set((desk.clock.now() - made.at) / 1000)
      const room = disk?.room()
      if (!room) return
      free.set(room.freeBytes)
      reserve.set(room.reserveBytes)
    },
  })
}

/** Tokens of authorities: nobody is named, of several logs the one that waits longest is told. */
function watchAnchoring({ stamping, clock }: Desk, register: Registry): void {
  if (!stamping) return
  const age = new Gauge({
    name: 'exhale_timestamp_age_seconds',
    help: 'Age of the newest timestamp token of the log that waits longest; absent while nothing is anchored.',
    registers: [register],
  })
  const tokens = new Gauge({
    name: 'exhale_timestamp_tokens_kept',
    help: 'Timestamp tokens kept since the start.',
    registers: [register],
    collect() {
      tokens.set(stamping.notes.kept)
      const newest = stamping.notes.all().flatMap(({ authorities }) => {
        const times = Object.values(authorities).flatMap(({ keptAt }) => keptAt ?? [])
        return times.length > 0 ? [Math.max(...times)] : []
      })
      if (newest.length > 0) age.set((clock.now() - Math.min(...newest)) / 1000)
    },
  })
}

/** Watches the server; the registry gives the text for /metrics. */
export function watch(app: App, desk: Desk, disk: Disk | null): Registry {
  const register = new Registry()
  collectDefaultMetrics({ register, prefix: 'exhale_' })
  watchRequests(app, register)
  watchPools(desk, register)
  watchStore(desk, disk, register)
  watchAnchoring(desk, register)
  return register
}
