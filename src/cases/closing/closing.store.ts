// The end of a case: what is proposed for it, what was said, and the quiet page that is left of it.
import { dayOf, daysBetween } from '../../basics/instant.ts'
import { exact, sum } from '../../basics/exact.ts'
import { payable } from '../../agreements/sums/payable.ts'
import { majorNumber } from '../../basics/money.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { partsOf } from '../../evidence/log.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { examinationOf } from '../caseView.store.ts'
import { minutesOf } from '../claims/claims.store.ts'
import { matterSize } from '../claims/matterSize.ts'
import { isPaidBack } from '../paidBack.ts'
import { isFields, type Fields } from '../storyParts.ts'
import { ClosureFacts, type Closing, type Cost, type NewClosure, type QuietPage } from './closingShapes.ts'
import { lessonsProposed, type NewLesson } from './lesson.ts'
import { checkOf, lessonsOf } from './lessons.store.ts'
import { outcomeProposed, type Outcome } from './outcome.ts'
import { touchedCount } from './told.store.ts'

interface Sum {
  readonly amount: number
  readonly currency: string
}

/** What is due by the decided claims in the money of the first of them; null where nothing is. */
function dueIn({ claims }: Pick<Examined, 'claims'>): Sum | null {
  const due = claims.filter(({ amountDue }) => amountDue > 0)
  const currency = due.find((claim) => claim.currency)?.currency ?? ''
  const same = due.filter((claim) => (claim.currency ?? currency) === currency)
  const total = payable(sum(same.map(({ amountDue }) => exact(amountDue))), currency)
  return total && total.minor > 0 ? { amount: majorNumber(total), currency } : null
}

/** What is due and was not paid, as far as letters and the ledger say; null when nothing is. */
const unpaidIn = (read: Examined): Sum | null => (isPaidBack(read.facts, read.claims) ? null : dueIn(read))

