// What a client's message states, so that one message can be laid beside another: sums asked for, what happened on which day,
// which thing and which document. Only the writer's own words count; mail quoted below a reply says nothing new.
import type { Day } from '../../basics/instant.ts'
import { onceFor } from '../../basics/onceFor.ts'
import type { Span } from '../../basics/span.ts'
import type { Message } from '../../messages/message.ts'
import { datesIn } from '../../signals/dates.ts'
import { isPaidOrCost } from '../../signals/facts/amounts.ts'
import { thingsIn, type NamedThing } from '../../signals/facts/items.ts'
import { folded } from '../../signals/facts/spelled.ts'
import type { Label, Signal } from '../../signals/label.ts'
import { mentions } from '../../signals/mentions.ts'
import { ownPart } from '../../signals/ownPart.ts'
import { rememberedTexts } from '../../signals/rememberedTexts.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { dayIn, inbound, isNoteOfOurs, type Matter } from '../matter.ts'
import { words } from '../natureWords.ts'

/** Messages of the client's side in the order of time: no public review, no note of ours. */
export const clientSaid = (matter: Matter): readonly Message[] => saidIn(matter.facts)
const saidIn = onceFor((facts: CaseFacts): readonly Message[] =>
  inbound(facts)
    .filter((m) => m.channel !== 'review' && !isNoteOfOurs(m))
    .toSorted((a, b) => a.at - b.at),
)

/** The things that a text names, worked out once for each text: the same lines of the ledger stand beside every message. */
export const thingsNamed: (text: string) => readonly NamedThing[] = rememberedTexts(thingsIn)

/** The text with everything that its writer did not write replaced by spaces; offsets stay. */
export const ownText: (text: string) => string = rememberedTexts((text) => {
  let [own, at] = ['', 0]
  for (const { start, end } of ownPart(text)) {
    own += `${' '.repeat(start - at)}${text.slice(start, end)}`
    at = end
  }
  return own
})

