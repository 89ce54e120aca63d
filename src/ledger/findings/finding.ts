// A finding: papers that do not fit together, or cannot be measured, with the ways out. Nothing is put right by itself: what the
// papers say is kept, and a person decides which of them was the slip.
import { ANOMALIES } from '../reconciliation.ts'

/** Besides the anomalies among acts and counts. */
export const PAPER_FINDINGS = [
  'acts_contradict',
  'clock_slip',
  'zone_slip',
  'same_sheet_twice',
  'same_row_twice',
  'two_counters_at_once',
  'number_twice',
  'limit_unmeasurable',
  'over_limit_without_choice',
  'unit_unknown',
  'pin_not_checked',
] as const
export const FINDING_KINDS = [...ANOMALIES, ...PAPER_FINDINGS] as const
export type FindingKind = (typeof FINDING_KINDS)[number]
export type PaperFindingKind = (typeof PAPER_FINDINGS)[number]

export const WAYS_OUT = [
  'correct_act',
  'count_now',
  'withdraw_import',
  'map_unit',
  'rewrite_limit',
  'ask_manager',
] as const
export type WayOut = (typeof WAYS_OUT)[number]

export interface Finding {
  readonly kind: FindingKind
  /** Ids of the entries, or of the sheets where a sheet came twice; none where a clause is the trouble. */
  readonly entries: readonly string[]
  readonly sku?: string
  readonly clause?: string
  readonly text: string
  /** The likelier one first; never empty. */
  readonly ways: readonly WayOut[]
}

/** What can be done about each kind. */
export const WAYS: Readonly<Record<FindingKind, readonly [WayOut, ...WayOut[]]>> = {
  issued_on_other_receipt: ['correct_act', 'ask_manager'],
  issued_twice: ['correct_act', 'count_now'],
  in_without_out: ['count_now', 'correct_act'],
  out_without_in: ['correct_act', 'ask_manager'],
  count_differs: ['count_now', 'correct_act'],
  unit_mismatch: ['map_unit', 'correct_act'],
  negative_stock: ['count_now', 'correct_act'],
  acts_contradict: ['correct_act', 'count_now'],
  clock_slip: ['correct_act', 'ask_manager'],
  zone_slip: ['correct_act', 'withdraw_import'],
  same_sheet_twice: ['withdraw_import'],
  same_row_twice: ['correct_act', 'withdraw_import'],
  two_counters_at_once: ['ask_manager', 'correct_act'],
  number_twice: ['correct_act'],
  limit_unmeasurable: ['rewrite_limit'],
  over_limit_without_choice: ['ask_manager', 'correct_act'],
  unit_unknown: ['map_unit'],
  pin_not_checked: ['ask_manager'],
}
