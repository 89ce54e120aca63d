// Letters say what people decided: the deed and the day, before what a rule or the papers would give.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { examinedByHand } from './examinedByHand.ts'
import { letters } from './letters.ts'

const promo: unknown = JSON.parse(
  readFileSync(new URL('../../../demo/stories/ru-03-promo-all-machines.json', import.meta.url), 'utf8'),
)

describe('Letters from decisions of people', () => {
  const input = examinedByHand(promo, { ours: ['question_unanswered'] })
  const ours = input.claims.find(({ verdict }) => verdict === 'our_fault' || verdict === 'entitled')
  if (!ours) throw new Error('something is due in this story')
  const decided = (remedy: object | null, due: string | null, amountDue: number) => {
    const claims = input.claims.map((claim) => (claim === ours ? { ...claim, amountDue } : claim))
    const decision = { claim: ours.id, remedy: remedy as { kind: 'redo'; what: string } | null, due }
    return letters({ ...input, claims, decided: [decision] })[0]?.text ?? ''
  }
  test('name the day that was decided, before any term of a rule', () => {
    expect(decided(null, '2026-12-24', 500)).toContain('до 24 декабря 2026 года')
  })
  test('name the deed that was decided in place of money', () => {
    const text = decided({ kind: 'redo', what: 'чистим машину заново' }, '2026-12-24', 0)
    expect(text).toContain('чистим машину заново, до 24 декабря 2026 года')
  })
})

describe('A refusal in a letter', () => {
  const input = examinedByHand(promo, {})
  const refused = input.claims.find(({ verdict }) => verdict === 'speculation')
  if (!refused) throw new Error('something is refused in this story')
  const said = (
    verdict: 'speculation' | 'refuted' | 'unproven',
    ask: string | undefined,
    decided: boolean,
  ) => {
    const claims = [{ ...refused, verdict, ...(ask === undefined ? {} : { ask }) }]
    const decision = { claim: refused.id, remedy: null, due: null }
    const all = letters({ ...input, claims, ...(decided ? { decided: [decision] } : {}) })
    return all.map(({ text }) => text).join('\n')
  }

  test.for(['speculation', 'refuted'] as const)('names what would change our mind: %s', (verdict) => {
    expect(said(verdict, 'Судебное решение.', false)).toContain('Ответ изменит: судебное решение.')
  })
  test('names it in the words of whoever decided, as they were typed', () => {
    expect(said('refuted', 'Иван Петров, если подтвердит', true)).toContain(
      'Ответ изменит: Иван Петров, если подтвердит.',
    )
  })
  test('that waits for proof asks for what the decision names', () => {
    expect(said('unproven', 'Запись камеры за 12 мая.', true)).toContain('Запись камеры за 12 мая')
    expect(said('unproven', 'Запись камеры за 12 мая.', false)).not.toContain('Запись камеры за 12 мая')
  })
  test('keeps a long note for colleagues out: the writer says it in short', () => {
    const text = said('refuted', `${'Проверить всё заново. '.repeat(12)}[см. файл]`, true)
    expect(text).toMatch(/\[что изменило бы ответ, коротко: Проверить всё заново\./u)
  })
  test('names no price at which silence could be bought', () => {
    const silence = {
      ...refused,
      text: '50 000 ₽ за молчание',
      ask: 'Ничто: за молчание не платят.',
    }
    const facts = { ...input.facts, claims: [{ id: silence.id, text: silence.text, raisedIn: [] }] }
    const [letter] = letters({ ...input, facts, claims: [silence] }).filter(({ kind }) => kind === 'refusal')
    expect(letter?.text).toContain('удовлетворить не можем')
    expect(letter?.text).not.toContain('Ответ изменит')
  })
})
