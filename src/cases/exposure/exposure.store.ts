// The table of a case as it stands now, and the notes that somebody made of it: a note keeps the table as it was seen.
import { addDays, dayOf, type Day } from '../../basics/instant.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import { wholePart } from '../storyParts.ts'
import { currencyOf } from '../verdicts/judgement.ts'
import { exposureOf } from './exposure.ts'
import { ExposureNote, type AskedDays, type Exposure } from './exposureShapes.ts'

/** Days from today, where nobody named a day: a matter that is paid after some letters, and a suit with its first hearing. */
const ASSUMED = { likely: 30, judgment: 180 } as const
/** Nobody plans further; a day beyond it counts as this one. */
const FURTHEST_DAYS = 3_650

const within = (today: Day, asked: Day | undefined, assumed: number): Day => {
  const day = asked ?? addDays(today, assumed)
  const last = addDays(today, FURTHEST_DAYS)
  return day > last ? last : day
}

/** The table of facts that were examined. */
export function exposureBy(
  { facts, examination }: Pick<Examined, 'facts' | 'examination'>,
  days: AskedDays,
): Exposure {
  const today = dayOf(facts.asOf, facts.timezone)
  return exposureOf({
    facts,
    claims: examination.claims,
    deadlines: examination.deadlines,
    consumer: examination.consumer,
    currency: currencyOf({ facts }),
    today,
    likely: within(today, days.likely, ASSUMED.likely),
    judgment: within(today, days.judgment, ASSUMED.judgment),
  })
}

/** The table of a case now; null when nothing of it can be read any more. */
export async function exposureIn(
  tx: TenantTx,
  found: CaseOnFile,
  now: number,
  days: AskedDays,
): Promise<{ readonly exposure: Exposure; readonly examined: Examined } | null> {
  const examined = await examinationOf(tx, found, now)
  return examined && { exposure: exposureBy(examined, days), examined }
}

/** The newest note of the table; null while nobody made one, or when it was erased. */
export async function newestExposureNote(tx: TenantTx, caseId: string): Promise<ExposureNote | null> {
  const row = await tx.db
    .selectFrom('exposure_note')
    .select(['id', 'entry_index', 'at'])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .orderBy('entry_index', 'desc')
    .limit(1)
    .executeTakeFirst()
  const bytes = row && (await partsOf(tx, [row.entry_index])).get(row.entry_index)?.['facts']
  if (!bytes) return null
  const noted = ExposureNote.omit({ id: true, at: true }).parse(readFact(bytes))
  return { ...noted, id: row.id, at: new Date(row.at).toISOString() }
}

/**
 * Records the table as it is seen now. What is noted here is meant for a lawyer and for talks about a settlement: it is marked
 * so in the same transaction, and leaves the desk with nothing unless somebody says why.
 */
export async function noteExposure(
  tx: TenantTx,
  found: CaseOnFile,
  exposure: Exposure,
  said: string,
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const at = { case_id: found.id, at: stamp.at }
  const id = recording.fact('exposure_note', 'exposure.noted', wholePart({ table: exposure, said }), at)
  const mark = { document: id, kind: 'exposure_note', mark: 'legal_advice' }
  recording.fact('document_mark', 'document.marked', wholePart(mark), {
    ...at,
    document_id: id,
    mark: mark.mark,
  })
  await recording.record(tx, stamp)
  return id
}
