// The client's limits as bars on the screen where an act is filled, and what can be done when goods would go over.
//
// Pure and small, because it also runs on a phone without a connection. A bar is an estimate of the act in hand on top of what
// the desk last said; the record itself is measured anew by the totals. Goods over a hard limit are never taken in silence.
import {
  ceil,
  compare,
  exact,
  floor,
  minus,
  most,
  over as divided,
  plus,
  timesExact,
  toNumber,
  ZERO,
  type Exact,
} from '../../basics/exact.ts'
import type { Lang } from '../../basics/lang.ts'
import { dimensionOf } from '../../basics/units.ts'
import { quantity } from '../../basics/words.ts'
import { inUnit } from '../../agreements/quantity.ts'
import type { Totals } from '../meters/totals.ts'
import type { Usage } from '../meters/usage.ts'
import { sizedLine, type ActFacts, type ActLine, type OverChoice } from './act.ts'

export interface Bar {
  readonly no: string
  readonly version: string
  readonly clauseIndex: number
  readonly limit: Exact
  readonly before: Exact
  readonly after: Exact
  /** Of `after`; null where the limit allows nothing at all. Whole percent, rounded down, so that 100 is never shown early. */
  readonly percent: number | null
  readonly unit: string
  readonly strict: boolean
  readonly hard: boolean
  /** Skus of the act of whose size nothing is known: `after` is a lower bound. */
  readonly unmeasured: readonly string[]
}

export interface OverAt {
  /** The hard limits that the act would exceed. */
  readonly bars: readonly Bar[]
  /** At least one whole piece of the act could still be taken in. */
  readonly somethingFits: boolean
}

export interface LimitBar {
  readonly bars: readonly Bar[]
  readonly over: OverAt | null
}

/** What one unit of a line takes of a limit, in the unit of the limit; null where its size is not known. */
function takenByOne(line: ActLine, unit: string): Exact | null {
  const dimension = dimensionOf(unit)
  if (dimension === 'count')
    return !line.unit || dimensionOf(line.unit) === 'count' ? (inUnit(exact(1), 'piece', unit) ?? ZERO) : ZERO
  const size = dimension === 'volume' ? sizedLine(line).unitVolume : line.unitWeight
  return size === undefined ? null : inUnit(exact(size), dimension === 'volume' ? 'm3' : 'kg', unit)
}

const isOver = (value: Exact, { limit, strict }: Pick<Bar, 'limit' | 'strict'>): boolean =>
  strict ? compare(value, limit) >= 0 : compare(value, limit) > 0

function barOf(usage: Usage, lines: readonly ActLine[], direction: 1 | -1): Bar {
  const { no, version, clauseIndex, limit, actual: before, unit, strict, hard } = usage
  let moved = ZERO
  const unmeasured: string[] = []
  for (const line of usage.shelf ? lines : []) {
    const one = takenByOne(line, unit)
    if (one) moved = plus(moved, timesExact(one, exact(line.qty)))
    else unmeasured.push(line.sku)
  }
  const after = direction > 0 ? plus(before, moved) : most(ZERO, minus(before, moved))
  const share = compare(limit, ZERO) > 0 ? floor(divided(timesExact(after, exact(100)), limit)) : null
  const percent = share === null ? null : Number(share)
  return { no, version, clauseIndex, limit, before, after, percent, unit, strict, hard, unmeasured }
}

/**
 * The bars of an act in hand: `direction` 1 takes in, −1 hands out. Only limits that are measured on the shelf are moved by an
 * act; the others are shown as they stand. `over` names the hard limits that this act would exceed, or exceed further.
 */
export function limitBar(usage: readonly Usage[], lines: readonly ActLine[], direction: 1 | -1): LimitBar {
  const bars = usage.map((one) => barOf(one, lines, direction))
  const exceeded = bars.filter(
    (bar) => bar.hard && compare(bar.after, bar.before) > 0 && isOver(bar.after, bar),
  )
  if (exceeded.length === 0) return { bars, over: null }
  const over = { bars: exceeded, somethingFits: false }
  return { bars, over: { ...over, somethingFits: fittingLines(lines, over).length > 0 } }
}

/** The most whole pieces that still fit, where `used` is taken already. */
function piecesWithin(bar: Bar, used: Exact, one: Exact): bigint {
  if (compare(one, ZERO) <= 0) return LOTS
  const room = divided(minus(bar.limit, used), one)
  const pieces = bar.strict ? ceil(room) - 1n : floor(room)
  return pieces > 0n ? pieces : 0n
}
const LOTS = 10n ** 15n

/**
 * What can be taken in up to the limits that `over` names: whole pieces, in the order of the lines. Lines of which nothing
 * fits are left out; the rest of the goods stays with the client. A line of which the size is not known is left as it is.
 */
