// The wall between organisations, asked of the database itself: what each role may do, and what it sees of whom.
import { sql } from 'kysely'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from './testDatabase.ts'

const db = testDatabase()
const [OURS, THEIRS] = [db.newOrg(), db.newOrg()]
let desk: Client
let walled: readonly string[] = []
const columns = new Map<string, readonly Column[]>()

interface Column {
  readonly name: string
  readonly type: string
  /** The first word that a check of the table allows in this column. */
  readonly word: string | null
  /** The first number that a check of the table allows in this column. */
  readonly number: string | null
  /** The pattern that a check of the table asks for in this column. */
  readonly pattern: string | null
  /** How many bytes a check of the table asks for in this column. */
  readonly bytes: number | null
}

beforeAll(async () => {
  desk = await db.connect('exhale_desk')
  const tables = await db.asOwner<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relforcerowsecurity order by 1`,
  )
  walled = tables.map(({ name }) => name)
  for (const table of walled) columns.set(table, await columnsOf(table))
})
afterAll(() => desk.end())

const columnsOf = (table: string): Promise<Column[]> =>
  db.asOwner<Column & { name: string }>(
    `select a.attname as name, format_type(a.atttypid, null) as type,
       (select (regexp_match(pg_get_constraintdef(k.oid), a.attname || '[^'']*''([^'']+)'''))[1]
        from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'c' and a.attnum = any(k.conkey)
        limit 1) as word,
       (select (regexp_match(pg_get_constraintdef(k.oid), a.attname || ' = ANY \\(ARRAY\\[(\\d+)'))[1]
        from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'c' and a.attnum = any(k.conkey)
        limit 1) as number,
       (select (regexp_match(pg_get_constraintdef(k.oid), a.attname || ' ~ ''([^'']+)'''))[1]
        from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'c' and a.attnum = any(k.conkey)
        limit 1) as pattern,
       (select (regexp_match(pg_get_constraintdef(k.oid), 'octet_length\\(' || a.attname || '\\) = (\\d+)'))[1]::int
        from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'c' and a.attnum = any(k.conkey)
        limit 1) as bytes
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
       and a.attidentity = '' order by a.attnum`,
    [table],
  )

/** A text that fits each pattern of a check. */
const FITTING: Readonly<Record<string, string>> = {
  '^\\d{4}-\\d\\d-\\d\\d$': '2026-11-22',
  '^[A-Z]{3}$': 'EUR',
}

/** A row of an organisation that every check of its table lets pass, whatever the table is. */
function rowOf(table: string, org: string): { text: string; values: unknown[] } {
  const own = columns.get(table) ?? []
  const values = own.map(({ name, type, word, number, pattern, bytes }) => {
    if (name === 'org_id') return org
    if (type === 'uuid') return db.newOrg()
    if (type === 'bytea') return Buffer.alloc(bytes ?? 32)
    if (pattern) return FITTING[pattern]
    if (number) return Number(number)
    if (type === 'text') return word ?? db.newOrg()
    if (type === 'boolean') return true
    if (type.endsWith('[]')) return []
    return type === 'bigint' ? 60_000 : type === 'jsonb' ? '{}' : 1
  })
  const names = own.map(({ name }) => `"${name}"`).join(', ')
  const places = values.map((_, at) => `$${at + 1}`).join(', ')
  return { text: `insert into "${table}" (${names}) values (${places})`, values }
}

/** A question of the desk's login inside the transaction of an organisation (null: outside of any). */
async function asked(org: string | null, text: string, values: unknown[] = []): Promise<unknown[]> {
  await desk.query(org ? `begin; set local app.org = '${org}'` : 'begin')
  try {
    return (await desk.query(text, values)).rows as unknown[]
  } finally {
    await desk.query('rollback')
  }
}

describe('Every table that names an organisation', () => {
  /** The door's and the workers' own: the desk may at most ask for work there. */
  const NOT_WALLED =
    /^(job|client_link|look_link|calendar_link|counter_\w+|device_\w+|api_token|\w*invitation|member_\w+|organisation_\w+|token\w*)$/

  test('is walled, or closed to the desk', async () => {
    const open = await db.asOwner<{ name: string; rights: string[] }>(
      `select c.relname as name, array(select r from unnest(array['select', 'update', 'delete']) r
         where has_any_column_privilege('exhale_desk', c.oid, replace(r, 'delete', 'select'))
           or has_table_privilege('exhale_desk', c.oid, r)) as rights
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not c.relforcerowsecurity`,
    )
    expect(open.filter(({ rights }) => rights.length > 0)).toEqual([])
    expect(open.map(({ name }) => name).filter((name) => !NOT_WALLED.test(name))).toEqual([])
  })

  test('has a policy that compares it with the organisation of the transaction', async () => {
    const policies = await db.asOwner<{ name: string; seen: string; written: string }>(
      `select polrelid::regclass::text as name, pg_get_expr(polqual, polrelid) as seen,
         pg_get_expr(polwithcheck, polrelid) as written from pg_policy`,
    )
    const rule = /^\(org_id = \(NULLIF\(current_setting\('app\.org'::text, true\), ''::text\)\)::uuid\)$/
    expect(policies.filter(({ seen, written }) => !rule.test(seen) || !rule.test(written ?? seen))).toEqual(
      [],
    )
    expect(walled.filter((table) => !policies.some(({ name }) => name === table))).toEqual([])
  })
})

describe('Inside one organisation', () => {
  let owner: Client
  beforeAll(async () => {
    owner = await db.connect(null)
    // Rows without the rows they refer to: it is the wall that is asked, not the keys.
    await owner.query('set session_replication_role = replica')
    for (const table of walled)
      for (const org of [OURS, THEIRS]) {
        const { text, values } = rowOf(table, org)
        await owner.query(text, values)
      }
  })
  afterAll(() => owner.end())

  test('every table shows our rows and none of theirs', async () => {
    for (const table of walled) {
      const seen = await asked(OURS, `select distinct org_id from "${table}"`)
      expect([table, seen]).toEqual([table, [{ org_id: OURS }]])
    }
  })

  test('no table shows anything where no organisation is named, or none that exists', async () => {
    for (const table of walled)
      for (const nobody of [null, db.newOrg()])
        expect([table, await asked(nobody, `select * from "${table}"`)]).toEqual([table, []])
  })

  test('no table takes a row of theirs', async () => {
    for (const table of walled) {
      const { text, values } = rowOf(table, THEIRS)
      const reason = await asked(OURS, text, values).catch((error: Error) => error.message)
      expect([table, reason]).toEqual([
        table,
        expect.stringMatching(/row-level security|permission denied for table/),
      ])
    }
  })

  test.for(['exhale_desk', 'exhale_erase'])(
    'no change and no deletion of %s reaches theirs',
    async (role) => {
      const client = await db.connect(role)
      const rights = await db.asOwner<{ name: string; column: string | null; deletes: boolean }>(
        `select c.relname as name, has_table_privilege($2, c.oid, 'delete') as deletes,
         (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
           and has_column_privilege($2, c.oid, a.attnum, 'update') limit 1) as column
       from pg_class c where c.relname = any($1)`,
        [walled, role],
      )
      for (const { name, column, deletes } of rights.filter((right) => right.column || right.deletes)) {
        const touch = deletes ? `delete from "${name}"` : `update "${name}" set "${column}" = "${column}"`
        await client.query(`begin; set local app.org = '${OURS}'`)
        const { rows } = await client.query(`${touch} returning org_id`)
        await client.query('rollback')
        expect([name, rows]).toEqual([name, [{ org_id: OURS }]])
      }
      await client.end()
      expect(rights.filter(({ column, deletes }) => column || deletes).length).toBeGreaterThan(0)
    },
  )
})

describe('A role', () => {
  /** All that the desk may do besides reading and adding rows of its organisation. */
  const NAMED = [
    'day_total delete',
    'day_total update (added)',
    'day_total update (entries)',
    'day_total update (highest)',
    'day_total update (latest)',
    'day_total update (latest_at)',
    'day_total update (latest_by)',
    'import_staging delete',
    'job insert',
    'log_state update (behind)',
    'log_state update (epoch)',
    'log_state update (first_entry)',
    'log_state update (frontier)',
    'log_state update (size)',
    'read_mark delete',
    'read_mark update (at)',
    'read_mark update (up_to)',
    'stock_total delete',
    'stock_total update (held)',
    'stock_total update (unit_volume)',
    'stock_total update (unit_weight)',
    'stock_total update (volume_at)',
    'stock_total update (volume_by)',
    'stock_total update (weight_at)',
    'stock_total update (weight_by)',
    'subject_key update (sealed)',
    'totals_mark delete',
    'totals_mark update (at)',
    'totals_mark update (zone)',
    'write_once delete',
  ]

  test('of the desk changes and deletes nothing but what is named here', async () => {
    const rights = await db.asOwner<{ right: string }>(
      `select c.relname || ' ' || r as right from pg_class c, unnest(array['update', 'delete', 'truncate']) r
         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and has_table_privilege('exhale_desk', c.oid, r)
       union select c.relname || ' update (' || a.attname || ')' from pg_class c join pg_attribute a on a.attrelid = c.oid
         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0
         and has_column_privilege('exhale_desk', c.oid, a.attnum, 'update')
       union select c.relname || ' insert' from pg_class c where c.relkind = 'r'
         and c.relnamespace = 'public'::regnamespace and not c.relforcerowsecurity
         and has_table_privilege('exhale_desk', c.oid, 'insert')
       order by 1`,
    )
    expect(rights.map(({ right }) => right)).toEqual(NAMED)
  })

  test('of the door and of the workers sees no row of a tenant', async () => {
    const seen = await db.asOwner(
      `select c.relname, r from pg_class c, unnest(array['exhale_door', 'exhale_work']) r
       where c.relforcerowsecurity and has_any_column_privilege(r, c.oid, 'select, insert, update')`,
    )
    expect(seen).toEqual([])
  })

  test.for(['desk', 'door', 'work', 'erase'] as const)(
    'behind the pool %s is nobody strong',
    async (pool) => {
      const text = `select current_user as "user", rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      (select count(*)::int from pg_class c where pg_has_role(c.relowner, 'usage')) as owned
      from pg_roles where rolname = current_user`
      const chosen = db.pools[pool]
      const { rows } =
        'query' in chosen ? await chosen.query<object>(text) : await sql.raw<object>(text).execute(chosen)
      const no = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }
      expect(rows).toEqual([{ user: `exhale_${pool}`, ...no, rolreplication: false, owned: 0 }])
    },
  )
})
