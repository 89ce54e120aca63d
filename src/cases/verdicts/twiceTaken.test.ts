// The same money taken twice is a matter of its own, whatever else is wrong with the order: it is not read as leaving the order, and
// what is due for it is counted once.
import { describe, expect, test } from 'vitest'
import { examine } from '../../decisions/examine.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'
import { natureOf } from '../nature.ts'
import { readStory } from '../readStory.ts'

const TAKEN_TWICE = [
  'You charged me twice',
  'You took the money twice',
  'The amount went out two times',
  'I have been debited £40 two times for one order',
  'С карты сняли 3200 два раза',
  'Дважды списали деньги за один заказ',
  'Оплата прошла дважды, верните второй платёж',
  'Платёж задвоился',
]
const OTHERWISE = [
  'Мастер взял деньги и два раза приезжал, а кран течёт',
  'Взяли в ремонт два раза, всё равно не работает',
  'You promised twice to ship it',
  'I called twice and the order is late',
]

describe('A claim that money was taken twice', () => {
  test.each(TAKEN_TWICE)('is told from leaving an order that never came: %s', (text) => {
    expect(natureOf({ id: 'c1', text }, ['Nothing was shipped, cancel my order.'])).toBe('price_difference')
  })

  test.each(OTHERWISE)('is not made of a count of something else: %s', (text) => {
    expect(natureOf({ id: 'c1', text }, [])).not.toBe('price_difference')
  })
})

/** An order of forty pounds, paid as often as told, which nobody shipped. */
function judgedWith(payments: number) {
  const { facts } = readStory({
    id: 'twice',
    lang: 'en',
    jurisdiction: 'UK',
    timezone: 'Europe/London',
    asOf: '2026-03-10T12:00:00Z',
    parties: { business: {}, client: { type: 'consumer' } },
    messages: [
      {
        id: 'm1',
        at: '2026-03-09T10:00:00Z',
        channel: 'email',
        from: 'client',
        direction: 'in',
        text: 'Nothing has come. Cancel the order. You also charged me twice.',
      },
    ],
    ledger: [
      { id: 'o1', at: '2026-03-01T10:00:00Z', kind: 'order' },
      ...Array.from({ length: payments }, (_, i) => ({
        id: `p${i + 1}`,
        at: `2026-03-01T10:0${i + 1}:00Z`,
        kind: 'payment',
        amount: 40,
        currency: 'GBP',
      })),
    ],
    claims: [
      { id: 'c1', text: 'Cancel the order', raisedIn: ['m1'] },
      { id: 'c2', text: 'You charged me twice', raisedIn: ['m1'] },
    ],
  })
  if (!facts) throw new Error('these facts can be read')
  const { claims } = examine(facts, [], { calendar: workingCalendarOf('UK') })
  return claims.map(({ id, verdict, amountDue, evidence }) => ({ id, verdict, amountDue, evidence }))
}

describe('An order that was never shipped', () => {
  test('and was paid twice is paid back once for each payment', () => {
    expect(judgedWith(2)).toMatchObject([
      { id: 'c1', verdict: 'entitled', amountDue: 40 },
      { id: 'c2', verdict: 'our_fault', amountDue: 40, evidence: ['p1', 'p2'] },
    ])
  })

  test('and was paid once on record is paid back once, and the second charge is asked about', () => {
    expect(judgedWith(1)).toMatchObject([
      { id: 'c1', verdict: 'entitled', amountDue: 40 },
      { id: 'c2', verdict: 'undecided', amountDue: 0, evidence: ['p1'] },
    ])
  })
})
