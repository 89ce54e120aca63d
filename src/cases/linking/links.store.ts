// Links between cases: one continues in another, two are about the same matter, or they lie side by side. A link that was ended
// stays in the log and counts no more.
import { sql } from 'kysely'
import { err, ok, type Result } from '../../basics/result.ts'
import { lockLog, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { findCase, type CaseOnFile } from '../cases.store.ts'
import { wholePart } from '../storyParts.ts'
import { LINK_KINDS, type CaseLink, type LinkKind } from './linkShapes.ts'

/** Longer chains than this nobody makes by hand; it keeps a question to the database short. */
const DEEPEST = 20

const standing = (tx: TenantTx) =>
  tx.db
    .selectFrom('case_link')
    .leftJoin('case_unlink', (on) =>
      on
        .onRef('case_unlink.org_id', '=', 'case_link.org_id')
        .onRef('case_unlink.link_id', '=', 'case_link.id'),
    )
    .select([
      'case_link.id',
      'case_link.case_id',
      'case_link.other_case_id',
      'case_link.kind',
      'case_link.at',
    ])
    .where('case_link.org_id', '=', tx.org)
    .where('case_unlink.id', 'is', null)
    .orderBy('case_link.entry_index')

const kindOf = (kind: string): LinkKind => LINK_KINDS.find((one) => one === kind) ?? 'related'

/** The links of a case that stand, whichever side it is on. */
export async function linksOf(tx: TenantTx, caseId: string): Promise<CaseLink[]> {
  const rows = await standing(tx)
    .where((where) =>
      where.or([where('case_link.case_id', '=', caseId), where('case_link.other_case_id', '=', caseId)]),
    )
    .execute()
  const links: CaseLink[] = []
  for (const row of rows) {
    const names = row.case_id === caseId
    const other = await findCase(tx, names ? row.other_case_id : row.case_id)
    if (!other) continue
    const { id, entry: no, title, clientName: client } = other
    links.push({
      id: row.id,
      kind: kindOf(row.kind),
      side: names ? 'names' : 'named',
      other: { id, no, title, client },
      at: new Date(row.at).toISOString(),
    })
  }
  return links
}

/** The case in which this one continues, and since when; null while it goes on by itself. */
export async function continuesIn(
  tx: TenantTx,
  caseId: string,
): Promise<{ readonly id: string; readonly at: number } | null> {
  const row = await standing(tx)
    .where('case_link.case_id', '=', caseId)
    .where('case_link.kind', '=', 'merged')
    .executeTakeFirst()
  return row ? { id: row.other_case_id, at: row.at } : null
}

/** Every case that continues in this one, also by way of another, in the order in which they were opened. */
export async function mergedInto(tx: TenantTx, caseId: string): Promise<CaseOnFile[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive merged as (
      select link.case_id, 1 as depth from case_link link
      where link.org_id = ${tx.org} and link.other_case_id = ${caseId} and link.kind = 'merged'
        and not exists (select 1 from case_unlink ended where ended.org_id = link.org_id and ended.link_id = link.id)
      union
      select link.case_id, merged.depth + 1 from case_link link
      join merged on merged.case_id = link.other_case_id
      where link.org_id = ${tx.org} and link.kind = 'merged' and merged.depth < ${DEEPEST}
        and not exists (select 1 from case_unlink ended where ended.org_id = link.org_id and ended.link_id = link.id))
    select distinct case_id as id from merged where case_id <> ${caseId}`.execute(tx.db)
  const found: CaseOnFile[] = []
  for (const { id } of rows) {
    const file = await findCase(tx, id)
    if (file && file.erasedAt === null) found.push(file)
  }
  return found.toSorted((one, other) => one.entry - other.entry)
}

/** Links a case to another. The same link twice is one. */
export async function linkCases(
  tx: TenantTx,
  { from, to, kind }: { readonly from: CaseOnFile; readonly to: CaseOnFile; readonly kind: LinkKind },
  stamp: Stamp,
): Promise<Result<string, 'bad_input' | 'not_one_client' | 'continues_elsewhere'>> {
  await lockLog(tx)
  if (from.id === to.id) return err('bad_input')
  const before = (await linksOf(tx, from.id)).find((link) => link.other.id === to.id && link.kind === kind)
  if (before && (kind !== 'merged' || before.side === 'names')) return ok(before.id)
  if (kind === 'merged') {
    if (from.clientId !== to.clientId) return err('not_one_client')
    if ((await continuesIn(tx, from.id)) !== null || (await continuesIn(tx, to.id)) !== null)
      return err('continues_elsewhere')
  }
  const recording = new Recording()
  const parts = wholePart({ case: from.id, other: to.id, kind })
  const columns = { case_id: from.id, other_case_id: to.id, kind, at: stamp.at }
  const id = recording.fact('case_link', 'case.linked', parts, columns)
  await recording.record(tx, stamp)
  return ok(id)
}

export interface StandingLink {
  readonly id: string
  readonly case: string
}

/** A link that stands, by its id; null when there is none. */
export async function findLink(tx: TenantTx, id: string): Promise<StandingLink | null> {
  const row = await standing(tx).where('case_link.id', '=', id).executeTakeFirst()
  return row ? { id: row.id, case: row.case_id } : null
}

/** Ends a link: each case has its own facts again. Refused when it has ended already. */
export async function endLink(
  tx: TenantTx,
  link: StandingLink,
  stamp: Stamp,
): Promise<Result<string, 'not_found'>> {
  await lockLog(tx)
  if (!(await findLink(tx, link.id))) return err('not_found')
  const recording = new Recording()
  const columns = { case_id: link.case, link_id: link.id, at: stamp.at }
  const id = recording.fact('case_unlink', 'case.unlinked', wholePart({ link: link.id }), columns)
  await recording.record(tx, stamp)
  return ok(id)
}
