// Anchors the logs: asks each chosen authority for a token over the newest checkpoint when something waits for one, at once
// or by the schedule, and mails the daily checkpoint. Organisations come one after another.
//
// Whom to ask about what is derived from the log each time, so a kill loses nothing; pauses after failures are in memory.
import { stampDueAt } from '../../evidence/anchoring/due.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { organisationsOf } from '../evidence/standings.ts'
import {
  choiceOf,
  firstWaiting,
  newestTokens,
  signedNow,
  type NewestToken,
  type Signed,
} from './anchoring.store.ts'
import type { AnchoringChoice, ChosenAuthority } from './anchoringShapes.ts'
import { mailCheckpoint, type Mailing } from './mailing.ts'
import { askAuthority, type Stamping } from './stamping.ts'
import { newsOf, UNWATCHED, watchedAfter, type News, type Watched } from './watch.ts'

const TICK_MS = 1_000
const SWEEP_MS = 60_000
const MINUTE_MS = 60_000
const WAIT_MS = 10_000

export interface AnchoringPlan extends Mailing {
  readonly stamping: Stamping
}

interface Waiting {
  readonly authority: ChosenAuthority
  readonly newest: NewestToken | null
  /** When the first entry was recorded that the authority does not cover; null when there is none. */
  readonly firstAt: number | null
}
interface Standing {
  readonly choice: AnchoringChoice
  readonly signed: Signed
  readonly waiting: readonly Waiting[]
  readonly news: News
}

async function standingOf(tx: TenantTx, watched: Watched): Promise<Standing | null> {
  const choice = await choiceOf(tx)
  const signed = choice && (await signedNow(tx))
  if (!choice || !signed) return null
  const newest = await newestTokens(
    tx,
    choice.authorities.map(({ name }) => name),
  )
  const waiting: Waiting[] = []
  for (const authority of choice.authorities) {
    const last = newest.get(authority.name) ?? null
    const firstAt = await firstWaiting(tx, last?.end ?? 0, signed.end)
    waiting.push({ authority, newest: last, firstAt })
  }
  const from = Math.min(signed.end, ...waiting.map((one) => one.newest?.end ?? 0))
  return { choice, signed, waiting, news: await newsOf(tx, watched, from, signed.end) }
}

/** Looks at logs and asks whoever is due; it remembers what it has looked through. */
export class Anchorer {
  readonly #plan: AnchoringPlan
  readonly #watched = new Map<string, Watched>()
  constructor(plan: AnchoringPlan) {
    this.#plan = plan
  }

  /** One look at one organisation. Returns from which instant the next one makes sense; Infinity without a reason. */
  async look(org: string): Promise<number> {
    const { stamping } = this.#plan
    const before = this.#watched.get(org) ?? UNWATCHED
    const standing = await asTenant(stamping.pools.desk, org, (tx) => standingOf(tx, before))
    stamping.notes.chose(org, standing?.choice.authorities.map(({ name }) => name) ?? [])
    if (!standing) return Infinity
    const watched = watchedAfter(standing.news)
    this.#watched.set(org, watched)
    const times = await Promise.all(
      standing.waiting.map((one) => this.#askIfDue(org, standing, one, watched.urgent)),
    )
    return Math.min(Infinity, ...times)
  }

  /** The same, and the daily checkpoint goes out when its day has come. */
  async round(org: string): Promise<number> {
    const next = await this.look(org)
    await mailCheckpoint(this.#plan, org)
    return next
  }

  async #askIfDue(org: string, { choice, signed }: Standing, one: Waiting, urgent: number): Promise<number> {
    const { stamping } = this.#plan
    const { authority, newest, firstAt } = one
    const now = stamping.now()
    const pending = firstAt === null ? null : { firstAt, isUrgent: urgent >= (newest?.end ?? 0) }
    const due = stampDueAt({ pending, newest, everyMs: choice.everyMinutes * MINUTE_MS }, now)
    const at = Math.max(due, stamping.notes.pausedUntil(org, authority.name))
    if (at > now || stamping.until.aborted) return at
    const kept = await askAuthority(stamping, org, authority, signed, WAIT_MS)
    // A kept token grows the log: what is signed then is looked at anyway.
    return kept === null ? stamping.notes.pausedUntil(org, authority.name) : Infinity
  }
}

export interface Anchoring {
  /** A log of this organisation was signed: something may be due. */
  readonly signed: (org: string) => void
  /** Asks nobody more, and ends. */
  readonly stop: () => Promise<void>
}

/** Starts the rounds: one after each signing, one when a pause ends, and one over all organisations each minute. */
export function startAnchoring(plan: AnchoringPlan): Anchoring {
  const { stamping } = plan
  const anchorer = new Anchorer(plan)
  const [waiting, nextAt] = [new Set<string>(), new Map<string, number>()]
  let running: Promise<void> | null = null
  const work = async (): Promise<void> => {
    for (const org of waiting) {
      if (stamping.until.aborted) return
      waiting.delete(org)
      nextAt.delete(org)
      await anchorer.round(org).then((at) => nextAt.set(org, at), stamping.report)
    }
  }
  const go = (): void => {
    if (waiting.size === 0 || stamping.until.aborted) return
    running ??= work().finally(() => {
      running = null
    })
  }
  const tick = (): void => {
    for (const [org, at] of nextAt) if (at <= stamping.now()) waiting.add(org)
    go()
  }
  const sweep = async (): Promise<void> => {
    for (const org of await organisationsOf(stamping.pools)) waiting.add(org)
    go()
  }
  const ticks = setInterval(tick, TICK_MS).unref()
  const sweeps = setInterval(() => void sweep().catch(stamping.report), SWEEP_MS).unref()
  const begun = sweep().catch(stamping.report)
  return {
    signed: (org) => {
      waiting.add(org)
      go()
    },
    stop: async () => {
      clearInterval(ticks)
      clearInterval(sweeps)
      stamping.stop()
      await begun
      await running
    },
  }
}
