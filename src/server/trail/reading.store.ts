// A look at something is a row in the trail, written in the transaction of the look: an answer that was given is in it,
// even when the server is killed right after. The rows enter the log later, as one list a minute and organisation.
import { sql } from 'kysely'
import { factBytes } from '../../evidence/factDocument.ts'
import { lockLog, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import { newId } from '../ids.ts'
import { MINUTE_MS, minuteOf, type ReadThing } from './readings.ts'

export interface Look {
  readonly what: ReadThing
  /** The id of the thing; empty when the look was at a whole list. */
  readonly thing: string
  /** The name of the operation that gave it away. */
  readonly route: string
}

/** Job of the kind that closes the minute of a reading; `subject_id` is the reading. */
export const LIST_JOB = 'reading.list'
/** A transaction may note its look some moments after its minute has ended; most lists wait for it. */
const GRACE_MS = 5_000

/**
 * Notes that the stamped person looked. The same look within the same minute is one row.
 *
 * Each new row asks for its list by a job of its own: one shared by the minute could be taken by a closing that does not
 * see this row yet, and the row would wait for ever.
 */
export async function noteReading(tx: TenantTx, stamp: Stamp, look: Look): Promise<void> {
  const [minute, id] = [minuteOf(stamp.at), newId(stamp.at)]
  const row = {
    org_id: tx.org,
    id,
    minute,
    at: stamp.at,
    person: stamp.by,
    via: stamp.via ?? 'session',
    address: stamp.from ?? '',
    what: look.what,
    thing: look.thing,
    route: look.route,
  }
  const { numInsertedOrUpdatedRows: noted } = await tx.db
    .insertInto('reading')
    .values(row)
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  if (!noted) return
  await sql`insert into job (id, kind, org_id, subject_id, due_at)
    values (${newId()}, ${LIST_JOB}, ${tx.org}, ${id}, ${minute + MINUTE_MS + GRACE_MS})`.execute(tx.db)
}

/** The minutes in which these readings were, each once. */
export async function minutesOf(tx: TenantTx, readings: readonly string[]): Promise<number[]> {
  const rows = await tx.db
    .selectFrom('reading')
    .select('minute')
    .distinct()
    .where('org_id', '=', tx.org)
    .where('id', 'in', [...readings])
    .orderBy('minute')
    .execute()
  return rows.map(({ minute }) => minute)
}

/** Who the log names as the author of what the desk does by itself. */
const THE_DESK = 'system'

/**
 * Puts the readings of a minute into the log, all of them as one document. A minute that is in the log with the same
 * rows is left alone; one that has got another row since then is listed again, whole.
 */
export async function closeMinute(tx: TenantTx, minute: number, now: number): Promise<boolean> {
  await lockLog(tx)
  const rows = await tx.db
    .selectFrom('reading')
    .select(['id', 'at', 'person', 'via', 'address as from', 'what', 'thing', 'route'])
    .where('org_id', '=', tx.org)
    .where('minute', '=', minute)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const listed = await tx.db
    .selectFrom('reading_list')
    .select('rows')
    .where('org_id', '=', tx.org)
    .where('minute', '=', minute)
    .orderBy('rows', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (rows.length <= (listed?.rows ?? 0)) return false
  const recording = new Recording()
  const parts = { list: factBytes({ minute, readings: rows }) }
  recording.fact('reading_list', 'reading.list', parts, { minute, rows: rows.length })
  await recording.record(tx, { by: THE_DESK, at: now })
  return true
}
