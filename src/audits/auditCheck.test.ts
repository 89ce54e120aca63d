import { describe, expect, test } from 'vitest'
import { AUDIT_CHECKS, AuditCheck, concerns, type AuditAbout } from './auditCheck.ts'

const check = (id: string): AuditCheck => {
  const found = AUDIT_CHECKS.find((one) => one.id === id)
  if (!found) throw new Error(`no check ${id}`)
  return found
}
const shop: AuditAbout = { jurisdiction: 'RU', consumer: true, areas: ['offer', 'ads'], on: '2026-11-22' }

/** The repetitions of a pattern without an upper end; classes and escaped signs are stepped over. */
const endless = (pattern: string): string[] =>
  [...pattern.matchAll(/\\[pP]\{[^}]+\}|\\.|\[(?:\\.|[^\]\\])*\]|[*+]|\{\d+,\}/gu)]
    .map(([sign]) => sign)
    .filter((sign) => /^(?:[*+]|\{\d+,\})$/u.test(sign))

describe('The audit checks', () => {
  test.for(AUDIT_CHECKS.map((one) => [one.id, one] as const))('%s has its shape', ([, one]) => {
    expect(() => AuditCheck.parse(one)).not.toThrow()
  })
  test('are a hundred, each once', () => {
    expect(new Set(AUDIT_CHECKS.map(({ id }) => id)).size).toBe(100)
    expect(AUDIT_CHECKS).toHaveLength(100)
  })
  test('say in both languages what they look for, and never the same', () => {
    for (const { id, what } of AUDIT_CHECKS) {
      expect(what.ru, id).toMatch(/[а-я]/u)
      expect(what.en, id).not.toMatch(/[а-я]/iu)
    }
  })
  test('have patterns that compile and have an end to every repetition', () => {
    for (const { id, pattern } of AUDIT_CHECKS) {
      if (pattern === null) continue
      expect(() => new RegExp(pattern, 'giu'), id).not.toThrow()
      expect(endless(pattern), id).toEqual([])
    }
  })
  test('for missing words are silent where the words stand that they propose', () => {
    const unheard = AUDIT_CHECKS.flatMap(({ id, fires, pattern, wording }) =>
      fires === 'if_absent' && pattern !== null
        ? [wording.ru, wording.en]
            .filter((words) => words !== null && !new RegExp(pattern, 'iu').test(words))
            .map(() => id)
        : [],
    )
    expect(unheard).toEqual([])
  })
  test('an endless repetition would be seen', () => {
    expect(endless(String.raw`a+b\+[*]{1,}c{2,5}\p{L}*`)).toEqual(['+', '{1,}', '*'])
  })
})

describe('A check concerns a text', () => {
  test.for([
    ['of its country', 'B16', shop, true],
    ['of another country not', 'B16', { ...shop, jurisdiction: 'UK' }, false],
    [
      'of a country that we do not know only when all four share it',
      'B06',
      { ...shop, jurisdiction: '' },
      true,
    ],
    ['of such a country not when only some do', 'B14', { ...shop, jurisdiction: 'KZ' }, false],
    ['for a business not when it protects consumers', 'B14', { ...shop, consumer: false }, false],
    ['for a business when it holds for anybody', 'B07', { ...shop, consumer: false }, true],
    ['of another area not', 'B31', shop, false],
    ['before its law is in force not', 'A17', { ...shop, on: '2026-02-28' }, false],
    ['from the day on which its law is in force', 'A17', { ...shop, on: '2026-03-01' }, true],
  ] as const)('%s', ([, id, about, does]) => {
    expect(concerns(check(id), about)).toBe(does)
  })
})
