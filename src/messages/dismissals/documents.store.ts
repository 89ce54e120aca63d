// Which fact a message of a case is, by what it is called there.
import { sql } from 'kysely'
import { readFact } from '../../evidence/factDocument.ts'
import { utf8 } from '../../evidence/utf8.ts'
import { mergedInto } from '../../cases/linking/links.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'

/**
 * The id of the newest message of that name in the case, or of its first inquiry (`inquiry`); null when there is none. What came
 * with a case that continues in this one is called by the number of that case and its name there.
 */
export async function documentCalled(tx: TenantTx, caseId: string, name: string): Promise<string | null> {
  for (const { id, entry } of await mergedInto(tx, caseId))
    if (name.startsWith(`${entry}/`)) return documentIn(tx, id, name.slice(`${entry}/`.length))
  return documentIn(tx, caseId, name)
}

async function documentIn(tx: TenantTx, caseId: string, name: string): Promise<string | null> {
  if (name === 'inquiry') return newestInquiry(tx, caseId)
  // The name as canonical JSON writes it; what only looks like it elsewhere in the document is told apart by reading it.
  const written = Buffer.from(utf8(`"id":${JSON.stringify(name)}`))
  const { rows } = await sql<{ id: string; bytes: Uint8Array }>`
    select fact.id, part.bytes from message fact
    join payload part on part.org_id = fact.org_id and part.entry_index = fact.entry_index and part.part = 'facts'
    where fact.org_id = ${tx.org} and fact.case_id = ${caseId} and part.org_id = ${tx.org}
      and position(${written} in part.bytes) > 0
    order by fact.entry_index desc`.execute(tx.db)
  const named = ({ bytes }: { readonly bytes: Uint8Array }): boolean => Object(readFact(bytes))['id'] === name
  return rows.find(named)?.id ?? null
}

async function newestInquiry(tx: TenantTx, caseId: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('inquiry')
    .select('id')
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .orderBy('entry_index', 'desc')
    .executeTakeFirst()
  return row?.id ?? null
}
