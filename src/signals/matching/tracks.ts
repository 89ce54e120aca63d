// A stretch of tokens laid out on tracks: one slot for each token and an empty one before and after each sentence, so that no
// pattern crosses a sentence and every question about a neighbour has an answer.
import { DIVIDES, ENDS, LONG, MIDDLE, SHORT, type WordSort } from './atoms.ts'
import { ELEMENTS, OPENS, SECONDS } from './elements.ts'
import { KEYED, type Programs } from './program.ts'

/** What the tracks need of a token. */
export interface Sorted {
  readonly sort: WordSort
  readonly sentence: number
}
/** Tokens [from, to) that are laid out together; matches may begin in [begins, ends), the rest is what these have to see. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly begins: number
  readonly ends: number
  readonly slots: number
}

const BITS = 32
const LONGEST_STRETCH = 8 * BITS
/** Rows of `passes`: a short gap has one, a middle one two, a longer one four, one for each doubling. */
const [SHORT_ROW, MIDDLE_ROW, LONG_ROW, ROWS] = [0, 1, 3, 7]
/** By how often a gap doubles: the first of its rows. */
export const GAP_ROWS = [0, SHORT_ROW, MIDDLE_ROW, LONG_ROW, LONG_ROW] as const

/** Lays tokens out. One object serves all texts, one after the other, so that reading takes no memory. */
export class Tracks {
  readonly #programs: Programs
  readonly #slots: number
  /** 32-bit words of a row; the row of track t begins at t × width. */
  width = 1
  /** The rows; those of an element that this stretch does not meet hold something older. */
  readonly bits: Int32Array
  /** Where clauses begin and end, and which slots a gap may step over, one, two, four or eight at once. */
  readonly clauseStarts: Int32Array
  readonly clauseEnds: Int32Array
  readonly passes: Int32Array
  /** By slot: its token, or −1. */
  readonly tokenAt: Int32Array
  /** By element: the last stretch that met it. */
  readonly metIn: Int32Array
  stretch = 0
  /** The elements of this stretch that are the rarest of some pattern. */
  readonly keys: number[] = []
  /** Tokens laid out and tracks touched since the beginning. */
  work = 0

  constructor(programs: Programs) {
    this.#programs = programs
    const width = Math.ceil(Math.max(LONGEST_STRETCH, programs.longest * 3) / BITS)
    this.#slots = width * BITS
    this.bits = new Int32Array(programs.elementOf.length * width)
    this.clauseStarts = new Int32Array(width)
    this.clauseEnds = new Int32Array(width)
    this.passes = new Int32Array(ROWS * width)
    this.tokenAt = new Int32Array(this.#slots)
    this.metIn = new Int32Array(programs.elementOf.length)
  }

  /**
   * The stretch whose matches begin at a token: as many whole sentences as one 32-bit word holds, or one long sentence, or
   * of an endless one a part, which sees the token before it and as many after it as a match may take.
   */
  stretchFrom(tokens: readonly Sorted[], begins: number): Stretch {
    const inside = begins > 0 && tokens[begins - 1]?.sentence === tokens[begins]?.sentence
    let [to, slots] = [begins, 1]
    let end = inside ? -1 : sentenceEnd(tokens, to, BITS - 1 - slots)
    while (end > to) {
      slots += end - to + 1
      to = end
      end = sentenceEnd(tokens, to, BITS - 1 - slots)
    }
    if (to > begins) return { from: begins, to, begins, ends: to, slots }
    const from = inside ? begins - 1 : begins
    const room = this.#slots - 3
    end = sentenceEnd(tokens, begins, room)
    if (end >= 0) return { from, to: end, begins, ends: end, slots: end - from + 2 }
    // One token more than a match takes: whether a clause ends is seen by the token after it.
    const ends = begins + room - this.#programs.longest - 1
    return { from, to: begins + room, begins, ends, slots: this.#slots }
  }

  /** Puts the tokens of a stretch on the tracks, in place of those that were there. */
  lay(tokens: readonly Sorted[], { from, to, slots }: Stretch): void {
    this.width = Math.ceil(slots / BITS)
    this.clauseStarts.fill(0)
    this.clauseEnds.fill(0)
    this.passes.fill(0)
    this.stretch += 1
    this.keys.length = 0
    const { meanings } = this.#programs
    let slot = 1
    let before: Sorted | undefined
    // Where the numbers of the token before begin, if it may begin a run.
    let opening = -1
    for (let at = from; at < to; at++) {
      const token = tokens[at] as Sorted
      if (before && before.sentence !== token.sentence) {
        this.#endSentence(slot++, before.sort)
        before = undefined
        opening = -1
      }
      this.tokenAt[slot] = at
      this.#layFlags(token.sort.flags, before?.sort.flags ?? DIVIDES, slot)
      const begin = meanings.beginOf(token.sort)
      const { numbers } = meanings
      if (opening >= 0 && ((numbers[opening + OPENS] as number) & (numbers[begin + SECONDS] as number)) !== 0)
        this.#layRuns(tokens, at - 1, to, slot - 1)
      this.#layWord(numbers, begin, slot)
      opening = numbers[begin + OPENS] === 0 ? -1 : begin
      before = token
      slot += 1
    }
    if (before) this.#endSentence(slot, before.sort)
    this.#doublePasses()
  }

  #layWord(numbers: Int32Array, begin: number, slot: number): void {
    const { width, bits, metIn, stretch } = this
    const [word, bit] = [slot >>> 5, 1 << (slot & 31)]
    const count = numbers[begin] as number
    this.work += 1 + count
    for (let i = begin + ELEMENTS; i < begin + ELEMENTS + count; i++) {
      const element = numbers[i] as number
      if (metIn[element] !== stretch) this.#meet(element)
      const at = element * width + word
      bits[at] = (bits[at] ?? 0) | bit
    }
  }

  /** The first word of this stretch that an element meets: its tracks begin empty. */
  #meet(element: number): void {
    this.metIn[element] = this.stretch
    const shape = this.#programs.shapes[element] ?? 0
    const from = element * this.width
    const until = from + (shape & (KEYED - 1)) * this.width
    for (let at = from; at < until; at++) this.bits[at] = 0
    if (shape & KEYED) this.keys.push(element)
  }

