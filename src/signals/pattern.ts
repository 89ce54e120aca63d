// The little language in which the grammar is written. One line is one pattern over the tokens of a sentence:
//
//   WORDS      an upper-case name is a word class of the lexicon        суд        this very word (folded)
//   жалоб*     every word that begins so                                a|b|CLASS  one of these; a_b is two words in a row
//   x?         may be absent       ^ begins a clause    $ ends one      #          a number
//   .  ..  ... up to 1, 3 or 7 words between, never a negation; only the longest crosses a comma
//   < >        the words between them carry the label; without them the clause around the match does
//   !x         the word before the next element must not be x
import { remembered } from './remembered.ts'

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

/** What a class comes to: one atom that stands for all its single words, and its runs of several words. */
interface ClassAtoms {
  readonly atom: number
  readonly runs: readonly (readonly number[])[]
}

/**
 * Numbers every literal of the grammar and tells which literals a word meets. A class has a number of its own, so that a
 * pattern names it once instead of carrying its hundreds of words: compiling the grammar is what every start waits for.
 */
export class Atoms {
  readonly #ids = new Map<string, number>()
  readonly #known = remembered((word: string): readonly number[] => this.#find(word))
  readonly #classes = new Map<string, ClassAtoms>()
  readonly #classesOf = new Map<number, number[]>()
  readonly #literals = new Map<number, readonly number[]>()

  id(literal: string): number {
    const known = this.#ids.get(literal)
    if (known !== undefined) return known
    const next = this.#ids.size + 1
    this.#ids.set(literal, next)
    return next
  }

  /** The atoms of a class of the lexicon, read once. */
  ofClass(name: string, lexicon: Lexicon): ClassAtoms {
    const known = this.#classes.get(name)
    if (known) return known
    const atom = this.id(`class ${name}`)
    const single = new Set<number>()
    const runs: (readonly number[])[] = []
    for (const literal of literalsOf(name, lexicon)) {
      if (literal.includes('_')) addWords(literal, single, runs, this)
      else single.add(this.id(literal))
    }
    for (const literal of single) {
      const classes = this.#classesOf.get(literal)
      if (classes) classes.push(atom)
      else this.#classesOf.set(literal, [atom])
    }
    this.#literals.set(atom, [...single])
    const found = { atom, runs }
    this.#classes.set(name, found)
    return found
  }

  /** The literals behind an atom: those of its class, or itself. */
  literalsOf(atom: number): readonly number[] {
    return this.#literals.get(atom) ?? [atom]
  }

  /** The same atoms, and those of every class that holds one of them. */
  withClasses(literals: readonly number[]): number[] {
    const found = new Set(literals)
    for (const literal of literals) for (const atom of this.#classesOf.get(literal) ?? []) found.add(atom)
    return [...found]
  }

  /** The atoms of one folded word: itself, every stem it begins with, and the classes that hold them. */
  of(word: string): readonly number[] {
    return this.#known(word)
  }

  #find(word: string): number[] {
    const found: number[] = []
    const exact = this.#ids.get(word)
    if (exact !== undefined) found.push(exact)
    for (let length = Math.min(word.length, 16); length >= 2; length--) {
      const stem = this.#ids.get(`${word.slice(0, length)}*`)
      if (stem !== undefined) found.push(stem)
    }
    return this.withClasses(found)
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
const isUpper = (code: number): boolean => code >= 65 && code <= 90
/** A class is written in capitals; words of the grammar are folded and never are. */
const isClass = (word: string): boolean => isUpper(word.charCodeAt(0)) && CLASS.test(word)
const CLASS = /^[A-Z][A-Z0-9_]+$/

function alternatives(source: string, atoms: Atoms, lexicon: Lexicon): Pick<Step, 'atoms' | 'runs'> {
  // Most steps are one plain word: they are read without taking anything apart.
  if (!source.includes('|') && !source.includes('_') && !isClass(source))
    return { atoms: new Set([atoms.id(source)]), runs: NO_RUNS }
  const single = new Set<number>()
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
  return { atoms: single, runs }
}
const NO_RUNS: readonly (readonly number[])[] = []

/** "a_b" is two words in a row; a lone underscore at an end joins nothing. */
function addWords(part: string, single: Set<number>, runs: (readonly number[])[], atoms: Atoms): void {
  const words = part.split('_').filter((word) => word !== '')
  if (words.length === 1) single.add(atoms.id(part))
  else runs.push(words.map((word) => atoms.id(word)))
}

/** The steps that were written before: most lines share their words, and each is read once. */
export type KnownSteps = Map<string, Step>

/** Compiles one line of the grammar; throws on a name that the lexicon lacks, which a test would show at once. */
export function patternOf(
  source: string,
  atoms: Atoms,
  lexicon: Lexicon,
  known: KnownSteps = new Map(),
): Pattern {
  const written = source.replace(/[ .]+$/, '').trim()
  const steps: Step[] = []
  for (const word of written.split(' ')) {
    if (word === '') continue
    let step = known.get(word)
    if (!step) known.set(word, (step = stepOf(word, atoms, lexicon)))
    steps.push(step)
  }
  return { steps, source: written }
}

function stepOf(written: string, atoms: Atoms, lexicon: Lexicon): Step {
  const fixed = FIXED[written]
  if (fixed !== undefined) return plain(fixed)
  const gap = GAPS[written]
  if (gap !== undefined) return plain('gap', gap)
  const optional = written.length > 1 && written.endsWith('?')
  const negated = written.length > 1 && written.startsWith('!')
  const bare = written.slice(negated ? 1 : 0, optional ? -1 : undefined)
  return { kind: negated ? 'not_after' : 'one', optional, most: 0, ...alternatives(bare, atoms, lexicon) }
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
