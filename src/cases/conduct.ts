// Conduct in a thread, by the five groups of the NSW Ombudsman's manual, as interfaces words them. Only what was done and
// said counts; a group is a reason to set terms, never a name for a person.
import { clausesCited } from '../agreements/clauses.ts'
import { onceFor } from '../basics/onceFor.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Message } from '../messages/message.ts'
import type { Label } from '../signals/label.ts'
import { rememberedTexts } from '../signals/rememberedTexts.ts'
import {
  acceptsOrAgrees,
  asksForProof,
  asksQuestion,
  offersProof,
  refusesWithReason,
} from '../signals/thread.ts'
import { admits } from './admission.ts'
import { asksForAuthority, strikesAPerson, tellsOfAbuse } from './incidentWords.ts'
import {
  claimsRaisedIn,
  hasLabel,
  inbound,
  isNoteOfOurs,
  messageOf,
  outbound,
  type Matter,
} from './matter.ts'
import { words } from './natureWords.ts'
import { unauthorisedWriters } from './threads/goBetween.ts'
import { afterFinalAnswer } from './threads/persistence.ts'
import type { JudgedClaim, Thread } from './verdict.ts'

type Group = Thread['groups'][number]
const DEMANDS: readonly Label[] = [
  'demand.money',
  'demand.apology',
  'demand.free',
  'demand.exception',
  'demand.punish',
]

/** The verdicts by the names of their claims; should several claims bear one name, all of theirs. */
const verdictsOf = onceFor((claims: readonly JudgedClaim[]) => {
  const found = new Map<string, JudgedClaim['verdict'][]>()
  for (const { id, verdict } of claims) found.set(id, [...(found.get(id) ?? []), verdict])
  return found
})

/** What a message asks beyond what is due: a claim of it that is not ours, or a wish that no claim carries. */
export function asksBeyondDue(
  message: Pick<Message, 'id'>,
  matter: Matter,
  claims: readonly JudgedClaim[],
): boolean {
  const demands = (matter.signals.get(message.id) ?? []).filter((s) => DEMANDS.includes(s.label))
  if (demands.length === 0) return false
  const verdicts = claimsRaisedIn(matter.facts, message.id).flatMap(
    ({ id }) => verdictsOf(claims).get(id) ?? [],
  )
  if (verdicts.some((v) => v === 'speculation' || v === 'unproven' || v === 'refuted')) return true
  if (verdicts.length > 0) return false
  const somethingDue = claims.some((c) => c.amountDue > 0)
  const fault = claims.some((c) => c.verdict === 'our_fault' || c.verdict === 'entitled')
  return demands.some(({ label }) =>
    label === 'demand.money' ? !somethingDue : label === 'demand.apology' ? !fault : true,
  )
}

/** Was something of ours still owed and unanswered when the message came? Then its demands are no one's fault but ours. */
function oursUnanswered(message: Message, matter: Matter, claims: readonly JudgedClaim[]): boolean {
  const owed = claims.filter((c) => c.verdict === 'our_fault' || c.verdict === 'entitled').map((c) => c.id)
  const raisedBefore = matter.facts.claims.some(
    (c) =>
      owed.includes(c.id) &&
      (c.raisedIn ?? []).some((id) => (messageOf(matter.facts, id)?.at ?? Infinity) <= message.at),
  )
  if (!raisedBefore) return false
  return !outbound(matter.facts).some(
    (m) => m.at < message.at && (admits(m.text) || refusesWithReason(m.text)),
  )
}

/** Every group that the thread shows. */
export function conductGroups(matter: Matter, claims: readonly JudgedClaim[]): Group[] {
  const groups: Group[] = []
  if (afterFinalAnswer(matter)) groups.push('persistence')
  if (demandsOn(matter, claims)) groups.push('demands')
  if (refusesToCooperate(matter, claims)) groups.push('lack_of_cooperation')
  if (harmsPeople(matter)) groups.push('behaviour')
  return ORDER.filter((group) => groups.includes(group))
}
const ORDER: readonly Group[] = ['demands', 'lack_of_cooperation', 'persistence', 'arguments', 'behaviour']

