// How well the reader reads messages that were written apart from it, by somebody who never saw a rule. Rules were written on
// the odd half, and the model learned from it; the even half nobody and nothing learned from, so it is the honest figure.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LABELS } from './label.ts'
import { read } from './read.ts'

interface Item { readonly id: string; readonly lang: 'ru' | 'en'; readonly text: string; readonly labels: readonly string[] } // prettier-ignore

const ITEMS = readFileSync(new URL('heldout/heldout.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Item)
const isUnseen = (item: Item): boolean => Number(item.id.replaceAll(/\D/g, '')) % 2 === 0
const GIVEN = new Map(ITEMS.map((item) => [item, new Set<string>(read(item.text).map(({ label }) => label))]))

/** Hits, extra and missed labels of some messages; with a label only those of that label. */
function measure(items: readonly Item[], labels: readonly string[] = LABELS) {
  let [hit, extra, missed] = [0, 0, 0]
  for (const item of items)
    for (const label of labels) {
      const [wanted, given] = [item.labels.includes(label), GIVEN.get(item)?.has(label) === true]
      if (wanted && given) hit += 1
      else if (given) extra += 1
      else if (wanted) missed += 1
    }
  const share = (of: number) => (of === 0 ? 1 : hit / of)
  const f1 = hit + extra + missed === 0 ? 1 : (2 * hit) / (2 * hit + extra + missed)
  return { hit, extra, missed, precision: share(hit + extra), recall: share(hit + missed), f1 }
}
const shown = (name: string, m: ReturnType<typeof measure>): string =>
  `${name.padEnd(22)} P ${m.precision.toFixed(2)} R ${m.recall.toFixed(2)} F1 ${m.f1.toFixed(2)} (${m.hit + m.missed})\n`

describe('Messages that nobody wrote rules for', () => {
  test.each([
    { lang: 'ru', precision: 0.87, recall: 0.87 },
    { lang: 'en', precision: 0.88, recall: 0.83 },
  ])('of $lang keep their floors in the unseen half', ({ lang, precision, recall }) => {
    const measured = measure(ITEMS.filter((item) => item.lang === lang && isUnseen(item)))
    process.stdout.write(shown(`unseen half, ${lang}`, measured))
    expect(measured.precision).toBeGreaterThanOrEqual(precision)
    expect(measured.recall).toBeGreaterThanOrEqual(recall)
  })

  test('are read at F1 0.68 or better for every label in the unseen half', () => {
    for (const label of LABELS) {
      const measured = measure(ITEMS.filter(isUnseen), [label])
      process.stdout.write(shown(`unseen half, ${label}`, measured))
      expect(measured.f1, label).toBeGreaterThanOrEqual(0.68)
    }
  })
})
