// Explained already: a question that we have answered before comes again. The first time we say it more plainly, the second time we
// offer to call, and only then the answer refers to what was written. Not to understand is no conduct: nothing here names a person, and
// none of it reaches the groups of conduct.
import type { Instant } from '../../basics/instant.ts'
import { onceFor } from '../../basics/onceFor.ts'
import type { Span } from '../../basics/span.ts'
import type { Message } from '../../messages/message.ts'
import { mentions } from '../../signals/mentions.ts'
import { rememberedTexts } from '../../signals/rememberedTexts.ts'
import { asksQuestion } from '../../signals/thread.ts'
import { messagesBetween, outbound, type Matter } from '../matter.ts'
import { words } from '../natureWords.ts'
import { stemsOf } from '../records.ts'
import { asksAgain, bringsNew, repeatedAfterFinal } from '../threads/persistence.ts'
import { holds } from '../threads/questions.ts'
import { clientSaid, ownText, sentencesOf } from '../threads/said.ts'

export interface Explained {
  /** The message that asks again. */
  readonly message: string
  /** The words that ask. */
  readonly words: Span
  /** Our message that answered it last. */
  readonly answer: string
  /** How many times we have answered it. */
  readonly times: number
}

export const EXPLAININGS = ['plain_explanation', 'call_with_note', 'by_reference'] as const
export type Explaining = (typeof EXPLAININGS)[number]

/** What to do when a question comes that was answered so many times. */
export const nextExplaining = (times: number): Explaining =>
  times <= 1 ? 'plain_explanation' : times === 2 ? 'call_with_note' : 'by_reference'

/** Whoever says that it is not clear asks, with or without a question mark. */
const NOT_CLEAR = words(
  String.raw`не понима|непонятн|не понял|не поняла|не ясно|неясно|объясните|поясните|растолкуйте|don'?t understand|do not understand|didn'?t understand|not clear|unclear|makes no sense|(?:please|could you|can you) explain|explain (?:to me|again|why|how|what)`,
)
/** «Где деньги?», "when will it come": what is asked for is the thing, and no explanation. */
const WHERE_IS = words(
  String.raw`где (?:же )?(?:мо[йяеёи]|наш|деньг|ответ|заказ|возврат|вещ)|когда (?:же |уже |наконец )?(?:верн|перевед|привез|пришл|отдад|будет|ответ|получу|ждать)|не приш(?:ёл|ел|ла|ло|ли)|where (?:is|are|'s) my|when (?:will|can|do) (?:i|we|you|it|my)|has(?:n'?t| not) (?:arrived|come)`,
)
/** The same words in so large a part of the shorter question are the same question. */
const SAME_WORDS = 0.6
const FEW_WORDS = 0.25
const LEAST_WORDS = 2

interface Topic {
  readonly stems: ReadonlySet<string>
  /** Clauses, sums and papers that the words name. */
  readonly named: ReadonlySet<string>
}
interface Question extends Topic, Span {
  readonly message: Message
}

const NAMED = new Set(['clause', 'amount', 'document'])
const topicOf = rememberedTexts((text): Topic => ({
  stems: new Set(stemsOf(text)),
  named: new Set(
    mentions(text).flatMap(({ kind, value }) =>
      NAMED.has(kind) && value !== null ? [`${kind} ${String(value).toUpperCase()}`] : [],
    ),
  ),
}))

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
/** What a message asks, sentence by sentence. A reminder of something undone is no question of this kind. */
const questionsIn = onceFor((message: Message): readonly Question[] => {
  const own = ownText(message.text)
  const asked = asksQuestion(own)
  return sentencesOf(own)
    .map((sentence) => ({ sentence, text: own.slice(sentence.start, sentence.end) }))
    .filter(
      ({ sentence, text }) =>
        (asked.some((span) => overlaps(span, sentence)) || NOT_CLEAR.test(text)) && !WHERE_IS.test(text),
    )
    .map(({ sentence, text }) => ({ message, ...sentence, ...topicOf(text) }))
})

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((one) => b.has(one)).length

