// Trains the heads for our own letters: from sentences, each of one kind, to the model that ships. Same sentences, same model, byte for
// byte. Thresholds are taken where hardly any calm sentence is heard by heads that had not seen it.
import {
  HURTS,
  LETTER_HEADS,
  type LetterHead,
  type LettersAsText,
  type Listened,
  LISTENED,
} from '../heard/letterModel.ts'
import { featuresAt, lineRead } from '../heard/stretch.ts'
import type { Features } from '../model/features.ts'
import { hashOf } from '../model/hash.ts'
import { packed } from '../model/packing.ts'
import { Vocabulary, type Rows } from '../model/vocabulary.ts'
import { product, type Training } from './svm.ts'
import { toldHead } from './telling.ts'

/**
 * `hurts`: in a way that nobody told; `admission`: says too much against ourselves; `plain`: written for other guards; `desk`: calm
 * sentences of letters that the desk drafts, too much alike to measure anything.
 */
export const LETTER_KINDS = [
  'void_term',
  'silence',
  ...HURTS,
  'hurts',
  'admission',
  'plain',
  'desk',
  'calm',
] as const
export type LetterKind = (typeof LETTER_KINDS)[number]

/** A sentence of a letter of ours. `ruled`: the grammar was written with it in sight, so what rules say of it teaches nothing. */
export interface LetterSample {
  readonly text: string
  readonly lang: 'ru' | 'en'
  readonly kind: LetterKind
  readonly ruled: boolean
}

const isHurting = (kind: LetterKind): boolean => kind === 'hurts' || HURTS.some((one) => one === kind)

/** Whether a sentence of this kind is one for a head; null where it teaches the head nothing. */
function isFor(head: LetterHead, kind: LetterKind): boolean | null {
  if (head === kind) return true
  if (head === 'hurts') return kind === 'plain' ? null : isHurting(kind)
  // How words hurt is told apart among words that do.
  if (HURTS.some((one) => one === head)) return isHurting(kind) && kind !== 'hurts' ? false : null
  // What rests on a wrong ground says it as a term does.
  return kind === 'admission' && head === 'void_term' ? null : false
}

const TRAINING: Training = { cost: 4, balance: 0.25, rounds: 8, seed: 7 }
/** A feature that one sentence alone has teaches nothing about the next. */
const SEEN_AT_LEAST = 2
const FOLDS = 5
/** Weights below so many of 127 steps say too little to be shipped. */
const LEAST_STEP = 6
/** So many calm sentences may be heard by a head. Most of ours were written to mislead it: letters have far fewer that do. */
const FALSE_SHARE: Readonly<Record<Listened, number>> = {
  void_term: 0.01,
  silence: 0.01,
  hurts: 0.035,
}

interface Lesson extends LetterSample {
  readonly features: Features
  /** The features that the reader will see, rules and all. */
  readonly asRead: Features
}

const lessonOf = (sample: LetterSample): Lesson => {
  const read = lineRead(sample.text)
  const all = read.ruling.tokens.length
  const asRead = featuresAt(read, 0, all)
  return { ...sample, asRead, features: sample.ruled ? featuresAt(read, 0, all, false) : asRead }
}

interface Heads {
  readonly hashes: readonly number[]
  readonly weights: readonly Float32Array[]
  readonly rowsOf: (features: Features) => Rows
}

function trainedOf(lessons: readonly Lesson[], heads: readonly LetterHead[]): Heads {
  const seen = new Map<number, number>()
  for (const { features } of lessons)
    for (const hash of new Set(features.hashes)) seen.set(hash, (seen.get(hash) ?? 0) + 1)
  const hashes = [...seen].flatMap(([hash, times]) => (times >= SEEN_AT_LEAST ? [hash] : []))
  hashes.sort((a, b) => a - b)
  const vocabulary = new Vocabulary(hashes)
  const rowsOf = (features: Features): Rows => vocabulary.known(features)
  const rows = lessons.map(({ features }) => rowsOf(features))
  const weights = heads.map((head) => {
    const examples = lessons.flatMap(({ kind }, at) => {
      const positive = isFor(head, kind)
      const features = rows[at]
      return positive === null || !features ? [] : [{ features, positive }]
    })
    return toldHead(examples, hashes.length, TRAINING)
  })
  return { hashes, weights, rowsOf }
}

const foldOf = ({ text }: Lesson): number => hashOf(text, 5) % FOLDS

/** The margins of every calm sentence under heads that had not seen it. */
function unseenCalm(lessons: readonly Lesson[]): { lang: string; margins: number[] }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const heads = trainedOf(
      lessons.filter((one) => foldOf(one) !== fold),
      LISTENED,
    )
    return lessons
      .filter((one) => one.kind === 'calm' && foldOf(one) === fold)
      .map(({ lang, asRead }) => {
        const rows = heads.rowsOf(asRead)
        return { lang, margins: heads.weights.map((head) => product(head, rows)) }
      })
  }).flat()
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

function thresholdsOf(lessons: readonly Lesson[]): LettersAsText['thresholds'] {
  const calm = unseenCalm(lessons)
  const of = (lang: 'ru' | 'en') => {
    const own = calm.filter((one) => one.lang === lang)
    const from = (head: Listened, at: number): number => {
      const margins = own.map((one) => one.margins[at] ?? 0).sort((a, b) => b - a)
      return rounded(margins[Math.floor(margins.length * FALSE_SHARE[head])] ?? 0)
    }
    return Object.fromEntries(LISTENED.map((head, at) => [head, from(head, at)])) as Record<Listened, number>
  }
  return { ru: of('ru'), en: of('en') }
}

/** Trains on sentences of our own letters; `trainedOn` names them and the grammar. */
export function trainedLetters(samples: readonly LetterSample[], trainedOn: string): LettersAsText {
  const lessons = samples.map(lessonOf)
  const { hashes, weights } = trainedOf(lessons, LETTER_HEADS)
  return {
    schema: 'exhale.signals.letters/1',
    trainedOn,
    thresholds: thresholdsOf(lessons),
    heads: packed(hashes, weights, LEAST_STEP),
  }
}

/** The features of one sentence, as training and reading see it: what a mark of the model is made of. */
export const letterFeatures = (sample: LetterSample): Features => lessonOf(sample).features
