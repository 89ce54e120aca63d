// One-offs in the database: noted once, never changed; their words stand in the log alone and go with the client.
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { OneOffFacts, type OneOff } from './oneOff.ts'

// A firm gives few things beyond its agreements; older ones than these are looked up by hand.
const MOST = 2_000

export interface OneOffOnFile extends OneOff {
  readonly case: string | null
  readonly at: number
}

/** Notes what was given once; returns its id. Whether client and case are one's own is for the caller to know. */
export async function noteOneOff(
  tx: TenantTx,
  about: { readonly client: string; readonly case: string | null },
  facts: OneOffFacts,
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const id = recording.fact(
    'one_off',
    'oneoff.noted',
    { facts: factBytes({ client: about.client, ...facts }) },
    { client_id: about.client, case_id: about.case, at: stamp.at },
  )
  await recording.record(tx, stamp)
  return id
}

/** The newest one-offs, of one client or of all (`client` null), newest first. What was erased is missing. */
export async function oneOffsOf(tx: TenantTx, client: string | null): Promise<OneOffOnFile[]> {
  const all = tx.db
    .selectFrom('one_off')
    .select(['id', 'client_id', 'case_id', 'entry_index', 'at'])
    .where('org_id', '=', tx.org)
  const rows = await (client === null ? all : all.where('client_id', '=', client))
    .orderBy('entry_index', 'desc')
    .limit(MOST)
    .execute()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return rows.flatMap(({ id, client_id, case_id, entry_index, at }) => {
    const facts = parts.get(entry_index)?.['facts']
    const read = facts && OneOffFacts.strip().safeParse(readFact(facts))
    return read?.success ? [{ ...read.data, id, client: client_id, case: case_id, at }] : []
  })
}