/** Sentences as spans: a full stop inside a number or after «п.» divides nothing. */
export const sentencesOf: (text: string) => readonly Span[] = rememberedTexts((text) => {
  const spans: Span[] = []
  let start = 0
  const push = (end: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push({ start, end })
    start = end
  }
  for (const stop of text.matchAll(/[.!?…]+(?=\s+["«(]?[A-ZА-ЯЁ£$€]|\s*$)|\n+/g)) {
    const before = text.slice(Math.max(0, stop.index - 5), stop.index)
    if (
      stop[0] === '.' &&
      /(?:^|[\s(])(?:п|пп|ст|руб|тыс|г|гг|д|ул|стр|т|им|кв|р|no|mr|mrs|ms|dr|st)$/i.test(before)
    )
      continue
    push(stop.index + stop[0].length)
  }
  push(text.length)
  return spans
})

/** One value that a message states, with its words. */
export interface Said<Value> extends Span {
  readonly message: string
  readonly value: Value
}

/** The same, as the text alone says it. */
type Stated<Value> = Omit<Said<Value>, 'message'>

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
const NO_MARKS: readonly Signal[] = []

/** What follows from a message and its marks alone: it is not looked for again while both are the same. */
function fromMarked<T>(
  of: (message: Message, marks: readonly Signal[]) => T,
): (matter: Matter, message: Message) => T {
  const known = new WeakMap<Message, { readonly marks: readonly Signal[]; readonly answer: T }>()
  return (matter, message) => {
    const marks = matter.signals.get(message.id) ?? NO_MARKS
    const before = known.get(message)
    if (before?.marks === marks) return before.answer
    const answer = of(message, marks)
    known.set(message, { marks, answer })
    return answer
  }
}

/** Sums that a message asks for: those in a sentence that demands money, without what was paid or what it cost. */
export const sumsAsked = fromMarked((message, marks): readonly Said<number>[] => {
  const demands = marks.filter((s) => s.label === 'demand.money')
  if (demands.length === 0) return []
  const own = ownText(message.text)
  return sentencesOf(own)
    .filter((sentence) => demands.some((demand) => overlaps(sentence, demand)))
    .flatMap((sentence) => {
      const text = own.slice(sentence.start, sentence.end)
      return mentions(text).flatMap((one): Said<number>[] => {
        if (one.kind !== 'amount' || typeof one.value !== 'number') return []
        if (isPaidOrCost(folded(text), one.start)) return []
        return [
          {
            message: message.id,
            value: one.value,
            start: sentence.start + one.start,
            end: sentence.start + one.end,
          },
        ]
      })
    })
})

export const EVENTS = ['handed_over', 'received', 'ordered', 'paid', 'broke', 'came'] as const
export type Event = (typeof EVENTS)[number]
const EVENT_WORDS: Readonly<Record<Event, RegExp>> = {
  handed_over: words(String.raw`
    сда[лв]\p{L}*|отда[лв]\p{L}*|оставил|прив[её]з(?:л[аи])?(?!\p{L})|прин[её]с(?:л[аи])?(?!\p{L})|переда[лв](?:а|и)?(?!\p{L})|отправил|выслал|
    dropped (?:it |them |\p{L}+ \p{L}+ )?(?:off|in)|handed|left (?:it|them|my|the)|brought|gave you|sent (?:it|them|you|back|in)|took it to you|shipped`),
  received: words(String.raw`
    получил|забрал|забирал|выдали|привезли|доставили|приехал[аои]? (?:заказ|посылк)|пришл?[аои]? (?:заказ|посылк)|
    received|picked (?:it |them |\p{L}+ \p{L}+ )?up|collected|arrived|was delivered|were delivered|you delivered|turned up|came on`),
  ordered: words(
    String.raw`заказал|оформил|купил|покупал|приобр[её]л|ordered|placed (?:the|an|my) order|bought|purchased|booked`,
  ),
  paid: words(
    String.raw`оплатил|заплатил|перев[её]л(?:а|и)?(?!\p{L})|внес(?:ла|ли)?(?!\p{L})|paid|transferred|payment was made|made the payment`,
  ),
  broke: words(String.raw`
    сломал|слома[лн]|перестал|не включ|отвалил|лопнул|треснул|протек|broke|stopped working|failed|cracked|snapped|fell off|leaked|went down`),
  came: words(
    String.raw`приходил|приезжал|звонил|был[аи]? у вас|заходил|came in|came to|called you|rang|phoned|visited|was at your`,
  ),
}
const NOT_DONE = words(
  String.raw`не (?:\p{L}+ )?$|not (?:\p{L}+ )?$|n't (?:\p{L}+ )?$|never (?:\p{L}+ )?$|если|if`,
)

export interface Happened {
  readonly event: Event
  readonly day: Day
}
/** What the writer says happened, and on which day: the date nearest to the verb in the same sentence. */
export function happened(matter: Matter, message: Message): Said<Happened>[] {
  const sent = dayIn(matter.facts, message.at)
  const known = eventsByDay(message.text)
  const before = known.get(sent)
  const events = before ?? eventsIn(ownText(message.text), sent)
  if (!before) known.set(sent, events)
  return events.map((event) => ({ message: message.id, ...event }))
}
const eventsByDay = rememberedTexts((): Map<Day, readonly Stated<Happened>[]> => new Map())

function eventsIn(own: string, sent: Day): Stated<Happened>[] {
  const dates = datesIn(own, sent, 'nearest').filter(
    (date) => date.day !== undefined && date.day <= sent && (date.role === 'past' || date.role === 'named'),
  )
  if (dates.length === 0) return []
  return sentencesOf(own).flatMap((sentence) => {
    const inside = dates.filter((date) => overlaps(date, sentence))
    if (inside.length === 0) return []
    return EVENTS.flatMap((event): Stated<Happened>[] => {
      const text = own.slice(sentence.start, sentence.end)
      const verb = EVENT_WORDS[event].exec(text)
      if (!verb || NOT_DONE.test(text.slice(Math.max(0, verb.index - 16), verb.index))) return []
      const at = sentence.start + verb.index
      const date = inside.toSorted((a, b) => distance(a, at) - distance(b, at))[0]
      if (!date?.day || distance(date, at) > 60) return []
      return [{ value: { event, day: date.day }, start: date.start, end: date.end }]
    })
  })
}
const distance = (date: Span, at: number): number => (date.start > at ? date.start - at : at - date.end)

type Blamed = Said<string> & { readonly label: Label; readonly colour?: string }

function blamedIn(message: Message, marks: readonly Signal[]): readonly Blamed[] {
  const signals = marks.filter((s) => s.label === 'accusation.loss' || s.label === 'accusation.quality')
  if (signals.length === 0) return []
  const own = ownText(message.text)
  return sentencesOf(own).flatMap((sentence) => {
    const signal = signals.find((one) => overlaps(one, sentence))
    if (!signal) return []
    return thingsNamed(own.slice(sentence.start, sentence.end)).map((thing) => ({
      message: message.id,
      value: thing.name,
      label: signal.label,
      ...(thing.colour ? { colour: thing.colour } : {}),
      start: sentence.start + thing.start,
      end: sentence.start + thing.end,
    }))
  })
}

/** Things that a message says are lost, spoiled or bad, and the label under which it says so. */
export const thingsBlamed = fromMarked(blamedIn)

/** How many of which thing a message says are lost, spoiled or bad. */
export const countsBlamed = fromMarked((message, marks): readonly Said<{ item: string; count: number }>[] => {
  const blamed = blamedIn(message, marks)
  if (blamed.length === 0) return []
  const own = ownText(message.text)
  return mentions(own).flatMap((one) =>
    one.kind === 'quantity' &&
    one.item !== undefined &&
    typeof one.value === 'number' &&
    blamed.some((thing) => overlaps(thing, one))
      ? [{ message: message.id, value: { item: one.item, count: one.value }, start: one.start, end: one.end }]
      : [],
  )
})

/** Numbers of orders, receipts and acts that a message names, by the kind of paper. */
export const papersNamed = (message: Message): (Said<string> & { paper: string })[] =>
  papersIn(message.text).map((paper) => ({ message: message.id, ...paper }))

const papersIn = rememberedTexts((text): readonly (Stated<string> & { paper: string })[] => {
  const own = ownText(text)
  return mentions(own).flatMap((one) => {
    if (one.kind !== 'document' || typeof one.value !== 'string') return []
    const paper = PAPERS.find(([, pattern]) => pattern.test(own.slice(one.start, one.end)))?.[0]
    if (paper === undefined) return []
    return [{ value: one.value.toUpperCase(), paper, start: one.start, end: one.end }]
  })
})
const PAPERS: readonly (readonly [string, RegExp])[] = [
  ['order', /заказ|order/i],
  ['receipt', /квитанц|чек|receipt/i],
  ['act', /акт|накладн/i],
  ['invoice', /сч[её]т|invoice/i],
  ['agreement', /договор|contract|agreement/i],
  ['booking', /брон|booking|ticket|талон|заявк/i],
]

/** Words that add another matter instead of telling the same one again. */
const ANOTHER = words(
  String.raw`ещ[её]|также|кроме того|втор(?:ой|ая|ое|ую)|друг(?:ой|ая|ую|ое)|заодно|плюс|теперь и|вдобавок|остальн|also|another|as well|too(?![a-z])|second|on top|in addition|other|plus|besides|furthermore`,
)
export const addsAnother = (sentence: string): boolean => ANOTHER.test(sentence)
/** The words of the sentence around a span. */
export const sentenceAround = (text: string, span: Span): string => {
  const found = sentencesOf(text).find((sentence) => overlaps(sentence, span))
  return found ? text.slice(found.start, found.end) : ''
}
