// What an answer cost: the time that processors worked for it, here, in the children that have ended, and in the database.
//
// A clock would tell how busy the machine was with something else: one slow answer on a loaded machine is no fault of ours.
import { readFileSync } from 'node:fs'
import type { TestDatabase } from '../db/testDatabase.ts'

/** Linux counts in hundredths of a second, on every machine that the desk runs on. */
const TICK_MS = 10

export interface Work {
  /** Milliseconds of a processor by this process and by the children that it has waited for. */
  readonly here: number
  /** And by each connection of the database, by its process; empty where those are not to be seen. */
  readonly there: ReadonlyMap<number, number>
}

/** The figures of a process after its name, which may itself hold brackets and blanks; null when there is none to see. */
function figuresOf(process: string): readonly number[] | null {
  try {
    const line = readFileSync(`/proc/${process}/stat`, 'utf8')
    return line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
  } catch {
    return null
  }
}

function workedHere(): number {
  const { user, system } = process.cpuUsage()
  const [children = 0, theirSystem = 0] = figuresOf('self')?.slice(13, 15) ?? []
  return (user + system) / 1000 + (children + theirSystem) * TICK_MS
}

/** What has been worked until now; ask before and after, and compare. */
export async function workSoFar(database: TestDatabase): Promise<Work> {
  const connections = await database.asOwner<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database()',
  )
  const there = connections.flatMap(({ pid }): [number, number][] => {
    const figures = figuresOf(String(pid))
    return figures ? [[pid, ((figures[11] ?? 0) + (figures[12] ?? 0)) * TICK_MS]] : []
  })
  return { here: workedHere(), there: new Map(there) }
}

/** Milliseconds of a processor between the two. */
export const workedMs = (before: Work, after: Work): number =>
  [...after.there].reduce(
    (sum, [pid, ms]) => sum + ms - (before.there.get(pid) ?? 0),
    after.here - before.here,
  )
