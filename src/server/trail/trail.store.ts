// The trail read back: acts of administration, changes of settings, withdrawals and looks as one list, the newest first.
import { sql, type RawBuilder } from 'kysely'
import { isFields, type Fields } from '../../cases/storyParts.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf } from '../../evidence/log.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import { READ_THINGS } from './readings.ts'

/** What is asked for; instants in milliseconds UTC, `until` not included. */
export interface TrailWish {
  readonly person?: string | undefined
  readonly kind?: string | undefined
  readonly case?: string | undefined
  readonly from?: number | undefined
  readonly until?: number | undefined
}

/** A place in the list: lines after it are older. */
export interface TrailPlace {
  readonly at: number
  readonly id: string
}

export interface TraceLine extends TrailPlace {
  readonly kind: string
  readonly person: string
  readonly via: string
  readonly from: string | null
  readonly about: Fields
  readonly case: { readonly id: string; readonly title: string } | null
  readonly entry: number | null
}

interface Row extends TrailPlace {
  readonly kind: string
  readonly entry_index: number | null
  readonly person: string | null
  readonly via: string | null
  readonly address: string | null
  readonly thing: string | null
  readonly route: string | null
  readonly case_id: string | null
  readonly title: string | null
}

type Sql = RawBuilder<unknown>
const both = (conditions: readonly Sql[]): Sql => sql.join([...conditions], sql` and `)

/** Conditions that every source shares; `at` is the name of its instant. */
function framed(tx: TenantTx, at: Sql, wish: TrailWish, after: TrailPlace | null): Sql[] {
  const conditions = [sql`f.org_id = ${tx.org}`]
  if (wish.from !== undefined) conditions.push(sql`${at} >= ${wish.from}`)
  if (wish.until !== undefined) conditions.push(sql`${at} < ${wish.until}`)
  if (after) conditions.push(sql`(${at}, f.id) < (${after.at}, ${after.id}::uuid)`)
  return conditions
}

/** A document of the fact `f` whose part says so. */
const withPart = (part: string, says: Sql): Sql =>
  sql`exists (select 1 from payload p where p.org_id = f.org_id and p.entry_index = f.entry_index
    and p.part = ${part} and ${says})`

interface Source {
  readonly table: string
  readonly at: string
  /** The one kind of all its rows; without it the rows name their own. */
  readonly kind?: string
  /** The case of a row `f`, where its table tells. */
  readonly caseOf?: (tx: TenantTx) => Sql
}

/** The case of the row that `f` names in this column. */
const caseOfNamed =
  (column: string, table: string) =>
  (tx: TenantTx): Sql =>
    sql`(select named.case_id from ${sql.table(table)} named
      where named.org_id = ${tx.org} and named.id = f.${sql.ref(column)})`

/** Facts that are acts of administration. */
const SOURCES: readonly Source[] = [
  { table: 'admin_act', at: 'at' },
  { table: 'organisation_setting', at: 'recorded_at', kind: 'settings.changed' },
  {
    table: 'import_withdrawal',
    at: 'withdrawn_at',
    kind: 'import.withdrawn',
    caseOf: caseOfNamed('import_id', 'case_import'),
  },
  // How the desk reads from now on is a change of the desk itself.
  { table: 'label_dismissal', at: 'at', kind: 'label.dismissed', caseOf: () => sql`f.case_id` },
  {
    table: 'label_withdrawal',
    at: 'at',
    kind: 'label.withdrawn',
    caseOf: (tx) =>
      sql`coalesce(${caseOfNamed('dismissal_id', 'label_dismissal')(tx)}, ${caseOfNamed('example_id', 'label_example')(tx)})`,
  },
]