  #layFlags(flags: number, before: number, slot: number): void {
    const { width, passes } = this
    const [word, bit] = [slot >>> 5, 1 << (slot & 31)]
    if (before & DIVIDES) this.clauseStarts[word] = (this.clauseStarts[word] ?? 0) | bit
    if (flags & ENDS) this.clauseEnds[word] = (this.clauseEnds[word] ?? 0) | bit
    if (flags & SHORT) passes[word] = (passes[word] ?? 0) | bit
    const [middle, long] = [MIDDLE_ROW * width + word, LONG_ROW * width + word]
    if (flags & MIDDLE) passes[middle] = (passes[middle] ?? 0) | bit
    if (flags & LONG) passes[long] = (passes[long] ?? 0) | bit
  }

  /** The empty slot after a sentence ends its last clause. */
  #endSentence(slot: number, last: WordSort): void {
    this.tokenAt[slot] = -1
    this.#layFlags(ENDS, last.flags, slot)
  }

  /** The runs that begin at a token and go on with the next. */
  #layRuns(tokens: readonly Sorted[], at: number, to: number, slot: number): void {
    const { meanings } = this.#programs
    const next = tokens[at + 1] as Sorted
    const { opens } = meanings.runsOf((tokens[at] as Sorted).sort)
    const { seconds } = meanings.runsOf(next.sort)
    for (let nth = 0; nth < seconds.length; nth++)
      for (let open = 0; open < opens.length; open++) {
        const runs = opens[open]?.get(seconds[nth] as number)
        if (!runs) continue
        for (const { tail, tracks } of runs) {
          this.work += 1 + tail.length
          if (!follows(tail, tokens, at + 2, to, next.sentence)) continue
          for (const track of tracks) this.#layRun(track, slot)
        }
      }
  }

  #layRun(track: number, slot: number): void {
    const element = this.#programs.elementOf[track] ?? 0
    if (this.metIn[element] !== this.stretch) this.#meet(element)
    const at = track * this.width + (slot >>> 5)
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (slot & 31))
    this.work += 1
  }

  /** Two slots at once may be stepped over where each may, four where two and two may. */
  #doublePasses(): void {
    this.#double(MIDDLE_ROW, 1)
    for (let doubling = 0; doubling < ROWS - LONG_ROW - 1; doubling++)
      this.#double(LONG_ROW + doubling, 1 << doubling)
  }
  #double(row: number, shift: number): void {
    const { width, passes } = this
    for (let word = 0; word < width; word++) {
      const at = row * width + word
      const here = passes[at] ?? 0
      const further = word + 1 < width ? (passes[at + 1] ?? 0) << (BITS - shift) : 0
      passes[at + width] = here & ((here >>> shift) | further)
    }
  }
}

/** Whether the tokens from `at` on meet the atoms of the rest of a run. */
function follows(
  tail: readonly number[],
  tokens: readonly Sorted[],
  at: number,
  to: number,
  sentence: number,
): boolean {
  for (let offset = 0; offset < tail.length; offset++) {
    const token = at + offset < to ? tokens[at + offset] : undefined
    if (token?.sentence !== sentence || !token.sort.atoms.includes(tail[offset] as number)) return false
  }
  return true
}

/** Where the sentence of a token ends, or −1 when it has more than `most` tokens. */
function sentenceEnd(tokens: readonly Sorted[], from: number, most: number): number {
  const sentence = tokens[from]?.sentence
  let at = from
  while (at < tokens.length && tokens[at]?.sentence === sentence) if (++at - from > most) return -1
  return at
}
