// Which letters lie on the desk: what was said is not drafted again, what is new is, and a kept draft is never lost.
import { describe, expect, test } from 'vitest'
import type { CopiedLetter } from '../deskShapes.ts'
import type { Letter } from '../letter.ts'
import type { DraftOnFile } from './draftShapes.ts'
import { lettersOnDesk, type SaidRecord } from './letterOnDesk.ts'

const RECORD: SaidRecord = {
  claims: [
    { id: 'c1', text: 'Верните 5 000 ₽ за простой' },
    { id: 'c2', text: 'Оплатите мне новый ноутбук' },
  ],
  clauses: ['3.2', '6.1'],
  lastIn: Date.parse('2026-05-01T10:00:00Z'),
}
const AFTER = '2026-05-02T10:00:00Z'
const BEFORE = '2026-04-30T10:00:00Z'

const letter = (kind: Letter['kind'], text: string, more: Partial<Letter> = {}): Letter => ({
  kind,
  to: 'client',
  text,
  quotes: [],
  ...more,
})
const copied = (kind: Letter['kind'], text: string, sent: boolean, copiedAt = AFTER): CopiedLetter => ({
  id: 'l1',
  kind,
  text,
  to: 'client',
  copiedAt,
  sending: sent ? { channel: 'email', at: copiedAt, to: 'client' } : null,
  mail: null,
})
const keptDraft = (kind: Letter['kind'], left = false): DraftOnFile => ({
  id: 'v2',
  draft: 'v1',
  kind,
  to: 'client',
  text: 'Мой текст',
  desk: 'Текст стола',
  basis: { claims: [], quotes: [] },
  found: [],
  chosen: [],
  help: [],
  by: 'u',
  at: AFTER,
  hash: '',
  versions: 2,
  left,
})
const REFUSAL_1 = 'По пунктам. «Верните 5 000 ₽ за простой»: не можем, п. 6.1.'
const REFUSAL_2 = 'По пунктам. «Оплатите мне новый ноутбук»: не можем.'
const keys = (all: ReturnType<typeof lettersOnDesk>) =>
  all.map(({ key, copied: left }) => [key, left !== null])

describe('A draft', () => {
  test('that was copied is one sheet, also while nobody has said where it went', () => {
    const said = copied('refusal', REFUSAL_1, false)
    expect(keys(lettersOnDesk([said], [letter('refusal', REFUSAL_1)], [], RECORD))).toEqual([
      ['refusal 0', true],
    ])
  })
  test('of another claim is drafted after the first refusal has left, beside it', () => {
    const said = copied('refusal', REFUSAL_1, true)
    expect(keys(lettersOnDesk([said], [letter('refusal', REFUSAL_2)], [], RECORD))).toEqual([
      ['refusal 1', false],
      ['refusal 0', true],
    ])
  })
  test('of a claim that was answered is not drafted again, whatever came since', () => {
    const said = copied('refusal', REFUSAL_1, true, BEFORE)
    expect(lettersOnDesk([said], [letter('refusal', REFUSAL_1)], [], RECORD)).toHaveLength(1)
  })
  test('that answers no claim is drafted again once the client has written again', () => {
    const warning = letter('warning', 'Так обращаться к сотрудникам нельзя.')
    const at = (when: string) =>
      lettersOnDesk([copied('warning', warning.text, true, when)], [warning], [], RECORD)
    expect(at(AFTER)).toHaveLength(1)
    expect(at(BEFORE)).toHaveLength(2)
  })
})

describe('A kept draft', () => {
  test('lies on the sheet of its kind', () => {
    const [first] = lettersOnDesk([], [letter('refusal', REFUSAL_1)], [keptDraft('refusal')], RECORD)
    expect(first).toMatchObject({ key: 'refusal 0', text: REFUSAL_1, draft: { text: 'Мой текст' } })
  })
  test('of a letter that the desk drafts no more still lies there', () => {
    const [only] = lettersOnDesk([], [], [keptDraft('refusal')], RECORD)
    expect(only).toMatchObject({ key: 'v1', text: 'Текст стола', draft: { id: 'v2' } })
  })
  test('that has left is a letter and no draft', () => {
    expect(lettersOnDesk([], [], [keptDraft('refusal', true)], RECORD)).toEqual([])
  })
})
