// A workshop that mends things: a look, a price that is agreed first, a term, a guarantee, and what happens to things left behind.
import {
  changesClause,
  currencyBlank,
  leavingClauses,
  moneyBlank,
  noticeBlank,
  numberBlank,
  replyBlank,
  replyClause,
  respectClause,
  writingClause,
} from './common.ts'
import type { Template } from './template.ts'

export const workshop: Template = {
  id: 'workshop',
  trade: 'workshop',
  title: { ru: 'Ремонт в мастерской', en: 'Repairs at a workshop' },
  blanks: [
    currencyBlank,
    moneyBlank('look', { ru: 'Сколько стоит осмотр?', en: 'What does a look at the thing cost?' }, 500),
    numberBlank(
      'lookDays',
      { ru: 'За сколько рабочих дней смотрите вещь?', en: 'In how many working days do you look at it?' },
      3,
      2,
      60,
    ),
    numberBlank(
      'workDays',
      { ru: 'За сколько рабочих дней чините?', en: 'In how many working days do you mend it?' },
      10,
      2,
      180,
    ),
    numberBlank(
      'guarantee',
      { ru: 'Сколько дней гарантии?', en: 'For how many days do you guarantee the work?' },
      90,
      14,
      730,
    ),
    numberBlank(
      'free',
      {
        ru: 'Сколько дней готовая вещь ждёт бесплатно?',
        en: 'How many days does a finished thing wait free?',
      },
      14,
      2,
      180,
    ),
    moneyBlank(
      'storage',
      { ru: 'Сколько стоит день хранения потом?', en: 'What does a day of storage cost then?' },
      50,
    ),
    replyBlank,
    noticeBlank,
  ],
  clauses: [
    {
      no: '1.1',
      text: {
        ru: 'Исполнитель принимает вещь по акту: что это, состояние, следы износа, что на словах не так, объявленная ценность, подписи обеих сторон.',
        en: 'We take a thing in by an act: what it is, its condition, marks of wear, what is said to be wrong, its declared value, both signatures.',
      },
    },
    {
      no: '1.2',
      text: {
        ru: 'Осмотр стоит {{look}}. Если вещь чинят здесь, эта сумма входит в цену ремонта.',
        en: 'A look at the thing costs {{look}}. If we mend it, that sum is part of the price of the repair.',
      },
      limit: { metric: 'price.look', op: '=', value: { blank: 'look' }, unit: '{{currency}}' },
    },
    {
      no: '1.3',
      text: {
        ru: 'О том, что не так, сколько стоит ремонт и когда он будет готов, Исполнитель пишет в течение {{lookDays}} рабочих дней.',
        en: 'We write what is wrong, what the repair costs and when it will be ready within {{lookDays}} working days.',
      },
      limit: { metric: 'look.term', op: '<=', value: { blank: 'lookDays' }, unit: 'workday' },
    },
    {
      no: '1.4',
      text: {
        ru: 'Ремонт начинают, когда Клиент письменно согласился с ценой. Если по ходу нужна другая работа, её цену согласуют так же, до начала.',
        en: 'The repair begins when the client has agreed to its price in writing. If other work turns out to be needed, its price is agreed in the same way before it begins.',
      },
    },
    {
      no: '2.1',
      text: {
        ru: 'Исполнитель чинит вещь в течение {{workDays}} рабочих дней с того дня, когда согласована цена. Если ждут деталь, Исполнитель сразу пишет новый день, и Клиент решает, ждать ли.',
        en: 'The repair is done within {{workDays}} working days from the agreement on its price. If a part is awaited, we write the new day at once, and the client decides whether to wait.',
      },
      limit: { metric: 'repair.term', op: '<=', value: { blank: 'workDays' }, unit: 'workday' },
    },
    {
      no: '2.2',
      text: {
        ru: 'Если в течение {{guarantee}} календарных дней проявится то же самое, Исполнитель чинит бесплатно. Права, которые даёт закон, при этом остаются.',
        en: 'If the same thing shows again within {{guarantee}} calendar days, we mend it free of charge. The rights that the law gives stay.',
      },
      limit: { metric: 'guarantee.term', op: '<=', value: { blank: 'guarantee' }, unit: 'day' },
    },
    {
      no: '2.3',
      text: {
        ru: 'Заменённые детали Исполнитель отдаёт Клиенту вместе с вещью.',
        en: 'Parts that were replaced are handed back with the thing.',
      },
    },
    {
      no: '3.1',
      text: {
        ru: 'Когда вещь готова, Исполнитель пишет Клиенту. Готовая вещь ждёт бесплатно: её забирают в течение {{free}} календарных дней.',
        en: 'When the thing is ready, we write to the client. It waits free of charge and is collected within {{free}} calendar days.',
      },
      limit: { metric: 'collect.term', op: '<=', value: { blank: 'free' }, unit: 'day' },
    },
    {
      no: '3.2',
      text: {
        ru: 'Дальше хранение стоит {{storage}} в день; Исполнитель напоминает об этом письмом. С невостребованной вещью он поступает только так, как установил закон.',
        en: 'After that storage costs {{storage}} per day; we remind the client of it in writing. With a thing left behind we only do what the law sets out.',
      },
      limit: { metric: 'storage.day', op: '=', value: { blank: 'storage' }, unit: '{{currency}}/day' },
    },
    {
      no: '3.3',
      text: {
        ru: 'При выдаче Клиент проверяет вещь вместе с мастером и подписывает акт. Что не было видно сразу, можно сказать и потом.',
        en: 'On collection the client checks the thing together with us and signs the act. What could not be seen then may be told later.',
      },
    },
    {
      no: '3.4',
      text: {
        ru: 'За принятую вещь и за свою работу Исполнитель отвечает по закону.',
        en: 'We answer for the thing in our hands and for our work as the law says.',
      },
    },
    replyClause('4.1'),
    writingClause('4.2'),
    respectClause('4.3'),
    ...leavingClauses('4.4'),
    changesClause('4.5'),
  ],
  included: [
    { ru: 'осмотр и ответ с ценой', en: 'a look and an answer with the price' },
    { ru: 'работа и детали из согласованной цены', en: 'the work and parts of the agreed price' },
    { ru: 'акт при приёме и при выдаче', en: 'an act on taking in and on handing out' },
  ],
  notIncluded: [
    { ru: 'доставка', en: 'delivery' },
    { ru: 'чистка и полировка, если их не заказали', en: 'cleaning and polishing unless ordered' },
    { ru: 'подменная вещь на время ремонта', en: 'a replacement for the time of the repair' },
  ],
  willNotDo: [
    { ru: 'работа без согласованной цены', en: 'work without an agreed price' },
    { ru: 'ремонт того, что после него опасно', en: 'repairs that would leave a thing dangerous' },
    { ru: 'выдача без акта', en: 'handing out without an act' },
  ],
}
