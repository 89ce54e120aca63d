// After a restore no log may sign a second history under a name that has already signed one.
//
// The mark of the old state folder is taken along: when the restored entries bear it out, the log goes on. When they do not
// (more was signed than the backup knows), or nothing is known at all, the log goes on under a new name, and says so.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { signCheckpoint } from '../../../evidence/checkpoints/checkpoint.store.ts'
import { continueBy, openEpoch } from '../../../evidence/checkpoints/epoch.store.ts'
import type { LogKeeper } from '../../../evidence/checkpoints/keeper.ts'
import { keysOf } from '../../../evidence/checkpoints/keys.store.ts'
import { openOwn } from '../../../evidence/checkpoints/ownNote.ts'
import { countedRoot, settleStanding } from '../../../evidence/checkpoints/standing.store.ts'
import { sha256, treeHead, type Stamp } from '../../../evidence/log.store.ts'
import { sameBytes, utf8 } from '../../../evidence/utf8.ts'
import type { Database } from '../../db/database.ts'
import { asTenant, type TenantTx } from '../../db/tenant.ts'
import { writeDurably } from '../../disk/durableFile.ts'
import { verifies } from '../../evidence/ed25519.ts'
import { highWaterPath } from '../../evidence/highWater.ts'
import { openLogKeeper } from '../../evidence/logKeeper.ts'
import type { Secrets } from '../../secrets/masterKey.ts'
import type { Header } from '../backupShapes.ts'
import { INSTALLATION } from '../keyLines.ts'
import type { RestorePlan } from './restore.ts'

export interface Standing {
  readonly plan: RestorePlan
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  readonly secrets: Secrets
  readonly database: Database
  readonly header: Header
  readonly stamp: Stamp
}

// While the new folder is being made, the mark is raised in a copy: a restore that is killed must not leave the old desk
// behind a mark that it has never heard of.
const COPY = { EXHALE_HIGHWATER: '' }

function takeMarks({ plan, folder, env }: Standing): void {
  const known = highWaterPath(plan.state, env)
  const copy = highWaterPath(folder, { ...env, ...COPY })
  if (known !== copy && existsSync(known)) writeDurably(copy, readFileSync(known))
}

/** Puts the marks that the restore raised where the desk looks for them. After the swap. */
export function keepMarks(state: string, env: NodeJS.ProcessEnv): void {
  const [copy, wanted] = [highWaterPath(state, { ...env, ...COPY }), highWaterPath(state, env)]
  if (copy !== wanted && existsSync(copy)) writeDurably(wanted, readFileSync(copy))
}

/** Does a checkpoint that somebody kept say more than the restored log, or something else? */
async function isContradicted(tx: TenantTx, note: string): Promise<boolean> {
  const head = await treeHead(tx)
  for (const epoch of await keysOf(tx)) {
    const opened = openOwn(utf8(note), epoch.keys, { verify: verifies, sha256 })
    if (!opened.ok) continue
    const size = Number(opened.value.size)
    if (epoch.epoch !== head.epoch) return false
    return size > head.size || !sameBytes(await countedRoot(tx, head.first, size), opened.value.root)
  }
  return false
}

async function mustBegin(tx: TenantTx, keeper: LogKeeper, note: string | null): Promise<boolean> {
  if (note !== null && (await isContradicted(tx, note))) return true
  if ((await settleStanding(tx, keeper)) === null) return false
  return note === null || (await continueBy(tx, keeper, utf8(note), verifies)) !== 'continued'
}

/**
 * Lets each log go on, under its old name where that is proven to be safe and under a new one otherwise; returns the
 * organisations of the second kind.
 */
export async function logsThatNeverFork(standing: Standing): Promise<string[]> {
  const { plan, folder, env, secrets, database, header, stamp } = standing
  const { installation } = plan.keys
  if (installation !== null) writeDurably(join(folder, INSTALLATION), Buffer.from(`${installation}\n`))
  takeMarks(standing)
  const keeper = openLogKeeper(folder, { ...env, ...COPY }, secrets)
  const begun: string[] = []
  for (const { organisation } of header.logs) {
    const { desk } = database.pools
    const opened = await asTenant(desk, organisation, async (tx) => {
      if (!(await mustBegin(tx, keeper, plan.checkpoint))) return false
      await openEpoch(tx, keeper, 'restored', stamp)
      return true
    })
    if (!opened) continue
    begun.push(organisation)
    await asTenant(desk, organisation, (tx) => signCheckpoint(tx, keeper, stamp.at))
  }
  return begun
}
