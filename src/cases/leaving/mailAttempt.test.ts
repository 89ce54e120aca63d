// A letter by mail: one name for each letter, and «perhaps sent» for what was never answered.
import { describe, expect, it } from 'vitest'
import { LISTENS_MS, mailState, messageIdOf, perhapsSent } from './mailAttempt.ts'

const attempt = { id: 'a1', letter: 'l1', at: 1_000_000 }
const later = attempt.at + LISTENS_MS

describe('a letter by mail', () => {
  it('has one name, which no header can be broken with', () => {
    expect(messageIdOf('l1', 'Desk.Example')).toBe('l1@desk.example')
    expect(messageIdOf('l1', 'desk\r\nBcc: x@y.z')).toBe('l1@deskbccxy.z')
    expect(messageIdOf('l1', '')).toBe('l1@localhost')
  })

  it('was perhaps sent when nobody listens for the answer any more, and not before', () => {
    expect(perhapsSent([attempt], [], later - 1)).toEqual([])
    expect(perhapsSent([attempt], [], later)).toEqual([attempt])
    expect(perhapsSent([attempt], [{ attempt: 'a1' }], later)).toEqual([])
  })

  it('stands where its newest attempt stands', () => {
    const answered = (kind: 'taken' | 'refused' | 'said_sent' | 'said_not_sent') => [{ attempt: 'a1', kind }]
    expect(mailState([], [], later)).toBeNull()
    expect(mailState([attempt], [], attempt.at)).toBe('under_way')
    expect(mailState([attempt], [], later)).toBe('perhaps')
    expect(mailState([attempt], answered('refused'), later)).toBe('refused')
    expect(mailState([attempt], answered('said_not_sent'), later)).toBe('not_sent')
    expect(mailState([attempt], answered('said_sent'), later)).toBe('taken')
    const again = { ...attempt, id: 'a2', at: later }
    expect(mailState([attempt, again], answered('refused'), later)).toBe('under_way')
  })
})
