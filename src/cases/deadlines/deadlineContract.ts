// Terms that the agreement itself sets: the time to answer a message, and the window a client has after our notice.
//
// A limit is read by its shape and by the words of its clause, never by the name of its metric: a number of days that
// the clause connects with answering is a reply term; days of grace open a window when the notice goes out. A window
// that ended in billing is no deadline any more, it stands in the overage.
import type { Clause, Limit } from '../../agreements/agreement.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import { dayOf, type Day, type Instant } from '../../basics/instant.ts'
import type { Message } from '../../messages/message.ts'
import type { DeadlineInput } from './deadline.ts'
import { metBy } from './deadlineMet.ts'
import { dueFor, strictDue, type Term } from './deadlineTerm.ts'
import type { FoundDeadline } from './foundDeadline.ts'

const REPLY = /(?<![a-zа-яё])(?:ответ(?!ств)|отвеча|отвеч|repl|respon(?:d|se)|answer)/i
const CLAIMS =
  /(?<![a-zа-яё])(?:претензи|рекламаци|formal complaint|complaints?|claims?)(?![a-zа-яё])|(?<![a-zа-яё])претензи/i
const CLIENT_MUST =
  /(?<![a-zа-яё])(?:клиент|заказчик|покупатель|арендатор|client|customer|buyer)[a-zа-яё]*\s+(?:[a-zа-яё]+\s+)?(?:отвеча|ответ|соглас|repl|respond|answer|approv)/i
const TIME_UNITS: Readonly<Record<string, { unit: string; dayType: string }>> = {
  workday: { unit: 'day', dayType: 'working' },
  workdays: { unit: 'day', dayType: 'working' },
  business_day: { unit: 'day', dayType: 'working' },
  business_days: { unit: 'day', dayType: 'working' },
  working_day: { unit: 'day', dayType: 'working' },
  working_days: { unit: 'day', dayType: 'working' },
  day: { unit: 'day', dayType: 'calendar' },
  days: { unit: 'day', dayType: 'calendar' },
  hour: { unit: 'hour', dayType: 'calendar' },
  hours: { unit: 'hour', dayType: 'calendar' },
}

function termOf(limit: Limit): Term | null {
  const unit = TIME_UNITS[(limit.unit ?? '').toLowerCase().replace(/[\s-]+/g, '_')]
  if (!unit || typeof limit.value !== 'number' || limit.value < 0) return null
  return { n: limit.value, ...unit }
}

const isUpperBound = (limit: Limit): boolean => limit.op === '<=' || limit.op === '<'

export interface ReplyTerm {
  readonly clause: Clause
  readonly term: Term
  /** Does the clause speak of formal claims rather than of any message? */
  readonly forClaims: boolean
}

/** Does a clause speak of answering, by us or by the client? */
export const isReplyClause = (clause: Clause): boolean => REPLY.test(clause.text)

/** The reply terms that bind us. A term of the client's own answers is none of them, nor one the law strikes out. */
export function replyTerms(clauses: readonly Clause[]): ReplyTerm[] {
  return clauses.flatMap((clause) => {
    if (!clause.limit || clause.void || !isUpperBound(clause.limit)) return []
    if (!REPLY.test(clause.text) || CLIENT_MUST.test(clause.text)) return []
    const term = termOf(clause.limit)
    return term ? [{ clause, term, forClaims: CLAIMS.test(clause.text) }] : []
  })
}

const ASKS =
  /\?|(?<![a-zа-яё])(?:прошу|просим|требую|требуем|нужн[аоы]?|надо|жду|ждём|хочу|хотим|давайте|добавьте|сделайте|пришлите|верните|исправьте|поправьте|замените|объясните|скажите|ответьте|посчитайте|переделайте|можно ли|пожалуйста|(?!здравст)[а-яё]{2,20}[йь]те|please|i need|we need|i want|we want|i demand|can you|could you|would you|let me know|send|fix|refund|explain|add)(?![a-zа-яё])/i

/** Does a text ask for something? */
export const asksIn = (text: string): boolean => ASKS.test(text)
/** Is it a letter of the client side to us, not a public word? */
export const fromClient = (message: Message): boolean =>
  message.direction === 'in' && message.to !== 'public' && message.channel !== 'review'

interface Asked {
  readonly id: string
  readonly at: Instant
  readonly met: string | undefined
  readonly metAt: Instant | undefined
}

function replied(question: Message, input: DeadlineInput): Asked {
  const met = metBy('reply', question.at, input)
  return { id: question.id, at: question.at, met, metAt: input.messages.find((m) => m.id === met)?.at }
}

/**
 * One line for a reply term: the message that still waits, else one answered late, else the first that asked.
 * What is open or was missed is what the reader must see; a term kept every time needs one line to say so.
 */
