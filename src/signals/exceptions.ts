// Exceptions that an organisation taught its desk: words that carry a label no more, because somebody looked at them and said
// why not. They are data of one organisation and are handed in; no rule of the grammar changes.
import type { Span } from '../basics/span.ts'
import { guardsPeople, type Dismissable, type StandingDismissal } from './dismissable.ts'
import { isDemand, isGrievance, isThreat, type Label, type Signal } from './label.ts'
import { tokensOf } from './tokens.ts'

interface Place extends Span {
  readonly label: Dismissable
  readonly message: string
}
export interface Exceptions {
  /** For each label the folded words that carry it no more. */
  readonly learned: ReadonlyMap<Dismissable, ReadonlySet<string>>
  readonly places: readonly Place[]
}
export const NO_EXCEPTIONS: Exceptions = { learned: new Map(), places: [] }

/** Words as the grammar meets them: folded, without marks. A disguise of a word is the same word. */
export function foldedWords(words: string): string {
  const folded = tokensOf(words)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text }) => text)
  // Words that no message would own (a signature, a mark alone) are compared as they stand.
  return folded.length > 0 ? folded.join(' ') : words.trim().toLowerCase()
}

/** How many words a reader may cut otherwise around words that it knows: it leans on what stands beside them. */
const CUT_OTHERWISE = 4

/** The same words, or as good as: of three and more, one in four may stand beside them or be missing at an end. */
function sameWords(one: string, other: string): boolean {
  if (one === other) return true
  const [long, short] = one.length > other.length ? [one, other] : [other, one]
  const [most, least] = [long.split(' ').length, short.split(' ').length]
  if (least < 3 || most - least > Math.max(1, Math.floor(least / CUT_OTHERWISE))) return false
  return ` ${long} `.includes(` ${short} `)
}

function isLearned({ learned }: Exceptions, label: Dismissable, words: string): boolean {
  const known = learned.get(label)
  if (!known || guardsPeople(label)) return false
  const folded = foldedWords(words)
  return known.has(folded) || [...known].some((one) => sameWords(one, folded))
}

function learnedFrom(standing: readonly StandingDismissal[]): Exceptions['learned'] {
  const learned = new Map<Dismissable, Set<string>>()
  for (const { label, reach, words } of standing) {
    if (reach !== 'everywhere' || guardsPeople(label)) continue
    learned.set(label, (learned.get(label) ?? new Set()).add(foldedWords(words)))
  }
  return learned
}

/** Exceptions from the dismissals that stand in one organisation. */
export const exceptionsFrom = (standing: readonly StandingDismissal[]): Exceptions => ({
  learned: learnedFrom(standing),
  places: standing.flatMap(({ label, message, start, end }) =>
    message === null ? [] : [{ label, message, start, end }],
  ),
})

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** Was this label taken off these words of this message? A span that a newer reader cuts a little otherwise is the same. */
export const isDismissedAt = (
  { places }: Exceptions,
  message: string,
  label: Dismissable,
  span: Span,
): boolean =>
  places.some(
    (place) =>
      place.message === message &&
      place.label === label &&
      overlap(place, span) * 2 > Math.min(place.end - place.start, span.end - span.start),
  )

/**
 * The signals of a text without those that were dismissed, and without what was made of them alone: no leverage stays without
 * its threat. `message` is what the text is called in its case; without it only what was learned counts.
 */
export function withoutDismissed<S extends Pick<Signal, 'label' | 'start' | 'end'>>(
  signals: readonly S[],
  text: string,
  exceptions: Exceptions,
  message: string | null = null,
): readonly S[] {
  if (signals.length === 0 || exceptions.learned.size + exceptions.places.length === 0) return signals
  const isGone = (signal: S): boolean =>
    isLearned(exceptions, signal.label, text.slice(signal.start, signal.end)) ||
    (message !== null && isDismissedAt(exceptions, message, signal.label, signal))
  const gone = signals.filter(isGone)
  if (gone.length === 0) return signals
  const isTakenOff = new Set(gone)
  const standing = signals.filter((signal) => !isTakenOff.has(signal))
  return standing.filter((signal) => !lostItsGround(signal, standing, gone))
}

type Labelled = Pick<Signal, 'label' | 'start' | 'end'>
/** Is this label made of others, of which the last one has just gone? */
function lostItsGround(signal: Labelled, standing: readonly Labelled[], gone: readonly Labelled[]): boolean {
  const lost = (kind: (label: Label) => boolean): boolean =>
    gone.some(({ label }) => kind(label)) && !standing.some(({ label }) => kind(label))
  if (signal.label === 'leverage') return lost(isThreat) || lost(isDemand)
  if (signal.label === 'ultimatum') {
    const isItsThreat = (one: Labelled): boolean => isThreat(one.label) && overlap(one, signal) > 0
    return gone.some(isItsThreat) && !standing.some(isItsThreat)
  }
  return signal.label === 'complaint.honest' && lost(isGrievance)
}
