// What is given, and what it is: due, a gift with the apology, a gift after the closing, or more than is due. What a statute or
// the contract gives is no concession and is never held, whatever the tone; more than is due under pressure, or for something
// unproven, stops for the owner with the reason and with what usually follows.
import type { Measure } from '../../agreements/measure.ts'
import { exact, minus, sum as total, toNumber } from '../../basics/exact.ts'
import type { Bilingual } from '../../basics/lang.ts'
import { dayInWords, sum } from '../../basics/words.ts'
import { readDraft } from '../../signals/draft.ts'
import { OWED, type DecidedClaim, type Remedy } from '../claims/claimShapes.ts'
import { ownWords } from '../exhale/sentences.ts'
import type { JudgedClaim } from '../verdict.ts'
import type { Given } from './given.ts'
import type { Pressure } from './pressure.ts'

export const CONCESSIONS = [
  'due',
  'gift_with_apology',
  'gift_after_closing',
  'beyond_due',
  'settlement',
] as const
export type ConcessionKind = (typeof CONCESSIONS)[number]

/** A claim as far as giving depends on it; a plain proposal counts like a decision. */
export type OwedClaim = JudgedClaim & Partial<Pick<DecidedClaim, 'decision'>>

export interface ConcessionInput {
  readonly claims: readonly OwedClaim[]
  readonly measures: readonly Measure[]
  readonly pressure: Pressure | null
  readonly closed: boolean
  /** The letter that gives; null where something is given without one. */
  readonly letterKind: string | null
  readonly currency: string
  /** What of all that is due has not been paid or noted yet; without it nothing has. */
  readonly left?: number
}

export interface Concession {
  readonly kind: ConcessionKind
  /** What is due and left to pay. */
  readonly dueSum: number
  /** By how much the sums exceed what is due; 0 where a favour without a sum is the whole of it. */
  readonly beyond: number
  readonly currency: string
  /** It waits for the owner. */
  readonly stopped: boolean
  readonly why: Bilingual
  /** What usually follows; empty where nothing is stopped. */
  readonly follows: readonly Bilingual[]
  /** What gives the sum that is due: clauses of the agreement or rules. */
  readonly norm?: string
}

const FOLLOWS: readonly Bilingual[] = [
  { ru: 'Такую выплату показывают как признание.', en: 'Such a payment is shown as an admission.' },
  { ru: 'О ней узнают, и попросят другие.', en: 'Others hear of it and ask.' },
  { ru: 'Обычно за ней приходит следующее требование.', en: 'Usually another demand follows.' },
]

/** Remedies that are a deed and no money: doing it again at our cost is then due, and no gift. */
const DEEDS: readonly Remedy['kind'][] = ['redo', 'replace', 'return', 'explain']

const isOwed = ({ verdict }: OwedClaim): boolean => OWED.includes(verdict)
const plus = (amounts: readonly number[]): number => toNumber(total(amounts.map((one) => exact(one))))

/** The sum that claims and clauses give. A clause and the claim that rests on it name one sum, so the larger total counts. */
export function dueSum({
  claims,
  measures,
  currency,
}: Pick<ConcessionInput, 'claims' | 'measures' | 'currency'>): number {
  const claimed = plus(claims.filter(isOwed).map(({ amountDue }) => amountDue))
  const owed = measures.filter(({ owedBy, unit, value }) => owedBy === 'us' && unit === currency && value > 0)
  return Math.max(claimed, plus(owed.map(({ value }) => value)))
}

/** A favour without a sum is due where the remedy is a deed: decided so, or owed without money. */
const deedIsDue = (claims: readonly OwedClaim[]): boolean =>
  claims.filter(isOwed).some(({ decision, amountDue }) => {
    const kind = decision?.remedy?.kind
    return kind === undefined ? amountDue === 0 : DEEDS.includes(kind)
  })

function beyondWords(beyond: number, currency: string): Bilingual {
  if (beyond <= 0) return { ru: 'Это сверх положенного', en: 'This is beyond what is due' }
  return {
    ru: `Сверх положенного на ${sum(beyond, currency, 'ru')}`,
    en: `${sum(beyond, currency, 'en')} beyond what is due`,
  }
}

