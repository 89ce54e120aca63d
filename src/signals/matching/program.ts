// The patterns of a grammar as integers. Every element that asks for words has tracks: rows of bits, one bit for each place of
// a text, that say where one of its single words stands and where one of its runs of two, three or more words begins. A
// pattern is then a few operations over tracks, and all places of a text are asked at once.
import type { Pattern, Step } from '../pattern.ts'
import type { Atoms, WordSort } from './atoms.ts'

/** The operations of a program. Each has one operand: an element, or how often a gap doubles. */
export const WORD = 0
export const MAYBE_WORD = 1
export const RUNS = 2
export const MAYBE_RUNS = 3
export const GAP = 4
export const CLAUSE_START = 5
export const CLAUSE_END = 6
export const NOT_AFTER = 7
export const OPEN = 8
export const CLOSE = 9
const NOTHING = 10

/** See `shapes`; no element comes near so many tracks. */
export const KEYED = 128

/** How many words an element may take, and the track that says where it then begins. */
export interface Alternative {
  readonly words: number
  readonly track: number
}
/** A run of words: its atoms after the first two, and the tracks of the elements that name it. */
export interface Run {
  readonly tail: readonly number[]
  readonly tracks: number[]
}
/** What a sort of word means to the patterns. */
export interface Meaning {
  /** The elements that a word of this sort fits. */
  readonly elements: Int32Array
  /** The runs it may begin, by their second atom. */
  readonly opens: readonly ReadonlyMap<number, readonly Run[]>[]
  /** Its atoms that are second in some run. */
  readonly seconds: readonly number[]
}
/** All programs of a grammar, side by side. */
export interface Programs {
  /** Operations and operands, one program after the other. */
  readonly code: Int32Array
  /** Where the program of a pattern begins; the next one's beginning is its end. */
  readonly begins: Int32Array
  /** By element: the patterns that it is the rarest element of, each with two more elements that it cannot do without. */
  readonly keyed: readonly (Int32Array | undefined)[]
  /** By element: how many tracks it has, and KEYED more when it is the rarest of some pattern. */
  readonly shapes: Uint8Array
  /** By element, which is named after its first track: what it may stand for, single words first. */
  readonly alternatives: readonly (readonly Alternative[] | undefined)[]
  /** By track: its element. */
  readonly elementOf: Int32Array
  /** The most words that a match can take, and the most steps that a pattern has. */
  readonly longest: number
  readonly steps: number
  /** What a sort of word means to these patterns. */
  readonly meaningOf: (sort: WordSort) => Meaning
}

/** Words so common that they tell nothing about which patterns may match. */
const COMMON = (
  'i you we the a an to is are was of and in on it my your for not this that be have has will would me us do if or all with so at by from up as but no they he she there ' +
  'я мы вы ты вам вас меня мне нас нам не на в во с со и а но что это за то у по к как же уже все всё так или если мой моя мои ваш* наш* мо* , . - ? #'
).split(' ')

/** Compiles the patterns of one grammar as they are added. */
export class ProgramWriter {
  readonly #atoms: Atoms
  readonly #code: number[] = []
  readonly #begins: number[] = [0]
  readonly #keyed: (number[] | undefined)[] = []
  readonly #alternatives: (Alternative[] | undefined)[] = []
  readonly #elementOf: number[] = []
  readonly #elements = new Map<ReadonlySet<number>, number>()
  readonly #runs = new Map<readonly number[], Run>()
  readonly #opens = new Map<number, Map<number, Run[]>>()
  readonly #seconds = new Set<number>()
  readonly #elementsOf = new Map<number, number[]>()
  readonly #common: ReadonlySet<number>
  readonly #commonness = new Map<number, number>()
  /** By element: small when few texts meet it. */
  readonly #weights: number[] = []
  #longest = 0
  #steps = 0

  constructor(atoms: Atoms) {
    this.#atoms = atoms
    this.#common = new Set(COMMON.map((word) => atoms.id(word)))
  }

