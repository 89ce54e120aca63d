// The schema as text, the same on every server: what schema.sql holds, so that a change of the tables shows in review.
//
// Written from the catalogue and not by pg_dump, which the embedded server does not bring.
import type { Client } from 'pg'

interface Line {
  readonly line: string
}

const TABLES = `
  select quote_ident(c.relname) as quoted, c.relname as name, c.relrowsecurity as walled, c.relforcerowsecurity as forced
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'r' order by c.relname collate "C"`
const COLUMNS = `
  select format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' else '' end,
    coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) as line
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`
// PostgreSQL 18 lists NOT NULL among the constraints, older ones do not; the columns say it already.
const CONSTRAINTS = `
  select '  ' || pg_get_constraintdef(oid) as line from pg_constraint
  where conrelid = $1::regclass and contype <> 'n' order by contype, pg_get_constraintdef(oid) collate "C"`
const INDEXES = `
  select pg_get_indexdef(i.indexrelid) || ';' as line from pg_index i
  where i.indrelid = $1::regclass and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
  order by 1`
const POLICIES = `
  select format('create policy %I on %I to %s using (%s) with check (%s);', policyname, tablename,
    array_to_string(roles, ', '), qual, with_check) as line
  from pg_policies where schemaname = 'public' and tablename = $1 order by policyname`
const GRANTS = `
  select format('grant %s on %I to %I;', string_agg(right_, ', ' order by right_), $1::text, grantee) as line
  from (
    select grantee, lower(privilege_type) as right_ from information_schema.role_table_grants
    where table_schema = 'public' and table_name = $1
    union
    select grantee, format('%s (%s)', lower(privilege_type), string_agg(column_name, ', ' order by column_name))
    from information_schema.role_column_grants g
    where table_schema = 'public' and table_name = $1 and not exists (
      select 1 from information_schema.role_table_grants t
      where t.table_schema = 'public' and t.table_name = $1 and t.grantee = g.grantee
        and t.privilege_type = g.privilege_type)
    group by grantee, privilege_type
  ) rights where grantee like 'exhale\\_%' and grantee <> 'exhale_owner' group by grantee order by grantee`

interface Table {
  readonly quoted: string
  readonly name: string
  readonly walled: boolean
  readonly forced: boolean
}

async function tableText(owner: Client, { name, quoted, walled, forced }: Table): Promise<string> {
  const lines = async (query: string, value: string): Promise<string[]> =>
    (await owner.query<Line>(query, [value])).rows.map((row) => row.line)
  const regclass = `public.${quoted}`
  const body = [...(await lines(COLUMNS, regclass)), ...(await lines(CONSTRAINTS, regclass))]
  return [
    `create table ${quoted} (\n${body.join(',\n')}\n);`,
    ...(await lines(INDEXES, regclass)),
    ...(walled ? [`alter table ${name} enable row level security;`] : []),
    ...(forced ? [`alter table ${name} force row level security;`] : []),
    ...(await lines(POLICIES, name)),
    ...(await lines(GRANTS, name)),
  ].join('\n')
}

/** All tables with keys, indexes, policies and rights of our roles, in the order of their names. */
export async function schemaText(owner: Client): Promise<string> {
  const { rows } = await owner.query<Table>(TABLES)
  const texts: string[] = []
  for (const table of rows) texts.push(await tableText(owner, table))
  return `-- Written by a test from the migrations; read it, do not edit it.\n\n${texts.join('\n\n')}\n`
}
