// What a message says beside what the records show: a day, a sum, a number of things, "never received". A record may be wrong as
// well, so the words are "our records show otherwise", and the entry stands beside the quote. Only entries that speak of the very
// same thing count; where nothing is on record nothing is contradicted.
import { daysBetween, formatDay } from '../../basics/instant.ts'
import type { Bilingual } from '../../basics/lang.ts'
import { onceFor } from '../../basics/onceFor.ts'
import type { Span } from '../../basics/span.ts'
import { numberInWords } from '../../basics/words.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { Message } from '../../messages/message.ts'
import { mentions } from '../../signals/mentions.ts'
import { rememberedTexts } from '../../signals/rememberedTexts.ts'
import { dayIn, docName, type Matter } from '../matter.ts'
import { words } from '../natureWords.ts'
import { numbersOf } from '../records.ts'
import type { JudgedClaim } from '../verdict.ts'
import { clientSaid, happened, ownText, papersNamed, sentencesOf, thingsNamed, type Event } from './said.ts'
import type { FoundInThread, Words } from './threadSignal.ts'

interface Against {
  readonly words: Words
  readonly records: readonly string[]
  readonly what: Bilingual
}

const KINDS: Readonly<Partial<Record<Event, readonly string[]>>> = {
  handed_over: ['goods_in'],
  received: ['goods_out', 'delivery'],
  ordered: ['order'],
  paid: ['payment'],
}
/** A record made this many days beside what is said is the same event. */
const SLACK_DAYS = 1
/** Records further away than this are about something else. */
const NEAR_DAYS = 45

/** The day of an event beside the days on which the records have it. */
function otherDay(matter: Matter, message: Message): Against[] {
  return happened(matter, message).flatMap((said): Against[] => {
    const kinds = KINDS[said.value.event] ?? []
    const about = entriesAbout(matter, message, kinds).filter(
      (e) =>
        Math.abs(daysBetween(dayIn(matter.facts, e.at), said.value.day)) <= NEAR_DAYS &&
        e.at <= message.at + 86_400_000,
    )
    const days = about.map((e) => dayIn(matter.facts, e.at))
    if (about.length === 0 || days.some((day) => Math.abs(daysBetween(day, said.value.day)) <= SLACK_DAYS))
      return []
    const shown = about.slice(0, 3)
    const list = (lang: 'ru' | 'en'): string =>
      shown.map((e) => `${docName(e)}, ${formatDay(dayIn(matter.facts, e.at), lang)}`).join('; ')
    return [
      {
        words: { message: message.id, start: said.start, end: said.end },
        records: shown.map((e) => e.id),
        what: {
          ru: `в записях другой день: ${list('ru')}`,
          en: `our records have another day: ${list('en')}`,
        },
      },
    ]
  })
}

const numbersInCapitals = onceFor((entry: Entry): readonly string[] =>
  numbersOf(entry).map((no) => no.toUpperCase()),
)
/** The things on the lines of an entry, as messages name them. */
const thingsOn = onceFor((entry: Entry): readonly string[] =>
  (entry.lines ?? []).flatMap((line) => thingsNamed(line.name ?? '').map((thing) => thing.name)),
)

/** Entries of these kinds; where the message names a paper or a thing that some of them carry, only those. */
function entriesAbout(matter: Matter, message: Message, kinds: readonly string[]): Entry[] {
  const all = matter.facts.ledger.filter((e) => kinds.includes(e.kind))
  const papers = papersNamed(message).map((paper) => paper.value)
  const byPaper = all.filter((e) => numbersInCapitals(e).some((no) => papers.includes(no)))
  if (byPaper.length > 0) return byPaper
  const things = new Set(thingsNamed(ownText(message.text)).map((thing) => thing.name))
  const byThing = all.filter((e) => thingsOn(e).some((thing) => things.has(thing)))
  if (byThing.length > 0) return byThing
  return papers.length > 0 ? [] : all
}

const SAYS_PAID = words(
  String.raw`заплатил|оплатил|внес(?:ла|ли)?(?!\p{L})|перев[её]л(?:а|и)?(?!\p{L})|paid|transferred`,
)
const NOT_PAID =
  /не (?:за|о)?плат|не внос|not paid|haven't paid|never paid|didn't pay|если|if |would have|чтобы/i
