// Finds the grammar's patterns in the tokens of a text. A text is laid out on tracks a few sentences at a time; only patterns
// whose every word was met are run, over all places at once (matching/), so a message without key words costs next to nothing.
import type { Atoms, WordSort } from './matching/atoms.ts'
import { Programs } from './matching/program.ts'
import { Runner } from './matching/run.ts'
import { type Stretch, Tracks } from './matching/tracks.ts'
import type { Pattern, Step } from './pattern.ts'
import type { Token } from './tokens.ts'

export interface ReadToken extends Token {
  readonly sort: WordSort
  readonly atoms: readonly number[]
  readonly negation: boolean
  /** A comma, dash or connector: clauses end before it. */
  readonly divides: boolean
}
/** A match: its own tokens [from, to], and the tokens between < and > where the pattern has them. */
export interface Match<Rule> {
  readonly rule: Rule
  readonly from: number
  readonly to: number
  readonly marked: readonly [number, number] | null
}

/** Tokens with the literals they meet. */
export function readTokens(tokens: readonly Token[], atoms: Atoms): ReadToken[] {
  return tokens.map((token) => {
    const sort = atoms.sortOf(token)
    return { ...token, sort, atoms: sort.atoms, negation: sort.negation, divides: sort.divides }
  })
}

/** The patterns of a grammar with the rules they belong to. */
export class PatternIndex<Rule> {
  readonly #programs: Programs
  readonly #rules: Rule[] = []
  readonly #steps: (readonly Step[])[] = []
  /** What a match begins with, where a gap before the first word of a pattern would let it begin anywhere. */
  readonly #openings: (ReadonlySet<number> | null)[] = []
  #engine: { readonly tracks: Tracks; readonly runner: Runner } | null = null

  constructor(atoms: Atoms) {
    this.#programs = new Programs(atoms)
  }

  add(rule: Rule, pattern: Pattern): void {
    this.#programs.add(pattern)
    this.#rules.push(rule)
    this.#steps.push(pattern.steps)
    this.#openings.push(openingOf(pattern.steps))
    this.#engine = null
  }

  /** Steps made since the beginning, whatever the clock says: this shows that no text costs too much. */
  get work(): number {
    const { tracks, runner } = this.#running()
    return tracks.work + runner.work
  }

  /** All matches, at most one for each pattern and place, by place and then in the order the patterns were added. */
  find(tokens: readonly ReadToken[]): Match<Rule>[] {
    const matches: Match<Rule>[] = []
    const { tracks } = this.#running()
    for (let at = 0; at < tokens.length;) {
      const stretch = tracks.stretchFrom(tokens, at)
      tracks.lay(tokens, stretch)
      matches.push(...this.#findIn(stretch, tokens))
      tracks.clear()
      at = stretch.ends
    }
    return matches
  }

  #running(): { readonly tracks: Tracks; readonly runner: Runner } {
    if (this.#engine) return this.#engine
    const tracks = new Tracks(this.#programs)
    return (this.#engine = { tracks, runner: new Runner(this.#programs, tracks) })
  }

  #findIn(stretch: Stretch, tokens: readonly ReadToken[]): Match<Rule>[] {
    const { tracks, runner } = this.#running()
    const found: { readonly pattern: number; readonly match: Match<Rule> }[] = []
    for (const element of tracks.met)
      for (const pattern of this.#programs.keyed[element] ?? []) {
        if (!runner.matches(pattern)) continue
        const opening = this.#openings[pattern]
        for (let slot = runner.nextStart(0); slot >= 0; slot = runner.nextStart(slot + 1)) {
          const laid = runner.lay(this.#steps[pattern] ?? [], slot, tokens)
          if (laid.from < stretch.begins || laid.from >= stretch.ends) continue
          if (opening && !tokens[laid.from]?.atoms.some((atom) => opening.has(atom))) continue
          found.push({ pattern, match: { rule: this.#rules[pattern] as Rule, ...laid } })
        }
      }
    found.sort((a, b) => a.match.from - b.match.from || a.pattern - b.pattern)
    return found.map(({ match }) => match)
  }
}

/** The atoms a match may begin with, for a pattern with a gap before the first word that it needs; null for all others. */
function openingOf(steps: readonly Step[]): ReadonlySet<number> | null {
  const needed = steps.findIndex((step) => step.kind === 'one' && !step.optional)
  const opening = steps.slice(0, needed + 1)
  if (!opening.some((step) => step.kind === 'gap')) return null
  const words = opening.filter((step) => step.kind === 'one')
  return new Set(words.flatMap((step) => [...step.atoms, ...step.runs.flatMap((run) => run.slice(0, 1))]))
}
