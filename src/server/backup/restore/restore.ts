// Reads a backup into a new state folder, checks every hash in it, and only then puts it in the place of the old one.
//
// Nothing of the old folder is touched until the new one is complete: whoever pulls the plug finds one or the other. The
// tables are made by the migrations of this program; the file gives values, and no SQL.
import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fsck } from '../../../evidence/fsck.store.ts'
import type { Stamp } from '../../../evidence/log.store.ts'
import { recordAct } from '../../acts.store.ts'
import { startCluster } from '../../db/cluster.ts'
import { openDatabase, type Database } from '../../db/database.ts'
import { migrations, type Migration } from '../../db/migrate.ts'
import { asTenant } from '../../db/tenant.ts'
import { finishSwap } from '../../disk/swapNote.ts'
import { PlainError } from '../../plainError.ts'
import type { Secrets } from '../../secrets/masterKey.ts'
import { leaveState, takeState } from '../../state.ts'
import { backupNotes, noteMade } from '../backupNotes.ts'
import type { Header } from '../backupShapes.ts'
import { tablesOf } from '../catalog.ts'
import type { Keyring } from '../lock.ts'
import { readBackup, type BackupRead } from '../readBackup.ts'
import type { ReadKeys } from '../readKeys.ts'
import { RowInserter } from './insertRows.ts'
import { restoreSecrets } from './restoreSecrets.ts'
import { erasedAgain, restoreSubjectKeys } from './subjects.ts'
import { folderBeside, removeState, swap } from './swap.ts'
import { keepMarks, logsThatNeverFork } from './epochs.ts'
import { endWaysIn, type WaysInEnded } from './waysIn.ts'

export interface RestorePlan {
  /** Where the desk shall find itself; it need not exist. */
  readonly state: string
  readonly env: NodeJS.ProcessEnv
  readonly path: string
  readonly keyring: Keyring
  readonly keys: ReadKeys
  /** A checkpoint that was published after the backup, as text, or null. */
  readonly checkpoint: string | null
  readonly now: () => number
}

export interface Restored {
  readonly read: BackupRead
  /** Where the folder of before lies now; null when there was none. */
  readonly before: string | null
  /** Organisations whose log began a new epoch, because more had been published than the backup knows. */
  readonly newEpochs: readonly string[]
  /** People about whom everything was erased once more. */
  readonly erasedAgain: number
  /** What would have opened the desk without a password. */
  readonly ended: WaysInEnded
}

/** The migrations the backup was made with. Throws PlainError when it knows one that we do not. */
export function migrationsOf(header: Header, ours: readonly Migration[] = migrations()): Migration[] {
  return header.migrations.map(({ name, sha256 }) => {
    const known = ours.find((migration) => migration.name === name)
    if (known?.sha256 === sha256) return known
    throw new PlainError({
      en: `The backup was made by a newer or another Exhale (${name}): restore it with that version (${header.program}).`,
      ru: `Копию сделал более новый или другой Exhale (${name}): восстановите её той версией (${header.program}).`,
    })
  })
}

const unsound = (org: string, what: string): PlainError =>
  new PlainError({
    en: `The log of ${org} does not check out (${what}). Nothing was changed; take another copy, or the keys that belong to it (--keys).`,
    ru: `Журнал ${org} не сходится (${what}). Ничего не изменено; возьмите другую копию или её собственные ключи (--keys).`,
  })

/** Checks the whole log of each organisation once more, in the tables it was read into. Throws PlainError. */
async function refuseFaults({ pools }: Database, organisations: readonly string[]): Promise<void> {
  for (const org of organisations) {
    const [first] = (await asTenant(pools.desk, org, fsck)).faults
    if (first) throw unsound(org, `${first.entry ?? '-'}: ${first.what}`)
  }
}

interface Building {
  readonly plan: RestorePlan
  /** The new folder; with DATABASE_URL the one that the desk uses. */
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  readonly secrets: Secrets
}

/** The rows into tables of the schema they were made for, then what has been added to the schema since. */
async function loaded({ plan, folder, env }: Building): Promise<{ read: BackupRead; database: Database }> {
  let database: Database | null = null
  try {
    let inserter: RowInserter | null = null
    const read = await readBackup({
      ...plan,
      begin: async (header) => {
        database = await openDatabase({ state: folder, env, known: migrationsOf(header) })
        await refuseFull(database)
        inserter = new RowInserter(database.pools, await tablesOf(database.pools), plan.path)
      },
      take: async (rows) => inserter?.take(rows),
    })
    await (inserter as RowInserter | null)?.flush()
    const filled = database as Database | null
    if (!filled) throw new Error('broken invariant: a backup that was read has a header')
    if (read.header.migrations.length === migrations().length) return { read, database: filled }
    await filled.stop()
    database = null
    return { read, database: await openDatabase({ state: folder, env }) }
  } catch (error) {
    await (database as Database | null)?.stop()
    throw error
  }
}

