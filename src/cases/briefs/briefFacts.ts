// Facts of a brief: what claims rest on, what was said about them, what we answered; each by the letter of its exhibit.
import { dayOf } from '../../basics/instant.ts'
import { dayInWords, quoted } from '../../basics/words.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { Message } from '../../messages/message.ts'
import { docName } from '../matter.ts'
import { saidSum } from '../exposure/saidSum.ts'
import type { BriefInput } from './brief.ts'
import { BRIEF_WORDS } from './briefWords.ts'

export interface BriefFact {
  /** Null for what is no exhibit: it is marked, or nobody chose it. */
  readonly letter: string | null
  readonly day: string
  readonly text: string
  /** A paper by its name, or whose message it is. */
  readonly source: string
}

interface Ranked {
  readonly fact: BriefFact
  readonly at: number
  /** What hangs on it, in major units: the dearest claim that names it. */
  readonly stake: number
  readonly words: number
}

const MOST_QUOTED = 130
const short = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length <= MOST_QUOTED ? line : `${line.slice(0, MOST_QUOTED).replace(/\s\S*$/u, '')}…`
}

/** What an entry of the ledger says, in one line: its things, its sum, its note, who signed. */
function entryText(entry: Entry, { lang, exposure }: BriefInput): string {
  const words = BRIEF_WORDS[lang]
  const things = (entry.lines ?? []).slice(0, 3).map(({ name, sku, qty }) => `${name ?? sku} × ${qty}`)
  const money =
    entry.amount === undefined ? [] : [saidSum(entry.amount, entry.currency ?? exposure.currency, lang)]
  const note = entry.note ? [short(entry.note)] : []
  const signed = entry.signedBy?.length ? [words.signed(entry.signedBy.slice(0, 3).join(', '))] : []
  const said = [...things, ...money, ...note, ...signed]
  return said.length > 0 ? said.join('; ') : words.entry
}

/** The highest sum of the claims that rest on a fact or were raised in it; zero where none does. */
function stakeOf(id: string, { claims, facts }: BriefInput): number | null {
  const raised = new Map(facts.claims.map((claim) => [claim.id, claim.raisedIn ?? []]))
  const naming = claims.filter(
    (claim) => claim.evidence.includes(id) || (raised.get(claim.id) ?? []).includes(id),
  )
  if (naming.length === 0) return null
  return Math.max(...naming.map(({ amountClaimed = 0, amountDue }) => Math.max(amountClaimed, amountDue)))
}

function ofEntry(entry: Entry, input: BriefInput): Omit<BriefFact, 'letter' | 'day'> {
  return { text: entryText(entry, input), source: docName(entry) }
}
function ofMessage(message: Message, { lang }: BriefInput): Omit<BriefFact, 'letter' | 'day'> {
  const words = BRIEF_WORDS[lang]
  const source =
    message.direction === 'in' ? words.theirs : message.direction === 'out' ? words.fromUs : words.note
  return { text: quoted(short(message.text), lang), source }
}

/** Facts by how much hangs on them, then the newest; what no claim names comes last, and only our own answers of it. */
function ranked(input: BriefInput, countWords: (text: string) => number): Ranked[] {
  const { facts, exhibits, lang } = input
  const of = (id: string, at: number, said: Omit<BriefFact, 'letter' | 'day'>, stake: number): Ranked => {
    const day = dayInWords(dayOf(at, facts.timezone), lang)
    const fact = { letter: exhibits.get(id) ?? null, day, ...said }
    const words = countWords([fact.letter ?? '', day, fact.text, fact.source].join(' '))
    return { fact, at, stake, words }
  }
  const entries = facts.ledger.flatMap((entry) => {
    const stake = stakeOf(entry.id, input)
    return stake === null ? [] : [of(entry.id, entry.at, ofEntry(entry, input), stake)]
  })
  const messages = facts.messages.flatMap((message) => {
    const stake = stakeOf(message.id, input)
    if (stake === null && message.direction !== 'out') return []
    return [of(message.id, message.at, ofMessage(message, input), stake ?? -1)]
  })
  return [...entries, ...messages].toSorted((a, b) => b.stake - a.stake || b.at - a.at)
}

/** As many facts as so many words hold, in the order of time; `more` is how many were left out. */
export function briefFacts(
  input: BriefInput,
  room: number,
  countWords: (text: string) => number,
): { readonly shown: readonly BriefFact[]; readonly more: number } {
  const all = ranked(input, countWords)
  const shown: Ranked[] = []
  let left = room
  for (const one of all) {
    if (one.words > left) continue
    shown.push(one)
    left -= one.words
  }
  return {
    shown: shown.toSorted((a, b) => a.at - b.at).map(({ fact }) => fact),
    more: all.length - shown.length,
  }
}
