// A notice offers what the agreement gives, with its price, and says what silence means before anybody is silent.
import { describe, expect, test } from 'vitest'
import type { Clause } from '../../agreements/agreement.ts'
import type { OverageFound } from '../../agreements/overageFound.ts'
import { noticeChoices, type NoticeTerms } from './noticeChoices.ts'
import { silenceEffect } from './silenceEffect.ts'
import { standingNotice, type SentNotice } from './standingNotice.ts'

const cell: Clause = { no: '3.2', text: 'Ячейка до 0,40 м³.', limit: { op: '<=', value: 0.4, unit: 'm3' } }
const grace: Clause = {
  no: '3.5',
  text: 'Если объём превышен, 3 дня на вывоз, дальше посуточно.',
  limit: { op: 'grace_days', value: 3, unit: 'day', overagePrice: 50, overageUnit: 'RUB/slot/day' },
}
const shelf: OverageFound = {
  clause: '3.2',
  limit: 0.4,
  actual: 1.6,
  unit: 'm3',
  ratio: 4,
  since: '2026-03-09',
  noticeMessage: 'm01',
  graceUntil: '2026-03-19',
  billFrom: '2026-03-20',
  priceClause: '3.5',
  unbilled: 'in_grace',
  entries: ['MX1-0655', 'MX1-0684'],
}
const business: NoticeTerms = { clauses: [cell, grace], consumer: false, kinds: ['goods_in'] }
const consumer: NoticeTerms = { ...business, consumer: true }
const kindsOf = (found: OverageFound, terms: NoticeTerms) =>
  noticeChoices(found, terms).map(({ kind }) => kind)

describe('A business whose shelf is over the limit', () => {
  test('may clear it by the last day of grace, or keep it at the price of the clause', () => {
    expect(noticeChoices(shelf, business)).toEqual([
      { kind: 'clear', until: '2026-03-19', price: null, plan: null },
      {
        kind: 'pay_extra',
        until: null,
        price: { amount: 150, currency: 'RUB', period: 'day', clause: '3.5' },
        plan: null,
      },
    ])
  })
  test('is offered no price that no clause gives, nor one that the law strikes out', () => {
    expect(kindsOf(shelf, { ...business, clauses: [cell] })).toEqual(['clear'])
    expect(kindsOf(shelf, { ...business, clauses: [cell, { ...grace, void: true }] })).toEqual(['clear'])
  })

  const plan = (name: string, value: number, more: object = {}) => ({
    name,
    limits: [{ op: '<=', value, unit: 'm3', ...more }],
  })
  test('is offered the smallest plan that holds what is there', () => {
    const plans = [plan('Склад', 8), plan('Старт', 0.4), plan('Полка', 1.6)]
    expect(noticeChoices(shelf, { ...business, plans })).toMatchObject([
      { kind: 'clear' },
      { kind: 'pay_extra' },
      { kind: 'change_plan', plan: 'Полка', price: null },
    ])
  })
  test('and no plan that does not: too small by a litre, of another window, of another thing', () => {
    const named: Clause = { ...cell, limit: { op: '<=', value: 0.4, unit: 'm3', metric: 'storage' } }
    const of = (one: ReturnType<typeof plan>) =>
      kindsOf(shelf, { ...business, clauses: [named, grace], plans: [one] })
    expect(of(plan('a', 1.599))).not.toContain('change_plan')
    expect(of(plan('a', 1.6, { op: '<' }))).not.toContain('change_plan')
    expect(of(plan('a', 9, { window: 'month' }))).not.toContain('change_plan')
    expect(of(plan('a', 9, { metric: 'transit' }))).not.toContain('change_plan')
    expect(of(plan('a', 1600, { unit: 'l' }))).toContain('change_plan')
  })
})

describe('What was used and cannot be given back', () => {
  const traffic: Clause = {
    no: '2.1',
    text: 'Traffic 400 GB a month, then 0.50 GBP for each further GB.',
    limit: {
      op: '<=',
      value: 400,
      unit: 'GB',
      window: 'month',
      overagePrice: 0.5,
      overageUnit: 'GBP/GB',
    },
  }
  const used: OverageFound = {
    clause: '2.1',
    limit: 400,
    actual: 412,
    unit: 'GB',
    ratio: 1.03,
    since: '2026-03-28',
    window: { from: '2026-03-01', to: '2026-03-31' },
    entries: ['u1'],
  }
  test('is paid by a business at the agreed price, or counted together', () => {
    expect(noticeChoices(used, { clauses: [traffic], consumer: false, kinds: ['usage'] })).toMatchObject([
      { kind: 'pay_extra', price: { amount: 6, currency: 'GBP', period: null, clause: '2.1' } },
      { kind: 'own_count' },
    ])
  })
  test('costs a consumer only what they agree to', () => {
    expect(kindsOf(used, { clauses: [traffic], consumer: true, kinds: ['usage'] })).toEqual([
      'stay_within',
      'agree_once',
      'own_count',
    ])
  })
})

