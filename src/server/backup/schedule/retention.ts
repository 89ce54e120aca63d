// Which scheduled backups stay: the newest of each of so many days, weeks and months. Only files of our own name are looked at.

/** How many days, weeks (from Monday) and months keep their newest backup. */
export interface Keep {
  readonly daily: number
  readonly weekly: number
  readonly monthly: number
}

/** Thirty days: after that an erased person's rows open with no key that is still kept. */
export const KEYS_LIVE_MS = 30 * 24 * 3_600_000

const NAME = /^exhale-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.backup$/
const DAY_MS = 24 * 3_600_000
const MONDAY_MS = 4 * DAY_MS

/** The name of a backup made at that instant, milliseconds UTC. */
export const backupName = (at: number): string =>
  `exhale-${new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '')}.backup`

/** When a file of that name was made, or null when the name is none of ours. */
export function madeAt(name: string): number | null {
  const parts = NAME.exec(name)?.slice(1).map(Number)
  if (!parts) return null
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
  const at = Date.UTC(year, month - 1, day, hour, minute, second)
  return backupName(at) === name ? at : null
}

const PERIODS: readonly (readonly [keyof Keep, (at: number) => string])[] = [
  ['daily', (at) => new Date(at).toISOString().slice(0, 10)],
  ['weekly', (at) => String(Math.floor((at - MONDAY_MS) / (7 * DAY_MS)))],
  ['monthly', (at) => new Date(at).toISOString().slice(0, 7)],
]

/** The names of backups that may go. The newest of all stays, whatever is set. */
export function backupsToRemove(names: readonly string[], keep: Keep): string[] {
  const own = names
    .flatMap((name) => {
      const at = madeAt(name)
      return at === null ? [] : [{ name, at }]
    })
    .sort((a, b) => b.at - a.at)
  const stay = new Set(own.slice(0, 1).map(({ name }) => name))
  for (const [period, of] of PERIODS) {
    const newest = new Map<string, string>()
    for (const { name, at } of own) if (!newest.has(of(at))) newest.set(of(at), name)
    for (const name of [...newest.values()].slice(0, keep[period])) stay.add(name)
  }
  return own.map(({ name }) => name).filter((name) => !stay.has(name))
}

/** Files of keys beside backups of ours that have lived long enough; the newest keys are kept under a name of their own. */
export const keysToRemove = (names: readonly string[], now: number): string[] =>
  names.filter((name) => {
    const at = name.endsWith('.keys') ? madeAt(name.slice(0, -'.keys'.length)) : null
    return at !== null && now - at > KEYS_LIVE_MS
  })
