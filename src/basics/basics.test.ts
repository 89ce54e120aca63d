import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ceil,
  compare,
  exact,
  floor,
  fraction,
  minus,
  over,
  plus,
  roundHalfUp,
  timesExact,
  toNumber,
} from './exact.ts'
import {
  addDays,
  addMonths,
  clockOf,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  readHappened,
  readInstant,
  weekday,
} from './instant.ts'
import { plural } from './lang.ts'
import { addMoney, formatMoney, majorNumber, money } from './money.ts'
import { dimensionOf, inSmallest, unitName } from './units.ts'

const anExact = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => fraction(n, d))

describe('An exact number', () => {
  test('is what was written: 1.6 − 0.4 is 1.2', () => {
    expect(toNumber(minus(exact(1.6), exact(0.4)))).toBe(1.2)
    expect(toNumber(exact('1e-7'))).toBe(1e-7)
  })
  test('refuses what is no number', () => {
    for (const wrong of ['', '.', '12 шт', 'NaN', '1,5']) expect(() => exact(wrong)).toThrow(RangeError)
    expect(() => fraction(1n, 0n)).toThrow(RangeError)
  })
  test('rounds half away from zero, money with two decimals', () => {
    expect(toNumber(roundHalfUp(exact('2.345'), 2))).toBe(2.35)
    expect(toNumber(roundHalfUp(exact('-2.345'), 2))).toBe(-2.35)
  })
  test('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(anExact, anExact, anExact, (a, b, c) => {
        expect(plus(a, b)).toEqual(plus(b, a))
        expect(timesExact(a, plus(b, c))).toEqual(plus(timesExact(a, b), timesExact(a, c)))
        expect(minus(plus(a, b), b)).toEqual(a)
        if (b.n !== 0n) expect(timesExact(over(a, b), b)).toEqual(a)
        expect(compare(a, b)).toBe(-compare(b, a) + 0)
        expect(floor(a) <= ceil(a) && ceil(a) - floor(a) <= 1n).toBe(true)
      }),
    )
  })
})

describe('Money', () => {
  test('is whole minor units, rounded half up once', () => {
    expect(money('29095.885', 'RUB').minor).toBe(2_909_589)
    expect(money(12, 'JPY').minor).toBe(12)
    expect(majorNumber(money(2.4, 'GBP'))).toBe(2.4)
  })
  test('of two currencies never adds up', () => {
    expect(() => addMoney(money(1, 'RUB'), money(1, 'GBP'))).toThrow('one currency')
  })
  test('reads as people write it', () => {
    expect(formatMoney(money(1650, 'RUB'), 'ru').replaceAll(/\s/g, ' ')).toBe('1 650 ₽')
    expect(formatMoney(money(2.4, 'GBP'), 'en')).toBe('£2.40')
  })
})

describe('A day', () => {
  test('is that of the organisation, not of Greenwich', () => {
    expect(dayOf(Date.parse('2026-03-16T22:30:00Z'), 'Europe/Moscow')).toBe('2026-03-17')
    expect(clockOf(Date.parse('2026-03-16T22:30:00Z'), 'Europe/Moscow')).toBe('01:30')
  })
  test('follows summer time on the very hour of its change', () => {
    expect(clockOf(Date.parse('2026-03-29T00:59:00Z'), 'Europe/London')).toBe('00:59')
    expect(clockOf(Date.parse('2026-03-29T01:00:00Z'), 'Europe/London')).toBe('02:00')
  })
  test('that does not exist is no day', () => {
    expect(isDay('2026-02-29')).toBe(false)
    expect(isDay('2028-02-29')).toBe(true)
    expect(readInstant('2026-02-31T10:00:00Z', 'UTC')).toBeNull()
    expect(readInstant('tomorrow', 'UTC')).toBeNull()
    expect(readInstant('2026-03-16T25:00:00Z', 'UTC')).toBeNull()
  })

  test('may have an hour of one digit, as sheets write it', () => {
    const nine = readInstant('2026-03-16T09:05:00+00:00', 'UTC')
    expect(readInstant('2026-03-16T9:05:00+00:00', 'Europe/Moscow')).toBe(nine)
    expect(readInstant('2026-03-16 9:05', 'UTC')).toBe(nine)
  })
  test('so near the end of the calendar that no term could be counted is nothing that happened', () => {
    expect(readHappened('9899-12-31', 'UTC')).toBe(readInstant('9899-12-31', 'UTC'))
    expect(readHappened('9999-12-31', 'UTC')).toBeNull()
  })
  test('far in the past is still read', () => {
    expect(dayOf(readInstant('0001-01-02', 'Europe/Moscow') ?? 0, 'Europe/Moscow')).toBe('0001-01-02')
  })
  test('read in a zone and told in it is the same day and clock', () => {
    const zones = fc.constantFrom('Europe/Moscow', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'UTC')
    const days = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('1990-01-01', n))
    fc.assert(
      fc.property(days, zones, (day, zone) => {
        expect(dayOf(readInstant(`${day}T12:34`, zone) ?? 0, zone)).toBe(day)
      }),
    )
  })
  test('a month after 31 January is the last of February', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(daysInMonth('2028-02-10')).toBe(29)
    expect(weekday('2026-02-14')).toBe(6)
  })
  test('adding and counting days agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (n) => {
        expect(daysBetween('2026-03-09', addDays('2026-03-09', n))).toBe(n)
      }),
    )
  })
})

describe('A unit', () => {
  test('has one spelling and an exact factor', () => {
    expect(unitName('м³')).toBe('m3')
    expect(toNumber(inSmallest(exact('0.4'), 'm3'))).toBe(400_000)
    expect(dimensionOf('inode')).toBe('own:inode')
    expect(dimensionOf('шт')).toBe(dimensionOf('pcs'))
  })
})

describe('A plural', () => {
  test('takes the form of its language', () => {
    const days = { one: '# день', few: '# дня', many: '# дней' }
    expect([1, 3, 11, 21].map((n) => plural('ru', n, days))).toEqual([
      '1 день',
      '3 дня',
      '11 дней',
      '21 день',
    ])
    expect(plural('en', 2, { one: '# day', other: '# days' })).toBe('2 days')
  })
})
