import { describe, expect, test } from 'vitest'
import { givenIn } from './given.ts'

const told = (text: string): string[] =>
  givenIn(text, 'ru').map(({ what, amount, currency }) =>
    [what, amount, currency].filter((x) => x !== undefined).join(' '),
  )

describe('A letter gives', () => {
  test.for([
    ['Вернём 3 000 ₽ до пятницы.', ['money 3000 RUB']],
    ['Готовы выплатить 5 000 ₽.', ['money 5000 RUB']],
    [
      'Сегодня связываемся с тем клиентом; если не вернётся, 16 февраля выплачиваем двойную оценку — 48 000 ₽ — и возвращаем 2 300 ₽ за чистку.',
      ['money 48000 RUB', 'money 2300 RUB'],
    ],
    [
      'Возврат — 29 095,89 ₽ (36 000 минус 70 дней по 98,63 ₽), переведём не позже 30 марта.',
      ['money 29095.89 RUB'],
    ],
    ['Перевели 29 095,89 ₽ 27 марта, чек во вложении.', ['money 29095.89 RUB']],
    ['1. «Разница»: согласны. 16 470 ₽ (разница в цене, условие ad-17).', ['money 16470 RUB']],
    ['Шесть занятий по 2 000 ₽ — 12 000 ₽, возвращаем 36 000 ₽ до 10 сентября.', ['money 36000 RUB']],
    ['По п. 5.3 это 3 × 1 200 = 3 600 ₽, переведём 12 октября.', ['money 3600 RUB']],
    ['По закону это 3 % от 56 000 ₽ за день, всего 11 760 ₽, вернём до пятницы.', ['money 11760 RUB']],
    ['We will refund £2.40 today.', ['money 2.4 GBP']],
    ['Please accept a £50 voucher.', ['money 50 GBP']],
    ['£3,000 comes back to you by 16 June and the deposit of £1,000 stays with us.', ['money 3000 GBP']],
    ['Дарим месяц бесплатно.', ['free']],
    ['Предлагаем скидку 10 % на следующий заказ.', ['discount']],
    ["We'd like to give you a month free.", ['free']],
    ['Примите сертификат в знак извинения.', ['other']],
  ] as const)('%s %j', ([text, given]) => {
    expect(told(text)).toEqual(given)
  })
})

describe('A letter does not give', () => {
  test.for([
    'Оснований выплачивать сверх этого 15 000 ₽ мы не видим.',
    'С сегодняшнего дня излишек считается посуточно — 150 ₽ в день.',
    'Начислено с 20 марта: 1 650 ₽.',
    'Четвёртый круг — 9 000 ₽, новая страница — 14 000 ₽.',
    'Вы написали: «верните 15 000 ₽». Проверим.',
    '«Весь сайт бесплатно»: удовлетворить не можем.',
    "I won't be able to cover lost sales of £4,800 or a free year.",
    'You can move to Business at £29.',
    'Чистка стоила 2 300 ₽.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
})

test('A sum told twice, and a total of what was told before, count once', () => {
  expect(told('Возвращаем 16 470 ₽ на карту. Перевели 16 470 ₽ сегодня.')).toEqual(['money 16470 RUB'])
  expect(
    told('Вернём 48 000 ₽ за вещь. Вернём 2 300 ₽ за чистку. Переведём 50 300 ₽ одним платежом.'),
  ).toEqual(['money 48000 RUB', 'money 2300 RUB'])
})
test('Places are those of the letter', () => {
  const text = 'Здравствуйте.\n\nВернём 3 000 ₽ и дарим сертификат.'
  const [money] = givenIn(text, 'ru')
  expect(text.slice(money?.start, money?.end)).toBe('3 000 ₽')
})
