import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Lang } from '../basics/lang.ts'
import { Agreement, type Limit } from './agreement.ts'
import { acceptedClauses, proposeLimits } from './proposeLimits.ts'

/** The proposed limits of one sentence, without the names that were given to them. */
const read = (text: string, lang: Lang) =>
  proposeLimits(text, lang).clauses.flatMap(({ proposals }) =>
    proposals.map(({ limit: { metric: _metric, ...limit } }) => limit),
  )

describe('A sentence proposes the limit that it states', () => {
  test.for([
    [
      'Ячейка — до 0,40 м³ и до 60 кг.',
      [
        { op: '<=', value: 0.4, unit: 'm3' },
        { op: '<=', value: 60, unit: 'kg' },
      ],
    ],
    ['В цену входят три круга правок.', [{ op: '<=', value: 3, unit: 'round' }]],
    ['Не более 12 посещений в месяц.', [{ op: '<=', value: 12, unit: 'visit', window: 'month' }]],
    ['Возврат — в течение 10 дней.', [{ op: '<=', value: 10, unit: 'day' }]],
    [
      'При превышении излишек забирают в течение 2 рабочих дней.',
      [{ op: 'grace_days', value: 2, unit: 'workday' }],
    ],
    ['За просрочку 0,5 % в день, не более 20 %.', [{ op: '=', value: 0.005, unit: 'share/day', cap: 0.2 }]],
    ['Абонемент стоит 4 500 ₽ в месяц.', [{ op: '=', value: 4500, unit: 'RUB', window: 'month' }]],
    ['Хранение сверх срока — 100 руб. в день.', [{ op: '=', value: 100, unit: 'RUB/day' }]],
    [
      'Дополнительный снимок — 700 ₽, час съёмки — 6 000 ₽.',
      [
        {
          op: '=',
          unit: 'RUB',
          prices: [
            { unit: 'image', price: 700 },
            { unit: 'hour', price: 6000 },
          ],
        },
      ],
    ],
    ['Работа готова до 3 июня 2026.', [{ op: 'due', value: '2026-06-03', unit: 'date' }]],
    [
      'Договор прекращается, если уведомить другую сторону за 14 дней.',
      [{ op: '>=', value: 14, unit: 'day' }],
    ],
    [
      'При отмене менее чем за 24 часа предоплата не возвращается.',
      [{ op: '<', value: 24, unit: 'hour', keepShare: 1 }],
    ],
    ['Скидка 15 % на все велосипеды.', [{ op: '=', value: 0.15, unit: 'share', scope: 'all:велосипеды' }]],
    [
      'Письма принимаются с адреса anna@shop.example.',
      [{ op: 'in', value: ['anna@shop.example'], unit: 'email' }],
    ],
  ] as const)('in Russian: %s', ([text, limits]) => {
    expect(read(text, 'ru')).toEqual(limits)
  })

  test.for([
    [
      'Starter includes 10 GB and 150,000 inodes.',
      [
        { op: '<=', value: 10, unit: 'gb' },
        { op: '<=', value: 150000, unit: 'inode' },
      ],
    ],
    ['Up to 60 edited images.', [{ op: '<=', value: 60, unit: 'image' }]],
    [
      'The plan covers 10,000 API requests per month.',
      [{ op: '<=', value: 10000, unit: 'request', window: 'month' }],
    ],
    ['We reply within two business days.', [{ op: '<=', value: 2, unit: 'workday' }]],
    ['Above that we ask you to reduce within 14 days.', [{ op: 'grace_days', value: 14, unit: 'day' }]],
    ['Business plan, £29 a month.', [{ op: '=', value: 29, unit: 'GBP', window: 'month' }]],
    ['Either party may leave with 30 days’ notice.', [{ op: '>=', value: 30, unit: 'day' }]],
    ['An extra image is £8.', [{ op: '=', unit: 'GBP', prices: [{ unit: 'image', price: 8 }] }]],
    [
      'The kitchen is finished by 3 June 2026 for £8,000.',
      [{ op: 'due', value: '2026-06-03', unit: 'date', price: 8000, currency: 'GBP' }],
    ],
    [
      'Our liability is limited to $1,000 and excludes lost profits.',
      [{ op: '<=', value: 1000, unit: 'USD', excludes: ['lost_profit'] }],
    ],
    [
      'Cancel less than 48 hours before and 50% of the deposit is kept.',
      [{ op: '<', value: 48, unit: 'hour', keepShare: 0.5 }],
    ],
    ['20% off all kettles.', [{ op: '=', value: 0.2, unit: 'share', scope: 'all:kettles' }]],
    [
      'A claim must contain the receipt number, a description and a photo.',
      [{ op: 'contains', value: ['act_no', 'item', 'photo'], unit: 'set' }],
    ],
  ] as const)('in English: %s', ([text, limits]) => {
    expect(read(text, 'en')).toEqual(limits)
  })

  test.for([
    ['Мы работаем с 2014 года и любим своё дело.'],
    ['Срок — до 15 апреля.'],
    ['Звоните: +7 495 000-00-14, дом 5, офис 12.'],
    ['Our studio opened 12 years ago.'],
  ] as const)('and nothing that it does not state: %s', ([text]) => {
    expect(read(text, 'ru')).toEqual([])
  })
})

