// Makes a backup: two files, the rows and, apart from them, the keys that open the rows of content.
//
// The files differ because they must live differently long: rows may be kept for a year, keys for thirty days. An old
// backup with today's keys no longer shows what was erased meanwhile.
import { dirname, join } from 'node:path'
import { latestCheckpoint } from '../../evidence/checkpoints/standing.store.ts'
import { treeHead } from '../../evidence/log.store.ts'
import { hex } from '../../evidence/utf8.ts'
import { migrations } from '../db/migrate.ts'
import type { Pools } from '../db/pools.ts'
import type { TenantTx } from '../db/tenant.ts'
import { newId } from '../ids.ts'
import { entriesOfSubjects } from '../safekeeping/subjects.store.ts'
import type { Secrets } from '../secrets/masterKey.ts'
import { isContent, pagedRows, rowQueries, type Query } from './backupRows.ts'
import { BACKUP_SCHEMA, ROW, type Header, type LogHead } from './backupShapes.ts'
import { tablesOf, type BackupTable } from './catalog.ts'
import { ContentKeys } from './contentKeys.ts'
import { keyLines } from './keyLines.ts'
import { stageLineFile, type StagedFile } from './lineFile.ts'
import { refuseWeak, type Lock } from './lock.ts'
import { columnsLeftOut, isLeftOut } from './plainBackup.ts'
import { programVersion } from './programVersion.ts'
import { boxed, closedBox } from './rowBoxes.ts'
import { inSnapshot, type Snapshot } from './snapshot.ts'

export interface BackupPlan {
  readonly pools: Pools
  readonly secrets: Secrets
  readonly state: string
  readonly env: NodeJS.ProcessEnv
  readonly path: string
  readonly lock: Lock
  readonly now: () => number
}

export interface BackupMade {
  readonly id: string
  readonly path: string
  readonly keysPath: string
  readonly rows: number
  readonly organisations: number
  /** Size of the file of rows, bytes. */
  readonly bytes: number
}

/** Beside each backup, and once more under a name that the newest backup of a folder always has. */
export const keysPathOf = (path: string): string => `${path}.keys`
export const NEWEST_KEYS = 'keys.age'

async function logHead(tx: TenantTx): Promise<LogHead> {
  const { epoch, first, size, root } = await treeHead(tx)
  const note = (await latestCheckpoint(tx))?.note ?? null
  return { organisation: tx.org, epoch, first, size, root: hex(root), checkpoint: note }
}

/** What is counted while the rows go by. */
class Tally {
  rows = 0
  organisations = 0
  readonly tables: Record<string, number> = {}
  add(table: string, count: number): void {
    this.rows += count
    this.tables[table] = (this.tables[table] ?? 0) + count
  }
}

interface Making {
  readonly plan: BackupPlan
  readonly snapshot: Snapshot
  readonly keys: ContentKeys
  readonly tally: Tally
}

async function* tableLines(
  { plan, snapshot, keys, tally }: Making,
  table: BackupTable,
  tx: TenantTx | null,
  subjects: Query | null,
): AsyncGenerator<string> {
  const without = plan.lock.kind === 'plain' ? columnsLeftOut(table) : []
  const rows = pagedRows(snapshot, table, rowQueries(table, subjects, without))
  yield JSON.stringify({ table: table.name, ...(tx ? { organisation: tx.org } : {}) })
  if (!tx || !isContent(table.name)) {
    for await (const { text } of rows) {
      tally.add(table.name, 1)
      yield `${ROW}${text}}`
    }
    return
  }
  for await (const box of boxed(rows)) {
    const { of, key } = await keys.keyOf(tx.org, box.of)
    tally.add(table.name, box.rows.length)
    const closed = await closedBox(key, tx.org, table.name, box.rows)
    yield JSON.stringify({ of, rows: box.rows.length, box: closed })
  }
}

async function* backupLines(making: Making, id: string): AsyncGenerator<string> {
  const { plan, snapshot, keys, tally } = making
  const isPlain = plan.lock.kind === 'plain'
  const tables = (await tablesOf(plan.pools)).filter((table) => !isPlain || !isLeftOut(table))
  const found = await snapshot.query('door', `select id from "organization" order by id`)
  const organisations = found.map((row) => String(row['id']))
  tally.organisations = organisations.length
  const logs: LogHead[] = []
  for (const org of organisations) logs.push(await logHead(await snapshot.asOrganisation(org)))
  const header: Header = {
    schema: BACKUP_SCHEMA,
    id,
    program: programVersion(),
    createdAt: new Date(plan.now()).toISOString(),
    plain: isPlain,
    migrations: migrations().map(({ name, sha256: sum }) => ({ name, sha256: sum })),
    logs,
  }
  yield JSON.stringify(header)
  for (const table of tables) if (!table.ofTenant) yield* tableLines(making, table, null, null)
  for (const org of organisations) {
    const tx = await snapshot.asOrganisation(org)
    await keys.take(tx)
    const { sql, parameters } = entriesOfSubjects(tx).compile(tx.db)
    for (const table of tables) if (table.ofTenant) yield* tableLines(making, table, tx, { sql, parameters })
  }
  yield JSON.stringify({ total: { rows: tally.rows, tables: tally.tables } })
}

async function* each(lines: Iterable<string>): AsyncGenerator<string> {
  yield* lines
}

/** Gives all of them their names, or none when one could not be written. */
async function keptTogether(stages: readonly (() => Promise<StagedFile>)[]): Promise<number[]> {
  const staged: StagedFile[] = []
  try {
    for (const stage of stages) staged.push(await stage())
    for (const file of staged) file.keep()
    return staged.map(({ bytes }) => bytes)
  } finally {
    for (const file of staged) file.drop()
  }
}

/**
 * Makes a backup of one moment while the desk runs. Rows and keys get their names together, the keys first: rows without
 * them are worth nothing. Throws PlainError with a sentence for people; what lay there before is then untouched.
 */
export async function makeBackup(plan: BackupPlan): Promise<BackupMade> {
  refuseWeak(plan.lock)
  const { path, lock } = plan
  const id = newId(plan.now())
  const keys = new ContentKeys(plan)
  const tally = new Tally()
  const rows = await inSnapshot(plan.pools, (snapshot) =>
    stageLineFile(path, lock, backupLines({ plan, snapshot, keys, tally }, id)),
  )
  const lines = [...keyLines(plan, id, keys)]
  const keysPath = keysPathOf(path)
  const keysAt = (place: string) => () => stageLineFile(place, lock, each(lines))
  await keptTogether([keysAt(keysPath), keysAt(join(dirname(path), NEWEST_KEYS)), async () => rows])
  return { id, path, keysPath, rows: tally.rows, organisations: tally.organisations, bytes: rows.bytes }
}
