// Our part first: the fact, the apology, the remedy and its date. Nothing is asked in return and nothing else stands in it.
//
// What is due without any mistake of ours goes out in the same letter without an apology: sorry for nothing is no courtesy.
import type { Clause } from '../../agreements/agreement.ts'
import { clauseName } from '../../agreements/clauses.ts'
import type { Letter } from '../letter.ts'
import type { JudgedClaim, OurPart } from '../verdict.ts'
import type { Anomaly } from '../../ledger/reconciliation.ts'
import type { Nature } from '../nature.ts'
import { capital, dayInWords, listed } from '../../basics/words.ts'
import { dayOf } from '../../basics/instant.ts'
import { decidedDeed, moneyOf, natureIn, payBy, remedyOf, withDate } from './claimLines.ts'
import { clauseBy, clauseQuote } from './clauseQuotes.ts'
import { gap, inLang, paragraphs, sentences, type LetterInput } from './letterInput.ts'
import { papersNamed } from './papers.ts'
import { asQuoted } from './quotations.ts'
import { contactOf, greeting, signature } from './people.ts'
import { isDue } from './standing.ts'

type Told = Exclude<OurPart['kind'], 'took_in_over_limit' | 'notice_late'>

// What each kind of our own failing sounds like when we say it to the client. The two kinds about limits are said in the
// letter about the limit, where they change what we charge.
const TOLD: Readonly<Record<Told, { readonly ru: string; readonly en: string }>> = {
  fault_in_record: { ru: 'это видно по нашим же записям', en: 'our own records show it' },
  question_unanswered: { ru: 'ваш вопрос остался без ответа', en: 'we left your question unanswered' },
  date_missed: { ru: 'обещанный срок мы не выдержали', en: 'we missed the date we had promised' },
  own_words: { ru: 'ответили вам не тем тоном, каким следовало', en: 'the tone of our answer was not right' },
  void_clause_used: {
    ru: 'мы сослались на условие, которое не действует',
    en: 'we relied on a term that does not apply',
  },
  wrong_ground: { ru: 'первый наш ответ был неверным', en: 'our first answer gave you a wrong reason' },
  proof_demanded_that_we_hold: {
    ru: 'мы просили у вас подтверждения, которые есть у нас самих',
    en: 'we asked you for proof that we already hold',
  },
}
const isTold = (part: OurPart): part is OurPart & { kind: Told } => Object.hasOwn(TOLD, part.kind)

// What the sender may promise to change. Only a suggestion inside the gap: a promise is the owner's to make.
function prevention(input: LetterInput, faults: readonly JudgedClaim[]): string {
  const natures = faults.map((claim) => natureIn(input, claim))
  const told = toldParts(input.ours)
  const idea = told.includes('void_clause_used')
    ? { ru: 'убираем этот пункт из договора для всех', en: 'we remove this term for everybody' }
    : natures.includes('loss')
      ? { ru: 'выдаём вещь только после сверки бирки', en: 'we hand an item out only after checking its tag' }
      : natures.includes('late')
        ? { ru: 'о задержке говорим до срока', en: 'we tell you about a delay before the date' }
        : natures.includes('price_difference')
          ? {
              ru: 'публикуем срок и исключения акции',
              en: 'we publish the dates and exclusions of each offer',
            }
          : null
  return gap(input.lang, {
    ru: idea ? `что меняем у себя, например: ${idea.ru}` : 'что меняем у себя, одним предложением',
    en: idea ? `what we change, for example: ${idea.en}` : 'what we change, in one sentence',
  })
}

/** Failings that the client should hear about, each kind once. */
const toldParts = (ours: readonly OurPart[]): readonly Told[] => [
  ...new Set(ours.filter(isTold).map((part) => part.kind)),
]

/** Is there anything of ours, or anything due, to put right before all else? */
const owesRemedy = (input: LetterInput): boolean =>
  input.claims.some(isDue) || toldParts(input.ours).length > 0

// What the stock records show about a thing that is our mistake, without a word about whose receipt it was.
const SHOWN_BY_STOCK: Readonly<
  Partial<Record<Anomaly['kind'], { readonly ru: string; readonly en: string }>>
> = {
  issued_on_other_receipt: {
    ru: 'Вещь была выдана не по вашей квитанции.',
    en: 'The item was handed out on a receipt that was not yours.',
  },
  in_without_out: {
    ru: 'Вещь принята и вам не выдана.',
    en: 'The item was taken in and not given back to you.',
  },
  count_differs: { ru: 'Пересчёт не сошёлся с актами.', en: 'The count does not match the handover notes.' },
}

