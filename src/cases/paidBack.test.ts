import { describe, expect, test } from 'vitest'
import { readStory } from './readStory.ts'
import { isPaidBack } from './paidBack.ts'
import type { JudgedClaim } from './verdict.ts'

const due = (amountDue: number): JudgedClaim[] => [{ id: 'c1', amountDue } as JudgedClaim]
const entry = (at: string, kind: string, amount?: number, note = '') => ({
  id: `${kind} ${at}`,
  at,
  kind,
  note,
  ...(amount === undefined ? {} : { amount, currency: 'GBP' }),
})

function factsWith(ledger: readonly object[], ours: string | null = null) {
  const said = {
    at: '2026-03-05T10:00',
    channel: 'email',
    from: 'client',
    direction: 'in',
    text: 'My £40 back.',
  }
  const reply = {
    at: '2026-03-06T10:00',
    channel: 'email',
    from: 'owner',
    direction: 'out',
    text: ours ?? '',
  }
  const { facts } = readStory({
    id: 's',
    lang: 'en',
    timezone: 'Europe/London',
    messages: [{ id: 'm1', ...said }, ...(ours === null ? [] : [{ id: 'm2', ...reply }])],
    ledger,
    claims: [{ id: 'c1', text: 'Refund', raisedIn: ['m1'], amountClaimed: 40 }],
    asOf: '2026-04-01T10:00',
  })
  if (!facts) throw new Error('the story can be read')
  return facts
}

describe('What is due counts as paid back', () => {
  test('when our letter says that it went', () => {
    expect(isPaidBack(factsWith([], 'We refunded your £40 today.'), due(40))).toBe(true)
  })
  test('when the ledger holds a refund of the sum', () => {
    expect(isPaidBack(factsWith([entry('2026-03-09', 'refund', 40)]), due(40))).toBe(true)
  })
  test('when a payment in the ledger says it went back', () => {
    expect(isPaidBack(factsWith([entry('2026-03-09', 'payment', -40)]), due(40))).toBe(true)
  })
})

describe('What is due does not count as paid back', () => {
  test('by a refund of less', () => {
    expect(isPaidBack(factsWith([entry('2026-03-09', 'refund', 10)]), due(40))).toBe(false)
  })
  test('by a refund from before the claim', () => {
    expect(isPaidBack(factsWith([entry('2026-02-09', 'refund', 40)]), due(40))).toBe(false)
  })
  test("by the client's own payment", () => {
    expect(isPaidBack(factsWith([entry('2026-03-09', 'payment', 40)]), due(40))).toBe(false)
  })
  test('by our promise', () => {
    expect(isPaidBack(factsWith([], 'We will look into the refund.'), due(40))).toBe(false)
  })
})
