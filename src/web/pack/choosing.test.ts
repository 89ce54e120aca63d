import { describe, expect, test } from 'vitest'
import type { PreviewExhibit } from '../../cases/packs/packShapes.ts'
import {
  choicesOf,
  hasExtra,
  isIn,
  nothingChanged,
  taken,
  withClosed,
  withExtra,
  withReason,
} from './choosing.ts'

const paper = (entry: number, more: Partial<PreviewExhibit> = {}): PreviewExhibit => ({
  entry,
  document: `d${entry}`,
  letter: 'A',
  kind: 'message',
  title: `m${entry}`,
  excerpt: '',
  saysAt: null,
  knownAt: '2026-11-01T00:00:00.000Z',
  late: false,
  weight: 'their_word',
  weightWords: '',
  parts: [],
  mark: null,
  chosen: true,
  extra: null,
  ...more,
})
const MARKED = paper(3, { mark: 'legal_advice', chosen: false })
const NOTE = paper(4, { kind: 'note', extra: 'note', chosen: false })
const SHOWN = [paper(1), paper(2), MARKED, NOTE]

describe('A choice', () => {
  test('is the usual one until somebody changes it', () => {
    expect(choicesOf(nothingChanged('ru'))).toEqual({ lang: 'ru', exhibits: null, extras: [], confirmed: [] })
  })
  test('names every document by itself once one is taken out', () => {
    const without = taken(nothingChanged('en'), SHOWN, [2], false)
    expect(choicesOf(without).exhibits).toEqual([{ entry: 1 }])
    expect(SHOWN.map((one) => isIn(without, one))).toEqual([true, false, false, false])
    expect(choicesOf(taken(without, SHOWN, [2], true)).exhibits).toEqual([{ entry: 1 }, { entry: 2 }])
  })
  test('keeps parts closed and words hidden until they are opened again', () => {
    const hidden = withClosed(nothingChanged('ru'), SHOWN, 1, { closed: ['from'], hide: ['Ivanov'] })
    expect(choicesOf(hidden).exhibits?.[0]).toEqual({ entry: 1, closed: ['from'], hide: ['Ivanov'] })
    expect(choicesOf(withClosed(hidden, SHOWN, 1, { closed: [] })).exhibits?.[0]).toEqual({
      entry: 1,
      hide: ['Ivanov'],
    })
  })
  test('takes a marked document with its reason and drops both together', () => {
    const shown = withReason(nothingChanged('ru'), SHOWN, 3, 'the lawyer agreed')
    expect(choicesOf(shown)).toMatchObject({
      exhibits: [{ entry: 1 }, { entry: 2 }, { entry: 3 }],
      confirmed: [{ entry: 3, why: 'the lawyer agreed' }],
    })
    expect(choicesOf(withReason(shown, SHOWN, 3, null))).toMatchObject({
      exhibits: [{ entry: 1 }, { entry: 2 }],
      confirmed: [],
    })
  })
  test('takes a marked note as what it is: an extra with a reason', () => {
    const note = paper(5, { kind: 'note', extra: 'note', mark: 'without_prejudice', chosen: false })
    expect(
      choicesOf(withReason(nothingChanged('ru'), [...SHOWN, note], 5, 'asked for by the court')),
    ).toEqual({
      lang: 'ru',
      exhibits: null,
      extras: [{ kind: 'note', entry: 5 }],
      confirmed: [{ entry: 5, why: 'asked for by the court' }],
    })
  })
  test('adds what stays out one by one, without touching the usual choice', () => {
    const added = withExtra(nothingChanged('ru'), { kind: 'note', entry: 4 }, true)
    expect(choicesOf(added)).toMatchObject({ exhibits: null, extras: [{ kind: 'note', entry: 4 }] })
    expect(hasExtra(added, { kind: 'note', entry: 5 })).toBe(false)
    expect(choicesOf(withExtra(added, { kind: 'note', entry: 4 }, false)).extras).toEqual([])
  })
})
