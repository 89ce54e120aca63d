// Money is a whole number of minor units with its currency: kopecks, pence, cents. Never a fraction, never without currency.
import { exact, fraction, roundHalfUp, timesExact, toNumber, type Exact } from './exact.ts'
import { invariant } from './result.ts'

export interface Money {
  readonly minor: number
  readonly currency: string
}

// ISO 4217: the currencies that do not have two decimals and that our users may meet.
const DECIMALS: Readonly<Record<string, number>> = {
  JPY: 0,
  KRW: 0,
  ISK: 0,
  CLP: 0,
  VND: 0,
  KWD: 3,
  BHD: 3,
  TND: 3,
}
export const decimalsOf = (currency: string): number =>
  (Object.hasOwn(DECIMALS, currency) ? DECIMALS[currency] : undefined) ?? 2

/** Money from major units as people write them (12.5 GBP, "1500" RUB), rounded half up to minor units. */
export const money = (major: Exact | number | string, currency: string): Money => {
  const decimals = decimalsOf(currency)
  const value = typeof major === 'object' ? major : exact(major)
  const minor = Number(roundHalfUp(timesExact(value, exact(10 ** decimals)), 0).n)
  invariant(Number.isSafeInteger(minor), 'a sum of money within 2^53 minor units')
  return { minor, currency }
}

export const inMajor = (m: Money): Exact => fraction(BigInt(m.minor), 10n ** BigInt(decimalsOf(m.currency)))
/** Major units as a plain number, the form that JSON and people use. */
export const majorNumber = (m: Money): number => toNumber(inMajor(m))

export const addMoney = (a: Money, b: Money): Money => {
  invariant(a.currency === b.currency, `one currency, not ${a.currency} and ${b.currency}`)
  return { minor: a.minor + b.minor, currency: a.currency }
}

const LOCALES = { ru: 'ru-RU', en: 'en-GB' } as const
const formats = new Map<string, Intl.NumberFormat>()
// People write «руб.» and "€" where a code belongs; such a currency is shown as it was written, never refused here.
const CODE = /^[A-Za-z]{3}$/
/** «1 650 ₽», "£2.40": whole sums without decimals, others with all of them. */
export function formatMoney(m: Money, lang: 'ru' | 'en'): string {
  const whole = m.minor % 10 ** decimalsOf(m.currency) === 0
  const isCode = CODE.test(m.currency)
  const key = `${lang} ${isCode ? m.currency : ''} ${whole}`
  let format = formats.get(key)
  if (!format) {
    const digits = whole ? 0 : decimalsOf(m.currency)
    const style = isCode
      ? ({ style: 'currency', currency: m.currency, currencyDisplay: 'narrowSymbol' } as const)
      : {}
    format = new Intl.NumberFormat(LOCALES[lang], {
      ...style,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    formats.set(key, format)
  }
  const shown = format.format(majorNumber(m))
  return isCode || m.currency === '' ? shown : `${shown} ${m.currency}`
}