function whyStopped(beyond: number, { pressure, claims, currency, ...c }: ConcessionInput): Bilingual {
  const isPaidAlready = c.left !== undefined && c.left < dueSum({ claims, currency, ...c })
  const more = beyondWords(beyond, currency)
  if (pressure) {
    const price = pressure.price ?? { ru: 'назван последний час', en: 'set a last hour' }
    return {
      ru: `${more.ru}, а в письме от ${dayInWords(pressure.day, 'ru')} ${price.ru}.`,
      en: `${more.en}, and the message of ${dayInWords(pressure.day, 'en')} ${price.en}.`,
    }
  }
  if (isPaidAlready)
    return {
      ru: `${more.ru}: остальное из положенного уже выплачено.`,
      en: `${more.en}: the rest of what is due has been paid.`,
    }
  return claims.some(isOwed)
    ? {
        ru: `${more.ru}: по бумагам положено меньше.`,
        en: `${more.en}: by the papers less is owed.`,
      }
    : {
        ru: `${more.ru}: ни одно требование пока не подтверждено.`,
        en: `${more.en}: no claim has been shown so far.`,
      }
}

const DUE: Bilingual = {
  ru: 'Это часть положенного: исполнение, а не уступка и не подарок сверху. Оно не ждёт.',
  en: 'This is part of what is due: performance, no concession and no gift on top. It waits for nothing.',
}
const WITH_APOLOGY: Bilingual = {
  ru: 'Подарок к извинению за нашу ошибку: никто не делал его ценой.',
  en: 'A gift with the apology for a mistake of ours: nobody made it the price of anything.',
}
const AFTER_CLOSING: Bilingual = {
  ru: 'Подарок после закрытия дела: запишите, за что.',
  en: 'A gift after the closing: note what it is for.',
}

/** What the things that a letter or a payment gives are, by the papers of the case. */
export function concessionOf(given: readonly Given[], c: ConcessionInput): Concession {
  const due = Math.min(dueSum(c), c.left ?? Infinity)
  const money = plus(given.flatMap(({ amount }) => amount ?? []))
  const over = money > due
  const favours = given.some(({ amount }) => amount === undefined) && !deedIsDue(c.claims)
  const beyond = over ? toNumber(minus(exact(money), exact(due))) : 0
  const base = { dueSum: due, beyond, currency: c.currency, follows: [] }
  if (!over && !favours) return { ...base, kind: 'due', stopped: false, why: DUE, ...normOf(c) }
  const stop = { ...base, stopped: true, why: whyStopped(beyond, c), follows: FOLLOWS }
  if (c.closed)
    return c.pressure
      ? { ...stop, kind: 'gift_after_closing' }
      : { ...base, kind: 'gift_after_closing', stopped: false, why: AFTER_CLOSING }
  const isApology =
    c.letterKind === 'apology_remedy' && c.claims.some(({ verdict }) => verdict === 'our_fault')
  if (isApology && !c.pressure)
    return { ...base, kind: 'gift_with_apology', stopped: false, why: WITH_APOLOGY }
  return { ...stop, kind: 'beyond_due' }
}

/** More than is due, a gift with our apology aside: a pause lets it rest, whether or not the owner allowed it. */
export const isBeyondDue = ({ kind, stopped }: Pick<Concession, 'kind' | 'stopped'>): boolean =>
  stopped || (kind !== 'due' && kind !== 'gift_with_apology')

function normOf({ measures }: ConcessionInput): { readonly norm?: string } {
  const clauses = measures.flatMap(({ owedBy, clause }) =>
    owedBy === 'us' && clause !== undefined ? [clause] : [],
  )
  return clauses.length > 0 ? { norm: [...new Set(clauses)].join(', ') } : {}
}

/** Words that tie a benefit to a review, a complaint or silence, or ask for silence outright. No reason lets them pass. */
export const tiesToSilence = (text: string): boolean =>
  readDraft(ownWords(text)).some(({ guard, rule }) => guard === 'G3' && rule !== 'threat')
