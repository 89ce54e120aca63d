// Reminders of dates in the database: each stage of each date once, on record before a mail leaves. Of cases, and of what was promised
// to clients without one.
import { z } from 'zod'
import { dayOf, startOfDay } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { factBytes } from '../../evidence/factDocument.ts'
import type { Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { liveCases } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import { REMINDER_STAGES, reminderRule, remindersDue, type Reminder } from './reminders.ts'
import { linesWithoutCase, noteWithoutCase, remindedWithoutCase } from './withoutCase.store.ts'
import type { WorkingCalendar } from './workingCalendar.ts'

/** So many live cases are looked at in one round. */
const MOST_CASES = 300

interface Owed extends Reminder {
  /** Null: promised to a client without a case. */
  readonly case: string | null
}

/** How the firm works: by these hours and holidays it is reminded of what belongs to no case. */
interface Firm {
  readonly hours: { readonly from: string; readonly until: string }
  readonly zone: string
  readonly lang: Lang
  readonly calendar: WorkingCalendar
}

async function remindedIn(tx: TenantTx, file: string): Promise<Reminder[]> {
  const rows = await tx.db
    .selectFrom('deadline_reminder')
    .select(['rule', 'due', 'stage'])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', file)
    .execute()
  return rows.map((row) => ({ ...row, stage: z.enum(REMINDER_STAGES).parse(row.stage) }))
}

/** Has anybody been reminded of anything on the day of `now`? */
export async function remindedToday(tx: TenantTx, now: number, zone: string): Promise<boolean> {
  const morning = startOfDay(dayOf(now, zone), zone)
  const row = await tx.db
    .selectFrom('deadline_reminder')
    .select('id')
    .where('org_id', '=', tx.org)
    .where('at', '>=', morning)
    .where('at', '<=', now)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined || (await remindedWithoutCase(tx, { from: morning, to: now })).length > 0
}

/** The reminders owed now of what was promised to clients without a case. */
async function owedWithoutCase(tx: TenantTx, firm: Firm, now: number): Promise<Owed[]> {
  const lines = await linesWithoutCase(tx, { ...firm, now })
  const owed = (reminded: readonly Reminder[]): Reminder[] =>
    remindersDue(
      lines.map(({ line }) => line),
      reminded,
      { ...firm, now },
    )
  // While no day is near the trail of the desk is not asked at all, and never further back than the oldest that is.
  const near = new Set(owed([]).map(({ rule }) => rule))
  if (near.size === 0) return []
  const from = Math.min(...lines.filter(({ line }) => near.has(reminderRule(line))).map(({ at }) => at))
  const due = owed(await remindedWithoutCase(tx, { from, to: Infinity }))
  return due.map((one) => ({ ...one, case: null }))
}

/** The reminders owed now in all live cases, and of what was promised without one. */
export async function owedReminders(tx: TenantTx, firm: Firm, now: number): Promise<Owed[]> {
  const owed = await owedWithoutCase(tx, firm, now)
  for (const found of await liveCases(tx, MOST_CASES)) {
    const read = await examinationOf(tx, found, now)
    if (!read) continue
    const means = { now, hours: firm.hours, zone: found.timezone, calendar: read.calendar }
    const due = remindersDue(read.examination.deadlines, await remindedIn(tx, found.id), means)
    owed.push(...due.map((one) => ({ ...one, case: found.id })))
  }
  return owed
}

/** Records that these reminders go out. */
export async function noteReminders(tx: TenantTx, reminders: readonly Owed[], stamp: Stamp): Promise<void> {
  const recording = new Recording()
  for (const { case: file, rule, due, stage } of reminders) {
    if (file === null) {
      await noteWithoutCase(tx, { rule, due, stage }, stamp)
      continue
    }
    recording.fact(
      'deadline_reminder',
      'deadline.reminded',
      { facts: factBytes({ case: file, rule, due, stage }) },
      { case_id: file, rule, due, stage, at: stamp.at },
    )
  }
  await recording.record(tx, stamp)
}
