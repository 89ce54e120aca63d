// The totals of a client, whole: made again from the documents where something else than one more document happened.
//
// An import, a withdrawal, a correction, an erasure, a restored backup and an upgrade need nothing but to take the mark away;
// whoever asks next adds everything up anew. Totals whose days were cut in another time zone count as not whole.
import { lockedState } from '../../evidence/log.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { papersByPage } from '../papers/papers.store.ts'
import { addToTotals, readTotals } from './totals.store.ts'
import { addedBy, GatheredTotals, type Totals } from './totals.ts'

async function isWhole(tx: TenantTx, client: string, zone: string): Promise<boolean> {
  const mark = await tx.db
    .selectFrom('totals_mark')
    .select('zone')
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .executeTakeFirst()
  return mark?.zone === zone
}

/** Says that the documents of a client changed in another way than by one more of them. */
export async function forgetTotals(tx: TenantTx, client: string): Promise<void> {
  await tx.db.deleteFrom('totals_mark').where('org_id', '=', tx.org).where('client_id', '=', client).execute()
}

async function rebuildTotals(tx: TenantTx, client: string, zone: string): Promise<void> {
  for (const table of ['stock_total', 'day_total'] as const)
    await tx.db.deleteFrom(table).where('org_id', '=', tx.org).where('client_id', '=', client).execute()
  const gathered = new GatheredTotals()
  for await (const page of papersByPage(tx, client, 'standing'))
    for (const paper of page) gathered.add(addedBy(paper, zone))
  await addToTotals(tx, client, gathered.totals())
  await tx.db
    .insertInto('totals_mark')
    .values({ org_id: tx.org, client_id: client, zone, at: 0 })
    .onConflict((on) => on.columns(['org_id', 'client_id']).doUpdateSet({ zone }))
    .execute()
}

/** Makes sure that the totals of a client say what the standing documents say; `zone` decides which day it is. */
export async function wholeTotals(tx: TenantTx, client: string, zone: string): Promise<void> {
  if (await isWhole(tx, client, zone)) return
  // Nobody adds a document meanwhile, and of two who ask at once the second finds the work done.
  await lockedState(tx)
  if (!(await isWhole(tx, client, zone))) await rebuildTotals(tx, client, zone)
}

/** The totals of a client as his documents stand. */
export async function totalsFor(tx: TenantTx, client: string, zone: string): Promise<Totals> {
  await wholeTotals(tx, client, zone)
  return readTotals(tx, client)
}
