// Questions about single messages that the case needs: is proof asked or offered, is a demand refused with a reason, what do
// we promise, what does the client ask, is somebody in distress. Answered by the same grammar, in Russian and English.
import type { Day } from '../basics/instant.ts'
import type { Span } from '../basics/span.ts'
import { grammarOf, type Hits, hitsIn } from './compile.ts'
import { datesIn } from './dates.ts'
import type { NamedDate } from './facts/namedDate.ts'
import { LEXICON } from './grammar/index.ts'
import { THREAD } from './grammar/thread.ts'
import { mentions } from './mentions.ts'
import { rememberedTexts } from './rememberedTexts.ts'
import { blockedBy, wholeWords } from './spans.ts'

const GRAMMAR = grammarOf(THREAD, LEXICON)

function hitsOf(text: string, name: string): Hits {
  const { tokens, matches: all } = hitsIn(GRAMMAR, text)
  const mine = all.filter((match) => match.rule.name === name)
  const blocked = blockedBy(mine, tokens, (rule) => rule.name)
  const matches = mine.filter(
    (match) => match.rule.blocks === 'nothing' && tokens[match.from]?.quoted !== true && !blocked(match),
  )
  return { tokens, matches }
}
const says = (text: string, name: string): boolean => sayings(text).has(name)
/** Everything that a text says, by the names of the rules: found in one reading. */
const sayings = rememberedTexts(
  (text): ReadonlySet<string> =>
    new Set(
      [...new Set(hitsIn(GRAMMAR, text).matches.map(({ rule }) => rule.name))].filter(
        (name) => hitsOf(text, name).matches.length > 0,
      ),
    ),
)

/** Whether a message asks for proof: a document, photo, number, inspection, calculation. */
export const asksForProof = (text: string): boolean => says(text, 'asks_proof')

/** The words that ask for proof first; undefined when none do. */
export const proofAsked: (text: string) => Span | undefined = rememberedTexts((text) => {
  const { tokens, matches } = hitsOf(text, 'asks_proof')
  const first = matches[0]
  return first && { start: tokens[first.from]?.start ?? 0, end: tokens[first.to]?.end ?? 0 }
})

/** Whether the client says when they will send or bring it, without naming the thing again. */
export const promisesToSend = (text: string): boolean => says(text, 'promises_proof')

/** Whether the client says that there is nothing to show: lost, thrown away, never made. An answer, and no evasion. */
export const hasNoProof = (text: string): boolean => says(text, 'has_no_proof')

/** Whether the client takes the claim back: the thing was found, the question is closed. */
export const takesClaimBack = (text: string): boolean => says(text, 'takes_back')

/** Whether a note of ours tells that proof was brought, shown or promised: by telephone, at the counter. */
export const tellsOfProof = (text: string): boolean => says(text, 'tells_of_proof')

/** Whether the client says in writing that somebody else may speak for them. */
export const lendsVoice = (text: string): boolean => says(text, 'lends_voice')

/** Whether the client gives or promises proof: attached, sent, follows, or may be inspected. */
export const offersProof = (text: string): boolean => says(text, 'offers_proof')

/** Whether a message of ours answers a demand with a reason: a refusal, or a clause or law that decides. */
export function refusesWithReason(text: string): boolean {
  if (says(text, 'refuses')) return true
  return says(text, 'leans_on_rule') && mentions(text).some((mention) => mention.kind === 'clause')
}

/** Whether the client accepts a proposal or agrees. */
export const acceptsOrAgrees = (text: string): boolean => says(text, 'accepts')

/** A date or action of ours that we promise. `day` and `inDays` say by when, where the words allow it. */
export interface Promised extends NamedDate {
  readonly why: string
}

/**
 * What a message of ours promises and by when, sorted by place: «вернусь с ответом завтра», "by Friday". With `from`, the day
 * on which it was sent, days of the week and dates without a year get their `day`. What the client must do is no promise.
 */
