// Every sum that follows from the agreement and the records, each with the clause that gives it and what it was computed from.
// What statute gives on top (double value of a lost thing, statutory penalties) is judged with the claims, not here.
import type { Lang } from '../basics/lang.ts'
import type { Agreement } from './agreement.ts'
import { cancellationMeasures } from './sums/cancellation.ts'
import { clauseText } from './clauses.ts'
import { creditMeasure, uptimeCredits } from './sums/credit.ts'
import type { Measure } from './measure.ts'
import { delayPenalties, penaltyMeasure } from './sums/penalty.ts'
import { priceDifferenceMeasure, priceDifferences } from './sums/promise.ts'
import type { Recorded } from './recorded.ts'
import { unusedTermMeasures, unusedTerms, type TermContext } from './sums/unusedTerm.ts'

export interface MeasureContext extends TermContext {
  readonly lang: Lang
}

/**
 * Credits, penalties, differences of price, what a called-off booking gives back, and the used and unused part of a term, in this order.
 * `records` are ledger entries in any order; those after `asOf` are not looked at. Sums are major units, rounded half up once.
 */
export function measuresOf(
  agreement: Agreement,
  records: readonly Recorded[],
  context: MeasureContext,
): Measure[] {
  const { lang } = context
  const textOf = (no: string): string => clauseText(agreement, no) ?? ''
  return [
    ...uptimeCredits(agreement, records, context).map((one) => creditMeasure(one, lang)),
    ...delayPenalties(agreement, records, context).map((one) => penaltyMeasure(one, lang)),
    ...priceDifferences(agreement, records, context).map((one) =>
      priceDifferenceMeasure(one, textOf(one.clause), lang),
    ),
    ...cancellationMeasures(agreement, records, context),
    ...unusedTerms(agreement, records, context).flatMap((one) => unusedTermMeasures(one, lang)),
  ]
}
