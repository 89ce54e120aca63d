// The answer of the papers as verdicts: an admission in a letter about a loss is read against what the papers leave with us.
import { timesExact, toNumber } from '../../basics/exact.ts'
import type { LossAnswerKind, LossPart } from '../../ledger/reconciliation/lossAnswer.ts'
import type { JudgedClaim } from '../verdict.ts'
import type { LossLetterOf } from './lossCase.ts'

const VERDICT_OF: Readonly<Record<LossAnswerKind, JudgedClaim['verdict']>> = {
  act_missing: 'our_fault',
  undecided: 'undecided',
  // What lies here is theirs and goes back to them.
  on_shelf: 'entitled',
  issued: 'refuted',
  never_accepted: 'refuted',
}

/** One judged claim for each part of the answer. What is missing with us is owed by its worth, where an act names one. */
export function lossVerdicts({ answer, item }: LossLetterOf): JudgedClaim[] {
  const worth = ({ kind, qty }: LossPart): number =>
    kind === 'act_missing' && answer.worth ? toNumber(timesExact(answer.worth, qty)) : 0
  return answer.parts.map((part, at) => ({
    id: `part ${at + 1}`,
    text: item,
    verdict: VERDICT_OF[part.kind],
    confidence: 1,
    evidence: part.papers.map(({ id }) => id),
    amountDue: worth(part),
    burden: { on: 'us', rule: '' },
    why: '',
  }))
}
