// A score of everyday quarrels in other trades: which term runs, and what only looks like a payment or an answer.
import { describe, expect, test } from 'vitest'
import { deadlinesIn, type Told } from './deadlineTold.ts'

const paid = { id: 'P', at: '2026-02-01', kind: 'payment', amount: 30_000 }
const bought = {
  id: 'O',
  at: '2026-02-01',
  kind: 'order',
  amount: 5_000,
  lines: [{ sku: 'X', qty: 1, price: 5_000 }],
}
const came = { id: 'D', at: '2026-02-03', kind: 'delivery' }
const retail = 'розничная купля-продажа'
const service = 'возмездные услуги'
const one = (text: string, amountClaimed = 3_000) => [{ id: 'c1', text, raisedIn: ['m1'], amountClaimed }]
const asked = (text: string, ...ours: [id: string, day: string, text: string][]): Told['said'] => [
  ['m1', '2026-03-05T10:00', 'client', text],
  ...ours.map(([id, day, said]) => [id, `${day}T10:00`, 'us', said] as const),
]
const inTime = (text: string, n: number, unit: string) => ({
  no: '4',
  text,
  limit: { op: '<=', value: n, unit },
})

// prettier-ignore
const RUSSIAN: [string, Told, string[]][] = [
  ['a crown that split: an examination pays nothing', { about: 'договор медицинских услуг', acts: [paid], claims: one('Вернуть деньги за коронку'),
    said: asked('Коронка раскололась. Требую вернуть 30 000 рублей.', ['m2', '2026-03-06', 'Приходите на осмотр, бесплатно.'], ['m3', '2026-03-10', 'Осмотр показал скол. Перечислили 30 000 ₽ на карту.']) },
  ['RU-S01 2026-03-05 2026-03-16 m3']],
  ['a price tag that promised less', { about: retail, acts: [bought], claims: one('Разница с ценником', 500), said: asked('На ценнике было 990, пробили 1490. Верните разницу.') },
  ['RU-G06 2026-03-05 2026-03-16']],
  ['lessons not given and moral harm beside them', { about: service, acts: [paid], said: asked('Хватит, ухожу. Верните за 3 занятия и 5 000 морального вреда.'),
    claims: [...one('Возврат за 3 непроведённых занятия'), { id: 'c2', text: 'Моральный вред', raisedIn: ['m1'], amountClaimed: 5_000 }] },
  ['RU-S05 2026-03-05 2026-03-16']],
  ['details asked for are no payment', { about: service, acts: [paid], claims: one('Возврат остатка абонемента'),
    said: asked('Отказываюсь от абонемента, верните остаток.', ['m2', '2026-03-06', 'Пришлите реквизиты, деньги переведём.'], ['m3', '2026-03-10', 'Деньги отправили, 3 000 ₽.']) },
  ['RU-S05 2026-03-05 2026-03-16 m3']],
  ['a refund in the ledger alone is one', { about: service, acts: [paid, { id: 'R', at: '2026-03-09', kind: 'refund', amount: 3_000 }], claims: one('Возврат остатка абонемента'), said: asked('Отказываюсь от абонемента, верните остаток.') },
  ['RU-S05 2026-03-05 2026-03-16 R']],
  ['an order called off before it left', { about: retail, acts: [bought], claims: one('Отмена заказа, вернуть предоплату'), said: asked('Отменяю заказ, верните предоплату.') },
  ['RU-G10 2026-03-05 2026-03-16']],
  ['a booking called off', { about: 'гостиничные услуги', acts: [paid], claims: one('Возврат предоплаты за бронь'), said: asked('Отменяю бронь на май, верните предоплату.') },
  ['RU-S05 2026-03-05 2026-03-16']],
  ['a firm is answered by the position, not by the receipt', { about: 'поставка', consumer: false, claims: one('Недопоставка 12 коробок'),
    said: asked('Недопоставка, требуем 24 000.', ['m2', '2026-03-05', 'Приняли, разбираемся.'], ['m3', '2026-03-07', 'По накладной принято 40 коробок. Оснований для выплаты нет.']) },
  ['RU-B01 2026-03-05 2026-04-06 m3']],
  ['a firm with a promise of its own: both run', { about: 'хранение', consumer: false, clauses: [inTime('Ущерб возмещается в течение 10 рабочих дней с претензии.', 10, 'workday')],
    claims: one('Повреждены 4 коробки', 8_000), said: asked('Претензия: повреждены 4 коробки, возместите 8 000.') },
  ['contract 2026-03-05 2026-03-20', 'RU-B01 2026-03-05 2026-04-06']],
  ['a void clause lengthens nothing', { about: service, acts: [paid], clauses: [{ no: '9', text: 'Возврат производится в течение 5 дней.', void: true }], claims: one('Возврат остатка'), said: asked('Расторгаю договор, верните остаток.') },
  ['RU-S05 2026-03-05 2026-03-16']],
  ['a charge that nobody agreed to, already paid, is claimed back', { about: service, acts: [paid], claims: one('Никто не просил эту услугу, вернуть 3 000 ₽'), said: asked('Эту услугу никто не просил. Верните 3 000 рублей.') },
  ['RU-S01 2026-03-05 2026-03-16']],
  ['a bill that the client will not pay is ours to claim', { about: service, acts: [paid], claims: one('Не будет платить за лишние часы'), said: asked('За лишние часы платить не буду.') }, []],
  ['a free delivery that was charged', { about: retail, acts: [bought], claims: one('Обещали бесплатную доставку, вернуть 300 ₽', 300), said: asked('На сайте доставка бесплатная, а взяли 300. Верните 300 рублей.') },
  ['RU-G06 2026-03-05 2026-03-16']],
  ['a discount on the next visit is a wish', { about: service, acts: [paid], claims: one('Скидка 50 % на следующий визит', 0), said: asked('За такое отношение сделайте скидку на следующий визит.') }, []],
  ['a pause of the subscription is a wish', { about: service, acts: [paid], claims: one('Заморозка абонемента', 0), said: asked('Заморозьте абонемент на месяц.') }, []],
  ['rudeness alone is no term', { about: service, acts: [paid], claims: one('Сотрудник нахамил', 0), said: asked('Ваш сотрудник нахамил.') }, []],
]

