// The first half of the memo: what it is about, our own part, what is at stake, the claims.
import { dayOf, type Day } from '../basics/instant.ts'
import { capital, counted, dayInWords, duration, quantity, quoted, sum } from '../basics/words.ts'
import { clauseName } from '../agreements/clauses.ts'
import { OUR_PART_WORDS, VERDICT_WORDS } from '../cases/screenWords.ts'
import type { JudgedClaim } from '../cases/verdict.ts'
import type { MemoInput } from './memo.ts'
import { clippedQuote, point, wrapped } from './memoText.ts'

/** The currency of the case, as its claims, limits or costs state it. */
export function caseCurrency({ examination, facts }: MemoInput): string {
  return (
    [
      ...examination.claims.map((claim) => claim.currency),
      ...examination.overages.map((overage) => overage.currency),
      examination.economics?.currency,
      ...facts.ledger.map((entry) => entry.currency),
    ].find((currency) => currency !== undefined && currency !== '') ??
    { RU: 'RUB', UK: 'GBP', EU: 'EUR', US: 'USD' }[examination.jurisdiction] ??
    ''
  )
}

/** A paper, message or clause by the name that people know: «МХ-1 № 0655», «сообщение m05 от 18 марта 2026 года». */
export function sourceName({ facts, lang }: Pick<MemoInput, 'facts' | 'lang'>, id: string): string {
  const entry = facts.ledger.find((one) => one.id === id)
  if (entry) return entry.doc ?? entry.id
  const message = facts.messages.find((one) => one.id === id)
  if (message) {
    const day = shortDay({ facts, lang }, dayOf(message.at, facts.timezone))
    return lang === 'ru' ? `сообщение ${id} от ${day}` : `message ${id} of ${day}`
  }
  if (facts.agreement?.clauses.some((clause) => clause.no === id))
    return lang === 'ru' ? `п. ${id}` : `clause ${id}`
  return id === 'inquiry' ? (lang === 'ru' ? 'первое обращение' : 'the first inquiry') : id
}

const claimed = (claims: readonly JudgedClaim[]): number =>
  claims.reduce((all, claim) => all + Math.max(claim.amountClaimed ?? 0, claim.amountDue), 0)

/** A day without its year while that is the year of the examination. */
export function shortDay({ facts, lang }: Pick<MemoInput, 'facts' | 'lang'>, day: Day): string {
  const year = dayOf(facts.asOf, facts.timezone).slice(0, 4)
  const words = dayInWords(day, lang)
  return day.startsWith(year) ? words.replace(lang === 'ru' ? ` ${year} года` : ` ${year}`, '') : words
}

function asks(input: MemoInput): string {
  const { examination, lang } = input
  const { claims } = examination
  const count = counted(claims.length, 'claim', lang)
  const total = claims.reduce((all, claim) => all + (claim.amountClaimed ?? 0), 0)
  const asked = sum(total, caseCurrency(input), lang)
  if (claims.length === 0) return lang === 'ru' ? 'требований пока не предъявляет' : 'makes no claim so far'
  if (total <= 0)
    return lang === 'ru' ? `предъявляет ${count} без названной суммы` : `makes ${count}, no sum named`
  return lang === 'ru' ? `просит ${asked} (${count})` : `asks for ${asked} (${count})`
}

/** One sentence: whose matter, what is asked, which limit is exceeded, as of when. */
export function subjectPart(input: MemoInput): string {
  const { examination, facts, lang } = input
  const law = examination.consumer
    ? { ru: 'потребитель', en: 'a consumer' }
    : { ru: 'не потребитель', en: 'not a consumer' }
  const name = facts.parties.client.name ?? (lang === 'ru' ? 'имя не названо' : 'no name given')
  const over = examination.overages.map((one) =>
    lang === 'ru'
      ? `${clauseName(one.clause, 'ru')}: ${quantity(one.actual, one.unit, 'ru')}, предел ${quantity(one.limit, one.unit, 'ru')}`
      : `${clauseName(one.clause, 'en')}: ${quantity(one.actual, one.unit, 'en')} against ${quantity(one.limit, one.unit, 'en')}`,
  )
  const day = dayInWords(dayOf(facts.asOf, facts.timezone), lang)
  const parts = [asks(input), ...over].join('; ')
  const title = facts.title.trim().replace(/[.!?]$/u, '')
  return wrapped(
    lang === 'ru'
      ? `${title}: клиент (${name}, ${law.ru}) ${parts}; на ${day}.`
      : `${title}: the client (${name}, ${law.en}) ${parts}; as of ${day}.`,
  )
}

