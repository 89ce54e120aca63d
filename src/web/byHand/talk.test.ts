import { describe, expect, test } from 'vitest'
import { talkIn, withOurName } from './talk.ts'

const sides = (text: string) => talkIn(text, 'en').map((message) => message.side)

describe('A pasted talk on the screen', () => {
  test.for([
    ['an arrow towards us is the client', '← Where is my order?', ['client']],
    ['an arrow from us is us', '→ We are looking.', ['us']],
    ['names that say nothing are asked about', 'Anna: hello\nBoris: hello', [null, null]],
    ['words of nobody are asked about', 'Where is my order?', [null]],
  ] as const)('%s', ([, text, expected]) => {
    expect(sides(text)).toEqual(expected)
  })

  test('saying which name is ours tells a talk of two apart, and leaves a third open', () => {
    const told = (text: string) => withOurName(talkIn(text, 'en'), 'Anna').map((message) => message.side)
    expect(told('Anna: hello\nBoris: hello')).toEqual(['us', 'client'])
    expect(told('Anna: hello\nBoris: hello\nVera: hello')).toEqual(['us', null, null])
  })
})
