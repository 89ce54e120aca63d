// What the engine examines in a case: the case's own documents, and beside them what belongs to the client and to no case:
// acts, notices that were sent, the agreement, the card, and who may write.
//
// Places in the log are looked up first and opened only when somebody needs the words: a list of cases of clients with long
// histories opens nothing that it has examined before.
import { sql } from 'kysely'
import { readInstant } from '../basics/instant.ts'
import { governingAgreement } from '../agreements/versions/governing.ts'
import { acceptancesOf, endsOf, versionsOf } from '../agreements/versions/versions.store.ts'
import { cardOf, findClient } from '../clients/cards/clients.store.ts'
import { representativesOf } from '../clients/representatives/representatives.store.ts'
import { readFact } from '../evidence/factDocument.ts'
import { partsOf } from '../evidence/log.store.ts'
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
/** Acts of one client that are examined together; of more than that the newest. */
const MOST_DOCUMENTS = 20_000

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
    order by entry_index desc limit ${MOST_DOCUMENTS}`.execute(tx.db)
  return rows.toReversed()
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

/** The facts of a case with those of its client, as one story. What the case says itself goes first. */
export async function wholeFacts(tx: TenantTx, found: CaseOnFile, whole: WholeCase): Promise<Fields> {
  const { facts } = await factsAt(tx, found, whole.places)
  const hasOwn = whole.places.some(({ what }) => what === 'agreement_version')
  const held = hasOwn ? null : await agreementWith(tx, found.clientId, whole.asOf)
  const client = await findClient(tx, found.clientId)
  const card = client && (await cardOf(tx, client))
  const representatives = await representativesOf(tx, found.clientId)
  return {
    ...facts,
    ...(held && { agreement: agreementFor(held, facts['agreement']) }),
    parties: partiesWithClient(facts['parties'], card, representatives),
  }
}

/** Clauses that the case corrected by number stand before those of the client's agreement. */
function agreementFor(held: Fields, own: unknown): Fields {
  const added: readonly unknown[] = isFields(own) && Array.isArray(own['clauses']) ? own['clauses'] : []
  return added.length === 0 ? held : withClauses(held, added.filter(isFields))
}
