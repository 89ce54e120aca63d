// What the desk holds about its clients, as far as keeping and erasing need to know it: entries, cases, holds, choices.
import { sql } from 'kysely'
import { z } from 'zod'
import { isFields } from '../../cases/storyParts.ts'
import { isErased } from '../../evidence/erased.ts'
import { erasedRanges } from '../../evidence/erased.store.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf } from '../../evidence/log.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import type { KeptCase, KeptEntry, Subject } from './erasurePlan.ts'
import { entriesOfSubjects } from './subjects.store.ts'
import { RetentionChoice, type Choices, type RetentionKind } from './terms.ts'

/** The documents of some entries as they were recorded; an erased one is missing. */
export async function documentsOf(
  tx: TenantTx,
  entries: readonly number[],
): Promise<ReadonlyMap<number, Readonly<Record<string, unknown>>>> {
  const parts = await partsOf(tx, entries)
  const read = [...parts].flatMap(([entry, { facts }]) => {
    const fact = facts ? readFact(facts) : null
    return isFields(fact) ? [[entry, fact] as const] : []
  })
  return new Map(read)
}

interface EntryRow {
  readonly entry_index: number
  readonly client_id: string
  readonly case_id: string | null
  readonly record: string
  readonly kind: string
  readonly at: number
}

/** The entries of clients that can still be opened; one whose deletion is decided and not done yet is gone already. */
async function keptEntries(tx: TenantTx, clients: readonly string[]): Promise<EntryRow[]> {
  const { rows } = await sql<EntryRow>`
    select distinct on (subject.entry_index) subject.entry_index, subject.client_id, subject.case_id, subject.record,
      subject.kind, coalesce(subject.at, entry.recorded_at) as at
    from (${entriesOfSubjects(tx, clients)}) subject
    join evidence_entry entry on entry.org_id = ${tx.org} and entry.entry_index = subject.entry_index
    where exists (select 1 from payload p where p.org_id = ${tx.org} and p.entry_index = subject.entry_index)
    order by subject.entry_index`.execute(tx.db)
  const erased = await erasedRanges(tx)
  return rows.filter((row) => !isErased(erased, row.entry_index))
}

interface CaseRow {
  readonly id: string
  readonly client_id: string
  readonly title: string | null
  readonly jurisdiction: string
  readonly lang: string
  readonly demo: string | null
  readonly closed_at: number | null
}

