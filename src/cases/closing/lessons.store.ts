// Lessons in the database: noted with a case or after it, done or dropped once, read across all cases.
import { err, ok, type Result } from '../../basics/result.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { AUDIT_CHECKS } from '../../audits/auditCheck.ts'
import { isFields, wholePart, type Fields, type Parts } from '../storyParts.ts'
import type { CheckOfLesson, LessonView } from './closingShapes.ts'
import { LESSON_ENDS, LESSON_KINDS, type LessonEnd, type NewLesson } from './lesson.ts'

/** The newest lessons; a firm that has more has stopped working through them. */
const MOST_LESSONS = 300

const factOf = (parts: Parts | undefined): Fields | null => {
  const fact = parts?.['facts'] ? readFact(parts['facts']) : null
  return isFields(fact) ? fact : null
}
const textIn = (fact: Fields | null, field: string): string => {
  const value = fact?.[field]
  return typeof value === 'string' ? value : ''
}
const oneOf = <T extends string>(all: readonly T[], value: string): T | undefined =>
  all.find((one) => one === value)

/** A check of our texts as people read it; null for one that no longer ships. */
export function checkOf(id: string | null): CheckOfLesson | null {
  const check = AUDIT_CHECKS.find((one) => one.id === id)
  if (!check) return null
  const { ru, en } = check.wording
  const wording = ru !== null && en !== null ? { ru, en } : null
  return { id: check.id, what: check.what, wording, law: check.law }
}

/** Adds a lesson to what is about to be recorded. */
export function addLesson(recording: Recording, caseId: string, lesson: NewLesson, at: number): string {
  const { kind, text, check, clause } = lesson
  const parts = wholePart({ text, ...(clause === null ? {} : { clause }) })
  return recording.fact('lesson', 'lesson.noted', parts, { case_id: caseId, kind, audit_check: check, at })
}

export async function noteLesson(
  tx: TenantTx,
  caseId: string,
  lesson: NewLesson,
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const id = addLesson(recording, caseId, lesson, stamp.at)
  await recording.record(tx, stamp)
  return id
}

const rowsOf = (tx: TenantTx, caseId: string | null) => {
  const all = tx.db
    .selectFrom('lesson')
    .leftJoin('lesson_end', (on) =>
      on.onRef('lesson_end.org_id', '=', 'lesson.org_id').onRef('lesson_end.lesson_id', '=', 'lesson.id'),
    )
    .leftJoin('case_heading', (on) =>
      on
        .onRef('case_heading.org_id', '=', 'lesson.org_id')
        .onRef('case_heading.case_id', '=', 'lesson.case_id'),
    )
    .select([
      'lesson.id',
      'lesson.case_id',
      'lesson.kind',
      'lesson.audit_check',
      'lesson.at',
      'lesson.entry_index as entry',
      'lesson_end.kind as end_kind',
      'lesson_end.at as end_at',
      'lesson_end.entry_index as end_entry',
      'case_heading.title',
    ])
    .where('lesson.org_id', '=', tx.org)
    .orderBy('lesson.entry_index', 'desc')
    .limit(MOST_LESSONS)
  return (caseId === null ? all : all.where('lesson.case_id', '=', caseId)).execute()
}

/** The newest lessons, of one case or of all; those whose words were erased are gone. Open ones come first. */
export async function lessonsOf(tx: TenantTx, caseId: string | null = null): Promise<LessonView[]> {
  const rows = await rowsOf(tx, caseId)
  const parts = await partsOf(
    tx,
    rows.flatMap(({ entry, end_entry: end }) => [entry, ...(end === null ? [] : [end])]),
  )
  const lessons = rows.flatMap((row): LessonView[] => {
    const fact = factOf(parts.get(row.entry))
    const kind = oneOf(LESSON_KINDS, row.kind)
    const ended = oneOf(LESSON_ENDS, row.end_kind ?? '')
    if (!fact || !kind) return []
    const end =
      ended && row.end_at !== null && row.end_entry !== null
        ? {
            kind: ended,
            why: textIn(factOf(parts.get(row.end_entry)), 'why'),
            at: new Date(row.end_at).toISOString(),
          }
        : null
    return [
      {
        id: row.id,
        case: row.case_id,
        title: row.title ?? '',
        kind,
        text: textIn(fact, 'text'),
        clause: textIn(fact, 'clause') || null,
        check: checkOf(row.audit_check),
        at: new Date(row.at).toISOString(),
        end,
      },
    ]
  })
  return lessons.toSorted((a, b) => Number(a.end !== null) - Number(b.end !== null))
}

/** Says that a lesson is done, or that it is dropped and why. Refused when it is unknown or ended already. */
export async function endLesson(
  tx: TenantTx,
  lesson: string,
  { kind, why }: { readonly kind: LessonEnd; readonly why: string },
  stamp: Stamp,
): Promise<Result<string, 'not_found' | 'lesson_ended'>> {
  await lockLog(tx)
  const row = await tx.db
    .selectFrom('lesson')
    .leftJoin('lesson_end', (on) =>
      on.onRef('lesson_end.org_id', '=', 'lesson.org_id').onRef('lesson_end.lesson_id', '=', 'lesson.id'),
    )
    .select(['lesson.case_id', 'lesson_end.id as ended'])
    .where('lesson.org_id', '=', tx.org)
    .where('lesson.id', '=', lesson)
    .executeTakeFirst()
  if (!row) return err('not_found')
  if (row.ended !== null) return err('lesson_ended')
  const recording = new Recording()
  const columns = { case_id: row.case_id, lesson_id: lesson, kind, at: stamp.at }
  const id = recording.fact('lesson_end', 'lesson.ended', wholePart({ why }), columns)
  await recording.record(tx, stamp)
  return ok(id)
}
