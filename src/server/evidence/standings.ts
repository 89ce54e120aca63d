// Where all logs of an installation stand, looked at before anybody may record: at a start, and by each command that opens
// the database while no desk runs on it.
import type { Behind, LogKeeper } from '../../evidence/checkpoints/keeper.ts'
import { settleStanding } from '../../evidence/checkpoints/standing.store.ts'
import type { Pools } from '../db/pools.ts'
import { asTenant } from '../db/tenant.ts'

export async function organisationsOf({ door }: Pools): Promise<string[]> {
  const { rows } = await door.query<{ id: string }>('select id from "organization" order by id')
  return rows.map(({ id }) => id)
}

/** Settles each log; returns those that may not go on, by organisation. */
export async function settleLogs(pools: Pools, keeper: LogKeeper): Promise<ReadonlyMap<string, Behind>> {
  const found = new Map<string, Behind>()
  for (const org of await organisationsOf(pools)) {
    const behind = await asTenant(pools.desk, org, (tx) => settleStanding(tx, keeper))
    if (behind) found.set(org, behind)
  }
  return found
}
