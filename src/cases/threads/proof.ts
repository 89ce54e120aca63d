// Asked and not answered: one rule for both sides. A clear request, its date passed, no answer. Proof that was offered, attached,
// brought to the counter or told of in a note ends it, by whatever channel; so does saying that there is none.
import { formatDay, type Instant } from '../../basics/instant.ts'
import { onceFor } from '../../basics/onceFor.ts'
import type { Span } from '../../basics/span.ts'
import type { Message } from '../../messages/message.ts'
import { termsIn } from '../../signals/dates.ts'
import { rememberedTexts } from '../../signals/rememberedTexts.ts'
import {
  acceptsOrAgrees,
  hasNoProof,
  offersProof,
  promises,
  promisesToSend,
  proofAsked,
  takesClaimBack,
  tellsOfProof,
} from '../../signals/thread.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { dayIn, hasLabel, inbound, isNoteOfOurs, messagesBetween, outbound, type Matter } from '../matter.ts'
import { words } from '../natureWords.ts'
import { papersNamed, sentencesOf } from './said.ts'
import type { FoundInThread } from './threadSignal.ts'

interface Request {
  readonly message: Message
  readonly words: Span
  /** Null when no date was named: then only words can wave it off. */
  readonly due: Instant | null
}

/** «Если найдёте, пришлите» invites and asks for nothing by a date. */
const INVITES = words(
  String.raw`если (?:\p{L}+ )?(?:найд|есть|появ|сохран|остал|захо|думаете|счита)|if (?:you )?(?:happen|find|have|do have|still have|come across|wish|would like|think)`,
)

/** The term of what a message asks for: not the day that it promises for itself. */
export function termOf(message: Message, asked: Span, matter: Matter): Instant | null {
  const sent = { at: message.at, day: dayIn(matter.facts, message.at), zone: matter.facts.timezone }
  const ours = promises(message.text, sent.day)
  const terms = termsIn(message.text, sent).filter(
    (term) => term.due > message.at && !ours.some((p) => p.start < term.end && term.start < p.end),
  )
  const sentence = sentencesOf(message.text).find((s) => s.start < asked.end && asked.start < s.end)
  const beside = terms.filter((term) => sentence && term.start < sentence.end && sentence.start < term.end)
  const due = (beside.length > 0 ? beside : terms).map((term) => term.due)
  return due.length > 0 ? Math.max(...due) : null
}

function requestsOf(matter: Matter): Request[] {
  return outbound(matter.facts).flatMap((message) => {
    const asked = proofAsked(message.text)
    if (!asked || message.to === 'public') return []
    const sentence = sentencesOf(message.text).find((s) => s.start < asked.end && asked.start < s.end)
    const invites = sentence !== undefined && INVITES.test(message.text.slice(sentence.start, sentence.end))
    return [{ message, words: asked, due: invites ? null : termOf(message, asked, matter) }]
  })
}

/** Does this message end a request: proof offered or attached, a claim taken back, "I have none", agreement? */
function ends(message: Message, request: Request, matter: Matter): boolean {
  if (message.direction === 'internal' || isNoteOfOurs(message))
    return tellsOfProof(message.text) || (message.direction === 'in' && offersProof(message.text))
  if (message.direction === 'out') return takesRequestBack(message.text)
  if ((message.attachments?.length ?? 0) > 0 || offersProof(message.text)) return true
  if (promisesToSend(message.text) || namesPaper(message, request, matter)) return true
  if (demands(message, matter)) return false
  // Agreement settles what was only left lying; a refusal in words stays said.
  const settles = acceptsOrAgrees(message.text) && wavedOff(request, matter) === undefined
  return takesClaimBack(message.text) || hasNoProof(message.text) || settles
}
const demands = (message: Message, matter: Matter): boolean =>
  wavesOff(message, matter) ||
  hasLabel(
    matter,
    message.id,
    'demand.money',
    'leverage',
    'ultimatum',
    'refusal.boundary',
    'accusation.fraud',
  )