describe('A pasted offer', () => {
  const offer = 'ДОГОВОР\n\n1. Услуги\n1.1 До 8 страниц.\n1.2. Три круга\nправок макета.\n2) Цена 90 000 ₽.\n'
  test('is cut into its own numbers, and a clause may take several lines', () => {
    expect(proposeLimits(offer, 'ru').clauses.map(({ no, text }) => [no, text])).toEqual([
      ['0', 'ДОГОВОР'],
      ['1', 'Услуги'],
      ['1.1', 'До 8 страниц.'],
      ['1.2', 'Три круга\nправок макета.'],
      ['2', 'Цена 90 000 ₽.'],
    ])
  })
  test('without numbers is read sentence by sentence', () => {
    const { clauses } = proposeLimits('До 8 страниц. Три круга правок.', 'ru')
    expect(clauses.map(({ no, proposals }) => [no, proposals.length])).toEqual([
      ['1', 1],
      ['2', 1],
    ])
  })
  test('marks the words of each limit in the text as it was pasted', () => {
    for (const { proposals } of proposeLimits(offer, 'ru').clauses)
      for (const { start, end, quote } of proposals) expect(offer.slice(start, end)).toBe(quote)
  })
  test('becomes an agreement with the limits that a person chose, each under a number of its own', () => {
    const proposed = proposeLimits('3.2 Ячейка до 0,40 м³ и до 60 кг.', 'ru')
    expect(acceptedClauses(proposed, new Map([['3.2', [0, 1]]]))).toMatchObject([
      { no: '3.2', limit: { unit: 'm3' } },
      { no: '3.2-2', limit: { unit: 'kg' } },
    ])
    expect(acceptedClauses(proposed, new Map())).toEqual([
      { no: '3.2', text: 'Ячейка до 0,40 м³ и до 60 кг.' },
    ])
  })
  test('of any kind is read without a fault, and every quote is in it', () => {
    const pieces = fc.constantFrom(
      '3.2 ',
      'до ',
      '0,40 м³ ',
      '10% ',
      '£5 ',
      '\n',
      'within 3 days ',
      '1 000 ',
      'д',
      '. ',
      '@a.b ',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom<Lang>('ru', 'en'), (parts, lang) => {
        const text = parts.join('')
        for (const { proposals } of proposeLimits(text, lang).clauses)
          for (const { start, end, quote } of proposals) expect(text.slice(start, end)).toBe(quote)
      }),
    )
  })
  test.for([
    ['1 '],
    ['до 1 '],
    ['за 1 день '],
    ['a'],
    ['1.1.'],
    ['возврат через '],
    ['£1 '],
    ['% в '],
    // No clock: each of these takes some hundredths of a second, and the half minute of a test is for twenty of them.
  ] as const)('made of nothing but "%s" does not stop the desk', ([part]) => {
    const text = part.repeat(Math.ceil(200_000 / part.length)).slice(0, 200_000)
    const read = Array.from({ length: 20 }, () => proposeLimits(text, 'ru'))
    expect(read.map(({ cut }) => cut)).toEqual(read.map(() => false))
  })
  test('that is too long says so', () => {
    expect(proposeLimits('а'.repeat(300_000), 'ru').cut).toBe(true)
    expect(proposeLimits('а', 'ru').cut).toBe(false)
  })
})

describe('The clauses of the demo stories', () => {
  const folder = new URL('../../demo/stories/', import.meta.url)
  const stories = readdirSync(folder)
    .map(
      (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { lang: Lang; agreement: unknown },
    )
    .filter((story) => story.agreement)
  /** A limit that a sentence can carry; a yes or no, a list from an annex or a name cannot be read from it. */
  const isWritten = (limit: Limit): boolean => !['bool', 'enum'].includes(limit.unit ?? '')
  // The sums and addresses of these stand in an annex or in other words than figures; a person types them.
  const NOT_IN_WORDS = new Set(['7.1', '9.2', '6.5', '2.4'])

  const written = stories.flatMap(({ lang, agreement }) =>
    Agreement.parse(agreement)
      .clauses.filter((clause) => clause.limit && isWritten(clause.limit) && !NOT_IN_WORDS.has(clause.no))
      .map((clause) => [clause.text, lang, clause.limit] as const),
  )
  test.each(written)('propose what their authors typed: %s', (text, lang, limit) => {
    const {
      metric: _metric,
      base: _base,
      scope: _scope,
      overagePrice: _price,
      overageUnit: _unit,
      ...typed
    } = limit ?? {}
    expect(read(text, lang)).toEqual(expect.arrayContaining([expect.objectContaining(typed)]))
  })
  test('propose the price of a slot and day from the monthly price', () => {
    const text =
      '3.3 Ячейка — 1 500 ₽ за календарный месяц.\n3.5 Если объём превышен, в течение 3 дней излишек забирают, далее 1/30 месячной цены за каждые начатые 0,40 м³.'
    const [, grace] = proposeLimits(text, 'ru').clauses
    expect(grace?.proposals[0]?.limit).toMatchObject({
      op: 'grace_days',
      overagePrice: 50,
      overageUnit: 'RUB/slot/day',
    })
  })
})
