import { describe, expect, test } from 'vitest'
import { actsFrom, emptyAct } from './draft.ts'
import { pastedActs } from './pastedActs.ts'

const start = { row: 0, column: 0, lang: 'ru' } as const

describe('Acts pasted from a spreadsheet', () => {
  test('with headings, cells find their columns by name', () => {
    const text = 'Документ\tДата\tКол-во\tНаименование\nМХ-1 № 5\t02.03.2026\t12\tплед'
    expect(pastedActs([emptyAct()], text, start)).toEqual([
      ['02.03.2026', '', 'МХ-1 № 5', 'плед', '12', '', ''],
    ])
  })

  test('without headings, cells fill the table from where they are pasted', () => {
    const rows = pastedActs([emptyAct()], '02.03.2026\tприёмка\n05.03.2026\tвыдача', start)
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual([
      ['02.03.2026', 'приёмка'],
      ['05.03.2026', 'выдача'],
    ])
  })

  test('what stands to the right of the last column is dropped', () => {
    const wide = Array.from({ length: 12 }, (_, index) => `x${index}`).join('\t')
    expect(pastedActs([emptyAct()], wide, { ...start, column: 6 })[0]).toHaveLength(7)
  })

  test('become entries of the ledger', () => {
    const acts = pastedActs([], '02.03.2026\tприёмка\tМХ-1 № 5\tплед\t12\t0,02', start)
    const { entries } = actsFrom(acts, 'ru')
    expect(entries).toMatchObject([
      { kind: 'goods_in', doc: 'МХ-1 № 5', lines: [{ name: 'плед', qty: 12, unitVolume: 0.02 }] },
    ])
  })
})
