// One claim in one numbered line of a letter: what was asked, in the client's words, and our answer with its ground.
//
// Reasons are built here from the verdict, the clauses and the papers, and not copied from the examination: what is written
// for the owner's eyes does not go to the client.
import type { Clause } from '../../agreements/agreement.ts'
import { clauseName } from '../../agreements/clauses.ts'
import { capital, dayInWords, either, sum } from '../../basics/words.ts'
import { isConsumer } from '../caseFacts.ts'
import { natureOf, type Nature } from '../nature.ts'
import { raisedTexts } from '../matter.ts'
import { MEASURE_WORDS } from '../screenWords.ts'
import { bindsTo } from '../days/watchedDays.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import type { JudgedClaim } from '../verdict.ts'
import { claimFormClause, clauseBy, clauseQuote, exclusionClause } from './clauseQuotes.ts'
import { currencyOf, gap, inLang, sentences, today, type LetterInput } from './letterInput.ts'
import { ownPapers, papersNamed } from './papers.ts'
import { leftOut, pricedApart } from './grounds.ts'
import { asQuoted } from './quotations.ts'
import { isDue, isRefused } from './standing.ts'

export const moneyOf = (input: LetterInput, claim: JudgedClaim, amount: number): string =>
  sum(amount, claim.currency ?? currencyOf(input), input.lang)

/** What a claim is about, by its words and by the messages that raised it. */
export function natureIn(input: LetterInput, claim: JudgedClaim): Nature {
  const raised = input.facts.claims.find((fact) => fact.id === claim.id)
  return raised ? natureOf(raised, raisedTexts(input.facts, raised)) : natureOf(claim, [])
}

const isStatutory = (deadline: FoundDeadline): boolean =>
  deadline.whose === 'ours' && deadline.rule !== 'contract' && bindsTo('payment', deadline)

const decisionOn = ({ decided = [] }: LetterInput, claim: JudgedClaim) =>
  decided.findLast((one) => one.claim === claim.id)

/** Somebody wrote themselves what would change our mind: it may begin with a name, and stands in a letter as it was typed. */
const isInOwnWords = (input: LetterInput, claim: JudgedClaim): boolean => {
  const decision = decisionOn(input, claim)
  return decision !== undefined && decision.inDeskWords !== true
}

/**
 * «до 1 июня 2026 года»: the day that was decided for this claim, else the next date that the rules set us for money. Empty where the rules' date was met already, a gap
 * where no rule names one: a term for answering letters is no payment date.
 */
export function payBy(input: LetterInput, claim?: JudgedClaim): string {
  const decided = claim && decisionOn(input, claim)?.due
  if (decided)
    return inLang(input.lang, {
      ru: `до ${dayInWords(decided, 'ru')}`,
      en: `by ${dayInWords(decided, 'en')}`,
    })
  const terms = input.deadlines.filter(isStatutory)
  const open = terms.filter((one) => !one.metBy && one.dueStrict >= today(input)).map((one) => one.dueStrict)
  const day = open.toSorted()[0]
  if (!day && terms.some((one) => one.metBy)) return ''
  const when = day ? dayInWords(day, input.lang) : gap(input.lang, { ru: 'дата выплаты', en: 'payment date' })
  return inLang(input.lang, { ru: `до ${when}`, en: `by ${when}` })
}

/** «420 ₽, до 1 июня»; without a date, the remedy alone. */
export const withDate = (remedy: string, date: string): string => (date ? `${remedy}, ${date}` : remedy)

/** The measures that make up the sum due of a claim: one of that size, or several that add up to it. */
function measuresOf(input: LetterInput, claim: JudgedClaim) {
  const cents = (value: number): number => Math.round(value * 100)
  const paid = input.measures.filter((measure) => measure.name !== 'used' && measure.name !== 'extra_due')
  const same = paid.filter((measure) => cents(measure.value) === cents(claim.amountDue))
  if (same.length > 0) return same.slice(0, 1)
  const total = paid.reduce((all, measure) => all + cents(measure.value), 0)
  return total === cents(claim.amountDue) ? paid : []
}

/** What somebody decided to do about a claim, in their own words; empty where nothing was said. */
export const decidedDeed = (input: LetterInput, claim: JudgedClaim): string =>
  decisionOn(input, claim)?.remedy?.what?.trim() ?? ''

/** «420 ₽ (неустойка, п. 6.4)»: the sum due with its parts and clause; the deed that was decided in its place; a gap where neither is known. */
export function remedyOf(input: LetterInput, claim: JudgedClaim): string {
  const { lang } = input
  const deed = decidedDeed(input, claim)
  if (deed && claim.amountDue <= 0) return deed
  if (claim.amountDue <= 0) return gap(lang, { ru: 'что исправляем', en: 'what we put right' })
  const parts = measuresOf(input, claim).map((measure) => {
    const amount = sum(measure.value, measure.unit, lang)
    const clause = measure.clause && clauseBy(input.facts, measure.clause)
    const ground = clause && !clause.void ? `, ${clauseName(clause.no, lang)}` : ''
    return measure.value === claim.amountDue
      ? `${MEASURE_WORDS[measure.name][lang]}${ground}`
      : `${amount}: ${MEASURE_WORDS[measure.name][lang]}${ground}`
  })
  return `${moneyOf(input, claim, claim.amountDue)}${parts.length > 0 ? ` (${parts.join('; ')})` : ''}`
}

