// Signs what was committed: each log that grew, within about a second and at most once a second; what other processes
// recorded, and what a killed one left, with the next sweep. One that fails is told and tried again then. Tiles are made
// behind the signing, some at a time in transactions of their own: nobody who records waits for them.
import { signCheckpoint } from '../../evidence/checkpoints/checkpoint.store.ts'
import type { Behind, LogKeeper } from '../../evidence/checkpoints/keeper.ts'
import { endOverlap, isOverlapOver } from '../../evidence/checkpoints/keys.store.ts'
import { isUnsigned } from '../../evidence/checkpoints/standing.store.ts'
import { makeTiles } from '../../evidence/tiles/tiles.store.ts'
import type { Pools } from '../db/pools.ts'
import { asTenant, onGrowth } from '../db/tenant.ts'
import { organisationsOf } from './standings.ts'

const EVERY_MS = 1_000
const SWEEP_MS = 60_000

export interface SignerPlan {
  readonly pools: Pools
  readonly keeper: LogKeeper
  readonly now: () => number
  readonly report: (error: unknown) => void
  /** Told once for each log that turns out not to be what was signed. */
  readonly behind: (org: string, why: Behind) => void
  /** Told after a log was signed. */
  readonly signed?: (org: string) => void
}
export interface Signer {
  /** Signs what is left and ends. */
  readonly stop: () => Promise<void>
}

export function startSigner({ pools, keeper, now, report, behind, signed }: SignerPlan): Signer {
  const [waiting, told] = [new Set<string>(), new Set<string>()]
  let [stopped, timer]: [boolean, NodeJS.Timeout | undefined] = [false, undefined]
  const sign = async (org: string): Promise<void> => {
    const signing = await asTenant(pools.desk, org, (tx) => signCheckpoint(tx, keeper, now()))
    if (signing.behind === null) {
      told.delete(org)
      signed?.(org)
    } else if (!told.has(org)) {
      told.add(org)
      behind(org, signing.behind)
    }
  }
  const tile = async (org: string): Promise<void> => {
    const isMore = (): boolean | Promise<boolean> => !stopped && asTenant(pools.desk, org, makeTiles)
    while (await isMore());
  }
  // Two keys sign side by side for some days only: nobody has to remember the last of them.
  const retire = async (org: string): Promise<void> =>
    asTenant(pools.desk, org, async (tx) => {
      if (await isOverlapOver(tx, now())) await endOverlap(tx, { by: 'system', at: now() })
    })
  const round = async (): Promise<void> => {
    const due = [...waiting]
    waiting.clear()
    for (const org of due) await sign(org).catch(report)
    for (const org of due) await tile(org).catch(report)
  }
  const sweep = async (): Promise<void> => {
    const all = await organisationsOf(pools)
    for (const org of all) await retire(org).catch(report)
    for (const org of all) if (await asTenant(pools.desk, org, isUnsigned)) await sign(org)
    for (const org of all) await tile(org)
  }
  // One at a time: a round that takes longer than a second makes the next one wait.
  let running = sweep().catch(report)
  const next = (work: () => Promise<void>): void => {
    running = running.then(work).catch(report)
  }
  const sweeps = setInterval(() => next(sweep), SWEEP_MS).unref()
  onGrowth(pools.desk, (org) => {
    waiting.add(org)
    if (stopped) return
    timer ??= setTimeout(() => {
      timer = undefined
      next(round)
    }, EVERY_MS).unref()
  })
  const stop = async (): Promise<void> => {
    stopped = true
    clearTimeout(timer)
    clearInterval(sweeps)
    next(round)
    await running
    onGrowth(pools.desk, null)
  }
  return { stop }
}
