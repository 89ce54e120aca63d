// Every sum that follows from the agreement and the records, each with the clause that gives it and what it was computed from.
// What statute gives on top (double value of a lost thing, statutory penalties) is judged with the claims, not here.
import type { Lang } from '../basics/lang.ts'
import type { Agreement } from './agreement.ts'
import { clauseText } from './clauses.ts'
import type { Measure } from './measure.ts'
import { standing } from './quantity.ts'
import type { Recorded } from './recorded.ts'
import { cancellationMeasures } from './sums/cancellation.ts'
import { creditMeasure, uptimeCredits } from './sums/credit.ts'
import type { LeavingContext } from './sums/leaving.ts'
import { delayPenalties, penaltyMeasure } from './sums/penalty.ts'
import { priceDifferenceMeasure, priceDifferences } from './sums/promise.ts'
import { unusedPartMeasures, unusedParts } from './sums/unusedPart.ts'

export interface MeasureContext extends LeavingContext {
  readonly lang: Lang
}

/**
 * Credits, penalties, differences of price, what a called-off booking gives back, and the used and unused part of a prepaid
 * price, in this order; clauses that the law strikes out give none. What a leaving client gets back needs the leaving: a
 * recorded end, or `withdrawnOn`. `records` are ledger entries in any order; those after `asOf` are not looked at. Sums are
 * major units, rounded half up once.
 */
export function measuresOf(
  whole: Agreement,
  records: readonly Recorded[],
  context: MeasureContext,
): Measure[] {
  const { lang } = context
  const agreement = { ...whole, clauses: [...standing(whole.clauses)] }
  const textOf = (no: string): string => clauseText(agreement, no) ?? ''
  const called = cancellationMeasures(agreement, records, context)
  const unused = called.length > 0 ? [] : unusedParts(agreement, records, context)
  return [
    ...uptimeCredits(agreement, records, context).map((one) => creditMeasure(one, lang)),
    ...delayPenalties(agreement, records, context).map((one) => penaltyMeasure(one, lang)),
    ...priceDifferences(agreement, records, context).map((one) =>
      priceDifferenceMeasure(one, textOf(one.clause), lang),
    ),
    ...called,
    ...unused.flatMap((one) => unusedPartMeasures(one, lang)),
  ]
}
