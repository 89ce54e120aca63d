// Our own unanswered questions from the client, by the rule that holds for the client: clearly asked, its date passed, no answer.
// A client's date shorter than a day binds nobody; without a date three days are given. "Received, looking into it" answers
// nothing, and the day that it promises is the new date.
import { addDays, formatDay, type Instant, startOfDay } from '../../basics/instant.ts'
import { onceFor } from '../../basics/onceFor.ts'
import type { Span } from '../../basics/span.ts'
import type { Message } from '../../messages/message.ts'
import { rememberedTexts } from '../../signals/rememberedTexts.ts'
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
import { dayIn, hasLabel, inbound, messagesBetween, outbound, type Matter } from '../matter.ts'
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
export const holds = rememberedTexts(
  (text): boolean => text.length <= 260 && HOLDS.test(text) && !refusesWithReason(text) && !admits(text),
)

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
  for (const reply of messagesBetween(outbound(facts), message.at)) {
    if (reply.at > due) break
    if (!holds(reply.text)) continue
    const promised = promises(reply.text, dayIn(facts, reply.at)).flatMap(({ day }) => day ?? [])
    const until = promised.toSorted().at(-1)
    if (until) due = Math.max(due, startOfDay(addDays(until, 1), facts.timezone) - 1)
  }
  return due
}

interface AskedOfUs extends OpenQuestion {
  /** When we answered in substance; undefined while we have not. */
  readonly answeredAt: Instant | undefined
  /** The client told of silence before we wrote anything. */
  readonly complaint: boolean
  /** It may be late one day: the first inquiry never is, nor what the client let go in time. */
  readonly mayBeLate: boolean
}

/** Every question and request for a paper, whenever its date is. */
const askedOfUs = onceFor((matter: Matter): readonly AskedOfUs[] => {
  const { facts } = matter
  return askedIn(matter).flatMap((message) => {
    const question = asksQuestion(message.text)[0] ?? proofAsked(message.text)
    if (!question) return []
    const replies = messagesBetween(outbound(facts), message.at)
    const reply = replies.find((m) => m.to !== 'public')
    const answer = replies.find((m) => m.to !== 'public' && !holds(m.text))
    const complaint = messagesBetween(inbound(facts), message.at, reply?.at).find((m) =>
      tellsOfSilence(m.text),
    )
    const due = dueOf(message, question, matter)
    const settled = messagesBetween(clientSaid(matter), message.at, due + 1).some(
      (m) => takesClaimBack(m.text) || agrees(m, matter),
    )
    const mayBeLate = message.id !== 'inquiry' && !settled
    const found = { message, words: question, due, mayBeLate }
    return [{ ...found, answeredAt: answer?.at, complaint: complaint !== undefined }]
  })
})

/** Questions and requests for a paper that we left: the date passed, or the client tells of silence before we answer. */
export const openQuestions = onceFor((matter: Matter): readonly OpenQuestion[] =>
  askedOfUs(matter)
    .filter(
      ({ complaint, mayBeLate, answeredAt, due }) =>
        complaint || (mayBeLate && (answeredAt ?? matter.facts.asOf) > due),
    )
    .map(({ message, words: question, due }) => ({ message, words: question, due })),
)

/** The instants after which a question that still waits for our answer counts as left. */
export const questionDues = (matter: Matter): Instant[] =>
  askedOfUs(matter).flatMap(({ answeredAt, due }) => (answeredAt === undefined ? [due] : []))

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
