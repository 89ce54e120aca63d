// A backup with its trail: made, noted for the owner's screen, and recorded as an act in the log of every organisation in it.
import type { Stamp } from '../../evidence/log.store.ts'
import { recordAct, type Act } from '../acts.store.ts'
import type { Pools } from '../db/pools.ts'
import { asTenant } from '../db/tenant.ts'
import { PlainError } from '../plainError.ts'
import { makeBackup, type BackupMade, type BackupPlan } from './backup.ts'
import { noteFailed, noteMade } from './backupNotes.ts'

/** The act into every log of the desk; a log that may not grow just now does not undo the backup. */
export async function recordEverywhere(pools: Pools, stamp: Stamp, act: Act): Promise<void> {
  const { rows } = await pools.door.query<{ id: string }>('select id from "organization" order by id')
  for (const { id } of rows)
    await asTenant(pools.desk, id, (tx) => recordAct(tx, stamp, act)).catch(() => undefined)
}

const wordsOf = (error: unknown): { ru: string; en: string } => {
  if (error instanceof PlainError) return error.words
  const why = error instanceof Error ? error.message : String(error)
  return { ru: `Копия не сделана: ${why}`, en: `The backup was not made: ${why}` }
}

/** Makes a backup and says so where the owner looks, also when it failed. Throws what made it fail. */
export async function recordedBackup(plan: BackupPlan, stamp: Omit<Stamp, 'at'>): Promise<BackupMade> {
  const isPlain = plan.lock.kind === 'plain'
  try {
    const made = await makeBackup(plan)
    const at = plan.now()
    noteMade(plan.state, { at, path: made.path, bytes: made.bytes, rows: made.rows, plain: isPlain })
    const about = { backup: made.id, bytes: made.bytes, plain: isPlain }
    await recordEverywhere(plan.pools, { ...stamp, at }, { kind: 'backup.made', about })
    return made
  } catch (error) {
    const at = plan.now()
    noteFailed(plan.state, { at, ...wordsOf(error) })
    const act: Act = { kind: 'backup.failed', about: { why: wordsOf(error).en.slice(0, 300) } }
    await recordEverywhere(plan.pools, { ...stamp, at }, act).catch(() => undefined)
    throw error
  }
}
