// The totals in the database: what a document adds is added there too, in the transaction that keeps the document.
//
// Every row is changed by one statement that says how two totals of one thing become one, in the same words as `plusDelta`.
// Nobody reads a total, counts, and writes it back: two counters at once would lose one of the two.
import { sql, type RawBuilder } from 'kysely'
import { dayOf as calendarDay } from '../../basics/instant.ts'
import type { Moment } from '../../agreements/recorded.ts'
import { PLANNED_ONCE } from '../../server/db/pools.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { exact, type Exact } from '../../basics/exact.ts'
import { isRolled, readForNow, rolledUp, rowsFor, type TotalsNow } from './rolled.ts'
import {
  NOTHING_YET,
  plusDelta,
  type Covered,
  type DayTotal,
  type StatedSize,
  type StockTotal,
  type Totals,
  type TotalsDelta,
} from './totals.ts'

/** Totals are made of decimals alone: sums, and products with whole factors. Throws on a third. */
function decimal({ n, d }: Exact): string {
  let places = 0
  let scale = 1n
  for (; scale % d !== 0n; places += 1) {
    if (places > MOST_PLACES) throw new RangeError('a total is a decimal number')
    scale *= 10n
  }
  return `${n * (scale / d)}e-${places}`
}
const MOST_PLACES = 1_000

// A dimension never begins with a digit, so the days that a record covers can stand before it without being mistaken for one.
const COVERING = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d) (.*)$/su
const written = ({ dimension, covered }: DayTotal): string =>
  covered ? `${covered.from}/${covered.to} ${dimension}` : dimension
function read(text: string): { readonly dimension: string; readonly covered: Covered | null } {
  const [, from, to, dimension] = COVERING.exec(text) ?? []
  return from !== undefined && to !== undefined && dimension !== undefined
    ? { dimension, covered: { from, to } }
    : { dimension: text, covered: null }
}

const column = <R, T>(rows: readonly R[], of: (row: R) => T): T[] => rows.map(of)
const sizeOf = (stated: StatedSize | null): string | null => stated && decimal(stated.size)

/** Adds what one document, or many, added to the totals of one client. Ids of documents are UUIDs here. */
export const addToTotals = (tx: TenantTx, client: string, delta: TotalsDelta): Promise<void> =>
  addToManyTotals(tx, [[client, delta]])

type Of<T> = T & { readonly client: string }
const PLAN = sql.raw(PLANNED_ONCE)

/**
 * The same for many clients at once; each stands in the list once. `fresh` says that these clients have no totals yet and that
 * nobody else may give them any meanwhile: then nothing has to be looked up, row by row.
 */
export async function addToManyTotals(
  tx: TenantTx,
  deltas: readonly (readonly [client: string, delta: TotalsDelta])[],
  how: How = 'added',
): Promise<void> {
  const stock = deltas.flatMap(([client, delta]) => delta.stock.map((row) => ({ ...row, client })))
  const days = deltas.flatMap(([client, delta]) =>
    [...delta.days, ...rolledUp(delta.days)].map((row) => ({ ...row, client })),
  )
  // One statement for both: an act waits for each way to the server and for each plan that is made there.
  const [first, second] = [
    ...(stock.length > 0 ? [addedStock(tx, stock, how)] : []),
    ...(days.length > 0 ? [addedDays(tx, days, how)] : []),
  ]
  if (!first) return
  const added = second ? sql`with first as (${first} returning 1) ${second}` : first
  await sql`${how === 'fresh' ? sql`` : PLAN}${added}`.execute(tx.db)
}

type How = 'fresh' | 'added'

// How a row that is there and one that is added become one.
const STOCK_MEETS = sql`
    on conflict (org_id, client_id, sku, dimension) do update set
      held = known.held + excluded.held,
      (unit_volume, volume_at, volume_by) = (
        select size, at, by from (values
          (known.unit_volume, known.volume_at, known.volume_by),
          (excluded.unit_volume, excluded.volume_at, excluded.volume_by)
        ) stated (size, at, by) order by at, by nulls last limit 1
      ),
      (unit_weight, weight_at, weight_by) = (
        select size, at, by from (values
          (known.unit_weight, known.weight_at, known.weight_by),
          (excluded.unit_weight, excluded.weight_at, excluded.weight_by)
        ) stated (size, at, by) order by at, by nulls last limit 1
      )`
const DAYS_MEET = sql`
    on conflict (org_id, client_id, kind, metric, dimension, day) do update set
      entries = known.entries + excluded.entries,
      added = known.added + excluded.added,
      highest = greatest(known.highest, excluded.highest),
      (latest, latest_at, latest_by) = (
        select value, at, by from (values
          (known.latest, known.latest_at, known.latest_by),
          (excluded.latest, excluded.latest_at, excluded.latest_by)
        ) stated (value, at, by) order by at desc, by desc limit 1
      )`

function addedStock(tx: TenantTx, rows: readonly Of<StockTotal>[], how: How): RawBuilder<unknown> {
  const volume = (row: StockTotal) => row.volume
  const weight = (row: StockTotal) => row.weight
  return sql`
    insert into stock_total as known (org_id, client_id, sku, dimension, held,
      unit_volume, volume_at, volume_by, unit_weight, weight_at, weight_by)
    select ${tx.org}::uuid, added.*
    from unnest(
      ${column(rows, (row) => row.client)}::uuid[],
      ${column(rows, (row) => row.sku)}::text[], ${column(rows, (row) => row.dimension)}::text[],
      ${column(rows, (row) => decimal(row.held))}::numeric[],
      ${column(rows, (row) => sizeOf(volume(row)))}::numeric[], ${column(rows, (row) => volume(row)?.at ?? null)}::bigint[],
      ${column(rows, (row) => volume(row)?.by ?? null)}::uuid[],
      ${column(rows, (row) => sizeOf(weight(row)))}::numeric[], ${column(rows, (row) => weight(row)?.at ?? null)}::bigint[],
      ${column(rows, (row) => weight(row)?.by ?? null)}::uuid[]
    ) added
    ${how === 'fresh' ? sql`` : STOCK_MEETS}`
}

