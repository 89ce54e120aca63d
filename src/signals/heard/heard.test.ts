// How well the heads for our own letters hear sentences of another hand, written without a look at the reader, its lines or its
// sentences: half of that company, which nobody read and nothing learned from, so these are honest figures.
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDraft } from '../draft.ts'
import { readOwnWords } from '../ownWords.ts'
import { readHeard, type Sound } from './heard.ts'

interface Told {
  readonly lang: 'ru' | 'en'
  readonly kind: string
  readonly text: string
}
const told = readFileSync(new URL('../heldout/letters.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Told)

const HURTING: readonly Sound[] = ['insult', 'sarcasm', 'blame', 'label', 'threat']
const SOUNDS: Readonly<Record<string, readonly Sound[]>> = {
  void_term: ['void_term'],
  price_for_silence: ['silence'],
  own_words: HURTING,
  legal_label: HURTING,
  counter_threat: [...HURTING, 'silence'],
}
const isHeard = ({ kind, text }: Told): boolean =>
  readHeard(text).some(({ sounds }) => SOUNDS[kind]?.includes(sounds))

/** What the lines of the grammar say of the same sentence. */
function isRead({ kind, text }: Told): boolean {
  const words = readDraft(text, '2026-05-04')
  const hurting = readOwnWords(text).some((word) => word.kind !== 'formulaic')
  if (kind === 'void_term') return words.some(({ guard }) => guard === 'G2')
  if (kind === 'price_for_silence')
    return words.some(({ guard, rule }) => guard === 'G3' && rule !== 'threat')
  return hurting || words.some(({ guard, rule }) => guard === 'G5' || rule === 'threat')
}
const share = (all: readonly Told[], is: (one: Told) => boolean): number => all.filter(is).length / all.length

describe.each([
  { lang: 'ru', void_term: 0.58, price_for_silence: 0.8, own_words: 0.55, legal_label: 0.6 },
  { lang: 'en', void_term: 0.45, price_for_silence: 0.78, own_words: 0.5, legal_label: 0.45 },
])('Sentences of another hand in $lang', ({ lang, ...floors }) => {
  const own = told.filter((one) => one.lang === lang)
  test.each(Object.entries(floors))('of %s are found at %d or better', (kind, floor) => {
    const all = own.filter((one) => one.kind === kind)
    const found = share(all, (one) => isRead(one) || isHeard(one))
    const [lines, heads] = [share(all, isRead), share(all, isHeard)]
    process.stdout.write(
      `${lang} ${kind.padEnd(18)} lines ${lines.toFixed(2)} heads ${heads.toFixed(2)} both ${found.toFixed(2)}\n`,
    )
    expect(found).toBeGreaterThanOrEqual(floor)
  })

  test('that are calm, near misses nearly all, are seldom heard as something else', () => {
    const calm = own.filter(({ kind }) => kind === 'calm')
    expect(calm.length).toBeGreaterThan(50)
    const heard = calm.filter(({ text }) => readHeard(text).length > 0)
    process.stdout.write(`${lang} calm ${calm.length}, heard ${heard.length}\n`)
    expect(heard.length / calm.length).toBeLessThanOrEqual(0.08)
  })
})

describe('What is heard', () => {
  test('shows the words that carry it, not the letter around them', () => {
    const text =
      'Добрый день, Ольга.\nДеньги готовы, дело только за вашим отзывом на картах: уберёте, и переведём. До свидания.'
    const [heard] = readHeard(text)
    expect(heard?.sounds).toBe('silence')
    expect(text.slice(heard?.start, heard?.end)).toMatch(/отзыв/u)
    expect(text.slice(heard?.start, heard?.end)).not.toMatch(/Добрый день|До свидания/u)
  })
  test.each(['', ' \n\n', 'Званцев А.', 'Kind regards,', '> \n> ', '«»'])('of %j is nothing', (text) => {
    expect(readHeard(text)).toEqual([])
  })
  test('lies within the text and is the same each time, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...told.map(({ text }) => text), '\n', '«', '> ', '🙂')),
        (parts) => {
          const text = parts.join(' ')
          const heard = readHeard(text)
          expect(readHeard(text)).toEqual(heard)
          for (const { start, end } of heard) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        },
      ),
      { numRuns: 30 },
    )
  })
})
