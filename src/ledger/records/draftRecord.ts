// A record while it is being filled in, and what it comes to. A form that says nothing makes no record.
import { Limit } from '../../agreements/agreement.ts'
import type { Day } from '../../basics/instant.ts'
import { dimensionOf } from '../../basics/units.ts'
import { typedNumber } from '../acts/draftAct.ts'

export const RECORD_KINDS = ['time', 'revision', 'milestone', 'payment', 'usage'] as const
export type RecordKind = (typeof RECORD_KINDS)[number]
export const CURRENCIES = ['RUB', 'EUR', 'GBP', 'USD'] as const

export interface RecordDraft {
  readonly day: Day
  readonly note: string
  readonly hours: string
  readonly minutes: string
  readonly round: string
  readonly items: string
  readonly amount: string
  readonly currency: string
  readonly document: string
  readonly value: string
  /** The number of the clause that it counts against; empty for the first one. */
  readonly clause: string
}

export const emptyRecord = (day: Day, currency: string): RecordDraft => ({
  day,
  note: '',
  hours: '',
  minutes: '',
  round: '',
  items: '',
  amount: '',
  currency,
  document: '',
  value: '',
  clause: '',
})

/** A limit that a record can be held against. */
export interface ReadableLimit {
  readonly no: string
  readonly text: string
  readonly unit: string
  readonly metric: string | undefined
}

interface SeenClause {
  readonly no: string
  readonly text: string
  readonly limit: Readonly<Record<string, unknown>> | null
}

/** The limits that a record of this kind can count against, in the order of the clauses: hours for hours, the rest for readings. */
export function limitsFor(kind: RecordKind, clauses: readonly SeenClause[]): ReadableLimit[] {
  if (kind !== 'time' && kind !== 'usage') return []
  return clauses.flatMap(({ no, text, limit }) => {
    const { op, unit, metric } = Limit.safeParse(limit).data ?? {}
    if (unit === undefined || (op !== '<=' && op !== '<')) return []
    const isTime = dimensionOf(unit) === 'time'
    const fits = kind === 'time' ? isTime : metric !== undefined || !isTime
    return fits ? [{ no, text, unit, metric }] : []
  })
}

type Told = Readonly<Record<string, string | number>>
const told = (fields: Readonly<Record<string, string | number | null | undefined>>): Told =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === null || value === undefined || value === '' ? [] : [[name, value]],
    ),
  )

interface Measured {
  readonly minutes: number
  readonly round: number | null
  readonly items: number | null
  readonly amount: number | null
  readonly value: number | null
}
const measuredIn = (draft: RecordDraft): Measured => ({
  minutes: (typedNumber(draft.hours) ?? 0) * 60 + (typedNumber(draft.minutes) ?? 0),
  round: typedNumber(draft.round),
  items: typedNumber(draft.items),
  amount: typedNumber(draft.amount),
  value: typedNumber(draft.value),
})

type Say = (about: Told, measured: Measured, draft: RecordDraft, limit: ReadableLimit | null) => Told | null
const SAY: Readonly<Record<RecordKind, Say>> = {
  time: (about, { minutes }, _draft, limit) =>
    minutes > 0 ? told({ ...about, minutes, metric: limit?.metric }) : null,
  revision: (about, { round, items }) =>
    round !== null || items !== null || 'note' in about ? told({ ...about, round, items }) : null,
  milestone: (about) => ('note' in about ? about : null),
  payment: (about, { amount }, { currency, document }) =>
    amount ? told({ ...about, amount, currency, doc: document.trim() }) : null,
  usage: (about, { value }, _draft, limit) =>
    value !== null && limit ? told({ ...about, value, unit: limit.unit, metric: limit.metric }) : null,
}

/** The record as the desk takes it, or null while it lacks what it is about. */
export const recordFrom = (kind: RecordKind, draft: RecordDraft, limit: ReadableLimit | null): Told | null =>
  SAY[kind](told({ kind, at: draft.day, note: draft.note.trim() }), measuredIn(draft), draft, limit)
