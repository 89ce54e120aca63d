// Runs a pattern over the tracks from its last step to its first: each step keeps the slots from which the rest of the pattern
// matches. What is left after the first step are the places where a match begins, and its way needs no second try.
import type { Step } from '../pattern.ts'
import { CLAUSE_END, CLAUSE_START, GAP, MAYBE_RUNS, MAYBE_WORD, NOT_AFTER, type Programs, RUNS, WORD } from './program.ts' // prettier-ignore
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
    this.#rows = new Int32Array(
      (programs.steps + 1) * (tracks.bits.length / Math.max(1, programs.elementOf.length)),
    )
  }

  /** Whether a pattern matches anywhere on the tracks. */
  matches(pattern: number): boolean {
    const { begins, code, required } = this.#programs
    const { metIn, stretch } = this.#tracks
    this.work += 1
    for (const element of required[pattern] ?? []) if (metIn[element] !== stretch) return false
    const from = begins[pattern] ?? 0
    const { width } = this.#tracks
    let row = (((begins[pattern + 1] ?? 0) - from) >> 1) * width
    this.#rows.fill(-1, row, row + width)
    for (let at = (begins[pattern + 1] ?? 0) - 2; at >= from; at -= 2) {
      row -= width
      if (!this.#step(code[at] ?? 0, code[at + 1] ?? 0, row)) return false
    }
    return true
  }

  /** The slots in which a match begins, after `matches`, beginning at `slot`; −1 when there is none. */
  nextStart(slot: number): number {
    const { width } = this.#tracks
    for (let at = slot; at < width * 32; at++) if (this.#has(0, at)) return at
    return -1
  }

  /** One step, backwards: from the row after it to its own. False when nothing is left. */
  #step(op: number, operand: number, row: number): boolean {
    const { width, bits, passes, clauseStarts, clauseEnds } = this.#tracks
    const rows = this.#rows
    this.work += width
    let any = 0
    for (let word = 0; word < width; word++) {
      const at = row + word
      const after = rows[at + width] ?? 0
      const further = word + 1 < width ? (rows[at + width + 1] ?? 0) : 0
      let left = 0
      switch (op) {
        case WORD:
          left = (bits[operand * width + word] ?? 0) & ((after >>> 1) | (further << 31))
          break
        case MAYBE_WORD:
          left = after | ((bits[operand * width + word] ?? 0) & ((after >>> 1) | (further << 31)))
          break
        case RUNS:
        case MAYBE_RUNS:
          left = op === RUNS ? 0 : after
          for (const { words, track } of this.#programs.alternatives[operand] ?? [])
            left |= (bits[track * width + word] ?? 0) & ((after >>> words) | (further << (32 - words)))
          break
        case CLAUSE_START:
          left = after & (clauseStarts[word] ?? 0)
          break
        case CLAUSE_END:
          left = after & (clauseEnds[word] ?? 0)
          break
        case NOT_AFTER: {
          const met = operand * width + word
          left = after & ~(((bits[met] ?? 0) << 1) | (word > 0 ? (bits[met - 1] ?? 0) >>> 31 : 0))
          break
        }
        default:
          left = after
      }
      rows[at] = left
      any |= left
    }
    if (op !== GAP) return any !== 0
    for (let doubling = 0; doubling < operand; doubling++) {
      const shift = 1 << doubling
      const passing = ((GAP_ROWS[operand] ?? 3) + doubling) * width
      for (let word = 0; word < width; word++) {
        const further = word + 1 < width ? (rows[row + word + 1] ?? 0) : 0
        const here = rows[row + word] ?? 0
        rows[row + word] =
          here | ((passes[passing + word] ?? 0) & ((here >>> shift) | (further << (32 - shift))))
      }
    }
    return any !== 0
  }

  /** The match that begins in a slot: at each step the first way that leads to an end, the shortest gaps first. */
  lay(steps: readonly Step[], slot: number, tokens: readonly Sorted[]): Laid {
    const from = this.#tracks.tokenAt[slot] ?? 0
    this.work += steps.length
    let [at, open, close] = [slot, -1, -1]
    for (const [number, step] of steps.entries()) {
      if (step.kind === 'open') open = at
      else if (step.kind === 'close') close = at - 1
      else if (step.kind === 'gap') while (!this.#has(number + 1, at)) at += 1
      else if (step.kind === 'one') at += this.#taken(step, number + 1, at, tokens)
    }
    const tokenOf = (place: number): number => from + place - slot
    const to = tokenOf(at - 1)
    return { from, to, marked: open < 0 ? null : [tokenOf(open), close < 0 ? tokenOf(open) : tokenOf(close)] }
  }

  /** How many words a step takes here. */
  #taken(step: Step, next: number, slot: number, tokens: readonly Sorted[]): number {
    const fits = (atom: number, offset: number): boolean =>
      tokens[this.#tracks.tokenAt[slot + offset] ?? -1]?.sort.atoms.includes(atom) === true
    if (this.#has(next, slot + 1)) for (const atom of step.atoms) if (fits(atom, 0)) return 1
    const run = step.runs.find((one) => this.#has(next, slot + one.length) && one.every(fits))
    return run?.length ?? 0
  }

  #has(step: number, slot: number): boolean {
    const word = this.#rows[step * this.#tracks.width + (slot >>> 5)] ?? 0
    return ((word >>> (slot & 31)) & 1) === 1
  }
}
