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
import type { TenantTx } from '../server/db/tenant.ts'
import { mergedFacts, type MergedCase } from './linking/merging.ts'
import { mergedInto } from './linking/links.store.ts'
import { newestWatched } from './days/watched.store.ts'
import { NO_SHEETS, SHEET, sheetsOf, type OpenSheets } from './openSheets.store.ts'
import {
  extentOf,
  factsAt,
  ownPlaces,
  withClauses,
  type CaseOnFile,
  type OpenDocuments,
  type Place,
} from './cases.store.ts'
import { partiesWithClient } from './partiesWithClient.ts'
import { isFields, type Fields } from './storyParts.ts'
/** Acts and records of one client that are examined together; of more than that the newest. */
const MOST_DOCUMENTS = 20_000

export interface WholeCase {
  /** The documents of the case itself, in the order of the log. */
  readonly own: readonly Place[]
  /** How many they are, with the one that opened the case. */
  readonly entries: number
  /** Cases that continue in this one, each with its documents. */
  readonly merged: readonly MergedPlaces[]
  /** The instant as of which the case is examined. */
  readonly asOf: number
  /** Two records with the same mark are examined alike as of the same instant. */
  readonly mark: string
}

interface MergedPlaces {
  readonly file: CaseOnFile
  readonly own: readonly Place[]
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

interface ClientExtent {
  /** The place in the log of the newest fact about the client, of whatever kind. */
  readonly newest: number
  /** The latest instant among the newest acts. */
  readonly lastAt: number | null
}

/** So many of the newest acts are asked when they happened: one that waited offline is older than its place in the log. */
const RECENT_ACTS = 200

/**
 * What tells that anything about a client has changed, whatever the length of a history: each new fact, a withdrawal and a
 * correction included, has a place of its own in the log.
 */
async function clientExtent(tx: TenantTx, client: string): Promise<ClientExtent> {
  const newestOf = (table: string) => sql`(select max(fact.entry_index) from ${sql.table(table)} fact
    where fact.org_id = ${tx.org} and fact.client_id = ${client})`
  const { rows } = await sql<{ newest: number | null; last_at: number | null }>`
    select greatest(${sql.join(OF_CLIENT.map(newestOf))},
      (select max(ended.entry_index) from representative_end ended
        join representative named on named.org_id = ended.org_id and named.id = ended.representative_id
        where ended.org_id = ${tx.org} and named.org_id = ${tx.org} and named.client_id = ${client}),
      (select max(taken.entry_index) from ledger_withdrawal taken
        join ledger_sheet sheet on sheet.org_id = taken.org_id and sheet.import_id = taken.import_id
        where taken.org_id = ${tx.org} and sheet.org_id = ${tx.org} and sheet.client_id = ${client})) as newest,
      (select max(recent.at) from (select act.at from ledger_entry act
        where act.org_id = ${tx.org} and act.client_id = ${client} and act.case_id is null
        order by act.entry_index desc limit ${RECENT_ACTS}) recent) as last_at`.execute(tx.db)
  return { newest: rows[0]?.newest ?? 0, lastAt: rows[0]?.last_at ?? null }
}
const OF_CLIENT = [
  'ledger_entry',
  'ledger_sheet',
  'overage_notice',
  'agreement_version',
  'acceptance',
  'agreement_end',
  'client_card',
  'representative',
]

const HOUR_MS = 3_600_000

/** A story names its instant; anything else is examined as of the running hour, or, without a clock, of its last fact. */
async function asOfOf(
  tx: TenantTx,
  found: CaseOnFile,
  lastAt: number | null,
  now: number | null,
): Promise<number> {
  const facts = (await partsOf(tx, [found.entry], ['facts'])).get(found.entry)?.['facts']
  const head = facts ? readFact(facts) : null
  const stated = isFields(head) ? head['asOf'] : null
  const asOf = typeof stated === 'string' ? readInstant(stated, found.timezone) : null
  if (asOf !== null) return Math.max(asOf, lastAt ?? asOf)
  if (now === null) return lastAt ?? found.openedAt
  return Math.max(Math.floor(now / HOUR_MS) * HOUR_MS, lastAt ?? 0)
}

const later = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other)

/** Where everything stands that a case is examined from; `now` is null where the answer must not hang on the clock. */
export async function wholeCase(tx: TenantTx, found: CaseOnFile, now: number | null): Promise<WholeCase> {
  const own = await ownPlaces(tx, found)
  const extent = extentOf(found, own)
  const client = await clientExtent(tx, found.clientId)
  const merged = await mergedPlaces(tx, found)
  const others = merged.map(({ file, own: places }) => extentOf(file, places))
  const lastAt = others.reduce(
    (last, other) => later(last, other.lastAt),
    later(extent.lastAt, client.lastAt),
  )
  // A day that was noted a moment ago stands in the case at once, as a message does.
  const noted = now === null ? null : await newestWatched(tx, found.id, now)
  const asOf = await asOfOf(tx, found, later(lastAt, noted), now)
  const mark = [
    extent.entries,
    extent.newest,
    client.newest,
    ...others.map(({ entries, newest }, at) => `${merged[at]?.file.id}:${entries}:${newest}`),
  ].join(' ')
  return { own, entries: extent.entries, merged, asOf, mark }
}

