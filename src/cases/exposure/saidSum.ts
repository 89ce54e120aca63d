// A sum in words that never breaks: papers from outside may hold numbers that no till has ever seen.
import { payable } from '../../agreements/sums/payable.ts'
import { exact, type Exact } from '../../basics/exact.ts'
import type { Lang } from '../../basics/lang.ts'
import { majorNumber } from '../../basics/money.ts'
import { numberInWords, sum } from '../../basics/words.ts'

const exactOf = (value: Exact | number): Exact => (typeof value === 'number' ? exact(value) : value)

/** «1 650 ₽»; a sum beyond what can be paid is said as a bare number. */
export function saidSum(value: Exact | number, currency: string, lang: Lang): string {
  const whole = payable(exactOf(value), currency)
  return whole
    ? sum(majorNumber(whole), currency, lang)
    : numberInWords(typeof value === 'number' ? value : Number(value.n / value.d), lang)
}

/** The largest sum of a currency that a document can hold, in major units. */
const most = (currency: string): number => majorNumber({ minor: Number.MAX_SAFE_INTEGER - 1, currency })

/** Major units rounded once; a sum that no till could hold counts as the largest that one could. */
export function countedSum(value: Exact, currency: string): number {
  const whole = payable(value, currency)
  return whole ? majorNumber(whole) : most(currency)
}
