import { describe, expect, test } from 'vitest'
import { DEADLINE_RULES, DeadlineRule, isCountable, isInForce } from './deadlineRule.ts'

const rule = (id: string): DeadlineRule => {
  const found = DEADLINE_RULES.find((r) => r.id === id)
  if (!found) throw new Error(`no rule ${id}`)
  return found
}

describe('The deadline rules', () => {
  test.for(DEADLINE_RULES.map((r) => [r.id, r] as const))('%s has its shape', ([, r]) => {
    expect(() => DeadlineRule.parse(r)).not.toThrow()
  })

  test('are sixty-six, each once', () => {
    expect(new Set(DEADLINE_RULES.map((r) => r.id)).size).toBe(66)
    expect(DEADLINE_RULES).toHaveLength(66)
  })

  test('say in both languages what must happen, and never the same', () => {
    for (const { id, what } of DEADLINE_RULES) {
      expect(what.ru, id).toMatch(/[а-я]/)
      expect(what.en, id).not.toMatch(/[а-я]/i)
    }
  })

  test('mark the least trusted', () => {
    const marked = DEADLINE_RULES.filter((r) => r.unverified).map((r) => r.id)
    expect(marked.toSorted()).toEqual([
      'EU-G01', 'RU-B09', 'RU-G15', 'RU-P01', 'RU-P02', 'RU-P03', 'RU-S05', 'RU-S08', 'UK-S02', 'US-CB',
    ]) // prettier-ignore
  })

  test('a consumer rule and a business rule for the same trigger never meet in one country', () => {
    const business = DEADLINE_RULES.filter((r) => r.counterparty === 'business' && isCountable(r))
    for (const b of business)
      for (const c of DEADLINE_RULES.filter(
        (r) => r.counterparty === 'consumer' && r.jurisdiction === b.jurisdiction,
      ))
        expect(c.trigger.filter((t) => b.trigger.includes(t))).toEqual([])
  })

  test.for([
    ['RU-P04', '2026-02-28', false],
    ['RU-P04', '2026-03-01', true],
    ['RU-G06', '1999-01-01', true],
    ['UK-C03', '2014-06-12', false],
    ['UK-C03', '2014-06-13', true],
  ] as const)('%s on %s: in force %s', ([id, day, force]) => {
    expect(isInForce(rule(id), day)).toBe(force)
  })

  test('at once, reasonable and as agreed have no date', () => {
    expect(['RU-G15', 'RU-S02', 'RU-P01', 'RU-B03'].map((id) => isCountable(rule(id)))).toEqual([
      false, false, false, false,
    ]) // prettier-ignore
  })
})
