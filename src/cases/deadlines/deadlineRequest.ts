// A term to do something on the client's request ("a recount on request within 3 working days"), other than to answer
// or to pay. It runs only where such a request was made: the client named the thing, or one of us named the clause.
import type { Clause } from '../../agreements/agreement.ts'
import { dayOf } from '../../basics/instant.ts'
import type { Message } from '../../messages/message.ts'
import type { DeadlineInput } from './deadline.ts'
import { asksIn, contractLine, fromClient, isReplyClause } from './deadlineContract.ts'
import { ourLettersAfter } from './deadlineMet.ts'
import { firstTermIn, payTerms, sentencesOfClause } from './deadlinePay.ts'
import type { FoundDeadline } from './foundDeadline.ts'

const ON_REQUEST =
  /(?<![a-zа-яё])(?:по|с(?: момента| даты)?|со дня|после) (?:[а-яё]+ )?(?:запрос|требовани|обращени|просьб|заявк|заявлени)[а-яё]*|(?<![a-zа-яё])(?:on|upon|at|after|of) (?:your |the |a |their |written |client(?:'|’)s |customer(?:'|’)s )*request/i
const COMMON =
  /^(?:клиент|заказчик|исполнит|хранител|склад|течени|рабоч|календ|запрос|требов|обращ|просьб|заявк|заявле|письме|после|момент|в течен|request|client|custom|provid|within|workin|busine|calend|writte|depart)/i

const CLIENT_DOES =
  /(?<![a-zа-яё])(?:(?:клиент|заказчик|покупатель|арендатор|пользователь) (?:[а-яё]+ )?(?:обяз|долж|предостав|забира|возвраща|оплачива|сообща|переда)|по (?:нашему )?(?:запросу|требованию) (?:исполнителя|хранителя|склада|подрядчика|арендодателя|нашему)|our request|(?:you|the client|the customer) (?:must|shall|will|pays?|returns?|collects?|provides?))/i

const STEM = 6
/** What a request clause promises, as stems of its longer words ("пересч", "recoun"). */
function stemsOf(sentence: string): string[] {
  const words = sentence.toLowerCase().match(/[a-zа-яё]{6,}/gu) ?? []
  return [...new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, STEM)))]
}

const namesStem = (text: string, stems: readonly string[]): boolean => {
  const words = text.toLowerCase().match(/[a-zа-яё]{6,}/gu) ?? []
  return words.some((word) => stems.includes(word.slice(0, STEM)))
}
const namesClause = (text: string, no: string): boolean =>
  new RegExp(
    `(?:п\\.|пункт[а-яё]*|clause|section|§)\\s*${no.replaceAll(/[^0-9a-zа-яё]/gi, '\\$&')}(?![0-9.]*[0-9])`,
    'i',
  ).test(text)

const PAST = /(?:ли|ла|л|но|ны|на|ен|ено|ены|ed|done|made)$/i
/** The thing done, not promised: its word in the past, or the papers of it enclosed. */
const saysDone = (message: Message, stems: readonly string[]): boolean => {
  const words = message.text.toLowerCase().match(/[a-zа-яё]{4,}/gu) ?? []
  return (
    words.some((word) => stems.includes(word.slice(0, STEM)) && PAST.test(word)) ||
    (namesStem(message.text, stems) && (message.attachments?.length ?? 0) > 0)
  )
}

/** The client's message that a letter of ours took as the request: the last one before it. */
function takenAsRequest(input: DeadlineInput, no: string): Message | undefined {
  const letter = input.messages
    .filter((m) => m.direction === 'out' && m.at <= input.asOf && namesClause(m.text, no))
    .toSorted((a, b) => a.at - b.at)[0]
  return (
    letter &&
    input.messages.filter((m) => fromClient(m) && m.at < letter.at).toSorted((a, b) => b.at - a.at)[0]
  )
}

function requested(clause: Clause, stems: readonly string[], input: DeadlineInput): Message | undefined {
  const named = input.messages
    .filter((m) => fromClient(m) && m.at <= input.asOf && asksIn(m.text))
    .filter((m) => namesClause(m.text, clause.no) || namesStem(m.text, stems))
  const taken = takenAsRequest(input, clause.no)
  return [...named, ...(taken ? [taken] : [])].toSorted((a, b) => a.at - b.at)[0]
}

/** A line for each term to act on request that a request has started. */
export function requestDeadlines(input: DeadlineInput): FoundDeadline[] {
  const paid = new Set(payTerms(input.clauses).map((pay) => pay.clause.no))
  return input.clauses.flatMap((clause) => {
    if (clause.void || paid.has(clause.no) || isReplyClause(clause)) return []
    const sentence = sentencesOfClause(clause).find((s) => ON_REQUEST.test(s) && !CLIENT_DOES.test(s))
    const term = sentence === undefined ? null : firstTermIn(sentence)
    if (sentence === undefined || term === null) return []
    const stems = stemsOf(sentence)
    const request = requested(clause, stems, input)
    if (!request) return []
    const met = ourLettersAfter(request.at, input).find((m) => saysDone(m, stems))?.id
    const what = { ru: 'сделать по просьбе клиента', en: 'act on the client’s request' }[input.lang]
    return [contractLine(clause, what, 'ours', dayOf(request.at, input.timezone), term, met, input)]
  })
}
