import { describe, expect, test } from 'vitest'
import { read } from '../../signals/read.ts'
import { proposesCase } from './proposal.ts'

const proposed = (...texts: readonly string[]) =>
  proposesCase(
    texts.map((text, place) => ({ id: `t${place}`, text })),
    read,
  )

describe('A case is proposed', () => {
  test('where something is demanded, with the claim in the client’s words', () => {
    const found = proposed('Верните 3000 рублей за испорченную куртку.')
    expect(found?.claims[0]).toMatchObject({ amountClaimed: 3000, raisedIn: ['t0'] })
  })

  test('by the gravest of what is said, with the words that show it', () => {
    const text = 'Верните деньги. Иначе приду и сломаю вам руки.'
    const found = proposed('Где мой заказ?', text)
    expect(found?.why.ru).toBe('Есть слова, которые могут кому-то повредить.')
    expect(found?.words[0]?.text).toBe('t1')
    expect(text.slice(found?.words[0]?.start, found?.words[0]?.end)).toContain('сломаю')
  })

  test('in English alike', () =>
    expect(proposed('Refund me by tomorrow or I will post a review everywhere.')?.why.en).toBe(
      'Something is announced unless we give in.',
    ))
})

describe('No case is proposed', () => {
  test.for(['Спасибо, всё отлично!', 'До скольки вы сегодня работаете?', 'Thank you, see you on Friday.'])(
    'for «%s»',
    (text) => expect(proposed(text)).toBeNull(),
  )
  test('for nothing', () => expect(proposed()).toBeNull())
})
