import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isErased } from '../../evidence/erased.ts'
import {
  dueOf,
  planErasure,
  rangesOf,
  type Asked,
  type KeptCase,
  type KeptEntry,
  type Subject,
} from './erasurePlan.ts'
import { after, endOfYear, isTooShort, RETENTION_RULES, ruleOf, termOf } from './terms.ts'

const day = (text: string): number => Date.parse(`${text}T10:00:00Z`)
const NOW = day('2026-11-21')
const law = { choices: new Map(), now: NOW }
const REQUEST: Asked = { ground: 'request', shorten: false }
const GIVEN_UP: Asked = { ground: 'request', shorten: true }

const entry = (number: number, record: string, at: string, kind = ''): KeptEntry => ({
  entry: number,
  record,
  kind,
  case: 'c',
  at: day(at),
})
const file = (closed: string | null, jurisdiction = 'RU', demo = false): KeptCase => ({
  id: 'c',
  title: '',
  jurisdiction,
  lang: 'ru',
  demo,
  closedAt: closed === null ? null : day(closed),
})
const subject = (of: KeptCase, entries: readonly KeptEntry[], holds = 0): Subject => ({
  cases: [of],
  entries: [entry(0, 'case_file', '2020-01-10'), entry(1, 'agreement_version', '2020-01-10'), ...entries],
  holds,
})
const message = entry(2, 'message', '2020-01-11')

describe('The papers of a dispute', () => {
  test('stay three years after its end in Russia, to the day', () => {
    const at = (closed: string) => planErasure(subject(file(closed), [message]), REQUEST, law)
    expect(at('2023-11-21').goes).toEqual([0, 1, 2])
    expect(at('2023-11-22').goes).toEqual([])
    expect(at('2023-11-22').stays).toMatchObject([{ until: day('2026-11-22'), rule: { id: 'dispute-RU' } }])
  })
  test('stay six in England', () => {
    const { stays } = planErasure(subject(file('2023-11-21', 'UK'), [message]), REQUEST, law)
    expect(stays).toMatchObject([{ until: day('2029-11-21'), rule: { id: 'dispute-UK' } }])
  })
  test('of an open case stay, whatever the owner gives up', () => {
    const { goes, stays, mayShorten } = planErasure(subject(file(null), [message]), GIVEN_UP, law)
    expect([goes, mayShorten]).toEqual([[], false])
    expect(stays).toMatchObject([{ reason: 'open', until: null }])
  })
  test('of a closed one go when the owner gives the term up, and not because a term ended elsewhere', () => {
    const closed = subject(file('2026-11-01'), [message])
    expect(planErasure(closed, REQUEST, law)).toMatchObject({ goes: [], mayShorten: true })
    expect(planErasure(closed, GIVEN_UP, law)).toMatchObject({ goes: [0, 1, 2], stays: [] })
    expect(planErasure(closed, { ground: 'term_ended', shorten: true }, law).goes).toEqual([])
  })
})

describe('Records of money and goods', () => {
  const payment = entry(3, 'ledger_entry', '2022-02-01', 'payment')
  test('stay five years after the end of their year, with the document that names the client', () => {
    const { goes, stays } = planErasure(subject(file('2020-02-01'), [message, payment]), GIVEN_UP, law)
    expect(goes).toEqual([1, 2])
    expect(stays).toMatchObject([{ rule: { binding: 'law' }, until: Date.UTC(2028, 0, 1), entries: [0, 3] }])
  })
  test('of a kind that we do not know are taken for such', () => {
    const unknown = { ...payment, kind: 'other' }
    const { stays } = planErasure(subject(file('2020-02-01'), [unknown]), GIVEN_UP, law)
    expect(stays).toMatchObject([{ rule: { kind: 'accounting' } }])
  })
})

describe('A hold', () => {
  test('keeps everything, also what is long past its term', () => {
    const { goes, stays } = planErasure(subject(file('2010-01-01'), [message], 1), GIVEN_UP, law)
    expect(goes).toEqual([])
    expect(stays).toMatchObject([{ reason: 'hold', entries: [0, 1, 2] }])
    expect(dueOf(subject(file('2010-01-01'), [message], 1), law)).toEqual([])
  })
})

