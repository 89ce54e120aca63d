// A label hangs on what the words do, not on who, how much or what trade: other names, sums and goods in a sentence change nothing.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const VOICES = ['a', 'b', 'c', 'd', 'e', 'f', 'h']
const textsOf = (lang: string): string[] =>
  VOICES.flatMap((voice) =>
    readFileSync(new URL(`training/own/${voice}.${lang}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  ).map((line) => (JSON.parse(line) as { text: string }).text)

/** Words of one kind; each is rewritten as the next of its list. */
const NAMES: readonly (readonly string[])[] = [
  ['Анна', 'Марина', 'Ольга', 'Ирина', 'Светлана', 'Наталья'],
  ['Игорь', 'Сергей', 'Андрей', 'Павел', 'Максим', 'Олег'],
  ['Anna', 'Sarah', 'Emma', 'Laura', 'Helen', 'Karen'],
  ['Tom', 'Dave', 'Peter', 'Mark', 'Steve', 'James'],
]
const TRADES: readonly (readonly string[])[] = [
  ['платье', 'пальто', 'кресло'],
  ['телефон', 'ноутбук', 'планшет'],
  ['куртку', 'шубу', 'сумку'],
  ['салон', 'магазин', 'склад'],
  ['phone', 'laptop', 'tablet'],
  ['dress', 'coat', 'jacket'],
  ['sofa', 'table', 'wardrobe'],
  ['salon', 'shop', 'studio'],
]
const LETTER = /\p{L}/u

/** The text with every word of the lists replaced by the next one. */
function swapped(text: string, lists: readonly (readonly string[])[]): string {
  const next = new Map(
    lists.flatMap((list) => list.map((word, at) => [word, list[(at + 1) % list.length] ?? word])),
  )
  return text.replaceAll(/\p{L}+/gu, (word) => next.get(word) ?? word)
}
/** Sums, numbers of orders and days become others of the same length. */
const renumbered = (text: string): string =>
  text.replaceAll(/\d+/g, (digits, at: number) =>
    LETTER.test(text[at - 1] ?? '') || LETTER.test(text[at + digits.length] ?? '')
      ? digits
      : digits.replaceAll(/[2-8]/g, (digit) => String(Number(digit) + 1)),
  )

const labels = (text: string): string => [...new Set(read(text).map(({ label }) => label))].sort().join(' ')

describe.each(['ru', 'en'])('Sentences of development, %s', (lang) => {
  test.each([
    ['other sums, numbers and days', renumbered],
    ['other names', (text: string) => swapped(text, NAMES)],
    ['other goods and trades', (text: string) => swapped(text, TRADES)],
  ] as const)('keep their labels under %s', (_, rewritten) => {
    const changed = textsOf(lang)
      .map((text) => [text, rewritten(text)] as const)
      .filter(([text, other]) => text !== other)
      .slice(0, 400)
    expect(changed.length).toBeGreaterThan(15)
    const kept = changed.filter(([text, other]) => labels(text) === labels(other))
    expect(kept.length / changed.length).toBeGreaterThanOrEqual(0.95)
  })
})
