// After a start: sheets that were being recorded when the desk stopped are recorded to their end, and pieces of uploads that broke
// off are cleared away.
import { dropBrokenUploads, stagedSheets } from '../../ledger/imports/staging.store.ts'
import { asTenant } from '../db/tenant.ts'
import type { Pools } from '../db/pools.ts'
import { RunningImports } from './runningImports.ts'

const MOST_STAGED = 1_000

/** Goes on with what was accepted; returns what ends it after the transaction that it is in. */
export function startLedgerImports(
  pools: Pools,
  now: () => number,
  report: (error: unknown) => void,
): () => Promise<void> {
  const running = new RunningImports(pools.desk, now)
  const run = async (): Promise<void> => {
    const { rows } = await pools.door.query<{ id: string }>('select id from "organization" order by id')
    for (const { id: org } of rows) {
      const staged = await asTenant(pools.desk, org, async (tx) => {
        await dropBrokenUploads(tx, now())
        return stagedSheets(tx, MOST_STAGED)
      })
      for (const { id, accepted } of staged) if (accepted) await running.go(org, id).catch(report)
    }
  }
  const started = run().catch(report)
  return async () => {
    await running.stop()
    await started
  }
}
