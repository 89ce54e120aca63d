// How large a matter is beside the time it eats: what is asked, what is due, and what our own minutes cost.
import { z } from 'zod'
import { payable } from '../../agreements/sums/payable.ts'
import { exact, over, sum, timesExact } from '../../basics/exact.ts'
import { majorNumber } from '../../basics/money.ts'
import type { CaseFacts, EconomicsFacts } from '../caseFacts.ts'
import type { JudgedClaim } from '../verdict.ts'

/** Sums in major units of `currency`. */
export const MatterSize = z.object({
  /** What the claims ask in all; null where no claim names a sum. */
  asked: z.number().nullable(),
  due: z.number(),
  currency: z.string().nullable(),
  /** Some claims are in another money and are left out of the two sums. */
  mixed: z.boolean(),
  minutes: z.number(),
  /** What the minutes cost; null while nobody has said what an hour costs. */
  timeCost: z.number().nullable(),
  /** In which money the time is reckoned. */
  timeCurrency: z.string().nullable(),
  /** Messages that went to and fro. */
  letters: z.int(),
})
export type MatterSize = z.infer<typeof MatterSize>

const MINUTES_PER_HOUR = 60

/** The sum in whole minor units; 0 where no till could hold it. */
const added = (sums: readonly number[], currency: string | null): number => {
  const whole = payable(sum(sums.map(exact)), currency ?? '')
  return whole ? majorNumber(whole) : 0
}

/** What minutes cost at an hourly cost; null where it is not known or no till could hold it. */
function timeCostOf(
  minutes: number,
  economics: EconomicsFacts | null,
  currency: string | null,
): number | null {
  const hourly = economics?.hourlyCost
  if (hourly === undefined || !Number.isFinite(hourly) || hourly < 0 || currency === null) return null
  const cost = payable(timesExact(over(exact(minutes), exact(MINUTES_PER_HOUR)), exact(hourly)), currency)
  return cost && majorNumber(cost)
}

/** The size of a matter. `minutes` are those noted in the case; those that the facts name are added. */
export function matterSize(
  claims: readonly Pick<JudgedClaim, 'amountClaimed' | 'amountDue' | 'currency'>[],
  minutes: number,
  { economics, messages }: Pick<CaseFacts, 'economics' | 'messages'>,
): MatterSize {
  const inMoney = claims.filter((claim) => claim.amountClaimed !== undefined || claim.amountDue > 0)
  const currency = inMoney.find((claim) => claim.currency)?.currency ?? null
  const same = inMoney.filter((claim) => (claim.currency ?? currency) === currency)
  const asked = same.flatMap((claim) => claim.amountClaimed ?? [])
  const known = economics?.staffMinutes ?? 0
  const all = minutes + (Number.isFinite(known) && known > 0 ? known : 0)
  const timeCurrency = economics?.currency ?? currency
  return {
    asked: asked.length > 0 ? added(asked, currency) : null,
    due: added(
      same.map((claim) => claim.amountDue),
      currency,
    ),
    currency,
    mixed: same.length < inMoney.length,
    minutes: all,
    timeCost: timeCostOf(all, economics, timeCurrency),
    timeCurrency,
    letters: messages.filter(({ direction }) => direction !== 'internal').length,
  }
}
