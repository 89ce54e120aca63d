// The little language in which the grammar is written. One line is one pattern over the tokens of a sentence:
//
//   WORDS      an upper-case name is a word class of the lexicon        суд        this very word (folded)
//   жалоб*     every word that begins so                                a|b|CLASS  one of these; a_b is two words in a row
//   x?         may be absent       ^ begins a clause    $ ends one      #          a number
//   .  ..  ... up to 1, 3 or 7 words between, never a negation; only the longest crosses a comma
//   < >        the words between them carry the label; without them the clause around the match does
//   !x         the word before the next element must not be x
export interface Step {
  readonly kind: 'one' | 'gap' | 'clause_start' | 'clause_end' | 'open' | 'close' | 'not_after'
  readonly optional: boolean
  /** Atoms of one word that fit. */
  readonly atoms: ReadonlySet<number>
  /** Runs of several words that fit, each word as an atom. */
  readonly runs: readonly (readonly number[])[]
  /** For a gap: how many tokens at most, and whether commas may be among them. */
  readonly most: number
}
export interface Pattern {
  readonly steps: readonly Step[]
  readonly source: string
}
export type Lexicon = Readonly<Record<string, string>>

const NONE: ReadonlySet<number> = new Set()
const plain = (kind: Step['kind'], most = 0): Step => ({ kind, optional: false, atoms: NONE, runs: [], most })
const GAPS: Readonly<Record<string, number>> = { '.': 1, '..': 3, '...': 7, '....': 15 }
const FIXED: Readonly<Record<string, Step['kind']>> = {
  '^': 'clause_start',
  $: 'clause_end',
  '<': 'open',
  '>': 'close',
}

/** Numbers every literal of the grammar and tells which literals a word meets. */
export class Atoms {
  readonly #ids = new Map<string, number>()

  id(literal: string): number {
    const known = this.#ids.get(literal)
    if (known !== undefined) return known
    const next = this.#ids.size + 1
    this.#ids.set(literal, next)
    return next
  }

  /** The atoms of one folded word: itself, and every stem it begins with. */
  of(word: string): number[] {
    const found: number[] = []
    const exact = this.#ids.get(word)
    if (exact !== undefined) found.push(exact)
    for (let length = Math.min(word.length, 16); length >= 2; length--) {
      const stem = this.#ids.get(`${word.slice(0, length)}*`)
      if (stem !== undefined) found.push(stem)
    }
    return found
  }
}

/** The literals of a class: names inside a class stand for other classes. */
function literalsOf(name: string, lexicon: Lexicon, depth = 0): string[] {
  const words = lexicon[name]
  if (words === undefined || depth > 5)
    throw new Error(`The grammar names a class that is not there: ${name}`)
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => (isClass(word) ? literalsOf(word, lexicon, depth + 1) : [word]))
}
const isClass = (word: string): boolean => /^[A-Z][A-Z0-9_]+$/.test(word)

function alternatives(source: string, atoms: Atoms, lexicon: Lexicon): Pick<Step, 'atoms' | 'runs'> {
  const single = new Set<number>()
  const runs: number[][] = []
  for (const part of source.split('|').filter((part) => part !== '')) {
    for (const literal of isClass(part) ? literalsOf(part, lexicon) : [part]) {
      const words = literal.split('_').filter((word) => word !== '')
      if (words.length === 1) single.add(atoms.id(literal))
      else runs.push(words.map((word) => atoms.id(word)))
    }
  }
  return { atoms: single, runs }
}

/** Compiles one line of the grammar; throws on a name that the lexicon lacks, which a test would show at once. */
export function patternOf(source: string, atoms: Atoms, lexicon: Lexicon): Pattern {
  const steps = source
    .trim()
    .replace(/[ .]+$/, '')
    .split(/\s+/)
    .map((written): Step => {
      const fixed = FIXED[written]
      if (fixed !== undefined) return plain(fixed)
      const gap = GAPS[written]
      if (gap !== undefined) return plain('gap', gap)
      const optional = written.length > 1 && written.endsWith('?')
      const negated = written.length > 1 && written.startsWith('!')
      const bare = written.slice(negated ? 1 : 0, optional ? -1 : undefined)
      return { kind: negated ? 'not_after' : 'one', optional, most: 0, ...alternatives(bare, atoms, lexicon) }
    })
  return { steps, source: source.trim() }
}

/** The atoms with which a match of this pattern may begin. */
export function firstAtoms(pattern: Pattern): Set<number> {
  const first = new Set<number>()
  for (const step of pattern.steps) {
    if (step.kind !== 'one') continue
    for (const atom of step.atoms) first.add(atom)
    for (const run of step.runs) if (run[0] !== undefined) first.add(run[0])
    if (!step.optional) break
  }
  return first
}
