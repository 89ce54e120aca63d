import { expect, test } from 'vitest'
import type { Entry } from '../entry.ts'
import { totalsOf } from '../meters/totals.ts'
import { onShelf } from './onShelf.ts'

const at = Date.parse('2026-11-01T10:00:00Z')
const moved = (id: string, kind: string, lines: Entry['lines']): Entry => ({
  id,
  at,
  atText: '',
  kind,
  lines,
})
const stock = totalsOf(
  [
    moved('A1', 'goods_in', [
      { sku: '4601', qty: 3, unit: 'шт', unitVolume: 0.1 },
      { sku: 'мука', qty: 2500, unit: 'г' },
      { sku: 'ключ', qty: 1 },
      { sku: 'паллета', qty: 2, unit: 'паллета' },
    ]),
    moved('A2', 'goods_out', [{ sku: 'ключ', qty: 1 }]),
  ],
  'Europe/Moscow',
).stock

test('The shelf is read in units of everyday, with the names that papers give to codes; what went out is not on it', () => {
  expect(onShelf(stock, new Map([['4601', 'коробка с обувью']]), 9)).toEqual([
    { sku: '4601', name: 'коробка с обувью', held: 3, unit: 'piece', unitVolume: 0.1, unitWeight: null },
    { sku: 'мука', name: '', held: 2.5, unit: 'kg', unitVolume: null, unitWeight: null },
    { sku: 'паллета', name: '', held: 2, unit: 'паллета', unitVolume: null, unitWeight: null },
  ])
})

test('A long shelf is cut, so that a device holds no more than it must', () => {
  expect(onShelf(stock, new Map(), 1)).toHaveLength(1)
})