/** The sums that a text says were paid. */
const paymentsIn = rememberedTexts((own): readonly (Span & { readonly value: number })[] =>
  sentencesOf(own).flatMap((sentence) => {
    const text = own.slice(sentence.start, sentence.end)
    const verb = SAYS_PAID.exec(text)
    if (!verb || NOT_PAID.test(text)) return []
    const paid = mentions(text).find(
      (m) => m.kind === 'amount' && m.start >= verb.index && m.start - verb.index < 48,
    )
    if (typeof paid?.value !== 'number') return []
    return [{ value: paid.value, start: sentence.start + paid.start, end: sentence.start + paid.end }]
  }),
)

/** "I paid 6,500" beside payments of which none, and no sum of all, is 6,500. */
function otherPayment(matter: Matter, message: Message): Against[] {
  const payments = matter.facts.ledger.filter((e) => e.kind === 'payment' && (e.amount ?? 0) > 0)
  if (payments.length === 0) return []
  const known = payments.map((e) => e.amount ?? 0)
  const sums = new Set([...known, known.reduce((all, one) => all + one, 0)])
  return paymentsIn(ownText(message.text)).flatMap((paid): Against[] => {
    if (sums.has(paid.value)) return []
    const list = (lang: 'ru' | 'en'): string =>
      known
        .slice(0, 3)
        .map((one) => numberInWords(one, lang))
        .join(', ')
    return [
      {
        words: { message: message.id, start: paid.start, end: paid.end },
        records: payments.slice(0, 3).map((e) => e.id),
        what: { ru: `в записях оплата: ${list('ru')}`, en: `our records show a payment of ${list('en')}` },
      },
    ]
  })
}

const NOT_RECEIVED = words(String.raw`
  (?:так и |до сих пор )?не (?:получ|приш|достав|привез|выда|отда|верну)|ничего не (?:получ|приш|выда)|never (?:received|got|arrived|came|delivered|collected)|
  (?:did|have|has)(?:n'?t| not) (?:received|arrived|arrive|receive|got|get|come|been delivered|turned up)|not (?:received|arrived|delivered)|no (?:parcel|delivery|package)|nothing (?:has )?(?:arrived|came|been delivered)`)
const signedByClient = (entry: Entry, matter: Matter): boolean => {
  const name = matter.facts.parties.client.name?.toLowerCase().split(/[\s.,]+/)[0] ?? ''
  return (entry.signedBy ?? []).some(
    (who) => who === 'client' || (name.length > 2 && who.toLowerCase().includes(name)),
  )
}
/** The sentence of a text that says that something never came; null where none does. */
const neverReceived = rememberedTexts(
  (own): Span | null =>
    sentencesOf(own).find(({ start, end }) => NOT_RECEIVED.test(own.slice(start, end))) ?? null,
)

/** "Never received" beside an issue or a delivery of the same paper or thing that the client signed for before. */
function signedFor(matter: Matter, message: Message): Against[] {
  const own = ownText(message.text)
  const sentence = neverReceived(own)
  if (!sentence) return []
  const named = papersNamed(message).length > 0 || thingsNamed(own).length > 0
  const signed = entriesAbout(matter, message, ['goods_out', 'delivery']).filter(
    (e) => e.at < message.at && signedByClient(e, matter),
  )
  if (signed.length === 0 || (!named && signed.length !== 1)) return []
  const shown = signed.slice(0, 3)
  const list = shown.map(docName).join(', ')
  return [
    {
      words: { message: message.id, ...sentence },
      records: shown.map((e) => e.id),
      what: { ru: `выдача подписана: ${list}`, en: `the hand-over is signed for: ${list}` },
    },
  ]
}

const GAVE = words(
  String.raw`сда[лв]|отда[лв]|прив[её]з(?:л|$|ла|ли)|переда[лв]|оставил|handed|dropped|brought|gave|left|sent you|delivered to you`,
)
interface CountGiven extends Span {
  readonly thing: string
  readonly count: number
}

/** How many of which thing a text says were handed in. */
const countsGiven = rememberedTexts((own): readonly CountGiven[] =>
  sentencesOf(own).flatMap((sentence) => {
    const text = own.slice(sentence.start, sentence.end)
    if (!GAVE.test(text) || /не сда[лв]|не отда[лв]|not (?:hand|bring|leave)/i.test(text)) return []
    return thingsNamed(text).flatMap((thing): CountGiven[] => {
      const count = countBefore(text, thing.start)
      if (count === null) return []
      const [start, end] = [sentence.start + count.start, sentence.start + thing.end]
      return [{ thing: thing.name, count: count.value, start, end }]
    })
  }),
)

