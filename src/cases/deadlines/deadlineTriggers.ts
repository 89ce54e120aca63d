// What happened in a case that may start a term: a claim raised, a service left, a thing lost, data asked for.
//
// A claim starts its term on the day of the client's first message that raised it, not on the day of the first
// question. A demand that only a court measures (moral harm), an apology or a dismissal starts no term at all.
import { dayOf, isDay, startOfDay, type Instant } from '../../basics/instant.ts'
import { onceFor } from '../../basics/onceFor.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { Message } from '../../messages/message.ts'
import { isConsumer, type CaseFacts, type Claim } from '../caseFacts.ts'
import { messageOf } from '../matter.ts'
import type { FoundTrigger } from './deadline.ts'
import { basesOf } from './deadlineBase.ts'
import { claimTrigger, demandsMoney, saysAgreed, wordsOf } from './deadlineWords.ts'
import { tookFromClient, tradeKindOf, withdrawalInTime } from './deadlineTrade.ts'

const isFromClient = (message: Message): boolean => message.direction === 'in'

/** Are we in any contract with this person? Somebody who is not our client can start no term but for their own data. */
const hasDealings = (facts: CaseFacts): boolean =>
  facts.parties.client.type !== 'non_customer' &&
  (facts.agreement !== null || facts.ledger.some((e) => e.kind === 'payment' || e.kind === 'order'))

interface Raised {
  readonly id: string
  readonly at: Instant
  readonly text: string
}

/** The client's messages that raised a claim, oldest first. */
function raisedIn(claim: Claim, facts: CaseFacts): Message[] {
  return [...new Set(claim.raisedIn)]
    .flatMap((id) => messageOf(facts, id) ?? [])
    .filter(isFromClient)
    .toSorted((a, b) => a.at - b.at)
}

/** Where a claim was first raised by the client: the earliest of its messages, or the first inquiry. */
function raisedFirst(claim: Claim, facts: CaseFacts): Raised | undefined {
  const ids = new Set(claim.raisedIn ?? [])
  const first = raisedIn(claim, facts)[0]
  if (first) return { id: first.id, at: first.at, text: first.text }
  if (ids.has('inquiry') && facts.inquiry)
    return { id: 'inquiry', at: facts.inquiry.at, text: facts.inquiry.text }
  const entry = facts.ledger.find((e) => ids.has(e.id))
  return entry ? { id: entry.id, at: entry.at, text: entry.note ?? '' } : undefined
}

function triggersOfClaim(claim: Claim, facts: CaseFacts): FoundTrigger[] {
  const raised = raisedFirst(claim, facts)
  if (!raised) return []
  const kind = tradeKindOf(facts)
  const custody = tookFromClient(facts)
  const name = claimTrigger({
    claim: claim.text,
    message: raised.text,
    amount: claim.amountClaimed ?? 0,
    kind,
    custody,
    consumer: isConsumer(facts.parties),
    jurisdiction: facts.jurisdiction,
  })
  if (name === null) return []
  const demanded = FROM_DEMAND.has(name) ? firstDemand(claim, facts) : undefined
  const found = {
    ...startedBy(name, demanded ?? raised, facts),
    claims: [claim.id],
    base: basesOf(claim, facts),
  }
  // Too late for the law; the agreement may still promise money back.
  if (!withdrawalInTime(found, facts)) return [{ ...found, trigger: 'withdrawn.late' }]
  return [fromGoodsBack(found, facts), ...agreedLater(found, facts)]
}

// A first question ("when will it be ready?") is no demand: these terms run from the message that asks for the money.
const FROM_DEMAND = new Set([
  'service.defect',
  'service.damages',
  'claim.defect',
  'claim.information',
  'claim.damages',
])
const firstDemand = (claim: Claim, facts: CaseFacts): Message | undefined =>
  raisedIn(claim, facts).find((m) => demandsMoney(m.text))

const startedBy = (trigger: string, source: { id: string; at: Instant }, facts: CaseFacts): FoundTrigger => ({
  trigger,
  claims: [],
  where: source.id,
  at: source.at,
  day: dayOf(source.at, facts.timezone),
  kind: tradeKindOf(facts),
})