describe('A consumer', () => {
  test('may clear it, agree once at the price that is shown, or stay within', () => {
    expect(noticeChoices(shelf, consumer)).toMatchObject([
      { kind: 'clear', price: null },
      { kind: 'agree_once', price: { amount: 150, currency: 'RUB', period: 'day' } },
      { kind: 'stay_within', price: null },
    ])
  })
  test('is never offered a running payment or a higher plan', () => {
    const plans = [{ name: 'Полка', limits: [{ op: '<=', value: 9, unit: 'm3' }] }]
    for (const kinds of [['goods_in'], ['usage'], ['revision_request'], []]) {
      const offered = kindsOf(shelf, { ...consumer, plans, kinds })
      expect(offered).not.toContain('pay_extra')
      expect(offered).not.toContain('change_plan')
    }
  })
})

describe('Silence', () => {
  const at = { clauses: [cell, grace], jurisdiction: 'RU' }
  test('between businesses lets the clause bill from the day after the grace', () => {
    expect(silenceEffect(shelf, { ...at, consumer: false })).toEqual({
      effect: 'billing_starts',
      from: '2026-03-20',
    })
  })
  test('means nothing before a notice, and nothing where no clause has a price', () => {
    const { noticeMessage: _told, ...untold } = shelf
    expect(silenceEffect(untold, { ...at, consumer: false })).toEqual({ effect: 'nothing' })
    const { priceClause: _price, ...free } = shelf
    expect(silenceEffect(free, { ...at, consumer: false })).toEqual({ effect: 'nothing' })
  })
  test('changes nothing about a price that follows from use itself', () => {
    const { graceUntil: _grace, billFrom: _from, ...once } = shelf
    expect(silenceEffect({ ...once, amount: 6 }, { ...at, consumer: false })).toEqual({
      effect: 'charged_as_agreed',
    })
  })
  test('of a consumer starts nothing', () => {
    expect(silenceEffect(shelf, { ...at, consumer: true })).toEqual({ effect: 'nothing' })
  })

  const term: Clause = {
    no: '5',
    text: 'Срок хранения заказа 7 дней.',
    limit: { op: '<=', value: 7, unit: 'day' },
  }
  const overstayed: OverageFound = { ...shelf, clause: '5', limit: 7, actual: 9, unit: 'day' }
  const of = (clause: Clause, jurisdiction: string) =>
    silenceEffect(overstayed, { clauses: [clause], jurisdiction, consumer: true })
  test('of a consumer who leaves a thing past its term costs what the law gives, and the norm is named', () => {
    expect(of(term, 'RU')).toEqual({ effect: 'statutory_charge', norm: 'ГК РФ, ст. 896 п. 4' })
  })
  test('has no such charge where our rules know no norm, nor for anything but things that are kept', () => {
    for (const elsewhere of ['UK', 'EU', 'US', '']) expect(of(term, elsewhere)).toEqual({ effect: 'nothing' })
    expect(of({ ...term, text: 'Срок хранения резервных копий 7 дней.' }, 'RU')).toEqual({
      effect: 'nothing',
    })
    expect(of({ ...term, text: 'Аренда до 7 дней.' }, 'RU')).toEqual({ effect: 'nothing' })
  })
})

describe('A notice that stands', () => {
  const sent: SentNotice = {
    id: 'm01',
    clause: '3.2',
    window: null,
    day: '2026-03-16',
    answerBy: '2026-03-19',
    stated: 1.6,
    answer: null,
  }
  test('waits through the last day of its term, and is silent from the next', () => {
    expect(standingNotice(shelf, [sent], '2026-03-19')).toMatchObject({ state: 'waiting', grown: false })
    expect(standingNotice(shelf, [sent], '2026-03-20')).toMatchObject({ state: 'silent' })
    const answer = { choice: 'clear', day: '2026-03-17' } as const
    expect(standingNotice(shelf, [{ ...sent, answer }], '2026-03-20')).toMatchObject({ state: 'answered' })
  })
  test('is the one that the bill rests on, whatever was sent later', () => {
    const reminder = { ...sent, id: 'm03', day: '2026-03-17' }
    expect(standingNotice(shelf, [sent, reminder], '2026-03-18')?.notice.id).toBe('m01')
  })
  test('is not one about an earlier excess, another window or another clause', () => {
    const { noticeMessage: _told, ...untold } = shelf
    const of = (notice: Partial<SentNotice>) => standingNotice(untold, [{ ...sent, ...notice }], '2026-03-20')
    expect(of({ day: '2026-03-08' })).toBeNull()
    expect(of({ window: '2026-03-01' })).toBeNull()
    expect(of({ clause: '3.3' })).toBeNull()
    expect(of({})).not.toBeNull()
  })
  test('says when more is there now than it told', () => {
    expect(standingNotice({ ...shelf, actual: 2 }, [sent], '2026-03-18')).toMatchObject({ grown: true })
  })
})
