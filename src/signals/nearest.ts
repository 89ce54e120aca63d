// Why is this not marked? What the reader saw at some words: a doubt too weak to mark, a rule that was held back and by which
// words, a quotation, words that are not the client's own. Where it saw nothing, it says nothing.
import type { Span } from '../basics/span.ts'
import type { Rule } from './compile.ts'
import { isDismissedAt, withoutDismissed, type Exceptions } from './exceptions.ts'
import { LABELS, type Label, type Signal } from './label.ts'
import type { Match, ReadToken } from './match.ts'
import { ownPart } from './ownPart.ts'
import { ruled } from './ruled.ts'
import { allowed } from './spans.ts'

/** One thing that the reader saw; `start` and `end` are the words it is about, in UTF-16 units of the text. */
export type Sight = Span &
  (
    | { readonly kind: 'marked' | 'possible' | 'dismissed'; readonly label: Label; readonly signal: Signal }
    /** A rule met the words and another one held it back: `by` are the words of that one, as far as they are known. */
    | { readonly kind: 'held_back'; readonly label: Label; readonly why: string; readonly by: Span }
    | { readonly kind: 'quotation'; readonly label: Label; readonly why: string }
    /** Earlier mail, a forwarded text or a signature: not the client's own words. */
    | { readonly kind: 'not_own' }
  )

export interface Question {
  readonly text: string
  /** The words that somebody pointed at. */
  readonly span: Span
  /** The label that they expected; null when they do not know. */
  readonly label: Label | null
  /** Everything that the reader finds in the text, doubtful labels included. */
  readonly signals: readonly Signal[]
  readonly exceptions: Exceptions
  readonly message: string | null
}

const MOST_SIGHTS = 8

/** What the reader saw at these words, what was marked first, then by how near it came; at most eight. */
export function nearestTo(asked: Question): Sight[] {
  const { text, span, label, signals, exceptions, message } = asked
  const wanted = (one: Label): boolean => label === null || one === label
  const near = signals.filter((signal) => touches(signal, span) && wanted(signal.label))
  const standing = new Set(withoutDismissed(signals, text, exceptions, message))
  const seen = near.map((signal): Sight => {
    const gone = !standing.has(signal) || isDismissedAt(exceptions, message ?? '', signal.label, signal)
    const kind = gone ? 'dismissed' : signal.tier === 'possible' ? 'possible' : 'marked'
    return { kind, label: signal.label, signal, start: signal.start, end: signal.end }
  })
  // A doubt and the rule that was held back are told together: the second explains the first.
  const known = new Set(near.filter(({ tier }) => tier !== 'possible').map((signal) => signal.label))
  const held = heldBack(text, span).filter((sight) => wanted(sight.label) && !known.has(sight.label))
  return [...notOwn(text, span), ...seen.toSorted(bySureness), ...held].slice(0, MOST_SIGHTS)
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
const ORDER: readonly Sight['kind'][] = ['marked', 'dismissed', 'possible']
const surenessOf = (sight: Sight): number => ('signal' in sight ? sight.signal.confidence : 0)
const bySureness = (one: Sight, other: Sight): number =>
  ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) || surenessOf(other) - surenessOf(one)

/** Nothing of the words is the client's own. */
const notOwn = (text: string, span: Span): Sight[] =>
  ownPart(text).some((own) => touches(own, span)) ? [] : [{ kind: 'not_own', ...span }]

type HeldBack = Extract<Sight, { readonly kind: 'held_back' | 'quotation' }>
/** Rules that met these words and were forbidden, one for each label. */
function heldBack(text: string, span: Span): HeldBack[] {
  const { tokens, matches } = ruled(text)
  const standing = new Set(allowed(matches, tokens))
  const first = new Map<Label, HeldBack>()
  for (const match of matches) {
    const label = LABELS.find((one) => one === match.rule.says)
    const place = placeOf(match, tokens)
    if (!label || match.rule.blocks !== 'nothing' || standing.has(match) || first.has(label)) continue
    if (touches(place, span)) first.set(label, heldBackBy(match, label, matches, tokens))
  }
  return [...first.values()]
}

const placeOf = ({ from, to }: Match<Rule>, tokens: readonly ReadToken[]): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to]?.end ?? 0,
})

function heldBackBy(
  match: Match<Rule>,
  label: Label,
  matches: readonly Match<Rule>[],
  tokens: readonly ReadToken[],
): HeldBack {
  const place = placeOf(match, tokens)
  const why = match.rule.name
  if (tokens[match.from]?.quoted === true) return { kind: 'quotation', label, why, ...place }
  const blockers = matches.filter((one) => one.rule.blocks !== 'nothing' && one.rule.says === label)
  const distance = (one: Match<Rule>): number => Math.max(0, one.from - match.to, match.from - one.to)
  const [blocker] = blockers.toSorted((one, other) => distance(one) - distance(other))
  return { kind: 'held_back', label, why, by: blocker ? placeOf(blocker, tokens) : place, ...place }
}
