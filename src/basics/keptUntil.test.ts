import { describe, expect, test } from 'vitest'
import { KeptUntil } from './keptUntil.ts'

const answer = (value: string, from: number, until: number, weight = 1, mark = 'm') => ({
  mark,
  from,
  until,
  weight,
  value,
})

describe('An answer that is kept', () => {
  test('holds from its instant up to the next one, and for the same mark alone', () => {
    const kept = new KeptUntil<string>(10)
    kept.keep('case', answer('noon', 12, 24))
    expect([11, 12, 23, 24].map((at) => kept.find('case', 'm', at))).toEqual([
      undefined,
      'noon',
      'noon',
      undefined,
    ])
    expect(kept.find('case', 'other', 12)).toBeUndefined()
    expect(kept.find('another case', 'm', 12)).toBeUndefined()
  })

  test('stands beside one of another time, and goes with a new mark', () => {
    const kept = new KeptUntil<string>(10)
    kept.keep('case', answer('today', 24, 48))
    kept.keep('case', answer('yesterday', 0, 24))
    expect([23, 24].map((at) => kept.find('case', 'm', at))).toEqual(['yesterday', 'today'])
    kept.keep('case', answer('added to', 30, 48, 1, 'n'))
    expect(kept.find('case', 'm', 24)).toBeUndefined()
    expect(kept.find('case', 'n', 30)).toBe('added to')
  })

  test('is there as the last one known, though it holds no more', () => {
    const kept = new KeptUntil<string>(10)
    expect(kept.last('case')).toBeUndefined()
    kept.keep('case', answer('noon', 12, 24))
    kept.keep('case', answer('added to', 13, 24, 1, 'n'))
    expect([kept.find('case', 'm', 12), kept.last('case')]).toEqual([undefined, 'added to'])
    kept.clear()
    expect(kept.last('case')).toBeUndefined()
  })

  test('gives way, the one first that nobody asked about for longest', () => {
    const kept = new KeptUntil<string>(10)
    for (const about of ['a', 'b', 'c']) kept.keep(about, answer(about, 0, 1, 4))
    expect(kept.find('a', 'm', 0)).toBeUndefined()
    expect(kept.find('b', 'm', 0)).toBe('b')
    kept.keep('d', answer('d', 0, 1, 4))
    expect(['b', 'c', 'd'].map((about) => kept.find(about, 'm', 0))).toEqual(['b', undefined, 'd'])
  })

  test('is kept even where it takes more room than there is, until something else comes', () => {
    const kept = new KeptUntil<string>(10)
    kept.keep('large', answer('large', 0, 1, 99))
    expect(kept.find('large', 'm', 0)).toBe('large')
    kept.keep('small', answer('small', 0, 1))
    expect(kept.find('large', 'm', 0)).toBeUndefined()
    expect(kept.find('small', 'm', 0)).toBe('small')
  })

  test('is gone when everything is cleared', () => {
    const kept = new KeptUntil<string>(10)
    kept.keep('case', answer('noon', 0, 1))
    kept.clear()
    expect(kept.find('case', 'm', 0)).toBeUndefined()
  })
})
