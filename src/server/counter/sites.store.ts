// The places of an organisation: a pickup point, a workshop. A site is a fact; its name stands in the document.
import { isFields, wholePart } from '../../cases/storyParts.ts'
import type { Site } from '../../ledger/counter/counterShapes.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../db/tenant.ts'

const MOST_SITES = 200

/** The sites in the order in which they were named; a name that was erased is empty. */
export async function sitesOf(tx: TenantTx): Promise<Site[]> {
  const rows = await tx.db
    .selectFrom('site')
    .select(['id', 'entry_index'])
    .where('org_id', '=', tx.org)
    .orderBy('entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return rows.map((row) => {
    const bytes = parts.get(row.entry_index)?.['facts']
    const fact = bytes ? readFact(bytes) : null
    return { id: row.id, name: isFields(fact) && typeof fact['name'] === 'string' ? fact['name'] : '' }
  })
}

/** Records a new site; returns its id, or null when there are too many already. */
export async function nameSite(tx: TenantTx, name: string, stamp: Stamp): Promise<string | null> {
  if ((await sitesOf(tx)).length >= MOST_SITES) return null
  const recording = new Recording()
  const id = recording.fact('site', 'site.named', wholePart({ name }), { named_at: stamp.at })
  await recording.record(tx, stamp)
  return id
}
