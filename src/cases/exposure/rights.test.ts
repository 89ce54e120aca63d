// What we may and may not do: the lines are whole in both languages, and each is shown only where its law holds.
import { describe, expect, test } from 'vitest'
import { RIGHTS, RightRow, rightsFor, type RightsAbout } from './rights.ts'

const HERE: RightsAbout = {
  jurisdiction: 'RU',
  consumer: true,
  trade: 'services',
  custody: false,
  on: '2026-11-22',
}
const ids = (about: Partial<RightsAbout>): string[] => rightsFor({ ...HERE, ...about }).map(({ id }) => id)

describe('the lines', () => {
  test('are whole, each with a norm and a mark, and no two share a name', () => {
    for (const row of RIGHTS) expect(RightRow.safeParse(row).error, row.id).toBeUndefined()
    expect(new Set(RIGHTS.map(({ id }) => id)).size).toBe(RIGHTS.length)
    expect(RIGHTS.length).toBeGreaterThanOrEqual(24)
  })

  test('say in each language what they say, in sentences, and label nobody', () => {
    const words = RIGHTS.flatMap(({ what, when }) => [what, ...(when ? [when] : [])])
    for (const { ru, en } of words) {
      expect(ru).toMatch(/^[А-ЯЁ0-9].+\.$/su)
      expect(en).toMatch(/^[A-Z0-9].+\.$/su)
      expect(en).not.toMatch(/[а-яё]/iu)
    }
  })

  test.each(['RU', 'UK', 'EU', 'US'])('of %s know both what may be done and what may not', (jurisdiction) => {
    const own = RIGHTS.filter(
      (row) => row.jurisdictions.length === 1 && row.jurisdictions[0] === jurisdiction,
    )
    expect(own.length).toBeGreaterThanOrEqual(6)
    expect(new Set(own.map(({ may }) => may)).size).toBe(2)
  })
})

describe('a card', () => {
  test('of a consumer’s service has the consumer’s lines and none of a trader’s', () => {
    expect(ids({})).toEqual(expect.arrayContaining(['RU-COSTS', 'RU-NO-FINE', 'RU-PUBLIC']))
    expect(ids({})).not.toContain('RU-LEAVE')
    expect(ids({ consumer: false })).toContain('RU-LEAVE')
    expect(ids({ consumer: false })).not.toContain('RU-PUBLIC')
  })

  test('speaks of keeping and selling things only where we hold one', () => {
    expect(ids({ trade: 'storage' })).not.toContain('RU-SELL')
    expect(ids({ trade: 'storage', custody: true })).toEqual(expect.arrayContaining(['RU-SELL', 'RU-RETAIN']))
  })

  test('says what we may before what we may not, and the case’s own lines before the general ones', () => {
    const card = rightsFor({ ...HERE, trade: 'storage', custody: true })
    const firstNo = card.findIndex(({ may }) => !may)
    expect(card.slice(firstNo).every(({ may }) => !may)).toBe(true)
    expect(card[0]?.id).toBe('RU-RETAIN')
    expect(card[firstNo - 1]?.id.startsWith('ANY')).toBe(true)
  })

  test('names the law of its own country and of no other', () => {
    const norms = (jurisdiction: string) =>
      rightsFor({ ...HERE, jurisdiction, trade: 'storage', custody: true }).map(({ norm }) => norm)
    expect(norms('RU')).toEqual(expect.arrayContaining(['ГК РФ 10', '3-ФЗ ст. 12; 112']))
    for (const elsewhere of ['UK', 'EU', 'US']) expect(norms(elsewhere).join('\n')).not.toMatch(/[а-яё]/iu)
    expect(norms('EU').join('\n')).not.toMatch(/USC|DMCCA|999|911/u)
    expect(norms('US').join('\n')).not.toMatch(/GDPR|DMCCA|\/EC/u)
  })

  test('borrows nothing for a country that the desk does not know', () =>
    expect(ids({ jurisdiction: 'KZ' })).toEqual([]))

  test('leaves out what is not in force on the day', () => {
    const [row] = RIGHTS
    if (!row) throw new Error('there are lines')
    const later = { ...row, effectiveFrom: '2027-01-01' }
    expect(rightsFor(HERE, [later])).toEqual([])
    expect(rightsFor({ ...HERE, on: '2027-01-01' }, [later])).toHaveLength(1)
  })
})