/** Our own part, before anybody else's. Never left out: that nothing was found is worth knowing too. */
export function ourPart({ examination, facts, lang }: MemoInput): string {
  const head = lang === 'ru' ? 'Сначала наша часть' : 'Our part first'
  if (examination.ours.length === 0)
    return `${head}\n${wrapped(lang === 'ru' ? 'В этих бумагах нашей ошибки не видно.' : 'Nothing of ours found in these papers.', '  ')}`
  const parts = examination.ours.map((part) => {
    const where = sourceName({ facts, lang }, part.where)
    const quote = part.quote ? ` ${quoted(clippedQuote(part.quote), lang)}` : ''
    const fix = lang === 'ru' ? 'Исправить' : 'To put right'
    return point(
      `${capital(OUR_PART_WORDS[part.kind][lang])} (${where}).${quote} ${sentence(part.why)} ${fix}: ${sentence(part.fix)}`,
    )
  })
  return [head, ...parts].join('\n')
}

/** Text that ends as a sentence does. */
export const sentence = (text: string): string => {
  const plain = text.trim().replace(/[,;:]+(?=\.?$)/u, '')
  return plain === '' || /[.!?…»”]$/u.test(plain) ? plain : `${plain}.`
}

/** The money in question beside the time that it has cost. */
export function stakesPart(input: MemoInput): string {
  const { examination, facts, lang } = input
  const currency = caseCurrency(input)
  const stake = claimed(examination.claims)
  const due = examination.claims.reduce((all, claim) => all + claim.amountDue, 0)
  const extra = examination.overages.reduce((all, overage) => all + (overage.amount ?? 0), 0)
  const minutes = facts.economics?.staffMinutes ?? 0
  const cost = examination.economics
  const spent = cost
    ? `${minutes > 0 ? `${duration(minutes, lang)}, ` : ''}${sum(cost.costToServe, cost.currency, lang)}`
    : ''
  const words =
    lang === 'ru'
      ? [
          stake > 0 ? `на кону ${sum(stake, currency, lang)}` : 'о деньгах речи нет',
          spent ? `разбор уже съел ${spent}` : '',
          due > 0 ? `из этого клиенту положено ${sum(due, currency, lang)}` : '',
          extra > 0 ? `нам за превышение ${sum(extra, currency, lang)}` : '',
        ]
      : [
          stake > 0 ? `${sum(stake, currency, lang)} is at stake` : 'no money is at stake',
          spent ? `sorting it out has already taken ${spent}` : '',
          due > 0 ? `of this ${sum(due, currency, lang)} is due to the client` : '',
          extra > 0 ? `due to us above the limit ${sum(extra, currency, lang)}` : '',
        ]
  if (stake === 0 && due === 0 && extra === 0 && !spent) return ''
  const margin =
    cost && cost.revenue > 0
      ? lang === 'ru'
        ? ` Выручка ${sum(cost.revenue, cost.currency, lang)}, после вычета этого времени ${sum(cost.margin, cost.currency, lang)}.`
        : ` Revenue ${sum(cost.revenue, cost.currency, lang)}, after that time ${sum(cost.margin, cost.currency, lang)}.`
      : ''
  return wrapped(`${capital(words.filter(Boolean).join('; '))}.${margin}`)
}

function claimLines(input: MemoInput, claim: JudgedClaim, index: number): string {
  const { lang } = input
  const currency = claim.currency ?? caseCurrency(input)
  const named = VERDICT_WORDS[claim.verdict][lang]
  const due =
    claim.amountDue > 0 && claim.verdict === 'entitled'
      ? ` ${sum(claim.amountDue, currency, lang)}`
      : claim.amountDue > 0
        ? lang === 'ru'
          ? `, положено ${sum(claim.amountDue, currency, lang)}`
          : `, ${sum(claim.amountDue, currency, lang)} due`
        : ''
  const head = `${quoted(clippedQuote(claim.text), lang)}: ${named}${due}. ${sentence(capital(claim.why))}`
  const papers = claim.evidence.map((id) => sourceName(input, id)).join('; ')
  const shown = papers ? (lang === 'ru' ? `Видно по: ${papers}.` : `Seen in: ${papers}.`) : ''
  const change =
    claim.verdict === 'undecided'
      ? { ru: 'Спросить', en: 'To ask' }
      : { ru: 'Изменит ответ', en: 'Would change our mind' }
  const open = claim.verdict === 'unproven' || claim.verdict === 'undecided' || claim.verdict === 'refuted'
  const burden = open
    ? `${lang === 'ru' ? 'Кто показывает' : 'Who shows it'}: ${sentence(claim.burden.rule)}`
    : ''
  const ask = claim.ask ? `${change[lang]}: ${sentence(claim.ask)}` : ''
  const rest = [shown, burden, ask].filter(Boolean).join(' ')
  return [point(head, `${index + 1}.`), ...(rest ? [wrapped(rest, '     ')] : [])].join('\n')
}

/** Each claim in two lines: the verdict and why; the papers and what would change our mind. */
export function claimsPart(input: MemoInput): string {
  const { claims } = input.examination
  if (claims.length === 0) return ''
  const head = input.lang === 'ru' ? 'Требования' : 'The claims'
  return [head, ...claims.map((claim, index) => claimLines(input, claim, index))].join('\n')
}
