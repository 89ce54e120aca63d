import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Clause } from '../agreement.ts'
import { diffVersions } from './diff.ts'
import { wordPieces, type WordPiece } from './wordPieces.ts'

const clause = (no: string, text: string, value?: number): Clause => ({
  no,
  text,
  ...(value === undefined ? {} : { limit: { op: '<=', value, unit: 'm3' } }),
})
const version = (...clauses: Clause[]) => ({ clauses })
const shown = (pieces: readonly WordPiece[]) =>
  pieces
    .map(({ kind, text }) => ({ same: text, added: `{+${text}+}`, removed: `{-${text}-}` })[kind])
    .join('')
const without = (kind: WordPiece['kind'], pieces: readonly WordPiece[]) =>
  pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('')

describe('The words of a changed clause', () => {
  test.for([
    ['До 0,40 м³ на полке.', 'До 0,60 м³ на полке.', 'До {-0,40-}{+0,60+} м³ на полке.'],
    ['Три круга правок.', 'Три круга правок макета.', 'Три круга правок{+ макета+}.'],
    ['Забрать за два дня.', 'Забрать за три часа.', 'Забрать за {-два дня-}{+три часа+}.'],
    ['', 'Новое.', '{+Новое.+}'],
    ['Старое.', '', '{-Старое.-}'],
  ] as const)('%s → %s', ([before, after, expected]) => {
    expect(shown(wordPieces(before, after))).toBe(expected)
  })
  test('lead from the earlier text to the later one, whatever they are', () => {
    const words = fc.array(fc.constantFrom('до', ' ', '3', 'дня', ',', '0,4', '\n', 'м³', '\ud800'), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(''), b.join('')]
        const pieces = wordPieces(before, after)
        expect(without('added', pieces)).toBe(before)
        expect(without('removed', pieces)).toBe(after)
        expect(pieces.every(({ text }) => text !== '')).toBe(true)
      }),
    )
  })
  test('are shown as replaced when too much changed to be read word by word', () => {
    const [before, after] = ['а ', 'б '].map((word) => `Начало. ${word.repeat(3_000)}Конец.`)
    const pieces = wordPieces(before ?? '', after ?? '')
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
    expect(without('removed', pieces)).toBe(after)
  })
})

describe('Two versions', () => {
  const first = version(clause('1.1', 'Полка.'), clause('1.2', 'До 0,40 м³.', 0.4), clause('1.3', 'Чек.'))

  test('of the same words have no change', () => {
    expect(diffVersions(first, first).map(({ change }) => change)).toEqual(['same', 'same', 'same'])
  })
  test('show a clause that came, and one that went where it stood', () => {
    const second = version(clause('1.1', 'Полка.'), clause('1.3', 'Чек.'), clause('2.1', 'Акт.'))
    expect(diffVersions(first, second).map(({ no, change }) => `${no} ${change}`)).toEqual([
      '1.1 same',
      '1.2 removed',
      '1.3 same',
      '2.1 added',
    ])
  })
  test('show the limit before and after beside its words', () => {
    const second = version(clause('1.1', 'Полка.'), clause('1.2', 'До 0,60 м³.', 0.6), clause('1.3', 'Чек.'))
    expect(diffVersions(first, second)[1]).toMatchObject({
      change: 'changed',
      limit: { before: { value: 0.4 }, after: { value: 0.6 } },
    })
  })
  test('that differ in a limit alone are a change, though no word moved', () => {
    const second = version(clause('1.1', 'Полка.'), clause('1.2', 'До 0,40 м³.', 0.5), clause('1.3', 'Чек.'))
    const [, changed] = diffVersions(first, second)
    expect(changed).toMatchObject({ change: 'changed', words: [{ kind: 'same', text: 'До 0,40 м³.' }] })
  })
  test('whose limits say the same in another order have no change', () => {
    const turned = { ...clause('1.2', 'До 0,40 м³.'), limit: { unit: 'm3', value: 0.4, op: '<=' } }
    const second = version(clause('1.1', 'Полка.'), turned, clause('1.3', 'Чек.'))
    expect(diffVersions(first, second)[1]).toMatchObject({ change: 'same', limit: null })
  })
  test('with a number that stands twice compare the first with the first and the second with the second', () => {
    const twice = (text: string) => version(clause('1', 'Раз.'), clause('1', text))
    expect(diffVersions(twice('Два.'), twice('Три.')).map(({ change }) => change)).toEqual([
      'same',
      'changed',
    ])
  })
  test('give the later one when what went is left out', () => {
    const clauses = fc.array(
      fc.record({
        no: fc.constantFrom('1', '1.1', '2', '3'),
        text: fc.constantFrom('Акт.', 'Акт и чек.', 'До 3 дней.'),
      }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(clauses, clauses, (a, b) => {
        const diff = diffVersions({ clauses: a }, { clauses: b })
        const later = diff.filter(({ change }) => change !== 'removed')
        expect(later.map(({ no, words }) => ({ no, text: without('removed', words) }))).toEqual(b)
        const earlier = diff.filter(({ change }) => change !== 'added')
        expect(earlier.map(({ words }) => without('added', words)).toSorted()).toEqual(
          a.map(({ text }) => text).toSorted(),
        )
      }),
    )
  })
})
