import { describe, expect, test } from 'vitest'
import { counted, dayInWords, duration, either, listed, quantity, sum } from './words.ts'

describe('A number with its word', () => {
  test.for([
    [1, '1 день', '1 day'],
    [3, '3 дня', '3 days'],
    [11, '11 дней', '11 days'],
    [21, '21 день', '21 days'],
    [1.6, '1,6 дня', '1.6 days'],
  ] as const)('%s agrees in both languages', ([count, ru, en]) => {
    expect(counted(count, 'day', 'ru')).toBe(ru)
    expect(counted(count, 'day', 'en')).toBe(en)
  })

  test('a unit is written as people write it, and an unknown one as the agreement does', () => {
    expect(quantity(1.6, 'm3', 'ru')).toBe('1,6 м³')
    expect(quantity(412_000, 'inode', 'en')).toBe('412,000 inodes')
    expect(quantity(0.2, 'share', 'ru')).toBe('20 %')
    expect(quantity(4, 'rounds', 'ru')).toBe('4 круга')
    expect(quantity(7, 'parsec', 'en')).toBe('7 parsec')
    expect(quantity(2.4, 'GBP', 'en')).toBe('£2.40')
  })

  test('a sum has ordinary spaces, so that a plain search finds it', () => {
    expect(sum(10_900, 'RUB', 'ru')).toBe('10 900 ₽')
    expect(sum(29_095.89, 'RUB', 'ru')).toBe('29 095,89 ₽')
  })

  test('a date can stand before a full stop', () => {
    expect(dayInWords('2026-03-16', 'ru')).toBe('16 марта 2026 года')
    expect(dayInWords('2026-03-16', 'en')).toBe('16 March 2026')
  })

  test('hours and minutes leave out what is zero', () => {
    expect([duration(430, 'ru'), duration(120, 'en'), duration(45, 'ru')]).toEqual([
      '7 ч 10 мин',
      '2 h',
      '45 мин',
    ])
  })

  test('a list ends with and, a choice with or', () => {
    expect(listed(['а', 'б', 'в'], 'ru')).toBe('а, б и в')
    expect(either(['a', 'b'], 'en')).toBe('a or b')
  })
})
