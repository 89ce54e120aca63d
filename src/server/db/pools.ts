// Four pools, one for each role. None of them may own a table or step over row-level security; a test asks each.
import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types as builtin, type CustomTypesConfig, type ClientConfig } from 'pg'
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
  readonly close: () => Promise<void>
}

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

export const poolOf = (address: Address, max: number): Pool => {
  const pool = new Pool({ ...connection(address), max, connectionTimeoutMillis: WAIT_MS })
  // An idle client whose server went away is dropped by the pool; the next query gets a new one or an error of its own.
  pool.on('error', () => undefined)
  return pool
}

export function openPools(addresses: Readonly<Record<'desk' | 'door' | 'work' | 'erase', Address>>): Pools {
  const deskPool = poolOf(addresses.desk, CLIENTS.desk)
  const door = poolOf(addresses.door, CLIENTS.door)
  const work = poolOf(addresses.work, CLIENTS.work)
  const desk = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: deskPool }) })
  const erase = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: poolOf(addresses.erase, CLIENTS.erase) }),
  })
  const close = async () => {
    await Promise.all([desk.destroy(), door.end(), work.end(), erase.destroy()])
  }
  return { desk, door, work, erase, close }
}
