// What a matter may cost: to finish it now, likely, and at worst. A table of figures from the case's own papers and the rules,
// each with its formula; it advises nothing.
//
// Three columns, three assumptions that a reader can see and move. Now: what is due today, with the penalty that already runs.
// Likely: the same paid on the likely day. At worst: a court grants everything that papers do not refute, on the day of its
// judgment. What only a court can measure, and what the papers speak against, is named and left out: a made-up sum frightens.
import {
  exact,
  fraction,
  most,
  plus,
  sum,
  timesExact,
  toNumber,
  ZERO,
  type Exact,
} from '../../basics/exact.ts'
import type { Day } from '../../basics/instant.ts'
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { counted, dayInWords, numberInWords } from '../../basics/words.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { DEADLINE_RULES, isInForce, type DeadlineRule } from '../deadlines/deadlineRule.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import { natureOf } from '../nature.ts'
import type { JudgedClaim } from '../verdict.ts'
import type { Exposure, ExposureLine } from './exposureShapes.ts'
import { counts, notCounted, OURS } from './notCounted.ts'
import { countedSum, saidSum } from './saidSum.ts'
import { daysLate, multipliedFor, penaltyOf, runningPenalties, type Running } from './penalties.ts'

export interface ExposureInput {
  readonly facts: CaseFacts
  /** As judged, or as people decided. */
  readonly claims: readonly JudgedClaim[]
  readonly deadlines: readonly FoundDeadline[]
  readonly consumer: boolean
  readonly currency: string
  readonly today: Day
  /** When the matter likely ends without a court; never before today. */
  readonly likely: Day
  /** The assumed day of a judgment; never before the likely day. */
  readonly judgment: Day
}

/** Exact sums of one line, in major units. */
interface Sums {
  readonly settle: Exact
  readonly likely: Exact
  readonly worst: Exact
}
interface Reckoned {
  readonly line: Omit<ExposureLine, 'amount'>
  readonly sums: Sums
}

/** Hours of our own people still to come: a guess of the desk, shown as one. */
const OWN_HOURS = { settle: 1, likely: 4, worst: 24 } as const
const FINE = 'RU-P01'
const HALF = fraction(1n, 2n)

const both = (say: (lang: Lang) => string): Bilingual => ({ ru: say('ru'), en: say('en') })
const later = (a: Day, b: Day): Day => (a > b ? a : b)

const FROM_PAPERS: Bilingual = { ru: 'бумаги дела', en: 'the papers of the case' }

/** One claim: due now where it is ours, its whole sum at worst; a rule that gives a multiple of the value counts too. */
function claimLine(claim: JudgedClaim, input: ExposureInput): Reckoned | null {
  const due = exact(claim.amountDue)
  const times = multipliedFor(claim.id, input)
  const byRule = times ? timesExact(exact(times.times), exact(times.base)) : ZERO
  const isOurs = OURS.includes(claim.verdict)
  const worst = most(most(due, exact(claim.amountClaimed ?? 0)), byRule)
  if (worst.n <= 0n) return null
  const said = (value: Exact, lang: Lang): string => saidSum(value, input.currency, lang)
  const asked = claim.amountClaimed === undefined ? null : exact(claim.amountClaimed)
  const parts = (lang: Lang): string[] => {
    const { due: d, asked: a, not } = WORDS[lang]
    return [
      ...(isOurs ? [`${d} ${said(due, lang)}`] : [not]),
      ...(asked ? [`${a} ${said(asked, lang)}`] : []),
      ...(times ? [`${times.rule.id}: ${times.times} × ${saidSum(times.base, input.currency, lang)}`] : []),
    ]
  }
  return {
    line: {
      kind: 'claim',
      claim: claim.id,
      title: both(() => claim.text),
      rule: times?.rule.id ?? null,
      source: times ? both(() => times.rule.source) : FROM_PAPERS,
      mark: times?.rule.evidence ?? null,
      unverified: times?.rule.unverified ?? false,
      formula: both((lang) => parts(lang).join(' · ')),
    },
    sums: { settle: isOurs ? due : ZERO, likely: isOurs ? due : ZERO, worst },
  }
}

const WORDS = {
  ru: {
    due: 'положено',
    asked: 'просят',
    not: 'не решено в пользу клиента',
    each: (rate: string, base: string, after: string) => `${rate} % × ${base} за день после ${after}`,
    cap: (cap: string) => `не больше ${cap}`,
    days: (days: readonly number[]) => `дней: ${days.join(' / ')}`,
    half: (base: string) => `50 % × ${base}, что присудят`,
    hours: (hours: string, rate: string) => `${hours} × ${rate}`,
  },
  en: {
    due: 'due',
    asked: 'asked',
    not: 'not found due so far',
    each: (rate: string, base: string, after: string) => `${rate}% × ${base} a day after ${after}`,
    cap: (cap: string) => `at most ${cap}`,
    days: (days: readonly number[]) => `days: ${days.join(' / ')}`,
    half: (base: string) => `50% × ${base} awarded`,
    hours: (hours: string, rate: string) => `${hours} × ${rate}`,
  },
} as const

