import { describe, expect, test } from 'vitest'
import { toNumber } from '../basics/exact.ts'
import { currencyOf, isQuantity, namesQuantity, priceShape, sameUnit } from './quantity.ts'

describe('A unit', () => {
  test.for([
    ['round', 'rounds', true],
    ['round', 'круга', true],
    ['м³', 'm3', true],
    ['час', 'hours', true],
    ['visits', 'визит', true],
    ['урок', 'lesson', true],
    ['page', 'pages', true],
    ['visit', 'hour', false],
    ['kg', 'm3', false],
    ['inode', 'page', false],
  ] as const)('%s and %s are one: %s', ([a, b, same]) => {
    expect(sameUnit(a, b)).toBe(same)
  })
  test.for([
    ['RUB', 'RUB'],
    ['₽', 'RUB'],
    ['gbp', 'GBP'],
    ['m3', null],
    ['share', null],
  ] as const)('%s is the currency %s', ([unit, code]) => {
    expect(currencyOf(unit)).toBe(code)
  })
})

describe('A clause caps how much', () => {
  const clause = (op: string, value: unknown, unit: string, text = 'Не более.') => ({
    no: '1',
    text,
    limit: { op, value, unit },
  })
  test.for([
    ['when it is a number of something', clause('<=', 3, 'round'), true],
    ['when its number is written as text', clause('<=', '0,40', 'm3'), true],
    ['not when it is a sum of money', clause('<=', 60000, 'RUB'), false],
    ['not when it promises at least', clause('>=', 7, 'day'), false],
    ['not when it is a term to answer', clause('<=', 8, 'hour', 'Ответ — до 8 часов.'), false],
    ['not when it counts working days', clause('<=', 3, 'workday'), false],
    ['not when it has no number', clause('<=', 'none', 'page'), false],
  ] as const)('%s', ([, one, is]) => {
    expect(isQuantity(one)).toBe(is)
  })
})

describe('A price', () => {
  test.for([
    ['RUB/slot/day', 'm3', { currency: 'RUB', thing: 'slot', period: 'day' }, 1],
    ['RUB/day', 'm3', { currency: 'RUB', thing: null, period: 'day' }, 1],
    ['RUB/day', 'day', { currency: 'RUB', thing: 'day', period: null }, 1],
    ['GBP/GB/month', 'gb', { currency: 'GBP', thing: 'GB', period: 'month' }, 1],
    ['USD/1000 request', 'request', { currency: 'USD', thing: 'request', period: null }, 1000],
    ['RUB/hour', 'hour', { currency: 'RUB', thing: 'hour', period: null }, 1],
  ] as const)('"%s" on a limit in %s', ([text, unit, shape, step]) => {
    const read = priceShape(text, unit)
    expect(read).toMatchObject(shape)
    expect(read && toNumber(read.step)).toBe(step)
  })
  test('without a currency is no price', () => {
    expect(priceShape('slot/day', 'm3')).toBeNull()
  })
})

test('A sentence names a quantity in the words of either language', () => {
  expect(namesQuantity('Если объём превышен', 'm3')).toBe(true)
  expect(namesQuantity('новая страница', 'page')).toBe(true)
  expect(namesQuantity('Если вес превышен', 'm3')).toBe(false)
})
