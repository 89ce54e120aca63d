// A bill by a clause ends with the clause.
import { describe, expect, test } from 'vitest'
import { AgreementVersionFacts } from '../../agreements/versions/versionFacts.ts'
import { heldUntil, type AgreementHistory } from './heldUntil.ts'

const version = (id: string, amends: string | null = null) => ({
  id,
  amends,
  facts: AgreementVersionFacts.parse({
    id,
    kind: amends === null ? 'agreement' : 'amendment',
    clauses: [{ no: '3.2', text: id }],
  }),
})
const accepted = (id: string, at: number, until: number | null = null) => ({
  version: id,
  at,
  how: 'paper',
  until,
})
const history = (differently: Partial<AgreementHistory>): AgreementHistory => ({
  versions: [version('base'), version('newer'), version('more', 'base')],
  acceptances: [accepted('base', 10)],
  ends: [],
  ...differently,
})
const until = (of: AgreementHistory, now = 100) => heldUntil(of, { version: 'base', clauseIndex: 0 }, 20, now)

describe('A clause holds', () => {
  test('while nothing puts an end to it', () => {
    expect(until(history({}))).toBeNull()
    expect(until(history({ ends: [5] }))).toBeNull()
  })
  test('until the agreement ends, or was to end', () => {
    expect(until(history({ ends: [60] }))).toBe(60)
    expect(until(history({ ends: [60] }), 59)).toBeNull()
    expect(until(history({ acceptances: [accepted('base', 10, 70)] }))).toBe(70)
  })
  test('until another version or an amendment is accepted with other words in its place', () => {
    expect(until(history({ acceptances: [accepted('base', 10), accepted('newer', 40)] }))).toBe(40)
    expect(until(history({ acceptances: [accepted('base', 10), accepted('more', 45)] }))).toBe(45)
  })
  test('through its own acceptance again', () => {
    expect(until(history({ acceptances: [accepted('base', 10), accepted('base', 50)] }))).toBeNull()
  })
})
