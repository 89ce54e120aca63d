// Examples as lines to learn from: the text, and the words that carry each of its labels.
import { quoteOf } from '../../basics/span.ts'
import type { Label } from '../../signals/label.ts'
import { read } from '../../signals/read.ts'
import type { Example } from './dismissal.ts'

type Quotes = Partial<Record<Label, string[]>>

/**
 * JSON Lines, one text a line: `{"t": text, "l": {label: [quote, …]}}`. To what somebody said of a text the labels that the
 * reader finds there are added, because a line names all of its labels. Examples without a label say nothing to learn.
 */
export function trainingLines(
  examples: readonly Pick<Example, 'text' | 'start' | 'end' | 'label'>[],
): string {
  const texts = new Map<string, Quotes>()
  for (const { text, start, end, label } of examples) {
    if (label === null) continue
    const quotes = texts.get(text) ?? found(text)
    const own = (quotes[label] ??= [])
    const words = quoteOf(text, { start, end })
    if (!own.includes(words)) own.push(words)
    texts.set(text, quotes)
  }
  return Array.from(texts, ([t, l]) => `${JSON.stringify({ t, l })}\n`).join('')
}

function found(text: string): Quotes {
  const quotes: Quotes = {}
  for (const signal of read(text)) (quotes[signal.label] ??= []).push(quoteOf(text, signal))
  return quotes
}
