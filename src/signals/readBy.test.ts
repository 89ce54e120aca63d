import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { weighedOf } from './combine/inputs.ts'
import { chancesOf } from './combine/chances.ts'
import { decided } from './combine/decided.ts'
import { featuresOf } from './model/features.ts'
import { HEADS, Heads } from './model/heads.ts'
import type { Model } from './model/model.ts'
import { sentencesOf } from './model/sentence.ts'
import { TAG_BUCKETS, TaggedSentence } from './model/tagger.ts'
import { FEATURES, mixed } from './model/hash.ts'
import { LABELS, type Label } from './label.ts'
import { ruled, type Ruling } from './ruled.ts'

/** A model that knows half of all features and weighs them as if drawn: how fast and how exact it is does not hang on sense. */
function drawnModel(): Model {
  const hashes = Int32Array.from({ length: FEATURES >>> 5 }, (_, at) => at * 32 + (mixed(at, 1) & 31))
  hashes[0] = 0
  const weights = Int8Array.from({ length: hashes.length * HEADS }, (_, at) => mixed(at, 2) & 255)
  const size = 9
  const thresholds = LABELS.map((label) => [label, { certain: 0.9, likely: 0.5, possible: 0.2 }] as const)
  return {
    heads: new Heads({ hashes, weights, scales: Array.from({ length: HEADS }, () => 0.01) }),
    tags: Float32Array.from({ length: TAG_BUCKETS }, (_, at) => (mixed(at, 3) & 255) / 128 - 1),
    combiner: LABELS.map((_, head) =>
      Array.from({ length: size }, (_, at) => (mixed(at, head) & 255) / 128 - 1),
    ),
    thresholds: Object.fromEntries(thresholds) as Model['thresholds'],
    gate: [0, 0, 0, 0, 0, 9],
    ruleSpans: new Set<Label>(['leverage', 'ultimatum']),
  }
}
const MODEL = drawnModel()

/** Counts every look into a list. */
const counted = <T>(items: readonly T[], count: { looks: number }): readonly T[] =>
  new Proxy(items, {
    get(list, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count.looks += 1
      return Reflect.get(list, key) as unknown
    },
  })

/** How often, for each character, the words, matches and labels of a text are looked at on the way from rules to signals. */
function looksPerCharacter(text: string): number {
  const count = { looks: 0 }
  const found = ruled(text)
  const ruling: Ruling = {
    ...found,
    tokens: counted(found.tokens, count),
    matches: counted(found.matches, count),
    signals: counted(found.signals, count),
  }
  const sentences = counted(sentencesOf(ruling), count)
  const margins = counted(MODEL.heads.margins(ruling, sentences), count)
  decided(weighedOf(ruling, sentences, margins), MODEL, true)
  return count.looks / text.length
}

const HOSTILE: Readonly<Record<string, string>> = {
  'threats and demands sentence by sentence': 'Refund me or I will go to the police. Иначе подам в суд! ',
  'threats and demands in one breath': 'верните деньги иначе пойду в суд и напишу отзыв ',
  'words without a stop': 'слово за слово и дальше еще ',
  'short sentences of nothing': 'Да. Нет. Ok. ',
}

describe('A text without an end is weighed in the time of its length', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, piece) => {
    const [short, long] = [30, 600].map((times) => looksPerCharacter(piece.repeat(times)))
    expect(short).toBeGreaterThan(0)
    expect(long).toBeLessThan((short ?? 0) * 1.5)
  })
})

/** Some texts, Russian and English. */
const DEVELOPMENT = ['ru', 'en']
  .flatMap((lang) =>
    readFileSync(new URL(`training/own/first.${lang}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => (JSON.parse(line) as { readonly text: string }).text)
  .filter((_, at) => at % 6 === 0)

/** The greatest distance that was seen; one expectation a test, since each costs more than what it looks at. */
class Distance {
  most = 0
  see(given: number | undefined, wanted: number): void {
    this.most = Math.max(this.most, Math.abs((given ?? Number.NaN) - wanted))
  }
}

/** What the heads say by the lists that training takes, one feature after another. */
const marginsByLists = (ruling: Ruling): number[][] =>
  featuresOf(ruling, sentencesOf(ruling)).map(({ hashes, values }) =>
    LABELS.map((_, head) =>
      hashes.reduce((sum, hash, at) => sum + MODEL.heads.weightOf(hash, head) * (values[at] ?? 0), 0),
    ),
  )

describe('What is remembered, shared and looked up once gives what counting everything anew gives', () => {
  test('the margins of the heads, on texts of development', () => {
    expect(DEVELOPMENT.length).toBeGreaterThan(50)
    const distance = new Distance()
    for (const text of DEVELOPMENT) {
      const ruling = ruled(text)
      const wanted = marginsByLists(ruling)
      const given = MODEL.heads.margins(ruling, sentencesOf(ruling))
      for (const [at, row] of wanted.entries())
        for (const [head, margin] of row.entries()) distance.see(given[at]?.[head], margin)
    }
    expect(distance.most).toBeLessThan(1e-3)
  })

  test('how loud each head is in the loudest other sentence, and the chances', () => {
    const distance = new Distance()
    for (const text of DEVELOPMENT) {
      const ruling = ruled(`${text}. ${DEVELOPMENT[0]}`)
      const sentences = sentencesOf(ruling)
      const margins = MODEL.heads.margins(ruling, sentences)
      const weighed = weighedOf(ruling, sentences, margins)
      for (const [at, chances] of chancesOf(weighed, MODEL.combiner).entries())
        for (const head of LABELS.keys()) {
          const others = margins.filter((_, other) => other !== at).map((one) => one[head] ?? 0)
          const elsewhere = Math.max(-1.5, ...others)
          const agreed = (weighed.rules[at]?.[head] ?? 0) * Math.max(0, 1 + (margins[at]?.[head] ?? 0))
          const model = MODEL.combiner[head] ?? []
          const { start, end } = sentences[at] ?? { start: 0, end: 0 }
          const shape = [
            sentences.length === 1 ? 1 : 0,
            Math.min(sentences.length, 8) / 8,
            Math.min(end - start, 200) / 200,
            /[а-я]/i.test(ruling.text.slice(start, start + 40)) ? 1 : 0,
          ]
          const [margin, rule] = [margins[at]?.[head] ?? 0, weighed.rules[at]?.[head] ?? 0]
          const inputs = [margin, elsewhere, rule, agreed, ...shape, 1]
          const logit = inputs.reduce((sum, input, n) => sum + input * (model[n] ?? 0), 0)
          distance.see(chances[head], 1 / (1 + Math.exp(-logit)))
        }
    }
    expect(distance.most).toBeLessThan(1e-3)
  })

  test('the scores of the tagger, which training asks bucket by bucket', () => {
    const distance = new Distance()
    for (const text of DEVELOPMENT) {
      const ruling = ruled(text)
      for (const sentence of sentencesOf(ruling)) {
        const tagged = new TaggedSentence(ruling.tokens, sentence)
        for (const label of ['threat.court', 'demand.money'] as const) {
          const scores = tagged.scores(MODEL.tags, label)
          for (const [at, buckets] of tagged.buckets(label).entries()) {
            const sum = buckets.reduce((all, bucket) => all + (MODEL.tags[bucket] ?? 0), 0)
            distance.see(scores[at], sum / Math.sqrt(buckets.length))
          }
        }
      }
    }
    expect(distance.most).toBeLessThan(1e-3)
  })
})
