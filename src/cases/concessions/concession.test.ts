import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { examine, matterOf } from '../../decisions/examine.ts'
import type { Measure } from '../../agreements/measure.ts'
import { LABELS } from '../../signals/label.ts'
import { workingCalendarOf } from '../days/workingCalendar.ts'
import { readStory } from '../readStory.ts'
import { factsOnly } from '../storyParts.ts'
import type { JudgedClaim } from '../verdict.ts'
import { concessionOf, dueSum, tiesToSilence, type ConcessionInput } from './concession.ts'
import { givenIn, type Given } from './given.ts'
import { pressureWithin, type Pressure } from './pressure.ts'

const claim = (verdict: JudgedClaim['verdict'], amountDue = 0): JudgedClaim => ({
  id: 'c1',
  text: 'x',
  verdict,
  confidence: 1,
  evidence: [],
  amountDue,
  burden: { on: 'us', rule: '' },
  why: '',
})
const money = (amount: number): Given => ({ what: 'money', amount, start: 0, end: 1 })
const favour: Given = { what: 'free', start: 0, end: 1 }
const REVIEW: Pressure = {
  message: 'm2',
  day: '2026-11-19',
  price: { ru: 'отзыв поставлен ценой', en: 'made a review the price' },
}
const given = (things: readonly Given[], over: Partial<ConcessionInput> = {}) =>
  concessionOf(things, {
    claims: [claim('our_fault', 50_300)],
    measures: [],
    pressure: null,
    closed: false,
    letterKind: 'refusal',
    currency: 'RUB',
    ...over,
  })

describe('What is given', () => {
  test.for([
    ['the sum due', [money(50_300)], {}, 'due', false],
    ['the sum due in two parts', [money(48_000), money(2_300)], {}, 'due', false],
    ['the sum due while a review is made the price', [money(50_300)], { pressure: REVIEW }, 'due', false],
    ['less than is due', [money(100)], { pressure: REVIEW }, 'due', false],
    ['nothing', [], { pressure: REVIEW }, 'due', false],
    ['more than is due', [money(55_300)], {}, 'beyond_due', true],
    ['the rest of what is due', [money(2_300)], { left: 2_300 }, 'due', false],
    ['again what was paid already', [money(48_000)], { left: 2_300 }, 'beyond_due', true],
    ['anything where nothing is left to pay', [money(150)], { left: 0 }, 'beyond_due', true],
    ['anything for an unproven claim', [money(5_000)], { claims: [claim('unproven')] }, 'beyond_due', true],
    [
      'a gift with the apology',
      [money(51_000)],
      { letterKind: 'apology_remedy' },
      'gift_with_apology',
      false,
    ],
    [
      'a gift with the apology that somebody made the price of something',
      [money(51_000)],
      { letterKind: 'apology_remedy', pressure: REVIEW },
      'beyond_due',
      true,
    ],
    [
      'a gift with an apology for nothing of ours',
      [money(500)],
      { letterKind: 'apology_remedy', claims: [claim('speculation')] },
      'beyond_due',
      true,
    ],
    ['a gift after the closing', [favour], { closed: true }, 'gift_after_closing', false],
    [
      'a gift after a closing under pressure',
      [favour],
      { closed: true, pressure: REVIEW },
      'gift_after_closing',
      true,
    ],
    ['a favour without a sum', [favour], {}, 'beyond_due', true],
    ['doing it again where that is what is owed', [favour], { claims: [claim('our_fault')] }, 'due', false],
  ] as const)('%s', ([, things, over, kind, stopped]) => {
    expect(given(things, over)).toMatchObject({ kind, stopped })
  })

  test('is told with the sum beyond, the price that was made, and what usually follows', () => {
    const found = given([money(5_000)], { claims: [claim('unproven')], pressure: REVIEW })
    expect(found).toMatchObject({ beyond: 5_000, dueSum: 0 })
    expect(found.why).toEqual({
      ru: 'Сверх положенного на 5 000 ₽, а в письме от 19 ноября 2026 года отзыв поставлен ценой.',
      en: '₽5,000 beyond what is due, and the message of 19 November 2026 made a review the price.',
    })
    expect(found.follows.map(({ ru }) => ru)).toEqual([
      'Такую выплату показывают как признание.',
      'О ней узнают, и попросят другие.',
      'Обычно за ней приходит следующее требование.',
    ])
  })
  test('is measured exactly: a kopeck beyond is beyond, and rounding is not', () => {
    const claims = [claim('entitled', 29_095.89), claim('our_fault', 0.1), claim('our_fault', 0.2)]
    expect(given([money(29_096.19)], { claims })).toMatchObject({ kind: 'due', beyond: 0 })
    expect(given([money(29_096.2)], { claims })).toMatchObject({ kind: 'beyond_due', beyond: 0.01 })
  })
  test('names the clause that gives it', () => {
    const credit: Measure = {
      name: 'credit',
      value: 2.4,
      unit: 'GBP',
      from: [],
      clause: '6.1',
      owedBy: 'us',
      why: '',
    }
    const over = { claims: [], measures: [credit], currency: 'GBP' }
    expect(given([money(2.4)], over)).toMatchObject({ kind: 'due', norm: '6.1' })
  })
})

