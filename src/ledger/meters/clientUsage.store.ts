// How much of each limit a client uses now: the agreement that holds, against what is added up beside his documents.
import { sql } from 'kysely'
import type { Moment } from '../../agreements/recorded.ts'
import { agreementInForce, type InForce, type RecordedVersion } from '../../agreements/versions/inForce.ts'
import { AgreementVersionFacts } from '../../agreements/versions/versionFacts.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { PLANNED_ONCE } from '../../server/db/pools.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Entry } from '../entry.ts'
import { papersOf } from '../papers/papers.store.ts'
import { wholeTotals } from './clientTotals.store.ts'
import { totalsNow, type TotalsNow } from './rolled.ts'
import { readTotals, readTotalsNow } from './totals.store.ts'
import { totalsOf, type StockTotal, type Totals } from './totals.ts'
import { needsDocuments, usageOf, type Reach, type Usage } from './usage.ts'

interface HeldRow {
  readonly what: 'version' | 'acceptance' | 'end'
  readonly id: string
  readonly amends: string | null
  readonly how: string | null
  readonly at: number | null
  readonly until: number | null
  readonly facts: Buffer | null
}

/** All that decides which agreement holds, in one look: an act waits for it. In the order of the log. */
async function heldRows(tx: TenantTx, client: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`${sql.raw(PLANNED_ONCE)}select * from (
      select 'version' as what, version.id, version.amends, null::text as how, null::bigint as at, null::bigint as until,
        words.bytes as facts, version.entry_index
      from agreement_version version
      join payload words on words.org_id = ${tx.org} and words.entry_index = version.entry_index and words.part = 'facts'
      where version.org_id = ${tx.org} and version.client_id = ${client} and version.case_id is null
      union all
      select 'acceptance', accepted.version_id, null, accepted.how, accepted.at, accepted.until, null, accepted.entry_index
      from acceptance accepted where accepted.org_id = ${tx.org} and accepted.client_id = ${client}
      union all
      select 'end', ended.id, null, null, ended.at, null, null, ended.entry_index
      from agreement_end ended where ended.org_id = ${tx.org} and ended.client_id = ${client}
    ) found order by entry_index`.execute(tx.db)
  return rows
}

const versionIn = ({ id, amends, facts }: HeldRow): RecordedVersion[] => {
  const read = facts && AgreementVersionFacts.safeParse(readFact(facts))
  return read?.success ? [{ id, amends, facts: read.data }] : []
}

/** The agreement that holds with a client at an instant, or null. */
export async function heldWith(tx: TenantTx, client: string, at: number): Promise<InForce | null> {
  const rows = await heldRows(tx, client)
  const of = (what: HeldRow['what']) => rows.filter((row) => row.what === what)
  const acceptances = of('acceptance').map(({ id: version, how, at: accepted, until }) => ({
    version,
    how: how ?? '',
    at: accepted ?? 0,
    until,
  }))
  const ends = of('end').map((row) => row.at ?? 0)
  return agreementInForce(of('version').flatMap(versionIn), acceptances, ends, at)
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
  const read = await readTotalsNow(tx, client, skus, moment)
  const isWhole = read.zone === moment.zone
  if (!isWhole) await wholeTotals(tx, client, moment.zone)
  const { now } = isWhole ? read : await readTotalsNow(tx, client, skus, moment)
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
