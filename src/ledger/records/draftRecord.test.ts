import { describe, expect, test } from 'vitest'
import { emptyRecord, limitsFor, recordFrom } from './draftRecord.ts'

const empty = emptyRecord('2026-11-22', 'RUB')
const clauses = [
  { no: '1', text: 'Часы.', limit: { op: '<=', value: 10, unit: 'hour', metric: 'h' } },
  { no: '2', text: 'Место.', limit: { op: '<=', value: 5, unit: 'gb', metric: 'disk' } },
  { no: '3', text: 'Срок ответа.', limit: { op: 'due', value: 3, unit: 'day' } },
  { no: '4', text: 'Без предела.', limit: null },
]

describe('A record in hand', () => {
  test('counts against the limits of its kind', () => {
    expect(limitsFor('time', clauses).map(({ no }) => no)).toEqual(['1'])
    expect(limitsFor('usage', clauses).map(({ no }) => no)).toEqual(['1', '2'])
    expect(limitsFor('payment', clauses)).toEqual([])
  })
  test('of hours and minutes is minutes', () => {
    const [limit = null] = limitsFor('time', clauses)
    expect(recordFrom('time', { ...empty, hours: '1,5', minutes: '10', note: ' макет ' }, limit)).toEqual({
      kind: 'time',
      at: '2026-11-22',
      note: 'макет',
      minutes: 100,
      metric: 'h',
    })
  })
  test('says what it is about, or is none', () => {
    for (const kind of ['time', 'revision', 'milestone', 'payment', 'usage'] as const)
      expect(recordFrom(kind, empty, null)).toBeNull()
    expect(recordFrom('payment', { ...empty, amount: '5000', document: 'чек 7' }, null)).toMatchObject({
      amount: 5000,
      currency: 'RUB',
      doc: 'чек 7',
    })
    expect(
      recordFrom('usage', { ...empty, value: '0' }, limitsFor('usage', clauses)[1] ?? null),
    ).toMatchObject({
      value: 0,
      unit: 'gb',
      metric: 'disk',
    })
    expect(recordFrom('revision', { ...empty, round: '2' }, null)).toMatchObject({ round: 2 })
  })
})
