// The master key is replaced in steps, each of which may be done again: killed anywhere, the next run goes on from there.
//
// The old key is dropped only after every value was sealed anew and opened with the new key alone. No desk may run meanwhile:
// it would seal under the key that is about to be dropped.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { TenantTx } from '../db/tenant.ts'
import { asTenant } from '../db/tenant.ts'
import type { Pools } from '../db/pools.ts'
import { createDurably, PART, syncFolder } from '../disk/durableFile.ts'
import { standingKnown } from '../../evidence/checkpoints/standing.store.ts'
import { recordAct } from '../acts.store.ts'
import { organisationsOf } from '../evidence/standings.ts'
import {
  keyInFile,
  keyText,
  masterFile,
  masterKeys,
  newKey,
  oldKeysFolder,
  openSecrets,
  secretsFolder,
  secretsWith,
} from './masterKey.ts'
import { sealedPlaces } from './sealedPlaces.ts'

export interface Rotation {
  readonly state: string
  readonly env: NodeJS.ProcessEnv
  readonly pools: Pools
  /** Milliseconds UTC of the act in the trail. */
  readonly at: number
}
type Step = (rotation: Rotation) => Promise<void>

const nextFile = (state: string): string => join(secretsFolder(state), 'master.next')
const oldKeys = (state: string): string[] =>
  existsSync(oldKeysFolder(state)) ? readdirSync(oldKeysFolder(state)) : []

/** A new key beside the one in use. A key from the environment was made by whoever set it; a rotation that was cut goes on. */
const makeKey: Step = async ({ state, env }) => {
  if (masterKeys(state, env).given || oldKeys(state).length > 0) return
  createDurably(nextFile(state), keyText(newKey()))
}

const keepOldKey: Step = async ({ state }) => {
  if (!existsSync(nextFile(state))) return
  const { id } = keyInFile(masterFile(state))
  mkdirSync(oldKeysFolder(state), { recursive: true, mode: 0o700 })
  createDurably(join(oldKeysFolder(state), id), readFileSync(masterFile(state)))
}

const takeNewKey: Step = async ({ state }) => {
  if (!existsSync(nextFile(state))) return
  renameSync(nextFile(state), masterFile(state))
  syncFolder(secretsFolder(state))
}

const resealAll: Step = async ({ state, env, pools }) => {
  const secrets = openSecrets(state, env)
  for (const place of sealedPlaces(state, pools)) await place.reseal(secrets)
}

/** Everything must open with the new key alone. */
const checkAll: Step = async ({ state, env, pools }) => {
  const { current } = masterKeys(state, env)
  const alone = secretsWith({ current, old: [] })
  for (const place of sealedPlaces(state, pools)) await place.check(alone)
}

const KIND = 'secret.rotated'
async function wasTold(tx: TenantTx, key: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from admin_act join payload using (org_id, entry_index)
    where org_id = ${tx.org} and kind = ${KIND} and part = 'facts'
      and position(convert_to(${key}, 'UTF8') in bytes) > 0 limit 1`.execute(tx.db)
  return rows.length > 0
}

/** One act a rotation in the trail of each organisation; a log that takes nothing now does without. */
const tellAll: Step = async ({ state, env, pools, at }) => {
  const { key } = openSecrets(state, env)
  for (const org of await organisationsOf(pools))
    await asTenant(pools.desk, org, async (tx) => {
      if ((await standingKnown(tx)) !== null || (await wasTold(tx, key))) return
      await recordAct(tx, { by: 'system', at }, { kind: KIND, about: { key } })
    })
}

const dropOldKeys: Step = async ({ state, env }) => {
  for (const name of oldKeys(state)) rmSync(join(oldKeysFolder(state), name))
  if (existsSync(oldKeysFolder(state))) syncFolder(oldKeysFolder(state))
  if (masterKeys(state, env).given) rmSync(masterFile(state), { force: true })
  for (const name of readdirSync(secretsFolder(state)))
    if (name.endsWith(PART)) rmSync(join(secretsFolder(state), name))
  syncFolder(secretsFolder(state))
}

/** In their order; a prefix of them, then all of them, ends like all of them. */
export const ROTATION: readonly Step[] = [
  makeKey,
  keepOldKey,
  takeNewKey,
  resealAll,
  checkAll,
  tellAll,
  dropOldKeys,
]

/**
 * Replaces the master key, or finishes a replacement that was cut. With a key from the environment, everything is sealed
 * anew under it. Returns the id of the key that seals now. Throws PlainError when something does not open.
 */
export async function rotateSecrets(rotation: Rotation): Promise<string> {
  for (const step of ROTATION) await step(rotation)
  return openSecrets(rotation.state, rotation.env).key
}
