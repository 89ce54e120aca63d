// A question that comes again: what is recognised, what is not, and what it never becomes.
import { describe, expect, it } from 'vitest'
import { matterOf } from '../../decisions/examine.ts'
import { conductGroups } from '../conduct.ts'
import { readStory } from '../readStory.ts'
import { answeredFinally, askedAgainNow, explainedBefore, nextExplaining } from './explained.ts'
import { explainedNow } from './explainingLetters.ts'

type Said = readonly [direction: 'in' | 'out', text: string]
const matterWith = (...said: readonly Said[]) => {
  const messages = said.map(([direction, text], at) => ({
    id: `m${at + 1}`,
    at: `2026-03-${String(at + 1).padStart(2, '0')}T10:00:00+03:00`,
    channel: 'email',
    from: direction === 'in' ? 'client' : 'owner',
    to: direction === 'in' ? 'owner' : 'client',
    direction,
    text,
  }))
  const { facts } = readStory({
    id: 'asked',
    lang: 'ru',
    jurisdiction: 'RU',
    timezone: 'Europe/Moscow',
    parties: { business: { name: 'Мы' }, client: { name: 'Анна', consumer: true } },
    messages,
  })
  if (!facts) throw new Error('the messages cannot be read')
  return matterOf(facts)
}

const ASKED: Said = ['in', 'Почему за хранение насчитали 3 200 рублей?']
const ANSWERED: Said = [
  'out',
  'За хранение вышло 3 200 рублей: 4 дня сверх 7 бесплатных по 800 рублей в день, п. 3.2 договора.',
]
const AGAIN: Said = ['in', 'Так и не понимаю, почему за хранение 3 200 рублей.']

describe('A question that was answered before', () => {
  it('is recognised by its words, with our answer beside it', () => {
    expect(explainedBefore(matterWith(ASKED, ANSWERED, AGAIN))).toEqual([
      { message: 'm3', words: { start: 0, end: AGAIN[1].length }, answer: 'm2', times: 1 },
    ])
  })

  it('counts how often we have answered it', () => {
    const plainer: Said = ['out', 'Проще: хранение бесплатно 7 дней, дальше 800 рублей в день, вышло 4 дня.']
    const matter = matterWith(ASKED, ANSWERED, AGAIN, plainer, AGAIN)
    expect(explainedBefore(matter).map(({ message, times, answer }) => [message, times, answer])).toEqual([
      ['m3', 1, 'm2'],
      ['m5', 2, 'm4'],
    ])
  })

  it('is recognised by the clause that both name', () => {
    const first: Said = ['in', 'Что значит пункт 4.1 про отмену?']
    const answer: Said = ['out', 'Пункт 4.1: отмена за сутки бесплатна, позже удерживаем половину.']
    const again: Said = ['in', 'Всё равно не понял отмену по пункту 4.1, объясните.']
    expect(explainedBefore(matterWith(first, answer, again))).toHaveLength(1)
  })

  it('is another question when it brings a paper or a fact that we had not seen', () => {
    const paper: Said = [
      'in',
      'Почему за хранение насчитали 3 200 рублей, если по квитанции № 5512 оно оплачено?',
    ]
    expect(explainedBefore(matterWith(ASKED, ANSWERED, paper))).toEqual([])
  })

  it('is asked for the first time while we have only said that it came in', () => {
    expect(explainedBefore(matterWith(ASKED, ['out', 'Получили, разбираемся.'], AGAIN))).toEqual([])
  })

  it('is a reminder and no question where something of ours is still not done', () => {
    const promised: Said = ['out', 'Деньги за хранение переведём до 3 марта.']
    expect(
      explainedBefore(
        matterWith(['in', 'Где деньги за хранение?'], promised, ['in', 'Где деньги за хранение?']),
      ),
    ).toEqual([])
  })

  it('waits for us only until we answer it again', () => {
    expect(askedAgainNow(matterWith(ASKED, ANSWERED, AGAIN))).toHaveLength(1)
    expect(askedAgainNow(matterWith(ASKED, ANSWERED, AGAIN, ANSWERED))).toEqual([])
  })

  it('never makes a group of conduct, however often it comes', () => {
    const matter = matterWith(ASKED, ANSWERED, AGAIN, ANSWERED, AGAIN, ANSWERED, AGAIN, ANSWERED, AGAIN)
    expect(explainedBefore(matter).at(-1)?.times).toBeGreaterThan(2)
    expect(conductGroups(matter, [])).toEqual([])
  })
})

describe('What to do when it comes again', () => {
  it('is plainer words first, a call second, and a reference only then', () => {
    expect([1, 2, 3, 7].map(nextExplaining)).toEqual([
      'plain_explanation',
      'call_with_note',
      'by_reference',
      'by_reference',
    ])
  })
})

describe('A message after our final answer', () => {
  const DEMAND: Said = ['in', 'Верните 5 000 рублей за испорченный ковёр.']
  const FINAL: Said = [
    'out',
    'Ковёр сдан с тем же пятном, это есть в акте. Решение не изменится: возврата не будет.',
  ]

  it('is answered by reference when it brings nothing new, already the first time', () => {
    const matter = matterWith(DEMAND, FINAL, ['in', 'А я требую: верните 5 000 рублей за ковёр!'])
    expect(answeredFinally(matter)).toEqual({ final: 'm2', again: ['m3'] })
  })

  it('is looked at anew when it brings a paper', () => {
    const matter = matterWith(DEMAND, FINAL, [
      'in',
      'Верните 5 000 рублей, прилагаю заключение эксперта о ковре.',
    ])
    expect(answeredFinally(matter)).toBeNull()
  })

  it('needs a final answer first', () => {
    expect(answeredFinally(matterWith(DEMAND, DEMAND))).toBeNull()
  })
})

describe('The letter for it', () => {
  const letterOf = (...said: readonly Said[]) => explainedNow(matterWith(...said))?.letter

  it('says it more plainly the first time, with the question and the day of our answer', () => {
    const letter = letterOf(ASKED, ANSWERED, AGAIN)
    expect(letter?.kind).toBe('plain_explanation')
    expect(letter?.text).toContain('Вы спрашиваете: «Так и не понимаю, почему за хранение 3 200 рублей.»')
    expect(letter?.text).toContain('в нашем письме от 2 марта')
  })

  it('is no letter but a call the second time', () => {
    const now = explainedNow(matterWith(ASKED, ANSWERED, AGAIN, ANSWERED, AGAIN))
    expect(now?.asked.map(({ next }) => next)).toEqual(['call_with_note'])
    expect(now?.letter).toBeNull()
  })

  it('refers to the answer only then, and leaves the door open for what is new', () => {
    const letter = letterOf(ASKED, ANSWERED, AGAIN, ANSWERED, AGAIN, ANSWERED, AGAIN)
    expect(letter?.kind).toBe('by_reference')
    expect(letter?.text).toContain('если появилось новое, пришлите')
  })

  it('is missing where nothing was asked again', () => {
    expect(explainedNow(matterWith(ASKED, ANSWERED))).toBeNull()
  })
})