/** A demand beyond due repeated, or made the price of something, after it was answered with reasons; or a head asked for. */
function demandsOn(matter: Matter, claims: readonly JudgedClaim[]): boolean {
  const asked = inbound(matter.facts).filter(
    (m) => m.channel !== 'review' && asksBeyondDue(m, matter, claims),
  )
  const fromInquiry = matter.facts.inquiry !== null && asksBeyondDue({ id: 'inquiry' }, matter, claims)
  const first = fromInquiry ? matter.facts.inquiry : asked[0]
  if (!first) return false
  const answeredBefore = (message: Message): boolean =>
    outbound(matter.facts).some((m) => m.at > first.at && m.at < message.at && answersWithReasons(m.text))
  return asked.some((message) => {
    if (oursUnanswered(message, matter, claims)) return false
    if (hasLabel(matter, message.id, 'demand.punish')) return true
    const insists =
      hasLabel(matter, message.id, 'leverage') || repeatsDemand(message, fromInquiry, asked, matter)
    return insists && answeredBefore(message)
  })
}

/** The same claim raised again; where no claim carries the demand, a demand of the same kind. */
function repeatsDemand(
  message: Message,
  fromInquiry: boolean,
  asked: readonly Message[],
  matter: Matter,
): boolean {
  const raisedIn = (id: string): string[] => claimsRaisedIn(matter.facts, id).map((c) => c.id)
  const kinds = (id: string): Label[] =>
    (matter.signals.get(id) ?? []).map((s) => s.label).filter((label) => DEMANDS.includes(label))
  const own = raisedIn(message.id)
  const before = [
    ...(fromInquiry ? ['inquiry'] : []),
    ...asked.filter((m) => m.at < message.at).map((m) => m.id),
  ]
  return before.some((id) =>
    own.length > 0
      ? raisedIn(id).some((claim) => own.includes(claim))
      : kinds(id).some((kind) => kinds(message.id).includes(kind)),
  )
}

// A plain "we don't do that", with or without a clause: the client knows where we stand.
const DECLINES = words(String.raw`
  no (?:refund|voucher|ground)|cannot refund|(?:we|i) (?:don'?t|do not|won'?t|can'?t|cannot|could not|will not|are not|aren'?t)|outside (?:it|the)|is excluded|are excluded|stays? with|
  не (?:можем|делаем|будем|предлагаем|видим|следу|верн[её]м|возвращаем|платим|выплачива|распростран)|отказываем|не входит|оснований нет`)
// "We have it and are checking" answers nothing yet, and an admission answers only what it admits.
const HOLDING = words(String.raw`
  пересчитаем|проверим|проверяем|разбер[её]мся|разбираемся|уточним|уточняем|выясним|посмотрим|получили[,.]|
  (?:we|i)(?:'ll| will| am| are|'re|'m) (?:check|investigat|count|find out|come back|get back)|look(?:ing)? into|checking`)
const answersWithReasons = rememberedTexts(
  (text): boolean =>
    DECLINES.test(text) ||
    asksForProof(text) ||
    (refusesWithReason(text) && !admits(text) && !HOLDING.test(text)),
)

/** A clear request for proof waved off in words, or a writer asked for authority who shows none. */
function refusesToCooperate(matter: Matter, claims: readonly JudgedClaim[]): boolean {
  const requests = outbound(matter.facts).filter(
    (m) => asksForProof(m.text) || asksQuestion(m.text).length > 0,
  )
  const evaded = inbound(matter.facts).some(
    (m) =>
      hasLabel(matter, m.id, 'evasion.proof') &&
      requests.some((r) => r.at < m.at) &&
      !oursUnanswered(m, matter, claims),
  )
  return evaded || strangersWithoutAuthority(matter)
}

