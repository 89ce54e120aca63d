// The elements of patterns that ask for words, numbered after their tracks, and what each sort of word means to them.
import type { Step } from '../pattern.ts'
import type { Atoms, WordSort } from './atoms.ts'

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
/** The runs that words of a sort may begin, and those they may go on. */
export interface Runs {
  /** The runs it may begin, by their second atom. */
  readonly opens: readonly ReadonlyMap<number, readonly Run[]>[]
  /** Its atoms that are second in some run. */
  readonly seconds: readonly number[]
}
const NO_RUNS: Runs = { opens: [], seconds: [] }
/** So many numbers stand before the elements of a sort: how many they are, and the bits of the runs it begins and goes on. */
export const OPENS = 1
export const SECONDS = 2
export const ELEMENTS = 3

/**
 * What sorts of words mean to the elements, each worked out when it is first met: one list of numbers for all, since what takes
 * time is to fetch it from memory, piece by piece.
 */
export class Meanings {
  /** At `begins` of a sort: the number of its elements, two words of bits, its elements. */
  numbers = new Int32Array(1 << 12)
  readonly #begins: number[] = []
  readonly #runs: Runs[] = []
  #end = 0
  readonly #ask: (sort: WordSort) => Runs & { readonly elements: Iterable<number> }

  constructor(ask: (sort: WordSort) => Runs & { readonly elements: Iterable<number> }) {
    this.#ask = ask
  }

  /** Where the numbers of a sort begin. */
  beginOf(sort: WordSort): number {
    const known = sort.id < this.#begins.length ? (this.#begins[sort.id] as number) : -1
    return known >= 0 ? known : this.#add(sort)
  }

  /** After `beginOf`: the runs that words of this sort begin and go on. */
  runsOf({ id }: WordSort): Runs {
    return this.#runs[id] ?? NO_RUNS
  }

  #add(sort: WordSort): number {
    const { elements, opens, seconds } = this.#ask(sort)
    const all = [...elements]
    const begin = this.#end
    this.#end += ELEMENTS + all.length
    if (this.#end > this.numbers.length) {
      const wider = new Int32Array(2 * this.#end)
      wider.set(this.numbers)
      this.numbers = wider
    }
    this.numbers.set(
      [all.length, bitsOf(opens.flatMap((one) => [...one.keys()])), bitsOf(seconds), ...all],
      begin,
    )
    // Without holes: an array that is written to far beyond its end becomes a slow table.
    while (this.#begins.length <= sort.id) {
      this.#begins.push(-1)
      this.#runs.push(NO_RUNS)
    }
    this.#begins[sort.id] = begin
    this.#runs[sort.id] = { opens, seconds }
    return begin
  }
}

/** One bit for each atom; two sorts whose bits have none in common make no run. */
const bitsOf = (atoms: readonly number[]): number => {
  let bits = 0
  for (const atom of atoms) bits |= 1 << (atom & 31)
  return bits
}

/** Words so common that they tell nothing about which patterns may match: each weighs as much as four hundred rare ones. */
const COMMON = (
  'i you we the a an to is are was of and in on it my your for not this that be have has will would me us do if or all with so at by from up as but no they he she there ' +
  'я мы вы ты вам вас меня мне нас нам не на в во с со и а но что это за то у по к как же уже все всё так или если мой моя мои ваш* наш* мо* , . - ? #'
).split(' ')
const COMMON_WEIGHT = 400

/** Numbers elements as they are asked for. An element has a track for each number of words it may take, and its number is that of the first. */
export class Elements {
  /** By track: its element. By element: how many texts may meet it, and its alternatives if it may take several words. */
  readonly elementOf: number[] = []
  readonly weights: number[] = []
  readonly alternatives: (readonly Alternative[] | undefined)[] = []
  readonly #numbers = new Map<ReadonlySet<number>, number>()
  /** By atom: its weight, where that is not one. */
  readonly #heavy = new Map<number, number>()
  /** Atoms and the elements that hold them, in pairs. */
  readonly #held: number[] = []
  readonly #runs = new Map<readonly number[], Run>()
  readonly #opens = new Map<number, Map<number, Run[]>>()
  readonly #seconds = new Set<number>()

