// Everything of one organisation as files, one after the other: memory knows one case or one page of the log at a time.
import { sql } from 'kysely'
import { caseFacts, findCase } from '../../../cases/cases.store.ts'
import { lettersOf } from '../../../cases/letters.store.ts'
import { markableIn, markedDocuments, type MarkedDocuments } from '../../../cases/marks/marks.store.ts'
import { keysOf } from '../../../evidence/checkpoints/keys.store.ts'
import { latestCheckpoint } from '../../../evidence/checkpoints/standing.store.ts'
import { treeHead } from '../../../evidence/log.store.ts'
import { hex } from '../../../evidence/utf8.ts'
import type { Desk } from '../../desk.ts'
import type { TenantTx } from '../../db/tenant.ts'
import { organisationOf } from '../../organisation.store.ts'
import { programVersion } from '../programVersion.ts'
import { carriedDecisionsOf } from './carriedDecisions.store.ts'
import { carriedFilesOf } from './carriedFiles.store.ts'
import { clientFiles } from './clients/clientRows.store.ts'
import { caseFiles } from './exportedCase.ts'
import { EXPORT_README } from './exportReadme.ts'
import {
  caseFolder,
  EXPORT_SCHEMA,
  HEAD,
  type ExportedFile,
  type ExportedHead,
  type ExportedMark,
} from './exportShapes.ts'

export interface ExportedMember {
  readonly name: string
  readonly email: string
  readonly role: string
}

export interface ExportPlan {
  readonly defaults: Desk['defaults']
  /** The people, from the tables of the door, which this transaction does not see. */
  readonly members: readonly ExportedMember[]
  readonly at: number
  /** Why marked documents go along; null leaves them out, as is usual. */
  readonly markedWhy?: string | null
}

const PAGE = 2_000
const OPENINGS_PAGE = 200
/** A file of openings is held in memory whole. */
const OPENINGS_BYTES = 8 * 1024 * 1024

/** One moment for the whole export, however long it takes. The first words of its transaction. */
export const oneMoment = async (tx: TenantTx): Promise<void> =>
  void (await sql`set transaction isolation level repeatable read`.execute(tx.db))

interface CaseRow {
  readonly id: string
  readonly demo: string | null
  readonly client: string
  readonly client_name: string | null
}

interface Counted {
  readonly cases: number
  readonly clients: number
  readonly marked: number
}

