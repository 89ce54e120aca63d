// Which tables there are, asked of the database itself: so a table that is added tomorrow is in tomorrow's backup.
//
// Asked with the three logins and not as the owner: each table is read by the role that may read all of it, and written
// back by the role that may insert into it. Tables come in an order that foreign keys allow.
import { sql } from 'kysely'
import type { Pools } from '../db/pools.ts'

export const ROLES = ['desk', 'door', 'work'] as const
export type PoolName = (typeof ROLES)[number]

export interface BackupTable {
  readonly name: string
  /** Behind row-level security: read and written in one organisation at a time. */
  readonly ofTenant: boolean
  readonly reader: PoolName
  readonly writer: PoolName
  readonly columns: readonly string[]
  /** The columns of the primary key. */
  readonly key: readonly string[]
}

/**
 * Not in a backup: what the migrations write themselves, keys of data subjects (they go into the file of keys), and answers
 * kept for two days only.
 */
export const LEFT_OUT = ['schema_migration', 'subject_key', 'write_once'] as const

interface Seen {
  readonly name: string
  readonly walled: boolean
  readonly reads: boolean
  readonly writes: boolean
  readonly columns: string[]
  readonly key: string[]
  readonly needs: string[]
}

const SEEN = `select c.relname::text as name, c.relrowsecurity as walled,
  has_table_privilege(c.oid, 'select') as reads, has_table_privilege(c.oid, 'insert') as writes,
  array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
    and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
  array(select a.attname::text from pg_index i cross join unnest(i.indkey) with ordinality as k (num, place)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.num
    where i.indrelid = c.oid and i.indisprimary order by k.place) as key,
  array(select distinct f.relname::text from pg_constraint r join pg_class f on f.oid = r.confrelid
    where r.conrelid = c.oid and r.contype = 'f' and f.oid <> c.oid) as needs
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`

/** Every table after the tables that it points at; otherwise by name. */
function inOrder(tables: readonly Seen[]): Seen[] {
  const ordered: Seen[] = []
  const seen = new Set<string>()
  const visit = (table: Seen): void => {
    if (seen.has(table.name)) return
    seen.add(table.name)
    for (const other of tables) if (table.needs.includes(other.name)) visit(other)
    ordered.push(table)
  }
  for (const table of tables) visit(table)
  return ordered
}

/** The tables of a backup. Throws when one of them can be read or written by no role as a whole. */
export async function tablesOf(pools: Pools): Promise<BackupTable[]> {
  const desk = (await sql.raw<Seen>(SEEN).execute(pools.desk)).rows
  const door = (await pools.door.query<Seen>(SEEN)).rows
  const work = (await pools.work.query<Seen>(SEEN)).rows
  const views = { desk, door, work }
  const byWhom = (name: string, may: 'reads' | 'writes'): PoolName => {
    const found = ROLES.find((role) => views[role].some((table) => table.name === name && table[may]))
    if (!found) throw new Error(`broken invariant: no role ${may} the table ${name}`)
    return found
  }
  return inOrder(desk)
    .filter(({ name }) => !LEFT_OUT.some((one) => one === name))
    .map(({ name, walled, columns, key }) => {
      const [reader, writer] = [byWhom(name, 'reads'), byWhom(name, 'writes')]
      return { name, ofTenant: walled && reader === 'desk', reader, writer, columns, key }
    })
}