  constructor(atoms: Atoms) {
    for (const [atom, words] of atoms.classSizes()) this.#heavy.set(atom, words)
    for (const word of COMMON)
      for (const atom of atoms.namedBy(word)) this.#heavy.set(atom, this.#weightOf(atom) + COMMON_WEIGHT)
  }

  /** The number of a step's element. Elements that are written alike share the set of their atoms. */
  of({ atoms, runs }: Step): number {
    const known = this.#numbers.get(atoms)
    if (known !== undefined) return known
    const element = this.elementOf.length
    this.#numbers.set(atoms, element)
    let weight = 0
    for (const atom of atoms) {
      weight += this.#weightOf(atom)
      this.#held.push(atom, element)
    }
    for (const run of runs) weight += this.#weightOf(run[0] ?? 0)
    this.elementOf.push(element)
    this.weights.push(weight)
    this.alternatives.push(undefined)
    if (runs.length > 0) this.#addRuns(element, atoms.size > 0, runs)
    return element
  }

  /** What sorts of words mean, once all elements are there. */
  meanings(): Meanings {
    const held = listed(this.#held)
    return new Meanings(({ atoms }) => {
      const elements = new Set<number>()
      for (const atom of atoms) for (const element of held(atom)) elements.add(element)
      return {
        elements,
        opens: atoms.flatMap((atom) => this.#opens.get(atom) ?? []),
        seconds: atoms.filter((atom) => this.#seconds.has(atom)),
      }
    })
  }

  #addRuns(element: number, single: boolean, runs: Step['runs']): void {
    const lengths = new Set(runs.map((run) => run.length))
    if (single) lengths.add(1)
    const alternatives = [...lengths]
      .sort((a, b) => a - b)
      .map((words, at) => ({ words, track: element + at }))
    this.alternatives[element] = alternatives
    for (let more = 1; more < alternatives.length; more++) {
      this.elementOf.push(element)
      this.weights.push(0)
      this.alternatives.push(undefined)
    }
    for (const run of runs)
      for (const { words, track } of alternatives)
        if (words === run.length) this.#runOf(run).tracks.push(track)
  }

  #runOf(run: readonly number[]): Run {
    const known = this.#runs.get(run)
    if (known) return known
    const [first = 0, second = 0] = run
    const fresh: Run = { tail: run.slice(2), tracks: [] }
    this.#runs.set(run, fresh)
    this.#seconds.add(second)
    let bySecond = this.#opens.get(first)
    if (!bySecond) this.#opens.set(first, (bySecond = new Map()))
    const alike = bySecond.get(second)
    if (alike) alike.push(fresh)
    else bySecond.set(second, [fresh])
    return fresh
  }

  #weightOf(atom: number): number {
    return this.#heavy.get(atom) ?? 1
  }
}

/** Pairs of key and value as lists by key, each a part of one array. */
function listed(pairs: readonly number[]): (key: number) => Int32Array {
  let most = 0
  for (let at = 0; at < pairs.length; at += 2) most = Math.max(most, pairs[at] ?? 0)
  const ends = new Int32Array(most + 2)
  for (let at = 0; at < pairs.length; at += 2) {
    const after = (pairs[at] ?? 0) + 1
    ends[after] = (ends[after] ?? 0) + 1
  }
  for (let key = 1; key < ends.length; key++) ends[key] = (ends[key] ?? 0) + (ends[key - 1] ?? 0)
  const starts = ends.slice()
  const values = new Int32Array(pairs.length / 2)
  for (let at = 0; at < pairs.length; at += 2) {
    const key = pairs[at] ?? 0
    const place = starts[key] ?? 0
    values[place] = pairs[at + 1] ?? 0
    starts[key] = place + 1
  }
  return (key) => values.subarray(ends[key] ?? 0, ends[key + 1] ?? 0)
}