async function headOf(
  tx: TenantTx,
  { defaults, at, markedWhy = null }: ExportPlan,
  { cases, clients, marked }: Counted,
): Promise<ExportedHead> {
  const { epoch, first, size, root } = await treeHead(tx)
  const keys = (await keysOf(tx)).flatMap((epoch) => epoch.keys.map(({ vkey }) => vkey))
  const checkpoint = (await latestCheckpoint(tx))?.note ?? null
  return {
    schema: EXPORT_SCHEMA,
    program: programVersion(),
    exportedAt: new Date(at).toISOString(),
    organisation: await organisationOf(tx, defaults),
    log: { epoch, first, size, root: hex(root), checkpoint, keys },
    cases,
    clients,
    marked: { documents: marked, included: markedWhy !== null, why: markedWhy ?? '' },
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
const numbered = (name: string, from: number): string => `log/${name}-${String(from).padStart(9, '0')}.jsonl`
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

async function* entryFiles(tx: TenantTx): AsyncGenerator<ExportedFile> {
  for (let from = 0; ; from += PAGE) {
    const rows = await tx.db
      .selectFrom('evidence_entry')
      .select(['entry_index', 'bytes'])
      .where('org_id', '=', tx.org)
      .where('entry_index', '>=', from)
      .where('entry_index', '<', from + PAGE)
      .orderBy('entry_index')
      .execute()
    if (rows.length === 0) return
    const lines = rows.map((row) => JSON.stringify({ n: row.entry_index, entry: base64(row.bytes) }))
    yield { path: numbered('entries', from), text: `${lines.join('\n')}\n` }
  }
}

/** Entries one after the other whose parts together stay below the limit, or one alone that does not. */
async function* openingRanges(tx: TenantTx, entries: number): AsyncGenerator<readonly [number, number]> {
  let [from, held] = [0, 0]
  for (let page = 0; page < entries; page += PAGE) {
    const { rows } = await sql<{ entry: number; size: number }>`
      select entry_index as entry, sum(octet_length(bytes))::int as size from payload
      where org_id = ${tx.org} and entry_index >= ${page} and entry_index < ${page + PAGE}
      group by entry_index order by entry_index`.execute(tx.db)
    for (const { entry, size } of rows) {
      if (entry > from && (held + size > OPENINGS_BYTES || entry - from >= OPENINGS_PAGE)) {
        yield [from, entry]
        ;[from, held] = [entry, 0]
      }
      held += size
    }
  }
  yield [from, entries]
}

async function* openingFiles(
  tx: TenantTx,
  entries: number,
  without: ReadonlySet<number>,
): AsyncGenerator<ExportedFile> {
  for await (const [from, end] of openingRanges(tx, entries)) {
    const rows = await tx.db
      .selectFrom('payload')
      .select(['entry_index', 'part', 'salt', 'bytes'])
      .where('org_id', '=', tx.org)
      .where('entry_index', '>=', from)
      .where('entry_index', '<', end)
      .orderBy('entry_index')
      .orderBy('part')
      .execute()
    const lines = rows
      .filter((row) => !without.has(row.entry_index))
      .map(({ entry_index: n, part, salt, bytes }) =>
        JSON.stringify({ n, part, salt: base64(salt), bytes: base64(bytes) }),
      )
    if (lines.length > 0) yield { path: numbered('openings', from), text: `${lines.join('\n')}\n` }
  }
}

async function checkpointFile(tx: TenantTx): Promise<ExportedFile> {
  const rows = await tx.db
    .selectFrom('checkpoint')
    .select(['epoch', 'size', 'note'])
    .where('org_id', '=', tx.org)
    .orderBy('epoch')
    .orderBy('size')
    .execute()
  return { path: 'log/checkpoints.jsonl', text: rows.map((row) => `${JSON.stringify(row)}\n`).join('') }
}

const NOTHING_HELD: MarkedDocuments = { count: 0, facts: new Set(), entries: new Set() }

/** The marks of a case, for the desk where it is opened again. */
const marksFor = async (tx: TenantTx, caseId: string): Promise<ExportedMark[]> =>
  (await markableIn(tx, caseId)).flatMap(({ kind, document, name, mark, why }) =>
    mark === null ? [] : [{ kind, name: kind === 'letter' ? document : name, mark, why }],
  )

async function casesOf(tx: TenantTx): Promise<readonly CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    select file.id, file.demo, file.client_id as client, heading.client_name
    from case_file file left join case_heading heading on heading.org_id = ${tx.org} and heading.case_id = file.id
    where file.org_id = ${tx.org} order by file.id`.execute(tx.db)
  return rows
}

async function clientCount(tx: TenantTx): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from client where org_id = ${tx.org}`.execute(tx.db)
  return rows[0]?.count ?? 0
}

/** The files of the export, in an order in which they can be read again. `tx` has seen `oneMoment`. */
export async function* organisationFiles(tx: TenantTx, plan: ExportPlan): AsyncGenerator<ExportedFile> {
  const cases = await casesOf(tx)
  const clients = await clientCount(tx)
  const all = await markedDocuments(tx)
  const held = plan.markedWhy == null ? all : NOTHING_HELD
  const head = await headOf(tx, plan, { cases: cases.length, clients, marked: all.count })
  yield { path: HEAD, text: json(head) }
  yield { path: 'README.md', text: EXPORT_README }
  yield { path: 'members.json', text: json(plan.members) }
  for (const { id, demo, client, client_name: name } of cases) {
    const found = await findCase(tx, id)
    if (!found) continue
    const { facts } = await caseFacts(tx, found, held.entries)
    const letters = (await lettersOf(tx, found)).filter((letter) => !held.facts.has(letter.id))
    const marks = held === all ? [] : await marksFor(tx, id)
    const { openedAt } = found
    const decisions = await carriedDecisionsOf(tx, id)
    const told = { demo, client, clientName: name ?? '', openedAt }
    yield* caseFiles({ id, ...told, facts, letters, marks, decisions })
    const carried = await carriedFilesOf(tx, id, held.entries)
    if (carried.length > 0) yield { path: `${caseFolder(id)}/files.json`, text: json(carried) }
  }
  yield* clientFiles(tx, held.entries)
  yield* entryFiles(tx)
  yield* openingFiles(tx, head.log.first + head.log.size, held.entries)
  yield await checkpointFile(tx)
}
