// What the acts add up to, what was counted, and where the two, or the acts among themselves, disagree.
import { z } from 'zod'

export const ANOMALIES = [
  'issued_on_other_receipt',
  'issued_twice',
  'in_without_out',
  'out_without_in',
  'count_differs',
  'unit_mismatch',
  'negative_stock',
] as const

export const Anomaly = z.object({
  kind: z.enum(ANOMALIES),
  entries: z.array(z.string()),
  sku: z.string().optional(),
  receipt: z.string().optional(),
  text: z.string(),
})
export type Anomaly = z.infer<typeof Anomaly>
export const Reconciliation = z.object({
  balance: z.record(z.string(), z.number()),
  counted: z.record(z.string(), z.number()),
  difference: z.record(z.string(), z.number()),
  volumeByDate: z.array(z.object({ date: z.string(), m3: z.number() })),
  anomalies: z.array(Anomaly),
})
export type Reconciliation = z.infer<typeof Reconciliation>
