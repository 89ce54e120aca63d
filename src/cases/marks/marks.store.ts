// Marks in the database: statements that are never changed; the newest one about a document counts.
import { sql } from 'kysely'
import { err, ok, type Result } from '../../basics/result.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { isFields, wholePart, type Fields } from '../storyParts.ts'
import {
  MARKED_KINDS,
  newestMarks,
  type Kin,
  type Mark,
  type MarkableDocument,
  type MarkedKind,
  type SaidMark,
  type WantedMark,
} from './mark.ts'

const saidIn = (tx: TenantTx, caseId: string): Promise<SaidMark[]> =>
  tx.db
    .selectFrom('document_mark')
    .select(['document_id as document', 'mark', 'entry_index as entry'])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .orderBy('entry_index')
    .execute()

/**
 * Facts of the case that are one document: a letter, the drafts that became it, and the message that it is. An entry of a counter is named by its fact in the case (`counterEntry`), which is
 * looked for among the few facts of cases into which something was filed.
 */
async function kinOf(tx: TenantTx, caseId: string): Promise<Kin[]> {
  const { rows } = await sql<{ one: string; other: string }>`
    select sending.letter_id as one, sending.message_id as other
    from letter_sending sending join letter on letter.org_id = sending.org_id and letter.id = sending.letter_id
    where sending.org_id = ${tx.org} and letter.org_id = ${tx.org} and letter.case_id = ${caseId}
    union all
    select letter.id as one, version.id as other
    from letter
    join draft_version sent on sent.org_id = letter.org_id and sent.id = letter.draft_version_id
    join draft_version version on version.org_id = sent.org_id and version.draft_id = sent.draft_id
    where letter.org_id = ${tx.org} and letter.case_id = ${caseId} and version.org_id = ${tx.org}
    union all
    select filing.counter_entry_id as one, fact.id as other
    from counter_filing filing
    join (
      select org_id, id, case_id, entry_index from message
      union all select org_id, id, case_id, entry_index from ledger_entry
    ) fact on fact.org_id = filing.org_id and fact.case_id = filing.case_id
    join payload on payload.org_id = fact.org_id and payload.entry_index = fact.entry_index and payload.part = 'facts'
    where filing.org_id = ${tx.org} and filing.case_id = ${caseId} and fact.org_id = ${tx.org} and payload.org_id = ${tx.org}
      and position(convert_to('"counterEntry":"' || filing.counter_entry_id::text || '"', 'UTF8') in payload.bytes) > 0`.execute(
    tx.db,
  )
  return rows.map(({ one, other }) => [one, other])
}

const standingIn = async (tx: TenantTx, caseId: string): Promise<ReturnType<typeof newestMarks>> => {
  const said = await saidIn(tx, caseId)
  return said.length === 0 ? new Map() : newestMarks(said, await kinOf(tx, caseId))
}

/** The marks that stand in a case, by the id of the fact; a sent letter and its message have one mark. */
export async function marksOf(tx: TenantTx, caseId: string): Promise<ReadonlyMap<string, Mark>> {
  const standing = await standingIn(tx, caseId)
  return new Map(Array.from(standing, ([id, { mark }]) => [id, mark]))
}

interface Row {
  readonly document: string
  readonly kind: MarkedKind
  readonly entry: number
}

/** Everything in the case that may carry a mark, in the order of the log. */
async function documentsIn(tx: TenantTx, caseId: string): Promise<Row[]> {
  const of = (kind: Exclude<MarkedKind, 'counter_entry'>) => sql`
    select fact.id as document, ${sql.lit(kind)} as kind, fact.entry_index as entry
    from ${sql.table(kind)} fact where fact.org_id = ${tx.org} and fact.case_id = ${caseId}`
  const { rows } = await sql<Row>`
    ${of('message')} union all ${of('letter')} union all ${of('original')} union all ${of('capture')}
    union all ${of('draft_version')} union all ${of('exposure_note')} union all ${of('concession')}
    union all select fact.id as document, 'counter_entry' as kind, fact.entry_index as entry
      from counter_entry fact
      join counter_filing filing on filing.org_id = fact.org_id and filing.counter_entry_id = fact.id
      where fact.org_id = ${tx.org} and filing.org_id = ${tx.org} and filing.case_id = ${caseId}
    order by entry`.execute(tx.db)
  return rows
}