function strangersWithoutAuthority(matter: Matter): boolean {
  return unauthorisedWriters(matter).some((writer) => {
    const asked = outbound(matter.facts).find((m) => m.to === writer && asksAuthorityOf(m, matter))
    return (
      asked !== undefined &&
      inbound(matter.facts).some((m) => m.from === writer && m.at > asked.at && !m.attachments?.length)
    )
  })
}

/** We asked for a power of attorney, or pointed to the clause that names the writers. */
function asksAuthorityOf(message: Message, matter: Matter): boolean {
  const clauses = (matter.facts.agreement?.clauses ?? []).filter((c) => c.limit?.op === 'in').map((c) => c.no)
  return asksForAuthority(message.text) || clausesCited(message.text, clauses).length > 0
}

/** Abuse or violence at a person beyond one mild epithet, or an incident in our notes or register. */
export const harmsPeople = onceFor((matter: Matter): boolean => {
  const meant = [...matter.signals].filter(([id]) => !takesBack(id, matter))
  const all = meant.flatMap(([, signals]) => signals)
  if (all.some((s) => s.label === 'threat.violence' || (s.label === 'abuse.obscenity' && nearInsult(s, all))))
    return true
  if (all.filter((s) => s.label === 'abuse.insult').length >= 2) return true
  return strongInsult(matter) || incidents(matter).length > 0
})
const TAKES_BACK = words(String.raw`
  извин|прости|был[аи]? неправ|погорячил|сорвал|зря (?:я )?(?:назвал|накричал)|sorry|apolog|shouldn'?t have|should not have|out of line|forgive|take (?:it|that) back|i was (?:rude|wrong)`)
/** "I shouldn't have called you that" repeats the word and ends it. */
const takesBack = (id: string, matter: Matter): boolean => soundsBack(messageOf(matter.facts, id)?.text ?? '')
const soundsBack = rememberedTexts((text): boolean => TAKES_BACK.test(text))

/** More than a mild epithet: a word that strikes one person, not "clowns" at the whole firm. */
const strongInsult = (matter: Matter): boolean =>
  [
    ...inbound(matter.facts),
    ...(matter.facts.inquiry ? [{ id: 'inquiry', text: matter.facts.inquiry.text }] : []),
  ].some(
    (m) =>
      !takesBack(m.id, matter) &&
      (matter.signals.get(m.id) ?? []).some(
        (s) => s.label === 'abuse.insult' && strikesAPerson(m.text.slice(s.start, s.end)),
      ),
  )
const nearInsult = (
  obscene: { start: number },
  all: readonly { label: Label; start: number; end: number }[],
): boolean => all.some((s) => s.label === 'abuse.insult' && s.start <= obscene.start && obscene.start < s.end)

/** Notes and register entries that tell of abuse against our people. */
export function incidents(matter: Matter): (Message | Entry)[] {
  const notes = matter.facts.messages.filter(
    (m) => (m.direction === 'internal' || isNoteOfOurs(m)) && tellsOfAbuse(m.text),
  )
  const register = matter.facts.ledger.filter(
    (e) => e.kind === 'incident' && e.minutes === undefined && tellsOfAbuse(`${e.doc ?? ''} ${e.note ?? ''}`),
  )
  return [...notes, ...register]
}

/** Does a refusal of a boundary or of proof, made after our notice, still stand at the end? Agreement ends it. */
export const refusalStands = onceFor((matter: Matter): boolean => {
  const notices = outbound(matter.facts)
  const refusals = inbound(matter.facts).filter(
    (m) => hasLabel(matter, m.id, 'refusal.boundary', 'evasion.proof') && notices.some((n) => n.at < m.at),
  )
  const last = refusals.at(-1)
  return last !== undefined && !cameRound(matter, last.at)
})

/** Did the client agree, or offer what was asked, after a moment? */
export const cameRound = (matter: Matter, after: number): boolean =>
  inbound(matter.facts).some(
    (m) =>
      m.at > after &&
      m.channel !== 'review' &&
      !hasLabel(matter, m.id, ...DEMANDS, 'leverage', 'evasion.proof') &&
      (acceptsOrAgrees(m.text) || offersProof(m.text)),
  )
