// What is kept and what goes back when an appointment, a booking or an event is called off, by how long before it.
//
// The shape: a limit in hours or days before the event (op says on which side of it the clause applies) with the share that is
// kept or given back (`keepShare`, `refundShare`), of the price or deposit that was paid. Whether a consumer must accept such
// a term is another question; voidTerms.ts marks it.
import {
  compare,
  exact,
  minus,
  ONE,
  over,
  sum as total,
  timesExact,
  toNumber,
  ZERO,
  type Exact,
} from '../../basics/exact.ts'
import { readInstant, type Instant } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { inMajor, majorNumber, money } from '../../basics/money.ts'
import { dimensionOf, inSmallest } from '../../basics/units.ts'
import { sum } from '../../basics/words.ts'
import type { Agreement, Clause } from '../agreement.ts'
import { currencyOfAgreement } from '../charge.ts'
import type { Measure } from '../measure.ts'
import { numberOf } from '../quantity.ts'
import type { Moment, Recorded } from '../recorded.ts'

const MS_PER_MINUTE = 60_000
const CALLED_OFF = new Set(['cancellation', 'cancelled', 'canceled', 'no_show', 'termination'])

export interface CancellationTerm {
  readonly clause: string
  /** Of what was paid; the rest goes back. */
  readonly kept: Exact
}

const keptShare = (clause: Clause): Exact | null => {
  const kept = numberOf(clause.limit?.['keepShare'])
  const back = numberOf(clause.limit?.['refundShare'])
  return kept ?? (back && minus(ONE, back))
}

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

/**
 * The clause that applies when the event is called off so many minutes before it (negative: after it began), or null.
 * Where several apply, the one with the nearest bound: "less than 24 hours" before "less than 14 days".
 */
export function cancellationTerm(agreement: Agreement, minutesBefore: Exact): CancellationTerm | null {
  const applying = agreement.clauses.flatMap((clause) => {
    const bound = numberOf(clause.limit?.value)
    const unit = clause.limit?.unit ?? ''
    const kept = keptShare(clause)
    if (!bound || !kept || dimensionOf(unit) !== 'time') return []
    const minutes = inSmallest(bound, unit)
    return HOLDS[clause.limit?.op ?? '']?.(compare(minutesBefore, minutes))
      ? [{ clause: clause.no, kept, minutes }]
      : []
  })
  const distance = (one: { minutes: Exact }): Exact => {
    const gap = minus(one.minutes, minutesBefore)
    return gap.n < 0n ? { n: -gap.n, d: gap.d } : gap
  }
  const [nearest] = applying.toSorted((a, b) => compare(distance(a), distance(b)))
  return nearest ? { clause: nearest.clause, kept: nearest.kept } : null
}

/** The appointment that was called off: a registration with its instant in `from`, and the notice that ended it. */
interface CalledOff {
  readonly event: Instant
  readonly at: Instant
  readonly records: readonly string[]
}
function calledOff(records: readonly Recorded[], zone: string): CalledOff[] {
  return records
    .filter((one) => one.kind === 'registration' && one.from !== undefined)
    .flatMap((booking) => {
      const event = readInstant(booking.from ?? '', zone)
      const ended = records.find(
        (one) =>
          CALLED_OFF.has(one.effect ?? '') &&
          (one.metric === undefined || one.metric === booking.metric) &&
          (one.receipt === undefined || one.receipt === booking.receipt),
      )
      return event === null || !ended ? [] : [{ event, at: ended.at, records: [booking.id, ended.id] }]
    })
}

/** What goes back after a booking was called off, with the clause; nothing where no clause speaks of it. */
export function cancellationMeasures(
  agreement: Agreement,
  ledger: readonly Recorded[],
  context: Moment & { readonly lang: Lang },
): Measure[] {
  const records = ledger.filter((one) => one.at <= context.asOf)
  const payments = records.filter((one) => one.kind === 'payment' && (one.amount ?? 0) > 0)
  const paid = total(payments.map((one) => exact(one.amount ?? 0)))
  const currency = payments.find((one) => one.currency)?.currency ?? currencyOfAgreement(agreement.clauses)
  if (compare(paid, ZERO) === 0 || !currency) return []
  return calledOff(records, context.zone).flatMap((off) => {
    const term = cancellationTerm(agreement, over(exact(off.event - off.at), exact(MS_PER_MINUTE)))
    if (!term) return []
    const kept = money(timesExact(paid, term.kept), currency)
    const back = majorNumber(money(minus(paid, inMajor(kept)), currency))
    const from = [...off.records, ...payments.map((one) => one.id)]
    const why = cancellationWords(
      toNumber(paid),
      majorNumber(kept),
      back,
      term.clause,
      currency,
      context.lang,
    )
    return [
      {
        name: 'refund' as const,
        value: back,
        unit: currency,
        from,
        clause: term.clause,
        owedBy: 'us' as const,
        why,
      },
    ]
  })
}

function cancellationWords(
  paid: number,
  kept: number,
  back: number,
  no: string,
  currency: string,
  lang: Lang,
): string {
  const [p, k, b] = [paid, kept, back].map((one) => sum(one, currency, lang))
  return lang === 'ru'
    ? `Отмена по п. ${no}: оплачено ${p}, удерживается ${k}, возвращается ${b}.`
    : `Called off under clause ${no}: ${p} was paid, ${k} is kept, ${b} goes back.`
}
