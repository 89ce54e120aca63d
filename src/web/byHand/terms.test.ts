import { describe, expect, test } from 'vitest'
import { clausesOf, inPlace, termsOf, toggled } from './terms.ts'

const OFFER = '2.1 Цена — 3 000 ₽ в месяц.\n2.2 Ячейка вмещает до 0,40 м³.'

describe('Terms on the screen', () => {
  test('mark the words of a limit inside their own clause', () => {
    const [, cell] = termsOf(OFFER, 'ru')
    const [first] = cell?.proposals ?? []
    expect(cell?.text.slice(first?.start, first?.end)).toBe(first?.quote)
  })

  test('become limits only by a click, and a second click takes it back', () => {
    const terms = termsOf(OFFER, 'ru')
    const limitOf = (chosen: Record<string, readonly number[]>) => clausesOf(terms, chosen)[1]?.limit?.value
    const once = toggled({}, '2.2', 0)
    expect([limitOf({}), limitOf(once), limitOf(toggled(once, '2.2', 0))]).toEqual([
      undefined,
      0.4,
      undefined,
    ])
  })

  test('find their words again when offsets count from the start of a longer text', () => {
    const moved = {
      no: '1',
      text: 'up to 5 visits',
      proposals: [{ start: 106, end: 114, quote: '5 visits', limit: { op: '<=', value: 5 } }],
    }
    expect(inPlace(moved).proposals[0]).toMatchObject({ start: 6, end: 14 })
  })
})