  add({ steps }: Pattern): void {
    const required: number[] = []
    let longest = 0
    for (const step of steps) {
      longest += step.most
      if (step.kind === 'one') longest += this.#writeWords(step, required)
      else this.#write(step)
    }
    const weigh = (element: number): number => this.#weights[element] ?? 0
    required.sort((a, b) => weigh(a) - weigh(b))
    const [key, second = key, third = key] = required
    // A pattern that needs no word would match everywhere and nowhere: it never matches.
    if (key !== undefined)
      (this.#keyed[key] ??= []).push(this.#begins.length - 1, second ?? key, third ?? key)
    this.#begins.push(this.#code.length)
    this.#longest = Math.max(this.#longest, longest)
    this.#steps = Math.max(this.#steps, steps.length)
  }

  /** Everything that was added, ready to run. */
  written(): Programs {
    const meanings: (Meaning | undefined)[] = []
    const shapes = this.#elementOf.map(
      (_, track) => (this.#alternatives[track]?.length ?? 0) + (this.#keyed[track] ? KEYED : 0),
    )
    return {
      shapes: Uint8Array.from(shapes),
      code: Int32Array.from(this.#code),
      begins: Int32Array.from(this.#begins),
      keyed: Array.from(this.#keyed, (patterns) => patterns && Int32Array.from(patterns)),
      alternatives: Array.from(this.#alternatives),
      elementOf: Int32Array.from(this.#elementOf),
      longest: this.#longest,
      steps: this.#steps,
      meaningOf: (sort) => (meanings[sort.id] ??= this.#meaning(sort.atoms)),
    }
  }

  #meaning(atoms: readonly number[]): Meaning {
    return {
      elements: Int32Array.from(new Set(atoms.flatMap((atom) => this.#elementsOf.get(atom) ?? []))),
      opens: atoms.flatMap((atom) => this.#opens.get(atom) ?? []),
      seconds: atoms.filter((atom) => this.#seconds.has(atom)),
    }
  }

  #write(step: Step): void {
    if (step.kind === 'gap') this.#code.push(GAP, Math.log2(step.most + 1))
    else if (step.kind === 'clause_start') this.#code.push(CLAUSE_START, 0)
    else if (step.kind === 'clause_end') this.#code.push(CLAUSE_END, 0)
    else if (step.kind === 'open') this.#code.push(OPEN, 0)
    else if (step.kind === 'close') this.#code.push(CLOSE, 0)
    else this.#code.push(step.atoms.size > 0 ? NOT_AFTER : NOTHING, this.#elementOfStep(step))
  }

  /** Writes an element of words; returns how many words it takes at most. */
  #writeWords(step: Step, required: number[]): number {
    const element = this.#elementOfStep(step)
    if (!step.optional) required.push(element)
    if (step.runs.length === 0) this.#code.push(step.optional ? MAYBE_WORD : WORD, element)
    else this.#code.push(step.optional ? MAYBE_RUNS : RUNS, element)
    return this.#alternatives[element]?.at(-1)?.words ?? 0
  }

  /** The number of an element. Elements that are written alike share the set of their atoms. */
  #elementOfStep(step: Step): number {
    const known = this.#elements.get(step.atoms)
    if (known !== undefined) return known
    const element = this.#elementOf.length
    this.#elements.set(step.atoms, element)
    const lengths = new Set(step.runs.map((run) => run.length))
    const words = [
      ...(step.atoms.size > 0 || lengths.size === 0 ? [1] : []),
      ...[...lengths].sort((a, b) => a - b),
    ]
    const alternatives = words.map((length, at) => ({ words: length, track: element + at }))
    for (const _ of words) this.#elementOf.push(element)
    this.#alternatives[element] = alternatives
    for (const atom of step.atoms) listIn(this.#elementsOf, atom).push(element)
    for (const run of step.runs) this.#runOf(run).tracks.push(element + words.indexOf(run.length))
    this.#weights[element] = this.#weightOf(step)
    return element
  }

  #runOf(run: readonly number[]): Run {
    const known = this.#runs.get(run)
    if (known) return known
    const [first = 0, second = 0, ...tail] = run
    const fresh: Run = { tail, tracks: [] }
    this.#runs.set(run, fresh)
    this.#seconds.add(second)
    let bySecond = this.#opens.get(first)
    if (!bySecond) this.#opens.set(first, (bySecond = new Map()))
    listIn(bySecond, second).push(fresh)
    return fresh
  }

  #weightOf(step: Step): number {
    let weight = 0
    for (const atom of step.atoms) weight += this.#commonnessOf(atom)
    for (const run of step.runs) weight += this.#commonnessOf(run[0] ?? 0)
    return weight
  }

  /** How many texts an atom may be met in: a common word weighs as much as four hundred rare ones. */
  #commonnessOf(atom: number): number {
    const known = this.#commonness.get(atom)
    if (known !== undefined) return known
    let weight = 0
    for (const word of this.#atoms.literalsOf(atom)) weight += this.#common.has(word) ? 400 : 1
    this.#commonness.set(atom, weight)
    return weight
  }
}

const listIn = <T>(map: Map<number, T[]>, key: number): T[] => {
  const known = map.get(key)
  if (known) return known
  const fresh: T[] = []
  map.set(key, fresh)
  return fresh
}
