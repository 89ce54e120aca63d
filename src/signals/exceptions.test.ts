import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exceptionsFrom, isDismissedAt, NO_EXCEPTIONS, withoutDismissed } from './exceptions.ts'
import type { StandingDismissal } from './dismissable.ts'
import type { Label } from './label.ts'
import { read } from './read.ts'

/** The label of these words in this text, as somebody dismissed it. */
function dismissed(text: string, label: Label, message: string | null = null): StandingDismissal {
  const found = read(text).find((signal) => signal.label === label)
  if (!found) throw new Error(`${label} is not in: ${text}`)
  const { start, end } = found
  return { label, words: text.slice(start, end), message, start, end, reach: 'everywhere' }
}
const labelsOf = (text: string, standing: readonly StandingDismissal[], message: string | null = null) =>
  withoutDismissed(read(text), text, exceptionsFrom(standing), message).map(({ label }) => label)

describe('What was dismissed once', () => {
  const said = 'Верните деньги за абонемент.'
  test('carries its label no more, in whichever message it stands', () => {
    expect(labelsOf(said, [dismissed(said, 'demand.money')])).toEqual([])
    expect(labelsOf(said, [])).toContain('demand.money')
  })
  test('is the same in capitals and with look-alike letters', () => {
    const disguised = 'BEPНИTЕ ДЕНЬГИ ЗА АБОНЕМЕНТ.'
    expect(labelsOf(disguised, [])).toContain('demand.money')
    expect(labelsOf(disguised, [dismissed(said, 'demand.money')])).toEqual([])
  })
  test('in its own message only, counts in every other', () => {
    const here = { ...dismissed(said, 'demand.money', 'm1'), reach: 'message' as const }
    expect(labelsOf(said, [here], 'm1')).toEqual([])
    expect(labelsOf(said, [here], 'm2')).toContain('demand.money')
  })
  test('leaves other words with the label', () => {
    const other = 'Я требую вернуть деньги.'
    expect(labelsOf(other, [dismissed(said, 'demand.money')])).toContain('demand.money')
  })
  test('leaves other labels on the same words', () => {
    const loud = 'Вы, мошенники, верните деньги за абонемент.'
    expect(labelsOf(loud, [dismissed(loud, 'demand.money')])).toContain('accusation.fraud')
  })
})

describe('Words that were learned', () => {
  const learned = exceptionsFrom([
    {
      label: 'threat.court',
      words: 'подам на вас в суд',
      reach: 'everywhere',
      message: null,
      start: 0,
      end: 0,
    },
    { label: 'demand.money', words: 'верните деньги', reach: 'everywhere', message: null, start: 0, end: 0 },
  ])
  test.for([
    ['the same words', 'Подам на вас в суд', 'threat.court', 0],
    ['one word more beside them', 'снова подам на вас в суд', 'threat.court', 0],
    ['one word less', 'подам на вас в', 'threat.court', 0],
    ['another word in the middle', 'подам на всех вас в суд', 'threat.court', 1],
    ['two words more', 'завтра же подам на вас в суд', 'threat.court', 1],
    ['a pair of words with a third one', 'верните деньги сейчас', 'demand.money', 1],
    ['another label on them', 'подам на вас в суд', 'ultimatum', 1],
  ] as const)('are met or not: %s', ([, text, label, left]) => {
    const signal = { label, start: 0, end: text.length }
    expect(withoutDismissed([signal], text, learned)).toHaveLength(left)
  })
})

describe('What guards people', () => {
  const said = 'Я вам голову оторву.'
  test('is taken off one message, and counts in every other', () => {
    const one = dismissed(said, 'threat.violence', 'm1')
    expect(labelsOf(said, [one], 'm1')).toEqual([])
    expect(labelsOf(said, [one], 'm2')).toContain('threat.violence')
    expect(labelsOf(said, [one])).toContain('threat.violence')
  })
  test('is found where a newer reader cuts the words a little otherwise', () => {
    const exceptions = exceptionsFrom([
      { label: 'distress', words: 'x', reach: 'message', message: 'm1', start: 10, end: 30 },
    ])
    expect(isDismissedAt(exceptions, 'm1', 'distress', { start: 12, end: 36 })).toBe(true)
    expect(isDismissedAt(exceptions, 'm1', 'distress', { start: 30, end: 40 })).toBe(false)
    expect(isDismissedAt(exceptions, 'm2', 'distress', { start: 10, end: 30 })).toBe(false)
  })
})

describe('What is made of labels', () => {
  const tied = 'Не вернёте деньги — подам в суд.'
  test('goes with the last threat that carried it', () => {
    const before = labelsOf(tied, [])
    expect(before).toContain('leverage')
    const after = labelsOf(tied, [dismissed(tied, 'threat.court')])
    expect(after).not.toContain('leverage')
    expect(after).not.toContain('ultimatum')
    expect(after).toContain('demand.money')
  })
  test('stays while it stands on another', () => {
    const both = 'Не вернёте деньги — подам в суд и напишу в Роспотребнадзор.'
    expect(labelsOf(both, [])).toContain('leverage')
    expect(labelsOf(both, [dismissed(both, 'threat.court')])).toContain('leverage')
  })
})

describe('Exceptions', () => {
  test('that nobody made change nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const signals = read(text)
        expect(withoutDismissed(signals, text, NO_EXCEPTIONS)).toBe(signals)
      }),
    )
  })
  test('only ever take away', () => {
    const words = fc.constantFrom(
      'верните деньги',
      'подам в суд',
      'вы мошенники',
      'если',
      'до завтра',
      ',',
      '.',
      'I will sue you',
    )
    const texts = fc.array(words, { maxLength: 8 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const standing = read(other).map(({ label, start, end }) => ({
          label,
          words: other.slice(start, end),
          reach: 'everywhere' as const,
          message: null,
          start,
          end,
        }))
        const left = withoutDismissed(read(text), text, exceptionsFrom(standing))
        expect(read(text)).toEqual(expect.arrayContaining([...left]))
      }),
    )
  })
})
