// Exact numbers: 1.6 - 0.4 is 1.2 here, and an overage of exactly three units never becomes four.
//
// A number is a fraction of two integers of any size, always in lowest terms with a positive denominator.
// Floating point appears only at the border (JSON, screens), where `toNumber` rounds once, at the end.

export interface Exact {
  readonly n: bigint
  readonly d: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))

/** A fraction in lowest terms. Throws when the denominator is zero. */
export function fraction(n: bigint, d: bigint): Exact {
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than zero')
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) || 1n
  const sign = d < 0n ? -1n : 1n
  return { n: (sign * n) / divisor, d: (sign * d) / divisor }
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i

/**
 * Reads a decimal number exactly as it is written: "0.1", 0.1 and "1e-1" are one tenth.
 * A number is taken by its shortest decimal form, the one that a person typed. Throws RangeError on anything else.
 */
export function exact(value: string | number | bigint): Exact {
  if (typeof value === 'bigint') return { n: value, d: 1n }
  const match = DECIMAL.exec(String(value).trim())
  if (!match || (match[2] === '' && !match[3])) throw new RangeError(`not a decimal number: ${String(value)}`)
  const [, sign, whole = '', part = '', exponent = '0'] = match
  const digits = BigInt(`${whole}${part}` || '0') * (sign === '-' ? -1n : 1n)
  const scale = Number(exponent) - part.length
  return scale >= 0 ? fraction(digits * 10n ** BigInt(scale), 1n) : fraction(digits, 10n ** BigInt(-scale))
}

export const ZERO: Exact = { n: 0n, d: 1n }
export const ONE: Exact = { n: 1n, d: 1n }
export const plus = (a: Exact, b: Exact): Exact => fraction(a.n * b.d + b.n * a.d, a.d * b.d)
export const minus = (a: Exact, b: Exact): Exact => fraction(a.n * b.d - b.n * a.d, a.d * b.d)
export const timesExact = (a: Exact, b: Exact): Exact => fraction(a.n * b.n, a.d * b.d)
export const over = (a: Exact, b: Exact): Exact => fraction(a.n * b.d, a.d * b.n)
/** Negative when a < b, zero when equal, positive when a > b. */
export const compare = (a: Exact, b: Exact): number => {
  const difference = a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}
export const sum = (values: readonly Exact[]): Exact => sumOfProducts(values.map((value) => [value, ONE]))

/** Adds up products. Fractions of one denominator are added as whole numbers and reduced once: a shelf has a thousand rows. */
export function sumOfProducts(pairs: readonly (readonly [Exact, Exact])[]): Exact {
  const numerators = new Map<bigint, bigint>()
  for (const [a, b] of pairs) {
    const d = a.d * b.d
    numerators.set(d, (numerators.get(d) ?? 0n) + a.n * b.n)
  }
  let total = ZERO
  for (const [d, n] of numerators) total = plus(total, { n, d })
  return total
}
export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b)
export const most = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b)

/** The largest integer not above the number. */
export function floor(a: Exact): bigint {
  const quotient = a.n / a.d
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient
}
/** The smallest integer not below the number: a started slot is a slot. */
export const ceil = (a: Exact): bigint => -floor({ n: -a.n, d: a.d })

/** Rounds half up (half away from zero for negatives) to so many decimals; money uses 2. */
export function roundHalfUp(a: Exact, decimals: number): Exact {
  const scale = 10n ** BigInt(decimals)
  const negative = a.n < 0n
  const scaled = fraction((negative ? -a.n : a.n) * scale * 2n + a.d, a.d * 2n)
  return fraction(floor(scaled) * (negative ? -1n : 1n), scale)
}

/** The nearest double, for JSON and screens; at most 12 decimals, so that 1.2 prints as 1.2. */
export const toNumber = (a: Exact): number => {
  const rounded = roundHalfUp(a, 12)
  return Number(rounded.n) / Number(rounded.d)
}
