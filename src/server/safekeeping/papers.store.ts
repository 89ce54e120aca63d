// Where each paper stands: the newest word on it, with its author and instant.
import { partsOf } from '../../evidence/log.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import type { PaperOnDesk } from './keepingShapes.ts'
import type { z } from 'zod'

type Standing = NonNullable<z.infer<typeof PaperOnDesk>['standing']>

/** The newest standing of each paper; papers that nobody spoke of are missing. */
export async function standingsOf(tx: TenantTx): Promise<ReadonlyMap<string, Standing>> {
  const rows = await tx.db
    .selectFrom('paper_state')
    .select(['paper', 'state', 'at', 'entry_index'])
    .where('org_id', '=', tx.org)
    .orderBy('entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return new Map(
    rows.map(({ paper, state, at, entry_index: entry }) => [
      paper,
      {
        state: state === 'done' ? 'done' : 'not_done',
        at: new Date(at).toISOString(),
        by: Buffer.from(parts.get(entry)?.['by'] ?? []).toString('utf8'),
      },
    ]),
  )
}
