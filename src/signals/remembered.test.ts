import { expect, test } from 'vitest'
import { noted, remembered } from './remembered.ts'

const counted = (most: number) => {
  const asked: string[] = []
  const of = remembered((word) => {
    asked.push(word)
    return { word }
  }, most)
  return { asked, of }
}

test('a word that comes again and again is worked out once, however many others come between', () => {
  const { asked, of } = counted(4)
  for (let n = 0; n < 100; n++) {
    of('often')
    of(`once ${n}`)
  }
  expect(asked.filter((word) => word === 'often')).toHaveLength(1)
})

test('words that stay away are forgotten, so that no text can grow the memory', () => {
  const { asked, of } = counted(4)
  of('first')
  for (let n = 0; n < 8; n++) of(`other ${n}`)
  of('first')
  expect(asked.filter((word) => word === 'first')).toHaveLength(2)
})

test('notes keep the answers of each asker apart; what has no notes is asked anew', () => {
  const one = noted((asked: { readonly notes?: unknown[] }) => ({ by: 'one', asked }))
  const other = noted((asked: { readonly notes?: unknown[] }) => ({ by: 'other', asked }))
  const token = { notes: [] }
  expect([other(token).by, one(token).by]).toEqual(['other', 'one'])
  expect(one(token)).toBe(one({ notes: token.notes }))
  const bare = {}
  expect(one(bare)).not.toBe(one(bare))
})