function stockShows(input: LetterInput, faults: readonly JudgedClaim[]): string {
  const evidence = faults.flatMap((claim) => claim.evidence)
  const found = input.reconciliation.anomalies.find(
    (anomaly) => SHOWN_BY_STOCK[anomaly.kind] && anomaly.entries.some((id) => evidence.includes(id)),
  )
  return (found && SHOWN_BY_STOCK[found.kind]?.[input.lang]) ?? ''
}

// One sentence that shows we see the person behind the file; only where what the claim is about allows it.
const SEEN: Readonly<Partial<Record<Nature, { readonly ru: string; readonly en: string }>>> = {
  loss: {
    ru: 'Понимаем, что речь о вашей вещи, а не только о деньгах.',
    en: 'To you this is a thing of your own, and not only money.',
  },
  damage: {
    ru: 'Понимаем, что речь о вашей вещи, а не только о деньгах.',
    en: 'To you this is a thing of your own, and not only money.',
  },
  late: {
    ru: 'Понимаем, что вы рассчитывали на этот срок.',
    en: 'We know that you had planned around that date.',
  },
  outage: {
    ru: 'Понимаем, что в эти часы у вас стояла работа.',
    en: 'We know that your own work stood still in those hours.',
  },
}

/** A missed date is certain when an entry shows it; read only from our own promise, it may have been kept without a note. */
const isRecorded = (input: LetterInput, kind: Told): boolean =>
  kind !== 'date_missed' ||
  input.ours.some((part) => part.kind === kind && input.facts.ledger.some((entry) => entry.id === part.where))

const unsure = ({ lang }: LetterInput, kind: Told): string =>
  gap(lang, { ru: `если это так: ${TOLD[kind].ru}`, en: `if this is so: ${TOLD[kind].en}` })

function factsOf(input: LetterInput, faults: readonly JudgedClaim[]): string {
  const { lang } = input
  const late = faults.some((claim) => natureIn(input, claim) === 'late')
  const told = toldParts(input.ours)
    .filter((kind) => faults.length === 0 || kind !== 'fault_in_record')
    .filter((kind) => !late || kind !== 'date_missed')
  const papers = papersNamed(input.facts, [...new Set(faults.flatMap((claim) => claim.evidence))], lang)
  const shown = papers.slice(0, 3).join('; ')
  const record = inLang(lang, {
    ru: shown ? `Это видно по нашим же записям: ${shown}.` : '',
    en: shown ? `Our own records show it: ${shown}.` : '',
  })
  return sentences(
    namedFaults(input, faults),
    stockShows(input, faults),
    record,
    ...told.map((kind) => (isRecorded(input, kind) ? `${capital(TOLD[kind][lang])}.` : unsure(input, kind))),
  )
}

const namedFaults = (input: LetterInput, faults: readonly JudgedClaim[]): string => {
  if (faults.length === 0) return ''
  const named = listed(
    faults.map((claim) => asQuoted(claim.text, input.lang)),
    input.lang,
  )
  return inLang(input.lang, { ru: `${named}: это наша ошибка.`, en: `${named}: that was our mistake.` })
}

/** A term that we relied on and that does not hold is taken back by its number. */
function withdrawal(input: LetterInput): string {
  const part = input.ours.find((one) => one.kind === 'void_clause_used')
  if (!part) return ''
  const named = input.facts.agreement?.clauses.find((clause) => clause.void === true)
  if (!named) return ''
  const clause = clauseName(named.no, input.lang)
  return inLang(input.lang, {
    ru: `Условие (${clause}) не действует, больше на него не ссылаемся.`,
    en: `That term (${clause}) does not apply and we no longer rely on it.`,
  })
}

function remedies(input: LetterInput, due: readonly JudgedClaim[]): string {
  const known = due.filter((claim) => claim.amountDue > 0 || decidedDeed(input, claim) !== '')
  const lines = (known.length > 0 ? known : due.slice(0, 1)).map((claim) =>
    withDate(remedyOf(input, claim), payBy(input, claim)),
  )
  if (lines.length === 0)
    lines.push(withDate(gap(input.lang, { ru: 'что исправляем', en: 'what we put right' }), payBy(input)))
  const ground = promises(input)
    .map((clause) => clauseQuote(clause, input.lang))
    .join('; ')
  return sentences(
    inLang(input.lang, {
      ru: `Что делаем: ${lines.join('; ')}.`,
      en: `What we are doing: ${lines.join('; ')}.`,
    }),
    ground ? `${capital(ground)}.` : '',
  )
}

