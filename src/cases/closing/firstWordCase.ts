// The first word as guards read a case: one client who has not asked, their own papers, and the terms of ours that do not hold.
import type { Agreement } from '../../agreements/agreement.ts'
import type { Instant } from '../../basics/instant.ts'
import type { CaseFacts } from '../caseFacts.ts'
import { clientRecord, type ClientPapers } from '../leaving/clientLetters/clientRecord.ts'
import type { JudgedClaim } from '../verdict.ts'
import type { FaultTrace, Touched } from './touched.ts'

/** Everything about one client that a first word to them is read against. */
export interface FirstWordPapers extends ClientPapers {
  readonly grounds: Touched['grounds']
  readonly trace: FaultTrace
}

/** Their agreement with our term in it as one that does not hold: by that very term they were found. */
function withStruck({ agreement, grounds, trace }: FirstWordPapers): Agreement | null {
  const numbers = grounds.flatMap(({ ground, detail }) => (ground === 'same_clause' ? [detail] : []))
  if (!numbers.length) return agreement
  const own = agreement?.clauses ?? []
  const wordsOf = (no: string): string =>
    (trace.clauses.find((one) => one.no === no) ?? trace.clauses[0])?.words ?? ''
  const missing = numbers.filter((no) => !own.some((clause) => clause.no === no))
  return {
    ...(agreement ?? { id: 'touched' }),
    clauses: [
      ...own.map((clause) => (numbers.includes(clause.no) ? { ...clause, void: true } : clause)),
      ...missing.map((no) => ({ no, text: wordsOf(no), void: true })),
    ],
  }
}

/** The record of the client as guards read it. */
export const firstWordCase = (papers: FirstWordPapers, asOf: Instant): CaseFacts => ({
  ...clientRecord(papers, asOf),
  agreement: withStruck(papers),
})

/**
 * Our fault as a verdict that an admission is read against. Of the case in which it was found it keeps nothing but the verdict: what is
 * found in this letter stands in the record of somebody else.
 */
export function faultTold(claims: readonly Pick<JudgedClaim, 'verdict'>[]): JudgedClaim[] {
  const verdict = (['our_fault', 'entitled'] as const).find((one) =>
    claims.some((claim) => claim.verdict === one),
  )
  if (!verdict) return []
  return [
    {
      id: 'fault',
      text: '',
      verdict,
      confidence: 1,
      evidence: [],
      amountDue: 0,
      burden: { on: 'us', rule: '' },
      why: '',
    },
  ]
}