export function fittingLines(lines: readonly ActLine[], over: Pick<OverAt, 'bars'>): ActLine[] {
  const used = over.bars.map(({ before }) => before)
  return lines.flatMap((line) => {
    const ones = over.bars.map((bar) => takenByOne(line, bar.unit) ?? ZERO)
    const room = over.bars.reduce((least, bar, index) => {
      const pieces = piecesWithin(bar, used[index] ?? ZERO, ones[index] ?? ZERO)
      return pieces < least ? pieces : least
    }, LOTS)
    const wanted = exact(line.qty)
    const qty = compare(wanted, exact(room)) <= 0 ? wanted : exact(room)
    if (compare(qty, ZERO) <= 0) return []
    ones.forEach((one, index) => {
      used[index] = plus(used[index] ?? ZERO, timesExact(one, qty))
    })
    return [{ ...line, qty: toNumber(qty) }]
  })
}

/** What the counter may do; taking in up to the limit is no choice where not one whole piece fits. */
export const choicesAtLimit = (over: OverAt): OverChoice[] => [
  ...(over.somethingFits ? (['up_to_limit'] as const) : []),
  'signed_over',
  'manager',
]

/** The sizes that the acts already state: the first stated one holds, so a bar must not believe a newer slip of the pen. */
export function withKnownSizes(lines: readonly ActLine[], { stock }: Pick<Totals, 'stock'>): ActLine[] {
  return lines.map(sizedLine).map((line) => {
    const rows = stock.filter(({ sku }) => sku === line.sku)
    const volume = rows.find((row) => row.volume)?.volume
    const weight = rows.find((row) => row.weight)?.weight
    return {
      ...line,
      ...(volume && { unitVolume: toNumber(volume.size) }),
      ...(weight && { unitWeight: toNumber(weight.size) }),
    }
  })
}

/**
 * The sentence on the act about one exceeded limit. A consumer reads that the signature starts no paid service: for that they
 * would have to agree in so many words (Russian consumer law art. 16(3), 2011/83/EU art. 27).
 */
export function overLimitLine(
  bar: Bar,
  choice: OverChoice,
  { consumer, lang }: { readonly consumer: boolean; readonly lang: Lang },
): string {
  const amount = (value: Exact): string => quantity(toNumber(value), bar.unit, lang)
  const figures = { no: bar.no, limit: amount(bar.limit), after: amount(bar.after) }
  const said = OVER_SAYS[lang][choice](figures)
  return consumer && choice === 'signed_over' ? `${said} ${NO_PAID_SERVICE[lang]}` : said
}

interface Figures {
  readonly no: string
  readonly limit: string
  readonly after: string
}
const OVER_SAYS: Readonly<Record<Lang, Readonly<Record<OverChoice, (figures: Figures) => string>>>> = {
  ru: {
    up_to_limit: ({ no, limit }) =>
      `Принято до предела по п. ${no} (${limit}); остальное осталось у клиента.`,
    signed_over: ({ no, limit, after }) =>
      `С этим актом у нас будет ${after} при пределе ${limit} по п. ${no}. Стороны это видят и подписывают.`,
    manager: ({ no, limit, after }) =>
      `Предел по п. ${no} — ${limit}, с этими вещами было бы ${after}. Решает старший; до его решения вещи не приняты.`,
  },
  en: {
    up_to_limit: ({ no, limit }) =>
      `Taken in up to the limit of clause ${no} (${limit}); the rest stayed with the client.`,
    signed_over: ({ no, limit, after }) =>
      `With this act we hold ${after}; the limit of clause ${no} is ${limit}. Both sides see this and sign.`,
    manager: ({ no, limit, after }) =>
      `The limit of clause ${no} is ${limit}; with these goods it would be ${after}. A manager decides; until then they are not taken in.`,
  },
}
const NO_PAID_SERVICE: Readonly<Record<Lang, string>> = {
  ru: 'Подпись не включает платную услугу: для неё нужно отдельное согласие.',
  en: 'The signature starts no paid service: that needs a separate agreement.',
}

export const ACT_LACKS = ['lines', 'over_limit_choice', 'our_signature', 'client_signature'] as const
export type ActLack = (typeof ACT_LACKS)[number]

/**
 * The first thing that an act still lacks, or null when it can be put down. A refused signature is one: it says that the person
 * was asked. What goes over a limit needs a choice for each exceeded clause, and `signed_over` the client's own hand.
 */
export function lackOfAct(act: ActFacts, over: OverAt | null): ActLack | null {
  if (act.lines.length === 0) return 'lines'
  const chosen = act.overLimit ?? []
  const isChosen = (no: string): boolean =>
    chosen.some(({ clause, choice }) => clause === no && choice === 'signed_over')
  if (over && !over.bars.every(({ no }) => isChosen(no))) return 'over_limit_choice'
  const signatures = (side: 'us' | 'client') => act.signatures.filter((signature) => signature.side === side)
  if (!signatures('us').some(({ how }) => how !== 'refused')) return 'our_signature'
  if (act.kind !== 'goods_in' && act.kind !== 'goods_out') return null
  const client = signatures('client')
  if (client.length === 0) return 'client_signature'
  return over && client.every(({ how }) => how === 'refused') ? 'client_signature' : null
}
