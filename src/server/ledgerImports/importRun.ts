// An accepted sheet becomes documents, some clients at a time and each of them whole. How far it has come stands beside the
// rows, in the transaction that records them: whoever goes on after a crash begins exactly there.
import { setImmediate as breath } from 'node:timers/promises'
import { sql, type Kysely } from 'kysely'
import type { Day, Instant } from '../../basics/instant.ts'
import type { Stamp } from '../../evidence/log.store.ts'
import { lockImport } from '../../messages/imports.store.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import type { Tables } from '../db/tables.ts'
import { delimiterOf } from '../../ledger/sheet.ts'
import { documentsOf, type SheetText } from '../../ledger/imports/clientDocuments.ts'
import type { DecidedClient } from '../../ledger/imports/choices.ts'
import type { ReadSheet, RowsOfClient } from '../../ledger/imports/rowsReader.ts'
import { ReadingMemory } from '../../ledger/imports/sheetDocument.ts'
import { clientsIn, readingOf } from '../../ledger/imports/sheetLook.ts'
import {
  noteCrossed,
  recordSheets,
  type ClientSheets,
  type SharedFacts,
} from '../../ledger/imports/sheets.store.ts'
import { textOf } from './sheetText.ts'
import { driven } from './sheetView.ts'
import {
  dropSheet,
  namesOf,
  putHead,
  sheetBytes,
  stagedSheet,
  type StagedSheet,
} from '../../ledger/imports/staging.store.ts'

/** Rows of one transaction: while it runs, nobody else of the organisation records. */
const ROWS_AT_ONCE = 10_000

interface Run {
  readonly head: StagedSheet
  readonly accepted: NonNullable<StagedSheet['accepted']>
  readonly shared: SharedFacts
  readonly sheet: SheetText
  /** The clients in the order in which they are recorded, each with all rows that name them. */
  readonly clients: readonly (DecidedClient & { readonly rows: readonly RowsOfClient[] })[]
}

/** Reads an accepted sheet; null when there is nothing to go on with. */
async function runOf(desk: Kysely<Tables>, org: string, id: string): Promise<Run | null> {
  const loaded = await asTenant(desk, org, async (tx) => {
    const head = await stagedSheet(tx, id)
    if (!head?.accepted) return null
    return {
      head,
      accepted: head.accepted,
      bytes: await sheetBytes(tx, id, head.sheet),
      names: await namesOf(tx, id),
    }
  })
  if (!loaded) return null
  const { head, accepted, bytes, names } = loaded
  const text = textOf(bytes)
  const reading = readingOf(text, head.mapping, head.workbook ? '\t' : delimiterOf(text))
  const read = await driven(clientsIn(text, reading, head.mapping.headerLine))
  const shared = { import: id, file: head.file, ...reading }
  return {
    head,
    accepted,
    shared,
    sheet: { text, plain: read.plain, reading },
    clients: clientsOf(read, names),
  }
}

function clientsOf(read: ReadSheet, names: readonly DecidedClient[]): Run['clients'] {
  const decided = new Map(names.map((one) => [one.name, one]))
  const clients = new Map<string, DecidedClient & { rows: RowsOfClient[] }>()
  for (const rows of read.clients) {
    const one = decided.get(rows.name)
    if (!one) continue
    const known = clients.get(one.client)
    if (known) known.rows.push(rows)
    else clients.set(one.client, { ...one, rows: [rows] })
  }
  return [...clients.values()]
}

/** Clients from place `from` on whose rows fit one transaction; at least one. Others have their turn after each client. */
async function* slices(
  { clients, sheet }: Run,
  from: number,
): AsyncGenerator<{ readonly from: number; readonly to: number; readonly sheets: ClientSheets[] }> {
  const memory = new ReadingMemory()
  let [first, sheets, rows]: [number, ClientSheets[], number] = [from, [], 0]
  for (const [index, { name, client, isNew, rows: named }] of clients.entries()) {
    if (index < from) continue
    await breath()
    const documents = named.flatMap((one) => documentsOf(one, sheet, memory))
    sheets.push({ client, newName: isNew ? name.slice(0, MOST_NAME) : null, documents })
    rows += documents.reduce((sum, document) => sum + document.rows, 0)
    if (rows < ROWS_AT_ONCE && index < clients.length - 1) continue
    yield { from: first, to: index + 1, sheets }
    ;[first, sheets, rows] = [index + 1, [], 0]
  }
}
const MOST_NAME = 300

export interface RunGround {
  readonly desk: Kysely<Tables>
  /** Milliseconds UTC. */
  readonly now: () => number
  /** True once the program is about to end: the rest waits for the next start. */
  readonly isStopped: () => boolean
}

/**
 * Records what is left of an accepted sheet, and throws its staging away at the end. Nothing is done for a sheet that is done, is
 * unknown, or is being recorded by somebody else. Throws the refusal `log_behind`.
 */
export async function continueImport(
  { desk, now, isStopped }: RunGround,
  org: string,
  id: string,
): Promise<void> {
  const run = await runOf(desk, org, id)
  if (!run) return
  const { shared, accepted } = run
  const days = new Map<Instant, Day>()
  // While the database writes some clients, the next ones are read.
  let writing: Promise<boolean> = Promise.resolve(true)
  for await (const slice of slices(run, run.head.done)) {
    if (!(await writing) || isStopped()) return
    const stamp: Stamp = { by: accepted.by, ...(accepted.via && { via: accepted.via }), at: now() }
    writing = asTenant(desk, org, async (tx) => {
      const head = await mine(tx, id, slice.from)
      if (!head) return false
      const sheets = await withoutErased(tx, slice.sheets)
      await recordSheets(tx, sheets, { shared, zone: accepted.zone, days }, stamp)
      await noteCrossed(
        tx,
        sheets.map(({ client }) => client),
        accepted.zone,
        stamp,
      )
      await putHead(tx, id, { ...head, done: slice.to })
      return true
    })
    // An error is thrown where the answer is awaited; until then nobody may call it unheard.
    writing.catch(() => undefined)
  }
  if (!(await writing)) return
  await asTenant(desk, org, async (tx) => {
    if (await mine(tx, id, run.clients.length)) await dropSheet(tx, id)
  })
}

/** The head, held until the transaction ends, if the import stands where we think it does. */
async function mine(tx: TenantTx, id: string, done: number): Promise<StagedSheet | null> {
  await lockImport(tx, id)
  const head = await stagedSheet(tx, id)
  return head?.accepted && head.done === done ? head : null
}

/** Nothing more is recorded about a client who was erased between the acceptance and now. */
async function withoutErased(tx: TenantTx, sheets: readonly ClientSheets[]): Promise<ClientSheets[]> {
  const rows = await tx.db
    .selectFrom('erasure')
    .select('client_id')
    .where('org_id', '=', tx.org)
    .where('scope', '=', 'whole')
    .where(
      (row) => sql<boolean>`${row.ref('client_id')} = any(${sheets.map(({ client }) => client)}::uuid[])`,
    )
    .execute()
  const erased = new Set(rows.map((row) => row.client_id))
  return sheets.filter(({ client }) => !erased.has(client))
}
