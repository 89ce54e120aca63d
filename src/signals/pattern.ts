// The little language in which the grammar is written. One line is one pattern over the tokens of a sentence:
//
//   WORDS      an upper-case name is a word class of the lexicon        суд        this very word (folded)
//   жалоб*     every word that begins so                                a|b|CLASS  one of these; a_b is two words in a row
//   x?         may be absent       ^ begins a clause    $ ends one      #          a number
//   .  ..  ... up to 1, 3 or 7 words between, never a negation; only the longest crosses a comma
//   < >        the words between them carry the label; without them the clause around the match does
//   !x         the word before the next element must not be x
import { addWords, type Atoms, isClass, type Lexicon } from './matching/atoms.ts'

export type { Lexicon } from './matching/atoms.ts'

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

const NONE: ReadonlySet<number> = new Set()
const plain = (kind: Step['kind'], most = 0): Step => ({ kind, optional: false, atoms: NONE, runs: [], most })
const GAPS: Readonly<Record<string, number>> = { '.': 1, '..': 3, '...': 7, '....': 15 }
const FIXED: Readonly<Record<string, Step['kind']>> = {
  '^': 'clause_start',
  $: 'clause_end',
  '<': 'open',
  '>': 'close',
}

const NO_RUNS: readonly (readonly number[])[] = []

/** One of the words that are written: most elements are one plain word, and are read without taking anything apart. */
function oneOf(source: string, atoms: Atoms, lexicon: Lexicon): Step {
  const single = new Set<number>()
  if (!source.includes('|') && !source.includes('_') && !isClass(source)) {
    single.add(atoms.id(source))
    return { kind: 'one', optional: false, atoms: single, runs: NO_RUNS, most: 0 }
  }
  const runs: (readonly number[])[] = []
  for (const part of source.split('|')) {
    if (part === '') continue
    if (isClass(part)) {
      const found = atoms.ofClass(part, lexicon)
      single.add(found.atom)
      for (const run of found.runs) runs.push(run)
    } else if (part.includes('_')) addWords(part, single, runs, atoms)
    else single.add(atoms.id(part))
  }
  return { kind: 'one', optional: false, atoms: single, runs, most: 0 }
}

/** The elements that were written before: most lines share their words, and each is read once. */
export type KnownSteps = Map<string, Step>

/** Compiles one line of the grammar; throws on a name that the lexicon lacks, which a test would show at once. */
export function patternOf(
  source: string,
  atoms: Atoms,
  lexicon: Lexicon,
  known: KnownSteps = new Map(),
): Pattern {
  const written = source.replace(/[ .]+$/, '').trim()
  const elementOf = (word: string): Step => {
    let step = known.get(word)
    if (!step) known.set(word, (step = stepOf(word, elementOf, atoms, lexicon)))
    return step
  }
  const steps: Step[] = []
  for (const word of written.split(' ')) if (word !== '') steps.push(elementOf(word))
  return { steps, source: written }
}

/** One element; "x?" and "!x" share the words of "x". */
function stepOf(written: string, elementOf: (word: string) => Step, atoms: Atoms, lexicon: Lexicon): Step {
  const fixed = FIXED[written]
  if (fixed !== undefined) return plain(fixed)
  const gap = GAPS[written]
  if (gap !== undefined) return plain('gap', gap)
  if (written.length === 1) return oneOf(written, atoms, lexicon)
  // Field by field, as above: an object that is spread gets a shape of its own, and thousands of shapes are slow to read.
  if (written.endsWith('?')) {
    const { kind, atoms: words, runs } = elementOf(written.slice(0, -1))
    return { kind, optional: true, atoms: words, runs, most: 0 }
  }
  if (!written.startsWith('!')) return oneOf(written, atoms, lexicon)
  const { optional, atoms: words, runs } = elementOf(written.slice(1))
  return { kind: 'not_after', optional, atoms: words, runs, most: 0 }
}
