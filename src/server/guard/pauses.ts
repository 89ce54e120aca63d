// Growing pauses for one account: whoever guesses waits longer each time, from however many addresses the guesses come.
//
// An attempt counts when it begins and is forgotten when it succeeds, so that guesses sent side by side count as well. The
// longest pause is short enough that a stranger's guessing is a nuisance to the owner of the account, not a lock.

export interface PausePlan {
  /** Attempts before the first pause. */
  readonly free: number
  readonly longestMs: number
  /** After so long without an attempt the account begins anew. */
  readonly forgottenAfterMs: number
  /** Accounts that are remembered at once; the one that was quiet longest goes first. */
  readonly most: number
}

export const USUAL_PAUSES: PausePlan = {
  free: 5,
  longestMs: 300_000,
  forgottenAfterMs: 900_000,
  most: 20_000,
}

interface Attempts {
  readonly count: number
  readonly at: number
  readonly until: number
}

export class Pauses {
  readonly #plan: PausePlan
  readonly #known = new Map<string, Attempts>()
  constructor(plan: PausePlan = USUAL_PAUSES) {
    this.#plan = plan
  }

  /** Counts an attempt on `name` at `now` (ms); returns how long to wait before it, 0 when it may go on. */
  attempt(name: string, now: number): number {
    const { free, longestMs, forgottenAfterMs, most } = this.#plan
    const known = this.#known.get(name)
    if (known && known.until > now) return known.until - now
    const count = known && now - known.at < forgottenAfterMs ? known.count + 1 : 1
    const pauseMs = count < free ? 0 : Math.min(1000 * 2 ** Math.min(count - free, 30), longestMs)
    this.#known.delete(name)
    this.#known.set(name, { count, at: now, until: now + pauseMs })
    for (const [oldest] of this.#known) {
      if (this.#known.size <= most) break
      this.#known.delete(oldest)
    }
    return 0
  }

  /** The attempt was right: nothing is remembered of the wrong ones. */
  forget(name: string): void {
    this.#known.delete(name)
  }
}
