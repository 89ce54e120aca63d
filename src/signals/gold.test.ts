// The reader against the visible stories, labelled with their words. They are among the sentences it learned from, so this says
// that it learned them; what it makes of messages it never saw stands in heldout.test.ts.
import { describe, expect, test } from 'vitest'
import { storySamples } from '../../scripts/signals/sets.ts'
import { overall, spanOverlap } from './learning/measure.ts'
import { read } from './read.ts'

const JUDGED = storySamples().map((sample) => ({ sample, given: read(sample.text) }))

describe('The labels of the stories', () => {
  test('agree with what people marked, F1 0.85 or better over all labels', () => {
    const { f1 } = overall(JUDGED)
    process.stdout.write(`stories: F1 ${f1.toFixed(3)}, overlap ${spanOverlap(JUDGED).toFixed(3)}\n`)
    expect(f1).toBeGreaterThanOrEqual(0.85)
  })

  test('stand on nearly the same words', () => {
    expect(spanOverlap(JUDGED)).toBeGreaterThanOrEqual(0.65)
  })
})