// prettier-ignore
const ABROAD: [string, Told, string[]][] = [
  ['UK: the refund once the parcel arrives is a promise', { where: 'UK', about: 'sale of goods', acts: [{ ...bought, at: '2026-03-01' }, { ...came, at: '2026-03-02' }], claims: one('Return of the coat'),
    said: asked('I would like to return it, it does not suit me.', ['m2', '2026-03-06', 'Your refund will be processed once the parcel arrives.'], ['m3', '2026-03-11', 'Your refund of £50 has been processed.']) },
  ['UK-C03 2026-03-05 2026-03-19 m3']],
  ['EU: a refund next week is a promise', { where: 'EU', about: 'sale of goods', acts: [{ ...bought, at: '2026-03-01' }, { ...came, at: '2026-03-02' }], claims: one('Withdrawal'),
    said: asked('I withdraw from this contract.', ['m2', '2026-03-06', 'We are refunding you €50 next week.'], ['m3', '2026-03-12', 'We’ve sent your €50 back today.']) },
  ['EU-C02 2026-03-05 2026-03-19 m3']],
  ['UK: a shoot that we called off, and our own term', { where: 'UK', about: 'photography services', acts: [paid], clauses: [inTime('If we cancel, your deposit is returned within 7 days.', 7, 'day')],
    claims: one('Return of the deposit', 200), said: asked('You cancelled our shoot. Please return the deposit of £200.') },
  ['contract 2026-03-05 2026-03-12']],
  ['US: credits that a firm was promised', { where: 'US', consumer: false, about: 'software service', clauses: [inTime('Service credits are refunded within 30 days of the request.', 30, 'day')],
    claims: one('Service credit', 200), said: asked('The API was down, please issue the credit of $200.', ['m2', '2026-03-15', 'The credit of $200 has been issued.']) },
  ['contract 2026-03-05 2026-04-06 m2']],
  ['UK: a complaint of a firm by the agreement’s own term', { where: 'UK', consumer: false, about: 'marketing services', clauses: [inTime('We answer complaints within 5 business days.', 5, 'business_day')],
    claims: one('Refund of £2,000', 2_000), said: asked('We want £2,000 back.', ['m2', '2026-03-09', 'We cannot agree; the reasons are attached.']) },
  ['contract 2026-03-05 2026-03-12 m2']],
  ['EU: a gym left after three months', { where: 'EU', about: 'gym services', acts: [{ ...paid, at: '2025-12-01' }], claims: one('Refund for unused months'), said: asked('I want to cancel my membership and get the rest back.') }, []],
  ['US: a mug that came broken', { where: 'US', about: 'sale of goods', acts: [bought, came], claims: one('Refund for the broken mug', 20), said: asked('The mug arrived broken. Refund me.') }, []],
  ['UK: a bank mentioned is no dispute opened', { where: 'UK', about: 'sale of goods', acts: [bought, came], claims: one('Refund', 20), said: asked('If you do not refund me I will use section 75 with my bank.') }, []],
]

describe.for([['in Russia', RUSSIAN], ['abroad', ABROAD]] as const)('A quarrel %s', ([, cases]) => {
  test.for(cases)('%s', ([, told, expected]) => {
    expect(deadlinesIn(told)).toEqual(expected)
  })
}) // prettier-ignore
