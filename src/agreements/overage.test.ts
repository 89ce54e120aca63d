// Limits of many trades, with sums computed by hand; the words of a clause change, the shapes stay.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, timesExact } from '../basics/exact.ts'
import { dayOf, readInstant, type Day } from '../basics/instant.ts'
import type { Agreement, Limit } from './agreement.ts'
import type { MeasuredPoint, MeasuredSeries } from './measured.ts'
import { overagesOf, type OverageContext } from './overage.ts'
import type { Told } from './told.ts'

const zone = 'Europe/Moscow'
const at = (text: string): number => readInstant(text, zone) ?? Number.NaN
const asOf = (text: string): OverageContext => ({ asOf: at(text), zone, consumer: false })
const clause = (no: string, text: string, limit: Limit) => ({ no, text, limit })
const agreement = (...clauses: Agreement['clauses']): Agreement => ({ id: 'A', clauses })
const point = (when: string, value: number | string, entry = when): MeasuredPoint => ({
  at: at(when),
  day: dayOf(at(when), zone),
  value: exact(value),
  entries: [entry],
})
const series = (no: string, ...points: MeasuredPoint[]): MeasuredSeries => ({
  clause: no,
  runs: [{ points }],
  unmeasured: [],
})
const letter = (when: string, text: string, id = when): Told => ({ id, at: at(when), text })

const cell = clause('3.2', 'Ячейка до 0,40 м³.', { op: '<=', value: 0.4, unit: 'm3', metric: 'a' })
const grace = clause('3.5', 'Если объём превышен, 3 календарных дня на вывоз, дальше посуточно.', {
  op: 'grace_days',
  value: 3,
  unit: 'day',
  metric: 'b',
  overagePrice: 50,
  overageUnit: 'RUB/slot/day',
})
const shelf = agreement(cell, grace)
const told = letter('2026-03-02T12:00', 'На хранении 1,60 м³ при пределе 0,40 м³ (п. 3.2).', 'notice')

describe('A limit', () => {
  test('exactly full fits', () => {
    expect(overagesOf(shelf, [series('3.2', point('2026-03-01', 0.4))], [], asOf('2026-03-30'))).toEqual([])
  })
  test('one cubic centimetre more does not', () => {
    const found = overagesOf(shelf, [series('3.2', point('2026-03-01', '0.400001'))], [], asOf('2026-03-30'))
    expect(found).toMatchObject([{ clause: '3.2', actual: 0.400001, since: '2026-03-01', slots: 1 }])
  })
  test('of "less than" is exceeded when it is exactly reached', () => {
    const less = agreement(clause('1', 'Меньше 5 мест.', { op: '<', value: 5, unit: 'piece' }))
    expect(overagesOf(less, [series('1', point('2026-03-01', 5))], [], asOf('2026-03-30'))).toHaveLength(1)
  })

  test('kept k times over is exceeded by exactly k − 1 units, whatever its size', () => {
    const sizes = fc.integer({ min: 1, max: 10_000_000 }).map((n) => `0.${String(n).padStart(7, '0')}`)
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 50 }), (size, k) => {
        const own = agreement({ ...cell, limit: { ...cell.limit, value: Number(size) } }, grace)
        const value = timesExact(exact(Number(size)), exact(k))
        const kept = { ...point('2026-03-01', 1), value }
        const [found] = overagesOf(own, [series('3.2', kept)], [], asOf('2026-03-30'))
        expect(found?.slots ?? 0).toBe(k - 1)
      }),
    )
  })
})