function factRows(
  tx: TenantTx,
  source: Source,
  wish: TrailWish,
  after: TrailPlace | null,
  limit: number,
): Sql | null {
  if (source.kind && wish.kind !== undefined && wish.kind !== source.kind) return null
  const at = sql.ref(`f.${source.at}`)
  const conditions = framed(tx, at, wish, after)
  if (!source.kind && wish.kind !== undefined) conditions.push(sql`f.kind = ${wish.kind}`)
  if (wish.person !== undefined)
    conditions.push(withPart('by', sql`p.bytes = convert_to(${wish.person}, 'UTF8')`))
  const caseOf = source.caseOf?.(tx)
  if (wish.case !== undefined)
    conditions.push(
      caseOf
        ? sql`${caseOf} = ${wish.case}::uuid`
        : withPart('facts', sql`position(convert_to(${wish.case}, 'UTF8') in p.bytes) > 0`),
    )
  return sql`(select ${at} as at, f.id, ${source.kind ? sql`${source.kind}::text` : sql`f.kind`} as kind, f.entry_index,
    null::text as person, null::text as via, null::text as address, null::text as thing, null::text as route,
    ${caseOf ?? sql`null::uuid`} as case_id
    from ${sql.table(source.table)} f where ${both(conditions)} order by ${at} desc, f.id desc limit ${limit})`
}

const LOOK_KINDS: ReadonlySet<string> = new Set(READ_THINGS.map((thing) => `read.${thing}`))
const UUID = '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'

function lookRows(tx: TenantTx, wish: TrailWish, after: TrailPlace | null, limit: number): Sql | null {
  if (wish.kind !== undefined && !LOOK_KINDS.has(wish.kind)) return null
  const conditions = framed(tx, sql`f.at`, wish, after)
  if (wish.kind !== undefined) conditions.push(sql`f.what = ${wish.kind.slice('read.'.length)}`)
  if (wish.person !== undefined) conditions.push(sql`f.person = ${wish.person}`)
  if (wish.case !== undefined) conditions.push(sql`f.thing = ${wish.case}`)
  // The newest list of a minute holds all of its rows.
  return sql`(select f.at, f.id, 'read.' || f.what as kind,
    (select l.entry_index from reading_list l where l.org_id = f.org_id and l.minute = f.minute
      order by l.rows desc limit 1) as entry_index,
    f.person, f.via, f.address, f.thing, f.route,
    case when f.what = 'case' and f.thing ~ ${UUID} then f.thing::uuid end as case_id
    from reading f where ${both(conditions)} order by f.at desc, f.id desc limit ${limit})`
}

/** At most `limit` lines after a place, the newest first. */
export async function trailAfter(
  tx: TenantTx,
  wish: TrailWish,
  after: TrailPlace | null,
  limit: number,
): Promise<TraceLine[]> {
  const sources = [
    ...SOURCES.map((source) => factRows(tx, source, wish, after, limit)),
    lookRows(tx, wish, after, limit),
  ].filter((source) => source !== null)
  if (sources.length === 0) return []
  const { rows } = await sql<Row>`select t.*, h.title
    from (${sql.join(sources, sql` union all `)}) t
    left join case_heading h on h.org_id = ${tx.org} and h.case_id = t.case_id
    order by t.at desc, t.id desc limit ${limit}`.execute(tx.db)
  const acts = rows.flatMap((row) =>
    row.person === null && row.entry_index !== null ? [row.entry_index] : [],
  )
  const parts = await partsOf(tx, acts)
  return rows.map((row) => lineOf(row, (row.entry_index !== null && parts.get(row.entry_index)) || {}))
}

/** Of a dismissal the trail tells what it was and how far it goes; the client's words stay in the case. */
const TOLD: Readonly<Record<string, readonly string[]>> = { 'label.dismissed': ['label', 'reason', 'reach'] }

const decoder = new TextDecoder()
type Parts = Readonly<Record<string, Uint8Array>>

function lineOf(row: Row, parts: Parts): TraceLine {
  const { at, id, kind, entry_index: entry } = row
  const found = row.case_id === null ? null : { id: row.case_id, title: row.title ?? '' }
  if (row.person !== null) {
    const about = { ...(row.thing ? { id: row.thing } : {}), route: row.route ?? '' }
    const from = row.address || null
    return { at, id, kind, person: row.person, via: row.via ?? '', from, about, case: found, entry }
  }
  const text = (part: string): string | null => (parts[part] ? decoder.decode(parts[part]) : null)
  const read = parts['facts'] ? readFact(parts['facts']) : {}
  const { kind: _kind, ...said } = isFields(read) ? read : {}
  const told = TOLD[kind]
  const about = told ? Object.fromEntries(Object.entries(said).filter(([name]) => told.includes(name))) : said
  const who = { person: text('by') ?? '', via: text('via') ?? 'session', from: text('from') }
  return { at, id, kind, ...who, about, case: found, entry }
}