async function casesOf(tx: TenantTx, clients: readonly string[]): Promise<CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    select file.id, file.client_id, heading.title, file.jurisdiction, file.lang, file.demo,
      (select max(closure.at) from case_closure closure
        left join case_reopening again on again.org_id = closure.org_id and again.closure_id = closure.id
        where closure.org_id = file.org_id and closure.case_id = file.id and again.id is null) as closed_at
    from case_file file
    left join case_heading heading on heading.org_id = file.org_id and heading.case_id = file.id
    where file.org_id = ${tx.org} and file.client_id = any(${[...clients]}::uuid[])
    order by file.id`.execute(tx.db)
  return rows
}

/** What is known of each client's agreements: since when none holds, or null while one does; who never had one is missing. */
async function agreementsOf(
  tx: TenantTx,
  clients: readonly string[],
): Promise<ReadonlyMap<string, number | null>> {
  const { rows } = await sql<{ client_id: string; at: number | null }>`
    with accepted as (
      select acceptance.client_id, acceptance.entry_index, acceptance.until from acceptance
      join agreement_version version on version.org_id = acceptance.org_id and version.id = acceptance.version_id
      where acceptance.org_id = ${tx.org} and version.org_id = ${tx.org} and version.kind in ('agreement', 'amendment')
        and acceptance.client_id = any(${[...clients]}::uuid[])),
    ended as (
      select client_id, max(entry_index) as entry_index, max(at) as at from agreement_end
      where org_id = ${tx.org} and client_id = any(${[...clients]}::uuid[]) group by client_id)
    select accepted.client_id,
      case when bool_and(accepted.until is not null or accepted.entry_index < coalesce(ended.entry_index, -1))
        then greatest(max(accepted.until) filter (where accepted.entry_index > coalesce(ended.entry_index, -1)),
          max(ended.at))::bigint end as at
    from accepted left join ended on ended.client_id = accepted.client_id
    group by accepted.client_id`.execute(tx.db)
  return new Map(rows.map((row) => [row.client_id, row.at]))
}

export interface Hold {
  readonly id: string
  readonly client: string
  readonly entry: number
  readonly at: number
}

/** Legal holds that stand, of one client or of all. */
export async function holdsOf(tx: TenantTx, client: string | null): Promise<Hold[]> {
  const { rows } = await sql<Hold>`
    select hold.id, hold.client_id as client, hold.entry_index as entry, hold.at from legal_hold hold
    left join hold_lifting lifting on lifting.org_id = hold.org_id and lifting.hold_id = hold.id
    where hold.org_id = ${tx.org} and lifting.id is null
      ${client === null ? sql`` : sql`and hold.client_id = ${client}`}
    order by hold.at`.execute(tx.db)
  return rows
}

const toCase = (row: CaseRow): KeptCase => ({
  id: row.id,
  title: row.title ?? '',
  jurisdiction: row.jurisdiction,
  lang: row.lang === 'en' ? 'en' : 'ru',
  demo: row.demo !== null,
  closedAt: row.closed_at,
})
const toEntry = (row: EntryRow): KeptEntry => ({
  entry: row.entry_index,
  record: row.record,
  kind: row.kind,
  case: row.case_id,
  at: row.at,
})

function byClient<T extends { readonly client_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.client_id)
    if (group) group.push(row)
    else groups.set(row.client_id, [row])
  }
  return groups
}

/** What is kept about each of these clients; a client whom the organisation does not have is missing. */
export async function subjectsOf(
  tx: TenantTx,
  clients: readonly string[],
): Promise<ReadonlyMap<string, Subject>> {
  if (clients.length === 0) return new Map()
  const [cases, entries, holds] = [
    await casesOf(tx, clients),
    await keptEntries(tx, clients),
    await holdsOf(tx, null),
  ]
  const [casesBy, entriesBy] = [byClient(cases), byClient(entries)]
  const held = new Map<string, number>()
  for (const { client } of holds) held.set(client, (held.get(client) ?? 0) + 1)
  const agreements = await agreementsOf(tx, clients)
  const subjectOf = (client: string): Subject => {
    const files = casesBy.get(client) ?? []
    const own = entriesBy.get(client) ?? []
    const inFolder = own.filter((entry) => entry.case_id === client)
    const isNamed = files.length === 0 || inFolder.length > 0
    // Where nothing was ever agreed there is nothing to end: what was noted last closes the folder.
    const last = inFolder.reduce((latest, entry) => Math.max(latest, entry.at), 0)
    const agreed = agreements.get(client)
    const folder = isNamed ? [folderOf(client, files.at(-1), agreed === undefined ? last : agreed)] : []
    return {
      cases: [...folder, ...files.map(toCase)],
      entries: own.map(toEntry),
      holds: held.get(client) ?? 0,
    }
  }
  return new Map((await known(tx, clients)).map((client) => [client, subjectOf(client)]))
}

/** What belongs to the client and to no case, as a case of its own with the id of the client. It has no page. */
const folderOf = (client: string, newest: CaseRow | undefined, closedAt: number | null): KeptCase => ({
  id: client,
  title: '',
  jurisdiction: newest?.jurisdiction ?? '',
  lang: newest?.lang === 'en' ? 'en' : 'ru',
  demo: newest?.demo != null,
  closedAt,
})

async function known(tx: TenantTx, clients: readonly string[]): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('client')
    .select('id')
    .where('org_id', '=', tx.org)
    .where('id', 'in', [...clients])
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** Clients after `cursor` in the order of their ids. */
export async function clientsAfter(tx: TenantTx, cursor: string | null, limit: number): Promise<string[]> {
  const page = tx.db.selectFrom('client').select('id').where('org_id', '=', tx.org).orderBy('id').limit(limit)
  const rows = await (cursor === null ? page : page.where('id', '>', cursor)).execute()
  return rows.map((row) => row.id)
}

/** The names under which the desk shows a client, the newest card and case first; none once they were erased. */
export async function namesOf(tx: TenantTx, client: string): Promise<string[]> {
  const cards = await tx.db
    .selectFrom('client_heading')
    .select('name')
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .orderBy('card_id', 'desc')
    .execute()
  const rows = await tx.db
    .selectFrom('case_heading')
    .innerJoin('case_file', (on) =>
      on
        .onRef('case_file.org_id', '=', 'case_heading.org_id')
        .onRef('case_file.id', '=', 'case_heading.case_id'),
    )
    .select(['case_heading.client_name', 'case_heading.title'])
    .where('case_heading.org_id', '=', tx.org)
    .where('case_file.org_id', '=', tx.org)
    .where('case_file.client_id', '=', client)
    .orderBy('case_file.id', 'desc')
    .execute()
  const names = [...cards.map((card) => card.name), ...rows.map((row) => row.client_name || row.title)]
  return names.filter((name) => name !== '')
}

/** The owner's terms, by kind; a kind that was never chosen is missing. */
export async function choicesOf(tx: TenantTx): Promise<Choices> {
  const rows = await tx.db
    .selectFrom('retention_choice')
    .select('entry_index')
    .where('org_id', '=', tx.org)
    .orderBy('entry_index')
    .execute()
  const documents = await documentsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  const chosen = new Map<RetentionKind, RetentionChoice>()
  for (const { entry_index: entry } of rows) {
    const read = z.object({ choice: RetentionChoice }).safeParse(documents.get(entry))
    if (read.success) chosen.set(read.data.choice.kind, read.data.choice)
  }
  return chosen
}
