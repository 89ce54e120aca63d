// One's own notice, or nothing: a foreign id and one that never was give the same answer.
import type { TenantTx } from '../../server/db/tenant.ts'
import { isId } from '../../server/ids.ts'
import { Refusal } from '../../server/problem.ts'
import type { NoticeOnFile } from './noticeOnFile.ts'
import { findNotice } from './notices.store.ts'

/** The notice of that id, if it is one of ours. Throws the refusal `not_found` otherwise. */
export async function ownNotice(tx: TenantTx, id: string): Promise<NoticeOnFile> {
  const found = isId(id) ? await findNotice(tx, id) : null
  if (!found) throw new Refusal('not_found')
  return found
}
