import { describe, expect, test } from 'vitest'
import { editedClaims } from './editedClaims.ts'

const CLAIMS = [
  { id: 'c1', text: 'Пальто', amountClaimed: 100, raisedIn: ['m1'], colour: 'синее' },
  { id: 'c2', text: 'Извинения' },
]

describe('An edit of a claim', () => {
  test('says anew what it names and leaves the rest, fields that we do not know included', () => {
    expect(editedClaims(CLAIMS, [{ claim: 'c1', text: 'Утрата пальто', raisedIn: ['m1', 'm2'] }])).toEqual([
      { id: 'c1', text: 'Утрата пальто', amountClaimed: 100, raisedIn: ['m1', 'm2'], colour: 'синее' },
      CLAIMS[1],
    ])
  })
  test('takes a sum, a marking and an item off', () => {
    const quote = { message: 'm1', start: 0, end: 3 }
    const marked = editedClaims(CLAIMS, [{ claim: 'c2', quote, item: 'X', amountClaimed: 5 }])
    expect(marked[1]).toEqual({ id: 'c2', text: 'Извинения', quote, item: 'X', amountClaimed: 5 })
    expect(editedClaims(marked, [{ claim: 'c2', quote: null, item: '', amountClaimed: null }])).toEqual(
      CLAIMS,
    )
  })
  test('is overtaken by a later one', () => {
    const edits = [
      { claim: 'c2', text: 'первое' },
      { claim: 'c2', text: 'второе' },
    ]
    expect(editedClaims(CLAIMS, edits)[1]).toMatchObject({ text: 'второе' })
  })
  test('of a claim that is not there changes nothing', () =>
    expect(editedClaims(CLAIMS, [{ claim: 'c9', text: 'x' }])).toEqual(CLAIMS))
})
