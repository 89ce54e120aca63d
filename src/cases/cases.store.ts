// Questions about cases: what is in one, and which there are.
import { sql } from 'kysely'
import { frozen } from '../basics/frozen.ts'
import { partsOf } from '../evidence/log.store.ts'
import type { TenantTx } from '../server/db/tenant.ts'
import type { Shelf } from '../ledger/ledger.store.ts'
import { ClaimEdit } from './claims/claimShapes.ts'
import { editedClaims } from './claims/editedClaims.ts'
import { factFromParts, type Fields, type Parts } from './storyParts.ts'

export interface CaseOnFile {
  readonly id: string
  readonly clientId: string
  readonly title: string
  readonly clientName: string
  readonly lang: 'ru' | 'en'
  readonly jurisdiction: string
  readonly timezone: string
  readonly openedAt: number
  readonly demo: boolean
  /** The place in the log of the document that opened the case. */
  readonly entry: number
  /** When everything about the client was erased; null while something is kept. */
  readonly erasedAt: number | null
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const readText = (bytes: Uint8Array): string => decoder.decode(bytes)

const filed = (tx: TenantTx) =>
  tx.db
    .selectFrom('case_file')
    .leftJoin('case_heading', (on) =>
      on
        .onRef('case_heading.org_id', '=', 'case_file.org_id')
        .onRef('case_heading.case_id', '=', 'case_file.id'),
    )
    .select([
      'case_file.id',
      'case_file.client_id',
      'case_file.lang',
      'case_file.jurisdiction',
      'case_file.timezone',
      'case_file.opened_at',
      'case_file.demo',
      'case_file.entry_index',
      'case_heading.title',
      'case_heading.client_name',
      (file) =>
        file
          .selectFrom('erasure')
          .select((erasure) => erasure.fn.max<number | null>('erasure.at').as('at'))
          .whereRef('erasure.org_id', '=', 'case_file.org_id')
          .whereRef('erasure.client_id', '=', 'case_file.client_id')
          .where('erasure.scope', '=', 'whole')
          .as('erased_at'),
    ])
    .where('case_file.org_id', '=', tx.org)

type Filed = Awaited<ReturnType<ReturnType<typeof filed>['execute']>>[number]
const toCase = (row: Filed): CaseOnFile => ({
  id: row.id,
  clientId: row.client_id,
  title: row.title ?? '',
  clientName: row.client_name ?? '',
  lang: row.lang === 'en' ? 'en' : 'ru',
  jurisdiction: row.jurisdiction,
  timezone: row.timezone,
  openedAt: row.opened_at,
  demo: row.demo !== null,
  entry: row.entry_index,
  erasedAt: row.erased_at,
})

/** The case, or null when the organisation has none of that id. */
export async function findCase(tx: TenantTx, id: string): Promise<CaseOnFile | null> {
  const row = await filed(tx).where('case_file.id', '=', id).executeTakeFirst()
  return row ? toCase(row) : null
}

/** The case of a visible example, or null when it was never loaded. */
export async function findDemo(tx: TenantTx, demo: string): Promise<CaseOnFile | null> {
  const row = await filed(tx).where('case_file.demo', '=', demo).executeTakeFirst()
  return row ? toCase(row) : null
}

/** Cases, the newest first, after `cursor` (the id of the last one seen). */
export async function casesAfter(tx: TenantTx, cursor: string | null, limit: number): Promise<CaseOnFile[]> {
  const page = filed(tx).orderBy('case_file.id', 'desc').limit(limit)
  const rows = await (cursor ? page.where('case_file.id', '<', cursor) : page).execute()
  return rows.map(toCase)
}

/** The cases that run, the newest first: neither closed nor about somebody erased, and no examples, which have their own time. */
export async function liveCases(
  tx: TenantTx,
  limit: number,
  client: string | null = null,
): Promise<CaseOnFile[]> {
  const ofClient = client === null ? filed(tx) : filed(tx).where('case_file.client_id', '=', client)
  const rows = await ofClient
    .where('case_file.demo', 'is', null)
    .where(
      sql<boolean>`not exists (select 1 from erasure gone where gone.org_id = case_file.org_id
        and gone.client_id = case_file.client_id and gone.scope = 'whole')`,
    )
    .where(
      sql<boolean>`not exists (select 1 from case_closure closed where closed.org_id = case_file.org_id
        and closed.case_id = case_file.id and not exists (select 1 from case_reopening again
          where again.org_id = closed.org_id and again.closure_id = closed.id))`,
    )
    // A case that goes on in another has its days and promises there.
    .where(
      sql<boolean>`not exists (select 1 from case_link link where link.org_id = case_file.org_id
        and link.case_id = case_file.id and link.kind = 'merged' and not exists (select 1 from case_unlink ended
          where ended.org_id = link.org_id and ended.link_id = link.id))`,
    )
    .orderBy('case_file.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toCase)
}

export const shelfOf = (found: CaseOnFile): Shelf => ({
  case: found.id,
  client: found.clientId,
  timezone: found.timezone,
  import: null,
})

export interface Place {
  readonly what: string
  readonly entry_index: number
  readonly at: number | null
}

/** The documents of a case that count, in the order of the log: what came with a withdrawn import is left out. */
export async function ownPlaces(tx: TenantTx, found: CaseOnFile): Promise<Place[]> {
  const standing = sql`not exists (select 1 from import_withdrawal w
    where w.org_id = ${tx.org} and w.import_id = fact.import_id)`
  const of = (table: string, imported: boolean, at: boolean) => sql`
    select ${table}::text as what, fact.entry_index, ${at ? sql`fact.at` : sql`null::bigint`} as at
    from ${sql.table(table)} fact
    where fact.org_id = ${tx.org} and fact.case_id = ${found.id} ${imported ? sql`and ${standing}` : sql``}`
  const { rows } = await sql<Place>`
    ${of('inquiry', false, false)} union all ${of('agreement_version', false, false)}
    union all ${of('clause', true, false)} union all ${of('offer', false, false)}
    union all ${of('ledger_entry', true, true)} union all ${of('message', true, true)}
    union all ${of('claim', true, false)} union all ${of('economics', false, false)}
    union all ${of('claim_edit', false, false)} union all ${of('claim_decision', false, false)}
    union all ${of('case_minutes', false, false)}
    order by entry_index`.execute(tx.db)
  return rows
}

export interface Extent {
  /** How many documents the case has in the log. */
  readonly entries: number
  /** The place in the log of its newest document: what an examination kept aside is compared by. */
  readonly newest: number
  /** The instant of the last dated fact, or null when none has a date. */
  readonly lastAt: number | null
}

/** Documents as they were opened, by their place in the log: what is written there never changes, it can only be erased. */
export type OpenDocuments = ReadonlyMap<number, Fields>
const NONE_OPEN: OpenDocuments = new Map()

export interface RecordedCase extends Extent {
  /** The facts as `exhale.story/1`, the way they came. */
  readonly facts: Fields
  /** The documents that they were put together from, frozen: whoever opens the case shares them. */
  readonly documents: OpenDocuments
  /** The edits of claims, those of claims of other cases among them. */
  readonly edits: readonly ClaimEdit[]
}

/**
 * Everything recorded in a case itself. `without` names places in the log that are left out: what is marked does not leave the
 * desk with the rest; `open` are documents that are open already. What the engine examines besides is of the client
 * (`clientFacts.store.ts`).
 */
export async function caseFacts(
  tx: TenantTx,
  found: CaseOnFile,
  without: ReadonlySet<number> = new Set(),
  open: OpenDocuments = NONE_OPEN,
): Promise<RecordedCase> {
  const places = await ownPlaces(tx, found)
  return factsAt(
    tx,
    found,
    places.filter((place) => !without.has(place.entry_index)),
    open,
  )
}

/** The parts that are words; photos and files stay where they are. */
const TEXTS = ['facts', 'body', 'from', 'to', 'letter']

/** The facts of these documents, in this order, as one story; those that are open already are not opened again. */
export async function factsAt(
  tx: TenantTx,
  found: CaseOnFile,
  places: readonly Place[],
  open: OpenDocuments = NONE_OPEN,
): Promise<RecordedCase> {
  const all = [{ what: 'case_file', entry_index: found.entry, at: null }, ...places]
  const closed = all.flatMap(({ entry_index: entry }) => (open.has(entry) ? [] : [entry]))
  const parts = await partsOf(tx, closed, TEXTS)
  const documents = new Map<number, Fields>()
  for (const place of all) {
    const of = parts.get(place.entry_index)
    const document = open.get(place.entry_index) ?? (of && frozen(factOf(place, of)))
    if (document) documents.set(place.entry_index, document)
  }
  const listed = (...whats: string[]): Fields[] =>
    places.flatMap((place) => {
      const document = documents.get(place.entry_index)
      return document && whats.includes(place.what) ? [document] : []
    })
  const edits = editsIn(listed('claim_edit'))
  const facts = assembled(documents.get(found.entry) ?? {}, listed, edits)
  return { facts, documents, edits, ...extentOf(found, places) }
}
/** A document as the story tells it: a notice that went to the client is a message of ours. */
function factOf({ what, entry_index: entry, at }: Place, parts: Parts): Fields {
  const fact = factFromParts(parts, readText)
  if (what !== 'overage_notice') return fact
  const text = parts['letter'] ? readText(parts['letter']) : ''
  const sent = at === null ? '' : new Date(at).toISOString()
  return {
    id: `notice-${entry}`,
    at: sent,
    channel: 'notice',
    from: 'owner',
    to: 'client',
    direction: 'out',
    text,
  }
}

/** How much there is, without opening any of it. */
export function extentOf(found: CaseOnFile, places: readonly Place[]): Extent {
  return places.reduce<Extent>(
    ({ entries, newest, lastAt }, { entry_index: entry, at }) => ({
      entries: entries + 1,
      newest: Math.max(newest, entry),
      lastAt: at === null ? lastAt : Math.max(at, lastAt ?? at),
    }),
    { entries: 1, newest: found.entry, lastAt: null },
  )
}

function assembled(head: Fields, all: (...whats: string[]) => Fields[], edits: readonly ClaimEdit[]): Fields {
  const facts: Record<string, unknown> = { ...head }
  const single = (field: string, what: string) => {
    const newest = all(what).at(-1)
    if (newest) facts[field] = newest
  }
  const list = (field: string, ...whats: string[]) => {
    const found = all(...whats)
    if (found.length > 0) facts[field] = found
  }
  single('inquiry', 'inquiry')
  single('agreement', 'agreement_version')
  single('offer', 'offer')
  list('ledger', 'ledger_entry')
  list('messages', 'message', 'overage_notice')
  const claims = all('claim')
  if (claims.length > 0) facts['claims'] = editedClaims(claims, edits)
  single('economics', 'economics')
  const clauses = all('clause')
  if (clauses.length > 0) facts['agreement'] = withClauses(facts['agreement'], clauses)
  return facts
}

/** The edits of claims; one that cannot be read changes nothing. */
const editsIn = (facts: readonly Fields[]): ClaimEdit[] =>
  facts.flatMap((fact) => ClaimEdit.safeParse(fact).data ?? [])

/** A clause added later stands for the older one of the same number. */
export function withClauses(agreement: unknown, added: readonly Fields[]): Fields {
  const base: Fields =
    typeof agreement === 'object' && agreement !== null ? { ...agreement } : { id: 'agreement' }
  const numbers = new Set(added.map((clause) => clause['no']))
  const old: readonly unknown[] = Array.isArray(base['clauses']) ? base['clauses'] : []
  const kept = old.filter((clause) => !(isClause(clause) && numbers.has(clause['no'])))
  const newest = added.filter(
    (clause, at) => added.findLastIndex((other) => other['no'] === clause['no']) === at,
  )
  return { ...base, clauses: [...kept, ...newest] }
}
const isClause = (value: unknown): value is Fields => typeof value === 'object' && value !== null
