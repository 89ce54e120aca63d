// Puts the minutes of reading into the log: at the start what a killed server left, then every few seconds, and the rest
// at the end. What it costs grows with the minutes that are open, never with the history.
import type { Pools } from '../db/pools.ts'
import { asTenant } from '../db/tenant.ts'
import { Refusal } from '../problem.ts'
import { closeMinute, LIST_JOB, minutesOf } from './reading.store.ts'

const EVERY_MS = 10_000
const JOBS_AT_ONCE = 1_000

interface Waiting {
  readonly id: string
  readonly org: string
  readonly reading: string
}

interface Round {
  /** Only minutes that had ended by then; null for all of them. */
  readonly until: number | null
  /** Organisations whose log does not take anything right now: the others must not wait for them. */
  readonly failed: string[]
}

/** Readings whose minute is not in the log yet. */
async function waiting(pools: Pools, { until, failed }: Round): Promise<Waiting[]> {
  const { rows } = await pools.work.query<Waiting>(
    `select id, org_id as org, subject_id as reading from job
     where done_at is null and kind = $1 and ($2::bigint is null or due_at <= $2) and org_id <> all($3::uuid[])
     order by due_at limit $4`,
    [LIST_JOB, until, failed, JOBS_AT_ONCE],
  )
  return rows
}

type Report = (error: unknown) => void

/**
 * Closes the minutes that had ended by `until`, or for null all that have any reading. Returns how many lists it wrote.
 * A job goes only after its list is recorded: cut short, the next run finds the list and writes none.
 */
export async function closeMinutes(
  pools: Pools,
  until: number | null,
  now: () => number,
  report: Report,
): Promise<number> {
  const round: Round = { until, failed: [] }
  let lists = 0
  for (;;) {
    const jobs = await waiting(pools, round)
    if (jobs.length === 0) return lists
    for (const [org, own] of byOrganisation(jobs))
      try {
        lists += await closeOwn(pools, org, own, now)
      } catch (error) {
        round.failed.push(org)
        // A log that is behind says so itself; its readings wait for the way on.
        if (!(error instanceof Refusal)) report(error)
      }
  }
}

async function closeOwn(
  pools: Pools,
  org: string,
  jobs: readonly Waiting[],
  now: () => number,
): Promise<number> {
  const readings = jobs.map(({ reading }) => reading)
  let lists = 0
  for (const minute of await asTenant(pools.desk, org, (tx) => minutesOf(tx, readings)))
    if (await asTenant(pools.desk, org, (tx) => closeMinute(tx, minute, now()))) lists += 1
  await pools.work.query('delete from job where id = any($1)', [jobs.map(({ id }) => id)])
  return lists
}

function byOrganisation(jobs: readonly Waiting[]): Map<string, Waiting[]> {
  const grouped = new Map<string, Waiting[]>()
  for (const job of jobs) grouped.set(job.org, [...(grouped.get(job.org) ?? []), job])
  return grouped
}

export interface ReadingsJob {
  /** Ends the rounds and closes every minute that is still open. */
  readonly stop: () => Promise<void>
}

/** Starts the rounds. One that fails is told and tried again with the next. */
export function startReadings(pools: Pools, now: () => number, report: Report): ReadingsJob {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const round = async (): Promise<void> => {
    await closeMinutes(pools, now(), now, report).catch(report)
    if (!stopped) timer = setTimeout(again, EVERY_MS).unref()
  }
  let running = round()
  const again = (): void => {
    running = round()
  }
  const stop = async () => {
    stopped = true
    clearTimeout(timer)
    await running
    await closeMinutes(pools, null, now, report).catch(report)
  }
  return { stop }
}
