import { describe, expect, test } from 'vitest'
import { agreementInForce, type RecordedAcceptance, type RecordedVersion } from './inForce.ts'
import { AgreementVersionFacts } from './versionFacts.ts'

const version = (
  id: string,
  clauses: Readonly<Record<string, string>>,
  more: { readonly kind?: string; readonly amends?: string } = {},
): RecordedVersion => {
  const { amends = null, ...rest } = more
  const facts = { id, clauses: Object.entries(clauses).map(([no, text]) => ({ no, text })), ...rest }
  return { id, amends, facts: AgreementVersionFacts.parse(facts) }
}
const accepted = (
  id: string,
  at: number,
  until: number | null = null,
  how = 'paper',
): RecordedAcceptance => ({ version: id, at, how, until })

const BASE = version('base', { n1: 'до 0,4 м³', n2: 'оплата' })
const AMENDMENT = version('more', { n1: 'до 1,6 м³', n3: 'въезд' }, { kind: 'amendment', amends: 'base' })

describe('The agreement in force', () => {
  test('is none while nobody accepted a version', () => {
    expect(agreementInForce([BASE], [], [], 10)).toBeNull()
    expect(agreementInForce([BASE], [accepted('base', 11)], [], 10)).toBeNull()
  })

  test('is the newest base that was accepted by then, with how and when', () => {
    const newer = version('newer', { n1: 'до 1 м³' })
    const acceptances = [accepted('newer', 20), accepted('base', 5, null, 'mail_reply')]
    expect(agreementInForce([BASE, newer], acceptances, [], 19)).toMatchObject({
      base: 'base',
      agreement: { acceptedAt: '1970-01-01T00:00:00.005Z', acceptedHow: 'mail_reply', version: 'base' },
    })
    expect(agreementInForce([BASE, newer], acceptances, [], 20)?.base).toBe('newer')
  })

  test('has the clauses of accepted amendments in the place of those of the same number', () => {
    const acceptances = [accepted('base', 1), accepted('more', 2)]
    const found = agreementInForce([BASE, AMENDMENT], acceptances, [], 3)
    expect(found?.agreement.clauses.map(({ no, text }) => `${no} ${text}`)).toEqual([
      'n1 до 1,6 м³',
      'n2 оплата',
      'n3 въезд',
    ])
    expect(found?.places).toEqual([
      { version: 'more', clauseIndex: 0 },
      { version: 'base', clauseIndex: 1 },
      { version: 'more', clauseIndex: 1 },
    ])
    expect(agreementInForce([BASE, AMENDMENT], [accepted('base', 1)], [], 3)?.amendments).toEqual([])
  })

  test('does not keep amendments of the base before', () => {
    const newer = version('newer', { n1: 'до 1 м³' })
    const acceptances = [accepted('base', 1), accepted('more', 2), accepted('newer', 3)]
    const found = agreementInForce([BASE, AMENDMENT, newer], acceptances, [], 4)
    expect(found).toMatchObject({ base: 'newer', amendments: [] })
  })

  test('keeps an amendment of an amendment', () => {
    const third = version('third', { n3: 'въезд ночью' }, { kind: 'amendment', amends: 'more' })
    const acceptances = [accepted('base', 1), accepted('more', 2), accepted('third', 3)]
    const found = agreementInForce([BASE, AMENDMENT, third], acceptances, [], 4)
    expect(found?.amendments).toEqual(['more', 'third'])
    expect(found?.agreement.clauses.at(-1)?.text).toBe('въезд ночью')
  })

  test('is none after its last day, and none after its end; what is accepted later begins anew', () => {
    expect(agreementInForce([BASE], [accepted('base', 1, 5)], [], 4)?.base).toBe('base')
    expect(agreementInForce([BASE], [accepted('base', 1, 5)], [], 5)).toBeNull()
    expect(agreementInForce([BASE], [accepted('base', 1)], [3], 2)?.base).toBe('base')
    expect(agreementInForce([BASE], [accepted('base', 1)], [3], 3)).toBeNull()
    const again = [accepted('base', 1), accepted('base', 6)]
    expect(agreementInForce([BASE], again, [3], 6)?.agreement.acceptedAt).toBe('1970-01-01T00:00:00.006Z')
  })

  test('whose time is over does not give way to the agreement before it, and holds again once accepted again', () => {
    const newer = version('newer', { n1: 'до 1 м³' })
    const acceptances = [accepted('base', 1), accepted('newer', 2, 5)]
    expect(agreementInForce([BASE, newer], acceptances, [], 5)).toBeNull()
    const renewed = [...acceptances, accepted('newer', 7)]
    expect(agreementInForce([BASE, newer], renewed, [], 7)).toMatchObject({
      base: 'newer',
      agreement: { acceptedAt: '1970-01-01T00:00:00.007Z' },
    })
  })

  test('loses an amendment whose own time is over, and keeps the rest', () => {
    const acceptances = [accepted('base', 1), accepted('more', 2, 5)]
    expect(agreementInForce([BASE, AMENDMENT], acceptances, [], 5)).toMatchObject({
      base: 'base',
      amendments: [],
    })
  })

  test('is never made of terms of signing or of a consent', () => {
    const terms = version('terms', { n1: 'код из письма' }, { kind: 'signature_terms' })
    const consent = version('consent', { n1: 'данные' }, { kind: 'data_consent' })
    const acceptances = [accepted('terms', 1), accepted('consent', 2)]
    expect(agreementInForce([terms, consent], acceptances, [], 3)).toBeNull()
  })
})