// Some terms begin when we agree, not when the client asks (a rejection accepted, a price reduction granted).
const AGREED: Readonly<Record<string, string>> = {
  'claim.defect': 'goods.rejection_agreed',
  'service.defect': 'service.reduction_agreed',
  'service.damages': 'service.reduction_agreed',
}
const agreeing = onceFor((facts: CaseFacts): readonly Message[] =>
  facts.messages.filter((m) => m.direction === 'out' && saysAgreed(m.text)),
)
function agreedLater(found: FoundTrigger, facts: CaseFacts): FoundTrigger[] {
  const trigger = AGREED[found.trigger]
  const letter = agreeing(facts).find(({ at }) => at > found.at)
  return trigger && letter ? [{ ...found, ...startedBy(trigger, letter, facts), claims: found.claims }] : []
}

const cameBack = (entry: Entry): boolean => ['goods_in', 'return', 'inspection'].includes(entry.kind)

/** In the UK the term to refund goods runs from their return (or from proof of sending them), not from the letter. */
function fromGoodsBack(found: FoundTrigger, facts: CaseFacts): FoundTrigger {
  if (facts.jurisdiction !== 'UK' || found.trigger !== 'return.distance') return found
  const back = facts.ledger.filter((e) => cameBack(e) && e.at >= found.at).toSorted((a, b) => a.at - b.at)[0]
  return back ? { ...found, ...startedBy(found.trigger, back, facts), claims: found.claims } : found
}

const triggersOfMessage = (message: Message, facts: CaseFacts): FoundTrigger[] =>
  isFromClient(message) ? wordsOf(message.text).map((name) => startedBy(name, message, facts)) : []

const GIVEN = ['respondBy', 'answerBy', 'dueAt', 'due', 'deadline', 'until', 'endsAt'] as const
function givenDate(entry: Entry): string | undefined {
  const fields = entry as Readonly<Record<string, unknown>>
  for (const key of GIVEN) {
    const value = fields[key]
    if (typeof value === 'string' && isDay(value.slice(0, 10))) return value.slice(0, 10)
  }
  return undefined
}

/** A dispute opened at the bank: the bank's own date wins; without one the window of the card schemes is shown. */
function triggersOfEntry(entry: Entry, facts: CaseFacts): FoundTrigger[] {
  if (entry.kind !== 'dispute') return []
  const given = givenDate(entry)
  if (given !== undefined) return [{ ...startedBy('dispute.card', entry, facts), givenDate: given }]
  const bought = facts.ledger.find((e) => e.kind === 'delivery' || e.kind === 'payment')
  return bought ? [startedBy('dispute.card', bought, facts)] : []
}

const wasDelivered = (facts: CaseFacts, before: Instant): boolean =>
  facts.ledger.some((e) => e.kind === 'delivery' && e.at <= before)

/** Goods promised for a day and not handed over: the term is that day itself. */
function triggersOfLateness(facts: CaseFacts, found: readonly FoundTrigger[]): FoundTrigger[] {
  if (!found.some((f) => f.trigger === 'delivery.late' || f.trigger === 'service.late')) return [...found]
  const promised = facts.agreement?.clauses
    .map((c) => (c.limit?.op === 'due' ? c.limit.value : undefined))
    .find((value): value is string => typeof value === 'string' && isDay(value))
  const order = facts.ledger.find((e) => e.kind === 'order')
  return found.flatMap((f) => {
    if (f.trigger !== 'delivery.late' && f.trigger !== 'service.late') return [f]
    if (f.trigger === 'delivery.late' && facts.jurisdiction !== 'RU' && wasDelivered(facts, f.at)) return []
    if (promised) return [{ ...f, day: promised, at: startOfDay(promised, facts.timezone) }]
    const startsWithOrder = f.trigger === 'delivery.late' && facts.jurisdiction !== 'RU' && order
    return startsWithOrder ? [{ ...f, ...startedBy(f.trigger, order, facts), claims: f.claims }] : []
  })
}

/** Everything in the facts that may start a term, oldest first. Which of them do is for the rules to say. */
export function triggersOf(facts: CaseFacts): FoundTrigger[] {
  const ofClaims = hasDealings(facts) ? facts.claims.flatMap((claim) => triggersOfClaim(claim, facts)) : []
  const ofMessages = facts.messages.flatMap((message) => triggersOfMessage(message, facts))
  const ofEntries = facts.ledger.flatMap((entry) => triggersOfEntry(entry, facts))
  return [...triggersOfLateness(facts, ofClaims), ...ofMessages, ...ofEntries]
    .filter((found) => found.at <= facts.asOf)
    .toSorted((a, b) => a.at - b.at)
}
