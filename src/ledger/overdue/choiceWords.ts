// What a client may choose, and what silence means, in the same words in the letter, on the client's page and on the desk.
import type { Bilingual } from '../../basics/lang.ts'
import { dayInWords, quantity, quoted, sum } from '../../basics/words.ts'
import { clauseName } from '../../agreements/clauses.ts'
import type { ExcessKind, ExcessPrice } from './excess.ts'
import type { Choice } from './noticeChoices.ts'
import type { SilenceEffect } from './silenceEffect.ts'

/** What the choices are about: how much is there, how much of it is over, and what kind of excess that is. */
export interface ExcessTold {
  readonly excess: number
  readonly unit: string
  readonly kind: ExcessKind
}

// Not "a day": readers of drafts take «150 a day» for a term of 150 days.
const PERIODS: Readonly<Record<string, Bilingual>> = {
  hour: { ru: 'в час', en: 'for each hour' },
  day: { ru: 'в день', en: 'for each day' },
  week: { ru: 'в неделю', en: 'for each week' },
  month: { ru: 'в месяц', en: 'for each month' },
  year: { ru: 'в год', en: 'for each year' },
}

/** «150 ₽ в день», "£12": what the present excess costs. */
export const priceInWords = ({ amount, currency, period }: ExcessPrice): Bilingual => {
  const per = PERIODS[period ?? '']
  const once = { ru: sum(amount, currency, 'ru'), en: sum(amount, currency, 'en') }
  return per ? { ru: `${once.ru} ${per.ru}`, en: `${once.en} ${per.en}` } : once
}

interface Figures {
  /** How much is over. */
  readonly much: Bilingual
  readonly price: Bilingual
  /** The last free day, or empty. */
  readonly until: Bilingual
}

const FREE: Bilingual = { ru: 'без доплаты', en: 'nothing to pay' }

type Said = (figures: Figures) => Bilingual

const PAY: Readonly<Record<ExcessKind, Said>> = {
  clearable: ({ much, price }) => ({
    ru: `оставить лишнее (${much.ru}) за плату: ${price.ru}`,
    en: `keep the extra (${much.en}) at a price: ${price.en}`,
  }),
  asked_for: ({ much, price }) => ({
    ru: `заказать сверх предела (${much.ru}): ${price.ru}`,
    en: `order the extra (${much.en}): ${price.en}`,
  }),
  used: ({ much, price }) => ({
    ru: `оплатить использованное сверх предела (${much.ru}): ${price.ru}`,
    en: `pay for what went over (${much.en}): ${price.en}`,
  }),
}
const AGREE: Readonly<Record<ExcessKind, Said>> = {
  ...PAY,
  used: ({ much, price }) => ({
    ru: `согласиться на доплату один раз (${much.ru}): ${price.ru}`,
    en: `agree to pay for the extra this once (${much.en}): ${price.en}`,
  }),
}
const STAY: Readonly<Record<ExcessKind, Said>> = {
  clearable: () => ({
    ru: 'остановиться на пределе: нового сверх него не привозить',
    en: 'stop at the limit: bring nothing more above it',
  }),
  asked_for: ({ much }) => ({
    ru: `остаться в пределе, без лишнего (${much.ru})`,
    en: `stay within the limit, without the extra (${much.en})`,
  }),
  used: () => ({
    ru: 'ничего не доплачивать и дальше оставаться в пределе',
    en: 'pay nothing extra and stay within the limit from here',
  }),
}

/** One choice as the client reads it, to stand after its number; without a full stop. */
export function choiceInWords(choice: Choice, about: ExcessTold): Bilingual {
  const { excess, unit, kind } = about
  const figures: Figures = {
    much: { ru: quantity(excess, unit, 'ru'), en: quantity(excess, unit, 'en') },
    price: choice.price ? priceInWords(choice.price) : { ru: '', en: '' },
    until: choice.until
      ? { ru: ` до ${dayInWords(choice.until, 'ru')}`, en: ` by ${dayInWords(choice.until, 'en')}` }
      : { ru: '', en: '' },
  }
  const { much, until } = figures
  if (choice.kind === 'clear')
    return {
      ru: `убрать лишнее (${much.ru})${until.ru}, ${FREE.ru}`,
      en: `clear the extra (${much.en})${until.en}, ${FREE.en}`,
    }
  if (choice.kind === 'change_plan')
    return {
      ru: `перейти на тариф ${quoted(choice.plan ?? '', 'ru')}`,
      en: `move to the plan ${quoted(choice.plan ?? '', 'en')}`,
    }
  if (choice.kind === 'own_count')
    return {
      ru: 'прислать свой подсчёт, если он другой: сверим вместе',
      en: 'send us your own count if it differs, and we will compare',
    }
  if (choice.kind === 'pay_extra') return PAY[kind](figures)
  return (choice.kind === 'agree_once' ? AGREE : STAY)[kind](figures)
}

/** What follows when nobody answers, as the client reads it: one or two whole sentences. */
export function silenceInWords(
  effect: SilenceEffect,
  price: ExcessPrice | null,
  last: string | null,
): Bilingual {
  const cost = price ? priceInWords(price) : null
  if (effect.effect === 'billing_starts') {
    const by = { ru: dayInWords(last ?? effect.from, 'ru'), en: dayInWords(last ?? effect.from, 'en') }
    const from = { ru: dayInWords(effect.from, 'ru'), en: dayInWords(effect.from, 'en') }
    const under = {
      ru: price ? clauseName(price.clause, 'ru') : 'договору',
      en: price ? clauseName(price.clause, 'en') : 'the agreement',
    }
    return {
      ru: `Если до ${by.ru} ответа не будет, с ${from.ru} излишек считается по ${under.ru}${cost ? `: ${cost.ru}` : ''}.`,
      en: `Without a reply by ${by.en}, the extra is charged from ${from.en} under ${under.en}${cost ? `: ${cost.en}` : ''}.`,
    }
  }
  if (effect.effect === 'charged_as_agreed')
    return {
      ru: 'Цена сверх предела уже есть в договоре: она считается так же, если ответа не будет.',
      en: 'The agreement already gives the price above the limit: it is charged in the same way without a reply.',
    }
  if (effect.effect === 'statutory_charge')
    return {
      ru: `Молчание не значит согласия на услугу. За вещи, оставленные после срока, плату даёт сам закон: ${effect.norm}.`,
      en: `Silence does not mean that you order anything. For things left past their term the law itself gives a charge: ${effect.norm}.`,
    }
  return {
    ru: 'Если не ответите, доплата не начнётся: без вашего согласия мы её не начисляем.',
    en: 'If you do not reply, no charge begins: we charge nothing extra without your agreement.',
  }
}
