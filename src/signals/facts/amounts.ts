// Sums of money as people write them: "£1,200.50", «15 тыс. руб», «двести рублей», "two hundred quid", "1.2k", «полторы тысячи».
// Numbers keep what stands beside them, so that "6 900" after a demand is a sum and "item 3" is none. All patterns run over
// folded text of the same length, so offsets are those of the original.
import type { Mention } from './mention.ts'
import { SAYS_MONEY, SPELLED, spelledValue } from './spelled.ts'

// The last lookahead makes a number whole: "6 900" is never read as 6.
const DIGITS = String.raw`(?:\d{1,3}(?:[ ,.']\d{3})+(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)(?![\d]|[.,]\d| \d{3}(?!\d))`
const TIMES = String.raw`(?:тыс\.?|тысяч[а-я]*|тыщ[а-я]*|т\.? ?р\.?(?= |$|[,.!?])|млн\.?|миллион[а-я]*|лям[а-я]*|косар[а-я]*|к|k|m|mln|grand|thousand|hundred|million|сот(?:ен|ни))(?![a-zа-я])`
const MULTIPLE = `(?: ?${TIMES})?`
const SIGN = String.raw`[£$€₽₴₸]`
const CODE = '(?:gbp|usd|eur|rub|rur|kzt|uah|byn)'
const NAME = String.raw`(?:₽|руб[а-я]*\.?|р\.?(?![а-я])|рэ(?![а-я])|деревянных|£|\$|€|₴|₸|pounds?(?: sterling)?|quid|dollars?|bucks?|euros?|roubles?|rubles?|${CODE}|фунт[а-я]*|доллар[а-я]*|бакс[а-я]*|евро|тенге|гривен|гривн[а-я]*|грн\.?)(?![a-zа-я])`
const SMALL = String.raw`(?: (?:и |and )?\d{1,2} ?(?:коп[а-я]*\.?|cents?|pence|p(?![a-z])))?`
const START = String.raw`(?<![a-zа-я\d.,№#/+-])`

const BEFORE = new RegExp(`(?<![a-zа-я\\d])(${SIGN}|${CODE}) ?(${DIGITS})(${MULTIPLE})`, 'g')
const AFTER = new RegExp(
  `${START}(?:(${DIGITS}) ?(?:-|–|—|до|to) ?)?(${DIGITS})(${MULTIPLE}) ?(${NAME})(${SMALL})`,
  'g',
)
const IN_LETTERS = new RegExp(`${START}(${SPELLED}) (?:с половиной )?(${NAME})`, 'g')
const PENCE = new RegExp(`${START}(\\d{1,3}) ?(?:p(?![a-z])|pence|коп[а-я]*\\.?(?![а-я]))`, 'g')
const WITH_MULTIPLE = new RegExp(
  `${START}(\\d{1,6}(?:[.,]\\d{1,2})?)( ?(?:тыс\\.?|тысяч[а-я]*|тыщ[а-я]*|т\\.? ?р\\.?(?= |$|[,.!?])|млн|лям[а-я]*|косар[а-я]*|к|k|grand))(?![a-zа-я])`,
  'g',
)
const OWN_MONEY = new RegExp(
  `${START}(?:a |an |(${SPELLED}) )?(${[...SAYS_MONEY.keys()].join('|')})(?![a-zа-я])`,
  'g',
)
const LETTERS_MULTIPLE = new RegExp(
  `${START}(${SPELLED})(?= (?:за|на руки|на карту|обратно|назад|back|for|to my|into|in compensation|in damages|компенсац|и |and )|[.!?,]|$)`,
  'g',
)
const ASKING = String.raw`(?:верн[а-я]*|возврат[а-я]*|возмест[а-я]*|компенс[а-я]*|выплат[а-я]*|заплат[а-я]*|оплат[а-я]*|перевед[а-я]*|перечисл[а-я]*|скин[а-я]*|жду|требу[а-я]*|прошу|плюс|отда[а-я]*|должны|с вас|сумм[а-я]*|еще|и|на|хочу|стоил[а-я]*|взяли|списали|refund|pay|paid|give me|want|owe(?:s|d)? (?:me|us)|compensat[a-z]*|demand|plus|transfer|claim|send me|charged?|cost|back)`
const NO_SUM = String.raw`(?! ?(?:%|шт|п\.|кг|м³|м2|дн|час|мин|нед|мес|лет|год|прав|круг|страниц|раз|чел|days|hours|weeks|items|months|years|times|people|minutes|stars|${'[a-zа-я]+ed'}|[:/-]\d|-?(?:го|й|я|е|м)(?![а-я])))`
const DEMANDED = new RegExp(
  `(?<![a-zа-я])${ASKING}[ :—-]{1,3}(?:(?!из|по|от|до|на|в|no|number|order|clause|for)[a-zа-я]+ ){0,2}?(${DIGITS})(${MULTIPLE})${NO_SUM}`,
  'g',
)
const MORAL = new RegExp(
  `${START}(${DIGITS})(${MULTIPLE}) (?:за моральн|за нерв|упущенн|моральн|compensation|in damages|in compensation|for (?:the|my) (?:stress|distress|trouble|time))`,
  'g',
)

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:₽|р|rub|rur|roub|деревянн)/, 'RUB'],
  [/^(?:£|pound|quid|gbp|фунт)/, 'GBP'],
  [/^(?:\$|dollar|buck|usd|доллар|бакс)/, 'USD'],
  [/^(?:€|eur|евро)/, 'EUR'],
  [/^(?:₸|тенге|kzt)/, 'KZT'],
  [/^(?:₴|грн|грив|uah)/, 'UAH'],
  [/^byn/, 'BYN'],
]
const currencyOf = (written: string): string | undefined =>
  CURRENCIES.find(([pattern]) => pattern.test(written.trim()))?.[1]

