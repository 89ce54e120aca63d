// What time does by itself: a term for an answer ends, a month begins, a thing lies a day longer. Nothing is sent and nothing is
// billed here; what happened is put on record, and a person decides.
import { lockLog } from '../../evidence/log.store.ts'
import { noteCrossings } from '../../ledger/meters/crossings.store.ts'
import { asTenant, type TenantTx } from '../../server/db/tenant.ts'
import { organisationsOf } from '../../server/evidence/standings.ts'
import { organisationOf } from '../../server/organisation.store.ts'
import { Refusal } from '../../server/problem.ts'
import type { Desk } from '../../server/desk.ts'
import { dayOf } from '../../basics/instant.ts'
import { recordChoice, unansweredAt } from './notices.store.ts'

const EVERY_MS = 600_000
const NOTICES_AT_ONCE = 500
const CLIENTS_AT_ONCE = 200
const SYSTEM = 'system'

export type Watch = Pick<Desk, 'pools' | 'clock' | 'defaults'>

/** Notes the silence of every client whose term for an answer is over; returns how many. */
export async function noteSilence(tx: TenantTx, now: number): Promise<number> {
  await lockLog(tx)
  const due = await unansweredAt(tx, now, NOTICES_AT_ONCE)
  for (const notice of due) {
    const silent = { choice: 'silence', how: 'term_ended', at: notice.answerBy ?? now } as const
    await recordChoice(tx, notice.id, silent, { by: SYSTEM, at: now })
  }
  return due.length
}

/** Clients with whom something was agreed, after one. */
async function agreedAfter(tx: TenantTx, after: string | null): Promise<string[]> {
  const all = tx.db.selectFrom('acceptance').select('client_id').distinct().where('org_id', '=', tx.org)
  const rows = await (after === null ? all : all.where('client_id', '>', after))
    .orderBy('client_id')
    .limit(CLIENTS_AT_ONCE)
    .execute()
  return rows.map((row) => row.client_id)
}

/** Remembers which organisations were looked through on which of their days. */
export class Overdue {
  readonly #watch: Watch
  readonly #lookedOn = new Map<string, string>()
  constructor(watch: Watch) {
    this.#watch = watch
  }

  /** One round over one organisation: terms that ended, and once a day every client's limits. */
  async round(org: string): Promise<void> {
    const { pools, clock, defaults } = this.#watch
    const zone = await asTenant(pools.desk, org, async (tx) => {
      await noteSilence(tx, clock.now())
      return (await organisationOf(tx, defaults)).timezone
    })
    const today = dayOf(clock.now(), zone)
    if (this.#lookedOn.get(org) === today) return
    await this.#lookThrough(org, zone)
    this.#lookedOn.set(org, today)
  }

  async #lookThrough(org: string, zone: string): Promise<void> {
    const { pools, clock } = this.#watch
    const page = (after: string | null) => asTenant(pools.desk, org, (tx) => agreedAfter(tx, after))
    for (let clients = await page(null); clients.length > 0; clients = await page(clients.at(-1) ?? null))
      for (const client of clients) {
        const now = clock.now()
        const stamp = { by: SYSTEM, at: now }
        await asTenant(pools.desk, org, (tx) => noteCrossings(tx, client, { asOf: now, zone }, stamp))
      }
  }
}

/** Starts the rounds: one at once, one every ten minutes. Returns how to stop them. */
export function startOverdue(watch: Watch, report: (error: unknown) => void): () => Promise<void> {
  const overdue = new Overdue(watch)
  let isStopped = false
  let running: Promise<void> | null = null
  const all = async (): Promise<void> => {
    for (const org of await organisationsOf(watch.pools)) {
      if (isStopped) return
      await overdue.round(org).catch((error: unknown) => {
        // A log that is behind takes nothing now; the next round tries again.
        if (!(error instanceof Refusal)) report(error)
      })
    }
  }
  const go = (): void => {
    running ??= all()
      .catch(report)
      .finally(() => {
        running = null
      })
  }
  go()
  const timer = setInterval(go, EVERY_MS).unref()
  return async () => {
    isStopped = true
    clearInterval(timer)
    await running
  }
}
