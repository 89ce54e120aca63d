// After a start: files that a desk of before kept outside the log are taken into it, one upload at a time.
import { Refusal } from '../../server/problem.ts'
import type { Pools } from '../../server/db/pools.ts'
import { asTenant } from '../../server/db/tenant.ts'
import { olderUploads, takeIn } from './olderUploads.store.ts'

export interface TakingIn {
  readonly pools: Pick<Pools, 'desk'>
  /** Milliseconds UTC. */
  readonly now: () => number
}

/** Takes in what is left of before. A log that does not go on keeps what it has; the next start tries again. */
export async function takeInOlder({ pools, now }: TakingIn, orgs: readonly string[]): Promise<void> {
  for (const org of orgs)
    for (const id of await asTenant(pools.desk, org, (tx) => olderUploads(tx)))
      await asTenant(pools.desk, org, (tx) => takeIn(tx, id, { by: 'system', at: now() })).catch(
        (error: unknown) => {
          if (!(error instanceof Refusal)) throw error
        },
      )
}

/** Takes in, once and in the background, what a desk of before left outside the log. Returns how to wait for it. */
export function startTakingIn(
  pools: Pools,
  now: () => number,
  report: (error: unknown) => void,
): () => Promise<void> {
  const run = async (): Promise<void> => {
    const { rows } = await pools.door.query<{ id: string }>('select id from "organization" order by id')
    await takeInOlder(
      { pools, now },
      rows.map(({ id }) => id),
    )
  }
  const running = run().catch(report)
  return () => running
}