/** "I handed in 30 coats" beside acts that both signed and that add up to another number. */
function otherNumber(matter: Matter, message: Message): Against[] {
  return countsGiven(ownText(message.text)).flatMap(({ thing, count, start, end }): Against[] => {
    const acts = matter.facts.ledger.filter(
      (e) => e.kind === 'goods_in' && e.at <= message.at && thingsOn(e).includes(thing),
    )
    const counts = acts.map((e) =>
      (e.lines ?? []).filter((line) => isThing(line.name, thing)).reduce((all, line) => all + line.qty, 0),
    )
    const all = counts.reduce((sum, one) => sum + one, 0)
    if (acts.length === 0 || all === count || counts.includes(count)) return []
    return [
      {
        words: { message: message.id, start, end },
        records: acts.slice(0, 3).map((e) => e.id),
        what: {
          ru: `по актам принято: ${numberInWords(all, 'ru')}`,
          en: `taken in by the acts: ${numberInWords(all, 'en')}`,
        },
      },
    ]
  })
}
const isThing = (name: string | undefined, thing: string): boolean =>
  thingsNamed(name ?? '').some((one) => one.name === thing)
function countBefore(text: string, at: number): { value: number; start: number } | null {
  const found = /(?<![\d.,№#])(\d{1,4})\s(?:шт\S*\s|pcs\s|pieces\s(?:of\s)?|[a-zа-яё]+\s)?$/i.exec(
    text.slice(Math.max(0, at - 30), at),
  )
  if (!found) return null
  return { value: Number(found[1]), start: Math.max(0, at - 30) + found.index }
}

/** A claim that the records refute, with the words that raised it. */
function refuted(matter: Matter, claims: readonly JudgedClaim[]): Against[] {
  return claims.flatMap((claim): Against[] => {
    if (claim.verdict !== 'refuted') return []
    const records = claim.evidence.filter((id) => matter.facts.ledger.some((e) => e.id === id))
    const raised = matter.facts.claims.find((one) => one.id === claim.id)?.raisedIn ?? []
    const message = clientSaid(matter).find((m) => raised.includes(m.id))
    if (!message || records.length === 0) return []
    const signal = (matter.signals.get(message.id) ?? []).find(
      (s) => s.label.startsWith('accusation.') || s.label === 'demand.money',
    )
    const span = signal ??
      sentencesOf(message.text)[0] ?? { start: 0, end: Math.min(160, message.text.length) }
    return [
      {
        words: { message: message.id, start: span.start, end: span.end },
        records: records.slice(0, 3),
        what: { ru: claim.why, en: claim.why },
      },
    ]
  })
}

/** What the client says against what the ledger shows, all of it in one finding. */
export function contradiction(matter: Matter, claims: readonly JudgedClaim[]): FoundInThread[] {
  if (matter.facts.ledger.length === 0) return []
  const admitted = new Set(
    claims
      .filter((c) => c.verdict === 'our_fault')
      .flatMap((c) => matter.facts.claims.find((one) => one.id === c.id)?.raisedIn ?? []),
  )
  const found = [
    ...clientSaid(matter)
      .filter((m) => !admitted.has(m.id))
      .flatMap((m) => [
        ...otherDay(matter, m),
        ...otherPayment(matter, m),
        ...signedFor(matter, m),
        ...otherNumber(matter, m),
      ]),
    ...refuted(matter, claims),
  ]
  if (found.length === 0) return []
  const list = (lang: 'ru' | 'en'): string =>
    [...new Set(found.map((one) => one.what[lang].replace(/[.]$/, '')))].slice(0, 4).join('; ')
  return [
    {
      kind: 'ledger_contradiction',
      whose: 'client',
      messages: found.map((one) => one.words.message),
      words: found
        .map((one) => one.words)
        .filter(
          (one, at, all) =>
            all.findIndex((other) => other.message === one.message && other.start === one.start) === at,
        ),
      records: [...new Set(found.flatMap((one) => one.records))],
      why: {
        ru: `Наши записи показывают иное: ${list('ru')}.`,
        en: `Our records show otherwise: ${list('en')}.`,
      },
    },
  ]
}