describe('Somebody who only asked', () => {
  const asked = (at: string, ...more: readonly KeptEntry[]): Subject => ({
    cases: [file(null)],
    entries: [entry(0, 'case_file', '2026-11-20'), entry(1, 'message', at), ...more],
    holds: 0,
  })
  test('is due thirty days after the last word, without anybody closing anything', () => {
    expect(dueOf(asked('2026-10-22'), law)).toMatchObject([{ kind: 'prospect', entries: [0, 1] }])
    expect(dueOf(asked('2026-10-23'), law)).toEqual([])
  })
  test('is kept a year when we declined', () => {
    const declined = asked('2026-10-01', entry(2, 'letter', '2026-10-01', 'decline'))
    expect(dueOf(declined, law)).toEqual([])
    expect(dueOf(declined, { ...law, now: day('2027-10-01') })).toMatchObject([{ kind: 'decline' }])
  })
})

describe('Our own people', () => {
  test('an incident is kept two years after the last one', () => {
    const incidents = [
      entry(3, 'counter_entry', '2023-01-01', 'incident'),
      entry(4, 'counter_entry', '2025-01-01', 'incident'),
    ]
    expect(dueOf(subject(file('2020-02-01'), incidents), law).map(({ kind }) => kind)).not.toContain(
      'incident',
    )
    const later = { ...law, now: day('2027-01-01') }
    expect(dueOf(subject(file('2020-02-01'), incidents), later)).toContainEqual(
      expect.objectContaining({ kind: 'incident', entries: expect.arrayContaining([3, 4]) as unknown }),
    )
  })
})

test('An invented example has no terms: it goes at once', () => {
  expect(planErasure(subject(file(null, 'RU', true), [message]), REQUEST, law).goes).toEqual([0, 1, 2])
})

describe('Terms', () => {
  test('end on the last day of a month that is too short', () => {
    expect(after(day('2026-01-31'), { n: 1, unit: 'month' })).toBe(day('2026-02-28'))
    expect(after(day('2024-02-29'), { n: 1, unit: 'year' })).toBe(day('2025-02-28'))
    expect(endOfYear(day('2026-11-21'))).toBe(Date.UTC(2027, 0, 1))
  })
  test('are never shorter than a law asks, also when the choice is older than the law', () => {
    const rule = ruleOf('accounting', 'RU', NOW)
    const choice = { kind: 'accounting', term: { n: 1, unit: 'year' }, way: 'asked' } as const
    expect(isTooShort(rule, choice.term)).toBe(true)
    expect(termOf(rule, new Map([['accounting', choice]]))).toEqual({ n: 5, unit: 'year' })
  })
  test('of an unknown country are our own', () => {
    expect(ruleOf('dispute', 'KZ', NOW)).toMatchObject({ id: 'dispute-ANY', binding: 'own' })
    expect(ruleOf('dispute', 'GB-ENG', NOW)).toMatchObject({ id: 'dispute-UK' })
  })
  test('that nobody has read in the text of the law say so', () => {
    const unread = RETENTION_RULES.filter(({ binding, evidence }) => binding !== 'own' && evidence !== 'V')
    expect(unread.length).toBeGreaterThan(0)
    expect(RETENTION_RULES.every(({ source, checkedAt }) => source.ru !== '' && checkedAt !== '')).toBe(true)
  })
})

test('Ranges hold exactly the entries they are made of', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(200)), (entries) => {
      const ranges = rangesOf(entries)
      const held = Array.from({ length: 201 }, (_, at) => at).filter((at) => isErased(ranges, at))
      expect(held).toEqual([...entries].sort((a, b) => a - b))
    }),
  )
})

test('Whatever the plan, nothing both goes and stays, and nothing is forgotten', () => {
  const anEntry = fc.record({
    record: fc.constantFrom('message', 'ledger_entry', 'letter', 'claim', 'counter_entry'),
    kind: fc.constantFrom('', 'payment', 'incident', 'decline'),
    at: fc.integer({ min: day('2015-01-01'), max: NOW }),
  })
  fc.assert(
    fc.property(fc.array(anEntry, { maxLength: 20 }), fc.boolean(), fc.boolean(), (some, shorten, closed) => {
      const entries = some.map((one, at): KeptEntry => ({ ...one, entry: at + 2, case: 'c' }))
      const of = subject(file(closed ? '2020-01-01' : null), entries)
      const { goes, stays } = planErasure(of, { ground: 'request', shorten }, law)
      const all = [...goes, ...stays.flatMap((stay) => stay.entries)].sort((a, b) => a - b)
      expect(all).toEqual(of.entries.map((one) => one.entry).sort((a, b) => a - b))
    }),
  )
})