/** «6 900», "4,800" and "1.200,50" hold thousands; "2.40" and «2,40» do not. */
export function numberOf(written: string): number {
  const tight = written.replaceAll(/[ ']/g, '')
  const last = Math.max(tight.lastIndexOf('.'), tight.lastIndexOf(','))
  if (last < 0) return Number(tight)
  const tail = tight.length - last - 1
  const both = tight.includes('.') && tight.includes(',')
  if (both || tail !== 3)
    return Number(`${tight.slice(0, last).replaceAll(/[.,]/g, '')}.${tight.slice(last + 1)}`)
  return Number(tight.replaceAll(/[.,]/g, ''))
}
function timesOf(multiple: string | undefined): number {
  const word = multiple?.trim() ?? ''
  if (word === '') return 1
  if (/^(?:млн|миллион|лям|m$|mln|million)/.test(word)) return 1_000_000
  return /^(?:hundred|сот)/.test(word) ? 100 : 1000
}
const valueOf = (written: string, multiple: string | undefined): number =>
  Math.round(numberOf(written) * timesOf(multiple) * 100) / 100

const amount = (start: number, length: number, value: number, currency?: string | null): Mention => ({
  kind: 'amount',
  start,
  end: start + length,
  value: Math.round(value * 100) / 100,
  ...(currency ? { currency } : {}),
})
const trimmed = (hit: RegExpExecArray): number => hit[0].replace(/[ ]+$/, '').length
const smallOf = (written: string | undefined): number => Number(/\d+/.exec(written ?? '')?.[0] ?? 0) / 100

function withCurrency(words: string): Mention[] {
  return [
    ...[...words.matchAll(BEFORE)].map((hit) =>
      amount(hit.index, trimmed(hit), valueOf(hit[2] ?? '', hit[3]), currencyOf(hit[1] ?? '')),
    ),
    ...[...words.matchAll(AFTER)].map((hit) =>
      amount(
        hit.index,
        trimmed(hit),
        valueOf(hit[2] ?? '', hit[3]) + smallOf(hit[5]),
        currencyOf(hit[4] ?? ''),
      ),
    ),
    ...[...words.matchAll(IN_LETTERS)].flatMap((hit) => {
      const value = spelledValue(hit[1] ?? '')
      return value === null ? [] : [amount(hit.index, trimmed(hit), value, currencyOf(hit[2] ?? ''))]
    }),
    ...[...words.matchAll(OWN_MONEY)].flatMap((hit) => {
      const each = spelledValue(hit[2] ?? '')
      const many = hit[1] === undefined ? 1 : spelledValue(hit[1])
      if (each === null || many === null) return []
      return [amount(hit.index, trimmed(hit), each * many, SAYS_MONEY.get(hit[2] ?? ''))]
    }),
    ...[...words.matchAll(PENCE)].map((hit) =>
      amount(hit.index, trimmed(hit), Number(hit[1]) / 100, /коп/.test(hit[0]) ? 'RUB' : 'GBP'),
    ),
  ]
}

/** "Give me 2 jackets" counts; "give me 200 for it" is a sum. */
const LEAST_BARE = 100
const COUNTS = /^ (?!за |на |и |в |back|for |to |in |at |and |now|today|or )[a-zа-я]/

/** Sums of a folded text, those with a currency first; they may overlap. */
export function amountsIn(words: string): Mention[] {
  const bare = (hit: RegExpExecArray, written: string, multiple: string | undefined): Mention => {
    const start = hit.index + hit[0].indexOf(written)
    return amount(start, `${written}${multiple ?? ''}`.trimEnd().length, valueOf(written, multiple))
  }
  return [
    ...withCurrency(words),
    ...[...words.matchAll(WITH_MULTIPLE)].map((hit) => bare(hit, hit[1] ?? '', hit[2])),
    ...[...words.matchAll(LETTERS_MULTIPLE)].flatMap((hit) => {
      const value = spelledValue(hit[1] ?? '')
      return value === null || value < 100 || !Number.isInteger(value / 50)
        ? []
        : [amount(hit.index, trimmed(hit), value)]
    }),
    ...[...words.matchAll(DEMANDED)]
      .filter(
        (hit) =>
          timesOf(hit[2]) > 1 ||
          numberOf(hit[1] ?? '') >= LEAST_BARE ||
          !COUNTS.test(words.slice(hit.index + hit[0].length)),
      )
      .map((hit) => bare(hit, hit[1] ?? '', hit[2])),
    ...[...words.matchAll(MORAL)].map((hit) => bare(hit, hit[1] ?? '', hit[2])),
  ]
}

const PAID_OR_COST =
  /(?<![a-zа-я])(?:заплатил|оплатил|плати[лт]|внес(?:ла|ли)?(?![а-я])|стои[лт]|стоимост|цен[аеуы]|по чеку|купил|обош[ею]?л|потратил|взяли|сняли|списали|из (?:них|этой|этих)|за заказ на|вместо|предлагаете|предложили|ваши|paid|cost|worth|price|bought|spent|charged|took|instead of|you offered|your offer|out of|of the)/
/** Is this sum what was paid, or what something cost, by the words of its own clause right before it? Such a sum is not asked for. */
export function isPaidOrCost(words: string, start: number): boolean {
  const before = words.slice(Math.max(0, start - 28), start)
  const clause = before.slice(
    Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(' и ')) + 1,
  )
  return PAID_OR_COST.test(clause)
}
