// Concessions in the database: what was given or asked to be given, how the desk read it, what the owner said, what was paid.
import { money } from '../../basics/money.ts'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { fromUtf8, utf8 } from '../../evidence/utf8.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { wholePart } from '../storyParts.ts'
import { CONCESSIONS, type Concession } from './concession.ts'
import {
  ConcessionFacts,
  CONCESSION_STEPS,
  mayStep,
  type ConcessionOnDesk,
  type ConcessionStep,
  type ConcessionStepKind,
  type NewConcessionStep,
} from './concessionShapes.ts'

const textOf = (bytes: Uint8Array | undefined): string => (bytes && fromUtf8(bytes)) ?? ''
const time = (at: number): string => new Date(at).toISOString()
const ofKind = <T extends string>(kinds: readonly T[], kind: string): T | undefined =>
  kinds.find((one) => one === kind)

interface Kept {
  readonly facts: ConcessionFacts
  readonly kind: Concession['kind']
  readonly stopped: boolean
  /** The text of a settlement. */
  readonly letter?: string
}

/**
 * Records a concession, and that it was stopped where it was. A settlement is marked as talked about without prejudice in the
 * same transaction: it leaves the desk with nothing unless somebody says why.
 */
export async function recordConcession(
  tx: TenantTx,
  found: CaseOnFile,
  kept: Kept,
  stamp: Stamp,
): Promise<string> {
  const { facts, kind, stopped, letter } = kept
  const recording = new Recording()
  const at = { case_id: found.id, at: stamp.at }
  const sum = facts.amount !== null && facts.currency !== null ? money(facts.amount, facts.currency) : null
  const parts = { facts: factBytes(facts), ...(letter === undefined ? {} : { letter: utf8(letter) }) }
  const columns = { ...at, kind, amount_minor: sum?.minor ?? null, currency: sum?.currency ?? null }
  const id = recording.fact('concession', 'concession.noted', parts, columns)
  if (stopped) addStep(recording, found.id, { concession: id, kind: 'stopped', why: '' }, stamp)
  if (kind === 'settlement') markApart(recording, found.id, { document: id, kind: 'concession' }, stamp)
  await recording.record(tx, stamp)
  return id
}

/** Marks a document of talks about a settlement, at its birth. */
export function markApart(
  recording: Recording,
  caseId: string,
  { document, kind }: { readonly document: string; readonly kind: 'concession' | 'draft_version' },
  stamp: Stamp,
): void {
  const mark = { document, kind, mark: 'without_prejudice' }
  const columns = { case_id: caseId, at: stamp.at, document_id: document, mark: mark.mark }
  recording.fact('document_mark', 'document.marked', wholePart(mark), columns)
}

interface Step {
  readonly concession: string
  readonly kind: ConcessionStepKind
  readonly why: string
}
function addStep(
  recording: Recording,
  caseId: string,
  { concession, kind, why }: Step,
  stamp: Stamp,
): string {
  const columns = { case_id: caseId, concession_id: concession, kind, at: stamp.at }
  return recording.fact('concession_step', 'concession.step', wholePart({ concession, why }), columns)
}

/** Takes a step of a concession, if it stands so that the step is possible. */
export async function recordConcessionStep(
  tx: TenantTx,
  caseId: string,
  { concession, kind, why }: NewConcessionStep & { readonly concession: string },
  stamp: Stamp,
): Promise<Result<string, 'not_found' | 'concession_step'>> {
  // Two answers at once would both find it stopped.
  await lockLog(tx)
  const known = (await concessionsOf(tx, caseId)).find(({ id }) => id === concession)
  if (!known) return err('not_found')
  if (!mayStep(known.standing, kind)) return err('concession_step')
  const recording = new Recording()
  const id = addStep(recording, caseId, { concession, kind, why }, stamp)
  await recording.record(tx, stamp)
  return ok(id)
}

const stepsIn = (tx: TenantTx, caseId: string) =>
  tx.db
    .selectFrom('concession_step')
    .select(['concession_id', 'kind', 'entry_index', 'at'])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .orderBy('entry_index')
    .execute()

/** The concessions of a case in the order of the log, each with its steps; erased ones are missing. */
export async function concessionsOf(tx: TenantTx, caseId: string): Promise<ConcessionOnDesk[]> {
  const rows = await tx.db
    .selectFrom('concession')
    .select(['id', 'kind', 'entry_index', 'at'])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .orderBy('entry_index')
    .execute()
  if (rows.length === 0) return []
  const stepRows = await stepsIn(tx, caseId)
  const parts = await partsOf(
    tx,
    [...rows, ...stepRows].map(({ entry_index: entry }) => entry),
  )
  const stepsOf = (id: string): ConcessionStep[] =>
    stepRows
      .filter((row) => row.concession_id === id)
      .flatMap(({ kind, entry_index: entry, at }) => {
        const { facts, by } = parts.get(entry) ?? {}
        const known = ofKind(CONCESSION_STEPS, kind)
        return known ? [{ kind: known, at: time(at), by: textOf(by), why: whyOf(facts) }] : []
      })
  return rows.flatMap(({ id, kind, entry_index: entry, at }) => {
    const { facts, by, letter } = parts.get(entry) ?? {}
    const known = ofKind(CONCESSIONS, kind)
    if (!facts || !known) return []
    const steps = stepsOf(id)
    return [
      {
        ...ConcessionFacts.parse(readFact(facts)),
        id,
        kind: known,
        at: time(at),
        by: textOf(by),
        standing: steps.at(-1)?.kind ?? ('open' as const),
        steps,
        letter: letter ? textOf(letter) : null,
      },
    ]
  })
}

const Why = ConcessionFacts.pick({ why: true })
const whyOf = (facts: Uint8Array | undefined): string =>
  facts ? (Why.safeParse(readFact(facts)).data?.why ?? '') : ''

/** The case of a concession; null when there is no such concession here. */
export async function caseOfConcession(tx: TenantTx, concession: string): Promise<string | null> {
  const row = await tx.db
    .selectFrom('concession')
    .select('case_id')
    .where('org_id', '=', tx.org)
    .where('id', '=', concession)
    .executeTakeFirst()
  return row?.case_id ?? null
}