/** The clauses that promise what we pay: a penalty, a credit, an advertised price. */
const promises = (input: LetterInput): Clause[] =>
  [
    ...new Set(
      input.measures
        .filter((measure) => PROMISED.includes(measure.name))
        .map((measure) => clauseBy(input.facts, measure.clause)),
    ),
  ]
    .filter((clause) => clause !== null)
    .filter((clause) => !clause.void)
    .slice(0, 2)
const PROMISED: readonly string[] = ['penalty', 'credit', 'price_difference']

/**
 * The apology with its remedy, or null when nothing is ours and nothing is due. `already` names the message in which the
 * same was said before.
 */
export function apologyRemedy(input: LetterInput): Letter | null {
  if (!owesRemedy(input)) return null
  const { lang } = input
  const due = input.claims.filter(isDue)
  const faults = due.filter((claim) => claim.verdict === 'our_fault')
  const sorry = faults.length > 0 || toldParts(input.ours).length > 0
  const text = paragraphs(
    greeting(input),
    sentences(
      due.length > 0 ? '' : ourPartFirst(input),
      entitledOpening(input, due),
      sorry ? factsOf(input, faults) : '',
    ),
    sorry
      ? inLang(lang, {
          ru: `Прошу прощения: разбираться с этим должны были мы, а пришлось вам. ${seen(input, faults)} ${withdrawal(input)}`,
          en: `I am sorry: this was ours to sort out, and it was left to you. ${seen(input, faults)} ${withdrawal(input)}`,
        })
      : '',
    remedies(input, due),
    sorry
      ? inLang(lang, {
          ru: `Чтобы это не повторилось: ${prevention(input, faults)}.`,
          en: `So that it does not happen again: ${prevention(input, faults)}.`,
        })
      : '',
    inLang(lang, {
      ru: `Ничего доказывать или подписывать для этого не нужно. Отвечаю за это лично: ${contactOf(input)}.`,
      en: `You do not need to prove or sign anything for this. I answer for it personally: ${contactOf(input)}.`,
    }),
    signature(input),
  )
  const quotes = promises(input).map((clause) => clause.no)
  const already = saidBefore(input, due, sorry)
  return { kind: 'apology_remedy', to: 'client', text, quotes, ...(already ? { already } : {}) }
}

const seen = (input: LetterInput, faults: readonly JudgedClaim[]): string =>
  faults.map((claim) => SEEN[natureIn(input, claim)]?.[input.lang]).find((words) => words !== undefined) ?? ''

const ourPartFirst = (input: LetterInput): string =>
  inLang(input.lang, { ru: 'Сначала о нашей части.', en: 'Our part first.' })

function entitledOpening(input: LetterInput, due: readonly JudgedClaim[]): string {
  if (due.length === 0) return ''
  const right = inLang(input.lang, { ru: 'Вы правы.', en: 'You are right.' })
  const entitled = due.filter((claim) => claim.verdict === 'entitled')
  if (entitled.length === 0) return right
  const named = listed(
    entitled.map((claim) => asQuoted(claim.text, input.lang)),
    input.lang,
  )
  return inLang(input.lang, {
    ru: `${right} ${named}: это вам положено.`,
    en: `${right} ${named}: this is due to you.`,
  })
}

const SORRY = /прошу прощения|извин|простите|жаль|sorry|apolog/iu
const digits = (text: string): string => text.replaceAll(/[\s,]/gu, '')

/** The last message of ours that told the sums due (and once said sorry, where sorry is owed). */
function saidBefore(input: LetterInput, due: readonly JudgedClaim[], sorry: boolean): string | null {
  const sent = input.facts.messages.filter(
    (message) => message.direction === 'out' && message.to !== 'public',
  )
  if (sorry && !sent.some((message) => SORRY.test(message.text))) return null
  const sums = due
    .filter((claim) => claim.amountDue > 0)
    .flatMap((claim) => [
      digits(moneyOf(input, claim, claim.amountDue)).replaceAll(/[^\d.]/gu, ''),
      claim.amountDue.toString(),
    ])
  const told = sent.filter((message) =>
    sums.length === 0
      ? SORRY.test(message.text)
      : sums.some((amount) =>
          digits(message.text)
            .replaceAll(/(\d),(\d\d)(?!\d)/gu, '$1.$2')
            .includes(amount),
        ),
  )
  return told.at(-1)?.id ?? null
}

/** The day of a message as letters and the memo write it. */
export function dayOfMessage(input: Pick<LetterInput, 'facts' | 'lang'>, id: string): string {
  const message = input.facts.messages.find((one) => one.id === id)
  return message ? dayInWords(dayOf(message.at, input.facts.timezone), input.lang) : ''
}
