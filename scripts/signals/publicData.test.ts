// The public texts are those that the README names, and the helper heads that ship are theirs and keep their figures.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PUBLIC_SETS } from '../../src/signals/learning/publicRows.ts'
import { trainedPublicModel } from '../../src/signals/learning/publicTraining.ts'
import shipped from '../../src/signals/model/public.json' with { type: 'json' }
import { type Part, publicFile, publicHash, publicTexts } from './publicData.ts'
import { headFigures } from './publicFigures.ts'
import { ownSamples } from './sources.ts'

const README = readFileSync(new URL('../../src/signals/training/public/README.md', import.meta.url), 'utf8')

describe('Public texts', () => {
  test.for(
    PUBLIC_SETS.flatMap((set) => (['train', 'dev'] as const).map((part): [string, Part] => [set, part])),
  )('of %s, part %s, are the bytes whose hash the README names', ([set, part]) => {
    const sha256 = createHash('sha256')
      .update(publicFile(set as (typeof PUBLIC_SETS)[number], part))
      .digest('hex')
    expect(README).toContain(`${sha256}  ${set}.${part}.jsonl.gz`)
  })
  test('are named with their licence, and nothing is there whose licence does not allow it', () => {
    for (const set of PUBLIC_SETS)
      expect(README).toMatch(new RegExp(String.raw`\| ${set} \|.*\| (CC0 1\.0|MIT|CC BY 4\.0)`))
  })
})

describe('The helper heads', () => {
  test('that ship were trained on these texts', () => {
    expect(shipped.trainedOn).toBe(publicHash())
  })
  test('come out the same, byte for byte, of the same texts', () => {
    const texts = publicTexts('dev')
    const slice = {
      en_toxic_spans: texts.en_toxic_spans.slice(0, 150),
      en_paradetox: texts.en_paradetox.slice(0, 300),
      en_davidson: texts.en_davidson.slice(0, 300),
      en_convabuse: texts.en_convabuse.slice(0, 100),
    }
    const own = ownSamples().slice(0, 200)
    const train = (): string => JSON.stringify(trainedPublicModel(slice, own, 'a slice'))
    const first = train()
    expect(first.length).toBeGreaterThan(10_000)
    expect(train()).toBe(first)
  })

  const texts = publicTexts('dev')
  const figures = new Map(PUBLIC_SETS.map((set) => [set, headFigures(texts[set])]))
  test.for([
    { set: 'en_davidson', head: 'toxic', label: 'toxic', f1: 0.969, auc: 0.978 },
    { set: 'en_paradetox', head: 'toxic', label: 'toxic', f1: 0.94, auc: 0.98 },
    { set: 'en_paradetox', head: 'paraphrase', label: 'toxic', f1: 0.95, auc: 0.99 },
    { set: 'en_convabuse', head: 'toxic', label: 'toxic', f1: 0.6, auc: 0.84 },
    { set: 'en_toxic_spans', head: 'insult', label: 'insult', f1: 0.69, auc: 0.71 },
    { set: 'en_toxic_spans', head: 'obscene', label: 'obscene', f1: 0.25, auc: 0.85 },
    { set: 'en_toxic_spans', head: 'threat', label: 'threat_any', f1: 0.2, auc: 0.6 },
  ] as const)('tell $label apart in $set by the head $head', ({ set, head, label, f1, auc }) => {
    const figure = figures.get(set)?.find((one) => one.head === head && one.label === label)
    expect(figure?.f1).toBeGreaterThanOrEqual(f1)
    expect(figure?.auc).toBeGreaterThanOrEqual(auc)
  })
})
