// What the engine examines in a case: the case's own documents, and beside them what belongs to the client and to no case:
// acts, notices that were sent, the agreement, the card, and who may write.
//
// Places in the log are looked up first and opened only when somebody needs the words: a list of cases of clients with long
// histories opens nothing that it has examined before.
import { sql } from 'kysely'
import { readInstant } from '../basics/instant.ts'
import type { Problem } from '../basics/problem.ts'
import { governingAgreement } from '../agreements/versions/governing.ts'
import { acceptancesOf, endsOf, versionsOf } from '../agreements/versions/versions.store.ts'
import { cardOf, findClient } from '../clients/cards/clients.store.ts'
import { representativesOf } from '../clients/representatives/representatives.store.ts'
import { readFact } from '../evidence/factDocument.ts'
import { partsOf } from '../evidence/log.store.ts'
import type { Paper } from '../ledger/findings/paper.ts'
import { sheetPapersByPage } from '../ledger/imports/sheetPapers.store.ts'
import type { TenantTx } from '../server/db/tenant.ts'
import {
  extentOf,
  factsAt,
  ownPlaces,
  withClauses,
  type CaseOnFile,
  type Extent,
  type Place,
} from './cases.store.ts'
import { partiesWithClient } from './partiesWithClient.ts'
import { isFields, type Fields } from './storyParts.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
/** Acts and records of one client that are examined together; of more than that the newest. */
const MOST_DOCUMENTS = 20_000
const SHEET = 'ledger_sheet'

export interface WholeCase {
  readonly places: readonly Place[]
  /** Documents of the case itself. */
  readonly entries: number
  /** The instant as of which the case is examined. */
  readonly asOf: number
  /** Two records with the same mark are examined alike. */
  readonly mark: string
}

