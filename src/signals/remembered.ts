// The same words come again and again; what is known about a word is kept instead of computed again.

/**
 * `of`, remembering its answers for at least the last `most` words that were asked. Words are kept in two shelves: when the
 * newer is full the older is thrown away, and a word that is asked again moves to the newer one, so that frequent words stay
 * and hostile texts cannot grow the memory beyond twice `most`.
 */
export function remembered<T>(of: (word: string) => T, most = 20_000): (word: string) => T {
  let newer = new Map<string, T>()
  let older = new Map<string, T>()
  return (word) => {
    const before = newer.get(word)
    if (before !== undefined) return before
    const answer = older.get(word) ?? of(word)
    if (word.length > 40) return answer
    if (newer.size >= most) {
      older = newer
      newer = new Map<string, T>()
    }
    newer.set(word, answer)
    return answer
  }
}

/** What asks about a word; a token carries the notes that are kept for all tokens of its word. */
export interface Noting {
  readonly notes?: unknown[]
}
/** The notes of words, of numbers and of marks: the same for all tokens that are spelled alike, as long as they are remembered. */
export const notesOf = {
  word: remembered(blank),
  number: remembered(blank),
  mark: remembered(blank),
} as const
/** Room for what the parts of the reader note, so that it does not grow answer by answer. */
function blank(): unknown[] {
  return [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined]
}
let places = 0

/**
 * `of`, its answers kept in the notes of the word that it is asked about: a token is looked up once for all parts of the
 * reader, not once for each. What carries no notes is asked anew each time.
 */
export function noted<A extends Noting, T extends object>(of: (asked: A) => T): (asked: A) => T {
  const place = places++
  return (asked) => {
    const { notes } = asked
    if (notes === undefined) return of(asked)
    // Without holes: each place is written before those behind it are.
    while (notes.length <= place) notes.push(undefined)
    const known = notes[place] as T | undefined
    if (known !== undefined) return known
    const answer = of(asked)
    notes[place] = answer
    return answer
  }
}
