// When may the desk say that the acts match? Only when every counted item is in the acts, every item of the acts was counted,
// and no act contradicts another. A count without acts proves nothing, and says nothing.
import type { Reconciliation } from '../ledger/reconciliation.ts'

export type Agreeing = 'matches' | 'differs' | 'unknown'

export function agreeing({ balance, counted, difference, anomalies }: Reconciliation): Agreeing {
  if (anomalies.length || Object.keys(difference).length) return 'differs'
  const held = Object.entries(balance).filter(([, quantity]) => quantity !== 0)
  const items = Object.keys(counted)
  if (!items.length) return 'unknown'
  const bothWays = items.every((sku) => sku in balance) && held.every(([sku]) => sku in counted)
  return bothWays ? 'matches' : 'unknown'
}