/** Any one of these shows that a thing was handed over. */
export const handoverProofs = {
  ru: ['номер акта', 'накладная', 'чек', 'фото вещи', 'переписка о её передаче'],
  en: [
    'the number of a handover note',
    'an invoice',
    'a receipt',
    'a photo of the item',
    'a message about handing it over',
  ],
}

// Longer words of a person are a note to colleagues, not half a line of a letter.
const SHORT_ENOUGH = 160
const isShort = (said: string): boolean => said.length <= SHORT_ENOUGH && !/[\n[\]]/u.test(said)
const changeWords = (claim: JudgedClaim): string => (claim.ask ?? '').trim().replace(/[.!;,\s]+$/u, '')
/** Our own words after a colon. What a person typed stays as typed: it may begin with a name. */
const midSentence = (text: string): string => text.slice(0, 1).toLocaleLowerCase() + text.slice(1)

/** What would be enough, any one of these: as a person decided, else by what the claim is about, not by the trade. */
export function enoughIsAnyOf(input: LetterInput, claim: JudgedClaim): string {
  const { lang } = input
  const said = isInOwnWords(input, claim) && claim.verdict === 'unproven' ? changeWords(claim) : ''
  if (said !== '' && isShort(said)) return said
  const nature = natureIn(input, claim)
  const condition = {
    ru: ['фото', 'видео', 'акт осмотра', 'сообщение, отправленное в тот же день'],
    en: ['a photo', 'a video', 'an inspection note', 'a message sent the same day'],
  }
  const figures = {
    ru: ['расчёт с выгрузкой за похожие дни', 'банковская выписка', 'отменённый заказ'],
    en: ['a calculation with figures for comparable days', 'a bank statement', 'a cancelled order'],
  }
  const shown = {
    ru: ['фото', 'видео', 'документ с датой', 'переписка, в которой это видно'],
    en: ['a photo', 'a video', 'a dated document', 'messages that show it'],
  }
  if (nature === 'loss') return either(handoverProofs[lang], lang)
  if (nature === 'damage' || nature === 'defect') return either(condition[lang], lang)
  if (nature === 'lost_profit' || nature === 'expenses') return either(figures[lang], lang)
  return either(shown[lang], lang)
}

const named = (claim: JudgedClaim, input: LetterInput): string => asQuoted(claim.text, input.lang)

/** A clause in full the first time a letter needs it, by its number alone after that. `said` keeps the count. */
function clauseOnce(clause: Clause, said: Set<string>, lang: LetterInput['lang']): string {
  const known = said.has(clause.no)
  said.add(clause.no)
  if (!known) return clauseQuote(clause, lang)
  const name = clauseName(clause.no, lang)
  return inLang(lang, { ru: `${name}, он приведён выше`, en: `${name}, quoted above` })
}

function agreedLine(input: LetterInput, claim: JudgedClaim): string {
  const remedy = withDate(remedyOf(input, claim), payBy(input, claim))
  return inLang(input.lang, {
    ru: `${named(claim, input)}: согласны. ${capital(remedy)}.`,
    en: `${named(claim, input)}: agreed. ${capital(remedy)}.`,
  })
}

/** The clauses that refuse a claim: those the examination relies on, else the one that leaves lost profit out. */
function groundsOf(input: LetterInput, claim: JudgedClaim): readonly Clause[] {
  const excluded = natureIn(input, claim) === 'lost_profit' ? exclusionClause(input.facts) : null
  const relied = [
    ...claim.evidence.map((id) => clauseBy(input.facts, id)),
    excluded,
    ...leftOut(input.facts, claim.text),
    ...pricedApart(input, claim),
  ]
  return [...new Set(relied)]
    .filter((clause) => clause !== null && !clause.void)
    .filter((c) => c !== null)
    .slice(0, 2)
}

/** Something of ours is being put right in a letter of its own: then the apology asked for has been made where it is owed. */
const apologised = (input: LetterInput): boolean =>
  input.claims.some((claim) => claim.verdict === 'our_fault') ||
  input.ours.some((part) => part.kind !== 'took_in_over_limit' && part.kind !== 'notice_late')

