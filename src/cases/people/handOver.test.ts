// The page of a hand-over quotes the clauses that the claims stand on, whether a claim names them as evidence or in its reason.
import { describe, expect, test } from 'vitest'
import type { JudgedClaim } from '../verdict.ts'
import { handOverPage } from './handOver.ts'

const clauses = ['1', '2.1', '6.2', '6.21'].map((no) => ({ no, text: `Text of ${no}.` }))
const claim = (why: string, evidence: readonly string[] = []): JudgedClaim => ({
  id: 'c1',
  text: 'Outage of 9 June',
  verdict: 'our_fault',
  confidence: 1,
  evidence: [...evidence],
  amountDue: 0,
  burden: { on: 'us', rule: 'by hand' },
  why,
})
const promised = (...claims: readonly JudgedClaim[]): string[] =>
  handOverPage({ client: '', claims, clauses, ours: [], dates: [], messages: 0 }).promised.map(
    (one) => one.clause,
  )

describe('What we agreed', () => {
  test.for([
    ['in the reason', 'Our own log records it; the credit follows clause 6.2.', ['6.2']],
    ['in Russian', 'Цена принята в договоре (п. 2.1).', ['2.1']],
    ['with a longer number', 'The credit follows clause 6.21.', ['6.21']],
    ['in the law', 'Неустойка по ст. 31 п. 1 закона.', []],
    ['nowhere', 'Our own log records it.', []],
  ] as const)('a clause named %s', ([, why, named]) => {
    expect(promised(claim(why))).toEqual(named)
  })

  test('a clause that is evidence and reason is quoted once', () => {
    expect(promised(claim('It follows clause 6.2.', ['clause 6.2']), claim('See clause 6.2.'))).toEqual([
      '6.2',
    ])
  })
})
