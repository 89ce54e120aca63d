// The end of a matter, holds, terms and papers: small facts, each with an author and an instant. What concerns the whole desk
// is an act of administration too: one document proves both, so the trail shows it without a second leaf.
import { wholePart } from '../../cases/storyParts.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { factBytes } from '../../evidence/factDocument.ts'
import { lockLog, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { CaseOnFile } from '../../cases/cases.store.ts'
import type { SaidClosure } from '../../cases/closing/closing.store.ts'
import { addLesson } from '../../cases/closing/lessons.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import type { PaperId } from './papers.ts'
import type { RetentionChoice } from './terms.ts'

async function openClosure(tx: TenantTx, file: CaseOnFile): Promise<string | null> {
  const row = await tx.db
    .selectFrom('case_closure')
    .leftJoin('case_reopening', (on) =>
      on
        .onRef('case_reopening.org_id', '=', 'case_closure.org_id')
        .onRef('case_reopening.closure_id', '=', 'case_closure.id'),
    )
    .select('case_closure.id')
    .where('case_closure.org_id', '=', tx.org)
    .where('case_closure.case_id', '=', file.id)
    .where('case_reopening.id', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

/**
 * Says that a matter is over, and how: the terms of keeping run from now. Its lessons are recorded with it. Closing it twice
 * changes nothing.
 */
export async function closeCase(
  tx: TenantTx,
  file: CaseOnFile,
  stamp: Stamp,
  { lessons, ...said }: SaidClosure = { outcome: null, lessons: [] },
): Promise<string> {
  await lockLog(tx)
  const before = await openClosure(tx, file)
  if (before) return before
  const recording = new Recording()
  const columns = { case_id: file.id, at: stamp.at, outcome: said.outcome }
  const facts = said.outcome === null ? {} : said
  const id = recording.fact('case_closure', 'case.closed', wholePart({ case: file.id, ...facts }), columns)
  for (const lesson of lessons) addLesson(recording, file.id, lesson, stamp.at)
  await recording.record(tx, stamp)
  return id
}

/** Says that a closed matter goes on. */
export async function reopenCase(
  tx: TenantTx,
  file: CaseOnFile,
  stamp: Stamp,
): Promise<Result<string, 'not_found'>> {
  await lockLog(tx)
  const closure = await openClosure(tx, file)
  if (!closure) return err('not_found')
  const recording = new Recording()
  const columns = { closure_id: closure, at: stamp.at }
  const id = recording.fact('case_reopening', 'case.reopened', wholePart({ case: file.id, closure }), columns)
  await recording.record(tx, stamp)
  return ok(id)
}

type ActTable = 'legal_hold' | 'hold_lifting' | 'retention_choice' | 'paper_state'

/** A fact that is an act of administration at the same time. */
async function recordActed(
  tx: TenantTx,
  stamp: Stamp,
  act: { readonly kind: string; readonly about: Readonly<Record<string, unknown>> },
  add: (recording: Recording, proof: string) => void,
): Promise<string> {
  const recording = new Recording()
  const proof = recording.proof('admin.act', { facts: factBytes({ kind: act.kind, ...act.about }) })
  add(recording, proof)
  recording.sharing('admin_act', proof, proof, { kind: act.kind, at: stamp.at })
  await recording.record(tx, stamp)
  return proof
}
type Add<T extends ActTable> = Parameters<typeof Recording.prototype.sharing<T>>[3]
const adding =
  <T extends ActTable>(table: T, columns: Add<T>) =>
  (recording: Recording, proof: string): void =>
    recording.sharing(table, proof, proof, columns)

/** Holds everything about a client: nothing of it is erased while the hold stands. Returns the id of the hold. */
export const placeHold = (tx: TenantTx, client: string, why: string, stamp: Stamp): Promise<string> =>
  recordActed(
    tx,
    stamp,
    { kind: 'hold.placed', about: { client, why } },
    adding('legal_hold', { client_id: client, at: stamp.at }),
  )

/** Lifts a hold. */
export async function liftHold(
  tx: TenantTx,
  hold: string,
  stamp: Stamp,
): Promise<Result<string, 'not_found'>> {
  await lockLog(tx)
  const row = await tx.db
    .selectFrom('legal_hold')
    .leftJoin('hold_lifting', (on) =>
      on
        .onRef('hold_lifting.org_id', '=', 'legal_hold.org_id')
        .onRef('hold_lifting.hold_id', '=', 'legal_hold.id'),
    )
    .select(['legal_hold.id', 'legal_hold.client_id'])
    .where('legal_hold.org_id', '=', tx.org)
    .where('legal_hold.id', '=', hold)
    .where('hold_lifting.id', 'is', null)
    .executeTakeFirst()
  if (!row) return err('not_found')
  const act = { kind: 'hold.lifted', about: { hold, client: row.client_id } }
  return ok(await recordActed(tx, stamp, act, adding('hold_lifting', { hold_id: hold, at: stamp.at })))
}

/** Records which term the owner chose for a kind of record, and whether what is due goes by itself. */
export const chooseTerm = (tx: TenantTx, choice: RetentionChoice, stamp: Stamp): Promise<string> =>
  recordActed(
    tx,
    stamp,
    { kind: 'retention.chosen', about: { choice } },
    adding('retention_choice', { kind: choice.kind, at: stamp.at }),
  )

export type PaperStanding = 'done' | 'not_done'

/** Records that a paper is done, or that it is not. */
export const markPaper = (
  tx: TenantTx,
  paper: PaperId,
  state: PaperStanding,
  stamp: Stamp,
): Promise<string> =>
  recordActed(
    tx,
    stamp,
    { kind: `paper.${state}`, about: { paper } },
    adding('paper_state', { paper, state, at: stamp.at }),
  )
