// The decision on a claim as it stands in its form, and the body that the server is sent.
import { typedNumber } from '../../ledger/acts/draftAct.ts'
import type { JudgedClaim } from '../verdict.ts'
import { OWED, REFUSALS, type DecidedClaim, type Remedy, type WantedDecision } from './claimShapes.ts'

export interface DecisionDraft {
  /** Empty until somebody chooses: the desk proposes and never preselects. */
  readonly verdict: JudgedClaim['verdict'] | ''
  readonly why: string
  readonly change: string
  readonly remedy: Remedy['kind'] | ''
  readonly amount: string
  readonly what: string
  readonly due: string
  readonly owner: string
  readonly evidence: readonly string[]
}

/** A form in which nothing is decided yet; papers of the proposal are ticked. */
export const emptyDraft = (claim: DecidedClaim): DecisionDraft => ({
  verdict: '',
  why: '',
  change: '',
  remedy: '',
  amount: '',
  what: '',
  due: '',
  owner: '',
  evidence: claim.proposed.evidence,
})

const IN_MONEY: readonly Remedy['kind'][] = ['pay', 'return']

/** Does the verdict give something, so that a remedy, a day and somebody who sees to it are asked? */
export const givesSomething = ({ verdict }: DecisionDraft): boolean =>
  verdict !== '' && OWED.includes(verdict)
export const asksChange = ({ verdict }: DecisionDraft): boolean =>
  verdict !== '' && REFUSALS.includes(verdict)
export const asksAmount = (draft: DecisionDraft): boolean =>
  givesSomething(draft) && draft.remedy !== '' && IN_MONEY.includes(draft.remedy)

/** The form as the desk proposes it. `payBy` is the next day that binds us; it is offered where money is due. */
export function proposedDraft(claim: DecidedClaim, payBy: string | null): DecisionDraft {
  const { verdict, why, ask, amountDue } = claim.proposed
  const pays = OWED.includes(verdict) && amountDue > 0
  return {
    ...emptyDraft(claim),
    verdict,
    why,
    change: REFUSALS.includes(verdict) ? (ask ?? '') : '',
    remedy: pays ? 'pay' : '',
    amount: pays ? String(amountDue) : '',
    due: pays ? (payBy ?? '') : '',
  }
}

function remedyOf(draft: DecisionDraft, currency: string | undefined): Remedy | null | 'amount' {
  if (!givesSomething(draft) || draft.remedy === '') return null
  const what = draft.what.trim()
  const said = { kind: draft.remedy, ...(what === '' ? {} : { what }) }
  if (!asksAmount(draft) || draft.amount.trim() === '') return said
  const amount = typedNumber(draft.amount)
  if (amount === null) return 'amount'
  return { ...said, amount, ...(currency === undefined ? {} : { currency }) }
}

/** The body of the decision; `amount` where the sum is no number, null while no verdict is chosen. */
export function wantedOf(
  draft: DecisionDraft,
  currency: string | undefined,
): WantedDecision | 'amount' | null {
  if (draft.verdict === '') return null
  const remedy = remedyOf(draft, currency)
  if (remedy === 'amount') return 'amount'
  const gives = givesSomething(draft)
  return {
    verdict: draft.verdict,
    why: draft.why.trim(),
    remedy,
    owner: gives && draft.owner !== '' ? draft.owner : null,
    due: gives && draft.due !== '' ? draft.due : null,
    change: asksChange(draft) && draft.change.trim() !== '' ? draft.change.trim() : null,
    evidence: [...draft.evidence],
  }
}