describe('The grace', () => {
  const kept = series('3.2', point('2026-03-01T10:00', 1.6))
  const bill = (letters: readonly Told[], until = '2026-03-30T23:59') =>
    overagesOf(shelf, [kept], letters, asOf(until))[0]

  test('counts from the day after the notice, and the day after it is the first that costs', () => {
    expect(bill([told])).toMatchObject({
      graceUntil: '2026-03-05',
      billFrom: '2026-03-06',
      days: 25,
      amount: 3750,
    })
  })
  test('never begins without our word, and then nothing is due', () => {
    expect(bill([])).toMatchObject({ unbilled: 'no_notice' })
    expect(bill([])?.amount).toBeUndefined()
  })
  test('is not begun by a word sent before the limit was passed', () => {
    expect(bill([letter('2026-02-28', 'По п. 3.2 предел 0,40 м³.')])).toMatchObject({ unbilled: 'no_notice' })
  })
  test('is still running on its last day', () => {
    expect(bill([told], '2026-03-05T23:59')).toMatchObject({ billFrom: '2026-03-06', unbilled: 'in_grace' })
    expect(bill([told], '2026-03-06T00:30')).toMatchObject({ billTo: '2026-03-06', days: 1, amount: 150 })
  })
  test('is not begun anew by a reminder while it runs', () => {
    const reminder = letter('2026-03-04', 'Напоминаем: по п. 3.2 1,60 м³ против 0,40 м³.', 'reminder')
    expect(bill([told, reminder])).toMatchObject({ noticeMessage: 'notice', billFrom: '2026-03-06' })
  })
  test('is begun anew by a later letter that states the figures and so gives the choice again', () => {
    const again = letter('2026-03-10', 'Сейчас 1,60 м³ при пределе 0,40 м³, просим вывезти.', 'again')
    expect(bill([told, again])).toMatchObject({ noticeMessage: 'again', billFrom: '2026-03-14' })
  })
  test('is not begun anew by a later letter that only names the clause and the price', () => {
    const price = letter('2026-03-10', 'По п. 3.5 идёт посуточная оплата, 150 ₽ в день.', 'price')
    expect(bill([told, price])).toMatchObject({ noticeMessage: 'notice', billFrom: '2026-03-06' })
  })
  test('lasts as long as the letter itself promised, when that is longer', () => {
    const generous = letter('2026-03-02', 'По п. 3.2 на полке 1,60 м³; ждём вывоза до 12 марта включительно.')
    expect(bill([generous])).toMatchObject({ graceUntil: '2026-03-12', billFrom: '2026-03-13' })
  })
  test('in working days leaves out Saturday and Sunday', () => {
    const working = agreement(cell, { ...grace, limit: { ...grace.limit, unit: 'workday' } })
    // Told on Thursday 5 March: Friday, Monday, Tuesday.
    const [found] = overagesOf(working, [kept], [letter('2026-03-05', 'п. 3.2: 1,60 м³')], asOf('2026-03-30'))
    expect(found?.graceUntil).toBe('2026-03-10')
  })
})

describe('The bill', () => {
  test('follows the shelf day by day when part is taken away', () => {
    const kept = series('3.2', point('2026-03-01', 1.6), point('2026-03-10', 0.8))
    // 6–9 March: 4 days × 3 slots; 10–12 March: 3 days × 1 slot; 50 each.
    expect(overagesOf(shelf, [kept], [told], asOf('2026-03-12T20:00'))).toMatchObject([
      { actual: 0.8, slots: 1, days: 7, amount: 750 },
    ])
  })
  test('ends on the last day above the limit', () => {
    const kept = series('3.2', point('2026-03-01', 1.6), point('2026-03-10', 0.3))
    expect(overagesOf(shelf, [kept], [told], asOf('2026-03-30'))).toMatchObject([
      { actual: 1.6, billTo: '2026-03-09', days: 4, amount: 600 },
    ])
  })
  test('ends on the day on which the agreement ends', () => {
    const kept = series('3.2', point('2026-03-01', 1.6))
    const ended = { ...asOf('2026-03-30'), endsOn: '2026-03-08' as Day }
    expect(overagesOf(shelf, [kept], [told], ended)).toMatchObject([
      { billTo: '2026-03-08', days: 3, amount: 450 },
    ])
  })
  test('is not sent to a consumer who kept silent', () => {
    const kept = series('3.2', point('2026-03-01', 1.6))
    const [silent] = overagesOf(shelf, [kept], [told], { ...asOf('2026-03-30'), consumer: true })
    expect(silent).toMatchObject({ clause: '3.2', unbilled: 'no_consent' })
    expect(silent?.amount).toBeUndefined()
    const consented = { ...asOf('2026-03-30'), consumer: true, consented: ['3.2'] }
    expect(overagesOf(shelf, [kept], [told], consented)).toMatchObject([{ amount: 3750 }])
  })
  test('has no sum where no clause prices the excess', () => {
    const [found] = overagesOf(
      agreement(cell),
      [series('3.2', point('2026-03-01', 1.6))],
      [told],
      asOf('2026-03-30'),
    )
    expect(found).toMatchObject({ noticeMessage: 'notice', unbilled: 'no_price' })
  })
})

describe('A clause of grace', () => {
  const weight = clause('3.3', 'Вес до 60 кг.', { op: '<=', value: 60, unit: 'kg', metric: 'w' })
  const both = [series('3.2', point('2026-03-01', 1.6)), series('3.3', point('2026-03-01', 90))]
  const found = (...clauses: Agreement['clauses']) =>
    overagesOf(agreement(...clauses), both, [letter('2026-03-02', 'п. 3.2, п. 3.3')], asOf('2026-03-30'))

  test('serves the quantity that it names, not the nearest one', () => {
    expect(found(cell, weight, grace)).toMatchObject([
      { clause: '3.2', graceUntil: '2026-03-05' },
      { clause: '3.3', unbilled: 'no_price' },
    ])
  })
  test('that names no quantity serves the nearest before it', () => {
    const nameless = { ...grace, text: 'При превышении даётся 3 дня.' }
    expect(found(cell, weight, nameless)[0]).toMatchObject({ clause: '3.2', unbilled: 'no_price' })
    expect(found(cell, weight, nameless)[1]).toMatchObject({ clause: '3.3', graceUntil: '2026-03-05' })
  })
})
