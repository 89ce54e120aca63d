// The model that ships belongs to the sentences and the grammar in this tree, and training is the same each time.
import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { LABELS } from '../../src/signals/label.ts'
import { trainedModel } from '../../src/signals/learning/training.ts'
import type { ModelAsText } from '../../src/signals/model/model.ts'
import { lessonsOf, ownSamples, sourcesHash } from './sources.ts'

const shipped = JSON.parse(
  readFileSync(new URL('../../src/signals/model/trained.json', import.meta.url), 'utf8'),
) as ModelAsText

describe('The model that ships', () => {
  test('was trained on these sentences, by this grammar (else run npm run signals:train)', () => {
    expect(shipped.trainedOn).toBe(sourcesHash())
  })

  test('has the same mark when another grammar over the same words was loaded first', async () => {
    vi.resetModules()
    await import('../../src/signals/thread.ts')
    const again = await import('./sources.ts')
    expect(again.sourcesHash()).toBe(shipped.trainedOn)
  })

  test('calls nothing certain that is less than nineteen in twenty', () => {
    for (const label of LABELS) {
      const { certain, likely, possible } = shipped.thresholds[label]
      expect(certain, label).toBeGreaterThanOrEqual(0.95)
      expect(likely, label).toBeLessThan(certain)
      expect(possible, label).toBeLessThan(likely)
    }
  })
})

describe('Training', () => {
  test('gives the same model byte for byte', () => {
    const some = ownSamples().filter((_, at) => at % 60 === 0)
    const trained = () => JSON.stringify(trainedModel(lessonsOf(some), ''))
    expect(trained()).toBe(trained())
  }, 120_000)

  test('has at least 150 messages of every label in each language', () => {
    const samples = ownSamples()
    for (const lang of ['ru', 'en'])
      for (const label of LABELS) {
        const own = samples.filter((one) => one.lang === lang && one.spans.has(label))
        expect(own.length, `${label}, ${lang}`).toBeGreaterThanOrEqual(150)
      }
  })
})
