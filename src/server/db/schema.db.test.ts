import { readFileSync } from 'node:fs'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFile } from '../projectFolder.ts'
import { migrate, migrations, type Migration } from './migrate.ts'
import { schemaText } from './schemaText.ts'
import { testDatabase } from './testDatabase.ts'

const db = testDatabase()
let owner: Client
beforeAll(async () => {
  owner = await db.connect(null)
})
afterAll(() => owner.end())

describe('The schema', () => {
  test('is the one in schema.sql', async () => {
    await expect(await schemaText(owner)).toMatchFileSnapshot(
      projectFile('src', 'server', 'db', 'schema.sql'),
    )
  })

  test('has the columns that the queries know', async () => {
    const declared = [...declaredColumns()].sort()
    const { rows } = await owner.query<{ column: string }>(
      `select table_name || '.' || column_name as column from information_schema.columns
       where table_schema = 'public' and table_name in (select relname from pg_class where relforcerowsecurity)`,
    )
    expect(declared).toEqual(rows.map((row) => row.column).sort())
  })

  test('puts the organisation first in every key of a tenant', async () => {
    const { rows } = await owner.query<{ name: string; definition: string }>(
      `select k.conrelid::regclass::text as name, pg_get_constraintdef(k.oid) as definition from pg_constraint k
       join pg_class c on c.oid = k.conrelid where c.relforcerowsecurity and k.contype in ('p', 'u', 'f')`,
    )
    expect(rows.length).toBeGreaterThan(40)
    const wrong = rows.filter(({ definition }) => !/^(PRIMARY|UNIQUE|FOREIGN).*? \(org_id\b/.test(definition))
    expect(wrong).toEqual([])
  })

  test('walls every table that the desk may read', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
       and has_table_privilege('exhale_desk', c.oid, 'select') and not c.relforcerowsecurity`,
    )
    expect(rows).toEqual([])
  })
})

/** The columns that the types of the tables declare, read from its text: types are gone at run time. */
function declaredColumns(): Set<string> {
  const files = ['tableShapes.ts', 'tables.ts', 'ledgerTables.ts', 'caseworkTables.ts']
  const text = files.map((file) => readFileSync(projectFile('src', 'server', 'db', file), 'utf8')).join('\n')
  const shared = new Map<string, string[]>()
  for (const [, name = '', parent = '', body = ''] of text.matchAll(
    /interface (\w+)(?: extends (\w+))? \{\n([^}]*)\}/g,
  ))
    shared.set(name, [...(shared.get(parent) ?? []), ...membersOf(body)])
  const tables = text.slice(text.indexOf('interface Tables extends LedgerTables, CaseworkTables {'))
  const columns = new Set<string>()
  for (const [, table = '', parent = '', body = ''] of tables.matchAll(
    /^ {2}(\w+): (\w+)(?: & \{([^}]*)\})?$/gm,
  ))
    for (const column of [...(shared.get(parent) ?? []), ...membersOf(body)])
      columns.add(`${table}.${column}`)
  return columns
}
const membersOf = (body: string): string[] =>
  Array.from(body.matchAll(/readonly (\w+):/g), ([, name = '']) => name)

describe('A migration', () => {
  const extra = (sql: string, name = '9001_extra.sql'): Migration => ({ name, sql, sha256: 'x' })

  test('is applied once', async () => {
    const fresh = await db.connect(null)
    const known = [...migrations(), extra('create table extra_once (id int)')]
    expect(await migrate(fresh, known)).toEqual(['9001_extra.sql'])
    expect(await migrate(fresh, known)).toEqual([])
    await fresh.query('drop table extra_once')
    await fresh.query(`delete from schema_migration where name like '9%'`)
    await fresh.end()
  })

  test('leaves nothing when it fails half-way', async () => {
    const broken = [...migrations(), extra('create table extra_half (id int); select 1 / 0')]
    await expect(migrate(owner, broken)).rejects.toThrow('division by zero')
    const { rows } = await owner.query(`select 1 from pg_class where relname = 'extra_half'`)
    expect(rows).toEqual([])
  })

  test('that was edited after it had been applied is refused', async () => {
    const [first, ...rest] = migrations()
    if (!first) throw new Error('there is a first migration')
    await expect(migrate(owner, [{ ...first, sha256: 'another' }, ...rest])).rejects.toThrow('was changed')
  })

  test('of a newer program is left alone', async () => {
    await expect(migrate(owner, migrations().slice(0, -1))).rejects.toThrow('newer version')
  })

  test('waits for another one that runs', async () => {
    const [a, b] = [await db.connect(null), await db.connect(null)]
    const slow = [...migrations(), extra('select pg_sleep(0.3); create table extra_wait (id int)')]
    const [first, second] = await Promise.all([migrate(a, slow), migrate(b, slow)])
    expect([...first, ...second]).toEqual(['9001_extra.sql'])
    await a.query('drop table extra_wait')
    await a.query(`delete from schema_migration where name like '9%'`)
    await Promise.all([a.end(), b.end()])
  })
})

describe('The pools', () => {
  test.for([
    ['exhale_desk', 'payload', 'user'],
    ['exhale_door', 'user', 'payload'],
    ['exhale_work', 'job', 'payload'],
    ['exhale_erase', 'payload', 'message'],
  ] as const)('%s reads %s, not %s, and is nobody strong', async ([role, own, foreign]) => {
    const client = await db.connect(role)
    await client.query(`select * from "${own}" limit 1`)
    await expect(client.query(`select * from "${foreign}" limit 1`)).rejects.toThrow('permission denied')
    await expect(client.query('create table mine (id int)')).rejects.toThrow('permission denied')
    const { rows } = await client.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
         (select count(*)::int from pg_class c where pg_has_role(c.relowner, 'usage')) as owned
       from pg_roles where rolname = current_user`,
    )
    const nobody = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owned: 0,
    }
    expect(rows).toEqual([nobody])
    await client.end()
  })

  test('of the desk see no row outside a tenant transaction', async () => {
    const client = await db.connect('exhale_desk')
    await owner.query(
      `insert into log_state (org_id, size, frontier) values ('00000000-0000-7000-8000-000000000000', 0, '')`,
    )
    const { rows } = await client.query('select * from log_state')
    expect(rows).toEqual([])
    await client.end()
  })

  test('of the desk may ask for work and not look at it', async () => {
    const client = await db.connect('exhale_desk')
    const id = db.newOrg()
    await client.query(`insert into job (id, kind, org_id, subject_id, due_at) values ($1, 'x', $1, $1, 0)`, [
      id,
    ])
    await expect(client.query('select * from job')).rejects.toThrow('permission denied')
    await client.end()
  })
})
