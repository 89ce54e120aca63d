// Opens the cases that run before anybody asks for them: after a start, when no text has been read yet, and when a day has begun.
// Nothing is recorded and nothing leaves; it only moves work to a time at which nobody waits for it.
import { setImmediate as breath } from 'node:timers/promises'
import { readingAhead } from '../../decisions/readingAhead.ts'
import { calendarFor } from '../../server/calendar.ts'
import type { Desk } from '../../server/desk.ts'
import { asTenant } from '../../server/db/tenant.ts'
import { organisationsOf } from '../../server/evidence/standings.ts'
import { forgottenTimes } from '../../signals/rememberedTexts.ts'
import { examinationOf } from '../caseView.store.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { liveCases, type CaseOnFile } from '../cases.store.ts'
import { wholeCase, wholeFacts } from '../clientFacts.store.ts'
import { readStory } from '../readStory.ts'

const FIRST_MS = 2_000
const EVERY_MS = 300_000
const MOST_CASES = 300
/** Of longer histories than these together the newest are opened ahead, so that they do not push one another out. */
const MOST_MESSAGES = 20_000
/** Fewer texts are read in one go, as when somebody opens the case. */
const FEW = 20
const HOUR_MS = 3_600_000

type Ahead = Pick<Desk, 'pools' | 'clock'>

interface Looked {
  /** From then on the case is worth another look. */
  readonly until: number
  readonly messages: number
}

/** Remembers until when each case is opened. */
export class ReadingAhead {
  readonly #desk: Ahead
  readonly #looked = new Map<string, Looked>()
  #forgotten = forgottenTimes()
  isStopped = false

  constructor(desk: Ahead) {
    this.#desk = desk
  }

  /**
   * One round over the cases that run, the newest first; returns at how many it looked. What goes wrong in one is reported and tried
   * again after an hour.
   */
  async round(orgs: readonly string[], report: (error: unknown) => void): Promise<number> {
    if (this.#forgotten !== forgottenTimes()) this.#looked.clear()
    this.#forgotten = forgottenTimes()
    let room = MOST_MESSAGES
    let looks = 0
    for (const org of orgs)
      for (const found of await asTenant(this.#desk.pools.desk, org, (tx) => liveCases(tx, MOST_CASES))) {
        if (this.isStopped || room <= 0) return looks
        const now = this.#desk.clock.now()
        const before = this.#looked.get(found.id)
        const isOver = !before || now >= before.until
        const looked = isOver ? await this.#look(org, found, now, report) : before
        this.#looked.set(found.id, looked)
        room -= looked.messages
        if (isOver) looks += 1
      }
    return looks
  }

  async #look(
    org: string,
    found: CaseOnFile,
    now: number,
    report: (error: unknown) => void,
  ): Promise<Looked> {
    try {
      await this.#readTexts(org, found, now)
      if (this.isStopped) return { until: 0, messages: 0 }
      const read = await asTenant(this.#desk.pools.desk, org, (tx) => examinationOf(tx, found, now))
      return { until: read?.until ?? now + HOUR_MS, messages: read?.facts.messages.length ?? 0 }
    } catch (error) {
      report(error)
      return { until: now + HOUR_MS, messages: 0 }
    }
  }

  /** Reads a long correspondence text by text: no request waits longer for it than for one of them. */
  async #readTexts(org: string, found: CaseOnFile, now: number): Promise<void> {
    if (this.#looked.has(found.id)) return
    const times = forgottenTimes()
    const facts = await this.#factsOf(org, found, now)
    if (!facts || facts.messages.length <= FEW) return
    const texts = readingAhead(facts, await calendarFor(facts.jurisdiction))
    while (!texts.next().done) {
      await breath()
      if (this.isStopped || forgottenTimes() !== times) return
    }
  }

  async #factsOf(org: string, found: CaseOnFile, now: number): Promise<CaseFacts | null> {
    const { facts } = await asTenant(this.#desk.pools.desk, org, async (tx) =>
      wholeFacts(tx, found, await wholeCase(tx, found, now)),
    )
    return readStory(facts, { asOf: new Date(now).toISOString() }).facts
  }
}

/** Starts the rounds: one soon after the start, one every five minutes. Returns how to stop them. */
export function startReadingAhead(desk: Ahead, report: (error: unknown) => void): () => Promise<void> {
  const ahead = new ReadingAhead(desk)
  let running: Promise<unknown> | null = null
  const go = (): void => {
    running ??= organisationsOf(desk.pools)
      .then((orgs) => ahead.round(orgs, report))
      .catch(report)
      .finally(() => {
        running = null
      })
  }
  const first = setTimeout(go, FIRST_MS).unref()
  const timer = setInterval(go, EVERY_MS).unref()
  return async () => {
    ahead.isStopped = true
    clearTimeout(first)
    clearInterval(timer)
    await running
  }
}
