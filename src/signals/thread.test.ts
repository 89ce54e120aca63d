import { describe, expect, test } from 'vitest'
import { quoteOf } from '../basics/span.ts'
import {
  acceptsOrAgrees,
  asksForProof,
  asksQuestion,
  offersProof,
  promises,
  refusesWithReason,
  showsDistress,
} from './thread.ts'

describe('A request for proof', () => {
  test.for([
    ['Пришлите, пожалуйста, номер акта и фото', true],
    ['Could you send order exports for the last four Tuesdays?', true],
    ['Нам понадобится накладная или выписка', true],
    ['Ничего доказывать вам не нужно', false],
    ['Чек прилагаю, деньги отправили вчера', false],
    ['Thank you, we will fix it today', false],
  ] as const)('%s: %s', ([text, asked]) => {
    expect(asksForProof(text)).toBe(asked)
  })
})

describe('Proof', () => {
  test.for([
    ['Скриншот баннера прилагаю', true],
    ['Фото пришлю вечером', true],
    ['Receipt attached', true],
    ['Here is my bank statement', true],
    ['Никаких фото я вам присылать не буду', false],
    ["I'm not sending you photos", false],
    ['Жду ответа', false],
  ] as const)('offered by «%s»: %s', ([text, offered]) => {
    expect(offersProof(text)).toBe(offered)
  })
})

describe('A refusal with a reason', () => {
  test.for([
    ['По пункту 4.5 договора абонемент возврату не подлежит', true],
    ["I won't be able to cover lost sales (clause 9.2)", true],
    ['Акция не распространяется на новинки', true],
    ['Вы правы, деньги вернём сегодня', false],
    ['Thank you, the refund is on its way', false],
  ] as const)('«%s»: %s', ([text, refused]) => {
    expect(refusesWithReason(text)).toBe(refused)
  })
})

describe('A promise', () => {
  const sent = '2026-03-16' // a Monday
  test.for([
    ['Вернусь с ответом завтра', '2026-03-17'],
    ['Ответим до пятницы', '2026-03-20'],
    ['The full report follows by Friday', '2026-03-20'],
    ['Переведём не позже 30 марта', '2026-03-30'],
    ['We will refund you within 3 days', '2026-03-19'],
    ['I will call you on 2 April 2026', '2026-04-02'],
  ] as const)('«%s» is for %s', ([text, day]) => {
    const found = promises(text, sent)
    expect(found.map((one) => one.day)).toEqual([day])
    expect(found.map((one) => quoteOf(text, one))).not.toEqual([''])
  })
  test('gives a term in days when the day of sending is not known', () => {
    expect(promises('We will refund you within 3 days')).toEqual([expect.objectContaining({ inDays: 3 })])
  })
  test.for(['Заберите, пожалуйста, товар до пятницы', 'Please choose an option by Friday'])(
    'is not what the client should do: %s',
    (text) => {
      expect(promises(text, sent)).toEqual([])
    },
  )
})

describe('A question', () => {
  test.for([
    ['Когда будет готово?', ['Когда будет готово?']],
    ['Спасибо. Подскажите, когда будет готово', ['Подскажите, когда будет готово']],
    ['Is it ready? I am in town.', ['Is it ready?']],
    ['Вы издеваетесь?', []],
    ['Are you thick?', []],
    ['Верните деньги.', []],
  ] as const)('in «%s»', ([text, asked]) => {
    expect(asksQuestion(text).map((span) => quoteOf(text, span))).toEqual(asked)
  })
})

describe('Distress', () => {
  test.for([
    ['Он умер в июне', ['bereavement']],
    ['My husband passed away', ['bereavement']],
    ['Мама в больнице после инсульта', ['illness']],
    ["I don't want to live any more", ['self_harm']],
    ['Телефон умер на второй день', []],
    ['The battery died', []],
  ] as const)('in «%s»', ([text, kinds]) => {
    expect([...new Set(showsDistress(text).map((one) => one.kind))]).toEqual(
      expect.arrayContaining([...kinds]),
    )
    if (kinds.length === 0) expect(showsDistress(text)).toEqual([])
  })
})

describe('Acceptance', () => {
  test.for([
    ['Ладно, давайте вариант б', true],
    ['Fine. Put me on Business', true],
    ['Подписала.', true],
    ['Я с вами не согласен', false],
    ['I do not accept this', false],
    ['Верните деньги', false],
  ] as const)('«%s»: %s', ([text, accepted]) => {
    expect(acceptsOrAgrees(text)).toBe(accepted)
  })
})
