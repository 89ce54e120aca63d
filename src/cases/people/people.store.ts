// Who answers a case, what colleagues were asked, and how far somebody has read: each hand-over and each contribution is a
// fact with its author; how far somebody has read is a mark that moves.
import { err, ok, type Result } from '../../basics/result.ts'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { fromUtf8 } from '../../evidence/utf8.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { extentOf, ownPlaces, type CaseOnFile } from '../cases.store.ts'
import { isFields, wholePart, type Fields, type Parts } from '../storyParts.ts'
import { HandOverPage } from './handOver.ts'
import {
  ContributionAnswer,
  type Contribution,
  type HandedOn,
  type NewContribution,
  type NewHandOver,
  type ReadSoFar,
} from './peopleShapes.ts'

const iso = (at: number): string => new Date(at).toISOString()
const authorOf = (parts: Parts): string => (parts['by'] && fromUtf8(parts['by'])) ?? ''
const factOf = (parts: Parts): Fields => {
  const fact = parts['facts'] ? readFact(parts['facts']) : null
  return isFields(fact) ? fact : {}
}
const textIn = (fact: Fields, field: string): string => (typeof fact[field] === 'string' ? fact[field] : '')

/** Records that somebody else answers from now on, with the page as it was shown. */
export async function handOver(
  tx: TenantTx,
  found: CaseOnFile,
  { to, why, page }: NewHandOver & { readonly page: HandOverPage },
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const parts = { ...wholePart({ to, why }), page: factBytes(page) }
  const id = recording.fact('hand_over', 'case.handed_over', parts, {
    case_id: found.id,
    to_id: to,
    at: stamp.at,
  })
  await recording.record(tx, stamp)
  return id
}

