// What is in a database, as one line a table: to see that a refused request changed nothing.
import type { TestDatabase } from '../db/testDatabase.ts'

export type Fingerprint = ReadonlyMap<string, string>

/** The tables of the database, by name. */
export async function tableNames(database: TestDatabase): Promise<string[]> {
  const tables = await database.asOwner<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  )
  return tables.map(({ name }) => name)
}

/** These tables with how many rows they have and a sum over the versions of all rows: each write makes a new one. */
export async function fingerprint(database: TestDatabase, tables: readonly string[]): Promise<Fingerprint> {
  if (tables.length === 0) return new Map()
  const each = tables.map(
    (
      name,
    ) => `select '${name}' as name, count(*)::text || ' ' || coalesce(sum(hashtext(t.ctid::text || ' ' || t.xmin::text)), 0)::text as has
      from "${name}" t`,
  )
  const rows = await database.asOwner<{ name: string; has: string }>(each.join(' union all '))
  return new Map(rows.map(({ name, has }) => [name, has]))
}

/** The tables that differ. */
export const changed = (before: Fingerprint, after: Fingerprint): string[] =>
  [...after].filter(([name, has]) => before.get(name) !== has).map(([name]) => name)

/** A statement that may change something; one that only locks is taken for such too. */
const WRITES = /\b(insert|update|delete|merge|truncate|alter|create|drop)\b/iu
/** What may reach tables that it does not name: rows go with the ones they belong to. */
const REACHES_FURTHER = /\b(delete|truncate|alter|create|drop)\b/iu

/** The tables that a statement may change: all that it names when it writes; no trigger of ours writes elsewhere. */
export function mayChange(statement: string, tables: ReadonlySet<string>): Iterable<string> {
  if (!WRITES.test(statement)) return []
  if (REACHES_FURTHER.test(statement)) return tables
  return (statement.match(/\w+/gu) ?? []).filter((word) => tables.has(word))
}

/**
 * Keeps the fingerprints of all tables and looks again only at those that a statement may have changed since: to look at
 * each of a hundred tables after every request would take longer than the requests.
 */
export function tablesUnderWatch(database: TestDatabase) {
  let names: ReadonlySet<string> = new Set()
  let kept = new Map<string, string>()
  const touched = new Set<string>()
  const look = async () => {
    const now = await fingerprint(database, [...touched])
    touched.clear()
    const differ = changed(kept, now)
    for (const [name, has] of now) kept.set(name, has)
    return differ
  }
  return {
    /** For the pools of the database: each statement as it is sent. */
    sent: (statement: string): void => {
      for (const name of mayChange(statement, names)) touched.add(name)
    },
    /** The tables that changed since the last look, of those that a statement named. */
    look,
    /** The tables that changed though no statement that we saw named them; from here on the watch begins anew. */
    lookEverywhere: async (): Promise<string[]> => {
      await look()
      const tables = await tableNames(database)
      const all = await fingerprint(database, tables)
      const unseen = kept.size === 0 ? [] : changed(kept, all)
      names = new Set(tables)
      kept = new Map(all)
      return unseen
    },
  }
}
