// The dismissals that stand in one organisation, and the exceptions that an examination gets from them.
import { sql } from 'kysely'
import { mergedInto } from '../../cases/linking/links.store.ts'
import { nameIn } from '../../cases/linking/merging.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf } from '../../evidence/log.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { guardsPeople } from '../../signals/dismissable.ts'
import { exceptionsFrom, type Exceptions } from '../../signals/exceptions.ts'
import { Dismissal, type CaseDismissals } from './dismissal.ts'
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
  return { ...Object(readFact(bytes)), id, at: new Date(at).toISOString() }
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

/**
 * How the message of a statement is called in a case: by its name where it was said there, by the number of its case before it
 * where that one continues here; null where it is no message of this case.
 */
async function namesIn(tx: TenantTx, caseId: string | null): Promise<(said: Standing) => string | null> {
  if (caseId === null) return () => null
  const files = await mergedInto(tx, caseId)
  const all = files.map(({ entry }) => String(entry))
  const numbers = new Map(files.map(({ id, entry }) => [id, String(entry)]))
  return ({ case: of, message }) => {
    if (of === caseId) return message
    const no = numbers.get(of)
    return no === undefined ? null : nameIn(no, message, all)
  }
}

/**
 * The exceptions of the organisation, with what was dismissed in messages of this case and of those that continue in it; without
 * a case, what is learned.
 */
export async function exceptionsIn(
  tx: TenantTx,
  caseId: string | null,
  isKnown?: (entry: number) => boolean,
): Promise<Exceptions> {
  const standing = await standingDismissals(tx, isKnown)
  const named = await namesIn(tx, caseId)
  return exceptionsFrom(standing.map((one) => ({ ...one, message: named(one) })))
}

/** What the page of a case needs: its own dismissals, and the words that carry a label nowhere any more. */
export async function dismissalsOf(tx: TenantTx, caseId: string): Promise<CaseDismissals> {
  const standing = await standingDismissals(tx)
  const named = await namesIn(tx, caseId)
  return {
    dismissals: standing.flatMap((said) => {
      const message = named(said)
      const { case: _case, ...one } = said
      return message === null ? [] : [{ ...one, message }]
    }),
    learned: standing
      .filter(({ reach, label }) => reach === 'everywhere' && !guardsPeople(label))
      .map(({ label, words }) => ({ label, words })),
  }
}
