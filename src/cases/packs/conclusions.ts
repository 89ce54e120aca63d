// What an examination concluded, as far as a pack asks: the gaps are found with it, and its verdicts go in only when added.
import type { Anomaly } from '../../ledger/reconciliation.ts'
import type { ReadMessage } from '../../signals/markedLabel.ts'
import type { Concern, JudgedClaim, OurPart } from '../verdict.ts'

export interface Conclusions {
  readonly messages: readonly ReadMessage[]
  readonly ours: readonly OurPart[]
  readonly claims: readonly JudgedClaim[]
  readonly reconciliation: { readonly anomalies: readonly Anomaly[] }
  readonly concern: Concern
}
