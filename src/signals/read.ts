// Reads one client message: what it does, in which words. The grammar finds, blockers forbid, ties combine.
import { hitsIn } from './compile.ts'
import { derivedFrom } from './derived.ts'
import { GRAMMAR, LEXICON } from './grammar/index.ts'
import { TARGET_LABELS } from './grammar/targets.ts'
import type { Label, Signal } from './label.ts'
import type { ReadToken } from './match.ts'
import { obscenities } from './obscenity.ts'
import { patternOf } from './pattern.ts'
import { allowed, enumerated, type Found, merged, reached } from './spans.ts'

type Target = keyof typeof TARGET_LABELS
const targetAtoms = (Object.keys(TARGET_LABELS) as Target[]).map(
  (target) =>
    [target, patternOf(target, GRAMMAR.atoms, LEXICON).steps[0]?.atoms ?? new Set<number>()] as const,
)
const targetsAt = (token: ReadToken): Target[] =>
  targetAtoms.filter(([, atoms]) => token.atoms.some((atom) => atoms.has(atom))).map(([target]) => target)

/**
 * The labels of a client's message with the words that carry them, sorted by place.
 *
 * Offsets count UTF-16 units of `text` as it was given. Quoted mail, forwarded text and signatures carry no label; only
 * the first 20,000 characters are read. `why` names the rule, `confidence` is the precision we expect of it.
 * Has no errors: any string is a message, and most say nothing of this. Source: the label guide of the project.
 */
export function read(text: string): readonly Signal[] {
  const { tokens, matches } = hitsIn(GRAMMAR, text)
  const found = allowed(matches, tokens).map((match) => reached(match, tokens))
  const cues = found.filter((one) => one.says.startsWith('cue.'))
  const labelled = found.filter((one) => !one.says.startsWith('cue.'))
  const all = [...labelled, ...enumerated(labelled, tokens, targetsAt)]
  const signals = merged([...all.map((one) => signalOf(one, tokens)), ...obscenities(text, tokens)])
  return withoutDoubles(merged([...signals, ...derivedFrom({ text, tokens, signals, cues })]))
}

/** Refusing a document that was asked for is evasion of proof; the same words are not refusal of a term as well. */
const withoutDoubles = (signals: readonly Signal[]): Signal[] => {
  const evasions = signals.filter((signal) => signal.label === 'evasion.proof')
  return signals.filter(
    (one) =>
      one.label !== 'refusal.boundary' ||
      !evasions.some((other) => overlapOf(one, other) * 2 > one.end - one.start),
  )
}
const overlapOf = (a: Signal, b: Signal): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

function signalOf(found: Found, tokens: readonly ReadToken[]): Signal {
  return {
    label: found.says as Label,
    start: tokens[found.from]?.start ?? 0,
    end: tokens[found.to]?.end ?? 0,
    confidence: found.confidence,
    why: found.why,
  }
}
