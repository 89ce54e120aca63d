// The dismissals that stand in one organisation, and the exceptions that an examination gets from them.
import { sql } from 'kysely'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf } from '../../evidence/log.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { guardsPeople } from '../../signals/dismissable.ts'
import { exceptionsFrom, type Exceptions } from '../../signals/exceptions.ts'
import { Dismissal, type CaseDismissals } from './dismissal.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const MOST = 10_000

/** A dismissal that nobody took back, with its case. */
export type Standing = Dismissal & { readonly case: string }

interface Row {
  readonly id: string
  readonly case_id: string
  readonly entry_index: number
  readonly at: number
  readonly withdrawn: number | null
}

/** The document of a statement as the log keeps it, with its id and instant; null once it was erased. */
export function readStatement(
  bytes: Uint8Array | undefined,
  { id, at }: { readonly id: string; readonly at: number },
): Readonly<Record<string, unknown>> | null {
  if (!bytes) return null
  return { ...Object(readFact(decoder.decode(bytes))), id, at: new Date(at).toISOString() }
}

/**
 * Every dismissal that stands, the newest first; what was erased is missing. `isKnown` says which places in the log count, so
 * that a pack made again reads as it did.
 */
export async function standingDismissals(
  tx: TenantTx,
  isKnown: (entry: number) => boolean = () => true,
): Promise<Standing[]> {
  const { rows } = await sql<Row>`
    select said.id, said.case_id, said.entry_index, said.at, back.entry_index as withdrawn
    from label_dismissal said
    left join label_withdrawal back on back.org_id = said.org_id and back.dismissal_id = said.id
    where said.org_id = ${tx.org} order by said.entry_index desc limit ${MOST}`.execute(tx.db)
  const standing = rows.filter(
    ({ entry_index: entry, withdrawn }) => isKnown(entry) && (withdrawn === null || !isKnown(withdrawn)),
  )
  const parts = await partsOf(
    tx,
    standing.map((row) => row.entry_index),
  )
  return standing.flatMap((row) => {
    const said = readStatement(parts.get(row.entry_index)?.['facts'], row)
    return said ? [{ ...Dismissal.parse(said), case: row.case_id }] : []
  })
}

/** The place in the log of the newest word about dismissals: what an examination kept aside is compared by; −1 for none. */
export async function newestDismissal(tx: TenantTx): Promise<number> {
  const { rows } = await sql<{ newest: number }>`
    select coalesce(max(entry_index), -1) as newest from (
      select max(entry_index) as entry_index from label_dismissal where org_id = ${tx.org}
      union all select max(entry_index) from label_withdrawal where org_id = ${tx.org}
    ) said`.execute(tx.db)
  return rows[0]?.newest ?? -1
}

/** The exceptions of the organisation, with what was dismissed in messages of this case; without a case, what is learned. */
export async function exceptionsIn(
  tx: TenantTx,
  caseId: string | null,
  isKnown?: (entry: number) => boolean,
): Promise<Exceptions> {
  const standing = await standingDismissals(tx, isKnown)
  return exceptionsFrom(
    standing.map((one) => ({ ...one, message: one.case === caseId ? one.message : null })),
  )
}

/** What the page of a case needs: its own dismissals, and the words that carry a label nowhere any more. */
export async function dismissalsOf(tx: TenantTx, caseId: string): Promise<CaseDismissals> {
  const standing = await standingDismissals(tx)
  return {
    dismissals: standing.filter((one) => one.case === caseId).map(({ case: _case, ...one }) => one),
    learned: standing
      .filter(({ reach, label }) => reach === 'everywhere' && !guardsPeople(label))
      .map(({ label, words }) => ({ label, words })),
  }
}
