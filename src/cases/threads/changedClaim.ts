// A claim told differently: another sum, another thing, another date than in an earlier message. It says nothing of why; people
// misremember. What was added beside the first claim, or what is left after a payment of ours, is no change.
import { daysBetween, formatDay } from '../../basics/instant.ts'
import type { Bilingual } from '../../basics/lang.ts'
import { numberInWords } from '../../basics/words.ts'
import type { Message } from '../../messages/message.ts'
import { mentions } from '../../signals/mentions.ts'
import { claimsRaisedIn, messageOf, outbound, type Matter } from '../matter.ts'
import {
  addsAnother,
  clientSaid,
  countsBlamed,
  EVENTS,
  happened,
  papersNamed,
  sentenceAround,
  sumsAsked,
  thingsBlamed,
  type Said,
  thingsNamed,
} from './said.ts'
import type { FoundInThread, Words } from './threadSignal.ts'

interface Change {
  readonly from: Said<unknown>
  readonly to: Said<unknown>
  readonly what: Bilingual
}

const textOf = (matter: Matter, id: string): string => messageOf(matter.facts, id)?.text ?? ''
/** Is the later sentence about something more, by its own words? */
const adds = (matter: Matter, said: Said<unknown>): boolean =>
  addsAnother(sentenceAround(textOf(matter, said.message), said))

/** Do two messages raise claims, and none in common? Then they speak of different things. */
function differentClaims(matter: Matter, a: string, b: string): boolean {
  const of = (id: string): string[] => claimsRaisedIn(matter.facts, id).map((claim) => claim.id)
  const [first, second] = [of(a), of(b)]
  return first.length > 0 && second.length > 0 && !first.some((claim) => second.includes(claim))
}

/** Each with each later one; asked for one by one, for mostly the first few tell. */
function* pairs<Value>(all: readonly Value[]): Generator<[Value, Value]> {
  for (const [at, one] of all.entries())
    for (let next = at + 1; next < all.length; next += 1) yield [one, all[next] as Value]
}

/** Sums asked for in two messages, with none in common and no payment of ours between that explains it. */
function changedSum(matter: Matter, said: readonly Message[]): Change | null {
  const asked = said.map((m) => sumsAsked(matter, m)).filter((sums) => sums.length > 0)
  for (const [before, after] of pairs(asked)) {
    const [from, to] = [before[0], after[0]]
    if (!from || !to || after.some((sum) => before.some((other) => other.value === sum.value))) continue
    if (adds(matter, to) || differentClaims(matter, from.message, to.message)) continue
    if (isPartOf(before, after) || explained(matter, before, after)) continue
    const sums = (lang: 'ru' | 'en'): string =>
      `${numberInWords(from.value, lang)} → ${numberInWords(to.value, lang)}`
    return { from, to, what: { ru: `сумма: ${sums('ru')}`, en: `the sum: ${sums('en')}` } }
  }
  return null
}
const total = (sums: readonly Said<number>[]): number => sums.reduce((all, one) => all + one.value, 0)
/** 5,000 and 2,000 asked before, 7,000 now; or the other way round. */
const isPartOf = (before: readonly Said<number>[], after: readonly Said<number>[]): boolean =>
  total(before) === total(after) ||
  before.some((one) => total(after) === one.value) ||
  after.some((one) => total(before) === one.value && before.length > 1)
/** What we paid or credited in between accounts for the difference. */
function explained(matter: Matter, before: readonly Said<number>[], after: readonly Said<number>[]): boolean {
  const difference = Math.abs(total(before) - total(after))
  const from = messageOf(matter.facts, before[0]?.message ?? '')?.at ?? 0
  const until = messageOf(matter.facts, after[0]?.message ?? '')?.at ?? 0
  const paid = matter.facts.ledger
    .filter((e) => e.kind === 'payment' && e.at >= from && e.at <= until)
    .map((e) => Math.abs(e.amount ?? 0))
  const written = outbound(matter.facts)
    .filter((m) => m.at >= from && m.at <= until)
    .flatMap((m) =>
      mentions(m.text).flatMap((one) =>
        one.kind === 'amount' && typeof one.value === 'number' ? [one.value] : [],
      ),
    )
  return [...paid, ...written].some((value) => value === difference || value === total(after))
}

