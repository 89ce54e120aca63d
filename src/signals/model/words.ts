// What the heads see of a word wherever it stands: itself, its letters in a row, its stem, its classes in the lexicon. Words
// come again and again, so all of it is worked out once.
import { GRAMMAR, LEXICON } from '../grammar/index.ts'
import { noted, type Noting } from '../remembered.ts'
import type { Token } from '../tokens.ts'
import { featureOf, hashOf, hashOfPart } from './hash.ts'
import { stemOf } from './stem.ts'

/** How much a feature of a word alone weighs before the heads weigh it; chosen on development sentences. */
const WEIGHT = { stem: 1, word: 0.5, letters: 0.4, class: 0.7, mark: 0.5 }

/** A word, a number or a mark as the heads see it. */
export interface Word {
  /** No two words have the same; one that was forgotten and comes again has a new one. */
  readonly id: number
  /** Its text as a number, the same whenever and wherever it is met. */
  readonly face: number
  readonly isMark: boolean
  /** Its stem as a number of 32 bits with a sign, which takes no memory of its own; all numbers have one stem, and every mark its own. */
  readonly stem: number
  /** The classes of the lexicon that it belongs to, as hashes of their names. */
  readonly classes: readonly number[]
  /** The features that it brings into every sentence and their weights, side by side. */
  readonly features: readonly number[]
  readonly weights: readonly number[]
  /** The sum of the squares of these weights. */
  readonly squares: number
}

const classHashes = new Map<number, number>(
  Object.keys(LEXICON).map((name) => [GRAMMAR.atoms.ofClass(name, LEXICON).atom, hashOf(name, 13) | 0]),
)
const classesOf = (asked: Asked): number[] =>
  GRAMMAR.atoms.sortOf(asked).atoms.flatMap((atom) => classHashes.get(atom) ?? [])

/** So many words are kept as sums of their weights. */
export const WORDS_KEPT = 1 << 14
let made = 0

type Asked = Pick<Token, 'kind' | 'text'> & Noting

function wordFrom(asked: Asked): Word {
  const { kind, text } = asked
  const features: number[] = []
  const weights: number[] = []
  let squares = 0
  const put = (feature: number, weight: number): void => {
    features.push(feature)
    weights.push(Math.fround(weight))
    squares += weight * weight
  }
  const stem = kind === 'number' ? NUMBER : hashOf(kind === 'mark' ? text : stemOf(text), 12) | 0
  if (kind === 'mark') put(featureOf(hashOf(text, 21)), WEIGHT.mark)
  else put(featureOf(stem), WEIGHT.stem)
  if (kind === 'word') {
    put(featureOf(hashOf(text, 11)), WEIGHT.word)
    for (const letters of lettersOf(text)) put(letters, WEIGHT.letters)
  }
  const classes = classesOf(asked)
  for (const one of classes) put(featureOf(one), WEIGHT.class)
  return {
    id: made++,
    face: hashOf(kind === 'number' ? '#' : text, 11) | 0,
    isMark: kind === 'mark',
    stem,
    classes,
    features,
    weights,
    squares,
  }
}
const NUMBER = hashOf('#', 12) | 0

/** Three, four and five letters in a row, with signs for where the word begins and ends. */
function lettersOf(word: string): number[] {
  const framed = `<${word.slice(0, 24)}>`
  const letters: number[] = []
  for (let length = 3; length <= 5; length++)
    for (let at = 0; at + length <= framed.length; at++)
      letters.push(featureOf(hashOfPart(framed, at, at + length, 77 + length)))
  return letters
}

/** What the heads know of a token alone. */
export const wordOf = noted(wordFrom)

/** The feature that a word's stem is. */
export const stemFeature = (word: Word): number => featureOf(word.stem)
