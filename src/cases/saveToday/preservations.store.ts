// The list of what to save today with the answers to it, and the answers alone.
import { err, ok, type Result } from '../../basics/result.ts'
import type { Bilingual } from '../../basics/lang.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import { closedIn } from '../steps/caseNow.store.ts'
import { wholePart } from '../storyParts.ts'
import { NewPreservation, Preservation, type ItemToSave } from './preservation.ts'
import { saveToday, type Looked, type SaveSettings } from './saveToday.ts'

/** An answer with its place in the log. */
export type Answer = Preservation & { readonly entry: number }

/**
 * Every answer of a case in the order of the log; what was erased is missing. The newest answer to an item counts: with
 * `not_kept` it is a gap of the evidence, and `why` says why; with `asked` nobody knows yet.
 */
export async function preservationsOf(tx: TenantTx, caseId: string): Promise<Answer[]> {
  const rows = await tx.db
    .selectFrom('preservation')
    .select(['id', 'entry_index', 'at'])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .orderBy('entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return rows.flatMap(({ id, entry_index: entry, at }) => {
    const bytes = parts.get(entry)?.['facts']
    if (!bytes) return []
    const fact = readFact(bytes)
    const read = Preservation.omit({ id: true, at: true }).parse(fact)
    return [{ ...read, id, at: new Date(at).toISOString(), entry }]
  })
}

export interface ToSave {
  /** Milliseconds UTC: `now`, or the moment at which an example stands. */
  readonly at: number
  readonly items: readonly ItemToSave[]
}

/** What to save in a case, each with its newest answer. A case that is closed, or was never ours, asks for nothing. */
export async function toSaveIn(
  tx: TenantTx,
  found: CaseOnFile,
  now: number,
  settings: SaveSettings,
): Promise<ToSave> {
  const read = await examinationOf(tx, found, now)
  if (!read) return { at: now, items: [] }
  const answers = new Map(
    (await preservationsOf(tx, found.id)).map(({ entry: _entry, ...one }) => [one.item, one]),
  )
  const isOver = (await closedIn(tx, found.id)) !== null
  // An example stands still at its own moment; a live case is looked at now.
  const at = found.demo ? read.facts.asOf : now
  const items = saveToday(lookedAt(read, isOver), at, settings).map((item) => ({
    ...item,
    ways: [...item.ways],
    about: [...item.about],
    vanishesAt: item.vanishesAt === null ? null : new Date(item.vanishesAt).toISOString(),
    answer: answers.get(item.key) ?? null,
  }))
  return { at, items }
}

/** The case as the list sees it: what was never ours asks for nothing. */
const lookedAt = (
  { facts, examination }: Pick<Examined, 'facts' | 'examination'>,
  isOver: boolean,
): Looked => ({
  facts,
  labels: new Map(examination.messages.map((one) => [one.id, one.labels.map(({ label }) => label)])),
  isOver: isOver || examination.advice.decision === 'close_helped',
})

export interface SaveGaps {
  /** What vanishes and has no answer yet. */
  readonly unsaved: readonly Bilingual[]
  /** What was not kept, and why. */
  readonly gone: readonly { readonly what: Bilingual; readonly why: string }[]
}

/**
 * What is missing in the evidence of a case because it vanished or still may. `isKnown` says which places in the log count;
 * the answer asks no clock, so that the same places give the same gaps.
 */
export async function saveGaps(
  tx: TenantTx,
  found: CaseOnFile,
  read: Pick<Examined, 'facts' | 'examination'>,
  isKnown: (entry: number) => boolean,
): Promise<SaveGaps> {
  const answers = (await preservationsOf(tx, found.id)).filter(({ entry }) => isKnown(entry))
  const newest = new Map(answers.map((one) => [one.item, one]))
  const items = saveToday(lookedAt(read, false), read.facts.asOf, { cameraDays: null })
  const isOpen = ({ key }: { readonly key: string }): boolean =>
    (newest.get(key)?.done ?? 'asked') === 'asked'
  return {
    unsaved: items.filter(isOpen).map(({ what }) => what),
    gone: [...newest.values()]
      .filter(({ done }) => done === 'not_kept')
      .map(({ what, why }) => ({ what, why })),
  }
}

/** Is the file or the page that an answer names one of this case? */
async function isOfCase(
  tx: TenantTx,
  caseId: string,
  { original, capture }: NewPreservation,
): Promise<boolean> {
  const has = async (table: 'original' | 'capture', id: string | undefined): Promise<boolean> =>
    id === undefined ||
    (await tx.db
      .selectFrom(table)
      .select('id')
      .where('org_id', '=', tx.org)
      .where('case_id', '=', caseId)
      .where('id', '=', id)
      .executeTakeFirst()) !== undefined
  return (await has('original', original)) && (await has('capture', capture))
}

/** Records what was done about an item of the list. Refused when the list has no such item, or the case no such file. */
export async function notePreservation(
  tx: TenantTx,
  found: CaseOnFile,
  answer: NewPreservation,
  list: readonly ItemToSave[],
  stamp: Stamp,
): Promise<Result<string, 'not_found'>> {
  const item = list.find(({ key }) => key === answer.item)
  if (!item || !(await isOfCase(tx, found.id, answer))) return err('not_found')
  await lockLog(tx)
  const recording = new Recording()
  const { original = null, capture = null, ...said } = answer
  const parts = wholePart({ ...said, original, capture, what: item.what })
  const id = recording.fact('preservation', 'preservation.noted', parts, { case_id: found.id, at: stamp.at })
  await recording.record(tx, stamp)
  return ok(id)
}
