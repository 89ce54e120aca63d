import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { VERSION_KINDS } from '../versions/versionFacts.ts'
import { asksSigningTerms, consentAsked, nextStep, type PageDocument, type PageState } from './pageSteps.ts'
import { reminderDue } from './reminders.ts'

const text = (id: string, kind: PageDocument['kind'] = 'agreement', accepted = false): PageDocument => ({
  id,
  kind,
  accepted,
})
const state = (more: Partial<PageState>): PageState => ({
  version: 'v',
  signingTerms: true,
  documents: [],
  openNotices: 0,
  ...more,
})

describe('The page of a client asks', () => {
  test('for the terms of signing first and once, then for the text', () => {
    const documents = [text('v'), text('terms', 'signature_terms')]
    expect(nextStep(state({ documents }))).toEqual({ step: 'signature_terms', document: 'terms', left: 2 })
    const agreed = [text('v'), text('terms', 'signature_terms', true)]
    expect(nextStep(state({ documents: agreed }))).toEqual({ step: 'agreement', document: 'v', left: 1 })
    const later = [...agreed, text('terms2', 'signature_terms')]
    expect(nextStep(state({ documents: later })).document).toBe('v')
  })
  test('for no terms of signing where the law asks for none', () => {
    const documents = [text('v'), text('terms', 'signature_terms')]
    expect(nextStep(state({ documents, signingTerms: false })).step).toBe('agreement')
  })
  test('for no terms when there is nothing to sign', () => {
    const documents = [text('v', 'agreement', true), text('terms', 'signature_terms')]
    expect(nextStep(state({ documents }))).toEqual({ step: 'usage', document: null, left: 0 })
    expect(nextStep(state({ documents, version: null })).step).toBe('usage')
  })
  test('for an answer to a notice only when no text waits', () => {
    expect(nextStep(state({ openNotices: 1 })).step).toBe('choice')
    expect(nextStep(state({ openNotices: 1, documents: [text('v')] })).step).toBe('agreement')
  })
  test('for no text that a later agreement took the place of', () => {
    const documents = [text('v'), text('newer', 'agreement', true)]
    expect(nextStep(state({ documents })).step).toBe('usage')
    const draft = [text('v'), text('newer')]
    expect(nextStep(state({ documents: draft })).document).toBe('v')
  })
  test('for consent beside, never as a step in the way', () => {
    const documents = [text('v'), text('consent', 'data_consent')]
    expect(nextStep(state({ documents, signingTerms: false })).document).toBe('v')
    expect(consentAsked({ documents })).toBe('consent')
    expect(consentAsked({ documents: [text('consent', 'data_consent', true)] })).toBeNull()
  })
  test('for what is still open, whatever the record holds: accepting each text in turn comes to an end', () => {
    const kinds = fc.constantFrom(...VERSION_KINDS)
    const records = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'v'), kind: kinds, accepted: fc.boolean() }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(records, fc.boolean(), (documents, signingTerms) => {
        let now = documents
        for (let steps = 0; steps <= 2; steps += 1) {
          const { document } = nextStep(state({ documents: now, signingTerms }))
          if (document === null) return
          expect(now.find(({ id }) => id === document)?.accepted).toBe(false)
          now = now.map((one) => (one.id === document ? { ...one, accepted: true } : one))
        }
        expect.unreachable('three texts were asked for')
      }),
    )
  })
})

describe('Terms of signing', () => {
  test('are asked for in Russia, and where nobody said where they are but speaks Russian', () => {
    expect(asksSigningTerms({ jurisdiction: 'RU', lang: 'en' })).toBe(true)
    expect(asksSigningTerms({ jurisdiction: '', lang: 'ru' })).toBe(true)
    expect(asksSigningTerms({ jurisdiction: 'UK', lang: 'ru' })).toBe(false)
    expect(asksSigningTerms({ jurisdiction: '', lang: 'en' })).toBe(false)
  })
})

describe('A reminder', () => {
  const DAY = 86_400_000
  const link = (toldAt = 0) => ({ madeAt: 0, expiresAt: 14 * DAY, toldAt })

  test('is due on the second and the fifth day, and on the day before the end', () => {
    const dueAt = (days: number, toldAt: number) => reminderDue(link(toldAt * DAY), days * DAY)
    expect([dueAt(1.9, 0), dueAt(2, 0)]).toEqual([false, true])
    expect([dueAt(4.9, 2), dueAt(5, 2)]).toEqual([false, true])
    expect([dueAt(12.9, 5), dueAt(13, 5)]).toEqual([false, true])
    expect([dueAt(13.9, 13), dueAt(14, 5)]).toEqual([false, false])
  })
  test('comes at most three times, whenever the desk looks, and never after the end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 * DAY }), { maxLength: 60 }), (looks) => {
        let toldAt = 0
        let sent = 0
        for (const now of looks.toSorted((a, b) => a - b)) {
          if (!reminderDue(link(toldAt), now)) continue
          expect(now).toBeLessThan(14 * DAY)
          toldAt = now
          sent += 1
        }
        expect(sent).toBeLessThanOrEqual(3)
      }),
    )
  })
})
