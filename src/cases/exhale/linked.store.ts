// Other open cases of the same client that were linked to this one: a pause is heard in all of them.
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import { findCase, type CaseOnFile } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import { linksOf } from '../linking/links.store.ts'

/** Another open case of the same matter with its examination. */
export interface LinkedCase {
  readonly id: string
  readonly read: Examined
}

// Somebody who links everything with everything must not make one page read hundreds of cases.
const MOST_LINKED = 20

/** The linked cases of one client, readable ones only. What continues in another case is part of that case already. */
export async function linkedTo(tx: TenantTx, found: CaseOnFile, now: number): Promise<LinkedCase[]> {
  const links = (await linksOf(tx, found.id)).filter(({ kind }) => kind !== 'merged').slice(0, MOST_LINKED)
  const linked: LinkedCase[] = []
  for (const { other } of links) {
    const one = await findCase(tx, other.id)
    if (one?.clientId !== found.clientId || one.erasedAt !== null) continue
    const read = await examinationOf(tx, one, now)
    if (read) linked.push({ id: one.id, read })
  }
  return linked
}
