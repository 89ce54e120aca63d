import { describe, expect, test } from 'vitest'
import { quoteOf } from '../../basics/span.ts'
import { proposeAcceptance, type AnsweringMessage } from './acceptedAlready.ts'

const offer = { at: 100, author: 'Студия' }
const reply = (text: string, more: Partial<AnsweringMessage> = {}): AnsweringMessage => ({
  id: 'm2',
  at: 200,
  author: 'Клиент',
  text,
  byMail: true,
  ...more,
})
const proposed = (...messages: AnsweringMessage[]) => proposeAcceptance(offer, messages, [])

describe('A reply may have been the acceptance', () => {
  test.for([
    ['Ок, согласны. Когда начнёте?', 'Ок, согласны.'],
    ['Добрый день! Нас всё устраивает, спасибо', 'Нас всё устраивает, спасибо'],
    ['Принимаем условия', 'Принимаем условия'],
    ['Agreed, please start on Monday.', 'Agreed, please start on Monday.'],
    ['Sounds good!', 'Sounds good!'],
    ['OK', 'OK'],
  ] as const)('%s', ([text, words]) => {
    const [found] = proposed(reply(text))
    expect(found).toMatchObject({ how: 'mail_reply', at: 200, id: 'm2', by: 'Клиент', words })
    expect(found?.span && quoteOf(words, found.span).length).toBeGreaterThan(1)
  })
  test.for([
    'Не согласны с ценой.',
    'Согласны, но без пункта 3.',
    'Согласны, если успеете к пятнице',
    'Ок?',
    'We agree if the price is lower.',
    "We can't accept this.",
    'Do you agree?',
    'Окно приёма закрыто',
    'Спасибо, посмотрим.',
  ])('«%s» is none', (text) => {
    expect(proposed(reply(text))).toEqual([])
  })
  test('only when somebody else wrote it, and after the offer', () => {
    expect(proposed(reply('Ок', { author: 'Студия' }), reply('Ок', { at: 100 }))).toEqual([])
  })
  test('in a chat is a reply in a chat', () => {
    expect(proposed(reply('Ок', { byMail: false }))).toMatchObject([{ how: 'message_reply' }])
  })
})

test('A payment after the offer may have been the acceptance, one before it not; the earliest comes first', () => {
  const payments = [
    { id: 'p1', at: 99 },
    { id: 'p2', at: 150 },
  ]
  expect(proposeAcceptance(offer, [reply('Ок')], payments)).toMatchObject([
    { how: 'paid_invoice', id: 'p2', words: null, by: null },
    { how: 'mail_reply', id: 'm2' },
  ])
})
