// The tenant's transaction: everything the desk reads or records happens inside one, for one organisation.
//
// `SET LOCAL` as text and never set_config(): where tenants are spread over several servers only the text reaches them.
// The setting ends with the transaction, so a pooled connection carries nobody's organisation to the next guest.
import { sql, type Kysely } from 'kysely'
import { DatabaseError } from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { isId } from '../ids.ts'
import type { Tables } from './tables.ts'

export interface TenantTx {
  readonly org: string
  readonly db: Kysely<Tables>
}

// Which transactions appended to the log, and who wants to hear of it once they are committed. Kept beside the transaction,
// because nobody but the log needs it.
const grown = new WeakSet<TenantTx>()
const listeners = new WeakMap<Kysely<Tables>, (org: string) => void>()

/** Says that this transaction appends to the organisation's log. */
export const noteGrowth = (tx: TenantTx): void => void grown.add(tx)
export const hasGrown = (tx: TenantTx): boolean => grown.has(tx)

const undoing = new WeakMap<TenantTx, (() => void)[]>()
/** Takes back what this process remembers of a transaction, the last first, when nothing of it came to be. */
export function onRollback(tx: TenantTx, undo: () => void): void {
  const before = undoing.get(tx) ?? []
  before.push(undo)
  undoing.set(tx, before)
}

/** Calls the listener after each commit that made a log longer, with the organisation; null ends it. One a pool. */
export function onGrowth(desk: Kysely<Tables>, listener: ((org: string) => void) | null): void {
  if (listener) listeners.set(desk, listener)
  else listeners.delete(desk)
}

// Serialization failure, deadlock, lock not available: the same work may well succeed a moment later.
const TRY_AGAIN = new Set(['40001', '40P01', '55P03'])
// The same write twice at the same moment: the second one finds the answer of the first at its next try.
const SAME_WRITE = 'write_once_pkey'
const TRIES = 5
const LOCK_TIMEOUT = '2s'

async function once<T>(desk: Kysely<Tables>, org: string, work: (tx: TenantTx) => Promise<T>): Promise<T> {
  return desk.connection().execute(async (db) => {
    await sql
      .raw(`begin; set local app.org = '${org}'; set local lock_timeout = '${LOCK_TIMEOUT}'`)
      .execute(db)
    const tx = { org, db }
    try {
      const done = await work(tx)
      await sql`commit`.execute(db)
      if (grown.has(tx)) listeners.get(desk)?.(org)
      return done
    } catch (error) {
      await sql`rollback`.execute(db).catch(() => undefined)
      for (const undo of (undoing.get(tx) ?? []).toReversed()) undo()
      throw error
    }
  })
}

const isWorthAnotherTry = (error: unknown): boolean =>
  error instanceof DatabaseError && (TRY_AGAIN.has(error.code ?? '') || error.constraint === SAME_WRITE)

/**
 * Runs `work` in one transaction that sees the rows of `org` only; all of it is recorded, or nothing.
 * `work` may run again when the database asks for another try, so it must do nothing outside the transaction.
 */
export async function asTenant<T>(
  desk: Kysely<Tables>,
  org: string,
  work: (tx: TenantTx) => Promise<T>,
): Promise<T> {
  if (!isId(org)) throw new Error('broken invariant: an organisation is named by its id')
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(desk, org, work)
    } catch (error) {
      if (attempt === TRIES || !isWorthAnotherTry(error)) throw error
      await pause(10 * 2 ** attempt * (0.5 + Math.random()))
    }
  }
}

/** As `asTenant`, with one moment of the database before its eyes to the end: for reading long while others write. */
export const asSnapshot = <T>(
  desk: Kysely<Tables>,
  org: string,
  work: (tx: TenantTx) => Promise<T>,
): Promise<T> =>
  asTenant(desk, org, async (tx) => {
    await sql`set transaction isolation level repeatable read`.execute(tx.db)
    return work(tx)
  })
