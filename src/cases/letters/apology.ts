// Our part first: the fact, the apology, the remedy and its date. Nothing is asked in return and nothing else stands in it.
//
// What is due without any mistake of ours goes out in the same letter without an apology: sorry for nothing is no courtesy.
import type { Letter } from '../letter.ts'
import type { JudgedClaim, OurPart } from '../verdict.ts'
import { capital, dayInWords, listed, quoted } from '../../basics/words.ts'
import { dayOf } from '../../basics/instant.ts'
import { isDue, moneyOf, payBy, remedyOf } from './claimLines.ts'
import { clauseBy, clauseName, clauseQuote } from './clauseQuotes.ts'
import { gap, inLang, paragraphs, sentences, type LetterInput } from './letterInput.ts'
import { papersNamed } from './papers.ts'
import { contactOf, greeting, signature } from './people.ts'

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

const PREVENTION = {
  ru: 'что меняем у себя, одним предложением',
  en: 'what we change on our side, in one sentence',
}

/** Failings that the client should hear about, each kind once. */
export const toldParts = (ours: readonly OurPart[]): readonly Told[] => [
  ...new Set(ours.filter(isTold).map((part) => part.kind)),
]

/** Is there anything of ours, or anything due, to put right before all else? */
export const owesRemedy = (input: LetterInput): boolean =>
  input.claims.some(isDue) || toldParts(input.ours).length > 0

function factsOf(input: LetterInput, faults: readonly JudgedClaim[]): string {
  const { lang } = input
  const named = faults.map((claim) => quoted(claim.text.trim(), lang))
  const told = toldParts(input.ours).filter((kind) => faults.length === 0 || kind !== 'fault_in_record')
  const papers = papersNamed(input.facts, [...new Set(faults.flatMap((claim) => claim.evidence))], lang)
  const shown = papers.slice(0, 3).join('; ')
  const claims = inLang(lang, {
    ru: named.length > 0 ? `${listed(named, lang)}: это наша ошибка.` : '',
    en: named.length > 0 ? `${listed(named, lang)}: that was our mistake.` : '',
  })
  const record = inLang(lang, {
    ru: shown ? `Её показывают наши же записи: ${shown}.` : '',
    en: shown ? `Our own records show it: ${shown}.` : '',
  })
  const rest = listed(
    told.map((kind) => TOLD[kind][lang]),
    lang,
  )
  return sentences(claims, record, rest ? `${capital(rest)}.` : '')
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
  const paid = due.filter((claim) => claim.amountDue > 0)
  const lines = (paid.length > 0 ? paid : due.slice(0, 1)).map(
    (claim) => `${remedyOf(input, claim)}, ${payBy(input)}`,
  )
  if (lines.length === 0)
    lines.push(`${gap(input.lang, { ru: 'что исправляем', en: 'what we put right' })}, ${payBy(input)}`)
  const grounds = input.measures
    .map((measure) => clauseBy(input.facts, measure.clause))
    .filter((clause) => clause !== null && !clause.void)
    .filter((clause) => clause !== null)
  const ground = [...new Set(grounds)]
    .slice(0, 2)
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

/** The clause numbers that the remedy quotes. */
const quotesOf = (input: LetterInput): string[] =>
  [
    ...new Set(
      input.measures
        .map((measure) => clauseBy(input.facts, measure.clause))
        .filter((clause) => clause !== null && !clause.void)
        .map((clause) => clause?.no ?? ''),
    ),
  ].slice(0, 2)

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
    sorry ? `${opening(input, due)} ${factsOf(input, faults)}` : entitledOpening(input, due),
    sorry
      ? inLang(lang, {
          ru: `Прошу прощения: разбираться с этим должны были мы, а время пришлось тратить вам. ${withdrawal(input)}`,
          en: `I am sorry: this was ours to sort out, and it cost you time instead. ${withdrawal(input)}`,
        })
      : '',
    remedies(input, due),
    sorry
      ? inLang(lang, {
          ru: `Чтобы это не повторилось: ${gap(lang, PREVENTION)}.`,
          en: `So that it does not happen again: ${gap(lang, PREVENTION)}.`,
        })
      : '',
    inLang(lang, {
      ru: `Ничего доказывать или подписывать для этого не нужно. Отвечаю за это лично: ${contactOf(input)}.`,
      en: `You do not need to prove or sign anything for this. I answer for it personally: ${contactOf(input)}.`,
    }),
    signature(input),
  )
  const quotes = quotesOf(input).filter((no) => text.includes(clauseName(no, lang)))
  const already = saidBefore(input, due, sorry)
  return { kind: 'apology_remedy', to: 'client', text, quotes, ...(already ? { already } : {}) }
}

const opening = (input: LetterInput, due: readonly JudgedClaim[]): string =>
  due.length > 0
    ? inLang(input.lang, { ru: 'Вы правы.', en: 'You are right.' })
    : inLang(input.lang, { ru: 'Начну с нашей части.', en: 'Our part first.' })

const entitledOpening = (input: LetterInput, due: readonly JudgedClaim[]): string => {
  const named = listed(
    due.map((claim) => quoted(claim.text.trim(), input.lang)),
    input.lang,
  )
  return inLang(input.lang, {
    ru: `Вы правы: это вам положено (${named}).`,
    en: `You are right, this is due to you: ${named}.`,
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
