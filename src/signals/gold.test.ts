// How well the grammar reads: the visible stories (labelled with their words) and our own example sentences. The table goes
// to the test output; the floors only rise.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LABELS } from './label.ts'
import { read } from './read.ts'

interface Gold { readonly label: string; readonly start?: number; readonly end?: number } // prettier-ignore
interface Item { readonly text: string; readonly labels: readonly Gold[] } // prettier-ignore
interface Told { readonly text: string; readonly direction?: string; readonly expected?: { labels?: readonly Gold[] | null } } // prettier-ignore

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const stories = (): Item[] =>
  readdirSync(new URL('../../demo/stories/', import.meta.url)).flatMap((name) => {
    const story = json(`../../demo/stories/${name}`) as { inquiry?: Told; messages: Told[] }
    const told = [
      ...(story.inquiry ? [story.inquiry] : []),
      ...story.messages.filter((m) => m.direction === 'in'),
    ]
    return told.flatMap(({ text, expected }) => (expected?.labels ? [{ text, labels: expected.labels }] : []))
  })
const examples = (lang: string): Item[] =>
  (json(`./examples/${lang}.json`) as { text: string; labels: string[] }[]).map(({ text, labels }) => ({
    text,
    labels: labels.map((label) => ({ label })),
  }))

const words = (text: string, start: number, end: number): Set<number> =>
  new Set([...text.matchAll(/[\p{L}\p{N}]+/gu)].map((w) => w.index).filter((at) => at >= start && at < end))
const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  const both = [...a].filter((at) => b.has(at)).length
  return both / (a.size + b.size - both || 1)
}

function measure(items: readonly Item[]) {
  const rows = LABELS.map((label) => {
    const seen = items.map(({ text, labels }) => ({
      wanted: labels.some((gold) => gold.label === label),
      given: read(text).some((signal) => signal.label === label),
    }))
    const hit = seen.filter((one) => one.wanted && one.given).length
    const [extra, missed] = [
      seen.filter((one) => !one.wanted && one.given).length,
      seen.filter((one) => one.wanted && !one.given).length,
    ]
    return { label, hit, extra, missed, f1: (2 * hit) / (2 * hit + extra + missed || 1) }
  })
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0)
  const hit = sum((row) => row.hit)
  return {
    rows,
    precision: hit / (hit + sum((row) => row.extra) || 1),
    recall: hit / (hit + sum((row) => row.missed) || 1),
  }
}

function spanAgreement(items: readonly Item[]): number {
  const spans = items.flatMap(({ text, labels }) =>
    labels.map(({ label, start = 0, end = 0 }) => {
      const given = read(text).filter((signal) => signal.label === label)
      const wanted = words(text, start, end)
      return (
        Math.max(0, ...given.map((signal) => overlap(wanted, words(text, signal.start, signal.end)))) >= 0.5
      )
    }),
  )
  return spans.filter(Boolean).length / spans.length
}

const shown = (name: string, { rows, precision, recall }: ReturnType<typeof measure>): string =>
  [
    `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    ...rows.map(
      (row) =>
        `  ${row.label.padEnd(20)} hit ${row.hit} extra ${row.extra} missed ${row.missed} F1 ${row.f1.toFixed(2)}`,
    ),
  ].join('\n')

describe('The grammar against labelled texts', () => {
  test.for([
    ['the visible stories', stories, 0.88, 0.94],
    ['our Russian sentences', () => examples('ru'), 0.94, 0.95],
    ['our English sentences', () => examples('en'), 0.94, 0.95],
  ] as const)('keeps its floors on %s', ([name, items, precision, recall]) => {
    const measured = measure(items())
    process.stdout.write(`${shown(name, measured)}\n`)
    expect(measured.precision).toBeGreaterThanOrEqual(precision)
    expect(measured.recall).toBeGreaterThanOrEqual(recall)
  })

  test('marks nearly the same words as a reader does', () => {
    expect(spanAgreement(stories())).toBeGreaterThanOrEqual(0.83)
  })
})
