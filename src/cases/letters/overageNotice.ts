// The notice of an exceeded limit: figures, the accepted clause in its own words, numbered ways out, what silence means.
//
// A consumer pays nothing extra by silence: for them the letter keeps the excess free of charge until a day and asks.
import { dayOf, type Day } from '../../basics/instant.ts'
import { counted, dayInWords, quantity, sum } from '../../basics/words.ts'
import { clauseName } from '../../agreements/clauses.ts'
import { excessOf } from '../../agreements/overage.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import { excessKindOf, type ExcessKind } from '../../ledger/overdue/excess.ts'
import { isConsumer } from '../caseFacts.ts'
import type { Letter } from '../letter.ts'
import { acceptedWords, clauseBy, procedureFor } from './clauseQuotes.ts'
import { dayOfMessage } from './apology.ts'
import {
  currencyOf,
  fitting,
  gap,
  inLang,
  paragraphs,
  sentences,
  today,
  type LetterInput,
} from './letterInput.ts'
import { papersNamed } from './papers.ts'
import { greeting, signature } from './people.ts'
import { isLeaving } from './standing.ts'

/** What our records show against the limit, and by which documents where there is room for them. */
export function figures(
  input: Pick<LetterInput, 'facts' | 'lang'>,
  overage: OverageFound,
  brief: boolean,
): string {
  const { lang } = input
  const [limit, actual, excess] = [overage.limit, overage.actual, excessOf(overage)].map((value) =>
    quantity(value, overage.unit, lang),
  )
  const papers = brief ? '' : papersNamed(input.facts, overage.entries, lang).slice(-2).join('; ')
  const by = papers ? inLang(lang, { ru: ` (документы: ${papers})`, en: ` (records: ${papers})` }) : ''
  return inLang(lang, {
    ru: `По учёту ${actual}, предел ${limit}, сверх предела ${excess}${by}.`,
    en: `Our records show ${actual} against a limit of ${limit}, that is ${excess} extra${by}.`,
  })
}

/** The clauses quoted: the limit, and what follows when it is exceeded; each once. */
function quotedClauses(input: LetterInput) {
  const clauses = input.overages.flatMap((overage) => [
    clauseBy(input.facts, overage.clause),
    procedureFor(input.facts, overage),
  ])
  return [...new Set(clauses)]
    .filter((clause) => clause !== null && !clause.void)
    .filter((clause) => clause !== null)
}

/** We took it in without a word: said here, and where the bill starts only after our notice, that this is why. */
function ourSilence(input: LetterInput): string {
  const silent = input.ours.some((part) => part.kind === 'took_in_over_limit' || part.kind === 'notice_late')
  if (!silent) return ''
  const afterNotice = input.overages.every((overage) => overage.noticeMessage && overage.billFrom)
  return afterNotice
    ? inLang(input.lang, {
        ru: 'О пределе нам следовало сказать сразу, поэтому дни до нашего уведомления не считаем.',
        en: 'We should have raised the limit at once, so nothing is charged for the days before our notice.',
      })
    : inLang(input.lang, {
        ru: 'О пределе нам следовало сказать сразу.',
        en: 'We should have raised the limit at once.',
      })
}

/** Until when the excess may be cleared: the day the agreement gives, while it is ahead. */
const graceAhead = (input: LetterInput, overage: OverageFound): Day | null =>
  overage.graceUntil && overage.graceUntil >= today(input) ? overage.graceUntil : null

function priceOf(input: LetterInput, overage: OverageFound): string | null {
  const { lang } = input
  const currency = overage.currency ?? currencyOf(input)
  if (overage.amount === undefined) return null
  if (overage.days && overage.days > 0)
    return inLang(lang, {
      ru: `${sum(overage.amount / overage.days, currency, lang)} в день`,
      en: `${sum(overage.amount / overage.days, currency, lang)} a day`,
    })
  return sum(overage.amount, currency, lang)
}

function excessKind(input: LetterInput, overage: OverageFound): ExcessKind {
  const kinds = input.facts.ledger
    .filter((entry) => overage.entries.includes(entry.id))
    .map(({ kind }) => kind)
  return excessKindOf(overage, clauseBy(input.facts, overage.clause), kinds)
}

function options(input: LetterInput, overage: OverageFound, several: boolean): string[] {
  const { lang } = input
  const excess = quantity(excessOf(overage), overage.unit, lang)
  const grace = graceAhead(input, overage)
  const price = priceOf(input, overage) ?? gap(lang, { ru: 'цена', en: 'price' })
  const until = grace ? dayInWords(grace, lang) : gap(lang, { ru: 'дата', en: 'date' })
  const by = several ? `${clauseName(overage.clause, lang)}: ` : ''
  const consumer = isConsumer(input.facts.parties)
  const offered = {
    clearable: [
      { ru: `убрать лишнее (${excess}) до ${until}`, en: `clear the extra (${excess}) by ${until}` },
      { ru: `оставить лишнее за плату: ${price}`, en: `keep the extra at a price: ${price}` },
    ],
    asked_for: [
      {
        ru: `остаться в пределе, без лишнего (${excess})`,
        en: `stay within the limit, without the extra (${excess})`,
      },
      { ru: `заказать сверх предела: ${price}`, en: `order the extra: ${price}` },
    ],
    used: [
      consumer
        ? {
            ru: 'ничего не доплачивать, дальше остаёмся в пределе',
            en: 'pay nothing extra and stay within the limit from here',
          }
        : {
            ru: `оплатить использованное сверх предела (${excess}): ${price}`,
            en: `pay for what went over (${excess}): ${price}`,
          },
      consumer
        ? {
            ru: `согласиться на доплату (${excess}): ${price}`,
            en: `agree to pay for the extra (${excess}): ${price}`,
          }
        : {
            ru: 'прислать свой подсчёт, если он другой: сверим вместе',
            en: 'send us your own count if it differs, and we will compare',
          },
    ],
  }[excessKind(input, overage)]
  return offered.map((option) => `${by}${inLang(lang, option)}`)
}

