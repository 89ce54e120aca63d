// The deletion itself, in a transaction of the role that may delete content and nothing else.
import { sql } from 'kysely'
import type { TenantTx } from '../db/tenant.ts'
import type { Target } from './erasures.store.ts'

const SOME = 1_000

async function inBatches<T>(all: readonly T[], work: (some: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += SOME) await work(all.slice(at, at + SOME))
}

/**
 * Deletes the content that a target names. Repeating it changes nothing. Answers kept for repeated writes go altogether:
 * any of them may quote, and they live two days at most.
 */
export async function deleteContent(tx: TenantTx, target: Target): Promise<void> {
  for (const [first, last] of target.ranges)
    await tx.db
      .deleteFrom('payload')
      .where('org_id', '=', tx.org)
      .where('entry_index', '>=', first)
      .where('entry_index', '<=', last)
      .execute()
  await inBatches(target.documents, (some) =>
    tx.db.deleteFrom('ledger_line').where('org_id', '=', tx.org).where('document_id', 'in', some).execute(),
  )
  await inBatches(target.documents, (some) =>
    tx.db.deleteFrom('client_heading').where('org_id', '=', tx.org).where('card_id', 'in', some).execute(),
  )
  await inBatches(target.imports, (some) =>
    tx.db.deleteFrom('import_staging').where('org_id', '=', tx.org).where('import_id', 'in', some).execute(),
  )
  await tx.db.deleteFrom('write_once').where('org_id', '=', tx.org).execute()
  // What is added up is made again from what stays.
  for (const table of ['stock_total', 'day_total', 'totals_mark'])
    await sql`delete from ${sql.table(table)}
      where org_id = ${tx.org} and client_id = ${target.client}`.execute(tx.db)
  if (target.whole) await deleteWhole(tx, target.whole)
}

async function deleteWhole(tx: TenantTx, { client, cases }: NonNullable<Target['whole']>): Promise<void> {
  for (const table of ['case_heading', 'read_mark'] as const)
    await inBatches(cases, (some) =>
      tx.db.deleteFrom(table).where('org_id', '=', tx.org).where('case_id', 'in', some).execute(),
    )
  await tx.db
    .deleteFrom('client_heading')
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .execute()
  await tx.db.deleteFrom('ledger_line').where('org_id', '=', tx.org).where('client_id', '=', client).execute()
  await tx.db
    .deleteFrom('subject_key')
    .where('org_id', '=', tx.org)
    .where('subject_id', '=', client)
    .execute()
}
