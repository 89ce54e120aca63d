// A typed limit as a person would say it, in the language of the screen.
import type { Limit } from '../../agreements/agreement.ts'
import type { Speech } from '../Words.tsx'

const CURRENCY = /^[A-Z]{3}$/u

/** A limit by its shape: «не больше 0,4 м³», "14 days to put right", "a price of £15". */
export function limitInWords(limit: Limit, speech: Speech): string {
  const { t } = speech
  const price = limit.overagePrice ?? limit.price
  const said = limit.prices
    ? limit.prices
        .map((one) => t.clauses.priced(amountOf(one.price, limit.unit, speech), speech.quantity(1, one.unit)))
        .join('; ')
    : operationIn(limit, speech)
  const priced =
    price === undefined
      ? said
      : `${said}; ${t.clauses.price(amountOf(price, limit.overageUnit?.slice(0, 3) ?? limit.currency, speech))}`
  return limit.window ? `${priced} ${t.clauses.per(limit.window)}` : priced
}

function operationIn(limit: Limit, speech: Speech): string {
  const { t } = speech
  const shown = valueOf(limit, speech)
  if (limit.op === '=' && CURRENCY.test(limit.unit?.slice(0, 3) ?? '')) return t.clauses.fixedPrice(shown)
  return t.clauses.ops[limit.op]?.(shown) ?? `${limit.op} ${shown}`
}

function valueOf({ value, unit }: Limit, speech: Speech): string {
  if (typeof value === 'number') return amountOf(value, unit, speech)
  if (Array.isArray(value)) return value.map(String).join(', ')
  return typeof value === 'string' ? speech.day(value) : ''
}

/** A share is shown in percent, a currency as money, everything else with its unit. */
function amountOf(value: number, unit: string | undefined, { t, sum, number, quantity }: Speech): string {
  if (unit && CURRENCY.test(unit)) return sum(value, unit)
  const [currency = '', ...parts] = unit?.split('/') ?? []
  if (parts.length > 0 && CURRENCY.test(currency))
    return [sum(value, currency), ...parts.map((part) => t.clauses.per(part))].join(' ')
  if (unit?.startsWith('share'))
    return `${number(value * 100)} %${unit === 'share' ? '' : ` ${t.clauses.per(unit.slice(6))}`}`
  return quantity(value, unit)
}
