// Families of rules as text become patterns ready to match. A family is one label's grammar, or one named part of it.
import type { Label } from './label.ts'
import { Atoms, type KnownSteps, type Lexicon, type Pattern, patternOf } from './pattern.ts'
import { PatternIndex } from './match.ts'

/** What a family says: a label, or the name of a cue that other rules build on. */
export interface Family {
  readonly says: Label | `cue.${string}`
  /** The second half of `why`. */
  readonly name: string
  readonly confidence: number
  /**
   * One pattern a line. A line beginning with `-` forbids matches that touch it, `--` forbids them in its whole sentence,
   * `---` in the whole message; blockers hold for every family of the same label.
   */
  readonly lines: string
  /** How far the label reaches beyond the match: to the borders of its clause, or not at all. */
  readonly reach: 'clause' | 'match'
}
export interface Rule extends Omit<Family, 'lines'> {
  readonly blocks: 'nothing' | 'touching' | 'sentence' | 'message'
  readonly pattern: Pattern
}
export interface Grammar {
  readonly atoms: Atoms
  readonly index: PatternIndex<Rule>
}

/** A family of one label. */
export const family = (
  says: Family['says'],
  name: string,
  confidence: number,
  lines: string,
  reach: Family['reach'] = 'clause',
): Family => ({ says, name, confidence, lines, reach })

const BLOCKS = ['nothing', 'touching', 'sentence', 'message'] as const

/** Compiles families once, at start. */
export function grammarOf(families: readonly Family[], lexicon: Lexicon): Grammar {
  const atoms = new Atoms()
  const index = new PatternIndex<Rule>(atoms)
  const known: KnownSteps = new Map()
  for (const { lines, ...rest } of families) {
    for (const line of lines.split('\n')) {
      const written = line.trim()
      if (written === '') continue
      let dashes = 0
      while (written[dashes] === '-') dashes++
      const blocks = BLOCKS[dashes] ?? 'message'
      const pattern = patternOf(written.slice(dashes), atoms, lexicon, known)
      index.add({ ...rest, blocks, pattern }, pattern)
    }
  }
  return { atoms, index }
}
