// Trains the helper heads. A feature counts the more, the fewer texts have it; that is worked into the weights here, so that
// reading needs no table of it.
import { hashOf } from '../model/hash.ts'
import type { Features } from '../model/features.ts'
import { publicFeatures } from '../model/publicFeatures.ts'
import { PUBLIC_HEADS, type PublicHead } from '../model/publicModel.ts'
import { Vocabulary, type Rows } from '../model/vocabulary.ts'
import { tokensOf } from '../tokens.ts'
import type { PublicRow, PublicSet } from './publicRows.ts'
import { type Example, trainedHead, type Training } from './svm.ts'
import { toldHead } from './telling.ts'

export type PublicTexts = Readonly<Record<PublicSet, readonly PublicRow[]>>
/** Weights by head, ready to be packed: row n of each belongs to `hashes[n]`. */
export interface PublicHeads {
  readonly hashes: readonly number[]
  readonly weights: readonly Float32Array[]
}

/** How often a source stands in a lesson: small ones that look like our messages more often, noisy ones in part. */
interface Source {
  readonly set: PublicSet
  readonly labels: readonly string[]
  readonly times: number
}
interface Plan {
  readonly sources: readonly Source[]
  /** Whether the head sees how a text was typed. */
  readonly typed?: true
  /** Whether telling features weigh more from the start: a gain where texts are many, a loss where a source is small. */
  readonly telling?: true
  /** Weights below so many of 127 steps are left out: half of the size, and less than a point of the figures. */
  readonly least: number
  readonly training: Training
}
const of = (set: PublicSet, times: number, ...labels: string[]): Source => ({ set, times, labels })
const SEED = 7
const ROUNDS = 8
const PLANS: Readonly<Record<PublicHead, Plan>> = {
  toxic: {
    sources: [
      of('en_davidson', 1, 'toxic'),
      of('en_paradetox', 1, 'toxic'),
      of('en_convabuse', 3, 'toxic'),
      of('en_toxic_spans', 1 / 3, 'toxic'),
    ],
    least: 4,
    training: { cost: 0.5, balance: 0.25, rounds: ROUNDS, seed: SEED },
  },
  insult: {
    sources: [of('en_toxic_spans', 1, 'insult')],
    least: 14,
    training: { cost: 0.1, balance: 0, rounds: ROUNDS, seed: SEED },
  },
  obscene: {
    sources: [of('en_toxic_spans', 1, 'obscene')],
    least: 12,
    training: { cost: 0.1, balance: 0.5, rounds: ROUNDS, seed: SEED },
  },
  threat: {
    sources: [of('en_toxic_spans', 1, 'threat_any')],
    least: 12,
    training: { cost: 0.1, balance: 0.5, rounds: ROUNDS, seed: SEED },
  },
  paraphrase: {
    sources: [of('en_paradetox', 1, 'toxic')],
    typed: true,
    telling: true,
    least: 10,
    training: { cost: 1, balance: 0.25, rounds: ROUNDS, seed: SEED },
  },
}

/** A text with its features once for heads that see how it was typed, and once for the others. */
interface Read {
  readonly row: PublicRow
  readonly features: Features
  readonly typed: Features
}
const readRow = (row: PublicRow): Read => {
  const tokens = tokensOf(row.text)
  return { row, features: publicFeatures(tokens, false), typed: publicFeatures(tokens) }
}

/** A feature that one text alone has teaches nothing about the next. */
const SEEN_AT_LEAST = 2

/** In how many texts each feature stands. */
function seenIn(texts: readonly Read[]): Map<number, number> {
  const seen = new Map<number, number>()
  for (const { typed } of texts)
    for (const feature of new Set(typed.hashes)) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  return seen
}

/** Known features once each, their values added up and weighed by rarity. */
function rowsOf(vocabulary: Vocabulary, rarity: Float32Array, features: Features): Rows {
  const { rows, values } = vocabulary.known(features)
  const sums = new Map<number, number>()
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    sums.set(row, (sums.get(row) ?? 0) + (values[at] ?? 0) * (rarity[row] ?? 0))
  }
  return { rows: Int32Array.from(sums.keys()), values: Float32Array.from(sums.values()) }
}

/** So many times does a text stand in a lesson; of a part the same texts are drawn each time. */
const timesOf = (times: number, text: string): number =>
  times >= 1 ? times : hashOf(text, SEED) / 2 ** 32 < times ? 1 : 0

/** The weights that are worth their bytes; the others count nothing. */
function pruned(weights: Float32Array, least: number): Float32Array {
  const most = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0)
  return weights.map((weight) => (Math.abs(weight) < (most * (least - 0.5)) / STEPS ? 0 : weight))
}
const STEPS = 127

/** Trains every head. Same texts, same weights, byte for byte; takes about a minute for sixty thousand texts. */
export function trainedPublicHeads(texts: PublicTexts): PublicHeads {
  const read = new Map(
    Object.entries(texts).map(([set, rows]) => [set, rows.map(readRow)] as const),
  ) as ReadonlyMap<PublicSet, readonly Read[]>
  const all = [...read.values()].flat()
  const seen = seenIn(all)
  const hashes = [...seen.keys()]
    .filter((feature) => (seen.get(feature) ?? 0) >= SEEN_AT_LEAST)
    .sort((a, b) => a - b)
  const vocabulary = new Vocabulary(hashes)
  const rarity = Float32Array.from(hashes, (feature) =>
    feature === 0 ? 1 : 0.2 * Math.log((all.length + 1) / ((seen.get(feature) ?? 0) + 1)),
  )
  const known = new Map<Features, Rows>()
  const rowsFor = (features: Features): Rows => {
    const before = known.get(features) ?? rowsOf(vocabulary, rarity, features)
    known.set(features, before)
    return before
  }
  const weights = PUBLIC_HEADS.map((name) => {
    const { sources, typed, telling, least, training } = PLANS[name]
    const examples = sources.flatMap(({ set, labels, times }) =>
      (read.get(set) ?? []).flatMap((one): Example[] => {
        const positive = labels.some((label) => one.row.labels.includes(label))
        const example = { features: rowsFor(typed ? one.typed : one.features), positive }
        return Array.from({ length: timesOf(times, one.row.text) }, () => example)
      }),
    )
    const head = telling
      ? toldHead(examples, hashes.length, training)
      : trainedHead(examples, hashes.length, training)
    return pruned(
      head.map((weight, row) => weight * (rarity[row] ?? 0)),
      least,
    )
  })
  return { hashes, weights }
}
