// Keys against the log: each later key, and each end of one, must be said by an entry that the tree of that size ends with.
import type { TenantTx } from '../../server/db/tenant.ts'
import { keysOf, type EpochKeys } from '../checkpoints/keys.store.ts'
import { readFact } from '../factDocument.ts'
import { partsOf } from '../log.store.ts'

async function saidAt(tx: TenantTx, entry: number): Promise<string> {
  const row = await tx.db
    .selectFrom('evidence_entry')
    .select('type')
    .where('org_id', '=', tx.org)
    .where('entry_index', '=', entry)
    .executeTakeFirst()
  const facts = (await partsOf(tx, [entry])).get(entry)?.['facts']
  if (row?.type !== 'key.rotated' || !facts) return ''
  try {
    return JSON.stringify(readFact(facts))
  } catch {
    return ''
  }
}

async function faultsOf(tx: TenantTx, { epoch, first, keys }: EpochKeys): Promise<string[]> {
  const faults: string[] = []
  for (const { no, vkey, from, until } of keys) {
    if (no > 0 && !(await saidAt(tx, first + from - 1)).includes(JSON.stringify(vkey)))
      faults.push(`key ${no} of epoch ${epoch} is named by no entry of the log`)
    if (until !== null && !(await saidAt(tx, first + until - 1)).includes(JSON.stringify(vkey)))
      faults.push(`the end of key ${no} of epoch ${epoch} is said by no entry of the log`)
  }
  return faults
}

/** What is wrong with the list of keys; who signed what is checked with the checkpoints. */
export async function keyFaults(tx: TenantTx): Promise<string[]> {
  const faults: string[] = []
  for (const epoch of await keysOf(tx)) faults.push(...(await faultsOf(tx, epoch)))
  return faults
}
