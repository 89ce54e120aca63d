import { describe, expect, test } from 'vitest'
import type { JudgedClaim } from '../verdict.ts'
import { givesBeyondDue } from './beyondDue.ts'

const claim = (verdict: JudgedClaim['verdict'], amountDue: number): JudgedClaim => ({
  id: 'c1',
  text: 'Верните деньги за разбитую полку',
  verdict,
  confidence: 0.9,
  evidence: [],
  amountDue,
  burden: { on: 'us', rule: 'RU-ZPP-18' },
  currency: 'RUB',
  why: '',
})
const papers = { measures: [], pressure: null, closed: false, currency: 'RUB', lang: 'ru' } as const
const refund = (sum: number) => `Здравствуйте.\n\nВернём вам ${sum} рублей на карту.`

describe('A letter gives more than is due', () => {
  test.each([
    ['when nothing is due', 'proof_request', 3_000, claim('unproven', 0), true],
    ['when its sum is larger than the one due', 'refusal', 5_000, claim('entitled', 3_000), true],
    ['not when it gives what is due', 'refusal', 3_000, claim('entitled', 3_000), false],
    ['not when it is a gift with our apology', 'apology_remedy', 3_500, claim('our_fault', 3_000), false],
  ] as const)('%s', (_when, kind, sum, one, expected) => {
    expect(givesBeyondDue({ kind, text: refund(sum) }, { ...papers, claims: [one] })).toBe(expected)
  })

  test('not when it gives nothing', () => {
    const text = 'Здравствуйте.\n\nПолучили ваше сообщение, проверим документы.'
    expect(givesBeyondDue({ kind: 'acknowledgement', text }, { ...papers, claims: [] })).toBe(false)
  })
})
