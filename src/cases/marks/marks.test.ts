import { describe, expect, test } from 'vitest'
import { newestMarks } from './mark.ts'

const said = (document: string, mark: string, entry: number) => ({ document, mark, entry })
const marksAfter = (...all: Parameters<typeof newestMarks>) =>
  Object.fromEntries(Array.from(newestMarks(...all), ([id, { mark }]) => [id, mark]))

describe('Of what was said about a document', () => {
  test('the newest counts, in whatever order it is read', () => {
    const all = [said('a', 'without_prejudice', 2), said('a', 'legal_advice', 1)]
    expect(marksAfter(all, [])).toEqual({ a: 'without_prejudice' })
  })
  test('nothing is left once the mark was taken off', () => {
    expect(marksAfter([said('a', 'legal_advice', 1), said('a', 'none', 2)], [])).toEqual({})
  })
})

describe('A letter and the message that it became', () => {
  const kin = [['letter', 'message']] as const
  test('carry one mark, wherever it was put', () => {
    const both = { letter: 'legal_advice', message: 'legal_advice' }
    expect(marksAfter([said('letter', 'legal_advice', 1)], kin)).toEqual(both)
    expect(marksAfter([said('message', 'legal_advice', 1)], kin)).toEqual(both)
  })
  test('lose it together', () => {
    expect(marksAfter([said('letter', 'legal_advice', 1), said('message', 'none', 2)], kin)).toEqual({})
  })
  test('do not pass it on to another letter', () => {
    const others = [...kin, ['other', 'sent']] as const
    expect(marksAfter([said('letter', 'legal_advice', 1)], others)).not.toHaveProperty('other')
  })
})
