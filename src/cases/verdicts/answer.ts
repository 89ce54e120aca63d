// "You never answered": our own correspondence shows it, whichever way it goes.
import { daysBetween } from '../../basics/instant.ts'
import type { Message } from '../../messages/message.ts'
import type { Claim } from '../caseFacts.ts'
import { replyTerms, type ReplyTerm } from '../deadlines/deadlineContract.ts'
import { dueFor, strictDue, type Term } from '../deadlines/deadlineTerm.ts'
import { dayIn, firstRaised, inbound, outbound, type Matter } from '../matter.ts'
import { judged, type Judgement } from './judgement.ts'

/** Where the agreement names none. */
const THREE_DAYS: Term = { n: 3, unit: 'day', dayType: 'calendar' }

/** A claim that a message of the client was left without an answer beyond our own term. */
export function judgeUnanswered(claim: Claim, matter: Matter): Judgement {
  const raised = firstRaised(matter.facts, claim)
  const before = inbound(matter.facts).filter((m) => raised === null || m.at < raised.at)
  const left = before.filter((m) => lateBy(m, matter, raised?.at) > 0)
  const term = ownTerm(matter)?.clause
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

/** Our own term for any message, else the one for formal claims. */
function ownTerm(matter: Matter): ReplyTerm | undefined {
  const terms = replyTerms(matter.facts.agreement?.clauses ?? [])
  return terms.find((term) => !term.forClaims) ?? terms[0]
}

/** Days by which our first answer came after the term; a letter still waiting counts to the claim. */
function lateBy(message: Message, matter: Matter, until: number | undefined): number {
  const term = ownTerm(matter)?.term ?? THREE_DAYS
  const { calendar } = matter
  const strict = strictDue(dayIn(matter.facts, message.at), term, calendar)
  const last = dueFor('ours', term.n, strict, calendar)
  const answer = outbound(matter.facts).find((m) => m.at > message.at)?.at ?? until ?? matter.facts.asOf
  return daysBetween(last, dayIn(matter.facts, answer))
}