/** The cases that continue in this one, with the places of their documents. */
async function mergedPlaces(tx: TenantTx, found: CaseOnFile): Promise<MergedPlaces[]> {
  const merged: MergedPlaces[] = []
  for (const file of await mergedInto(tx, found.id)) merged.push({ file, own: await ownPlaces(tx, file) })
  return merged
}

interface MergedStories {
  readonly stories: readonly MergedCase[]
  readonly documents: OpenDocuments
}

/** What was written down in the cases that continue in this one, each under its number. */
async function mergedStories(
  tx: TenantTx,
  merged: readonly MergedPlaces[],
  open: OpenDocuments,
): Promise<MergedStories> {
  const stories: MergedCase[] = []
  const documents = new Map<number, Fields>()
  for (const { file, own } of merged) {
    const read = await factsAt(tx, file, own, open)
    stories.push({ no: String(file.entry), facts: read.facts, edits: read.edits })
    for (const [entry, document] of read.documents) documents.set(entry, document)
  }
  return { stories, documents }
}

/** The places of everything that is examined, in the order of the log. */
async function placesOf(tx: TenantTx, found: CaseOnFile, own: readonly Place[]): Promise<Place[]> {
  const ofClient = await clientPlaces(tx, found.clientId)
  const corrected = await correctedPlaces(tx, found.clientId)
  return [...own, ...ofClient]
    .filter((place) => !corrected.has(place.entry_index))
    .toSorted((one, other) => one.entry_index - other.entry_index)
}

interface HeldAgreement {
  readonly agreement: Fields | null
  /** The first instant after the one asked about from which another agreement may hold. */
  readonly until: number
}

/** The agreement by which a client's matters are judged at an instant, as recorded apart from any case. */
async function agreementWith(tx: TenantTx, client: string, at: number): Promise<HeldAgreement> {
  const versions = await versionsOf(tx, client)
  if (versions.length === 0) return { agreement: null, until: Infinity }
  const record = { versions, acceptances: await acceptancesOf(tx, client), ends: await endsOf(tx, client) }
  const turns = [
    ...record.ends,
    ...record.acceptances.flatMap(({ at: from, until }) => (until === null ? [from] : [from, until])),
  ]
  return {
    agreement: governingAgreement(record, at),
    until: Math.min(Infinity, ...turns.filter((turn) => turn > at)),
  }
}

/** What was opened for a case, so that it need not be opened again when something is added to it. */
export interface OpenCase {
  readonly documents: OpenDocuments
  readonly sheets: OpenSheets
}
const NOTHING_OPEN: OpenCase = { documents: new Map(), sheets: NO_SHEETS }

export interface WholeFacts {
  readonly facts: Fields
  readonly open: OpenCase
  /** What was too much to be examined. */
  readonly problems: readonly Problem[]
  /** The same documents give the same facts as of every instant before this one. */
  readonly until: number
}

/**
 * The facts of a case with those of its client, as one story. What the case says itself goes first. What is `open` already is
 * taken as it is: a document of the log never changes, and an erasure forgets all that was open.
 */
export async function wholeFacts(
  tx: TenantTx,
  found: CaseOnFile,
  whole: WholeCase,
  open: OpenCase = NOTHING_OPEN,
): Promise<WholeFacts> {
  const places = await placesOf(tx, found, whole.own)
  const kept = newestDocuments(places)
  const own = await factsAt(tx, found, kept, open.documents)
  const merged = await mergedStories(tx, whole.merged, open.documents)
  const facts = mergedFacts(own.facts, merged.stories, own.edits)
  const sheets = await sheetsOf(tx, found.clientId, kept, open.sheets)
  const written = listOf(facts['ledger'])
  const ledger = [...written, ...sheets.entries.slice(-Math.max(0, MOST_DOCUMENTS - written.length))]
  const dropped = places.length - kept.length + written.length + sheets.entries.length - ledger.length
  const hasOwn = places.some(({ what }) => what === 'agreement_version')
  const held = hasOwn ? null : await agreementWith(tx, found.clientId, whole.asOf)
  const agreement = held?.agreement
  const client = await findClient(tx, found.clientId)
  const card = client && (await cardOf(tx, client))
  const representatives = await representativesOf(tx, found.clientId)
  const read = {
    ...facts,
    ...(ledger.length > 0 && { ledger }),
    ...(agreement && { agreement: agreementFor(agreement, facts['agreement']) }),
    parties: partiesWithClient(facts['parties'], card, representatives),
  }
  return {
    facts: read,
    open: { documents: new Map([...own.documents, ...merged.documents]), sheets },
    problems: dropped > 0 ? [tooMany(dropped)] : [],
    until: held?.until ?? Infinity,
  }
}

/** All places but the oldest acts, where there are too many of them. */
function newestDocuments(places: readonly Place[]): Place[] {
  const acts = places.filter(({ what }) => what === 'ledger_entry')
  const [first] = acts.slice(-MOST_DOCUMENTS)
  const from = first?.entry_index ?? 0
  return places.filter(({ what, entry_index: entry }) => what !== 'ledger_entry' || entry >= from)
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
