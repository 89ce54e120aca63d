// What starts a term and what does not, in twenty-five short cases over four laws, consumers and firms.
import { describe, expect, test } from 'vitest'
import { claim, deadlinesIn, delivered, order, sale, type Told } from './deadlineTold.ts'

const ru = (text: string, more: Partial<Told>): Told => ({
  where: 'RU', about: 'возмездные услуги', said: [['m1', '2026-04-10T10:00', 'client', text]], ...more,
}) // prettier-ignore
const abroad = (where: string, about: string, text: string, more: Partial<Told>): Told => ({
  where, about, said: [['m1', '2026-04-10T10:00', 'client', text]], ...more,
}) // prettier-ignore
const carIn = {
  id: 'IN',
  at: '2026-04-01',
  kind: 'goods_in',
  signedBy: ['Мастер', 'Клиент'],
  lines: [{ sku: 'C', qty: 1 }],
}
const parcelIn = {
  id: 'IN',
  at: '2026-04-01',
  kind: 'goods_in',
  signedBy: ['курьер'],
  lines: [{ sku: 'P', qty: 1 }],
}

describe('What starts a term', () => {
  test.for([
    ['RU: a visit called off, the deposit asked back', ru('Я отменила запись, верните депозит 1500.', { claims: claim('Отменила запись, вернуть депозит', 1_500) }), ['RU-S05 2026-04-10 2026-04-20']],
    ['RU: a scratch is paid for in ten days, the car is not replaced in three', ru('Поцарапали дверь, оплатите покраску 12 000.', { acts: [carIn], claims: claim('Царапина на двери, покраска', 12_000) }), ['RU-S01 2026-04-10 2026-04-20']],
    ['RU: a coat burnt through is replaced in three', ru('Вы прожгли пальто.', { acts: [carIn], claims: claim('Прожгли пальто') }), ['RU-S06 2026-04-10 2026-04-13']],
    ['RU: a thing given to another client of the cleaner is lost', ru('Моё пальто выдали другому.', { acts: [carIn], claims: claim('Пальто выдали другому человеку') }), ['RU-S06 2026-04-10 2026-04-13']],
    ['RU: a question is no demand', {
      about: 'возмездные услуги', said: [
        ['m1', '2026-04-10T10:00', 'client', 'Когда будут готовы фотографии?'],
        ['m2', '2026-04-20T10:00', 'client', 'За опоздание верните часть денег.'],
      ], claims: [{ id: 'c1', text: 'Опоздали, вернуть часть денег', raisedIn: ['m1', 'm2'] }],
    }, ['RU-S01 2026-04-20 2026-04-30']],
    ['RU: money promised for a later day has not gone', {
      ...ru('Отказываюсь от занятий, верните остаток.', { claims: claim('Возврат остатка') }),
      said: [
        ['m1', '2026-04-10T10:00', 'client', 'Отказываюсь от занятий, верните остаток.'],
        ['m2', '2026-04-11T10:00', 'us', 'Возвращаем 3 000 ₽ до 15 апреля.'],
        ['m3', '2026-04-15T10:00', 'us', 'Перевели 3 000 ₽.'],
      ],
    }, ['RU-S05 2026-04-10 2026-04-20 m3']],
    ['RU: a firm claims its money', ru('Вы испортили партию. Платите 50 000 руб.', { consumer: false, claims: claim('Возместить испорченную партию', 50_000) }), ['RU-B01 2026-04-10 2026-05-12']],
    ['UK: data asked for by a firm’s director', abroad('UK', 'services', 'Please send me a copy of all the personal data you hold.', { consumer: false }), ['UK-D01 2026-04-10 2026-05-11']],
    ['EU: a withdrawal refunded', abroad('EU', sale, 'I withdraw from the order.', {
      acts: [order, delivered], claims: claim('Withdrawal from the order'),
      said: [['m1', '2026-04-10T10:00', 'client', 'I withdraw from the order.'], ['m2', '2026-04-14T10:00', 'us', '€40 went back to your card this morning.']],
    }), ['EU-C02 2026-04-10 2026-04-24 m2']],
    ['US: an order that never shipped', abroad('US', sale, 'Where is my order? Cancel it and refund me.', { acts: [order], claims: claim('Refund of the order not delivered') }), ['US-F02 2026-04-10 2026-04-21']],
  ] as [string, Told, string[]][])('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
}) // prettier-ignore

describe('What starts none', () => {
  test.for([
    ['RU: pay for nerves', ru('Хочу 10 000 за нервы.', { claims: claim('10 000 за нервы', 10_000) })],
    ['RU: pay for lost time', ru('Добавьте 5 000 за моё время.', { claims: claim('5 000 за потраченное время', 5_000) })],
    ['RU: an apology and a dismissal', ru('Извинитесь и увольте его.', { claims: claim('Уволить мастера') })],
    ['RU: a bill of ours that nobody will pay', ru('Эти часы никто не заказывал.', { claims: claim('Два часа никто не заказывал, счёт 10 000', 10_000) })],
    ['RU: a firm asks to forgive its bill', ru('Спишите девять часов.', { consumer: false, claims: claim('Списать девять часов сверх лимита', 13_500) })],
    ['RU: a firm leaves and asks for no money', ru('Расторгаем договор с мая.', { consumer: false, claims: claim('Расторжение договора') })],
    ['RU: a parcel of a carrier given to another', ru('Мою посылку выдали другому.', { acts: [parcelIn], claims: claim('Заказ выдан другому лицу') })],
    ['UK: a wedding called off five months on', abroad('UK', 'wedding venue services', 'We have called the wedding off, everything back please.', {
      acts: [{ id: 'P', at: '2025-11-01', kind: 'payment', amount: 4_000 }], claims: claim('Return of the deposit', 1_000),
    })],
    ['UK: a cottage for a set weekend, called off in a week', abroad('UK', 'holiday accommodation services', 'I cancel my booking, refund me.', {
      acts: [{ id: 'P', at: '2026-04-05', kind: 'payment', amount: 640 }], claims: claim('Refund of the cancelled booking', 640),
    })],
    ['UK: a parcel that the courier’s record shows delivered', abroad('UK', sale, 'My parcel never arrived, refund me.', { acts: [order, delivered], claims: claim('The parcel never arrived, refund', 40) })],
    ['UK: a firm dislikes the work', abroad('UK', 'services', 'The logo is poor quality. Refund us.', { consumer: false, claims: claim('Refund for a poor logo', 900) })],
    ['EU: a firm withdraws', abroad('EU', sale, 'We withdraw from the order.', { consumer: false, acts: [order, delivered], claims: claim('Withdrawal from the order') })],
    ['EU: a mind changed after two months', abroad('EU', sale, 'I changed my mind.', { acts: [{ ...order, at: '2026-01-10' }, { ...delivered, at: '2026-01-15' }], claims: claim('Return of the lamp') })],
    ['US: a service disliked', abroad('US', 'cleaning service', 'Not clean enough, I want a refund.', { claims: claim('Refund of the cleaning', 120) })],
    ['US: compensation for stress', abroad('US', sale, 'Pay me $500 for the stress.', { acts: [order], claims: claim('$500 for the stress', 500) })],
  ] as [string, Told][])('%s', ([, told]) => {
    expect(deadlinesIn(told)).toEqual([])
  })
}) // prettier-ignore
