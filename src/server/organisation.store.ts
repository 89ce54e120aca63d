// What an organisation said about itself: each change is a fact of its own, and the newest word on each point counts.
import { ASSUMED_ANSWERING } from '../cases/casework/answering.ts'
import { Organisation, type Settings } from '../cases/deskShapes.ts'
import { isFields, wholePart, type Fields } from '../cases/storyParts.ts'
import { readFact } from '../evidence/factDocument.ts'
import { addressPart, partsOf, type Stamp } from '../evidence/log.store.ts'
import { Recording } from '../evidence/recording.store.ts'
import type { Desk } from './desk.ts'
import type { TenantTx } from './db/tenant.ts'

/** The organisation as its owner described it; what was never said is what the desk assumes. */
export async function organisationOf(tx: TenantTx, defaults: Desk['defaults']): Promise<Organisation> {
  const changes = await tx.db
    .selectFrom('organisation_setting')
    .select('entry_index')
    .where('org_id', '=', tx.org)
    .orderBy('entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    changes.map((change) => change.entry_index),
  )
  const said = changes.map((change): Fields => {
    const bytes = parts.get(change.entry_index)?.['facts']
    const fact = bytes ? readFact(bytes) : {}
    return isFields(fact) ? fact : {}
  })
  const assumed = {
    id: tx.org,
    name: '',
    ...defaults,
    jurisdiction: '',
    trade: '',
    alone: true,
    cameraDays: null,
    secondStepRequired: false,
    ...ASSUMED_ANSWERING,
  }
  return Organisation.parse(Object.assign(assumed, ...said))
}

/** Records what the owner changed. */
export async function recordSettings(tx: TenantTx, change: Settings, stamp: Stamp): Promise<void> {
  const said = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  if (Object.keys(said).length === 0) return
  const recording = new Recording()
  const at = { recorded_at: stamp.at }
  recording.fact(
    'organisation_setting',
    'settings.changed',
    { ...wholePart(said), ...addressPart(stamp) },
    at,
  )
  await recording.record(tx, stamp)
}
