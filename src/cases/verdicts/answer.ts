// "You never answered": our own correspondence shows it, whichever way it goes.
import { addDays, daysBetween, weekday, type Day } from '../../basics/instant.ts'
import type { Message } from '../../messages/message.ts'
import type { Claim } from '../caseFacts.ts'
import { dayIn, firstRaised, inbound, outbound, type Matter } from '../matter.ts'
import { judged, type Judgement } from './judgement.ts'

/** Three days where the agreement names none. */
const DEFAULT_DAYS = 3

/** A claim that a message of the client was left without an answer beyond our own term. */
export function judgeUnanswered(claim: Claim, matter: Matter): Judgement {
  const raised = firstRaised(matter.facts, claim)
  const before = inbound(matter.facts).filter((m) => raised === null || m.at < raised.at)
  const left = before.filter((m) => lateBy(m, matter, raised?.at) > 0)
  const term = replyClause(matter)
  if (left.length > 0) {
    return judged(
      'our_fault',
      {
        ru: `Письмо осталось без ответа дольше нашего срока${term ? ` (п. ${term.no})` : ''}.`,
        en: `The letter waited longer than our own term${term ? ` (clause ${term.no})` : ''}.`,
      },
      { evidence: left.map((m) => m.id), confidence: 0.85 },
    )
  }
  return judged(
    'refuted',
    { ru: 'На каждое письмо есть наш ответ в срок.', en: 'Each letter has our answer in time.' },
    {
      evidence: outbound(matter.facts)
        .map((m) => m.id)
        .slice(0, 3),
      confidence: 0.75,
    },
  )
}

const replyClause = (matter: Matter) =>
  (matter.facts.agreement?.clauses ?? []).find(
    (c) =>
      c.limit?.op === '<=' &&
      (c.limit.unit === 'workday' || c.limit.unit === 'day') &&
      typeof c.limit.value === 'number' &&
      /ответ|отвеч|reply|answer|respond/iu.test(c.text),
  )

/** Days by which our first answer came after the term; a letter still waiting counts to the claim. */
function lateBy(message: Message, matter: Matter, until: number | undefined): number {
  const clause = replyClause(matter)
  const days = typeof clause?.limit?.value === 'number' ? clause.limit.value : DEFAULT_DAYS
  const from = dayIn(matter.facts, message.at)
  const last = clause?.limit?.unit === 'workday' ? afterWorkingDays(from, days) : addDays(from, days)
  const answer = outbound(matter.facts).find((m) => m.at > message.at)?.at ?? until ?? matter.facts.asOf
  return daysBetween(last, dayIn(matter.facts, answer))
}

/** Working days by the week alone: a holiday only ever lengthens the term, so nobody is found late by it. */
function afterWorkingDays(from: Day, days: number): Day {
  let day = from
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (weekday(day) !== 0 && weekday(day) !== 6) left--
  }
  return day
}
