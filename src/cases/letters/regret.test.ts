// Regret without a fault: when it is drafted, and that it takes nothing upon us.
import { describe, expect, test } from 'vitest'
import { admits } from '../admission.ts'
import { refuses } from '../exhale/saysNo.ts'
import { sentencesOf } from '../exhale/sentences.ts'
import type { JudgedClaim } from '../verdict.ts'
import { examinedByHand } from './examinedByHand.ts'
import type { LetterInput } from './letterInput.ts'
import { letters } from './letters.ts'

const asked = (lang: 'ru' | 'en', verdict: JudgedClaim['verdict'], answered = false): LetterInput => {
  const text = lang === 'ru' ? 'Шкаф пришёл с вмятиной.' : 'The cabinet arrived with a dent.'
  const input = examinedByHand({
    id: 'a-dent',
    lang,
    jurisdiction: lang === 'ru' ? 'RU' : 'UK',
    timezone: 'Europe/London',
    outcome: { decision: 'keep' },
    parties: { business: { name: 'Wood' }, client: { name: 'Ann Lee', consumer: true } },
    messages: [
      { id: 'm1', at: '2026-05-04T10:00:00Z', channel: 'email', from: 'client', direction: 'in', text },
      ...(answered
        ? [
            {
              id: 'm2',
              at: '2026-05-05T10:00:00Z',
              channel: 'email',
              from: 'owner',
              direction: 'out',
              text: 'ok',
            },
          ]
        : []),
    ],
    claims: [{ id: 'c1', text, verdict, raisedIn: ['m1'] }],
    ledger: [],
  })
  const label = {
    label: 'complaint.honest' as const,
    start: 0,
    end: text.length,
    quote: text,
    confidence: 1,
    tier: 'certain' as const,
    why: 'by hand',
  }
  return { ...input, signals: [{ id: 'm1', labels: [label] }] }
}
const kinds = (input: LetterInput): string[] => letters(input).map(({ kind }) => kind)

describe('Regret', () => {
  test.each(['ru', 'en'] as const)('says so, names the day of the answer and admits nothing (%s)', (lang) => {
    const [first] = letters(asked(lang, 'undecided'))
    expect(first?.kind).toBe('regret')
    expect(first?.text).toMatch(lang === 'ru' ? /Мне жаль.*\[дата ответа\]/su : /I'm sorry.*\[reply date\]/su)
    expect(admits(first?.text ?? '')).toBe(false)
    expect(sentencesOf(first?.text ?? '').filter(({ own }) => refuses(own))).toEqual([])
  })
  test('stands in for the word that the message came, and comes once', () => {
    expect(kinds(asked('ru', 'undecided'))).not.toContain('acknowledgement')
    expect(kinds(asked('ru', 'undecided', true))).not.toContain('regret')
  })
  test('gives way to the apology where the fault is ours', () => {
    expect(kinds(asked('ru', 'our_fault'))[0]).toBe('apology_remedy')
    expect(kinds(asked('ru', 'our_fault'))).not.toContain('regret')
  })
})
