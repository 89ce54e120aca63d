// How well the reader reads messages that were written apart from it, by somebody who never saw a rule. Rules were written on
// the odd half, and the model learned from it; the even half nobody and nothing learned from, so it is the honest figure.
import { describe, expect, test } from 'vitest'
import { examinedSamples, unseenSamples } from '../../scripts/signals/sets.ts'
import { isThreat, LABELS } from './label.ts'
import { falseAlarms, macroF1, overall, type Score, scored, spanOverlap } from './learning/measure.ts'
import { read } from './read.ts'

const JUDGED = unseenSamples().map((sample) => ({ sample, given: read(sample.text) }))

const shown = (name: string, { precision, recall, f1, hit, missed }: Score): string =>
  `unseen half, ${name.padEnd(22)} P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(2)} (${hit + missed})\n`

describe('Messages that nobody wrote rules for', () => {
  test.each([
    { lang: 'ru', precision: 0.87, recall: 0.87 },
    { lang: 'en', precision: 0.88, recall: 0.83 },
  ])('of $lang keep their floors in the unseen half', ({ lang, precision, recall }) => {
    const measured = overall(JUDGED.filter(({ sample }) => sample.lang === lang))
    process.stdout.write(shown(lang, measured))
    expect(measured.precision).toBeGreaterThanOrEqual(precision)
    expect(measured.recall).toBeGreaterThanOrEqual(recall)
  })

  test('are read at F1 0.68 or better for every label in the unseen half', () => {
    for (const label of LABELS) {
      const measured = scored(JUDGED, (one) => one === label)
      process.stdout.write(shown(label, measured))
      expect(measured.f1, label).toBeGreaterThanOrEqual(0.68)
    }
  })
})

describe('Messages of an examiner who knew the label guide and nothing of the reader', () => {
  test.each([{ lang: 'ru' }, { lang: 'en' }])('of $lang are read as the goals ask', ({ lang }) => {
    const judged = examinedSamples()
      .filter((sample) => sample.lang === lang)
      .map((sample) => ({ sample, given: read(sample.text) }))
    const threats = scored(judged, isThreat)
    expect(macroF1(judged)).toBeGreaterThanOrEqual(0.9)
    expect(threats.precision).toBeGreaterThanOrEqual(0.94)
    expect(threats.recall).toBeGreaterThanOrEqual(0.9)
    expect(spanOverlap(judged)).toBeGreaterThanOrEqual(0.7)
    expect(falseAlarms(judged)).toBeLessThanOrEqual(0.06)
    for (const { given } of judged)
      if (given.some(({ label }) => label === 'complaint.honest'))
        expect(given.some(({ label }) => isThreat(label))).toBe(false)
  })
})
