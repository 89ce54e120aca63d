// What we and the client are to each other: seller and buyer, provider and customer, keeper and depositor.
// The law of each has its own terms, so the kind is read from the agreement's own qualification first, then from the acts.
import { addDays, addMonths, dayOf, type Day } from '../../basics/instant.ts'
import type { Entry } from '../../ledger/entry.ts'
import { isConsumer, type CaseFacts } from '../caseFacts.ts'
import type { FoundTrigger } from './deadline.ts'
import type { TradeKind } from './deadlineRule.ts'

const KIND_WORDS: readonly (readonly [TradeKind, RegExp])[] = [
  ['storage', /(?<![a-zа-яё])(?:хранени|storage|warehous|bailment|deposit of goods)/i],
  [
    'goods',
    /(?<![a-zа-яё])(?:купл|поставк|розничн|sale of goods|sales? contract|goods|retail|purchase|supply of goods)/i,
  ],
  [
    'services',
    /(?<![a-zа-яё])(?:услуг|подряд|обслужив|работ|service|works?(?![a-zа-яё])|repair|subscription|hosting|licen[cs]e)/i,
  ],
]
const SHOP = /shop|store|retail|market|магазин|торгов|seller/i

const earliestWord = (text: string): TradeKind | undefined =>
  KIND_WORDS.map(([kind, words]) => ({ kind, at: text.search(words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)[0]?.kind

const CARRIER =
  /(?<![a-zа-яё])(?:курьер|водител|экспедитор|перевозчик|служба доставки|courier|driver|carrier|postman|post office)/i
/**
 * Was a thing taken in from the client? What a carrier handed us (a parcel to be picked up) was not: the law of things
 * accepted from a consumer (art. 35) does not fit it. An act that nobody but a carrier and our own people signed is such.
 */
export function tookFromClient(facts: CaseFacts): boolean {
  const ours = new Set((facts.parties.staff ?? []).flatMap((person) => person.name?.split(' ')[0] ?? []))
  const carried = (signers: readonly string[]): boolean =>
    signers.some((name) => CARRIER.test(name)) &&
    signers.every((name) => CARRIER.test(name) || ours.has(name.split(' ')[0] ?? ''))
  return facts.ledger.some((e) => e.kind === 'goods_in' && !carried(e.signedBy ?? []))
}

/** Goods, services or storage: by the words of the qualification, else by the acts, else by the trade; services at last. */
export function tradeKindOf(facts: CaseFacts): TradeKind {
  const stated = earliestWord(facts.agreement?.qualification ?? '')
  if (stated) return stated
  const has = (kind: string): boolean => facts.ledger.some((e) => e.kind === kind)
  if (facts.ledger.some((e) => e.kind === 'order' && e.lines?.length) || has('delivery')) return 'goods'
  if (has('goods_in')) return isConsumer(facts.parties) ? 'services' : 'storage'
  return SHOP.test(facts.trade) ? 'goods' : 'services'
}

function purchaseOf({ ledger }: CaseFacts): Entry | undefined {
  const first = (...kinds: readonly string[]) => ledger.find(({ kind }) => kinds.includes(kind))
  return first('delivery') ?? first('order', 'payment')
}

// The memo about returning goods must be given in writing; when no record shows it, the long term holds.
const MEMO = /памятк|return memo|return form|withdrawal form|порядок возврата/i
const memoGiven = (facts: CaseFacts): boolean =>
  facts.ledger.some((e) => MEMO.test(`${e.note ?? ''} ${e.doc ?? ''}`))

// Beds, tables, cars and leisure for a set day are outside the right to withdraw (2011/83/EU art. 16 l; CCR 2013 reg 28).
const FOR_A_DATE =
  /(?<![a-z])(?:hotel|holiday|cottage|accommodation|venue|wedding|event|concert|theatre|ticket|festival|restaurant|catering|car[- ]?(?:hire|rental)|tour|trip|leisure)/i
const isForDate = (facts: CaseFacts): boolean =>
  tradeKindOf(facts) === 'services' &&
  FOR_A_DATE.test(`${facts.trade} ${facts.agreement?.qualification ?? ''}`)

const WITHDRAWAL_LAW: Readonly<Record<string, string>> = {
  RU: 'ЗоЗПП 26.1 п. 4',
  UK: 'CCR 2013 reg 29-30',
  EU: '2011/83/EU art. 9',
}

export interface WithdrawalWindow {
  /** The document from which the time runs: the delivery, else the order or the payment. */
  readonly start: Entry
  readonly last: Day
  readonly source: string
}

/**
 * The time in which a distance purchase may be taken back without a reason: 7 days in Russia, 3 months where the memo was
 * not given (art. 26.1); 14 days in the UK and the EU, and none for a service on a set date. Null where there is none.
 */
export function withdrawalWindow(facts: CaseFacts): WithdrawalWindow | null {
  const start = purchaseOf(facts)
  const source = WITHDRAWAL_LAW[facts.jurisdiction]
  if (!start || source === undefined) return null
  const bought = dayOf(start.at, facts.timezone)
  if (facts.jurisdiction === 'RU')
    return { start, source, last: memoGiven(facts) ? addDays(bought, 7) : addMonths(bought, 3) }
  return isForDate(facts) ? null : { start, source, last: addDays(bought, 14) }
}

/** Did a withdrawal without reason come in time? Services may be left at any time in Russia (art. 32). */
export function withdrawalInTime(found: FoundTrigger, facts: CaseFacts): boolean {
  if (found.trigger !== 'return.distance' && found.trigger !== 'service.withdrawn') return true
  if (facts.jurisdiction === 'RU' && found.trigger === 'service.withdrawn') return true
  if (!purchaseOf(facts)) return true
  const window = withdrawalWindow(facts)
  return window !== null && found.day <= window.last
}
