// The literals of a grammar as numbers, and what the grammar sees of a word. Two words that meet the same literals are of one
// sort: no pattern can tell them apart, so whatever is known about a sort is computed once.
import { noted, type Noting } from '../remembered.ts'
import { Stems } from '../stems.ts'
import type { Token } from '../tokens.ts'

export type Lexicon = Readonly<Record<string, string>>

/** What a class comes to: one atom that stands for all its single words, and its runs of several words. */
interface ClassAtoms {
  readonly atom: number
  readonly runs: readonly (readonly number[])[]
}

/** All that patterns can know of a token. */
export interface WordSort {
  /** Number of the sort, never used again within its atoms. */
  readonly id: number
  readonly atoms: readonly number[]
  readonly negation: boolean
  /** A comma, dash or connector: clauses end before it. */
  readonly divides: boolean
  /** What the borders of clauses and the gaps ask of it: the flags below, added up. */
  readonly flags: number
}
type Asked = Pick<Token, 'kind' | 'text'> & Noting

/** A clause ends before it; a clause begins after it; a short, a middle, a longer gap may step over it. */
export const [ENDS, DIVIDES, SHORT, MIDDLE, LONG] = [1, 2, 4, 8, 16] as const

const NEGATIONS = new Set('не нет ни никогда нельзя not no never nor without без'.split(' '))
const DIVIDERS = new Set(
  (
    ', - — – ; : ( ) и а но или либо иначе тогда если то потом поэтому потому что чтобы ' +
    'and but or if unless otherwise then so because while'
  ).split(' '),
)
const MARK_NAMES: Readonly<Record<string, string>> = { '—': '-', '–': '-', '…': '.' }

/**
 * Numbers every literal of the grammar and tells which literals a word meets. A class has a number of its own, so that a
 * pattern names it once instead of carrying its hundreds of words: compiling the grammar is what every start waits for.
 */
export class Atoms {
  readonly #ids = new Map<string, number>()
  readonly #stems = new Stems<number>()
  readonly #classes = new Map<string, ClassAtoms>()
  readonly #classesOf = new Map<number, number[]>()
  readonly #classSizes = new Map<number, number>()
  readonly #sorts = new Map<string, WordSort>()
  #sortCount = 0
  #sortOf = this.#noted()

  /** The number of a literal, a new one if it was not named before. */
  id(literal: string): number {
    const known = this.#ids.get(literal)
    if (known !== undefined) return known
    const next = this.#ids.size + 1
    this.#ids.set(literal, next)
    if (literal.endsWith('*')) this.#stems.add(literal.slice(0, -1), next)
    this.#forget()
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
    this.#classSizes.set(atom, single.size)
    const found = { atom, runs }
    this.#classes.set(name, found)
    this.#forget()
    return found
  }

  /** The atoms of classes, each with the number of its words. */
  classSizes(): Iterable<readonly [number, number]> {
    return this.#classSizes
  }

  /** The atoms that a literal of the grammar stands behind: its own and those of its classes. */
  namedBy(literal: string): readonly number[] {
    const known = this.#ids.get(literal)
    return known === undefined ? [] : [known, ...(this.#classesOf.get(known) ?? [])]
  }

  /**
   * What the grammar sees of a token: the literals it meets (its word, every stem it begins with, the longest first), and the
   * classes that hold them. Reading never numbers anything, so no text can make the grammar grow.
   */
  sortOf(token: Asked): WordSort {
    return this.#sortOf(token)
  }

  #noted(): (token: Asked) => WordSort {
    const ids = this.#ids
    return noted(({ kind, text }: Asked) =>
      kind === 'word'
        ? this.#sort([ids.get(text), ...this.#stems.of(text).toReversed()], text, false)
        : kind === 'number'
          ? this.#sort([ids.get('#'), ids.get(text)], text, false)
          : this.#sort([ids.get(MARK_NAMES[text] ?? text)], text, true),
    )
  }

  /** A later grammar over the same lexicon brings new literals: what was known of words is then no longer whole. */
  #forget(): void {
    if (this.#sorts.size === 0) return
    this.#sorts.clear()
    this.#sortOf = this.#noted()
  }

  #sort(literals: readonly (number | undefined)[], text: string, mark: boolean): WordSort {
    const negation = NEGATIONS.has(text)
    const divides = DIVIDERS.has(text)
    const quote = '"«»%'.includes(text)
    const key = [...literals, mark, negation, divides, mark && quote, mark && text === ','].join(' ')
    const known = this.#sorts.get(key)
    if (known) return known
    const atoms = this.#withClasses(literals.filter((literal) => literal !== undefined))
    const passable = negation
      ? 0
      : !mark || quote
        ? SHORT + MIDDLE + LONG
        : text === ','
          ? MIDDLE + LONG
          : LONG
    const flags = passable + (mark || divides ? ENDS : 0) + (divides ? DIVIDES : 0)
    const sort = { id: this.#sortCount++, atoms, negation, divides, flags }
    this.#sorts.set(key, sort)
    return sort
  }

  #withClasses(literals: readonly number[]): number[] {
    const found = new Set(literals)
    for (const literal of literals) for (const atom of this.#classesOf.get(literal) ?? []) found.add(atom)
    return [...found]
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
export const isClass = (word: string): boolean => isUpper(word.charCodeAt(0)) && CLASS.test(word)
const CLASS = /^[A-Z][A-Z0-9_]+$/

/** "a_b" is two words in a row; a lone underscore at an end joins nothing. */
export function addWords(part: string, single: Set<number>, runs: (readonly number[])[], atoms: Atoms): void {
  const words = part.split('_').filter((word) => word !== '')
  if (words.length === 1) single.add(atoms.id(part))
  else runs.push(words.map((word) => atoms.id(word)))
}