/** The penalty of a term: it runs already where the claim is ours, and only a judgment gives it where it is not. */
function penaltyLine(running: Running, input: ExposureInput): Reckoned | null {
  const verdicts = input.claims.filter(({ id }) => running.claims.includes(id))
  if (!verdicts.some(counts)) return null
  const isOurs = verdicts.some(({ verdict }) => OURS.includes(verdict))
  const [now, then, at] = [input.today, input.likely, input.judgment].map((day) => daysLate(running, day))
  const days = [isOurs ? (now ?? 0) : 0, isOurs ? (then ?? 0) : 0, at ?? 0] as const
  if (days[2] === 0) return null
  const { rule } = running
  const formula = (lang: Lang): string => {
    const word = WORDS[lang]
    const rate = numberInWords(toNumber(timesExact(exact(running.rate), exact(100))), lang)
    const base = saidSum(running.base, input.currency, lang)
    return [
      word.each(rate, base, dayInWords(running.due, lang)),
      ...(running.cap === null ? [] : [word.cap(saidSum(running.cap, input.currency, lang))]),
      word.days(days),
    ].join('; ')
  }
  return {
    line: {
      kind: 'penalty',
      claim: running.claims.length === 1 ? (running.claims[0] ?? null) : null,
      title: { ru: 'Неустойка за просрочку', en: 'Penalty for being late' },
      rule: rule.id,
      source: both(() => rule.source),
      mark: rule.evidence,
      unverified: rule.unverified,
      formula: both(formula),
    },
    sums: {
      settle: penaltyOf(running, days[0]),
      likely: penaltyOf(running, days[1]),
      worst: penaltyOf(running, days[2]),
    },
  }
}

/** The fine for not paying voluntarily: half of what a court awards a consumer, and nothing for whoever pays before. */
function fineLine(awarded: Exact, input: ExposureInput, rules: readonly DeadlineRule[]): Reckoned | null {
  const rule = rules.find(({ id }) => id === FINE)
  if (!rule || !input.consumer || input.facts.jurisdiction !== 'RU' || awarded.n === 0n) return null
  if (!isInForce(rule, input.judgment)) return null
  return {
    line: {
      kind: 'fine',
      claim: null,
      title: {
        ru: 'Штраф: если не заплатить добровольно',
        en: 'Fine: if it is not paid voluntarily',
      },
      rule: rule.id,
      source: both(() => rule.source),
      mark: rule.evidence,
      unverified: rule.unverified,
      formula: both((lang) => WORDS[lang].half(saidSum(awarded, input.currency, lang))),
    },
    sums: { settle: ZERO, likely: ZERO, worst: timesExact(HALF, awarded) },
  }
}

function ownTimeLine(input: ExposureInput): Reckoned | null {
  const rate = input.facts.economics?.hourlyCost
  if (rate === undefined || !Number.isFinite(rate) || rate <= 0) return null
  const cost = (hours: number): Exact => timesExact(exact(hours), exact(rate))
  const formula = (lang: Lang): string => {
    const { settle, likely, worst } = OWN_HOURS
    const hours = `${settle} / ${likely} / ${counted(worst, 'hour', lang)}`
    return WORDS[lang].hours(hours, saidSum(rate, input.currency, lang))
  }
  return {
    line: {
      kind: 'own_time',
      claim: null,
      title: { ru: 'Наше время впереди', en: 'Our own time still to come' },
      rule: null,
      source: { ru: 'предположение стола: часы', en: 'the desk’s guess at the hours' },
      mark: null,
      unverified: false,
      formula: both(formula),
    },
    sums: { settle: cost(OWN_HOURS.settle), likely: cost(OWN_HOURS.likely), worst: cost(OWN_HOURS.worst) },
  }
}

const MONTHS = 12
/** What this client pays us in a month; work paid as a whole counts as a year of it. Nothing where nobody said. */
const monthlyFee = ({ economics }: CaseFacts): number =>
  economics?.revenueMonth ?? (economics?.revenueProject ?? 0) / MONTHS

const totalOf = (all: readonly Reckoned[], column: keyof Sums): Exact =>
  sum(all.map(({ sums }) => sums[column]))

/**
 * The table. Amounts in major units of `currency`, rounded once per line. Always worst ≥ likely ≥ settle ≥ what is due, and no
 * sum falls when a day moves on. Claims in another currency stand in `notCounted`; nothing is converted.
 */
export function exposureOf(given: ExposureInput, rules: readonly DeadlineRule[] = DEADLINE_RULES): Exposure {
  const likely = later(given.today, given.likely)
  const input = { ...given, likely, judgment: later(likely, given.judgment) }
  const ofCurrency = input.claims.filter(({ currency }) => (currency ?? input.currency) === input.currency)
  const claims = ofCurrency
    .filter((claim) => counts(claim) && (natureOf(claim, []) !== 'moral_harm' || claim.amountDue > 0))
    .flatMap((claim) => claimLine(claim, input) ?? [])
  const penalties = runningPenalties(input).flatMap((running) => penaltyLine(running, input) ?? [])
  const awarded = plus(totalOf(claims, 'worst'), totalOf(penalties, 'worst'))
  const fine = [fineLine(awarded, input, rules) ?? []].flat()
  const time = [ownTimeLine(input) ?? []].flat()
  const stake = [...claims, ...penalties, ...fine]
  const all = [...stake, ...time]
  const shown = (value: Exact): number => countedSum(value, input.currency)
  const payable = shown(totalOf(stake, 'worst'))
  return {
    currency: input.currency,
    lines: all.map(({ line, sums }) => ({
      ...line,
      amount: { settle: shown(sums.settle), likely: shown(sums.likely), worst: shown(sums.worst) },
    })),
    settle: shown(totalOf(all, 'settle')),
    likely: shown(totalOf(all, 'likely')),
    worst: shown(totalOf(all, 'worst')),
    payable,
    folded: payable <= monthlyFee(input.facts),
    notCounted: notCounted(input, payable > 0, time.length > 0),
    likelyDay: input.likely,
    judgmentDay: input.judgment,
  }
}
