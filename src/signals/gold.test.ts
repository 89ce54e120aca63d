// The reader against the visible stories, labelled with their words. They are among the sentences it learned from, so this says
// that it learned them; what it makes of messages it never saw stands in heldout.test.ts.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LABELS, type Label } from './label.ts'
import { type Judged, scored, spanOverlap } from './learning/measure.ts'
import { read } from './read.ts'

interface Gold { readonly label: Label; readonly start: number; readonly end: number } // prettier-ignore
interface Told { readonly text: string; readonly direction?: string; readonly expected?: { labels?: readonly Gold[] | null } } // prettier-ignore

const FOLDER = new URL('../../demo/stories/', import.meta.url)
const JUDGED: readonly Judged[] = readdirSync(FOLDER).flatMap((name) => {
  const story = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as {
    inquiry?: Told
    messages: Told[]
  }
  const told = [
    ...(story.inquiry ? [story.inquiry] : []),
    ...story.messages.filter((message) => message.direction === 'in'),
  ]
  return told.flatMap(({ text, expected }): Judged[] => {
    if (!expected?.labels) return []
    const spans = new Map<Label, Gold[]>()
    for (const gold of expected.labels) spans.set(gold.label, [...(spans.get(gold.label) ?? []), gold])
    return [
      {
        sample: { text, lang: name.startsWith('ru') ? 'ru' : 'en', voice: 'stories', spans },
        given: read(text),
      },
    ]
  })
})

describe('The labels of the stories', () => {
  test('agree with what people marked, F1 0.85 or better over all labels', () => {
    const each = LABELS.map((label) => scored(JUDGED, (one) => one === label))
    const sum = (of: (score: (typeof each)[number]) => number) =>
      each.reduce((total, one) => total + of(one), 0)
    const f1 =
      (2 * sum(({ hit }) => hit)) /
      (2 * sum(({ hit }) => hit) + sum(({ extra }) => extra) + sum(({ missed }) => missed))
    process.stdout.write(`stories: F1 ${f1.toFixed(3)}, overlap ${spanOverlap(JUDGED).toFixed(3)}\n`)
    expect(f1).toBeGreaterThanOrEqual(0.85)
  })

  test('stand on nearly the same words', () => {
    expect(spanOverlap(JUDGED)).toBeGreaterThanOrEqual(0.65)
  })
})
