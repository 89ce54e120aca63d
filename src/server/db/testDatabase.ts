// A database for one test file: everything migrated, nothing recorded.
import { randomBytes } from 'node:crypto'
import { Client, type QueryResultRow } from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { newId } from '../ids.ts'
import { connection, openPools, type Pools, type Watch } from './pools.ts'
import { testAddress } from './testServer.ts'

export interface TestDatabase {
  readonly pools: Pools
  /** A query of the owner of the tables, who sees what no role of the desk may. */
  readonly asOwner: <T extends QueryResultRow>(text: string, values?: unknown[]) => Promise<T[]>
  /** Another connection of a role (null: the owner of the tables); the caller ends it. */
  readonly connect: (role: string | null) => Promise<Client>
  /** A new organisation that has recorded nothing. */
  readonly newOrg: () => string
}

/** Makes the database before the tests of the file and drops it after them; `watch` sees what the pools are asked. */
export function testDatabase(watch?: Watch): TestDatabase {
  const server = inject('database')
  const name = `t_${randomBytes(6).toString('hex')}`
  const admin = async (text: string, database: string) => {
    const client = new Client(connection(testAddress(server, null, database)))
    await client.connect()
    try {
      await client.query(text)
    } finally {
      await client.end()
    }
  }
  const home = server.url ? new URL(server.url).pathname.slice(1) || 'postgres' : 'postgres'
  const address = (role: string | null) => testAddress(server, role, name)
  let open: Pools | undefined
  let owner: Client | undefined
  beforeAll(async () => {
    // Copied as files: nobody needs the copy in the write-ahead log.
    await admin(`create database ${name} template ${server.template} strategy file_copy`, home)
    open = openPools(
      {
        desk: address('exhale_desk'),
        door: address('exhale_door'),
        work: address('exhale_work'),
        erase: address('exhale_erase'),
      },
      watch,
    )
    owner = new Client(connection(address(null)))
    await owner.connect()
  })
  afterAll(async () => {
    await open?.close()
    await owner?.end()
    await admin(`drop database ${name}`, home)
  })
  return {
    get pools() {
      if (!open) throw new Error('the database opens before the first test')
      return open
    },
    asOwner: async <T extends QueryResultRow>(text: string, values: unknown[] = []) => {
      const result = await owner?.query<T>(text, values)
      return result?.rows ?? []
    },
    connect: async (role) => {
      const client = new Client(connection(address(role)))
      await client.connect()
      return client
    },
    newOrg: () => newId(),
  }
}