/** The number that was asked for, given in the words of the message: one that the thread did not hold before. */
function namesPaper(message: Message, request: Request, matter: Matter): boolean {
  return papersNamed(message).some(({ value }) => firstNamed(matter.facts, value) > request.message.at)
}
const inCapitals = onceFor(({ text }: Message): string => text.toUpperCase())
const namedFirst = onceFor((_facts: CaseFacts): Map<string, Instant> => new Map())
/** When the thread held a number for the first time; messages stand in the order of time. */
function firstNamed(facts: CaseFacts, no: string): Instant {
  const known = namedFirst(facts)
  const before = known.get(no)
  if (before !== undefined) return before
  const at = facts.messages.find((message) => inCapitals(message).includes(no))?.at ?? Infinity
  known.set(no, at)
  return at
}
const TAKES_BACK_REQUEST = words(String.raw`
  (?:фото|чек|документы|доказательства|подтверждение)[^.!?]{0,30}(?:больше )?не (?:нужн|требу|понадоб)|нашли (?:всё |все )?у себя|получили (?:ваш|фото|чек|документ)|спасибо за (?:фото|чек|документ|скрин)|
  no (?:longer|need to) (?:need|send)|(?:have|we) (?:now )?(?:received|got) (?:your|the) (?:photo|receipt|document|statement|screenshot)|thank you for (?:the|your) (?:photo|receipt|document|statement|screenshot)|found it in our own`)
const takesRequestBack = rememberedTexts((text): boolean => TAKES_BACK_REQUEST.test(text))

/** A paper that reached the ledger after the request: an inspection took place, something was brought. */
const endedByRecord = (request: Request, matter: Matter): boolean =>
  matter.facts.ledger.some(
    (e) =>
      e.at > request.message.at &&
      (e.kind === 'inspection' || tellsOfProof(`${e.doc ?? ''} ${e.note ?? ''}`)) &&
      !/не состоял|не явил|отказ|did not|refused|no[- ]show/i.test(e.note ?? ''),
  )

/** Requests of ours that nothing has ended so far. */
const openRequests = onceFor((matter: Matter): readonly Request[] =>
  requestsOf(matter).filter(
    (request) =>
      !endedByRecord(request, matter) &&
      !messagesBetween(matter.facts.messages, request.message.at).some((m) => ends(m, request, matter)),
  ),
)

/** The instants after which a request of ours that stands open counts as left without an answer. */
export const proofDues = (matter: Matter): Instant[] => openRequests(matter).flatMap(({ due }) => due ?? [])

/** Requests of ours that were waved off in words, or whose date passed without an answer. */
export function proofEvaded(matter: Matter): FoundInThread[] {
  const { facts } = matter
  const open = openRequests(matter)
  const request =
    open.find((one) => wavedOff(one, matter) !== undefined) ?? open.find((one) => passed(one, matter))
  if (!request) return []
  const evaded = wavedOff(request, matter)
  const signal = evaded && (matter.signals.get(evaded.id) ?? []).find((s) => s.label === 'evasion.proof')
  const asked = { message: request.message.id, ...request.words }
  const due = request.due === null ? null : dayIn(facts, request.due)
  const why = evaded
    ? {
        ru: 'Мы попросили подтверждение, в ответ написали, что показывать его не будут.',
        en: 'We asked for proof; the answer was that it will not be shown.',
      }
    : {
        ru: `Мы попросили подтверждение${due ? ` до ${formatDay(due, 'ru')}` : ''}; срок прошёл, ответа на это нет.`,
        en: `We asked for proof${due ? ` by ${formatDay(due, 'en')}` : ''}; the date has passed without an answer to that.`,
      }
  return [
    {
      kind: 'proof_evaded',
      whose: 'client',
      messages: [request.message.id, ...(evaded ? [evaded.id] : [])],
      words: [
        asked,
        ...(evaded && signal ? [{ message: evaded.id, start: signal.start, end: signal.end }] : []),
      ],
      why,
    },
  ]
}
const wavedOff = (request: Request, matter: Matter): Message | undefined =>
  wavingOff(matter).find((m) => m.at > request.message.at)
const wavingOff = onceFor((matter: Matter): readonly Message[] =>
  inbound(matter.facts).filter((m) => wavesOff(m, matter)),
)
const WILL_NOT = words(
  String.raw`не (?:буду|обязан|собира|стану|намерен|должен|должна)|отказыва|won'?t|will not|not going to|(?:don'?t|do not) (?:have|need|owe)|not obliged|refuse`,
)
/** "I took no photos" tells what there is; "I don't have to show you anything" declines. */
export const wavesOff = (message: Message, matter: Matter): boolean =>
  hasLabel(matter, message.id, 'evasion.proof') && (!hasNoProof(message.text) || WILL_NOT.test(message.text))
const passed = (request: Request, matter: Matter): boolean =>
  request.due !== null && matter.facts.asOf > request.due
