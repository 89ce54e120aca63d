import { describe, expect, test } from 'vitest'
import { frozen } from '../basics/frozen.ts'
import { MOST_TEXT, readStory } from './readStory.ts'

const message = (id: string, more: object = {}) => ({
  id,
  at: '2026-03-10T10:00',
  channel: 'email',
  from: 'client',
  to: 'owner',
  direction: 'in',
  text: 'Где пальто?',
  ...more,
})
const entry = { id: 'A-1', at: '2026-03-09T10:00', kind: 'payment', amount: 900, currency: 'RUB' }
const story = (messages: readonly unknown[], more: object = {}) => ({
  timezone: 'Europe/Moscow',
  messages,
  ...more,
})
const messagesOf = (json: unknown) => readStory(json).facts?.messages ?? []
const problemsOf = (json: unknown) => readStory(json).problems.map(({ where, got }) => `${where}: ${got}`)

describe('A document that cannot change', () => {
  test('is read once for every story that it stands in', () => {
    const [first, added] = [frozen(message('m1')), frozen(message('m2'))]
    const [before] = messagesOf(story([first]))
    const grown = readStory(story([first, added], { ledger: [frozen(entry)] })).facts
    expect(grown?.messages[0]).toBe(before)
    expect(grown?.messages.map(({ id }) => id)).toEqual(['m1', 'm2'])
    expect(readStory(story([], { ledger: [frozen({ ...entry })] })).facts?.ledger).toEqual(grown?.ledger)
  })

  test('is another instant in another zone', () => {
    const fixed = frozen(message('m1'))
    const [moscow] = messagesOf(story([fixed]))
    const [london] = messagesOf(story([fixed], { timezone: 'Europe/London' }))
    expect((london?.at ?? 0) - (moscow?.at ?? 0)).toBe(3 * 3_600_000)
    expect(messagesOf(story([fixed]))[0]?.at).toBe(moscow?.at)
  })

  test('has its problem told each time, with the place at which it stands then', () => {
    const broken = frozen(message('m1', { at: 'вчера' }))
    expect(problemsOf(story([broken, message('m2')]))).toEqual(['messages[0].at: вчера'])
    expect(problemsOf(story([message('m2'), broken]))).toEqual(['messages[1].at: вчера'])
    const twice = frozen(message('m1'))
    expect(problemsOf(story([twice, twice]))).toEqual(['messages[1].id: m1'])
    const long = frozen(message('m1', { text: 'а'.repeat(MOST_TEXT + 1) }))
    for (const again of [long, long]) {
      expect(problemsOf(story([again]))).toEqual([`messages[0].text: ${MOST_TEXT + 1}`])
      expect(messagesOf(story([again]))[0]?.text).toHaveLength(MOST_TEXT)
    }
  })

  test('and one that may change is read each time', () => {
    const open = message('m1')
    const [before] = messagesOf(story([open]))
    open.text = 'Пальто нашлось.'
    expect([before?.text, messagesOf(story([open]))[0]?.text]).toEqual(['Где пальто?', 'Пальто нашлось.'])
  })
})
