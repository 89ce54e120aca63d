import { describe, expect, test } from 'vitest'
import { compared, predecessorOf } from './compared.ts'
import type { RecordedVersion } from './inForce.ts'
import { AgreementVersionFacts } from './versionFacts.ts'

const version = (
  id: string,
  clauses: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>> = {},
  amends: string | null = null,
): RecordedVersion => ({
  id,
  amends,
  facts: AgreementVersionFacts.parse({
    id,
    clauses: Object.entries(clauses).map(([no, text]) => ({ no, text })),
    ...more,
  }),
})
const BASE = version('base', { n1: 'до 0,4 м³', n2: 'оплата' }, { included: ['приём'] })
const MORE = version('more', { n1: 'до 1,6 м³', n3: 'въезд' }, { kind: 'amendment' }, 'base')
const THIRD = version('third', { n3: 'въезд ночью' }, { kind: 'amendment', included: ['въезд'] }, 'more')
const NEWER = version(
  'newer',
  { n1: 'до 1 м³' },
  { plans: [{ name: 'Полка', price: 900, currency: 'RUB', window: 'month', limits: [] }] },
)
const ALL = [BASE, MORE, THIRD, NEWER]
const changes = (before: RecordedVersion | null, after: RecordedVersion) =>
  compared(before, after, ALL, 'ru').clauses.map(({ no, change }) => `${no} ${change}`)

describe('Two versions of a client', () => {
  test('an amendment leaves the clauses that it does not name', () => {
    expect(changes(BASE, MORE)).toEqual(['n1 changed', 'n2 same', 'n3 added'])
  })
  test('an amendment to an amendment changes what both make together', () => {
    expect(changes(MORE, THIRD)).toEqual(['n1 same', 'n2 same', 'n3 changed'])
    expect(compared(MORE, THIRD, ALL, 'ru').lists.included).toEqual({ added: ['въезд'], removed: ['приём'] })
  })
  test('the lists of an amendment that names none stay', () => {
    expect(compared(BASE, MORE, ALL, 'ru').lists.included).toEqual({ added: [], removed: [] })
  })
  test('plans are compared in the words that a client reads', () => {
    expect(compared(BASE, NEWER, ALL, 'en').lists.plans.added).toEqual(['Полка: ₽900 a month'])
  })
  test('with nothing before all of it is new', () => {
    expect(changes(null, BASE)).toEqual(['n1 added', 'n2 added'])
  })
  test('each has the one that it is compared with unless another is named', () => {
    expect(ALL.map((one) => predecessorOf(one, ALL)?.id ?? null)).toEqual([null, 'base', 'more', 'base'])
  })
})
