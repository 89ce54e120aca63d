// A version of a draft as the door sees it: of which case it is, and whether it is still the newest.
import type { TenantTx } from '../../server/db/tenant.ts'

export interface VersionPlace {
  readonly caseId: string
  readonly draft: string
  /** The newest version of its draft, which may be itself. */
  readonly newest: string
}

/** Where a version stands; null when the organisation has none of that id. */
export async function versionPlace(tx: TenantTx, id: string): Promise<VersionPlace | null> {
  const row = await tx.db
    .selectFrom('draft_version')
    .select(['case_id', 'draft_id'])
    .where('org_id', '=', tx.org)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const newest = await tx.db
    .selectFrom('draft_version')
    .select('id')
    .where('org_id', '=', tx.org)
    .where('draft_id', '=', row.draft_id)
    .orderBy('entry_index', 'desc')
    .executeTakeFirst()
  return { caseId: row.case_id, draft: row.draft_id, newest: newest?.id ?? id }
}
