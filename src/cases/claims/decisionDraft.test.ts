import { describe, expect, test } from 'vitest'
import type { DecidedClaim } from './claimShapes.ts'
import { emptyDraft, proposedDraft, wantedOf } from './decisionDraft.ts'

const claim = (proposed: Partial<DecidedClaim['proposed']>): DecidedClaim => ({
  id: 'c1',
  text: 'Пальто',
  verdict: 'undecided',
  confidence: 0.5,
  evidence: [],
  amountDue: 0,
  currency: 'RUB',
  burden: { on: 'us', rule: 'r' },
  why: '',
  proposed: {
    verdict: 'our_fault',
    confidence: 0.9,
    evidence: ['IN-1'],
    amountDue: 100,
    why: 'Приняли',
    ...proposed,
  },
  decision: null,
  standing: 'open',
  against: [],
  papers: ['IN-1'],
})

describe('The form of a decision', () => {
  test('begins with no verdict, whatever is proposed, and sends nothing then', () => {
    expect(emptyDraft(claim({}))).toMatchObject({ verdict: '', why: '', evidence: ['IN-1'] })
    expect(wantedOf(emptyDraft(claim({})), 'RUB')).toBeNull()
  })

  test('is filled as proposed: the reason, the sum and the day that binds us', () => {
    expect(wantedOf(proposedDraft(claim({}), '2026-12-01'), 'RUB')).toEqual({
      verdict: 'our_fault',
      why: 'Приняли',
      remedy: { kind: 'pay', amount: 100, currency: 'RUB' },
      owner: null,
      due: '2026-12-01',
      change: null,
      evidence: ['IN-1'],
    })
  })

  test('as proposed for a refusal asks for no sum and takes over what would change our mind', () => {
    const refused = claim({ verdict: 'unproven', amountDue: 0, ask: 'Акт с подписью' })
    expect(wantedOf(proposedDraft(refused, '2026-12-01'), 'RUB')).toMatchObject({
      remedy: null,
      due: null,
      change: 'Акт с подписью',
    })
  })

  test('forgets what another verdict had asked for', () => {
    const turned = {
      ...proposedDraft(claim({}), '2026-12-01'),
      verdict: 'refuted' as const,
      owner: 'anna',
      change: ' x ',
    }
    expect(wantedOf(turned, 'RUB')).toMatchObject({ remedy: null, owner: null, due: null, change: 'x' })
  })

  test('reads sums as people type them, and tells one that is none', () => {
    const typed = (amount: string) => wantedOf({ ...proposedDraft(claim({}), null), amount }, 'RUB')
    expect(typed('1 250,50')).toMatchObject({ remedy: { amount: 1250.5 } })
    expect(typed('сто')).toBe('amount')
    expect(typed('')).toMatchObject({ remedy: { kind: 'pay' } })
  })
})
