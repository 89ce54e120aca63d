// Dismissals and examples recorded: statements about the words of one document, never changed, taken back by another one.
import { err, ok, type Result } from '../../basics/result.ts'
import type { Span } from '../../basics/span.ts'
import type { CaseOnFile } from '../../cases/cases.store.ts'
import { examinationOf } from '../../cases/caseView.store.ts'
import { wholePart } from '../../cases/storyParts.ts'
import { lockLog, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { isId } from '../../server/ids.ts'
import type { Examined } from '../../server/examiner.ts'
import { guardsPeople } from '../../signals/dismissable.ts'
import { isDismissedAt } from '../../signals/exceptions.ts'
import { showsDistress } from '../../signals/thread.ts'
import type { NewDismissal, NewExample } from './dismissal.ts'
import { documentCalled } from './documents.store.ts'
import { exceptionsIn } from './standing.store.ts'

/** The words of a message that was not ours to send, or of the first inquiry; null when the case has none of that name. */
function textOf({ facts }: Examined, message: string): string | null {
  if (message === 'inquiry') return facts.inquiry?.text ?? null
  return facts.messages.find(({ id, direction }) => id === message && direction !== 'out')?.text ?? null
}

/** Does the desk mark exactly these words so, with everything that was dismissed before? */
async function isMarked(
  tx: TenantTx,
  found: CaseOnFile,
  read: Examined,
  wanted: NewDismissal,
): Promise<boolean> {
  const { message, label, start, end } = wanted
  const same = (span: Span): boolean => span.start === start && span.end === end
  if (label !== 'distress')
    return read.examination.messages.some(
      ({ id, labels }) => id === message && labels.some((one) => one.label === label && same(one)),
    )
  const exceptions = await exceptionsIn(tx, found.id)
  return (
    !isDismissedAt(exceptions, message, label, wanted) &&
    showsDistress(textOf(read, message) ?? '').some(same)
  )
}

/** Records that a mark is not so; returns the id of the statement. Refused where nothing is marked like that. */
export async function dismiss(
  tx: TenantTx,
  found: CaseOnFile,
  wanted: NewDismissal,
  stamp: Stamp,
): Promise<Result<string, 'not_found'>> {
  await lockLog(tx)
  const read = await examinationOf(tx, found, stamp.at)
  const text = read && textOf(read, wanted.message)
  const document = await documentCalled(tx, found.id, wanted.message)
  if (!read || !text || !document || !(await isMarked(tx, found, read, wanted))) return err('not_found')
  const recording = new Recording()
  const reach = guardsPeople(wanted.label) ? 'message' : wanted.reach
  const parts = wholePart({ ...wanted, reach, words: text.slice(wanted.start, wanted.end) })
  const columns = { case_id: found.id, document_id: document, label: wanted.label, at: stamp.at }
  const id = recording.fact('label_dismissal', 'label.dismissed', parts, columns)
  await recording.record(tx, stamp)
  return ok(id)
}

/** Records words that should have been marked; returns the id of the statement. Refused where there are no such words. */
export async function giveExample(
  tx: TenantTx,
  found: CaseOnFile,
  given: NewExample,
  stamp: Stamp,
): Promise<Result<string, 'not_found' | 'bad_input'>> {
  await lockLog(tx)
  const read = given.message === null ? null : await examinationOf(tx, found, stamp.at)
  const document = given.message === null ? null : await documentCalled(tx, found.id, given.message)
  const text = given.message === null ? given.text : read && textOf(read, given.message)
  if (given.message !== null && (!document || text === null)) return err('not_found')
  const words = (text ?? '').slice(given.start, given.end)
  if (given.start >= given.end || words.trim() === '' || given.end > (text ?? '').length)
    return err('bad_input')
  const recording = new Recording()
  const parts = wholePart({ ...given, text, words })
  const columns = { case_id: found.id, document_id: document, label: given.label, at: stamp.at }
  const id = recording.fact('label_example', 'label.example_given', parts, columns)
  await recording.record(tx, stamp)
  return ok(id)
}

/** Takes a dismissal or an example back; returns the id of the statement. Refused when there is none, or it was taken back. */
export async function takeBack(
  tx: TenantTx,
  what: 'dismissal' | 'example',
  id: string,
  stamp: Stamp,
): Promise<Result<string, 'not_found'>> {
  if (!isId(id)) return err('not_found')
  await lockLog(tx)
  const said = await tx.db
    .selectFrom(what === 'dismissal' ? 'label_dismissal' : 'label_example')
    .select('id')
    .where('org_id', '=', tx.org)
    .where('id', '=', id)
    .executeTakeFirst()
  const back = await tx.db
    .selectFrom('label_withdrawal')
    .select('id')
    .where('org_id', '=', tx.org)
    .where(what === 'dismissal' ? 'dismissal_id' : 'example_id', '=', id)
    .executeTakeFirst()
  if (!said || back) return err('not_found')
  const recording = new Recording()
  const about = what === 'dismissal' ? { dismissal_id: id } : { example_id: id }
  const columns = { dismissal_id: null, example_id: null, ...about, at: stamp.at }
  const statement = recording.fact('label_withdrawal', 'label.withdrawn', wholePart(about), columns)
  await recording.record(tx, stamp)
  return ok(statement)
}