async function refuseFull({ pools }: Database): Promise<void> {
  const { rows } = await pools.door.query('select 1 from "user" limit 1')
  if (rows.length === 0) return
  throw new PlainError({
    en: 'The database of DATABASE_URL already holds accounts: a backup is restored into an empty database only.',
    ru: 'В базе из DATABASE_URL уже есть учётные записи: копия восстанавливается только в пустую базу.',
  })
}

type Completed = Omit<Restored, 'before'>

/** Everything between the reading and the swap. The database is stopped afterwards, whatever happens. */
async function completed(building: Building): Promise<Completed> {
  const { plan, secrets } = building
  const { read, database } = await loaded(building)
  try {
    const organisations = read.header.logs.map(({ organisation }) => organisation)
    const stamp: Stamp = { by: 'system', at: plan.now() }
    await restoreSubjectKeys(database.pools, secrets, plan.keys, stamp.at)
    const newEpochs = await logsThatNeverFork({ ...building, database, header: read.header, stamp })
    const erased = await erasedAgain({ ...building, database, organisations })
    const ended = await endWaysIn(database.pools.door, stamp.at)
    for (const org of organisations)
      await asTenant(database.pools.desk, org, (tx) =>
        recordAct(tx, stamp, {
          kind: 'backup.restored',
          about: { backup: read.header.id, madeAt: read.header.createdAt, ended: { ...ended } },
        }),
      )
    await refuseFaults(database, organisations)
    return { read, newEpochs, erasedAgain: erased, ended }
  } finally {
    await database.stop()
  }
}

// A server that outlived a killed desk still holds the old folder: it is taken over and ended.
async function endServerOf(state: string): Promise<void> {
  if (!existsSync(join(state, 'database', 'postmaster.pid'))) return
  const cluster = await startCluster({ state })
  await cluster.stop()
}

function takeOld(state: string): boolean {
  if (!existsSync(state)) return false
  if (takeState(state)) return true
  throw new PlainError({
    en: `A desk runs on ${state}: stop it first, then restore.`,
    ru: `На папке ${state} работает стол: сначала остановите его, потом восстанавливайте.`,
  })
}

/** Restores beside the old folder, then swaps. Throws PlainError with a sentence; the old folder is then untouched. */
async function restoreFolder(plan: RestorePlan): Promise<Restored> {
  finishSwap(plan.state)
  const isTaken = takeOld(plan.state)
  try {
    const folder = folderBeside(plan.state, plan.now())
    const done = await builtIn(folder, plan)
    await endServerOf(plan.state)
    if (isTaken) leaveState(plan.state)
    const before = swap(plan.state, folder, plan.now())
    keepMarks(plan.state, plan.env)
    return { ...done, before }
  } catch (error) {
    if (isTaken && existsSync(plan.state)) leaveState(plan.state)
    throw error
  }
}

/** What the owner's screen says about backups: the newest one known, the one that has just come back or a later one. */
function noteOf(folder: string, { state, path }: RestorePlan, { header, rows }: BackupRead): void {
  const known = backupNotes(state).made
  const at = Date.parse(header.createdAt)
  const own = { at, path, bytes: statSync(path).size, rows, plain: header.plain }
  noteMade(folder, known && known.at > at ? known : own)
}

/** A complete state folder, stopped; when something is not as it should be, nothing of it stays. */
async function builtIn(folder: string, plan: RestorePlan): Promise<Completed> {
  try {
    takeState(folder)
    const env = { ...plan.env, DATABASE_URL: '' }
    const secrets = restoreSecrets(folder, plan.keys, env)
    const done = await completed({ plan, folder, env, secrets })
    noteOf(folder, plan, done.read)
    leaveState(folder)
    return done
  } catch (error) {
    removeState(folder)
    throw error
  }
}

/** With a database of one's own: into an empty one, and the secrets into an empty state folder. */
async function restoreServer(plan: RestorePlan): Promise<Restored> {
  if (existsSync(join(plan.state, 'secrets')))
    throw new PlainError({
      en: `${plan.state} already holds secrets: with DATABASE_URL a backup is restored into an empty database and an empty state folder (--state).`,
      ru: `В ${plan.state} уже есть секреты: с DATABASE_URL копия восстанавливается в пустую базу и пустую папку (--state).`,
    })
  await readBackup({
    ...plan,
    begin: async (header) => void migrationsOf(header),
    take: async () => undefined,
  })
  try {
    const secrets = restoreSecrets(plan.state, plan.keys, plan.env)
    const done = await completed({ plan, folder: plan.state, env: plan.env, secrets })
    keepMarks(plan.state, plan.env)
    return { ...done, before: null }
  } catch (error) {
    // The next try begins with an empty folder again; what is in the database by then, its owner drops.
    rmSync(join(plan.state, 'secrets'), { recursive: true, force: true })
    throw error
  }
}

export const restore = (plan: RestorePlan): Promise<Restored> =>
  plan.env['DATABASE_URL'] ? restoreServer(plan) : restoreFolder(plan)
