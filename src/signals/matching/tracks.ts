// A stretch of tokens laid out on tracks: one slot for each token and an empty one before and after each sentence, so that no
// pattern crosses a sentence and every question about a neighbour has an answer.
import type { WordSort } from './atoms.ts'
import type { Programs, Run } from './program.ts'

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
/** By how often a gap doubles: the first of its rows in `passes`, one row for each doubling. */
export const GAP_ROWS = [0, 0, 1, 3, 3] as const
const PASS_ROWS = 7

/** Lays tokens out. One object serves all texts, one after the other, so that reading takes no memory. */
export class Tracks {
  readonly #programs: Programs
  readonly #slots: number
  /** 32-bit words of a row; the row of track t begins at t × width. */
  width = 1
  readonly bits: Int32Array
  /** Where clauses begin and end, and which slots a gap may step over, one, two, four or eight at once. */
  readonly clauseStarts: Int32Array
  readonly clauseEnds: Int32Array
  readonly passes: Int32Array
  /** By slot: its token, or −1. */
  readonly tokenAt: Int32Array
  /** The elements that this stretch meets, and by element the last stretch that met it. */
  readonly met: number[] = []
  readonly metIn: Int32Array
  stretch = 0
  /** Places laid out and tracks touched since the beginning. */
  work = 0

  constructor(programs: Programs) {
    this.#programs = programs
    const width = Math.ceil(Math.max(LONGEST_STRETCH, programs.longest * 3) / BITS)
    this.#slots = width * BITS
    this.bits = new Int32Array(programs.elementOf.length * width)
    this.clauseStarts = new Int32Array(width)
    this.clauseEnds = new Int32Array(width)
    this.passes = new Int32Array(PASS_ROWS * width)
    this.tokenAt = new Int32Array(this.#slots)
    this.metIn = new Int32Array(programs.alternatives.length)
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

  /** Puts the tokens of a stretch on the tracks; `clear` takes them off. */
  lay(tokens: readonly Sorted[], { from, to, slots }: Stretch): void {
    this.width = Math.ceil(slots / BITS)
    this.clauseStarts.fill(0)
    this.clauseEnds.fill(0)
    this.passes.fill(0)
    this.tokenAt.fill(-1, 0, slots)
    this.stretch += 1
    let slot = 1
    let before: Sorted | undefined
    for (let at = from; at < to; at++) {
      const token = tokens[at] as Sorted
      if (before && before.sentence !== token.sentence) {
        this.#endSentence(slot++, before.sort)
        before = undefined
      }
      this.tokenAt[slot] = at
      const [word, bit] = [slot >>> 5, 1 << (slot & 31)]
      this.#layMarks(token.sort, before?.sort, word, bit)
      const { tracks, opens } = this.#programs.meaningOf(token.sort)
      this.work += 1 + tracks.length
      for (let i = 0; i < tracks.length; i++) this.#set(tracks[i] as number, word, bit)
      if (opens.length > 0) this.#layRuns(opens, tokens, at, to, word, bit)
      before = token
      slot += 1
    }
    if (before) this.#endSentence(slot, before.sort)
    this.#doublePasses()
  }

  /** Takes the stretch off the tracks again. */
  clear(): void {
    const { firstTrack } = this.#programs
    for (const element of this.met)
      this.bits.fill(0, (firstTrack[element] ?? 0) * this.width, (firstTrack[element + 1] ?? 0) * this.width)
    this.met.length = 0
  }

  #set(track: number, word: number, bit: number): void {
    const at = track * this.width + word
    this.bits[at] = (this.bits[at] ?? 0) | bit
    const element = this.#programs.elementOf[track] ?? 0
    if (this.metIn[element] === this.stretch) return
    this.metIn[element] = this.stretch
    this.met.push(element)
  }

  #layMarks(sort: WordSort, before: WordSort | undefined, word: number, bit: number): void {
    if (!before || before.divides) this.clauseStarts[word] = (this.clauseStarts[word] ?? 0) | bit
    if (sort.mark || sort.divides) this.clauseEnds[word] = (this.clauseEnds[word] ?? 0) | bit
    const [short, middle, long] = sort.passable
    if (short) this.passes[word] = (this.passes[word] ?? 0) | bit
    if (middle) this.passes[this.width + word] = (this.passes[this.width + word] ?? 0) | bit
    if (long) this.passes[3 * this.width + word] = (this.passes[3 * this.width + word] ?? 0) | bit
  }

  /** The empty slot after a sentence ends its last clause. */
  #endSentence(slot: number, last: WordSort): void {
    const [word, bit] = [slot >>> 5, 1 << (slot & 31)]
    this.clauseEnds[word] = (this.clauseEnds[word] ?? 0) | bit
    if (last.divides) this.clauseStarts[word] = (this.clauseStarts[word] ?? 0) | bit
  }

  #layRuns(
    opens: readonly ReadonlyMap<number, readonly Run[]>[],
    tokens: readonly Sorted[],
    at: number,
    to: number,
    word: number,
    bit: number,
  ): void {
    const sentence = tokens[at]?.sentence
    const here = (place: number): WordSort | undefined => {
      const token = place < to ? tokens[place] : undefined
      return token?.sentence === sentence ? token?.sort : undefined
    }
    const next = here(at + 1)
    if (!next) return
    for (const second of this.#programs.meaningOf(next).seconds)
      for (const bySecond of opens)
        for (const { tail, tracks } of bySecond.get(second) ?? [])
          if (tail.every((atom, offset) => here(at + 2 + offset)?.atoms.includes(atom)))
            for (const track of tracks) this.#set(track, word, bit)
  }

  /** Two slots at once may be stepped over where each may, four where two and two may. */
  #doublePasses(): void {
    const { width, passes } = this
    for (const [row, shift] of [
      [1, 1],
      [3, 1],
      [4, 2],
      [5, 4],
    ] as const)
      // prettier-ignore
      for (let word = 0; word < width; word++) {
        const at = row * width + word
        const further = word + 1 < width ? (passes[at + 1] ?? 0) << (BITS - shift) : 0
        passes[at + width] = (passes[at] ?? 0) & (((passes[at] ?? 0) >>> shift) | further)
      }
  }
}

/** Where the sentence of a token ends, or −1 when it has more than `most` tokens. */
function sentenceEnd(tokens: readonly Sorted[], from: number, most: number): number {
  const sentence = tokens[from]?.sentence
  let at = from
  while (at < tokens.length && tokens[at]?.sentence === sentence) if (++at - from > most) return -1
  return at
}