/** When the work together ends, goods can only be collected early or at the end; the rest goes into the final account. */
function whenLeaving(input: LetterInput): string[] {
  const goods = input.overages.some((overage) => excessKind(input, overage) === 'clearable')
  const offered = goods
    ? [
        { ru: 'забрать лишнее раньше последнего дня', en: 'collect the extra before the last day' },
        {
          ru: 'забрать всё вместе в последний день, по общему акту',
          en: 'collect everything together on the last day, against one list',
        },
      ]
    : [
        { ru: 'включить превышение в общий расчёт', en: 'settle the extra in the final account' },
        {
          ru: 'прислать свой подсчёт, если он другой: сверим вместе',
          en: 'send us your own count if it differs, and we will compare',
        },
      ]
  return offered.map((option) => inLang(input.lang, option))
}

function choices(input: LetterInput, brief: boolean): string {
  const { lang, overages } = input
  const other = inLang(lang, {
    ru: 'если подошёл бы другой тариф или срок, напишите: посчитаем и пришлём цену',
    en: 'if another plan or date would suit you better, tell us and we will quote it',
  })
  const own = overages.slice(0, 2).flatMap((overage) => options(input, overage, overages.length > 1))
  const offered = isLeaving(input) ? whenLeaving(input) : [...own, ...(brief ? [] : [other])]
  const lines = offered.map((option, index) => `${index + 1}) ${option}`)
  return inLang(lang, {
    ru: `Выберите, пожалуйста:\n${lines.join(';\n')}.\nДостаточно ответить цифрой.`,
    en: `Please choose:\n${lines.join(';\n')}.\nA one-digit reply is enough.`,
  })
}

/** What has been charged so far, or will be from a day on; for a consumer, that nothing is charged without their word. */
function account(input: LetterInput, overage: OverageFound): string {
  const { lang } = input
  const grace = overage.graceUntil ? dayInWords(overage.graceUntil, lang) : null
  if (isConsumer(input.facts.parties) && excessKind(input, overage) !== 'clearable')
    return inLang(lang, {
      ru: 'Без вашего согласия доплату не начисляем.',
      en: 'We will not charge for extra without your agreement.',
    })
  if (isConsumer(input.facts.parties)) {
    const until = graceAhead(input, overage)
    const day = until ? dayInWords(until, lang) : gap(lang, { ru: 'дата', en: 'date' })
    return inLang(lang, {
      ru: `Без вашего согласия доплату не начисляем. До ${day} держим излишек бесплатно, дальше напишем, что можно сделать.`,
      en: `We will not charge for extra without your agreement. We keep it free of charge until ${day} and will then write what can be done.`,
    })
  }
  if (!overage.billFrom || overage.amount === undefined || overage.amount <= 0 || !overage.days) return ''
  const from = dayInWords(overage.billFrom, lang)
  if (overage.billFrom > today(input)) {
    const perDay = priceOf(input, overage) ?? ''
    return inLang(lang, {
      ru: `Если до ${grace ?? from} ответа не будет, с ${from} излишек считается по договору: ${perDay}.`,
      en: `Without a reply by ${grace ?? from}, the extra is charged from ${from} under the agreement: ${perDay}.`,
    })
  }
  const to = dayInWords(overage.billTo ?? dayOf(input.asOf, input.facts.timezone), lang)
  const total = sum(overage.amount, overage.currency ?? currencyOf(input), lang)
  const days = counted(overage.days, 'day', lang)
  return inLang(lang, {
    ru: `Начислено с ${from} по ${to}: ${total} (${days}). В день, когда излишек убран, начисление прекращается.`,
    en: `Charged from ${from} to ${to}: ${total} (${days}). Charging stops on the day the extra is cleared.`,
  })
}

const noticeGiven = (input: LetterInput): string => {
  const given = input.overages.find((overage) => overage.noticeMessage)?.noticeMessage
  const day = given ? dayOfMessage(input, given) : ''
  return day ? inLang(input.lang, { ru: `Писали об этом ${day}.`, en: `We wrote about this on ${day}.` }) : ''
}

/** The notice that says all this already: every limit was named, and no bill has begun to run since. */
function noticeStands(input: LetterInput): string | null {
  const running = input.overages.some(
    (overage) => overage.billFrom !== undefined && overage.billFrom <= today(input),
  )
  const named = input.overages.map((overage) => overage.noticeMessage)
  return running || named.includes(undefined) ? null : (named.at(-1) ?? null)
}

function drafted(input: LetterInput, brief: boolean): Letter {
  const clauses = quotedClauses(input)
  const text = paragraphs(
    greeting(input),
    sentences(...input.overages.map((overage) => figures(input, overage, brief)), noticeGiven(input)),
    acceptedWords(input.facts, clauses, input.lang),
    // What is said of each limit alike is said once.
    sentences(ourSilence(input), ...new Set(input.overages.map((overage) => account(input, overage)))),
    choices(input, brief),
    signature(input),
  )
  return { kind: 'overage_notice', to: 'client', text, quotes: clauses.map((clause) => clause.no) }
}

/** One letter for all exceeded limits, or null when everything fits. */
export function overageNotice(input: LetterInput): Letter | null {
  if (input.overages.length === 0) return null
  const letter = fitting(drafted(input, false), () => drafted(input, true))
  const already = noticeStands(input)
  return { ...letter, ...(already ? { already } : {}) }
}
