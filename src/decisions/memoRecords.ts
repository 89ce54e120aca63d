// The middle of the memo: limits and stock as the papers show them, and what was said with what it does.
import { dayOf } from '../basics/instant.ts'
import { capital, counted, numberInWords, quantity, quoted, sum } from '../basics/words.ts'
import type { OverageFound } from '../agreements/overageFound.ts'
import { clauseName } from '../agreements/clauses.ts'
import {
  ANOMALY_WORDS,
  CONCERN_WORDS,
  flagWords,
  GROUP_WORDS,
  LABEL_WORDS,
  MEASURE_WORDS,
  SCREENING_WORDS,
  THREAD_WORDS,
} from '../cases/screenWords.ts'
import { LAWFUL_REMEDIES } from '../signals/label.ts'
import type { MemoInput } from './memo.ts'
import { caseCurrency, sentence, shortDay, sourceName } from './memoCase.ts'
import { clippedQuote, MOST_SHOWN, point, shownOf, table, wrapped } from './memoText.ts'

function limitLine(input: MemoInput, one: OverageFound): string {
  const { lang } = input
  const day = (value: string): string => shortDay(input, value)
  const [actual, limit] = [quantity(one.actual, one.unit, lang), quantity(one.limit, one.unit, lang)]
  const times = numberInWords(one.ratio, lang)
  const bill =
    one.amount !== undefined && one.amount > 0
      ? `${sum(one.amount, one.currency ?? caseCurrency(input), lang)}${one.days ? ` (${counted(one.days, 'day', lang)})` : ''}`
      : ''
  const notice = one.noticeMessage ? sourceName(input, one.noticeMessage) : ''
  const words =
    lang === 'ru'
      ? [
          `${clauseName(one.clause, lang)}: ${actual}, предел ${limit} (×${times}), с ${day(one.since)}.`,
          notice ? `Предупредили: ${notice}.` : 'Предупреждения в бумагах не видно.',
          one.graceUntil ? `Время на ответ до ${day(one.graceUntil)}.` : '',
          bill
            ? `${one.billFrom ? `Считается с ${day(one.billFrom)}${one.billTo ? ` по ${day(one.billTo)}` : ''}: ` : 'По договору: '}${bill}.`
            : '',
        ]
      : [
          `${clauseName(one.clause, lang)}: ${actual} against ${limit} (×${times}), since ${day(one.since)}.`,
          notice ? `Notice: ${notice}.` : 'No notice is on record.',
          one.graceUntil ? `Time to answer until ${day(one.graceUntil)}.` : '',
          bill
            ? `${one.billFrom ? `Charged from ${day(one.billFrom)}${one.billTo ? ` to ${day(one.billTo)}` : ''}: ` : 'Under the agreement: '}${bill}.`
            : '',
        ]
  return point(capital(words.filter(Boolean).join(' ')))
}

/** Stock item by item: what the acts leave, what was counted, the difference. Items known to neither are not shown. */
function stockTable({ examination, facts, lang }: MemoInput): string {
  const { balance, counted: counts, difference } = examination.reconciliation
  const items = [...new Set([...Object.keys(balance), ...Object.keys(counts)])]
  if (items.length === 0) return ''
  const names = new Map<string, string>()
  for (const line of facts.ledger.flatMap((entry) => entry.lines ?? []))
    if (line.name && !names.has(line.sku)) names.set(line.sku, line.name)
  const shown = (value: number | undefined): string =>
    value === undefined ? '·' : numberInWords(value, lang)
  const rows = items.map((sku) => {
    const both = balance[sku] !== undefined && counts[sku] !== undefined
    const differs = difference[sku] ?? (both ? 0 : undefined)
    return [names.get(sku) ?? sku, shown(balance[sku]), shown(counts[sku]), shown(differs)]
  })
  const heads =
    lang === 'ru'
      ? ['вещь', 'по актам', 'пересчёт', 'разница']
      : ['item', 'by records', 'counted', 'difference']
  const differing = rows.filter((row) => row[3] !== '0' && row[3] !== '·')
  const first = [...new Set([...differing, ...rows])].slice(0, MOST_SHOWN)
  const [head = '', ...lines] = table(heads, first).split('\n')
  const more = rows.length - first.length
  return [
    head,
    ...lines,
    ...(more > 0 ? [lang === 'ru' ? `  и ещё ${more}` : `  and ${more} more`] : []),
  ].join('\n')
}

/** Limits exceeded and since when, sums that follow from clauses, stock item by item, and where the papers disagree. */
export function limitsPart(input: MemoInput): string {
  const { examination, lang } = input
  const limits = examination.overages.map((one) => limitLine(input, one))
  const measures = examination.measures.map((one) => {
    const clause = one.clause ? `, ${clauseName(one.clause, lang)}` : ''
    return point(
      `${capital(MEASURE_WORDS[one.name][lang])}: ${quantity(one.value, one.unit, lang)}${clause}. ${sentence(capital(one.why))}`,
    )
  })
  const anomalies = examination.reconciliation.anomalies.map((one) => {
    const papers = one.entries.map((id) => sourceName(input, id)).join('; ')
    return point(`${capital(ANOMALY_WORDS[one.kind][lang])} (${papers}). ${sentence(one.text)}`)
  })
  const stock = stockTable(input)
  if (limits.length + measures.length + anomalies.length === 0 && !stock) return ''
  const head = lang === 'ru' ? 'Пределы и учёт' : 'Limits and records'
  return [head, ...limits, ...measures, stock, ...shownOf(anomalies, lang)]
    .filter((part) => part !== '')
    .join('\n')
}

