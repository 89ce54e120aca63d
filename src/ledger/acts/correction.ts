// How an act or a record is put right: by a new one of the same kind, begun with what the old one says.
import { RECORD_KINDS, type RecordDraft, type RecordKind } from '../records/draftRecord.ts'
import type { ActView } from './actShapes.ts'

export type Correction =
  | { readonly what: 'act'; readonly kind: 'goods_in' | 'goods_out'; readonly corrects: ActView }
  | {
      readonly what: 'record'
      readonly kind: RecordKind
      readonly begun: RecordDraft
      readonly corrects: string
    }
  /** A count is put right by counting again. */
  | { readonly what: 'count' }

const text = (value: number | null): string => (value === null ? '' : String(value))

export function correctionOf(act: ActView, empty: RecordDraft): Correction {
  const { kind } = act
  if (kind === 'goods_in' || kind === 'goods_out') return { what: 'act', kind, corrects: act }
  const known = RECORD_KINDS.find((one) => one === kind)
  if (!known) return { what: 'count' }
  const minutes = (act.minutes ?? 0) + (act.hours ?? 0) * 60
  return {
    what: 'record',
    kind: known,
    corrects: act.id,
    begun: {
      ...empty,
      day: act.at.slice(0, 10),
      note: act.note ?? '',
      minutes: minutes > 0 ? String(minutes) : '',
      round: text(act.round),
      amount: text(act.amount),
      currency: act.currency ?? empty.currency,
      document: act.form ? '' : act.number,
      value: text(act.value),
    },
  }
}
