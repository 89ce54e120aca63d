// Watched days in the database: put down once with their words in the log, ended once; a day that moves is another one.
import { z } from 'zod'
import { dayOf, type Day, type Instant } from '../../basics/instant.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { NewDayEnd } from './dayShapes.ts'
import { DAY_ENDS, DAY_KINDS, type DayEnd, type DayKind, type WatchedDay } from './watchedDays.ts'

/** A firm watches few days at once; of more than these the newest are read. */
const MOST = 5_000

const Said = z.object({ where: z.string(), start: z.number(), end: z.number() })
const Words = z.object({ what: z.string(), said: Said.nullable() })

export interface WatchedOnFile extends WatchedDay {
  readonly client: string
  readonly case: string | null
  readonly said: z.infer<typeof Said> | null
}

export interface DayToWatch {
  readonly client: string
  readonly case: string | null
  readonly kind: DayKind
  readonly day: Day
  readonly what: string
  readonly said: z.infer<typeof Said> | null
  /** When it was said. */
  readonly at: Instant
}

/** Puts a watched day into a recording; returns its id. Whether client and case are one's own is for the caller to know. */
export const addWatchedDay = (recording: Recording, { client, case: file, ...day }: DayToWatch): string =>
  recording.fact(
    'watched_day',
    'day.watched',
    {
      facts: factBytes({ client, case: file, kind: day.kind, day: day.day, what: day.what, said: day.said }),
    },
    { client_id: client, case_id: file, kind: day.kind, day: day.day, at: day.at },
  )

/** Puts the end of a watched day into a recording: it was kept, missed, moved, or was no promise at all. */
export const addDayEnd = (
  recording: Recording,
  watched: string,
  { kind, why, at }: { readonly kind: DayEnd; readonly why: string; readonly at: Instant },
): string =>
  recording.fact(
    'watched_day_end',
    'day.ended',
    { facts: factBytes({ watched, kind, why }) },
    { watched_id: watched, kind, at },
  )

interface Wanted {
  readonly id?: string
  /** Null asks for days without a case. */
  readonly case?: string | null
  readonly client?: string
  /** Only days that nothing has ended. */
  readonly open?: true
}

const rowsOf = (tx: TenantTx, wanted: Wanted) => {
  const all = tx.db
    .selectFrom('watched_day as day')
    .leftJoin('watched_day_end as ended', (on) =>
      on.onRef('ended.org_id', '=', 'day.org_id').onRef('ended.watched_id', '=', 'day.id'),
    )
    .select([
      'day.id',
      'day.client_id',
      'day.case_id',
      'day.kind',
      'day.day',
      'day.at',
      'day.entry_index',
      'ended.kind as end',
    ])
    .where('day.org_id', '=', tx.org)
    .$if(wanted.id !== undefined, (query) => query.where('day.id', '=', wanted.id ?? ''))
    .$if(typeof wanted.case === 'string', (query) => query.where('day.case_id', '=', wanted.case ?? ''))
    .$if(wanted.case === null, (query) => query.where('day.case_id', 'is', null))
    .$if(wanted.client !== undefined, (query) => query.where('day.client_id', '=', wanted.client ?? ''))
    .$if(wanted.open === true, (query) => query.where('ended.id', 'is', null))
  return all.orderBy('day.entry_index', 'desc').limit(MOST).execute()
}

const wordsIn = (bytes: Uint8Array | undefined): z.infer<typeof Words> =>
  (bytes && Words.safeParse(readFact(bytes)).data) ?? { what: '', said: null }

/** The watched days of a case, of none, of a client, or of everybody, oldest first. What was erased has no words any more. */
export async function watchedDays(tx: TenantTx, wanted: Wanted, zone: string): Promise<WatchedOnFile[]> {
  const rows = (await rowsOf(tx, wanted)).toReversed()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
    ['facts'],
  )
  return rows.map((row) => {
    const { what, said } = wordsIn(parts.get(row.entry_index)?.['facts'])
    return {
      id: row.id,
      kind: z.enum(DAY_KINDS).parse(row.kind),
      day: row.day,
      what,
      at: row.at,
      from: dayOf(row.at, zone),
      where: said?.where ?? null,
      said,
      client: row.client_id,
      case: row.case_id ?? null,
      end: z.enum(DAY_ENDS).nullable().parse(row.end),
    }
  })
}

/** A mark of everything that was said about the watched days of a case: with the same mark they are the same. */
export async function watchedMark(tx: TenantTx, file: string): Promise<number> {
  const row = await tx.db
    .selectFrom('watched_day as day')
    .leftJoin('watched_day_end as ended', (on) =>
      on.onRef('ended.org_id', '=', 'day.org_id').onRef('ended.watched_id', '=', 'day.id'),
    )
    .select((of) => [
      of.fn.max('day.entry_index').as('newest'),
      of.fn.max('ended.entry_index').as('newestEnd'),
    ])
    .where('day.org_id', '=', tx.org)
    .where('day.case_id', '=', file)
    .executeTakeFirst()
  return Math.max(row?.newest ?? 0, row?.newestEnd ?? 0)
}

/** When a day of the case was said or given last, up to `now`; null where none is watched. */
export async function newestWatched(tx: TenantTx, file: string, now: Instant): Promise<Instant | null> {
  const row = await tx.db
    .selectFrom('watched_day')
    .select((of) => of.fn.max('at').as('at'))
    .where('org_id', '=', tx.org)
    .where('case_id', '=', file)
    .where('at', '<=', now)
    .executeTakeFirst()
  return row?.at ?? null
}

/** Watches a day from now on; one that was not meant as a promise is put aside at once. Returns its id. */
export async function watchDay(tx: TenantTx, day: DayToWatch, meant: boolean, stamp: Stamp): Promise<string> {
  const recording = new Recording()
  const id = addWatchedDay(recording, day)
  if (!meant) addDayEnd(recording, id, { kind: 'no_promise', why: '', at: stamp.at })
  await recording.record(tx, stamp)
  return id
}

/** Ends a watched day; one that moves goes on as another one, whose id is `next`. */
export async function endWatchedDay(
  tx: TenantTx,
  watched: WatchedOnFile,
  { kind, why, to }: NewDayEnd,
  stamp: Stamp,
): Promise<Result<{ id: string; next: string | null }, 'day_ended'>> {
  await lockLog(tx)
  const [now] = await rowsOf(tx, { id: watched.id })
  if (!now || now.end !== null) return err('day_ended')
  const recording = new Recording()
  const id = addDayEnd(recording, watched.id, { kind, why, at: stamp.at })
  const { client, case: file, what, said } = watched
  const next =
    to === undefined
      ? null
      : addWatchedDay(recording, {
          client,
          case: file,
          kind: watched.kind,
          day: to,
          what,
          said,
          at: stamp.at,
        })
  await recording.record(tx, stamp)
  return ok({ id, next })
}