/** Most of the words in common, or some of them with the same clause, sum or paper. */
function sameQuestion(a: Topic, b: Topic): boolean {
  const least = Math.min(a.stems.size, b.stems.size)
  const share = least === 0 ? 0 : common(a.stems, b.stems) / least
  if (least >= LEAST_WORDS && share >= SAME_WORDS) return true
  return common(a.named, b.named) > 0 && share >= FEW_WORDS
}

/** Does a message of ours speak of what was asked? */
const speaksOf = (answer: Message, question: Topic): boolean => {
  const said = topicOf(answer.text)
  return common(said.stems, question.stems) > 0 || common(said.named, question.named) > 0
}

/** Our first answer to a question before an instant: in substance, to the client, and about that. */
const answerTo = (question: Question, until: Instant, matter: Matter): Message | undefined =>
  messagesBetween(outbound(matter.facts), question.message.at, until).find(
    (m) => m.to !== 'public' && !holds(m.text) && speaksOf(m, question),
  )

const asking = onceFor(
  (matter: Matter): readonly { readonly message: Message; readonly questions: readonly Question[] }[] =>
    clientSaid(matter).map((message) => ({ message, questions: questionsIn(message) })),
)

/** What a message asks again, unless it brings something new. */
function repeatedIn(message: Message, questions: readonly Question[], matter: Matter): Explained[] {
  if (questions.length === 0) return []
  const before = asking(matter)
    .filter((one) => one.message.at < message.at)
    .flatMap((one) => one.questions)
  const repeats = questions.flatMap((question): Explained[] => {
    const answers = before
      .filter((one) => sameQuestion(one, question))
      .flatMap((one) => answerTo(one, message.at, matter) ?? [])
    const given = [...new Set(answers.map(({ id }) => id))]
    const last = given.at(-1)
    if (last === undefined) return []
    const { start, end } = question
    return [{ message: message.id, words: { start, end }, answer: last, times: given.length }]
  })
  if (repeats.length === 0) return []
  const earlier = matter.facts.messages.filter((m) => m.at < message.at && m.direction !== 'internal')
  return bringsNew(message, earlier, matter) ? [] : repeats
}

/**
 * Questions that came again after we had answered them, in the order of time. A new fact or a new paper makes a question a new one.
 * Has no errors; source: the plan of the house, "explained already".
 */
export const explainedBefore = (matter: Matter): readonly Explained[] =>
  asking(matter).flatMap(({ message, questions }) => repeatedIn(message, questions, matter))

/** What the client has written since we last answered in substance. */
const waiting = onceFor((matter: Matter): ReadonlySet<string> => {
  const last = outbound(matter.facts).findLast((m) => m.to !== 'public' && !holds(m.text))
  return new Set(messagesBetween(clientSaid(matter), last?.at ?? -Infinity).map(({ id }) => id))
})

/** More than so many messages since our last word are a flood, and the newest of them count. */
const MOST_WAITING = 20

/** Those of them that wait for a word of ours now. Only these are compared with what was asked before. */
export const askedAgainNow = (matter: Matter): readonly Explained[] =>
  asking(matter)
    .filter(({ message }) => waiting(matter).has(message.id))
    .slice(-MOST_WAITING)
    .flatMap(({ message, questions }) => repeatedIn(message, questions, matter))

/** Our final answer, and the messages after it that ask for the same, bring nothing new and wait for a word of ours. */
export interface AnsweredFinally {
  readonly final: string
  readonly again: readonly string[]
}

/** The stamp of a final answer: null where none was given, or where nothing waits that it has answered. */
export function answeredFinally(matter: Matter): AnsweredFinally | null {
  const found = repeatedAfterFinal(matter)
  const again = found?.again.filter(
    (message) => waiting(matter).has(message.id) && asksAgain(message, matter),
  )
  return found && again?.length ? { final: found.final.id, again: again.map(({ id }) => id) } : null
}
