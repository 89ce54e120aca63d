// Beginnings of words, each with what it means. A word is asked letter by letter and nothing is cut out of it: most words that
// were not met before begin as no stem does, and that must cost next to nothing.

const SHORTEST = 2
const LONGEST = 16

interface Stem<T> {
  readonly text: string
  readonly value: T
}

/** Stems of two to sixteen letters; shorter and longer ones are never found. */
export class Stems<T> {
  /** By the first two letters: which lengths stems have, as bits. */
  readonly #lengths = new Map<number, number>()
  /** One bit for each hash below, by its last figures: a small table, asked first. */
  readonly #some = new Int32Array(SOME / 32)
  /** By the hash of their letters; of two stems with one hash both are kept. */
  readonly #stems = new Map<number, Stem<T>[]>()

  add(text: string, value: T): void {
    if (text.length < SHORTEST || text.length > LONGEST) return
    const opening = openingOf(text)
    this.#lengths.set(opening, (this.#lengths.get(opening) ?? 0) | (1 << text.length))
    let hash = 0
    for (let at = 0; at < text.length; at++) hash = further(hash, text.charCodeAt(at))
    const bit = bitOf(hash)
    this.#some[bit >>> 5] = (this.#some[bit >>> 5] as number) | (1 << (bit & 31))
    const alike = this.#stems.get(hash)
    if (alike) alike.push({ text, value })
    else this.#stems.set(hash, [{ text, value }])
  }

  /** What the stems mean with which a word begins, the shortest first. */
  of(word: string): readonly T[] {
    const lengths = word.length < SHORTEST ? 0 : (this.#lengths.get(openingOf(word)) ?? 0)
    if (lengths === 0) return []
    const found: T[] = []
    const longest = Math.min(word.length, LONGEST)
    let hash = 0
    for (let length = 1; length <= longest; length++) {
      hash = further(hash, word.charCodeAt(length - 1))
      if ((lengths & (1 << length)) === 0) continue
      const bit = bitOf(hash)
      if (((this.#some[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue
      for (const { text, value } of this.#stems.get(hash) ?? [])
        if (text.length === length && word.startsWith(text)) found.push(value)
    }
    return found
  }
}

const SOME = 1 << 16
const bitOf = (hash: number): number => (hash ^ (hash >>> 16)) & (SOME - 1)
const openingOf = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1)
const further = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)
