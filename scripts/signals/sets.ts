// Labelled messages that measure the reader: the half of `heldout` that taught nobody, the examiner's set, and the stories.
import { readdirSync, readFileSync } from 'node:fs'
import type { Label } from '../../src/signals/label.ts'
import { type Lang, type Sample, samplesIn } from '../../src/signals/learning/sample.ts'

const FOLDER = new URL('../../src/signals/heldout/', import.meta.url)
const HELDOUT = new URL('heldout.jsonl', FOLDER)

/** The even half of `heldout`: no rule was written on it and no model learned from it. Its words were not marked. */
export const unseenSamples = (): Sample[] =>
  readFileSync(HELDOUT, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; lang: Lang; text: string; labels: Label[] })
    .filter(({ id }) => Number(id.replaceAll(/\D/g, '')) % 2 === 0)
    .map(({ text, lang, labels }) => ({
      text,
      lang,
      voice: 'heldout',
      spans: new Map(labels.map((label) => [label, []])),
    }))

/** What an examiner wrote who knew the label guide and neither rules nor sentences; its words are marked. Nothing learned from it. */
export const examinedSamples = (): Sample[] =>
  (['ru', 'en'] as const).flatMap((lang) =>
    samplesIn(readFileSync(new URL(`examined.${lang}.jsonl`, FOLDER), 'utf8'), lang, 'examined'),
  )

interface Gold {
  readonly label: Label
  readonly start: number
  readonly end: number
}
interface Told {
  readonly text: string
  readonly direction?: string
  readonly expected?: { readonly labels?: readonly Gold[] | null }
}
const STORIES = new URL('../../demo/stories/', import.meta.url)

/** The client's messages of the demo stories whose labels people marked. */
export const storySamples = (): Sample[] =>
  readdirSync(STORIES).flatMap((name) => {
    const story = JSON.parse(readFileSync(new URL(name, STORIES), 'utf8')) as {
      inquiry?: Told
      messages: Told[]
    }
    const told = [
      ...(story.inquiry ? [story.inquiry] : []),
      ...story.messages.filter((one) => one.direction === 'in'),
    ]
    return told.flatMap(({ text, expected }): Sample[] => {
      if (!expected?.labels) return []
      const spans = new Map<Label, Gold[]>()
      for (const gold of expected.labels) spans.set(gold.label, [...(spans.get(gold.label) ?? []), gold])
      return [{ text, lang: name.startsWith('ru') ? 'ru' : 'en', voice: 'stories', spans }]
    })
  })
