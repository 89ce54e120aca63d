// Claims, their edits and decisions, and the minutes of a case, in the database: facts that are added and never changed.
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { fromUtf8 } from '../../evidence/utf8.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { mergedInto } from '../linking/links.store.ts'
import { nameIn } from '../linking/merging.ts'
import { isFields, wholePart } from '../storyParts.ts'
import { DecisionFacts, type ClaimChange, type ClaimDecision } from './claimShapes.ts'

/** A claim as its document stands in the log: `id` is that of the fact, `name` the one in its case, «c1». */
export interface ClaimOnFile {
  readonly id: string
  readonly name: string
  readonly entry: number
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * The claims of a case that count, in the order of the log; one whose words were erased has no name and is left out. Claims of
 * cases that continue in this one come after, under the number of their case.
 */
export async function claimsOnFile(tx: TenantTx, caseId: string): Promise<ClaimOnFile[]> {
  const claims = await ownClaims(tx, caseId)
  for (const { id, named } of await continuing(tx, caseId))
    for (const claim of await ownClaims(tx, id)) claims.push({ ...claim, name: named(claim.name) })
  return claims
}

/** The cases that continue in this one, each with how its documents are called here. */
async function continuing(tx: TenantTx, caseId: string) {
  const files = await mergedInto(tx, caseId)
  const all = files.map(({ entry }) => String(entry))
  return files.map(({ id, entry }) => ({ id, named: (name: string) => nameIn(String(entry), name, all) }))
}

async function ownClaims(tx: TenantTx, caseId: string): Promise<ClaimOnFile[]> {
  const rows = await tx.db
    .selectFrom('claim')
    .select(['claim.id', 'claim.entry_index'])
    .where('claim.org_id', '=', tx.org)
    .where('claim.case_id', '=', caseId)
    .where((claim) =>
      claim.not(
        claim.exists(
          claim
            .selectFrom('import_withdrawal')
            .select('import_withdrawal.id')
            .whereRef('import_withdrawal.org_id', '=', 'claim.org_id')
            .whereRef('import_withdrawal.import_id', '=', 'claim.import_id'),
        ),
      ),
    )
    .orderBy('claim.entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
    ['facts'],
  )
  return rows.flatMap(({ id, entry_index: entry }) => {
    const bytes = parts.get(entry)?.['facts']
    const fact = bytes ? readFact(bytes) : null
    const name = isFields(fact) ? text(fact['id']) : ''
    return name === '' ? [] : [{ id, name, entry }]
  })
}

/**
 * The decisions on claims of a case, in the order of the log; one whose words were erased decides nothing any more. Decisions
 * made in cases that continue in this one come first, so that what is decided here counts.
 */
export async function decisionsOf(tx: TenantTx, caseId: string): Promise<ClaimDecision[]> {
  const decisions: ClaimDecision[] = []
  for (const { id, named } of await continuing(tx, caseId))
    for (const one of await ownDecisions(tx, id)) {
      const papers = {
        evidence: one.evidence.map(named),
        against: one.against.map(named),
        seen: one.seen.map(named),
      }
      decisions.push({ ...one, ...papers, claim: named(one.claim) })
    }
  return [...decisions, ...(await ownDecisions(tx, caseId))]
}

/** The decisions that were made in this case, in the order of the log. */
export async function ownDecisions(tx: TenantTx, caseId: string): Promise<ClaimDecision[]> {
  const rows = await tx.db
    .selectFrom('claim_decision')
    .select(['id', 'entry_index', 'at'])
    .where('org_id', '=', tx.org)
    .where('case_id', '=', caseId)
    .orderBy('entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
    ['facts', 'by'],
  )
  return rows.flatMap(({ id, entry_index: entry, at }) => {
    const { facts, by } = parts.get(entry) ?? {}
    if (!facts) return []
    return [{ ...DecisionFacts.parse(readFact(facts)), id, by: (by && fromUtf8(by)) ?? '', at }]
  })
}

/** The minutes of work noted in a case and in those that continue in it, added up. */
export async function minutesOf(tx: TenantTx, caseId: string): Promise<number> {
  const cases = [caseId, ...(await mergedInto(tx, caseId)).map(({ id }) => id)]
  const row = await tx.db
    .selectFrom('case_minutes')
    .select((all) => all.fn.sum<string | null>('minutes').as('minutes'))
    .where('org_id', '=', tx.org)
    .where('case_id', 'in', cases)
    .executeTakeFirst()
  return Number(row?.minutes ?? 0)
}

/**
 * Records a decision on a claim beside what was proposed and known when it was made; returns the id of the decision. `at` is when
 * it was made, where that was not now.
 */
export async function recordDecision(
  tx: TenantTx,
  found: CaseOnFile,
  decided: { readonly claim: ClaimOnFile; readonly facts: DecisionFacts; readonly at?: number },
  stamp: Stamp,
): Promise<string> {
  const { claim, facts, at = stamp.at } = decided
  const recording = new Recording()
  const id = recording.fact('claim_decision', 'claim.decided', wholePart(facts), {
    case_id: found.id,
    claim_id: claim.id,
    verdict: facts.verdict,
    due_day: facts.due,
    owner_id: facts.owner,
    at,
  })
  await recording.record(tx, stamp)
  return id
}

/** Records an edit of a claim; returns its id. */
export async function recordEdit(
  tx: TenantTx,
  found: CaseOnFile,
  edited: { readonly claim: ClaimOnFile; readonly change: ClaimChange },
  stamp: Stamp,
): Promise<string> {
  const { claim, change } = edited
  const recording = new Recording()
  const parts = wholePart({ claim: claim.name, ...change })
  const columns = { case_id: found.id, claim_id: claim.id, at: stamp.at }
  const id = recording.fact('claim_edit', 'claim.edited', parts, columns)
  await recording.record(tx, stamp)
  return id
}

/** Records minutes of work on a case, with a word on what they went into; returns the id of the note. */
export async function recordMinutes(
  tx: TenantTx,
  found: CaseOnFile,
  { minutes, what }: { readonly minutes: number; readonly what: string },
  stamp: Stamp,
): Promise<string> {
  const recording = new Recording()
  const columns = { case_id: found.id, minutes, at: stamp.at }
  const id = recording.fact('case_minutes', 'minutes.noted', wholePart({ minutes, what }), columns)
  await recording.record(tx, stamp)
  return id
}