describe('Words that tie money to silence', () => {
  test.for([
    ['Вернём 5 000 ₽, если вы удалите отзыв.', true],
    ['If you delete the review, we will refund £50.', true],
    ['Просим вас убрать отзыв.', true],
    ['Вернём 5 000 ₽ в любом случае. Отзыв оставляйте, какой считаете честным.', false],
    ['You are free to describe your experience, and it does not change our decision either way.', false],
    ['Вы написали: «верните деньги, и я удалю отзыв».', false],
  ] as const)('%s: %s', ([text, ties]) => {
    expect(tiesToSilence(text)).toBe(ties)
  })
})

const stories = readdirSync('demo/stories').filter((name) => name.endsWith('.json'))
describe.each(stories)('In %s', (name) => {
  const { facts, problems } = readStory(
    factsOnly(JSON.parse(readFileSync(`demo/stories/${name}`, 'utf8')) as Record<string, unknown>),
  )
  if (!facts) throw new Error('nothing could be read')
  const { claims, letters, measures } = examine(facts, problems, {
    calendar: workingCalendarOf(facts.jurisdiction),
  })
  const currency = claims.find((one) => one.currency !== undefined)?.currency ?? 'RUB'
  const plain = { claims, measures, closed: false, letterKind: null, currency }

  test('what is due passes under every threat there is, and a unit more of money does not', () => {
    const due = dueSum(plain)
    const pressures = fc.constantFrom<Pressure | null>(null, REVIEW, { ...REVIEW, price: null })
    fc.assert(
      fc.property(pressures, fc.double({ min: 0, max: 1, noNaN: true }), (pressure, share) => {
        expect(given([money(due)], { ...plain, pressure })).toMatchObject({ kind: 'due', stopped: false })
        const part = Math.floor(due * share * 100) / 100
        expect(given([money(part)], { ...plain, pressure }).stopped).toBe(false)
        expect(given([money(due + 1)], { ...plain, pressure }).stopped).toBe(true)
      }),
    )
  })
  test('no draft of the desk gives more than is due', () => {
    for (const { kind, text } of letters)
      expect([
        kind,
        given(givenIn(text, facts.lang), { ...plain, letterKind: kind, pressure: REVIEW }).kind,
      ]).toEqual([kind, 'due'])
  })
  test('every label on every message leaves the sum due where it was', () => {
    const matter = matterOf(facts)
    const due = dueSum(plain)
    for (const label of LABELS) {
      const signals = new Map(
        facts.messages
          .filter(({ direction }) => direction === 'in')
          .map(({ id }) => [
            id,
            [{ label, start: 0, end: 1, confidence: 1, tier: 'certain' as const, why: '' }],
          ]),
      )
      const pressure = pressureWithin({ ...matter, signals }, claims, facts.asOf)
      expect(given([money(due)], { ...plain, pressure }).stopped).toBe(false)
    }
  })
})

describe('Pressure', () => {
  const { facts } = readStory(
    factsOnly(
      JSON.parse(readFileSync('demo/stories/ru-03-promo-all-machines.json', 'utf8')) as Record<
        string,
        unknown
      >,
    ),
  )
  if (!facts) throw new Error('nothing could be read')
  const matter = matterOf(facts)
  const { claims } = examine(facts, [], { calendar: workingCalendarOf('RU') })
  const tied = facts.messages
    .filter(({ id }) => (matter.signals.get(id) ?? []).some(({ label }) => label === 'leverage'))
    .map(({ at }) => at)

  test('is a benefit beyond what is due with a price, and is over after two weeks', () => {
    const day = 86_400_000
    expect(pressureWithin(matter, claims, Math.max(...tied))).not.toBeNull()
    expect(pressureWithin(matter, claims, Math.max(...tied) + 14 * day + 1)).toBeNull()
    expect(pressureWithin(matter, claims, Math.min(...tied) - 1)).toBeNull()
  })
  test('is none where only what is due was asked', () => {
    const fair = claims.map((one) => ({
      ...one,
      verdict: 'our_fault' as const,
      amountDue: one.amountClaimed ?? 1,
    }))
    expect(pressureWithin(matter, fair, facts.asOf)).toBeNull()
  })
})
