// Runs a pattern over the tracks from its last step to its first: each step keeps the slots from which the rest of the pattern
// matches. What is left after the first step are the places where a match begins, and its way needs no second try.
import type { Step } from '../pattern.ts'
import { CLAUSE_END, CLAUSE_START, CLOSE, GAP, MAYBE_RUNS, MAYBE_WORD, NOT_AFTER, OPEN, type Programs, RUNS, WORD } from './program.ts' // prettier-ignore
import { GAP_ROWS, type Sorted, type Tracks } from './tracks.ts'

/** The tokens [from, to] of a match, and those of its marked part. */
export interface Laid {
  readonly from: number
  readonly to: number
  readonly marked: readonly [number, number] | null
}

export class Runner {
  readonly #programs: Programs
  readonly #tracks: Tracks
  /** By step: the slots from which the rest of the pattern matches; a row more for its end. */
  readonly #rows: Int32Array
  /** Patterns asked and steps made since the beginning, each step over one 32-bit word. */
  work = 0

  constructor(programs: Programs, tracks: Tracks) {
    this.#programs = programs
    this.#tracks = tracks
    this.#rows = new Int32Array((programs.steps + 1) * tracks.clauseStarts.length)
  }

  /** Whether a pattern matches anywhere on the tracks. */
  matches(pattern: number): boolean {
    const { begins, code } = this.#programs
    const { width } = this.#tracks
    const [from, end] = [begins[pattern] ?? 0, begins[pattern + 1] ?? 0]
    let row = ((end - from) >> 1) * width
    for (let word = 0; word < width; word++) this.#rows[row + word] = -1
    for (let at = end - 2; at >= from; at -= 2) {
      row -= width
      const op = code[at] ?? 0
      const operand = code[at + 1] ?? 0
      this.work += width
      if (op === GAP) this.#overGap(operand, row)
      else if (!this.#step(op, operand, row)) return false
    }
    return true
  }

  /** After `matches`: the first slot from `slot` on where a match begins, or −1. */
  nextStart(slot: number): number {
    const { width } = this.#tracks
    for (let word = slot >>> 5; word < width; word++) {
      const from = word === slot >>> 5 ? slot & 31 : 0
      const left = (this.#rows[word] ?? 0) & (-1 << from)
      if (left !== 0) return word * 32 + 31 - Math.clz32(left & -left)
    }
    return -1
  }

  /** One step backwards, from the row after it to its own. False when nothing is left. */
  #step(op: number, operand: number, row: number): boolean {
    const { width, bits, metIn, stretch, clauseStarts, clauseEnds } = this.#tracks
    const rows = this.#rows
    const met = metIn[operand] === stretch
    let any = 0
    for (let word = 0; word < width; word++) {
      const at = row + word
      const after = rows[at + width] ?? 0
      let left = after
      if (op === WORD || op === MAYBE_WORD) {
        const further = word + 1 < width ? (rows[at + width + 1] ?? 0) << 31 : 0
        const here = met ? (bits[operand * width + word] ?? 0) & ((after >>> 1) | further) : 0
        left = op === WORD ? here : after | here
      } else if (op === RUNS || op === MAYBE_RUNS)
        left = (op === RUNS ? 0 : after) | (met ? this.#overRuns(operand, row, word) : 0)
      else if (op === CLAUSE_START) left &= clauseStarts[word] ?? 0
      else if (op === CLAUSE_END) left &= clauseEnds[word] ?? 0
      else if (op === NOT_AFTER && met) {
        const track = operand * width + word
        left &= ~(((bits[track] ?? 0) << 1) | (word > 0 ? (bits[track - 1] ?? 0) >>> 31 : 0))
      }
      rows[at] = left
      any |= left
    }
    return any !== 0
  }

  #overRuns(element: number, row: number, word: number): number {
    const { width, bits } = this.#tracks
    const after = this.#rows[row + width + word] ?? 0
    const further = word + 1 < width ? (this.#rows[row + width + word + 1] ?? 0) : 0
    let left = 0
    for (const { words, track } of this.#programs.alternatives[element] ?? [])
      left |= (bits[track * width + word] ?? 0) & ((after >>> words) | (further << (32 - words)))
    return left
  }

  /** Up to 1, 3, 7 or 15 words between, in as many doublings. */
  #overGap(doublings: number, row: number): void {
    const { width, passes } = this.#tracks
    const rows = this.#rows
    for (let word = 0; word < width; word++) rows[row + word] = rows[row + width + word] ?? 0
    for (let doubling = 0; doubling < doublings; doubling++) {
      const shift = 1 << doubling
      const passing = ((GAP_ROWS[doublings] ?? 0) + doubling) * width
      for (let word = 0; word < width; word++) {
        const here = rows[row + word] ?? 0
        const further = word + 1 < width ? (rows[row + word + 1] ?? 0) << (32 - shift) : 0
        rows[row + word] = here | ((passes[passing + word] ?? 0) & ((here >>> shift) | further))
      }
    }
  }

  /** The match that begins in a slot: at each step the first way that leads to an end, the shortest gaps first. */
  lay(pattern: number, steps: readonly Step[], slot: number, tokens: readonly Sorted[]): Laid {
    const { code, begins } = this.#programs
    const from = this.#tracks.tokenAt[slot] ?? 0
    const begin = begins[pattern] ?? 0
    let [at, open, close] = [slot, -1, -1]
    this.work += steps.length
    for (let step = 0; step < steps.length; step++) {
      const op = code[begin + step * 2] ?? 0
      if (op === WORD) at += 1
      else if (op === OPEN) open = from + at - slot
      else if (op === CLOSE) close = from + at - slot - 1
      else if (op === GAP) while (!this.#has(step + 1, at)) at += 1
      else if (op <= MAYBE_RUNS)
        at += this.#taken(code[begin + step * 2 + 1] ?? 0, steps[step] as Step, step + 1, at, tokens)
    }
    return { from, to: from + at - slot - 1, marked: open < 0 ? null : [open, close < 0 ? open : close] }
  }

  /** How many words a step takes here: one, if one leads to an end, or else the first of its runs that does. */
  #taken(element: number, step: Step, next: number, slot: number, tokens: readonly Sorted[]): number {
    const { metIn, stretch, width, bits } = this.#tracks
    if (metIn[element] !== stretch) return 0
    const stands = (track: number): boolean =>
      (((bits[track * width + (slot >>> 5)] ?? 0) >>> (slot & 31)) & 1) === 1
    const alternatives = this.#programs.alternatives[element]
    if (!alternatives) return stands(element) && this.#has(next, slot + 1) ? 1 : 0
    const leading = alternatives.filter(({ words, track }) => stands(track) && this.#has(next, slot + words))
    const [first] = leading
    if (leading.length < 2 || first?.words === 1) return first?.words ?? 0
    const fits = (atom: number, offset: number): boolean =>
      tokens[this.#tracks.tokenAt[slot + offset] ?? -1]?.sort.atoms.includes(atom) === true
    return step.runs.find((run) => this.#has(next, slot + run.length) && run.every(fits))?.length ?? 0
  }

  #has(step: number, slot: number): boolean {
    const word = this.#rows[step * this.#tracks.width + (slot >>> 5)] ?? 0
    return ((word >>> (slot & 31)) & 1) === 1
  }
}
