// What a reader said of a text is asked for once, as long as there is room, and forgotten when a person is erased.
import { expect, it } from 'vitest'
import { forgetTexts, rememberedTexts } from './rememberedTexts.ts'

const counting = () => {
  const asked: string[] = []
  const length = rememberedTexts((text) => {
    asked.push(text)
    return text.length
  })
  return { asked, length }
}

it('asks once about a text', () => {
  const { asked, length } = counting()
  expect([length('abc'), length('abc'), length('')]).toEqual([3, 3, 0])
  expect(asked).toEqual(['abc', ''])
})

it('forgets everything when it is told to', () => {
  const { asked, length } = counting()
  length('about somebody')
  forgetTexts()
  length('about somebody')
  expect(asked).toEqual(['about somebody', 'about somebody'])
})

it('keeps what is asked again and again while long texts go by', () => {
  const { asked, length } = counting()
  length('short')
  for (let n = 0; n < 9; n += 1) {
    length(`${n}`.repeat(1_000_000))
    length('short')
  }
  length('0'.repeat(1_000_000))
  expect(asked.filter((text) => text === 'short')).toHaveLength(1)
  expect(asked.filter((text) => text.startsWith('0'))).toHaveLength(2)
})