export const promises = (text: string, from?: Day): readonly Promised[] => {
  if (!says(text, 'promises')) return []
  const known = promisesByDay(text)
  const before = known.get(from)
  if (before) return before
  const found = promisesOf(text, from)
  known.set(from, found)
  return found
}
const promisesByDay = rememberedTexts((): Map<Day | undefined, readonly Promised[]> => new Map())

function promisesOf(text: string, from: Day | undefined): readonly Promised[] {
  const { tokens, matches } = hitsOf(text, 'promises')
  const promised = datesIn(text, from).flatMap((date) => {
    const at = tokens.findIndex((token) => token.end > date.start)
    const conditional = tokens
      .slice(Math.max(0, at - 3), at)
      .some((token) => /^(если|if|когда|when|unless)$/.test(token.text))
    const near = matches
      .filter((match) => tokens[match.from]?.sentence === tokens[at]?.sentence)
      .map((match) => ({ match, distance: at > match.to ? at - match.to : match.from - at }))
      .filter(({ distance }) => distance <= 9)
      .sort((a, b) => a.distance - b.distance)[0]?.match
    if (!near || conditional || date.role === 'past') return []
    const start = Math.min(tokens[near.from]?.start ?? date.start, date.start)
    const end = Math.max(tokens[near.to]?.end ?? date.end, date.end)
    return [{ ...date, start, end, why: 'grammar:promises' }]
  })
  return promised.sort((a, b) => a.start - b.start)
}

const RHETORICAL = 'rhetorical'
/** Real questions of the client to us, each as the span of its sentence; rhetorical ones and mere indignation are left out. */
export const asksQuestion: (text: string) => readonly Span[] = rememberedTexts((text) => {
  const { tokens, matches } = hitsOf(text, RHETORICAL)
  const rhetorical = new Set(matches.map((match) => tokens[match.from]?.sentence))
  const spans = new Map<number, Span[]>()
  const ends = new Map<number, number>()
  let [sentence, start, words] = [-1, 0, 0]
  for (const token of tokens) {
    if (token.sentence !== sentence) [sentence, start, words] = [token.sentence, token.start, 0]
    if (token.kind !== 'mark') {
      words += 1
      ends.set(sentence, token.end)
    }
    const asks = token.text === '?' && !token.quoted && words > 0
    if (asks && !spans.has(sentence) && !rhetorical.has(sentence))
      spans.set(sentence, [{ start, end: token.end }])
  }
  for (const match of hitsOf(text, 'asks_unmarked').matches) {
    const first = tokens[match.from]
    if (!first) continue
    const end = ends.get(first.sentence) ?? 0
    const here = spans.get(first.sentence) ?? []
    if (!here.some((span) => first.start < span.end && span.start < end))
      spans.set(first.sentence, [...here, { start: first.start, end }])
  }
  return [...spans.values()].flat().sort((a, b) => a.start - b.start)
})

/** Danger: somebody may harm themselves, a child is hurt or at risk, somebody is beaten or hunted. */
export const DANGERS = ['self_harm', 'children', 'violence'] as const
/** A hard time: despair, a death, illness, no money for food. */
export const HARD_TIMES = ['despair', 'bereavement', 'illness', 'hardship'] as const
export type DistressKind = (typeof DANGERS)[number] | (typeof HARD_TIMES)[number]
export interface Distress extends Span {
  readonly kind: DistressKind
}
/** Words that show a vulnerable person or a danger, sorted by place. They describe a moment, never the person. */
export const showsDistress: (text: string) => readonly Distress[] = rememberedTexts((text) =>
  [...DANGERS, ...HARD_TIMES]
    .flatMap((kind) => {
      const { tokens, matches } = hitsOf(text, kind)
      return matches.map((match) => ({
        kind,
        ...wholeWords(text, { start: tokens[match.from]?.start ?? 0, end: tokens[match.to]?.end ?? 0 }),
      }))
    })
    .sort((a, b) => a.start - b.start)
    .filter(
      (one, at, all) => at === 0 || all[at - 1]?.kind !== one.kind || one.start >= (all[at - 1]?.end ?? 0),
    ),
)
