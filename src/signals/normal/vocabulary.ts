// Which words are ordinary ones. A disguise is undone only where it leads to a word that people write; everything else
// stays as it was written.
import { Stems } from '../stems.ts'
import { ENGLISH, RUSSIAN } from './words.ts'

interface Vocabulary {
  /** Every word with its place among the frequent ones. */
  readonly ranks: ReadonlyMap<string, number>
  /** Beginnings that the grammar names, without their star. */
  readonly stems: ReadonlySet<string>
  /** The lengths of those that a word may be told by. */
  readonly begins: Stems<number>
}
const SHORTEST_STEM = 4

function vocabularyOf(listed: string): Vocabulary {
  const ranks = new Map<string, number>()
  const stems = new Set<string>()
  for (const word of listed.split(/\s/)) {
    if (word.endsWith('*')) stems.add(word.slice(0, -1))
    else if (word !== '') ranks.set(word, ranks.size)
  }
  const begins = new Stems<number>()
  for (const stem of stems) if (stem.length >= SHORTEST_STEM) begins.add(stem, stem.length)
  return { ranks, stems, begins }
}
const russian = vocabularyOf(RUSSIAN)
const english = vocabularyOf(ENGLISH)
const isLatin = (word: string): boolean => {
  const first = word.charCodeAt(0)
  return first >= 97 && first <= 122
}
const of = (word: string): Vocabulary => (isLatin(word) ? english : russian)

/** Whether exactly this folded word is in the list. */
export const isListed = (word: string): boolean => of(word).ranks.has(word)

/** How common a word is: the smaller the commoner, Infinity for a word that is not listed. */
export const rankOf = (word: string): number => of(word).ranks.get(word) ?? Infinity

/** How long the beginning of the word is that the grammar knows, 0 for none. */
export function stemLengthOf(word: string): number {
  return of(word).begins.of(word).at(-1) ?? 0
}

/** Whether a folded word is listed or begins as one of the grammar's words does. */
export const isKnown = (word: string): boolean => isListed(word) || stemLengthOf(word) > 0

/** All Russian words, frequent ones first, and the beginnings of words that the grammar names. */
export const russianWords = (): Iterable<string> => russian.ranks.keys()
export const russianStems = (): Iterable<string> => russian.stems
