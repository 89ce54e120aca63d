// What a person chose about the findings of a draft, and what of it still holds when the text changes.
import { describe, expect, test } from 'vitest'
import { choicesNow, mayKeep, openFindings, type Choice } from './choice.ts'
import { findingAt, type DraftFinding, type FindingKind } from './draftFinding.ts'

const why = { ru: '—', en: '—' }
const finding = (kind: FindingKind, quote: string): DraftFinding =>
  findingAt(quote, kind, { start: 0, end: quote.length }, { why })
const kept = (kind: FindingKind, quote: string, reason?: string): Choice => ({
  kind,
  quote,
  chose: 'kept',
  ...(reason === undefined ? {} : { why: reason }),
})
const REASON = 'так записано в решении суда'

describe('A finding is open', () => {
  test('until somebody keeps these very words', () => {
    const found = [finding('formulaic', 'очень важно')]
    expect(openFindings(found, [])).toEqual(found)
    expect(openFindings(found, [kept('formulaic', 'очень важно')])).toEqual([])
    expect(openFindings(found, [kept('formulaic', 'крайне важно')])).toEqual(found)
  })
  test('where it should stop the letter and no reason was given', () => {
    const found = [finding('insult', 'чушь')]
    expect(openFindings(found, [kept('insult', 'чушь')])).toEqual(found)
    expect(openFindings(found, [kept('insult', 'чушь', REASON)])).toEqual([])
  })
  test('for good, where it ties money to silence or is a place to fill in', () => {
    for (const kind of ['G3', 'gap'] as const) {
      expect(mayKeep(finding(kind, 'x'), { why: REASON })).toBe(false)
      expect(openFindings([finding(kind, 'x')], [kept(kind, 'x', REASON)])).toHaveLength(1)
    }
  })
  test('again, when somebody takes the keeping back', () => {
    const found = [finding('insult', 'чушь')]
    const back: Choice = { kind: 'insult', quote: 'чушь', chose: 'changed' }
    expect(openFindings(found, [kept('insult', 'чушь', REASON), back])).toEqual(found)
  })
  test('never about a promised day: that is asked when the letter leaves', () => {
    expect(openFindings([finding('promise', 'до 5 июня')], [])).toEqual([])
  })
})

describe('The choices of a new version', () => {
  const before = { found: [finding('insult', 'чушь'), finding('blame', 'сами виноваты')], chosen: [] }
  test('name what was changed, and what was kept with its reason', () => {
    const now = [finding('blame', 'сами виноваты')]
    expect(choicesNow(before, now, [kept('blame', 'сами виноваты', REASON)])).toEqual([
      { kind: 'insult', quote: 'чушь', chose: 'changed' },
      { kind: 'blame', quote: 'сами виноваты', chose: 'kept', why: REASON },
    ])
  })
  test('carry on over versions, and drop the keeping of words that are gone', () => {
    const first = choicesNow(
      before,
      [finding('blame', 'сами виноваты')],
      [kept('blame', 'сами виноваты', REASON)],
    )
    const second = choicesNow({ found: [finding('blame', 'сами виноваты')], chosen: first }, [], [])
    expect(second).toEqual([
      { kind: 'insult', quote: 'чушь', chose: 'changed' },
      { kind: 'blame', quote: 'сами виноваты', chose: 'changed' },
    ])
  })
  test('no longer hold a keeping that somebody took back', () => {
    const found = [finding('insult', 'чушь')]
    const was = { found, chosen: [kept('insult', 'чушь', REASON)] }
    expect(choicesNow(was, found, [{ kind: 'insult', quote: 'чушь', chose: 'changed' }])).toEqual([])
  })
  test('hold no keeping of what was never found', () => {
    expect(choicesNow({ found: [], chosen: [] }, [], [kept('insult', 'чушь', REASON)])).toEqual([])
  })
})
