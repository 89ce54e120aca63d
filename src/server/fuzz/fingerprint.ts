// What is in a database, as one line a table: to see that a refused request changed nothing.
import type { TestDatabase } from '../db/testDatabase.ts'

export type Fingerprint = ReadonlyMap<string, string>

/** The tables of the database with how many rows they have and a sum over the versions of all rows: each write makes a new one. */
export async function fingerprint(database: TestDatabase): Promise<Fingerprint> {
  const tables = await database.asOwner<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
  )
  const each = tables.map(
    ({
      name,
    }) => `select '${name}' as name, count(*)::text || ' ' || coalesce(sum(hashtext(t.ctid::text || ' ' || t.xmin::text)), 0)::text as has
      from "${name}" t`,
  )
  const rows = await database.asOwner<{ name: string; has: string }>(each.join(' union all '))
  return new Map(rows.map(({ name, has }) => [name, has]))
}

/** The tables that differ. */
export const changed = (before: Fingerprint, after: Fingerprint): string[] =>
  [...after].filter(([name, has]) => before.get(name) !== has).map(([name]) => name)

/** A statement that may change something; one that only locks is taken for such too. */
export const mayWrite = (statement: string): boolean =>
  /\b(insert|update|delete|merge|truncate|alter|create|drop)\b/iu.test(statement)
