import { expect, test } from 'vitest'
import type { Entry } from '../entry.ts'
import { paperName } from './paperName.ts'

const entry = (more: object): Entry => ({ id: 'IN-7781', kind: 'goods_in', at: 0, atText: '', ...more })
const UUID = '019b0000-0000-7000-8000-000000000001'

test('An act is called by its form and number, a count by what it is', () => {
  expect(paperName(entry({ id: UUID, form: 'mx3', number: '7A-0042' }), 'ru')).toBe('МХ-3 № 7A-0042')
  expect(paperName(entry({ id: UUID, form: 'mx1', number: '12' }), 'en')).toBe('act of taking in No. 12')
  const count = entry({ id: UUID, form: 'general', number: '4', kind: 'stock_count' })
  expect(paperName(count, 'ru')).toBe('акт пересчёта № 4')
})

test('A paper from elsewhere keeps its own name', () => {
  expect(paperName(entry({ doc: 'квитанция 7781' }), 'en')).toBe('квитанция 7781')
  expect(paperName(entry({}), 'ru')).toBe('IN-7781')
})

test('A paper without any name is called by what happened, never by an id of ours', () => {
  expect(paperName(entry({ id: UUID }), 'ru')).toBe('приём')
  expect(paperName(entry({ id: UUID, kind: 'payment' }), 'en')).toBe('record')
})
