import { describe, expect, test } from 'vitest'
import { quoteOf } from '../basics/span.ts'
import { mentions } from './mentions.ts'

const found = (text: string): unknown[][] =>
  mentions(text).map((one) => [
    one.kind,
    quoteOf(text, one),
    one.value,
    ...(one.currency ? [one.currency] : []),
  ])

describe('A mention', () => {
  test.for([
    ['a sum in roubles', 'взяли 16 470 ₽', [['amount', '16 470 ₽', 16470, 'RUB']]],
    ['a sum in words and figures', '15 тыс. руб', [['amount', '15 тыс. руб', 15000, 'RUB']]],
    ['a sum in pounds', 'I lost £4,800', [['amount', '£4,800', 4800, 'GBP']]],
    ['a sum with pence', 'a credit of £2.40', [['amount', '£2.40', 2.4, 'GBP']]],
    ['a short sum', 'send me 5k', [['amount', '5k', 5000]]],
    [
      'bare sums after a demand',
      'Жду компенсацию 6 900 плюс 4 000',
      [
        ['amount', '6 900', 6900],
        ['amount', '4 000', 4000],
      ],
    ],
    [
      'a clause',
      'по п. 3.5 и clause 6.1',
      [
        ['clause', 'п. 3.5', '3.5'],
        ['clause', 'clause 6.1', '6.1'],
      ],
    ],
    ['an act', 'акт № 0684', [['document', 'акт № 0684', '0684']]],
    [
      'a quantity',
      '1,60 м³ и 27 шт.',
      [
        ['quantity', '1,60 м³', 1.6],
        ['quantity', '27 шт.', 27],
      ],
    ],
    ['a full date', 'сдали 22 апреля 2026', [['date', '22 апреля 2026', '2026-04-22']]],
    ['a date without its year', 'by 29 July', [['date', '29 July', null]]],
    ['no sum in a percentage', 'Прошу вернуть 30 %', []],
  ] as const)('reads %s', ([, text, expected]) => {
    expect(found(text)).toEqual(expected)
  })
})
