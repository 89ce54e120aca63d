// The work that an erasure asks for: deletion, the list outside of the database, the purge. Each step may be repeated, and
// whatever a stop cut short is done at the next start, because it is derived from what the log says.
import { forgetKept } from '../../cases/caseView.store.ts'
import { forgetTexts } from '../../signals/rememberedTexts.ts'
import type { Pools } from '../db/pools.ts'
import { asTenant } from '../db/tenant.ts'
import { deleteContent } from './deletion.store.ts'
import { ERASURE_GROUNDS } from './erasurePlan.ts'
import { erasuresOf, targetOf, type Erasure } from './erasures.store.ts'
import { keepErasures, type ErasureLine } from './erasuresFile.ts'
import { purge } from './purge.ts'

/** What the work needs: the pools, the folder of the list, the clock. */
export interface Keeper {
  readonly pools: Pools
  readonly state: string
  readonly clock: { readonly now: () => number }
}

interface Job {
  readonly id: string
  readonly org_id: string
  readonly subject_id: string
}

const waiting = async ({ pools, clock }: Keeper, kind: string): Promise<Job[]> => {
  const { rows } = await pools.work.query<Job>(
    `select id, org_id, subject_id from job where kind = $1 and done_at is null and due_at <= $2 order by id limit 1000`,
    [kind, clock.now()],
  )
  return rows
}

const finished = ({ pools, clock }: Keeper, jobs: readonly Job[]): Promise<unknown> =>
  pools.work.query('update job set done_at = $1 where id = any($2::uuid[])', [
    clock.now(),
    jobs.map((job) => job.id),
  ])

const groundOf = (ground: string): ErasureLine['ground'] =>
  ERASURE_GROUNDS.find((known) => known === ground) ?? 'request'

const lineOf = (org: string, erasure: Erasure): ErasureLine => ({
  org,
  erasure: erasure.id,
  subject: erasure.client,
  at: erasure.at,
  ground: groundOf(erasure.ground),
  scope: erasure.scope,
  entries: erasure.ranges.map(([first, last]) => [first, last]),
})

/** Deletes what an erasure of the organisation names, and puts it on the list. */
export async function deleteErased(keeper: Keeper, org: string, erasure: Erasure): Promise<void> {
  const { desk, erase } = keeper.pools
  const target = await asTenant(desk, org, (tx) => targetOf(tx, erasure))
  await asTenant(erase, org, (tx) => deleteContent(tx, target))
  forgetKept()
  forgetTexts()
  keepErasures(keeper.state, [lineOf(org, erasure)])
}

/** Does every deletion that a recorded erasure still waits for. */
export async function completeErasures(keeper: Keeper): Promise<void> {
  for (const job of await waiting(keeper, 'erasure')) {
    const all = await asTenant(keeper.pools.desk, job.org_id, (tx) => erasuresOf(tx, null))
    const erasure = all.find(({ id }) => id === job.subject_id)
    if (erasure) await deleteErased(keeper, job.org_id, erasure)
    await finished(keeper, [job])
  }
}

/** Purges when an erasure waits for it; returns what the server did not allow, null when nothing waited. */
export async function completePurges(keeper: Keeper): Promise<readonly string[] | null> {
  const jobs = await waiting(keeper, 'purge')
  if (jobs.length === 0) return null
  const left = await purge(keeper.pools.erase)
  await finished(keeper, jobs)
  return left
}

/** Completes the list outside of the database from what the logs of these organisations say. */
export async function completeList(keeper: Keeper, orgs: readonly string[]): Promise<void> {
  for (const org of orgs) {
    const erasures = await asTenant(keeper.pools.desk, org, (tx) => erasuresOf(tx, null))
    keepErasures(
      keeper.state,
      erasures.map((erasure) => lineOf(org, erasure)),
    )
  }
}
