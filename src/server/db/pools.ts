// Four pools, one for each role. None of them may own a table or step over row-level security; a test asks each.
import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types as builtin, type ClientConfig, type CustomTypesConfig, type PoolClient } from 'pg'
import type { Tables } from './tables.ts'

/** How a role connects: a socket folder with a role, or an address. */
export type Address =
  { readonly socket: string; readonly role: string; readonly database: string } | { readonly url: string }

export interface Pools {
  readonly desk: Kysely<Tables>
  readonly door: Pool
  readonly work: Pool
  /** Deletes content that was erased; nothing else of the desk holds this one. */
  readonly erase: Kysely<Tables>
  /** How many connections each pool has open, how many rest, how many requests wait for one. */
  readonly sizes: () => Readonly<Record<'desk' | 'door' | 'work' | 'erase', PoolSize>>
  readonly close: () => Promise<void>
}

export interface PoolSize {
  readonly open: number
  readonly idle: number
  readonly waiting: number
}
const sizeOf = ({ totalCount, idleCount, waitingCount }: Pool): PoolSize => ({
  open: totalCount,
  idle: idleCount,
  waiting: waitingCount,
})

// int8 holds instants and places in the log: integers far below 2^53.
const types: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === builtin.builtins.INT8 ? Number : (builtin.getTypeParser(oid, format) as unknown),
}

const CLIENTS = { desk: 10, door: 5, work: 2, erase: 2 }
const WAIT_MS = 10_000

export const connection = (address: Address): ClientConfig =>
  'url' in address
    ? { connectionString: address.url, types }
    : { host: address.socket, user: address.role, database: address.database, types }

/** Sees each statement as it is sent: its text, and how many values come with it. */
export type Watch = (text: string, values: number) => void

function watched(client: PoolClient, watch: Watch): void {
  const query: unknown = Reflect.get(client, 'query')
  if (typeof query !== 'function') return
  const seen = (...given: readonly unknown[]): unknown => {
    const [asked, values] = given
    const text = typeof asked === 'string' ? asked : String(Reflect.get(Object(asked), 'text'))
    watch(text, Array.isArray(values) ? values.length : 0)
    return Reflect.apply(query, client, given)
  }
  Object.assign(client, { query: seen })
}

/** A statement that begins with this is planned once a connection, where the connection is our own to the end. */
export const PLANNED_ONCE = '/* planned once */ '
const MOST_PLANNED = 200
const planned = new Map<string, string>()

/** The name under which a statement is planned once; null where it is planned each time. */
function nameOf(text: unknown): string | null {
  if (typeof text !== 'string' || !text.startsWith(PLANNED_ONCE)) return null
  const known = planned.get(text)
  if (known !== undefined || planned.size === MOST_PLANNED) return known ?? null
  const name = `exhale_${planned.size}`
  planned.set(text, name)
  return name
}

// Kysely has no word for it, so it is said to the driver. A pooler between us and a server of yours may give each
// transaction another connection: there every statement is planned anew.
function planningOnce(client: PoolClient): void {
  const query: unknown = Reflect.get(client, 'query')
  if (typeof query !== 'function') return
  const asked = (...given: readonly unknown[]): unknown => {
    const [text, values] = given
    const name = nameOf(text)
    return Reflect.apply(query, client, name === null ? given : [{ name, text, values }])
  }
  Object.assign(client, { query: asked })
}

export const poolOf = (address: Address, max: number, watch?: Watch): Pool => {
  const pool = new Pool({ ...connection(address), max, connectionTimeoutMillis: WAIT_MS })
  // An idle client whose server went away is dropped by the pool; the next query gets a new one or an error of its own.
  pool.on('error', () => undefined)
  if ('socket' in address) pool.on('connect', planningOnce)
  if (watch) pool.on('connect', (client) => watched(client, watch))
  return pool
}

type Addresses = Readonly<Record<'desk' | 'door' | 'work' | 'erase', Address>>

/** The pools of a desk; `watch` is for whoever must know which statements an answer cost. */
export function openPools(addresses: Addresses, watch?: Watch): Pools {
  const deskPool = poolOf(addresses.desk, CLIENTS.desk, watch)
  const door = poolOf(addresses.door, CLIENTS.door, watch)
  const work = poolOf(addresses.work, CLIENTS.work, watch)
  const desk = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: deskPool }) })
  const erasePool = poolOf(addresses.erase, CLIENTS.erase, watch)
  const erase = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: erasePool }) })
  const close = async () => {
    await Promise.all([desk.destroy(), door.end(), work.end(), erase.destroy()])
  }
  const sizes = () => ({
    desk: sizeOf(deskPool),
    door: sizeOf(door),
    work: sizeOf(work),
    erase: sizeOf(erasePool),
  })
  return { desk, door, work, erase, sizes, close }
}
