import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPasted, withOurName } from './readPasted.ts'

const short = (text: string) =>
  readPasted(text).map(({ author, at, side, text: words }) => [author, at, side, words])

describe('A pasted talk', () => {
  test.for([
    [
      'a chat copied from a phone',
      '[16.03.2026, 12:40] Олег: Где товар?',
      ['Олег', '2026-03-16T12:40', null],
    ],
    [
      'a chat copied from a computer',
      'Олег, [16.03.2026 12:40]\nГде товар?',
      ['Олег', '2026-03-16T12:40', null],
    ],
    ['an exported chat', '16.03.2026, 12:40 - Олег: Где товар?', ['Олег', '2026-03-16T12:40', null]],
    ['names alone', 'Олег: Где товар?', ['Олег', null, null]],
    ['a name that says who it is', 'Клиент: Где товар?', ['Клиент', null, 'client']],
    ['an arrow towards us', '<< Где товар?', ['', null, 'client']],
    ['an arrow from us', '→ Где товар?', ['', null, 'us']],
    ['words without any head', 'Где товар?', ['', null, null]],
  ] as const)('%s', ([, text, [author, at, side]]) => {
    expect(short(text)).toEqual([[author, at, side, 'Где товар?']])
  })

  test('a letter keeps its writer and date, and not its other heads', () => {
    const mail =
      'From: dan@shop.example\nDate: 14/07/2026 09:20\nSubject: Outage\n\nSorry does not pay.\nI lost sales.'
    expect(short(mail)).toEqual([
      ['dan@shop.example', '2026-07-14T09:20', null, 'Sorry does not pay.\nI lost sales.'],
    ])
  })

  test('lines below a head belong to it, until the next head', () => {
    expect(short('Anna: one\ntwo\nBoris: three')).toEqual([
      ['Anna', null, null, 'one\ntwo'],
      ['Boris', null, null, 'three'],
    ])
  })

  test('saying which name is ours tells a talk of two apart, and leaves a third open', () => {
    const sides = (text: string) => withOurName(readPasted(text), 'Anna').map((message) => message.side)
    expect(sides('Anna: hello\nBoris: hello')).toEqual(['us', 'client'])
    expect(sides('Anna: hello\nBoris: hello\nVera: hello')).toEqual(['us', null, null])
  })

  test('no paste makes it throw, and every message has words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(readPasted(text).every((message) => message.text !== '')).toBe(true)
      }),
    )
  })
})
