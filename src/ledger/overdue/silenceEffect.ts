// What it means when nobody answers a notice. Between businesses the accepted clause decides; a consumer's silence starts
// nothing that costs, except what the law itself gives for things that are kept past their term, and then the norm is named.
import type { Day } from '../../basics/instant.ts'
import { unitName } from '../../basics/units.ts'
import type { Clause } from '../../agreements/agreement.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'

export type SilenceEffect =
  /** The days of grace end, and from `from` on the clause bills. */
  | { readonly effect: 'billing_starts'; readonly from: Day }
  /** The clause prices what went over, whatever is answered: silence changes nothing about it. */
  | { readonly effect: 'charged_as_agreed' }
  /** The law gives a charge for it: `norm` has to be shown. */
  | { readonly effect: 'statutory_charge'; readonly norm: string }
  | { readonly effect: 'nothing' }

export interface SilenceContext {
  readonly consumer: boolean
  /** RU, UK, EU, US. */
  readonly jurisdiction: string
  readonly clauses: readonly Clause[]
}

const NOTHING: SilenceEffect = { effect: 'nothing' }

const KEEPS = /хран|storage|\bstor(?:e|ed|ing)\b|safekeeping/iu
// The norm is about things. A copy of somebody's data is kept too, but nobody overstays with it.
const NO_THING = /копи|данн|файл|запис|сведени|переписк|backup|\bdata\b|files?\b|records?\b/iu

/** The norm by which things kept past the agreed days cost, where our rules know one; null elsewhere. */
function normOfOverstaying(found: OverageFound, { clauses, jurisdiction }: SilenceContext): string | null {
  const text = clauses.find((clause) => clause.no === found.clause)?.text ?? ''
  const days = unitName(found.unit) === 'day' && KEEPS.test(text) && !NO_THING.test(text)
  // Civil code of Russia, art. 896(4): a proportionate fee for keeping a thing that was not taken back in time.
  return days && jurisdiction === 'RU' ? 'ГК РФ, ст. 896 п. 4' : null
}

/**
 * The effect of silence on a notice of this excess, for the notice to state and for the bill to follow.
 *
 * Nothing has an effect before a notice was sent, or where no standing clause prices the excess. `found` comes from
 * `overagesOf`, with the agreement that is in force: a text that nobody accepted has no effect at all.
 */
export function silenceEffect(found: OverageFound, context: SilenceContext): SilenceEffect {
  if (found.priceClause === undefined || found.noticeMessage === undefined) return NOTHING
  if (context.consumer) {
    const norm = normOfOverstaying(found, context)
    return norm === null ? NOTHING : { effect: 'statutory_charge', norm }
  }
  if (found.graceUntil !== undefined && found.billFrom !== undefined)
    return { effect: 'billing_starts', from: found.billFrom }
  return found.amount !== undefined || found.billFrom !== undefined
    ? { effect: 'charged_as_agreed' }
    : NOTHING
}
