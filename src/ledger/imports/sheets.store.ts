// Sheets in the database: documents through the log, their lines and the totals in statements that take thousands of rows.
//
// COPY would be the natural way, but PostgreSQL refuses it on tables with row-level security. Columns go as arrays instead; what is
// the same for a whole document goes once.
import { hash } from 'node:crypto'
import { CompiledQuery, sql } from 'kysely'
import { factBytes } from '../../evidence/factDocument.ts'
import { lockLog, sha256, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { Card } from '../../clients/cards/card.ts'
import { addNewClient } from '../../clients/cards/clients.store.ts'
import { newId } from '../../server/ids.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { noteCrossings } from '../meters/crossings.store.ts'
import { addToManyTotals } from '../meters/totals.store.ts'
import type { Instant, Day } from '../../basics/instant.ts'
import type { SheetDocument } from './clientDocuments.ts'
import type { SheetFacts } from './sheetDocument.ts'
import { SheetTotals } from './sheetTotals.ts'

/** All rows of one client in a sheet. */
export interface ClientSheets {
  readonly client: string
  /** The name under which the client is noted first; null for one whom we know. */
  readonly newName: string | null
  readonly documents: readonly SheetDocument[]
}

/** What all documents of an import have in common. */
export type SharedFacts = Pick<
  SheetFacts,
  'import' | 'headings' | 'clientColumn' | 'mapping' | 'delimiter' | 'lang' | 'zone'
> & { readonly file: string }

const LINES_PER_STATEMENT = 10_000

/** A document of a sheet with the id that it stands under, and its entries. */
interface Placed {
  readonly id: string
  readonly client: string
  readonly document: Pick<SheetDocument, 'entries'>
}

/**
 * Records the rows of some clients, each of them whole: documents, lines, totals. `zone` is that of the organisation, which
 * decides what a day is in its totals.
 */
export async function recordSheets(
  tx: TenantTx,
  clients: readonly ClientSheets[],
  {
    shared,
    zone,
    days,
  }: { readonly shared: SharedFacts; readonly zone: string; readonly days: Map<Instant, Day> },
  stamp: Stamp,
): Promise<void> {
  // Whoever adds up a client anew must see these rows, or come after them.
  await lockLog(tx)
  const before = await totalsBefore(tx, clients, zone)
  const recording = new Recording()
  for (const { client, newName } of clients)
    if (newName !== null) addNewClient(recording, Card.parse({ name: newName }), stamp.at, client)
  const placed = clients.flatMap(({ client, documents }) =>
    documents.map((document): Placed => {
      const id = newId(stamp.at)
      addSheet(recording, id, client, document, shared)
      return { id, client, document }
    }),
  )
  await recording.record(tx, stamp)
  for (const some of slicesOf(placed)) await insertLines(tx, some)
  await addTotals(tx, clients, before, { zone, days })
}

function addSheet(
  recording: Recording,
  id: string,
  client: string,
  document: SheetDocument,
  shared: SharedFacts,
): void {
  const { kept, rows, firstLine, lastLine, entries } = document
  let [firstAt, lastAt] = [entries[0]?.at ?? null, entries[0]?.at ?? null]
  for (const { at } of entries) {
    if (firstAt === null || at < firstAt) firstAt = at
    if (lastAt === null || at > lastAt) lastAt = at
  }
  const facts = factBytes({ ...shared, client, firstLine, lastLine })
  const bytes = Buffer.from(kept, 'utf8')
  recording.fact(
    'ledger_sheet',
    'ledger.sheet',
    { facts, rows: bytes },
    {
      client_id: client,
      import_id: shared.import,
      rows,
      rows_hash: rowsHash(bytes),
      first_at: firstAt,
      last_at: lastAt,
    },
    id,
  )
}

/** What finds the same rows of a client again. */
export const rowsHash = (kept: Uint8Array): Buffer => Buffer.from(hash('sha256', kept, 'hex'), 'hex')

/** Documents in bunches of so many lines that one statement takes a fraction of a second. */
function* slicesOf(placed: readonly Placed[]): Generator<readonly Placed[]> {
  let [some, lines]: [Placed[], number] = [[], 0]
  for (const one of placed) {
    some.push(one)
    for (const { facts } of one.document.entries) lines += facts.lines?.length ?? 0
    if (lines < LINES_PER_STATEMENT) continue
    yield some
    ;[some, lines] = [[], 0]
  }
  if (lines > 0) yield some
}

const KIND: Readonly<Record<string, string>> = { goods_in: 'in', goods_out: 'out', stock_count: 'count' }
const ESCAPED = /["\\]/g
/** A text as an element of an array of PostgreSQL. */
const word = (text: string | undefined): string =>
  text === undefined ? 'NULL' : `"${text.replace(ESCAPED, '\\$&')}"`
const array = (elements: readonly (string | number)[]): string => `{${elements.join(',')}}`

/** The columns of lines; one in which nobody says anything stays empty, and PostgreSQL fills it with nulls. */
class LineColumns {
  readonly document: number[] = []
  readonly number: number[] = []
  readonly sku: string[] = []
  readonly qty: number[] = []
  readonly unit: string[] = []
  readonly kind: string[] = []
  readonly at: number[] = []
  readonly volume: (string | number)[] = []
  readonly weight: (string | number)[] = []
  private hasUnit = false
  private hasVolume = false
  private hasWeight = false

  add({ document: { entries } }: Placed, index: number): void {
    let number = 0
    for (const { facts, at } of entries) {
      const kind = KIND[facts.kind] ?? 'other'
      for (const { sku, qty, unit, unitVolume, unitWeight } of facts.lines ?? []) {
        this.document.push(index)
        this.number.push(number)
        this.sku.push(word(sku))
        this.qty.push(qty)
        this.unit.push(word(unit))
        this.kind.push(kind)
        this.at.push(at)
        this.volume.push(unitVolume ?? 'NULL')
        this.weight.push(unitWeight ?? 'NULL')
        this.hasUnit ||= unit !== undefined
        this.hasVolume ||= unitVolume !== undefined
        this.hasWeight ||= unitWeight !== undefined
        number += 1
      }
    }
  }

  values(): string[] {
    const { document, number, sku, qty, unit, kind, at, volume, weight } = this
    return [
      array(document),
      array(number),
      array(sku),
      array(qty),
      array(this.hasUnit ? unit : []),
      array(kind),
      array(at),
      array(this.hasVolume ? volume : []),
      array(this.hasWeight ? weight : []),
    ]
  }
}

const INSERT_LINES = `
  insert into ledger_line (org_id, client_id, document_id, line_no, sku, qty, unit, moved, kind, unit_volume, unit_weight, at)
  select $1::uuid, ($2::uuid[])[line.document], ($3::uuid[])[line.document], line.number, line.sku, line.qty, line.unit,
    case line.kind when 'in' then line.qty when 'out' then -line.qty else 0 end, line.kind, line.volume, line.weight, line.at
  from unnest($4::int[], $5::int[], $6::text[], $7::numeric[], $8::text[], $9::text[], $10::bigint[], $11::numeric[],
    $12::numeric[]) line (document, number, sku, qty, unit, kind, at, volume, weight)`

/** The lines of some documents, in one statement. */
export async function insertLines(tx: TenantTx, placed: readonly Placed[]): Promise<void> {
  const columns = new LineColumns()
  placed.forEach((one, index) => columns.add(one, index + 1))
  const clients = array(placed.map(({ client }) => client))
  const ids = array(placed.map(({ id }) => id))
  await tx.db.executeQuery(CompiledQuery.raw(INSERT_LINES, [tx.org, clients, ids, ...columns.values()]))
}

interface Before {
  /** Clients whose totals are whole, in the zone of the organisation. */
  readonly whole: ReadonlySet<string>
  /** Clients who have something recorded. */
  readonly known: ReadonlySet<string>
}

async function totalsBefore(tx: TenantTx, clients: readonly ClientSheets[], zone: string): Promise<Before> {
  const ids = clients.filter(({ newName }) => newName === null).map(({ client }) => client)
  if (ids.length === 0) return { whole: new Set(), known: new Set() }
  const marks = await tx.db
    .selectFrom('totals_mark')
    .select('client_id')
    .where('org_id', '=', tx.org)
    .where('zone', '=', zone)
    .where((row) => sql<boolean>`${row.ref('client_id')} = any(${ids}::uuid[])`)
    .execute()
  const recorded = async (table: 'ledger_entry' | 'ledger_sheet') =>
    tx.db
      .selectFrom(table)
      .select('client_id')
      .distinct()
      .where('org_id', '=', tx.org)
      .where((row) => sql<boolean>`${row.ref('client_id')} = any(${ids}::uuid[])`)
      .execute()
  const known = [...(await recorded('ledger_entry')), ...(await recorded('ledger_sheet'))]
  return {
    whole: new Set(marks.map((row) => row.client_id)),
    known: new Set(known.map((row) => row.client_id)),
  }
}

/**
 * Adds to totals that are whole, and makes whole ones for clients of whom nothing was recorded. The others are made again from the
 * documents when somebody asks.
 */
async function addTotals(
  tx: TenantTx,
  clients: readonly ClientSheets[],
  { whole, known }: Before,
  { zone, days }: { readonly zone: string; readonly days: Map<Instant, Day> },
): Promise<void> {
  const fresh = clients.filter(({ client }) => !whole.has(client) && !known.has(client))
  const totalsOf = ({ client, documents }: ClientSheets) => {
    const totals = new SheetTotals(zone, sha256, days)
    for (const { entries } of documents) for (const entry of entries) totals.add(entry)
    return [client, totals.totals()] as const
  }
  await addToManyTotals(tx, clients.filter(({ client }) => whole.has(client)).map(totalsOf))
  await addToManyTotals(tx, fresh.map(totalsOf), 'fresh')
  if (fresh.length === 0) return
  const ids = fresh.map(({ client }) => client)
  await tx.db
    .insertInto('totals_mark')
    .values(ids.map((client) => ({ org_id: tx.org, client_id: client, zone, at: 0 })))
    .onConflict((on) => on.columns(['org_id', 'client_id']).doUpdateSet({ zone }))
    .execute()
}

/** Limits are checked where an agreement is accepted; the others have none. */
export async function noteCrossed(
  tx: TenantTx,
  clients: readonly string[],
  zone: string,
  stamp: Stamp,
): Promise<void> {
  const rows = await tx.db
    .selectFrom('acceptance')
    .select('client_id')
    .distinct()
    .where('org_id', '=', tx.org)
    .where((row) => sql<boolean>`${row.ref('client_id')} = any(${[...clients]}::uuid[])`)
    .execute()
  for (const { client_id: client } of rows) await noteCrossings(tx, client, { zone, asOf: stamp.at }, stamp)
}
