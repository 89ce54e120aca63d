// Our own unanswered questions from the client, by the rule that holds for the client: clearly asked, its date passed, no answer.
// A client's date shorter than a day binds nobody; without a date three days are given. "Received, looking into it" answers
// nothing, and the day that it promises is the new date.
import { addDays, formatDay, type Instant, startOfDay } from '../../basics/instant.ts'
import type { Span } from '../../basics/span.ts'
import type { Message } from '../../messages/message.ts'
import {
  acceptsOrAgrees,
  asksQuestion,
  promises,
  proofAsked,
  refusesWithReason,
  takesClaimBack,
} from '../../signals/thread.ts'
import { admits } from '../admission.ts'
import { tellsOfSilence } from '../incidentWords.ts'
import { dayIn, hasLabel, inbound, outbound, type Matter } from '../matter.ts'
import { words } from '../natureWords.ts'
import { termOf } from './proof.ts'
import { clientSaid } from './said.ts'
import type { FoundInThread } from './threadSignal.ts'

export interface OpenQuestion {
  readonly message: Pick<Message, 'id' | 'text' | 'at'>
  readonly words: Span
  readonly due: Instant
}
type Asked = Pick<Message, 'id' | 'at' | 'text' | 'channel'>
const DAYS_GIVEN = 3
const MS_PER_DAY = 86_400_000

const HOLDS = words(String.raw`
  получили|приняли|принято|зарегистрир|передал|разбер[её]мся|разбираемся|проверим|проверяем|уточним|уточняем|выясним|посмотрим|вернусь|верн[её]мся|ответим|
  received|got your|thank you for (?:your|the) (?:message|email|letter)|logged|passed (?:it|this) on|look(?:ing)? into|will (?:check|investigate|find out|come back|get back|reply|answer|look)|checking|we'll (?:check|look|come back|get back)|bear with`)
/** A short word that it has come in, and nothing of the matter. */
function holds(text: string): boolean {
  return text.length <= 260 && HOLDS.test(text) && !refusesWithReason(text) && !admits(text)
}

function askedIn(matter: Matter): Asked[] {
  const { inquiry } = matter.facts
  const first = inquiry
    ? [{ id: 'inquiry', at: inquiry.at, text: inquiry.text, channel: inquiry.channel ?? '' }]
    : []
  return [...first, ...clientSaid(matter).filter((m) => m.channel !== 'counter' && m.channel !== 'phone')]
}

/** Until when an answer was to be given: the client's own date, or three days; a promise of ours moves it. */
function dueOf(message: Asked, asked: Span, matter: Matter): Instant {
  const { facts } = matter
  const named =
    message.id === 'inquiry'
      ? null
      : termOf({ ...message, atText: '', from: 'client', direction: 'in' }, asked, matter)
  const usual = startOfDay(addDays(dayIn(facts, message.at), DAYS_GIVEN + 1), facts.timezone) - 1
  let due = named !== null && named >= message.at + MS_PER_DAY ? named : usual
  for (const reply of outbound(facts)) {
    if (reply.at <= message.at || reply.at > due || !holds(reply.text)) continue
    const promised = promises(reply.text, dayIn(facts, reply.at)).flatMap(({ day }) => day ?? [])
    const until = promised.toSorted().at(-1)
    if (until) due = Math.max(due, startOfDay(addDays(until, 1), facts.timezone) - 1)
  }
  return due
}

/** Questions and requests for a paper that we left: the date passed, or the client tells of silence before we answer. */
export function openQuestions(matter: Matter): OpenQuestion[] {
  const { facts } = matter
  return askedIn(matter).flatMap((message) => {
    const question = asksQuestion(message.text)[0] ?? proofAsked(message.text)
    if (!question) return []
    const replies = outbound(facts).filter((m) => m.at > message.at && m.to !== 'public')
    const answer = replies.find((m) => !holds(m.text))
    const complaint = inbound(facts).find(
      (m) =>
        m.at > message.at && (replies[0] === undefined || m.at < replies[0].at) && tellsOfSilence(m.text),
    )
    const due = dueOf(message, question, matter)
    const settled = clientSaid(matter).some(
      (m) => m.at > message.at && m.at <= due && (takesClaimBack(m.text) || agrees(m, matter)),
    )
    const late = message.id !== 'inquiry' && !settled && (answer?.at ?? facts.asOf) > due
    return complaint || late ? [{ message, words: question, due }] : []
  })
}
const agrees = (message: Message, matter: Matter): boolean =>
  acceptsOrAgrees(message.text) &&
  !hasLabel(matter, message.id, 'demand.money', 'accusation.loss', 'accusation.quality')

/** The same as one finding about us, first among everything that the thread shows. */
export function questionsOpen(matter: Matter): FoundInThread[] {
  const open = openQuestions(matter)
  const [first] = open
  if (!first) return []
  const due = dayIn(matter.facts, first.due)
  return [
    {
      kind: 'question_open',
      whose: 'ours',
      messages: open.map((one) => one.message.id),
      words: open
        .filter((one) => one.message.id !== 'inquiry')
        .map((one) => ({ message: one.message.id, ...one.words })),
      why: {
        ru: `Клиент спросил прямо; ответ был нужен до ${formatDay(due, 'ru')}, и его нет или он пришёл позже.`,
        en: `The client asked plainly; an answer was due by ${formatDay(due, 'en')} and is missing or came later.`,
      },
    },
  ]
}
