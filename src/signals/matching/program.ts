// The patterns of a grammar as integers. Every element that asks for words has tracks: rows of bits, one bit for each place of
// a text, that say where one of its single words stands and where one of its runs of two, three or more words begins. A
// pattern is then a few operations over tracks, and all places of a text are asked at once.
import type { Pattern, Step } from '../pattern.ts'
import type { Atoms } from './atoms.ts'
import { type Alternative, Elements, type Meanings } from './elements.ts'

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

/** All programs of a grammar, side by side. */
export interface Programs {
  /** Operations and operands, one program after the other. */
  readonly code: Int32Array
  /** Where the program of a pattern begins; the next one's beginning is its end. */
  readonly begins: Int32Array
  /** The patterns by their rarest element, each with two more elements that it cannot do without: three numbers a pattern. */
  readonly keyed: Int32Array
  /** By element: where the patterns begin that it is the rarest element of; the next one's beginning is their end. */
  readonly keyedFrom: Int32Array
  /** By element: how many tracks it has, and KEYED more when it is the rarest of some pattern. */
  readonly shapes: Uint8Array
  /** By element, which is named after its first track: what it may stand for, single words first. */
  readonly alternatives: readonly (readonly Alternative[] | undefined)[]
  /** By track: its element. */
  readonly elementOf: Int32Array
  /** The most words that a match can take, and the most steps that a pattern has. */
  readonly longest: number
  readonly steps: number
  /** What sorts of words mean to these patterns. */
  readonly meanings: Meanings
}

/** Compiles the patterns of one grammar. */
export function programsOf(patterns: readonly Pattern[], atoms: Atoms): Programs {
  const writer = new ProgramWriter(new Elements(atoms))
  for (const pattern of patterns) writer.add(pattern)
  return writer.written()
}

class ProgramWriter {
  readonly #elements: Elements
  readonly #code: number[] = []
  readonly #begins: number[] = [0]
  readonly #required: number[][] = []
  #longest = 0
  #steps = 0

  constructor(elements: Elements) {
    this.#elements = elements
  }

  add({ steps }: Pattern): void {
    const required: number[] = []
    let longest = 0
    for (const step of steps) {
      longest += step.most
      if (step.kind === 'one') longest += this.#writeWords(step, required)
      else this.#write(step)
    }
    this.#required.push(required)
    this.#begins.push(this.#code.length)
    this.#longest = Math.max(this.#longest, longest)
    this.#steps = Math.max(this.#steps, steps.length)
  }

  /** Everything that was added, ready to run. */
  written(): Programs {
    const { elementOf, alternatives } = this.#elements
    const keyed = this.#keyed()
    const keyedFrom = new Int32Array(elementOf.length + 1)
    const shapes = new Uint8Array(elementOf.length)
    for (let element = 0; element < shapes.length; element++) {
      shapes[element] = (alternatives[element]?.length ?? 1) + (keyed[element] ? KEYED : 0)
      keyedFrom[element + 1] = (keyedFrom[element] ?? 0) + (keyed[element]?.length ?? 0)
    }
    return {
      code: Int32Array.from(this.#code),
      begins: Int32Array.from(this.#begins),
      keyed: Int32Array.from(keyed.flatMap((patterns) => patterns ?? [])),
      keyedFrom,
      shapes,
      alternatives,
      elementOf: Int32Array.from(elementOf),
      longest: this.#longest,
      steps: this.#steps,
      meanings: this.#elements.meanings(),
    }
  }

  /** Patterns by the rarest element they need. One that needs no word would match everywhere and nowhere: it never does. */
  #keyed(): (readonly number[] | undefined)[] {
    const { weights, elementOf } = this.#elements
    const keyed: (number[] | undefined)[] = elementOf.map(() => undefined)
    const byWeight = (a: number, b: number): number => (weights[a] ?? 0) - (weights[b] ?? 0)
    for (const [pattern, required] of this.#required.entries()) {
      if (required.length > 1) required.sort(byWeight)
      const [key] = required
      if (key === undefined) continue
      const others = [required[1] ?? key, required[2] ?? key] as const
      const list = keyed[key]
      if (list) list.push(pattern, ...others)
      else keyed[key] = [pattern, ...others]
    }
    return keyed
  }

  #write(step: Step): void {
    if (step.kind === 'gap') this.#code.push(GAP, Math.log2(step.most + 1))
    else if (step.kind === 'clause_start') this.#code.push(CLAUSE_START, 0)
    else if (step.kind === 'clause_end') this.#code.push(CLAUSE_END, 0)
    else if (step.kind === 'open') this.#code.push(OPEN, 0)
    else if (step.kind === 'close') this.#code.push(CLOSE, 0)
    else this.#code.push(step.atoms.size > 0 ? NOT_AFTER : NOTHING, this.#elements.of(step))
  }

  /** Writes an element of words; returns how many words it takes at most. */
  #writeWords(step: Step, required: number[]): number {
    const element = this.#elements.of(step)
    if (!step.optional) required.push(element)
    if (step.runs.length === 0) this.#code.push(step.optional ? MAYBE_WORD : WORD, element)
    else this.#code.push(step.optional ? MAYBE_RUNS : RUNS, element)
    return this.#elements.alternatives[element]?.at(-1)?.words ?? 1
  }
}