export function replyDeadline(reply: ReplyTerm, input: DeadlineInput): FoundDeadline[] {
  const asked = input.messages
    .filter((m) => m.at <= input.asOf && fromClient(m) && asksIn(m.text))
    .toSorted((a, b) => a.at - b.at)
    .map((question) => replied(question, input))
  const due = (at: Instant): Day =>
    dueFor(
      'ours',
      reply.term.n,
      strictDue(dayOf(at, input.timezone), reply.term, input.calendar),
      input.calendar,
    )
  const late = (a: Asked): boolean => a.metAt !== undefined && dayOf(a.metAt, input.timezone) > due(a.at)
  const shown = asked.find((a) => a.met === undefined) ?? asked.find(late) ?? asked[0]
  if (!shown) return []
  const what = { ru: 'ответ на сообщение клиента', en: 'reply to the client’s message' }[input.lang]
  return [
    contractLine(reply.clause, what, 'ours', dayOf(shown.at, input.timezone), reply.term, shown.met, input),
  ]
}

/** A term the agreement sets for one kind of claim, counted from the message that raised it. */
export const claimReplyDeadline = (
  reply: ReplyTerm,
  raisedAt: Instant,
  input: DeadlineInput,
): FoundDeadline => {
  const what = { ru: 'ответ на претензию', en: 'answer to the claim' }[input.lang]
  return contractLine(
    reply.clause,
    what,
    'ours',
    dayOf(raisedAt, input.timezone),
    reply.term,
    metBy('answer', raisedAt, input),
    input,
  )
}

/** A line for a term of the agreement that runs from `from`; `what` is said in the case's language. */
export function contractLine(
  clause: Clause,
  what: string,
  whose: FoundDeadline['whose'],
  from: Day,
  term: Term,
  met: string | undefined,
  input: DeadlineInput,
): FoundDeadline {
  const strict = strictDue(from, term, input.calendar)
  const word = { ru: 'п.', en: 'clause' }[input.lang]
  return {
    rule: 'contract',
    what: `${what} (${word} ${clause.no})`,
    from,
    due: dueFor(whose, term.n, strict, input.calendar),
    dueStrict: strict,
    dayType: term.dayType,
    whose,
    source: `${word} ${clause.no}`,
    ...(met === undefined ? {} : { metBy: met }),
  }
}

const CHOOSES =
  /(?<![a-zа-яё])(?:put me on|move me|switch me|upgrade|sign me up|i(?:'|’)ll (?:take|go|pay|clear|remove|collect|move)|we(?:'|’)ll (?:take|go|pay|clear|remove|collect|move)|go with|go for|option [0-9a-c]|cleared|removed|deleted|cleaned up|collected|давайте (?:вариант|подключ)|вариант [0-9а-вa-c]|выбираю|выбираем|подключ(?:айте|аем|аю|ите)|забер[уеё]м?|забрал[аи]?|вывез[а-яё]*|увез[а-яё]*|удалил[аи]?|почистил[аи]?|убрал[аи]?|перехожу|переходим|переведите|доплачу|доплатим|оплачу|оплатим|оплатил[аи]?)(?![a-zа-яё])/i
const REFUSES =
  /(?<![a-zа-яё])(?:не (?:буду|будем|собира|стану|намерен|забер|подключ|хочу|перейд)[a-zа-яё]*|won(?:'|’)t|will not|not going to|never|refuse)/i

const chosenBy = (after: Instant, input: DeadlineInput): string | undefined =>
  input.messages.find(
    (m) =>
      m.direction === 'in' &&
      m.at > after &&
      m.at <= input.asOf &&
      CHOOSES.test(m.text) &&
      !REFUSES.test(m.text),
  )?.id

const graceOf = (clauseNo: string, clauses: readonly Clause[]): { clause: Clause; days: number } | null => {
  const own = clauses.find((c) => c.no === clauseNo)
  if (own?.limit?.graceDays !== undefined) return { clause: own, days: own.limit.graceDays }
  const grace = clauses.find((c) => c.limit?.op === 'grace_days' && typeof c.limit.value === 'number')
  return grace ? { clause: grace, days: Number(grace.limit?.value) } : null
}

/** The window to put an overage right after our notice; nothing when it has already turned into a bill. */
export function graceWindow(overage: OverageFound, input: DeadlineInput): FoundDeadline[] {
  const grace = graceOf(overage.clause, input.clauses)
  const notice = input.messages.find((m) => m.id === overage.noticeMessage)
  if (!grace || !notice || notice.at > input.asOf) return []
  if (overage.billFrom !== undefined && overage.billFrom <= dayOf(input.asOf, input.timezone)) return []
  const what = { ru: 'окно, чтобы устранить превышение', en: 'window to put the overage right' }[input.lang]
  const term = { n: grace.days, unit: 'day', dayType: 'calendar' }
  const from = dayOf(notice.at, input.timezone)
  return [contractLine(grace.clause, what, 'window', from, term, chosenBy(notice.at, input), input)]
}