/** The same deed on another day, without another order beside it. */
function changedDate(matter: Matter, said: readonly Message[]): Change | null {
  const told = said
    .map((m) => ({ message: m, events: happened(matter, m) }))
    .filter(({ events }) => events.length > 0)
    .map((one) => ({ ...one, papers: papersNamed(one.message) }))
  for (const [before, after] of pairs(told))
    for (const event of EVENTS) {
      const from = before.events.filter((one) => one.value.event === event)
      const to = after.events.filter((one) => one.value.event === event)
      const [first, second] = [from[0], to[0]]
      if (!first || !second || to.some((one) => from.some((other) => other.value.day === one.value.day)))
        continue
      if (adds(matter, second) || otherPaper(before.papers, after.papers)) continue
      if (otherThing(matter, first, second) || daysBetween(first.value.day, second.value.day) === 0) continue
      const days = (lang: 'ru' | 'en'): string =>
        `${formatDay(first.value.day, lang)} → ${formatDay(second.value.day, lang)}`
      return { from: first, to: second, what: { ru: `дата: ${days('ru')}`, en: `the date: ${days('en')}` } }
    }
  return null
}
const otherPaper = (a: readonly Said<string>[], b: readonly Said<string>[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => other.value === one.value))
function otherThing(matter: Matter, a: Said<unknown>, b: Said<unknown>): boolean {
  const named = (said: Said<unknown>): string[] =>
    thingsNamed(sentenceAround(textOf(matter, said.message), said)).map((thing) => thing.name)
  const [first, second] = [named(a), named(b)]
  return first.length > 0 && second.length > 0 && !first.some((thing) => second.includes(thing))
}

/** The same reproach about another thing, or about the same thing in another colour. */
function changedThing(matter: Matter, said: readonly Message[]): Change | null {
  const blamed = said.map((m) => thingsBlamed(matter, m)).filter((things) => things.length > 0)
  for (const [before, after] of pairs(blamed)) {
    const [from, to] = [before[0], after.find((one) => one.label === before[0]?.label)]
    if (!from || !to || adds(matter, to) || differentClaims(matter, from.message, to.message)) continue
    const same = after.filter((one) => before.some((other) => other.value === one.value))
    const recoloured = same
      .map((one) => ({ one, other: before.find((other) => other.value === one.value) }))
      .find(({ one, other }) => one.colour && other?.colour && one.colour !== other.colour)
    if (same.length > 0 && !recoloured) continue
    const pair = recoloured?.other ? { from: recoloured.other, to: recoloured.one } : { from, to }
    return { ...pair, what: { ru: 'вещь названа другая', en: 'another thing is named' } }
  }
  return null
}

/** Another number of the same things: two boxes missing, then five. Fewer after something was found is no change. */
function changedCount(matter: Matter, said: readonly Message[]): Change | null {
  const counted = said.map((m) => countsBlamed(matter, m)).filter((counts) => counts.length > 0)
  for (const [before, after] of pairs(counted)) {
    const to = after.find((one) => before.some((other) => other.value.item === one.value.item))
    const from = before.find((one) => one.value.item === to?.value.item)
    if (!from || !to || to.value.count <= from.value.count) continue
    if (adds(matter, to) || differentClaims(matter, from.message, to.message)) continue
    const counts = `${from.value.count} → ${to.value.count}`
    return { from, to, what: { ru: `число вещей: ${counts}`, en: `how many: ${counts}` } }
  }
  return null
}

/** Another number of the same kind of paper in what looks like the same complaint. */
function changedPaper(matter: Matter, said: readonly Message[]): Change | null {
  const grieved = said.filter((m) =>
    (matter.signals.get(m.id) ?? []).some(
      (s) => s.label.startsWith('accusation.') || s.label === 'demand.money',
    ),
  )
  const named = grieved
    .map(papersNamed)
    .filter((papers) => papers.length === 1)
    .flat()
  for (const [from, to] of pairs(named)) {
    if (from.paper !== to.paper || from.value === to.value || from.message === to.message) continue
    if (adds(matter, to) || differentClaims(matter, from.message, to.message)) continue
    return {
      from,
      to,
      what: { ru: `номер: ${from.value} → ${to.value}`, en: `the number: ${from.value} → ${to.value}` },
    }
  }
  return null
}

/** Every way in which the claim is told differently, as one finding. */
export function changedClaim(matter: Matter): FoundInThread[] {
  const said = clientSaid(matter)
  const changes = [changedSum, changedThing, changedCount, changedPaper, changedDate].flatMap(
    (rule) => rule(matter, said) ?? [],
  )
  if (changes.length === 0) return []
  const words = changes.flatMap(({ from, to }): Words[] =>
    [from, to].map(({ message, start, end }) => ({ message, start, end })),
  )
  const list = (lang: 'ru' | 'en'): string => changes.map((change) => change.what[lang]).join('; ')
  return [
    {
      kind: 'claim_changed',
      whose: 'client',
      messages: words.map((one) => one.message),
      words,
      why: {
        ru: `В разных сообщениях названо разное (${list('ru')}). Стоит спросить, что верно.`,
        en: `Different messages say different things (${list('en')}). Worth asking which is right.`,
      },
    },
  ]
}
