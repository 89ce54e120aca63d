// The patterns of a grammar as integers. Every element that asks for words has tracks: rows of bits, one bit for each place of
// a text, that say where one of its single words stands and where one of its runs of two, three or more words begins. A
// pattern is then a few operations over tracks, and all places of a text are asked at once.
import type { Pattern, Step } from '../pattern.ts'
import type { Atoms, WordSort } from './atoms.ts'

/** The operations of a program. Each has one operand: a track, an element, or how often a gap doubles. */
export const WORD = 0
export const MAYBE_WORD = 1
export const RUNS = 2
export const MAYBE_RUNS = 3
export const GAP = 4
export const CLAUSE_START = 5
export const CLAUSE_END = 6
export const NOT_AFTER = 7
export const NOTHING = 8

/** How many words an element takes, and the track that says where it then begins. */
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
  /** The tracks that a word of this sort stands on. */
  readonly tracks: Int32Array
  /** The runs it may begin, by their second atom. */
  readonly opens: readonly ReadonlyMap<number, readonly Run[]>[]
  /** Its atoms that are second in some run. */
  readonly seconds: readonly number[]
}

/** Words so common that they tell nothing about which patterns may match. */
const COMMON = (
  'i you we the a an to is are was of and in on it my your for not this that be have has will would me us do if or all with so at by from up as but no they he she there ' +
  'я мы вы ты вам вас меня мне нас нам не на в во с со и а но что это за то у по к как же уже все всё так или если мой моя мои ваш* наш* мо* , . - ? #'
).split(' ')

/** The patterns of one grammar, compiled as they are added. */
export class Programs {
  readonly #atoms: Atoms
  readonly #elements = new Map<ReadonlySet<number>, number>()
  readonly #runs = new Map<readonly number[], Run>()
  readonly #opens = new Map<number, Map<number, Run[]>>()
  readonly #seconds = new Set<number>()
  readonly #tracksOf = new Map<number, number[]>()
  #meanings: (Meaning | undefined)[] = []
  readonly #common: ReadonlySet<number>
  readonly #rarity = new Map<number, number>()
  /** Operations and operands, one program after the other; where each program begins, and where the last one ends. */
  readonly code: number[] = []
  readonly begins: number[] = [0]
  /** By pattern: the elements that it cannot do without, the rarest first. */
  readonly required: number[][] = []
  /** By element: what it may stand for, single words first; its weight, which is small when few texts meet it. */
  readonly alternatives: Alternative[][] = []
  readonly #weights: number[] = []
  /** By element: the patterns that it is the rarest element of. */
  readonly keyed: number[][] = []
  /** By track: its element. By element: its first track; the next one's is where its tracks end. */
  readonly elementOf: number[] = []
  readonly firstTrack: number[] = [0]
  /** The most words that a match can take, and the most steps that a pattern has. */
  longest = 0
  steps = 0

  constructor(atoms: Atoms) {
    this.#atoms = atoms
    this.#common = new Set(COMMON.map((word) => atoms.id(word)))
  }

  add({ steps }: Pattern): void {
    const pattern = this.required.length
    const required: number[] = []
    let longest = 0
    for (const step of steps) {
      longest += step.most
      if (step.kind !== 'one') this.#encode(step)
      else longest += this.#encodeWords(step, required)
    }
    const rarest = required.reduce(
      (best, one, at) => (this.#weight(one) < this.#weight(required[best] ?? one) ? at : best),
      0,
    )
    const key = required[rarest]
    if (key !== undefined) {
      required[rarest] = required[0] ?? key
      required[0] = key
      this.keyed[key]?.push(pattern)
    }
    this.required.push(required)
    this.begins.push(this.code.length)
    this.longest = Math.max(this.longest, longest)
    this.steps = Math.max(this.steps, steps.length)
  }

  /** What a sort of word means to these patterns. */
  meaningOf(sort: WordSort): Meaning {
    return (this.#meanings[sort.id] ??= this.#meaning(sort.atoms))
  }

  #meaning(atoms: readonly number[]): Meaning {
    return {
      tracks: Int32Array.from(new Set(atoms.flatMap((atom) => this.#tracksOf.get(atom) ?? []))),
      opens: atoms.flatMap((atom) => this.#opens.get(atom) ?? []),
      seconds: atoms.filter((atom) => this.#seconds.has(atom)),
    }
  }

  #encode(step: Step): void {
    switch (step.kind) {
      case 'gap':
        this.code.push(GAP, Math.log2(step.most + 1))
        break
      case 'clause_start':
        this.code.push(CLAUSE_START, 0)
        break
      case 'clause_end':
        this.code.push(CLAUSE_END, 0)
        break
      case 'not_after': {
        const single = this.alternatives[this.#elementOf(step)]?.find(({ words }) => words === 1)
        this.code.push(single ? NOT_AFTER : NOTHING, single?.track ?? 0)
        break
      }
      default:
        this.code.push(NOTHING, 0)
    }
  }

  /** Writes an element of words; returns how many words it takes at most. */
  #encodeWords(step: Step, required: number[]): number {
    const element = this.#elementOf(step)
    const alternatives = this.alternatives[element] ?? []
    const [first] = alternatives
    if (!step.optional) required.push(element)
    if (alternatives.length === 1 && first?.words === 1)
      this.code.push(step.optional ? MAYBE_WORD : WORD, first.track)
    else this.code.push(step.optional ? MAYBE_RUNS : RUNS, element)
    return alternatives.at(-1)?.words ?? 0
  }

  /** The number of an element. Elements that are written alike share the set of their atoms. */
  #elementOf(step: Step): number {
    const known = this.#elements.get(step.atoms)
    if (known !== undefined) return known
    const element = this.alternatives.length
    this.#elements.set(step.atoms, element)
    const lengths = [...new Set(step.runs.map((run) => run.length))].sort((a, b) => a - b)
    const words = step.atoms.size > 0 ? [1, ...lengths] : lengths
    const alternatives = words.map((length, at) => ({ words: length, track: this.elementOf.length + at }))
    for (const _ of words) this.elementOf.push(element)
    this.alternatives.push(alternatives)
    this.firstTrack.push(this.elementOf.length)
    this.keyed.push([])
    for (const atom of step.atoms) listIn(this.#tracksOf, atom).push(alternatives[0]?.track ?? 0)
    for (const run of step.runs) {
      const track = alternatives.find((one) => one.words === run.length)?.track ?? 0
      this.#runOf(run).tracks.push(track)
    }
    this.#weights.push(this.#weightOf(step))
    if (this.#meanings.length > 0) this.#meanings = []
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

  #weight(element: number): number {
    return this.#weights[element] ?? 0
  }

  #weightOf(step: Step): number {
    let weight = 0
    for (const atom of step.atoms) weight += this.#commonness(atom)
    for (const run of step.runs) weight += this.#commonness(run[0] ?? 0)
    return weight
  }

  /** How many texts an atom may be met in: a common word weighs as much as four hundred rare ones. */
  #commonness(atom: number): number {
    const known = this.#rarity.get(atom)
    if (known !== undefined) return known
    let weight = 0
    for (const word of this.#atoms.literalsOf(atom)) weight += this.#common.has(word) ? 400 : 1
    this.#rarity.set(atom, weight)
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
