// How much of each limit a client uses now: the agreement that holds, against what is added up beside his documents.
import type { Moment } from '../../agreements/recorded.ts'
import { agreementInForce, type InForce } from '../../agreements/versions/inForce.ts'
import { acceptancesOf, endsOf, versionsOf } from '../../agreements/versions/versions.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Entry } from '../entry.ts'
import { papersOf } from '../papers/papers.store.ts'
import { wholeTotals } from './clientTotals.store.ts'
import { totalsNow, type TotalsNow } from './rolled.ts'
import { readTotals, readTotalsNow } from './totals.store.ts'
import { totalsOf, type StockTotal, type Totals } from './totals.ts'
import { needsDocuments, usageOf, type Reach, type Usage } from './usage.ts'

/** The agreement that holds with a client at an instant, or null. */
export async function heldWith(tx: TenantTx, client: string, at: number): Promise<InForce | null> {
  const versions = await versionsOf(tx, client)
  if (versions.length === 0) return null
  return agreementInForce(versions, await acceptancesOf(tx, client), await endsOf(tx, client), at)
}

export interface MeasuredBy {
  readonly inForce: InForce | null
  readonly totals: Totals | TotalsNow | null
  readonly reach: Reach
}

/** The usage by given totals; `newest` are documents that these count already and the log does not yet hold. */
export async function usageWith(
  tx: TenantTx,
  client: string,
  { inForce, totals, reach }: MeasuredBy,
  moment: Moment,
  newest: readonly Entry[] = [],
): Promise<Usage[]> {
  if (!inForce) return []
  if (!needsDocuments(inForce, totals, moment, reach)) return usageOf(inForce, totals, moment, { reach })
  const papers = await papersOf(tx, client, 'standing')
  return usageOf(inForce, totals, moment, { documents: [...papers, ...newest], reach })
}

export interface MeasuredClient {
  readonly inForce: InForce | null
  /** What stands on the shelf now; the rolled-up totals are null where something is dated later than now. */
  readonly totals: { readonly stock: readonly StockTotal[]; readonly now: TotalsNow | null }
  /** In the order of the clauses; empty while no agreement holds. */
  readonly usage: readonly Usage[]
}

/** The totals of a client at a moment; `skus` are things of which the sizes are wanted though none is on the shelf. */
async function totalsAt(
  tx: TenantTx,
  client: string,
  moment: Moment,
  skus: readonly string[],
): Promise<MeasuredClient['totals']> {
  await wholeTotals(tx, client, moment.zone)
  const now = await readTotalsNow(tx, client, skus, moment)
  if (now) return { stock: now.stock, now }
  const totals = await readTotals(tx, client)
  return { stock: totals.stock, now: totalsNow(totals, moment) }
}

/** A client measured at a moment. */
export async function measureClient(
  tx: TenantTx,
  client: string,
  moment: Moment,
  { skus = [], reach = 'all' }: { readonly skus?: readonly string[]; readonly reach?: Reach } = {},
): Promise<MeasuredClient> {
  const inForce = await heldWith(tx, client, moment.asOf)
  const totals = await totalsAt(tx, client, moment, skus)
  return {
    inForce,
    totals,
    usage: await usageWith(tx, client, { inForce, totals: totals.now, reach }, moment),
  }
}

/** What acts can move, as if one document had never been written; from the documents. */
export async function measuredWithout(
  tx: TenantTx,
  client: string,
  document: string,
  moment: Moment,
): Promise<MeasuredClient> {
  const inForce = await heldWith(tx, client, moment.asOf)
  const papers = (await papersOf(tx, client, 'standing')).filter(({ id }) => id !== document)
  const { stock, days } = totalsOf(papers, moment.zone)
  const now = totalsNow({ stock, days }, moment)
  const usage = inForce ? usageOf(inForce, now, moment, { documents: papers, reach: 'moved' }) : []
  return { inForce, totals: { stock, now }, usage }
}
