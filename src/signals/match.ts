// Finds the grammar's patterns in the tokens of a text. A text is laid out on tracks a few sentences at a time; only patterns
// whose every word was met are run, over all places at once (matching/), so a message without key words costs next to nothing.
import type { Atoms, WordSort } from './matching/atoms.ts'
import { type Programs, programsOf } from './matching/program.ts'
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
  // Pushed one after the other: lists that are made in different ways differ inside, and all that reads them takes longer.
  const read: ReadToken[] = []
  for (let at = 0; at < tokens.length; at++) read.push(readToken(tokens[at] as Token, atoms))
  return read
}

function readToken(token: Token, atoms: Atoms): ReadToken {
  const sort = atoms.sortOf(token)
  // Field by field: an object that is spread gets a shape of its own, and everything that reads it later takes a hundred
  // times as long.
  const { text, kind, start, end, sentence, quoted, disguise, shout, emoji, notes } = token
  const { atoms: met, negation, divides } = sort
  return {
    text,
    kind,
    start,
    end,
    sentence,
    quoted,
    disguise,
    shout,
    emoji,
    notes,
    sort,
    atoms: met,
    negation,
    divides,
  }
}

/** Everything it takes to run the patterns of a grammar. */
interface Engine {
  readonly programs: Programs
  readonly tracks: Tracks
  readonly runner: Runner
  /** By pattern: what a match begins with, where a gap before its first word would let it begin anywhere. */
  readonly openings: readonly (ReadonlySet<number> | null)[]
}
/** A match with the number of its pattern. */
interface Placed<Rule> {
  readonly pattern: number
  readonly match: Match<Rule>
}

/** The patterns of a grammar with the rules they belong to. */
export class PatternIndex<Rule> {
  readonly #atoms: Atoms
  readonly #rules: Rule[] = []
  readonly #patterns: Pattern[] = []
  #engine: Engine | null = null

  constructor(atoms: Atoms) {
    this.#atoms = atoms
  }

  add(rule: Rule, pattern: Pattern): void {
    this.#rules.push(rule)
    this.#patterns.push(pattern)
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
      for (const { match } of this.#findIn(stretch, tokens)) matches.push(match)
      at = stretch.ends
    }
    return matches
  }

  /** The first text waits for the programs, not every start: many a start never reads. */
  #running(): Engine {
    if (this.#engine) return this.#engine
    const programs = programsOf(this.#patterns, this.#atoms)
    const tracks = new Tracks(programs)
    const openings = this.#patterns.map(({ steps }) => openingOf(steps))
    return (this.#engine = { programs, tracks, runner: new Runner(programs, tracks), openings })
  }

  #findIn(stretch: Stretch, tokens: readonly ReadToken[]): Placed<Rule>[] {
    const { programs, tracks, runner } = this.#running()
    const { keyed, keyedFrom } = programs
    const { metIn } = tracks
    const found: Placed<Rule>[] = []
    for (const key of tracks.keys) {
      const [from, to] = [keyedFrom[key] as number, keyedFrom[key + 1] as number]
      runner.work += to - from
      for (let at = from; at < to; at += 3) {
        if (metIn[keyed[at + 1] ?? 0] !== tracks.stretch || metIn[keyed[at + 2] ?? 0] !== tracks.stretch)
          continue
        const pattern = keyed[at] ?? 0
        if (runner.matches(pattern)) this.#place(pattern, stretch, tokens, found)
      }
    }
    return found.length < 2
      ? found
      : found.sort((a, b) => a.match.from - b.match.from || a.pattern - b.pattern)
  }

  /** Every match of a pattern that was just run. */
  #place(pattern: number, stretch: Stretch, tokens: readonly ReadToken[], found: Placed<Rule>[]): void {
    const { runner, openings } = this.#running()
    const opening = openings[pattern]
    const steps = this.#patterns[pattern]?.steps ?? []
    for (let slot = runner.nextStart(0); slot >= 0; slot = runner.nextStart(slot + 1)) {
      const { from, to, marked } = runner.lay(pattern, steps, slot, tokens)
      if (from < stretch.begins || from >= stretch.ends) continue
      if (opening && !tokens[from]?.atoms.some((atom) => opening.has(atom))) continue
      found.push({ pattern, match: { rule: this.#rules[pattern] as Rule, from, to, marked } })
    }
  }
}

/** The atoms a match may begin with, for a pattern with a gap before the first word that it needs; null for all others. */
function openingOf(steps: readonly Step[]): ReadonlySet<number> | null {
  const opening = new Set<number>()
  let gap = false
  for (const { kind, optional, atoms, runs } of steps) {
    if (kind === 'gap') gap = true
    if (kind !== 'one') continue
    if (!optional && !gap) return null
    for (const atom of atoms) opening.add(atom)
    for (const [first] of runs) if (first !== undefined) opening.add(first)
    if (!optional) break
  }
  return gap ? opening : null
}
