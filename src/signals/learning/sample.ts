// Labelled messages as files: one message a line, `{"text", "labels": {label: ["words that carry it", …]}}`.
import type { Span } from '../../basics/span.ts'
import { LABELS, type Label } from '../label.ts'

export type Lang = 'ru' | 'en'

/** One labelled message. `spans` has every label of it; an empty list means that its words were not told. */
export interface Sample {
  readonly text: string
  readonly lang: Lang
  /** Who wrote it: the name of the file without its number. */
  readonly voice: string
  readonly spans: ReadonlyMap<Label, readonly Span[]>
  /** The text that this one was made from by exchanging words; absent where it stands as it was written. */
  readonly original?: string
}

interface Line {
  readonly text: string
  readonly labels: Readonly<Record<string, readonly string[]>>
}

const isLabel = (name: string): name is Label => (LABELS as readonly string[]).includes(name)

/**
 * The messages of a file. "*" stands for the whole text; words that come twice mean their first place.
 *
 * Throws on a line that is not such an object, on an unknown label and on words that are not in the text: the files are ours.
 */
export function samplesIn(file: string, lang: Lang, voice: string): Sample[] {
  return file
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => sampleOf(JSON.parse(line) as Line, lang, voice))
}

function sampleOf({ text, labels }: Line, lang: Lang, voice: string): Sample {
  const spans = new Map<Label, readonly Span[]>()
  for (const [name, quotes] of Object.entries(labels)) {
    if (!isLabel(name)) throw new Error(`Unknown label ${name}: ${text}`)
    spans.set(
      name,
      quotes.map((quote) => spanOf(text, quote)),
    )
  }
  return { text, lang, voice, spans }
}

function spanOf(text: string, quote: string): Span {
  if (quote === '*') return { start: 0, end: text.length }
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`"${quote}" is not in: ${text}`)
  return { start, end: start + quote.length }
}