function addedDays(tx: TenantTx, rows: readonly Of<DayTotal>[], how: How): RawBuilder<unknown> {
  return sql`
    insert into day_total as known (org_id, client_id, kind, metric, dimension, day,
      entries, added, highest, latest, latest_at, latest_by)
    select ${tx.org}::uuid, added.*
    from unnest(
      ${column(rows, (row) => row.client)}::uuid[],
      ${column(rows, (row) => row.kind)}::text[], ${column(rows, (row) => row.metric)}::text[],
      ${column(rows, written)}::text[], ${column(rows, (row) => row.day)}::text[],
      ${column(rows, (row) => row.entries)}::bigint[], ${column(rows, (row) => decimal(row.added))}::numeric[],
      ${column(rows, (row) => decimal(row.highest))}::numeric[], ${column(rows, (row) => decimal(row.latest))}::numeric[],
      ${column(rows, (row) => row.latestAt)}::bigint[], ${column(rows, (row) => row.latestBy)}::uuid[]
    ) added
    ${how === 'fresh' ? sql`` : DAYS_MEET}`
}

interface StockRow {
  readonly sku: string
  readonly dimension: string
  readonly held: string
  readonly unit_volume: string | null
  readonly volume_at: number | null
  readonly volume_by: string | null
  readonly unit_weight: string | null
  readonly weight_at: number | null
  readonly weight_by: string | null
}
interface DayRow {
  readonly kind: string
  readonly metric: string
  readonly dimension: string
  readonly day: string
  readonly entries: number
  readonly added: string
  readonly highest: string
  readonly latest: string
  readonly latest_at: number
  readonly latest_by: string
}
const stated = (size: string | null, at: number | null, by: string | null): StatedSize | null =>
  size === null || at === null || by === null ? null : { size: exact(size), at, by }

/** The totals of one client as they stand, in the order that `totalsOf` gives them; other clients cost nothing here. */
export async function readTotals(tx: TenantTx, client: string): Promise<Totals> {
  const own = sql`where org_id = ${tx.org} and client_id = ${client}`
  const stock = await sql<StockRow>`select * from stock_total ${own}`.execute(tx.db)
  const days = await readDays(tx, client)
  return plusDelta(NOTHING_YET, { stock: stock.rows.map(stockOf), days })
}

/** What the records of each single day came to, in no order. */
export async function readDays(tx: TenantTx, client: string): Promise<DayTotal[]> {
  const { rows } = await sql<DayRow>`select * from day_total
    where org_id = ${tx.org} and client_id = ${client}`.execute(tx.db)
  return rows.map(dayOf).filter((row) => !isRolled(row))
}

export interface TotalsRead {
  /** The time zone in which the days were cut; null where the totals are not whole and have to be made again. */
  readonly zone: string | null
  /** Null when something is dated later than the moment, so that only the single days can say it. */
  readonly now: TotalsNow | null
}

/**
 * The same as far as it counts at `moment`, whatever the length of the history: things that are on the shelf, and those named
 * by `skus`. All of it comes in one answer, because an act waits for it.
 */
export async function readTotalsNow(
  tx: TenantTx,
  client: string,
  skus: readonly string[],
  moment: Moment,
): Promise<TotalsRead> {
  const own = sql`org_id = ${tx.org} and client_id = ${client}`
  const held = sql`select sku from stock_total where ${own} and held <> 0`
  const size = sql`unit_volume::text, volume_at, volume_by, unit_weight::text, weight_at, weight_by`
  const wanted = rowsFor(calendarDay(moment.asOf, moment.zone))
  // A numeric in JSON would become a double on its way here: figures travel as text.
  const { rows } = await sql<{
    zone: string | null
    stock: StockRow[] | null
    days: DayRow[] | null
  }>`${PLAN}select
    (select zone from totals_mark where ${own}) as zone,
    (select json_agg(row) from (
      select thing.* from (${held} union select unnest(${[...skus]}::text[])) wanted
      cross join lateral (
        select sku, dimension, held::text, ${size} from stock_total where ${own} and sku = wanted.sku
        offset 0 -- one look for each thing that is wanted, never through all that ever was here
      ) thing
    ) row) as stock,
    (select json_agg(row) from (
      select kind, metric, dimension, day, entries, added::text, highest::text, latest::text, latest_at, latest_by
      from day_total where ${own} and day = any (${wanted}::text[])
    ) row) as days`.execute(tx.db)
  const { zone = null, stock, days } = rows[0] ?? {}
  const sorted = plusDelta(NOTHING_YET, { stock: (stock ?? []).map(stockOf), days: [] })
  return { zone, now: readForNow(sorted.stock, (days ?? []).map(dayOf), moment) }
}

const stockOf = (row: StockRow): StockTotal => ({
  sku: row.sku,
  dimension: row.dimension,
  held: exact(row.held),
  volume: stated(row.unit_volume, row.volume_at, row.volume_by),
  weight: stated(row.unit_weight, row.weight_at, row.weight_by),
})
const dayOf = (row: DayRow): DayTotal => ({
  kind: row.kind,
  metric: row.metric,
  ...read(row.dimension),
  day: row.day,
  entries: row.entries,
  added: exact(row.added),
  highest: exact(row.highest),
  latest: exact(row.latest),
  latestAt: row.latest_at,
  latestBy: row.latest_by,
})
