// The second step before a marked document leaves the desk: somebody says why, and that stands in the trail. What they then
// take must be what they spoke of, be taken by the same person, and soon.
import { z } from 'zod'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf, type Stamp } from '../../evidence/log.store.ts'
import { recordAct } from '../acts.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import { isId } from '../ids.ts'
import { Refusal } from '../problem.ts'

const KIND = 'marked.let_out'
const VALID_MS = 15 * 60_000
/** What leaves with marked documents in it: the whole organisation, or the extract of one client (an id). */
type Leaving = 'organisation' | (string & {})

export const LettingOut = z.strictObject({ why: z.string().trim().min(1).max(2_000) })
export const LetOut = z.object({
  /** Named when the file is taken, within a quarter of an hour. */
  confirmation: z.uuid(),
})

/** Records that marked documents may leave, and why; returns the confirmation to take them with. */
export const letMarkedOut = (
  tx: TenantTx,
  leaving: Leaving,
  { why, documents }: { readonly why: string; readonly documents: number },
  stamp: Stamp,
): Promise<string> => recordAct(tx, stamp, { kind: KIND, about: { leaving, why, documents } })

const Said = z.object({ leaving: z.string(), why: z.string() })

/** Why marked documents may leave; null without a confirmation. Throws the refusal `confirm_again` for a wrong or old one. */
export async function whyMarkedLeave(
  tx: TenantTx,
  leaving: Leaving,
  confirmation: string | undefined,
  stamp: Stamp,
): Promise<string | null> {
  if (confirmation === undefined) return null
  const act = isId(confirmation)
    ? await tx.db
        .selectFrom('admin_act')
        .select(['entry_index', 'at'])
        .where('org_id', '=', tx.org)
        .where('id', '=', confirmation)
        .where('kind', '=', KIND)
        .executeTakeFirst()
    : undefined
  if (!act || stamp.at - act.at > VALID_MS) throw new Refusal('confirm_again')
  const { facts, by } = (await partsOf(tx, [act.entry_index])).get(act.entry_index) ?? {}
  const said = Said.safeParse(facts ? readFact(facts) : null)
  const isTheirs = Buffer.from(by ?? []).toString('utf8') === stamp.by
  if (!said.success || !isTheirs || said.data.leaving !== leaving) throw new Refusal('confirm_again')
  return said.data.why
}