/** The newest hand-over of a case: who answers now. Null while nobody was named. */
export async function handedOn(tx: TenantTx, caseId: string): Promise<HandedOn | null> {
  const row = await tx.db
    .selectFrom('hand_over')
    .select(['id', 'entry_index', 'to_id', 'at'])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .orderBy('entry_index', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const parts = (await partsOf(tx, [row.entry_index])).get(row.entry_index) ?? {}
  const page = parts['page'] ? HandOverPage.safeParse(readFact(parts['page'])).data : undefined
  return {
    id: row.id,
    at: iso(row.at),
    to: row.to_id,
    by: authorOf(parts),
    why: textIn(factOf(parts), 'why'),
    page: page ?? null,
  }
}

/** Records a question to a colleague; returns its id. */
export async function askContribution(
  tx: TenantTx,
  found: CaseOnFile,
  { of, ask, due }: NewContribution,
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const columns = {
    case_id: found.id,
    of_id: of,
    due: due === null ? null : Date.parse(due),
    at: stamp.at,
  }
  const id = recording.fact('contribution', 'contribution.asked', wholePart({ of, ask, due }), columns)
  await recording.record(tx, stamp)
  return id
}

const contributionRows = (tx: TenantTx) =>
  tx.db
    .selectFrom('contribution')
    .leftJoin('contribution_answer as answer', (on) =>
      on
        .onRef('answer.org_id', '=', 'contribution.org_id')
        .onRef('answer.contribution_id', '=', 'contribution.id'),
    )
    .select([
      'contribution.id',
      'contribution.case_id',
      'contribution.of_id',
      'contribution.due',
      'contribution.at',
      'contribution.entry_index',
      'answer.kind as answered_as',
      'answer.at as answered_at',
      'answer.entry_index as answer_entry',
    ])
    .where('contribution.org_id', '=', tx.org)
    .orderBy('contribution.entry_index')
type ContributionRow = Awaited<ReturnType<ReturnType<typeof contributionRows>['execute']>>[number]

function answerOf(row: ContributionRow, parts: Parts): Contribution['answer'] {
  if (row.answered_as === null || row.answered_at === null) return null
  const { kind } = ContributionAnswer.pick({ kind: true }).parse({ kind: row.answered_as })
  return { kind, text: textIn(factOf(parts), 'text'), at: iso(row.answered_at), by: authorOf(parts) }
}

async function withWords(
  tx: TenantTx,
  rows: readonly ContributionRow[],
): Promise<(Contribution & { readonly case: string })[]> {
  const entries = rows.flatMap((row) => [
    row.entry_index,
    ...(row.answer_entry === null ? [] : [row.answer_entry]),
  ])
  const parts = await partsOf(tx, entries)
  return rows.flatMap((row) => {
    const asked = parts.get(row.entry_index)
    // What was erased is missing: nobody is asked for an answer to words that are gone.
    if (!asked?.['facts']) return []
    const answered = row.answer_entry === null ? {} : (parts.get(row.answer_entry) ?? {})
    return [
      {
        id: row.id,
        case: row.case_id,
        of: row.of_id,
        by: authorOf(asked),
        at: iso(row.at),
        due: row.due === null ? null : iso(row.due),
        ask: textIn(factOf(asked), 'ask'),
        answer: answerOf(row, answered),
      },
    ]
  })
}

/** What colleagues were asked in a case, in the order of the log, each with its answer, if any. */
export async function contributionsOf(tx: TenantTx, caseId: string): Promise<Contribution[]> {
  const rows = await contributionRows(tx).where('contribution.case_id', '=', caseId).execute()
  return (await withWords(tx, rows)).map(({ case: _case, ...one }) => one)
}

/** What somebody was asked and has not answered, over all cases, the oldest first. */
export async function askedOf(
  tx: TenantTx,
  person: string,
  limit: number,
): Promise<(Contribution & { readonly case: string })[]> {
  const rows = await contributionRows(tx)
    .where('contribution.of_id', '=', person)
    .where('answer.id', 'is', null)
    .limit(limit)
    .execute()
  return withWords(tx, rows)
}

export interface Asked {
  readonly id: string
  readonly case: string
  readonly of: string
  readonly by: string
  readonly isOver: boolean
}

/** A question to a colleague by its id; null when there is none. */
export async function findContribution(tx: TenantTx, id: string): Promise<Asked | null> {
  const row = await contributionRows(tx).where('contribution.id', '=', id).executeTakeFirst()
  if (!row) return null
  const parts = (await partsOf(tx, [row.entry_index], ['by'])).get(row.entry_index) ?? {}
  return {
    id: row.id,
    case: row.case_id,
    of: row.of_id,
    by: authorOf(parts),
    isOver: row.answered_as !== null,
  }
}

/** Records the answer to a question. Refused when it has one already. */
export async function answerContribution(
  tx: TenantTx,
  asked: Asked,
  { kind, text }: ContributionAnswer,
  stamp: Stamp,
): Promise<Result<string, 'already_answered'>> {
  await lockLog(tx)
  if ((await findContribution(tx, asked.id))?.isOver) return err('already_answered')
  const recording = new Recording()
  const parts = wholePart({ contribution: asked.id, kind, text })
  const columns = { case_id: asked.case, contribution_id: asked.id, kind, at: stamp.at }
  const id = recording.fact('contribution_answer', 'contribution.answered', parts, columns)
  await recording.record(tx, stamp)
  return ok(id)
}

/** Notes how far a person has read, and says how far that is: a mark never goes back. */
export async function markRead(
  tx: TenantTx,
  found: CaseOnFile,
  upTo: number,
  { by, at }: Stamp,
): Promise<number> {
  const row = { org_id: tx.org, case_id: found.id, person: by, up_to: upTo, at }
  await tx.db
    .insertInto('read_mark')
    .values(row)
    .onConflict((on) =>
      on
        .columns(['org_id', 'case_id', 'person'])
        .doUpdateSet({ up_to: upTo, at })
        .where('read_mark.up_to', '<', upTo),
    )
    .execute()
  return (await readUpTo(tx, found.id, by)) ?? upTo
}

/** How far a person has read in a case; null when never. */
async function readUpTo(tx: TenantTx, caseId: string, person: string): Promise<number | null> {
  const row = await tx.db
    .selectFrom('read_mark')
    .select('up_to')
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .where('person', '=', person)
    .executeTakeFirst()
  return row?.up_to ?? null
}

/** How far a person has read in a case, and what came to us since: messages in the order of the log, whenever they were written. */
export async function readSoFar(tx: TenantTx, found: CaseOnFile, person: string): Promise<ReadSoFar> {
  const upTo = await readUpTo(tx, found.id, person)
  const { newest } = extentOf(found, await ownPlaces(tx, found))
  const since = await tx.db
    .selectFrom('message')
    .select((one) => [one.fn.countAll<number>().as('unread'), one.fn.min<number | null>('at').as('first')])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', found.id)
    .where('direction', '=', 'in')
    .where('entry_index', '>', upTo ?? -1)
    .executeTakeFirstOrThrow()
  return { upTo, newest, unread: since.unread, since: since.first === null ? null : iso(since.first) }
}
