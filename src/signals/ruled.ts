// What the grammar alone says of a message: rules find, blockers forbid, enumerations spread, ties combine. The heads and the
// combiner weigh it afterwards; a rule is a reason that a person can read.
import { hitsIn, type Rule } from './compile.ts'
import { derivedFrom } from './derived.ts'
import { firstWhere } from './derived/outline.ts'
import { GRAMMAR, LEXICON } from './grammar/index.ts'
import { TARGET_LABELS } from './grammar/targets.ts'
import type { Label, Ruled } from './label.ts'
import type { Match, ReadToken } from './match.ts'
import { obscenities } from './obscenity.ts'
import { patternOf } from './pattern.ts'
import { noted } from './remembered.ts'
import { allowed, enumerated, type Found, merged, reached } from './spans.ts'

/** The grammar's answer: the words of the text, every match of a rule, and the labels with the words that carry them. */
export interface Ruling {
  readonly text: string
  readonly tokens: readonly ReadToken[]
  readonly matches: readonly Match<Rule>[]
  readonly signals: readonly Ruled[]
  readonly cues: readonly Found[]
}

type Target = keyof typeof TARGET_LABELS
const targetAtoms = (Object.keys(TARGET_LABELS) as Target[]).map(
  (target) =>
    [target, patternOf(target, GRAMMAR.atoms, LEXICON).steps[0]?.atoms ?? new Set<number>()] as const,
)
const targetsAt = noted(({ atoms: met }: ReadToken): Target[] =>
  targetAtoms.filter(([, atoms]) => met.some((atom) => atoms.has(atom))).map(([target]) => target),
)

/** Reads a text by rules alone, sorted by place. Has no errors: any string is a message, and most say nothing. */
export function ruled(text: string): Ruling {
  const { tokens, matches } = hitsIn(GRAMMAR, text)
  const obscene = obscenities(tokens)
  if (matches.length === 0 && obscene.length === 0) return { text, tokens, matches, signals: [], cues: [] }
  const [cues, labelled]: [Found[], Found[]] = [[], []]
  for (const match of allowed(matches, tokens))
    (match.rule.says.startsWith('cue.') ? cues : labelled).push(reached(match, tokens))
  const rules: Ruled[] = []
  for (const one of labelled) rules.push(ruledOf(one, tokens))
  for (const one of enumerated(labelled, tokens, targetsAt)) rules.push(ruledOf(one, tokens))
  for (const one of obscene) rules.push(one)
  const plain = merged(rules)
  const derived = derivedFrom({ tokens, signals: plain, cues })
  const signals = withoutDoubles(derived.length === 0 ? plain : merged([...plain, ...derived]))
  return { text, tokens, matches, signals, cues }
}

const ruledOf = (found: Found, tokens: readonly ReadToken[]): Ruled => ({
  label: found.says as Label,
  start: tokens[found.from]?.start ?? 0,
  end: tokens[found.to]?.end ?? 0,
  confidence: found.confidence,
  why: found.why,
})

/** Refusing a document that was asked for is evasion of proof; the same words are not refusal of a term as well. */
const withoutDoubles = (signals: readonly Ruled[]): readonly Ruled[] => {
  // Merged spans of one label stand one after the other, so those that overlap another are neighbours.
  const evasions = signals.filter((signal) => signal.label === 'evasion.proof')
  if (evasions.length === 0) return signals
  return signals.filter((one) => {
    if (one.label !== 'refusal.boundary') return true
    const first = firstWhere(evasions, ({ end }) => end > one.start)
    const last = firstWhere(evasions, ({ start }) => start >= one.end)
    return !evasions.slice(first, last).some((other) => overlapOf(one, other) * 2 > one.end - one.start)
  })
}
const overlapOf = (a: Ruled, b: Ruled): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