function withoutGround(input: LetterInput, nature: Nature): { ru: string; en: string } {
  if (nature === 'apology' && apologised(input))
    return {
      ru: 'За свою часть мы извинились отдельно; другой нашей ошибки документы не показывают',
      en: 'For our own part we have apologised separately; the records show no other mistake of ours',
    }
  if (nature === 'apology')
    return {
      ru: 'Нашей ошибки здесь документы не показывают, поэтому извинение было бы неискренним',
      en: 'The records show no mistake of ours here, so an apology would not be sincere',
    }
  if (nature === 'punish')
    return {
      ru: 'Вопросы о сотрудниках решаем внутри, предметом договора они не являются',
      en: 'Staff matters are settled inside the firm and are no part of our agreement',
    }
  if (nature === 'moral_harm')
    return {
      ru: 'Размер такой компенсации определяет суд; договор её не предусматривает',
      en: 'Only a court can set such a sum; our agreement does not provide for it',
    }
  if (nature === 'lost_profit')
    return {
      ru: 'К этой сумме нет ни расчёта, ни документов',
      en: 'There is neither a calculation nor a document for this sum',
    }
  return {
    ru: 'Основания для этого нет ни в договоре, ни в документах',
    en: 'Neither our agreement nor the records give a ground for it',
  }
}

function refusedLine(input: LetterInput, claim: JudgedClaim, said: Set<string>, brief: boolean): string {
  const { lang } = input
  const change = brief ? '' : changeLine(input, claim)
  if (claim.verdict === 'refuted') {
    const papers = papersNamed(input.facts, claim.evidence, lang).slice(0, 3)
    const shown = papers.length > 0 ? papers.join('; ') : gap(lang, { ru: 'документ', en: 'the record' })
    const note = ownPapers(input.facts, claim.evidence).find((entry) => entry.note)?.note
    const says = gap(lang, {
      ru: note ? `что там записано, например: ${note}` : 'что там записано',
      en: note ? `what it says, for example: ${note}` : 'what it says',
    })
    return sentences(
      inLang(lang, {
        ru: `${named(claim, input)}: удовлетворить не можем, документы говорят иное: ${shown} ${says}.`,
        en: `${named(claim, input)}: we cannot do this, the records say otherwise: ${shown} ${says}.`,
      }),
      change,
    )
  }
  const grounds = groundsOf(input, claim).map((clause) => clauseOnce(clause, said, lang))
  const reason = grounds.join('; ') || withoutGround(input, natureIn(input, claim))[lang]
  return sentences(
    inLang(lang, {
      ru: `${named(claim, input)}: удовлетворить не можем. ${capital(reason)}.`,
      en: `${named(claim, input)}: we cannot do this. ${capital(reason)}.`,
    }),
    change,
  )
}

/** «Ответ изменит: …»: what would change our mind about a refusal, as it was decided or as the examination names it. */
function changeLine(input: LetterInput, claim: JudgedClaim): string {
  const { lang } = input
  const said = changeWords(claim)
  if (said === '' || natureIn(input, claim) === 'price_of_silence') return ''
  const hint = said.slice(0, SHORT_ENOUGH)
  const named = !isShort(said)
    ? gap(lang, {
        ru: `что изменило бы ответ, коротко: ${hint}`,
        en: `what would change this, in short: ${hint}`,
      })
    : isInOwnWords(input, claim)
      ? said
      : midSentence(said)
  return inLang(lang, { ru: `Ответ изменит: ${named}.`, en: `What would change this: ${named}.` })
}

function openLine(input: LetterInput, claim: JudgedClaim, said: Set<string>, brief: boolean): string {
  const { lang } = input
  const papers = papersNamed(input.facts, claim.evidence, lang).slice(0, 3).join('; ')
  const checked = papers
    ? inLang(lang, {
        ru: `Проверили: ${papers}; подтверждения в них нет.`,
        en: `We checked: ${papers}; they do not show it.`,
      })
    : ''
  const losing = natureIn(input, claim) === 'loss' && !isConsumer(input.facts.parties)
  const form = losing ? claimFormClause(input.facts) : null
  const clause = form ? `${capital(clauseOnce(form, said, lang))}.` : ''
  const enough = enoughIsAnyOf(input, claim)
  const again = inLang(lang, {
    ru: `Вернёмся к этому, когда появится любое одно: ${enough}.`,
    en: `We will look again with any one of these: ${enough}.`,
  })
  const verdict = inLang(lang, { ru: 'пока не подтверждено.', en: 'not shown so far.' })
  return sentences(`${named(claim, input)}: ${verdict}`, brief ? '' : checked, clause, again)
}

/**
 * The line of one claim. `said` collects the numbers of the clauses that the letter has quoted so far; `brief` leaves out
 * the papers that were checked, and what would change a refusal: the closing of the letter says that for all of them.
 */
export function claimLine(input: LetterInput, claim: JudgedClaim, said: Set<string>, brief: boolean): string {
  if (isDue(claim)) return agreedLine(input, claim)
  return isRefused(claim) ? refusedLine(input, claim, said, brief) : openLine(input, claim, said, brief)
}
