// A log for each test of a file: its organisation, its keeper in a state folder of its own, and what may happen to both.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach } from 'vitest'
import { signCheckpoint, type Signing } from '../../evidence/checkpoints/checkpoint.store.ts'
import { openEpoch, type Compromise } from '../../evidence/checkpoints/epoch.store.ts'
import type { Behind, LogKeeper } from '../../evidence/checkpoints/keeper.ts'
import { settleStanding, type KeptCheckpoint } from '../../evidence/checkpoints/standing.store.ts'
import type { Checked } from '../../evidence/fsck.store.ts'
import { recordAct } from '../acts.store.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import type { TestDatabase } from '../db/testDatabase.ts'
import { openSecrets } from '../secrets/masterKey.ts'
import { checkedLog } from './checkedLog.ts'
import { openLogKeeper } from './logKeeper.ts'

export const STAMP = { by: 'owner', at: Date.UTC(2026, 10, 21) }

export interface TestLog {
  readonly org: () => string
  readonly state: () => string
  readonly keeper: () => LogKeeper
  /** The file of the high-water mark. */
  readonly markFile: () => string
  /** Another organisation, with the same keeper. */
  readonly another: () => void
  readonly inOrg: <T>(work: (tx: TenantTx) => Promise<T>) => Promise<T>
  readonly record: (times?: number) => Promise<void>
  readonly sign: (by?: LogKeeper) => Promise<Signing>
  /** Signs; throws when the log is behind or empty. */
  readonly signed: () => Promise<KeptCheckpoint>
  readonly settle: () => Promise<Behind | null>
  readonly newEpoch: () => Promise<{ epoch: number; origin: string }>
  /** A new epoch because somebody else may hold the keys. */
  readonly compromised: (since: Compromise) => Promise<{ epoch: number; origin: string }>
  readonly check: () => Promise<Checked>
  /** The mark is written, and the transaction that would have kept the checkpoint never ends. */
  readonly killedAfterTheMark: () => Promise<void>
  /** What the database holds now; the function brings that back, as a restored copy of its files would. */
  readonly copied: () => Promise<() => Promise<void>>
}

interface Place {
  org: string
  state: string
  keeper: LogKeeper
}

const freshPlace = (db: TestDatabase): Place => {
  const state = mkdtempSync(join(tmpdir(), 'exhale-log-'))
  return { org: db.newOrg(), state, keeper: openLogKeeper(state, {}, openSecrets(state, {})) }
}

async function copyOf(db: TestDatabase, org: string): Promise<() => Promise<void>> {
  const [row] = await db.asOwner<{ size: number; frontier: Buffer }>(
    'select size, frontier from log_state where org_id = $1',
    [org],
  )
  const { size, frontier } = row ?? { size: 0, frontier: Buffer.alloc(0) }
  return async () => {
    for (const table of ['admin_act', 'payload', 'evidence_entry'])
      await db.asOwner(`delete from ${table} where org_id = $1 and entry_index >= $2`, [org, size])
    await db.asOwner('delete from checkpoint where org_id = $1 and size > $2', [org, size])
    await db.asOwner('update log_state set size = $2, frontier = $3, behind = null where org_id = $1', [
      org,
      size,
      frontier,
    ])
  }
}

/** Gives each test a fresh organisation and state folder. */
export function testLog(db: TestDatabase): TestLog {
  const folders: string[] = []
  let place: Place | undefined
  const here = (): Place => {
    if (!place) throw new Error('the log is there from the first test on')
    return place
  }
  beforeEach(() => {
    place = freshPlace(db)
    folders.push(place.state)
  })
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
  const inOrg = <T>(work: (tx: TenantTx) => Promise<T>): Promise<T> =>
    asTenant(db.pools.desk, here().org, work)
  const sign = (by: LogKeeper = here().keeper) => inOrg((tx) => signCheckpoint(tx, by, STAMP.at))
  return {
    org: () => here().org,
    state: () => here().state,
    keeper: () => here().keeper,
    markFile: () => join(here().state, 'highwater.json'),
    another: () => {
      place = { ...here(), org: db.newOrg() }
    },
    inOrg,
    record: (times = 1) =>
      inOrg(async (tx) => {
        for (let time = 0; time < times; time += 1)
          await recordAct(tx, STAMP, { kind: 'test.done', about: { time } })
      }),
    sign,
    signed: async () => {
      const signing = await sign()
      if (signing.behind !== null || !signing.newest) throw new Error('nothing was signed')
      return signing.newest
    },
    settle: () => inOrg((tx) => settleStanding(tx, here().keeper)),
    newEpoch: () => inOrg((tx) => openEpoch(tx, here().keeper, 'the disk broke', STAMP)),
    compromised: (since) =>
      inOrg((tx) => openEpoch(tx, here().keeper, 'the notebook was stolen', STAMP, since)),
    check: () => checkedLog(db.pools, here().keeper, here().org),
    killedAfterTheMark: async () => {
      const killed = new Error('killed')
      const cut = inOrg(async (tx) => {
        await signCheckpoint(tx, here().keeper, STAMP.at)
        throw killed
      })
      await cut.catch((error: unknown) => {
        if (error !== killed) throw error
      })
    },
    copied: () => copyOf(db, here().org),
  }
}
