import { describe, expect, test } from 'vitest'
import { governingAgreement } from './governing.ts'
import { AgreementVersionFacts } from './versionFacts.ts'

const version = (id: string, kind = 'agreement', amends: string | null = null) => ({
  id,
  amends,
  facts: AgreementVersionFacts.parse({ id, kind, clauses: [{ no: '1', text: id }] }),
})
const accepted = (id: string, at: number, until: number | null = null) => ({
  version: id,
  at,
  how: 'paper',
  until,
})

describe('The agreement by which a matter is judged', () => {
  test('is the one that holds', () => {
    const record = { versions: [version('a')], acceptances: [accepted('a', 5)], ends: [] }
    const found = governingAgreement(record, 10)
    expect(found).toMatchObject({ id: 'a', acceptedAt: '1970-01-01T00:00:00.005Z' })
    expect(found).not.toHaveProperty('endedAt')
  })

  test('is the one that held last, once it was ended or its term is over; and it says since when', () => {
    const versions = [version('a'), version('b')]
    const ended = { versions, acceptances: [accepted('a', 5)], ends: [20] }
    const over = { versions, acceptances: [accepted('a', 5, 20)], ends: [] }
    for (const record of [ended, over])
      expect(governingAgreement(record, 30)).toMatchObject({ id: 'a', endedAt: '1970-01-01T00:00:00.020Z' })
  })

  test('is not one that ended before another was ended later', () => {
    const acceptances = [accepted('a', 5), accepted('b', 25)]
    const record = { versions: [version('a'), version('b')], acceptances, ends: [20, 30] }
    expect(governingAgreement(record, 40)).toMatchObject({ id: 'b' })
  })

  test('is the newest recorded base where nobody accepted any, and then says no acceptance', () => {
    const versions = [version('a'), version('b'), version('c', 'amendment', 'b')]
    const found = governingAgreement({ versions, acceptances: [], ends: [] }, 10)
    expect(found?.id).toBe('b')
    expect(found?.acceptedAt).toBeUndefined()
  })

  test('is none where nothing was recorded, or only a consent', () => {
    expect(governingAgreement({ versions: [], acceptances: [], ends: [] }, 1)).toBeNull()
    const versions = [version('a', 'data_consent')]
    expect(governingAgreement({ versions, acceptances: [accepted('a', 0)], ends: [] }, 1)).toBeNull()
  })
})
