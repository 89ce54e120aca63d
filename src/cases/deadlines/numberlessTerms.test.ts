import { describe, expect, test } from 'vitest'
import type { FoundTrigger } from './deadline.ts'
import { numberlessTerms } from './numberlessTerms.ts'

const redo: FoundTrigger = {
  trigger: 'service.redo',
  claims: ['c1'],
  where: 'm1',
  day: '2026-11-02',
  at: Date.UTC(2026, 10, 2, 9),
  kind: 'services',
}
const listed = (jurisdiction: string, triggers: readonly FoundTrigger[], consumer = true) =>
  numberlessTerms({ jurisdiction, consumer, lang: 'en', triggers }).map(
    (term) => `${term.rule} ${term.when} ${term.from} ${term.whose}`,
  )

describe('A term of law without a number', () => {
  test('is listed in words, with its rule and the day on which it began', () => {
    expect(listed('UK', [redo])).toEqual(['UK-S01 in a reasonable time 2026-11-02 ours'])
    expect(listed('RU', [redo])).toEqual(['RU-S02 in the time that the agreement sets 2026-11-02 ours'])
  })

  test('is listed once, however often it was asked for', () => {
    expect(listed('UK', [redo, { ...redo, day: '2026-11-09', where: 'm3' }])).toEqual([
      'UK-S01 in a reasonable time 2026-11-02 ours',
    ])
  })

  test('is not listed where a rule with a number covers the same event', () => {
    expect(listed('RU', [{ ...redo, trigger: 'service.withdrawn' }])).toEqual([])
  })

  test('is not shown to a firm when it is a term of consumers', () => {
    expect(listed('UK', [redo], false)).toEqual([])
  })

  test('says whose it is: a client who is asked to collect things has a reasonable time', () => {
    expect(listed('RU', [{ ...redo, trigger: 'storage.recall', kind: 'storage' }])).toEqual([
      'RU-B05 in a reasonable time 2026-11-02 client',
    ])
  })

  test('is marked where nobody has verified the rule', () => {
    const [term] = numberlessTerms({
      jurisdiction: 'RU',
      consumer: true,
      lang: 'ru',
      triggers: [{ ...redo, trigger: 'information.refusal' }],
    })
    expect(term).toMatchObject({
      rule: 'RU-G15',
      when: 'в разумный срок',
      unverified: true,
      evidenceMark: 'S',
    })
  })
})