/** The `facts` part of each of these entries; an erased one is missing. */
async function factsOf(tx: TenantTx, entries: readonly number[]): Promise<ReadonlyMap<number, Fields>> {
  if (entries.length === 0) return new Map()
  const { rows } = await sql<{ entry_index: number; bytes: Uint8Array }>`
    select entry_index, bytes from payload
    where org_id = ${tx.org} and part = 'facts' and entry_index = any(${[...entries]}::bigint[])`.execute(
    tx.db,
  )
  const read = rows.flatMap(({ entry_index: entry, bytes }) => {
    const fact = readFact(bytes)
    return isFields(fact) ? [[entry, fact] as const] : []
  })
  return new Map(read)
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const NAMED: Readonly<Partial<Record<MarkedKind, string>>> = {
  message: 'id',
  original: 'name',
  capture: 'url',
}
/** A message by its id in the case, a file by its name, a page by its address; the others have no name but their kind. */
const nameOf = (kind: MarkedKind, fact: Fields): string => text(fact[NAMED[kind] ?? ''])

/** What may be marked in a case, with the marks that stand; what was erased is missing. */
export async function markableIn(tx: TenantTx, caseId: string): Promise<MarkableDocument[]> {
  const [rows, standing] = [await documentsIn(tx, caseId), await standingIn(tx, caseId)]
  const facts = await factsOf(tx, [
    ...rows.map(({ entry }) => entry),
    ...Array.from(standing.values(), ({ entry }) => entry),
  ])
  const times = await saidAt(tx, caseId)
  return rows.flatMap(({ document, kind, entry }) => {
    const fact = facts.get(entry)
    if (!fact) return []
    const mark = standing.get(document)
    const at = mark ? times.get(mark.entry) : undefined
    return [
      {
        document,
        kind,
        name: nameOf(kind, fact),
        mark: mark?.mark ?? null,
        at: at === undefined ? null : new Date(at).toISOString(),
        why: mark ? text(facts.get(mark.entry)?.['why']) : '',
      },
    ]
  })
}

async function saidAt(tx: TenantTx, caseId: string): Promise<ReadonlyMap<number, number>> {
  const rows = await tx.db
    .selectFrom('document_mark')
    .select(['entry_index', 'at'])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .execute()
  return new Map(rows.map(({ entry_index: entry, at }) => [entry, at]))
}

/** Records a mark, or that there is none any more; returns the id of the statement. */
export async function mark(
  tx: TenantTx,
  caseId: string,
  wanted: WantedMark,
  stamp: Stamp,
): Promise<Result<string, 'not_found'>> {
  const { document, mark: said, why } = wanted
  const known = (await documentsIn(tx, caseId)).find((one) => one.document === document)
  if (!known || !(await partsOf(tx, [known.entry])).has(known.entry)) return err('not_found')
  await lockLog(tx)
  const recording = new Recording()
  const parts = wholePart({ document, kind: known.kind, mark: said, ...(why === '' ? {} : { why }) })
  const columns = { case_id: caseId, document_id: document, mark: said, at: stamp.at }
  const id = recording.fact('document_mark', 'document.marked', parts, columns)
  await recording.record(tx, stamp)
  return ok(id)
}

export interface MarkedDocuments {
  /** How many documents carry a mark: a letter and its message are one. */
  readonly count: number
  /** Every fact of theirs, by its id. */
  readonly facts: ReadonlySet<string>
  /** Their places in the log, with what names them: a sending, the key of a mail, the marks themselves. */
  readonly entries: ReadonlySet<number>
}

/**
 * All marked documents of the organisation, or of some cases: what whoever gives something out leaves out. A whole backup
 * does not ask: it is the desk itself, sealed and for its operator, and a restore without the marked documents would be a loss.
 */
export async function markedDocuments(
  tx: TenantTx,
  cases: readonly string[] | null = null,
): Promise<MarkedDocuments> {
  const marked = tx.db.selectFrom('document_mark').select('case_id').distinct().where('org_id', '=', tx.org)
  const among =
    cases === null ? marked : marked.where('case_id', 'in', cases.length > 0 ? [...cases] : [NO_CASE])
  const facts = new Set<string>()
  const statements = new Set<number>()
  for (const { case_id: caseId } of await among.execute())
    for (const [id, { entry }] of await standingIn(tx, caseId)) {
      facts.add(id)
      statements.add(entry)
    }
  return { count: statements.size, facts, entries: new Set([...statements, ...(await entriesOf(tx, facts))]) }
}
const NO_CASE = '00000000-0000-0000-0000-000000000000'

async function entriesOf(tx: TenantTx, facts: ReadonlySet<string>): Promise<number[]> {
  if (facts.size === 0) return []
  const ids = sql`any(${[...facts]}::uuid[])`
  const of = (table: string, column: string) =>
    sql`select entry_index from ${sql.table(table)} where org_id = ${tx.org} and ${sql.ref(column)} = ${ids}`
  const own = [...MARKED_KINDS, 'ledger_entry'].map((table) => of(table, 'id'))
  const naming = [
    of('letter_sending', 'letter_id'),
    of('mail_key', 'original_id'),
    of('mail_attempt', 'letter_id'),
    of('second_look', 'version_id'),
    of('document_mark', 'document_id'),
    of('label_dismissal', 'document_id'),
    of('label_example', 'document_id'),
  ]
  const { rows } = await sql<{ entry_index: number }>`${sql.join([...own, ...naming], sql` union `)}`.execute(
    tx.db,
  )
  return rows.map((row) => row.entry_index)
}
