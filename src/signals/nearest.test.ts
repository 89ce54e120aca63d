import { describe, expect, test } from 'vitest'
import { exceptionsFrom, NO_EXCEPTIONS } from './exceptions.ts'
import type { Label, Signal } from './label.ts'
import { nearestTo, type Question } from './nearest.ts'
import { read } from './read.ts'

/** Asks about these words of the text. */
function asked(text: string, words: string, more: Partial<Question> = {}) {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  const question = { text, span, label: null, signals: read(text), exceptions: NO_EXCEPTIONS, message: null }
  return nearestTo({ ...question, ...more })
}
const kinds = (...question: Parameters<typeof asked>) =>
  asked(...question).map((sight) => [sight.kind, 'label' in sight ? sight.label : null])

describe('Somebody who asks why words are not marked', () => {
  test('is shown that they are', () => {
    expect(kinds('Подам на вас в суд.', 'суд')).toEqual([['marked', 'threat.court']])
  })
  test('hears of a doubt that was too weak', () => {
    const text = 'ну и узнают о вас'
    const doubt: Signal = {
      label: 'threat.publicity',
      start: 5,
      end: 17,
      confidence: 0.4,
      tier: 'possible',
      why: 'head',
    }
    expect(kinds(text, 'узнают', { signals: [doubt] })).toEqual([['possible', 'threat.publicity']])
  })
  test('hears which words held a rule back', () => {
    const text = 'Я не собираюсь подавать на вас в суд.'
    const [sight] = asked(text, 'суд', { label: 'threat.court' })
    expect(sight).toMatchObject({ kind: 'held_back', label: 'threat.court' })
    const by = sight?.kind === 'held_back' ? text.slice(sight.by.start, sight.by.end) : ''
    expect(by).toContain('не')
  })
  test('hears that a quotation is not what the writer says', () => {
    const text = 'Ваш сотрудник сказал мне: «подам на вас в суд завтра же», это нормально?'
    expect(kinds(text, 'подам на вас в суд')).toContainEqual(['quotation', 'threat.court'])
  })
  test('hears that earlier mail is not read', () => {
    const text = 'Посмотрите, пожалуйста.\n\n> Подам на вас в суд.\n> Иван'
    expect(kinds(text, 'Подам на вас в суд')).toContainEqual(['not_own', null])
  })
  test('is reminded that the mark was taken off', () => {
    const text = 'Подам на вас в суд.'
    const [mark] = read(text)
    const { start = 0, end = 0 } = mark ?? {}
    const taken = {
      label: 'threat.court' as const,
      words: text.slice(start, end),
      reach: 'everywhere' as const,
    }
    const exceptions = exceptionsFrom([{ ...taken, start, end, message: null }])
    expect(kinds(text, 'суд', { exceptions })).toEqual([['dismissed', 'threat.court']])
  })
  test('hears nothing where nothing was seen', () => {
    expect(asked('Во сколько вы открываетесь?', 'открываетесь')).toEqual([])
  })
  test('hears only of the label that was asked for', () => {
    const other: Label = 'demand.money'
    expect(asked('Подам на вас в суд.', 'суд', { label: other })).toEqual([])
  })
})
