// Who else: a fault of ours seldom meets one client alone. From the papers of the decided claims follows a trace (a term, a thing, a day,
// an offer), and by the trace other clients are found, so that they hear of it from us before they ask.
import type { Bilingual } from '../../basics/lang.ts'
import { dayInWords } from '../../basics/words.ts'
import type { Day } from '../../basics/instant.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { dayIn } from '../matter.ts'
import { natureOf } from '../nature.ts'
import type { JudgedClaim } from '../verdict.ts'

export const GROUNDS = ['same_clause', 'same_item', 'same_day', 'same_offer', 'named'] as const
export type Ground = (typeof GROUNDS)[number]
export const GROUND_WORDS: Readonly<Record<Ground, Bilingual>> = {
  same_clause: { ru: 'тот же пункт договора', en: 'the same term' },
  same_item: { ru: 'та же вещь или партия', en: 'the same thing or batch' },
  same_day: { ru: 'тот же день', en: 'the same day' },
  same_offer: { ru: 'то же предложение', en: 'the same offer' },
  named: { ru: 'назвали сами', en: 'named by us' },
}

export interface FaultTrace {
  /** Words of terms that do not hold, as `sameWords` makes them. */
  readonly clauses: readonly { readonly no: string; readonly words: string }[]
  readonly items: readonly string[]
  readonly days: readonly { readonly day: Day; readonly kind: string }[]
  readonly offers: readonly string[]
}
/** Nothing of ours that others could have met. */
export const NO_TRACE: FaultTrace = { clauses: [], items: [], days: [], offers: [] }

/** Two texts with the same words are the same term, whatever their case, spaces and dashes. */
export const sameWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Entries that say what happened at a place on a day, to whoever was there. */
const OF_A_DAY: readonly string[] = ['incident', 'usage', 'quality']
/** Entries that name things which others may have had of the same kind. */
const OF_THINGS: readonly string[] = ['order', 'delivery', 'quality', 'inspection']
const MOST_OF_ONE = 50

/** The words of what was promised to everybody: an offer, or an announcement that became a term of the agreement. */
function promisesIn(facts: CaseFacts): string[] {
  const announced = (facts.agreement?.clauses ?? []).filter(
    ({ limit }) => limit?.metric?.startsWith('promo.') === true,
  )
  return [...(facts.offer ? [facts.offer.text] : []), ...announced.map(({ text }) => text)]
}

/** What our fault hangs on in this case; an empty trace where nothing was our fault. */
export function faultTrace(
  claims: readonly JudgedClaim[],
  facts: CaseFacts,
  voidClauses: readonly string[],
): FaultTrace {
  const ours = claims.filter(({ verdict }) => verdict === 'our_fault' || verdict === 'entitled')
  if (ours.length === 0) return NO_TRACE
  const ids = new Set(ours.flatMap(({ evidence }) => evidence))
  const papers = facts.ledger.filter(({ id }) => ids.has(id))
  const struck = (facts.agreement?.clauses ?? []).filter(({ no }) => voidClauses.includes(no))
  const promised = ours.some((claim) => natureOf(claim, []) === 'price_difference')
  const items = papers
    .filter(({ kind }) => OF_THINGS.includes(kind))
    .flatMap(({ lines = [] }) => lines.map(({ sku }) => sku))
  return {
    clauses: struck.map(({ no, text }) => ({ no, words: sameWords(text) })),
    items: [...new Set(items)].slice(0, MOST_OF_ONE),
    days: papers
      .filter(({ kind }) => OF_A_DAY.includes(kind))
      .map(({ at, kind }) => ({ day: dayIn(facts, at), kind }))
      .slice(0, MOST_OF_ONE),
    offers: promised ? promisesIn(facts).map(sameWords) : [],
  }
}

/** One thing by which one client was found. */
export interface TouchRow {
  readonly client: string
  readonly ground: Ground
  /** The number of the term, the thing, the day; empty for an offer. */
  readonly detail: string
}
export interface Touched {
  readonly client: string
  readonly grounds: readonly Omit<TouchRow, 'client'>[]
}

/** Each other client once, with everything by which they were found, in the order of the grounds. */
export function touchedBy(rows: readonly TouchRow[], self: string): Touched[] {
  const byClient = new Map<string, Omit<TouchRow, 'client'>[]>()
  for (const { client, ground, detail } of rows) {
    if (client === self) continue
    const grounds = byClient.get(client) ?? []
    if (!grounds.some((one) => one.ground === ground && one.detail === detail))
      grounds.push({ ground, detail })
    byClient.set(client, grounds)
  }
  const rank = ({ ground }: Omit<TouchRow, 'client'>): number => GROUNDS.indexOf(ground)
  return Array.from(byClient, ([client, grounds]) => ({
    client,
    grounds: grounds.toSorted((a, b) => rank(a) - rank(b)),
  }))
}

export interface FirstWord {
  readonly ground: Ground
  readonly detail: string
  readonly name: string
  /** Who signs: our own name. */
  readonly from: string
}

const FACT: Readonly<Record<Ground, (detail: string) => Bilingual>> = {
  same_clause: (no) => ({
    ru: `в нашем договоре стоит пункт ${no}, который по закону не действует`,
    en: `our agreement has a term, ${no}, that is not valid by law`,
  }),
  same_item: (item) => ({
    ru: `с товаром «${item}» оказалось не так, как мы обещали: [[что именно]]`,
    en: `the item “${item}” was not as we promised: [[what exactly]]`,
  }),
  same_day: (day) => ({
    ru: `${dayInWords(day, 'ru')} у нас не работало то, что должно: [[что именно]]`,
    en: `on ${dayInWords(day, 'en')} something of ours did not work: [[what exactly]]`,
  }),
  same_offer: () => ({
    ru: 'в нашем предложении не были названы исключения, а мы их применяли',
    en: 'our offer named no exclusions, and we applied some',
  }),
  named: () => ({ ru: '[[что произошло]]', en: '[[what happened]]' }),
}

/**
 * The honest notice to somebody who has not asked: what went wrong, how it may touch them, what we do by when. It says nothing
 * of the client through whom we found it; what only a person knows stands in double brackets.
 */
export function firstWord({ ground, detail, name, from }: FirstWord): Bilingual {
  const fact = FACT[ground](detail)
  return {
    ru: `Здравствуйте${name ? `, ${name}` : ''}!\n\nМы нашли у себя ошибку: ${fact.ru}. Она могла задеть и вас: [[как именно]]. Просить ничего не нужно: [[что сделаем]] до [[дата]].\n\nЕсли вы уже потеряли на этом деньги или время, напишите сколько, мы сверим и ответим.\n\n${from}`.trim(),
    en: `Hello${name ? ` ${name}` : ''},\n\nWe found a mistake of ours: ${fact.en}. It may have touched you too: [[how]]. You need not ask. We will do this by [[date]]: [[what we do]].\n\nIf it has cost you money or time already, tell us how much, and we check and answer.\n\n${from}`.trim(),
  }
}
