import { describe, expect, test } from 'vitest'
import type { FoundDeadline } from '../cases/deadlines/foundDeadline.ts'
import { nextTaskOf } from './nextTask.ts'
import type { CaseView, CopiedLetter } from './shapes.ts'

const deadline = (due: string, changes: Partial<FoundDeadline> = {}): FoundDeadline => ({
  rule: 'R',
  what: 'answer',
  from: '2026-03-01',
  due,
  dueStrict: due,
  dayType: 'calendar',
  whose: 'ours',
  source: 'law',
  ...changes,
})
const copy: CopiedLetter = {
  id: 'l1',
  kind: 'refusal',
  text: 'Hello',
  to: 'client',
  copiedAt: '2026-03-20T10:00:00Z',
  mail: null,
  sending: null,
}
const view = (letters: readonly CopiedLetter[], deadlines: readonly FoundDeadline[]): CaseView =>
  ({ letters, examination: { deadlines, advice: { next: ['Answer the claim'] } } }) as unknown as CaseView

describe('The task on top', () => {
  test('is the first step with our nearest open date', () => {
    const task = nextTaskOf(view([], [deadline('2026-04-17'), deadline('2026-03-28')]))
    expect(task).toMatchObject({ kind: 'step', text: 'Answer the claim', due: { due: '2026-03-28' } })
  })

  test("takes no date of the client's, and none that is met", () => {
    const task = nextTaskOf(
      view([], [deadline('2026-03-20', { whose: 'client' }), deadline('2026-03-21', { metBy: 'm07' })]),
    )
    expect(task).toMatchObject({ kind: 'step', due: null })
  })

  test('is the copied letter while nobody says where it went', () => {
    expect(nextTaskOf(view([copy], [])).kind).toBe('confirm')
    const sent = { ...copy, sending: { channel: 'email', at: '2026-03-20T10:05:00Z', to: 'client' } }
    expect(nextTaskOf(view([sent], [])).kind).toBe('step')
  })
})