/** A settlement that was allowed or paid and not taken back. */
async function bySettlement(tx: TenantTx, caseId: string): Promise<boolean> {
  const row = await tx.db
    .selectFrom('concession')
    .innerJoin('concession_step', (on) =>
      on
        .onRef('concession_step.org_id', '=', 'concession.org_id')
        .onRef('concession_step.concession_id', '=', 'concession.id'),
    )
    .select('concession_step.kind')
    .where('concession.org_id', '=', tx.org)
    .where('concession.case_id', '=', caseId)
    .where('concession.kind', '=', 'settlement')
    .orderBy('concession_step.entry_index', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.kind === 'paid' || row?.kind === 'allowed'
}

/** What a matter took: given to the client, minutes, and what they cost. */
async function costOf(tx: TenantTx, found: CaseOnFile, read: Examined): Promise<Cost> {
  const size = matterSize(read.claims, await minutesOf(tx, found.id), read.facts)
  const paid = isPaidBack(read.facts, read.claims) ? dueIn(read) : null
  return {
    paid,
    minutes: size.minutes > 0 ? size.minutes : null,
    time:
      size.timeCost === null || size.timeCurrency === null
        ? null
        : { amount: size.timeCost, currency: size.timeCurrency },
  }
}

/** A closure as it is recorded; one without an outcome says only that the matter is over. */
export type SaidClosure = { readonly lessons: readonly NewLesson[] } & (
  ({ readonly outcome: Outcome } & Omit<ClosureFacts, 'outcome'>) | { readonly outcome: null }
)

/**
 * What a closure records, with what the matter took until now. Refused when something that is due stays unpaid and nobody says
 * why; a closure without an outcome is asked nothing.
 */
export async function closureOfWords(
  tx: TenantTx,
  found: CaseOnFile,
  closure: NewClosure | null,
  now: number,
): Promise<Result<SaidClosure, 'outcome_needs_reason'>> {
  if (!closure?.outcome) return ok({ outcome: null, lessons: closure?.lessons ?? [] })
  const { outcome, said, thanks, lessons } = closure
  const read = await examinationOf(tx, found, now)
  if (read && said === '' && unpaidIn(read) !== null) return err('outcome_needs_reason')
  const cost = read ? await costOf(tx, found, read) : null
  return ok({ outcome, said, thanks, cost, lessons })
}

interface Closure {
  readonly at: number
  readonly facts: ClosureFacts
}

/** The closure that stands; null while the case is open. One whose words were erased still says when. */
async function closureOf(tx: TenantTx, caseId: string): Promise<Closure | null> {
  const row = await tx.db
    .selectFrom('case_closure')
    .leftJoin('case_reopening', (on) =>
      on
        .onRef('case_reopening.org_id', '=', 'case_closure.org_id')
        .onRef('case_reopening.closure_id', '=', 'case_closure.id'),
    )
    .select(['case_closure.at', 'case_closure.entry_index', 'case_closure.outcome'])
    .where('case_closure.org_id', '=', tx.org)
    .where('case_closure.case_id', '=', caseId)
    .where('case_reopening.id', 'is', null)
    .orderBy('case_closure.entry_index', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const bytes = (await partsOf(tx, [row.entry_index])).get(row.entry_index)?.['facts']
  const fact = bytes ? readFact(bytes) : {}
  const said: Fields = isFields(fact) ? fact : {}
  return { at: row.at, facts: ClosureFacts.parse({ ...said, outcome: row.outcome }) }
}

const isOurs = (read: Examined): boolean => read.claims.some(({ verdict }) => verdict === 'our_fault')

/** What is proposed for the end of a case. Nothing is, once nothing of it can be read. */
export async function closingOf(tx: TenantTx, found: CaseOnFile, now: number): Promise<Closing> {
  const read = await examinationOf(tx, found, now)
  const closure = await closureOf(tx, found.id)
  const closedAt = closure && new Date(closure.at).toISOString()
  if (!read) return { closedAt, proposed: null, unpaid: null, lessons: [], ours: false }
  const { examination, claims, facts } = read
  const lessons = lessonsProposed({
    ours: examination.ours,
    claims,
    measures: examination.measures,
    anomalies: examination.reconciliation.anomalies.map(({ kind }) => kind),
    overages: examination.overages,
    thread: examination.thread,
    voidClauses: read.matter.voidTerms.map(({ clause }) => clause),
    tomorrow: examination.tomorrow,
  })
  return {
    closedAt,
    proposed: outcomeProposed({
      claims,
      decision: examination.advice.decision,
      bySettlement: await bySettlement(tx, found.id),
    }),
    unpaid: facts.claims.length > 0 ? unpaidIn(read) : null,
    lessons: lessons.map(({ check, ...lesson }) => ({ ...lesson, check: checkOf(check) })),
    ours: isOurs(read),
  }
}

const NOTHING: Cost = { paid: null, minutes: null, time: null }

/** One page of what is left: what it was, what it cost, what changed, whom to thank. */
export async function quietPageOf(tx: TenantTx, found: CaseOnFile, now: number): Promise<QuietPage> {
  const read = await examinationOf(tx, found, now)
  const closure = await closureOf(tx, found.id)
  const until = dayOf(closure?.at ?? now, found.timezone)
  const messages = read?.facts.messages.filter(({ direction }) => direction !== 'internal') ?? []
  const begun = Math.min(found.openedAt, ...messages.map(({ at }) => at))
  return {
    title: found.title,
    openedAt: new Date(begun).toISOString(),
    closedAt: closure && new Date(closure.at).toISOString(),
    outcome: closure?.facts.outcome ?? null,
    said: closure?.facts.said ?? '',
    thanks: closure?.facts.thanks ?? '',
    claims: (read?.claims ?? []).map(({ text, verdict }) => ({ text, verdict })),
    days: Math.max(1, daysBetween(dayOf(begun, found.timezone), until) + 1),
    letters: messages.length,
    cost: closure?.facts.cost ?? (read ? await costOf(tx, found, read) : NOTHING),
    lessons: await lessonsOf(tx, found.id),
    told: await touchedCount(tx, found.id),
  }
}
