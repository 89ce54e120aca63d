// Signs that come before everything else: somebody may harm themselves, a child is hurt, somebody is beaten or threatened, somebody
// is at the end of their strength. They say what the words tell; they never describe the person.
import type { Span } from '../../basics/span.ts'
import type { Signal } from '../label.ts'
import { read } from '../read.ts'
import { showsDistress } from '../thread.ts'

export const SAFETY_KINDS = ['self_harm', 'children', 'violence', 'distress'] as const
export type SafetyKind = (typeof SAFETY_KINDS)[number]
export interface SafetySign extends Span {
  readonly kind: SafetyKind
  /** Violence that is announced to us, and not told of. */
  readonly announced?: true
}

/** Longer texts are read up to here: a call for help stands in a message, not in a book. */
const MOST_READ = 50_000

/** A weak guess about a threat raises no alarm: half of such guesses must be right. */
const SURE = 0.5

/**
 * Every sign of a text, sorted by place; offsets are UTF-16 units of `text`. Threats of harm to people or property are violence as
 * well: `signals` are those of the same text, where they are known (marks that people took off are not among them).
 * Has no errors: most texts hold none.
 */
export function safetySigns(text: string, signals?: readonly Signal[]): readonly SafetySign[] {
  const own = text.slice(0, MOST_READ)
  const told = showsDistress(own).map(({ kind, start, end }): SafetySign => ({
    kind: kind === 'self_harm' || kind === 'children' || kind === 'violence' ? kind : 'distress',
    start,
    end,
  }))
  const announced = (signals ?? read(own))
    .filter((signal) => signal.label === 'threat.violence' && signal.confidence >= SURE)
    .map(({ start, end }): SafetySign => ({ kind: 'violence', start, end, announced: true }))
  return [...told, ...announced].sort((a, b) => a.start - b.start)
}
