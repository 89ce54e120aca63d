// The brief as a file: another program's reader finds the same words in it, in both languages.
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import type { Brief } from '../../cases/briefs/brief.ts'
import { BRIEF_WORDS } from '../../cases/briefs/briefWords.ts'
import { briefDocument } from './briefDocument.ts'

const brief: Brief = {
  title: 'Brief & <one>',
  lead: 'Для юриста.',
  parties: ['Мы: Химчистка «Снег».'],
  matter: ['1 требование'],
  claims: [{ text: 'Утрата пальто', verdict: 'наша ошибка', sums: '— / 50 300 ₽', burden: 'мы: ст. 35' }],
  facts: [
    { letter: 'C', day: '3 февраля 2026 года', text: 'Пальто × 1', source: 'Квитанция 0412' },
    { letter: null, day: '9 февраля 2026 года', text: '«Где пальто?»', source: 'клиент' },
  ],
  more: 4,
  terms: ['16 февраля 2026 года: возместить'],
  unverified: [],
  questions: ['Первый?', 'Второй?', 'Третий?'],
}

describe.for(['ru', 'en'] as const)('The document in %s', (lang) => {
  test('holds every part of the brief under its heading', async () => {
    const { value } = await mammoth.extractRawText({ buffer: await briefDocument(brief, lang) })
    const { heads, more, none } = BRIEF_WORDS[lang]
    const wanted = [
      brief.title,
      ...Object.values(heads),
      'Утрата пальто',
      'Квитанция 0412',
      '«Где пальто?»',
      more(4),
      none,
      '3. Третий?',
    ]
    expect(wanted.filter((words) => !value.includes(words))).toEqual([])
  })

  test('is a file of Word: a table for claims and one for facts', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: await briefDocument(brief, lang) })
    expect(value.match(/<table>/gu)).toHaveLength(2)
    expect(value.match(/<tr>/gu)).toHaveLength(2 + 3)
  })
})
