// Which records count against which limit, by shape. The series over all documents and the totals beside them ask here, so that
// the two can never disagree about what a record means.
import { dimensionOf } from '../../basics/units.ts'
import type { Agreement } from '../../agreements/agreement.ts'
import { overagePriceOf } from '../../agreements/charge.ts'
import { isQuantity, sameUnit, type QuantityClause } from '../../agreements/quantity.ts'

export const MEASURED_KINDS: ReadonlySet<string> = new Set([
  'usage',
  'change_request',
  'registration',
  'inspection',
  'quality',
  'time',
  'delivery',
  'order',
])
/** Records that state the whole amount which the client wants from now on: ten hours in all, nine pages in all. */
export const STATES_TOTAL: ReadonlySet<string> = new Set(['change_request', 'registration'])
/** A record of these kinds that carries no value is one visit, one call, one of it. */
export const COUNTS_ONE: ReadonlySet<string> = new Set(['usage', 'registration'])

/** Work, purchases and single visits add up; a reading of a gauge replaces the one before it. */
export const addsUp = (kind: string, hasValue: boolean, unit: string): boolean =>
  dimensionOf(unit) === 'time' || kind === 'order' || kind === 'time' || !hasValue

/** A record without a unit whose metric says it: "hosting.inodes" are inodes. */
const namesUnit = (metric: string | undefined, unit: string): boolean =>
  (metric ?? '')
    .split(/[._\s-]+/)
    .some((word) => word !== '' && sameUnit(word.replace(/s$/i, ''), unit.replace(/s$/i, '')))

const fits = (a: string, b: string): boolean => sameUnit(a, b) || dimensionOf(a) === dimensionOf(b)

/** Says which records are recognised by their unit alone; null where two limits could claim the same record. */
export function knownByUnit(
  limit: QuantityClause,
  agreement: Agreement,
): ((metric: string | undefined, unit: string | undefined) => boolean) | null {
  const { unit } = limit.limit
  const rivals = agreement.clauses.filter(isQuantity).filter((other) => fits(other.limit.unit, unit))
  if (rivals.length !== 1) return null
  const taken = new Set(agreement.clauses.map((clause) => clause.limit?.metric))
  return (metric, said) => !taken.has(metric) && (said ? fits(said, unit) : namesUnit(metric, unit))
}

/** Time spent counts against hours that are sold: those with a price beyond, with a window, or named by the metric. */
export function countsTimeSheet(limit: QuantityClause, agreement: Agreement): boolean {
  const { unit, window } = limit.limit
  if (dimensionOf(unit) !== 'time' || sameUnit(unit, 'day')) return false
  if (window === undefined && overagePriceOf(limit, agreement.clauses) === null) return false
  const rivals = agreement.clauses
    .filter(isQuantity)
    .filter((other) => dimensionOf(other.limit.unit) === 'time' && !sameUnit(other.limit.unit, 'day'))
  return rivals.length === 1
}

/** What a shelf can be measured in: the room that things take, their weight, their number. */
export type ShelfDimension = 'volume' | 'mass' | 'count'
/** What the shelf is measured in for a limit, or null where a limit is not about what stands on it. */
export function shelfDimension(limit: QuantityClause): ShelfDimension | null {
  const dimension = dimensionOf(limit.limit.unit)
  if (dimension !== 'volume' && dimension !== 'mass' && dimension !== 'count') return null
  return limit.limit.window === undefined && limit.limit.scope === undefined ? dimension : null
}

/** What a scope names: "sku:X", "all:<category>" or a category. */
export const scopeNamed = (scope: string): string => scope.replace(/^(?:sku|all):/, '')