function firstWords({ examination, lang }: MemoInput): string[] {
  const { inquiry } = examination
  if (!inquiry || inquiry.redFlags.length === 0) return []
  const flags = inquiry.redFlags.map((flag) => `${quoted(flag.quote, lang)} (${flagWords(flag.flag)[lang]})`)
  return [
    point(
      lang === 'ru'
        ? `В первом обращении: ${flags.join('; ')}. Совет на входе: ${SCREENING_WORDS[inquiry.advice].ru}.`
        : `In the first inquiry: ${flags.join('; ')}. Advice at the door: ${SCREENING_WORDS[inquiry.advice].en}.`,
    ),
  ]
}

/** Each message that says something, with the marked words and what they do. */
function markedMessages(input: MemoInput): string[] {
  const { examination, facts, lang } = input
  return examination.messages.flatMap((read) => {
    if (read.labels.length === 0) return []
    const message = facts.messages.find((one) => one.id === read.id)
    const day = message ? `, ${shortDay(input, dayOf(message.at, facts.timezone))}` : ''
    const byWords = new Map<string, string[]>()
    for (const label of read.labels) {
      const words = LABEL_WORDS[label.label][lang]
      byWords.set(label.quote, [...new Set([...(byWords.get(label.quote) ?? []), words])])
    }
    const marked = [...byWords].map(
      ([quote, names]) => `${quoted(clippedQuote(quote), lang)} (${names.join(', ')})`,
    )
    const name = read.id === 'inquiry' ? capital(sourceName(input, 'inquiry')) : read.id
    return [point(`${name}${day}: ${marked.join('; ')}.`)]
  })
}

/** What was announced and asks for nothing: named as what it is, without a verdict. */
const announced = ({ examination, lang }: MemoInput): string[] =>
  examination.notices.map((notice) =>
    point(
      lang === 'ru'
        ? `${quoted(notice.text, 'ru')}: это сообщение о намерении, а не требование; оценки у него нет.`
        : `${quoted(notice.text, 'en')}: this announces a step and asks for nothing, so it gets no verdict.`,
    ),
  )

function remediesNamed({ examination, lang }: MemoInput): string[] {
  const said = examination.messages.some((read) =>
    read.labels.some((label) => LAWFUL_REMEDIES.includes(label.label)),
  )
  if (!said) return []
  return [
    wrapped(
      lang === 'ru'
        ? 'Отзыв, жалоба, полиция, суд и банк открыты каждому; сами по себе такие слова ничего не меняют.'
        : 'Reviews, complaints, police, court and bank are open to everybody; such words alone change nothing.',
      '  ',
    ),
  ]
}

/** The name of the concern and its reason; the name once, when the reason begins with it. */
const together = (name: string, why: string): string =>
  why.toLowerCase().startsWith(name.toLowerCase()) ? sentence(why) : `${name}. ${sentence(why)}`

/** What several messages show together, ours first: each with its words and its messages. */
function shownTogether({ examination, lang }: MemoInput): string[] {
  const lines = examination.thread.shown.map((signal) => {
    const quotes = signal.words
      .slice(0, 2)
      .map((one) => `${one.message} ${quoted(clippedQuote(one.quote), lang)}`)
    const papers =
      quotes.length > 0 ? ` (${quotes.join('; ')})` : ` (${signal.messages.slice(0, 6).join(', ')})`
    const name = signal.whose === 'ours' ? (lang === 'ru' ? 'Наше: ' : 'Ours: ') : ''
    return point(`${capital(`${name}${THREAD_WORDS[signal.kind][lang]}`)}. ${sentence(signal.why)}${papers}`)
  })
  return shownOf(lines, lang)
}

function thread({ examination, lang }: MemoInput): string[] {
  const { thread: seen, concern } = examination
  const words = [
    seen.groups.length > 0
      ? {
          ru: `В переписке: ${seen.groups.map((group) => GROUP_WORDS[group].ru).join('; ')}.`,
          en: `In the correspondence: ${seen.groups.map((group) => GROUP_WORDS[group].en).join('; ')}.`,
        }
      : null,
    concern.level === 'none'
      ? null
      : {
          ru: `Что это вместе: ${together(CONCERN_WORDS[concern.level].ru, concern.why)}`,
          en: `Taken together: ${together(CONCERN_WORDS[concern.level].en, concern.why)}`,
        },
  ]
  return words.filter((one) => one !== null).map((one) => wrapped(one[lang], '  '))
}

/** What was said and what it does. The words are the client's, the names say what the text does. */
export function saidPart(input: MemoInput): string {
  const lines = [
    ...firstWords(input),
    ...shownOf(markedMessages(input), input.lang),
    ...announced(input),
    ...remediesNamed(input),
    ...shownTogether(input),
    ...thread(input),
  ]
  if (lines.length === 0) return ''
  return [
    input.lang === 'ru' ? 'Что сказано и что это делает' : 'What was said and what it does',
    ...lines,
  ].join('\n')
}
