// The term in which the agreement itself promises money back: "we refund within 10 days of the request".
//
// A clause says several terms in one breath ("you may return it within 14 days and we refund within 5"), so a term is
// read from the words around its own number: what stands before it, up to the number before. A term in which the client
// may ask, return or must pay is none of ours. Beside a term of law for the same money the sooner of the two is shown.
import type { Clause } from '../../agreements/agreement.ts'
import type { FoundTrigger } from './deadline.ts'
import type { Term } from './deadlineTerm.ts'

type Gives = 'refund' | 'compensation' | 'both'
export interface PayTerm {
  readonly clause: Clause
  readonly term: Term
  readonly gives: Gives
}

const w = (pattern: string): RegExp => new RegExp(`(?<![a-zа-яё])(?:${pattern})`, 'i')

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, five: 5, seven: 7, ten: 10, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30,
  одного: 1, двух: 2, трёх: 3, трех: 3, пяти: 5, семи: 7, десяти: 10, четырнадцати: 14, пятнадцати: 15,
  двадцати: 20, тридцати: 30,
} // prettier-ignore

const DAYS =
  /(?<![a-zа-яё])(?:within|in|no later than|not later than|в течение|не позднее(?: чем)?(?: через)?|не позже(?: чем)?(?: через)?|за) (\d{1,3}|[a-zа-яё]{3,14})(?: \([a-zа-яё0-9 -]{1,30}\))? ?(рабочих|рабочего|банковских|календарных|business|working|bank|calendar)? ?(?:дн(?:ей|я)|дня|суток|days?)(?![a-zа-яё])/giu

const REFUNDS = w(
  'возврат(?! товар| вещ| заказ| оборудован| ключ)|возвраща(?:ем|ются|ется)(?! товар| вещ)|верн[её]м|refund|money back|repa(?:y|id)|returns? (?:everything|the (?:price|money|balance|deposit|rest|full|whole|unused)|your (?:money|deposit|payment)|it all|what you paid|any (?:money|deposit|prepayment))|(?:deposit|money|price|balance)s? (?:is|are|will be) (?:returned|paid back)',
)
const COMPENSATES = w('возмещ|компенс|выплат|выплач|compensat|reimburs|mak(?:e|es) good|settle')
// What a client may or must do has terms of its own, and they bind the client.
const CLIENT_ACTS = w(
  '(?:you|customers?|clients?|guests?|buyers?|tenants?) (?:may|can|could|must|shall|should|have|returns?|refunds?|pays?|reimburses?|compensates?|ask|tell|notify|report)(?![a-z])|(?:ask|claim|request|report|apply|tell us|write to us|notify us) (?:for (?:it|a refund) )?within|return (?:the )?(?:goods|items?|things|keys|equipment)|(?:клиент|заказчик|покупатель|арендатор|гость|пользователь)[а-яё]* (?:[а-яё]+ )?(?:вправе|может|обязан|возвраща|возмеща|выплачива|перечисля|оплачива|сообща)|вы можете|вправе|обра(?:титься|титесь)|предъяв|заявля|счёт|счет(?:а|у)?(?![а-яё])|invoice',
)
const AFTER_GOODS = w(
  '(?:of|after|from|upon|с (?:момента|даты|дня)|со дня|после) (?:we |our |the |us )*(?:receiv|receipt of the (?:goods|item)|(?:goods|items?|return) (?:are|is|has|have|arriv|come)|return of the|inspect|получени[яе] (?:нами )?(?:товар|вещ)|возврата (?:товар|вещ)|осмотра|проверки)',
)

/** A clause is a paragraph; longer texts are whole agreements pasted in one. */
const MOST_CLAUSE_TEXT = 4_000

const numberIn = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : NUMBER_WORDS[text.toLowerCase()]
const isWorking = (word: string | undefined): boolean =>
  word !== undefined && /рабоч|банк|business|working|bank/i.test(word)

function givesOf(text: string): Gives | null {
  const [refunds, compensates] = [REFUNDS.test(text), COMPENSATES.test(text)]
  if (refunds && compensates) return 'both'
  return refunds ? 'refund' : compensates ? 'compensation' : null
}

const termOfMatch = (match: RegExpMatchArray): Term | null => {
  const n = numberIn(match[1] ?? '')
  return n === undefined ? null : { n, unit: 'day', dayType: isWorking(match[2]) ? 'working' : 'calendar' }
}
/** The first term of days that a sentence names, in figures or in words. */
export const firstTermIn = (sentence: string): Term | null =>
  [...sentence.matchAll(DAYS)].flatMap((match) => termOfMatch(match) ?? [])[0] ?? null
/** A clause cut into its sentences; "4.2" and "1.5" are not cut. */
export const sentencesOfClause = (clause: Clause): string[] =>
  clause.text.slice(0, MOST_CLAUSE_TEXT).split(/[.;](?=\s|$)/u)

/** The terms of one sentence: each with the words before its number, and those after it where nothing stood before. */
function termsOfSentence(clause: Clause, sentence: string): PayTerm[] {
  const found = [...sentence.matchAll(DAYS)]
  return found.flatMap((match, i) => {
    const before = found[i - 1]
    const start = before ? before.index + before[0].length : 0
    const end = match.index + match[0].length
    const [head, tail] = [sentence.slice(start, end), sentence.slice(end, found[i + 1]?.index)]
    const gives = givesOf(head) ?? (i === 0 ? givesOf(tail) : null)
    const term = termOfMatch(match)
    if (gives === null || term === null || CLIENT_ACTS.test(head) || AFTER_GOODS.test(tail)) return []
    return [{ clause, gives, term }]
  })
}

/** The terms in which we promised to pay; none of a clause that the law strikes out. */
export const payTerms = (clauses: readonly Clause[]): PayTerm[] =>
  clauses
    .filter((clause) => !clause.void)
    .flatMap((clause) => sentencesOfClause(clause).flatMap((sentence) => termsOfSentence(clause, sentence)))

const FITS: Readonly<Record<string, readonly Gives[]>> = {
  'thing.lost': ['compensation', 'both'],
  'thing.damaged': ['compensation', 'both'],
  'thing.misissued': ['compensation', 'both'],
  'service.withdrawn': ['refund', 'both'],
  'withdrawn.late': ['refund', 'both'],
  'return.distance': ['refund', 'both'],
  'delivery.cancelled': ['refund', 'both'],
  'service.defect': ['refund', 'compensation', 'both'],
  'service.damages': ['refund', 'compensation', 'both'],
  'claim.defect': ['refund', 'compensation', 'both'],
  'claim.information': ['refund', 'compensation', 'both'],
  'claim.damages': ['refund', 'compensation', 'both'],
  'claim.money': ['refund', 'compensation', 'both'],
}

/** The soonest promise of ours that covers what happened; nothing is promised for a claim found not due. */
export const payTermFor = (found: FoundTrigger, clauses: readonly Clause[]): PayTerm | undefined =>
  found.due === false
    ? undefined
    : payTerms(clauses)
        .filter((pay) => FITS[found.trigger]?.includes(pay.gives))
        .toSorted((a, b) => a.term.n - b.term.n)[0]
