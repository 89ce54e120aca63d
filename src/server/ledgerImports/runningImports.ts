// Imports that are being recorded by this process: each once at a time, and none is torn off when the program ends.
import { setTimeout as pause } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { continueImport } from './importRun.ts'

/** Whoever accepts waits this long for the end; most sheets are recorded by then. */
const PATIENCE_MS = 1_500

export class RunningImports {
  private readonly running = new Map<string, Promise<void>>()
  private isStopped = false
  private readonly desk: Kysely<Tables>
  private readonly now: () => number

  constructor(desk: Kysely<Tables>, now: () => number) {
    this.desk = desk
    this.now = now
  }

  /** Goes on with an accepted import, unless it runs already; ends with it. Rejects when it cannot go on. */
  go(org: string, id: string): Promise<void> {
    const known = this.running.get(id)
    if (known) return known
    const ground = { desk: this.desk, now: this.now, isStopped: () => this.isStopped }
    const run = continueImport(ground, org, id).finally(() => this.running.delete(id))
    this.running.set(id, run)
    return run
  }

  /** The same, in the background after a moment's wait; what goes wrong behind is reported. */
  async goAndWait(org: string, id: string, report: (error: unknown) => void): Promise<void> {
    const run = this.go(org, id)
    const end = new AbortController()
    const patience = pause(PATIENCE_MS, 'waited' as const, { signal: end.signal }).catch(
      () => 'waited' as const,
    )
    try {
      if ((await Promise.race([run, patience])) === 'waited') run.catch(report)
    } finally {
      end.abort()
    }
  }

  /** Ends after the transaction that each import is in; the rest waits for the next start. */
  async stop(): Promise<void> {
    this.isStopped = true
    await Promise.allSettled(this.running.values())
  }
}
