// Backups into the folder that was set up: one at a time, by the clock or by a button, and old ones of ours are cleared away.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Stamp } from '../../../evidence/log.store.ts'
import type { Pools } from '../../db/pools.ts'
import { PART } from '../../disk/durableFile.ts'
import type { Secrets } from '../../secrets/masterKey.ts'
import { NEWEST_KEYS, type BackupMade } from '../backup.ts'
import { backupNotes, type BackupNotes } from '../backupNotes.ts'
import { recordedBackup } from '../recordedBackup.ts'
import { backupName, backupsToRemove, keysToRemove, madeAt } from './retention.ts'
import type { BackupSettings } from './settings.ts'

export interface BackupGround {
  readonly pools: Pools
  readonly secrets: Secrets
  readonly state: string
  readonly env: NodeJS.ProcessEnv
  readonly clock: { readonly now: () => number }
}

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

export class Backups {
  readonly settings: BackupSettings | null
  readonly #ground: BackupGround
  #running: Promise<BackupMade> | null = null
  constructor(ground: BackupGround, settings: BackupSettings | null) {
    this.#ground = ground
    this.settings = settings
  }

  notes(): BackupNotes {
    return backupNotes(this.#ground.state)
  }

  /** How many backups of ours lie in the folder. */
  count(): number {
    return this.#names().filter((name) => madeAt(name) !== null).length
  }

  /** Do the backups lie on the disk of the desk itself? One broken disk then takes both. */
  sharesDisk(): boolean {
    const { folder } = this.settings ?? {}
    if (folder === undefined || !existsSync(folder)) return false
    return statSync(folder).dev === statSync(this.#ground.state).dev
  }

  /** Makes one now; whoever asks while one is being made gets that one. Throws what made it fail. */
  make(stamp: Omit<Stamp, 'at'>): Promise<BackupMade> {
    this.#running ??= this.#made(stamp).finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /** Is it time? Once after the hour that was set, and once an hour more while it fails. */
  isDue(): boolean {
    if (!this.settings) return false
    const now = this.#ground.clock.now()
    const planned = lastTime(now, this.settings.minute)
    const { made, failed } = this.notes()
    if (failed && failed.at >= planned) return now - failed.at >= HOUR_MS
    return !made || made.at < planned
  }

  /** Returns when no backup is being made. */
  async idle(): Promise<void> {
    await this.#running?.catch(() => undefined)
  }

  async #made(stamp: Omit<Stamp, 'at'>): Promise<BackupMade> {
    const { settings } = this
    if (!settings) throw new Error('broken invariant: a backup needs a folder')
    const { folder, lock } = settings
    const { clock, ...ground } = this.#ground
    const now = (): number => clock.now()
    // The folder is not made: where a disk is not plugged in, its place would fill the disk of the desk.
    const path = join(folder, backupName(now()))
    const made = await recordedBackup({ ...ground, path, lock, now }, stamp)
    this.#clear(folder, settings.keep)
    return made
  }

  #names(): string[] {
    const { folder } = this.settings ?? {}
    return folder !== undefined && existsSync(folder) ? readdirSync(folder) : []
  }

  #clear(folder: string, keep: BackupSettings['keep']): void {
    const names = this.#names()
    const gone = [...backupsToRemove(names, keep), ...keysToRemove(names, this.#ground.clock.now())]
    // A write that was cut short left a part of a file under a name of ours.
    const cut = names.filter(
      (name) => name.endsWith(PART) && (/^exhale-\d{8}T/.test(name) || name.startsWith(NEWEST_KEYS)),
    )
    for (const name of [...gone, ...cut]) rmSync(join(folder, name), { force: true })
    for (const name of gone) rmSync(join(folder, `${name}.keys`), { force: true })
  }
}

/** The last moment before `now` at which it was so many minutes after midnight here. */
function lastTime(now: number, minute: number): number {
  const day = new Date(now)
  day.setHours(0, minute, 0, 0)
  if (day.getTime() > now) day.setDate(day.getDate() - 1)
  return day.getTime()
}

/** Looks every minute whether a backup is due; returns what ends that, once the one that runs is done. */
export function startBackups(backups: Backups, report: (error: unknown) => void): () => Promise<void> {
  const look = (): void => {
    if (backups.isDue()) backups.make({ by: 'system' }).catch(report)
  }
  const timer = setInterval(look, MINUTE_MS)
  timer.unref()
  look()
  return async () => {
    clearInterval(timer)
    await backups.idle()
  }
}
