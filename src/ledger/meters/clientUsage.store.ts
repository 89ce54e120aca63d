// How much of each limit a client uses now: the agreement that holds, against what is added up beside his documents.
import type { Moment } from '../../agreements/recorded.ts'
import { agreementInForce, type InForce } from '../../agreements/versions/inForce.ts'
import { acceptancesOf, endsOf, versionsOf } from '../../agreements/versions/versions.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Entry } from '../entry.ts'
import { papersOf } from '../papers/papers.store.ts'
import { totalsFor } from './clientTotals.store.ts'
import { totalsOf, type Totals } from './totals.ts'
import { needsDocuments, usageOf, type Usage } from './usage.ts'

/** The agreement that holds with a client at an instant, or null. */
export async function heldWith(tx: TenantTx, client: string, at: number): Promise<InForce | null> {
  const versions = await versionsOf(tx, client)
  if (versions.length === 0) return null
  return agreementInForce(versions, await acceptancesOf(tx, client), await endsOf(tx, client), at)
}

/** The usage by given totals; `newest` are documents that these count already and the log does not yet hold. */
export async function usageWith(
  tx: TenantTx,
  client: string,
  { inForce, totals }: { readonly inForce: InForce | null; readonly totals: Totals },
  moment: Moment,
  newest: readonly Entry[] = [],
): Promise<Usage[]> {
  if (!inForce) return []
  if (!needsDocuments(inForce, totals, moment)) return usageOf(inForce, totals, moment)
  const papers = await papersOf(tx, client, 'standing')
  return usageOf(inForce, totals, moment, [...papers, ...newest])
}

export interface MeasuredClient {
  readonly inForce: InForce | null
  readonly totals: Totals
  /** In the order of the clauses; empty while no agreement holds. */
  readonly usage: readonly Usage[]
}

/** A client measured at a moment. */
export async function measureClient(tx: TenantTx, client: string, moment: Moment): Promise<MeasuredClient> {
  const inForce = await heldWith(tx, client, moment.asOf)
  const totals = await totalsFor(tx, client, moment.zone)
  return { inForce, totals, usage: await usageWith(tx, client, { inForce, totals }, moment) }
}

/** The same as if one document had never been written, from the documents. */
export async function measuredWithout(
  tx: TenantTx,
  client: string,
  document: string,
  moment: Moment,
): Promise<MeasuredClient> {
  const inForce = await heldWith(tx, client, moment.asOf)
  const papers = (await papersOf(tx, client, 'standing')).filter(({ id }) => id !== document)
  const totals = totalsOf(papers, moment.zone)
  return { inForce, totals, usage: inForce ? usageOf(inForce, totals, moment, papers) : [] }
}