/** The client's documents that belong to no case, in the order of the log. */
async function clientPlaces(tx: TenantTx, client: string): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select 'ledger_entry' as what, fact.entry_index, fact.at from ledger_entry fact
      where fact.org_id = ${tx.org} and fact.client_id = ${client} and fact.case_id is null
    union all select 'overage_notice', fact.entry_index, fact.at from overage_notice fact
      where fact.org_id = ${tx.org} and fact.client_id = ${client}
    union all select ${SHEET}, fact.entry_index, fact.last_at from ledger_sheet fact
      where fact.org_id = ${tx.org} and fact.client_id = ${client} and not exists (select 1 from ledger_withdrawal taken
        where taken.org_id = ${tx.org} and taken.import_id = fact.import_id)
    order by entry_index`.execute(tx.db)
  return rows
}

/** The places of acts of a client for which another act stands. */
async function correctedPlaces(tx: TenantTx, client: string): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ entry_index: number }>`
    select fact.entry_index from ledger_entry fact
    join ledger_entry later on later.org_id = fact.org_id and later.corrects = fact.id
    where fact.org_id = ${tx.org} and later.org_id = ${tx.org} and fact.client_id = ${client}`.execute(tx.db)
  return new Set(rows.map((row) => row.entry_index))
}

/** How many facts about the client stand beside the documents, and the newest of them. */
async function besides(
  tx: TenantTx,
  client: string,
): Promise<{ readonly count: number; readonly newest: number }> {
  const of = (table: string) => sql`select fact.entry_index from ${sql.table(table)} fact
    where fact.org_id = ${tx.org} and fact.client_id = ${client}`
  const { rows } = await sql<{ count: number; newest: number | null }>`
    select count(*)::int as count, max(entry_index) as newest from (
      ${of('agreement_version')} union all ${of('acceptance')} union all ${of('agreement_end')}
      union all ${of('client_card')} union all ${of('representative')}
      union all select ended.entry_index from representative_end ended
        join representative named on named.org_id = ended.org_id and named.id = ended.representative_id
        where ended.org_id = ${tx.org} and named.org_id = ${tx.org} and named.client_id = ${client}) fact`.execute(
    tx.db,
  )
  return { count: rows[0]?.count ?? 0, newest: rows[0]?.newest ?? 0 }
}

const HOUR_MS = 3_600_000

/** A story names its instant; anything else is examined as of the running hour, or, without a clock, of its last fact. */
async function asOfOf(
  tx: TenantTx,
  found: CaseOnFile,
  { lastAt }: Extent,
  now: number | null,
): Promise<number> {
  const facts = (await partsOf(tx, [found.entry])).get(found.entry)?.['facts']
  const head = facts ? readFact(decoder.decode(facts)) : null
  const stated = isFields(head) ? head['asOf'] : null
  const asOf = typeof stated === 'string' ? readInstant(stated, found.timezone) : null
  if (asOf !== null) return Math.max(asOf, lastAt ?? asOf)
  if (now === null) return lastAt ?? found.openedAt
  return Math.max(Math.floor(now / HOUR_MS) * HOUR_MS, lastAt ?? 0)
}

/** Where everything stands that a case is examined from; `now` is null where the answer must not hang on the clock. */
export async function wholeCase(tx: TenantTx, found: CaseOnFile, now: number | null): Promise<WholeCase> {
  const own = await ownPlaces(tx, found)
  const ofClient = await clientPlaces(tx, found.clientId)
  const corrected = await correctedPlaces(tx, found.clientId)
  const places = [...own, ...ofClient]
    .filter((place) => !corrected.has(place.entry_index))
    .toSorted((one, other) => one.entry_index - other.entry_index)
  const extent = extentOf(found, places)
  const { count, newest } = await besides(tx, found.clientId)
  const asOf = await asOfOf(tx, found, extent, now)
  const mark = [extent.entries, extent.newest, count, newest, asOf].join(' ')
  return { places, entries: own.length + 1, asOf, mark }
}

/** The agreement by which a client's matters are judged at an instant, as recorded apart from any case. */
async function agreementWith(tx: TenantTx, client: string, at: number): Promise<Fields | null> {
  const versions = await versionsOf(tx, client)
  if (versions.length === 0) return null
  const record = { versions, acceptances: await acceptancesOf(tx, client), ends: await endsOf(tx, client) }
  return governingAgreement(record, at)
}

export interface WholeFacts {
  readonly facts: Fields
  /** What was too much to be examined. */
  readonly problems: readonly Problem[]
}

/** The facts of a case with those of its client, as one story. What the case says itself goes first. */
export async function wholeFacts(tx: TenantTx, found: CaseOnFile, whole: WholeCase): Promise<WholeFacts> {
  const kept = newestDocuments(whole.places)
  const { facts } = await factsAt(tx, found, kept)
  const sheets = kept.some(({ what }) => what === SHEET) ? await sheetEntries(tx, found.clientId) : []
  const written = listOf(facts['ledger'])
  const ledger = [...written, ...sheets.slice(-Math.max(0, MOST_DOCUMENTS - written.length))]
  const dropped = whole.places.length - kept.length + written.length + sheets.length - ledger.length
  const hasOwn = whole.places.some(({ what }) => what === 'agreement_version')
  const held = hasOwn ? null : await agreementWith(tx, found.clientId, whole.asOf)
  const client = await findClient(tx, found.clientId)
  const card = client && (await cardOf(tx, client))
  const representatives = await representativesOf(tx, found.clientId)
  const merged = {
    ...facts,
    ...(ledger.length > 0 && { ledger }),
    ...(held && { agreement: agreementFor(held, facts['agreement']) }),
    parties: partiesWithClient(facts['parties'], card, representatives),
  }
  return { facts: merged, problems: dropped > 0 ? [tooMany(dropped)] : [] }
}

/** All places but the oldest acts, where there are too many of them. */
function newestDocuments(places: readonly Place[]): Place[] {
  const acts = places.filter(({ what }) => what === 'ledger_entry')
  const [first] = acts.slice(-MOST_DOCUMENTS)
  const from = first?.entry_index ?? 0
  return places.filter(({ what, entry_index: entry }) => what !== 'ledger_entry' || entry >= from)
}

/** The rows of the sheets that were brought for a client, by their days. */
async function sheetEntries(tx: TenantTx, client: string): Promise<Fields[]> {
  const all: Paper[] = []
  for await (const page of sheetPapersByPage(tx, client)) all.push(...page)
  return all
    .toSorted((one, other) => one.at - other.at)
    .map(({ atText: _text, sheet: _sheet, act: _act, receivedAt: _received, at, ...entry }) => ({
      ...entry,
      at: new Date(at).toISOString(),
    }))
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const tooMany = (dropped: number): Problem => ({
  where: 'ledger',
  expected: `at most ${MOST_DOCUMENTS} acts and records of one client`,
  got: `${MOST_DOCUMENTS + dropped}`,
  effect: 'the oldest are not examined here; balances and usage on the page of the client count all of them',
})

/** Clauses that the case corrected by number stand before those of the client's agreement. */
function agreementFor(held: Fields, own: unknown): Fields {
  const added = isFields(own) ? listOf(own['clauses']) : []
  return added.length === 0 ? held : withClauses(held, added.filter(isFields))
}
