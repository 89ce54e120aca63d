// One log checked from all sides, also while a desk writes and signs: against the mark outside the database, then entry by
// entry in one moment of the database.
import type { LogKeeper } from '../../evidence/checkpoints/keeper.ts'
import { lockSigning, standingOf } from '../../evidence/checkpoints/standing.store.ts'
import { fsck, type Checked } from '../../evidence/fsck.store.ts'
import type { Pools } from '../db/pools.ts'
import { asSnapshot, asTenant } from '../db/tenant.ts'

export async function checkedLog(
  { desk }: Pick<Pools, 'desk'>,
  keeper: LogKeeper,
  org: string,
): Promise<Checked> {
  const behind = await asTenant(desk, org, async (tx) => {
    await lockSigning(tx)
    return standingOf(tx, keeper)
  })
  const checked = await asSnapshot(desk, org, fsck)
  if (!behind) return checked
  return {
    ...checked,
    faults: [{ entry: null, what: `it is not what was signed: ${behind}` }, ...checked.faults],
  }
}
