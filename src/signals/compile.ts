// Families of rules as text become patterns ready to match. A family is one label's grammar, or one named part of it.
import type { Label } from './label.ts'
import { Atoms } from './matching/atoms.ts'
import { type KnownSteps, type Lexicon, type Pattern, patternOf } from './pattern.ts'
import { type Match, PatternIndex, type ReadToken, readTokens } from './match.ts'
import { tokensOf } from './tokens.ts'

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

/** Grammars over one lexicon share its words: a class is read once for all of them, and a text is looked up once. */
const shared = new WeakMap<Lexicon, { readonly atoms: Atoms; readonly known: KnownSteps }>()
function sharedOf(lexicon: Lexicon): { readonly atoms: Atoms; readonly known: KnownSteps } {
  const found = shared.get(lexicon) ?? { atoms: new Atoms(), known: new Map() }
  shared.set(lexicon, found)
  return found
}

/** Compiles families once, at start. */
export function grammarOf(families: readonly Family[], lexicon: Lexicon): Grammar {
  const { atoms, known } = sharedOf(lexicon)
  tokenMemory.delete(atoms)
  const index = new PatternIndex<Rule>(atoms)
  for (const { says, name, confidence, lines, reach } of families) {
    for (const line of lines.split('\n')) {
      const written = line.trim()
      if (written === '') continue
      let dashes = 0
      while (written[dashes] === '-') dashes++
      const blocks = BLOCKS[dashes] ?? 'message'
      const pattern = patternOf(written.slice(dashes), atoms, lexicon, known)
      index.add({ says, name, confidence, reach, blocks, pattern }, pattern)
    }
  }
  return { atoms, index }
}

/** The tokens of a text and everything that a grammar matches in it. */
export interface Hits {
  readonly tokens: readonly ReadToken[]
  readonly matches: readonly Match<Rule>[]
}

// Several questions are asked of the same message, one after the other; the answers of the last few texts are kept, as long
// as they are no more than a book together.
const KEPT = 256
const KEPT_CHARACTERS = 300_000
interface Kept<V> {
  readonly answers: Map<string, V>
  characters: number
}
const tokenMemory = new WeakMap<Atoms, Kept<readonly ReadToken[]>>()
const hitMemory = new WeakMap<Grammar, Kept<Hits>>()

function remembered<K extends object, V>(memory: WeakMap<K, Kept<V>>, key: K, text: string, ask: () => V): V {
  const before = memory.get(key)
  const known = before?.answers.get(text)
  if (known !== undefined) return known
  const answer = ask()
  const full = !before || before.answers.size >= KEPT || before.characters + text.length > KEPT_CHARACTERS
  const kept = full ? { answers: new Map<string, V>(), characters: 0 } : before
  kept.answers.set(text, answer)
  kept.characters += text.length
  memory.set(key, kept)
  return answer
}

/** What a grammar finds in a text, with the tokens it was found in. */
export const hitsIn = (grammar: Grammar, text: string): Hits =>
  remembered(hitMemory, grammar, text, () => {
    const tokens = remembered(tokenMemory, grammar.atoms, text, () =>
      readTokens(tokensOf(text), grammar.atoms),
    )
    return { tokens, matches: grammar.index.find(tokens) }
  })
