// A shop: how much one order may hold, how it travels, when money and goods go back, and what the law gives besides.
import {
  changesClause,
  currencyBlank,
  moneyBlank,
  numberBlank,
  replyBlank,
  replyClause,
  respectClause,
  writingClause,
} from './common.ts'
import type { Template } from './template.ts'

export const shop: Template = {
  id: 'shop',
  trade: 'shop',
  title: { ru: 'Заказы в магазине', en: 'Orders at a shop' },
  blanks: [
    currencyBlank,
    numberBlank(
      'pieces',
      { ru: 'Сколько одинаковых вещей в одном заказе?', en: 'How many of one thing in one order?' },
      10,
      1,
      10_000,
    ),
    moneyBlank('delivery', { ru: 'Сколько стоит доставка?', en: 'What does delivery cost?' }, 300),
    numberBlank(
      'send',
      { ru: 'За сколько рабочих дней отправляете?', en: 'In how many working days do you send?' },
      3,
      2,
      60,
    ),
    numberBlank(
      'keep',
      {
        ru: 'Сколько дней заказ ждёт в пункте выдачи?',
        en: 'How many days does an order wait for collection?',
      },
      14,
      2,
      60,
    ),
    numberBlank(
      'back',
      { ru: 'Сколько дней на возврат без причин?', en: 'How many days to return without a reason?' },
      14,
      14,
      365,
    ),
    numberBlank(
      'refund',
      { ru: 'За сколько дней возвращаете деньги?', en: 'In how many days do you pay back?' },
      7,
      2,
      10,
    ),
    replyBlank,
  ],
  clauses: [
    {
      no: '1.1',
      text: {
        ru: 'Исполнитель продаёт вещи с витрины по ценам, которые видны до заказа. Заказ принят, когда Исполнитель прислал подтверждение с его номером, составом, ценой и днём.',
        en: 'We sell the things that we show at prices seen before the order. An order is taken when we have sent a confirmation with its number, contents, price and day.',
      },
    },
    {
      no: '1.2',
      text: {
        ru: 'В одном заказе — до {{pieces:piece}} одной вещи. Больше можно заказать письмом: Исполнитель назовёт цену и день.',
        en: 'One order holds up to {{pieces:piece}} of one thing. More may be ordered by message: we name the price and the day.',
      },
      limit: { metric: 'order.pieces', op: '<=', value: { blank: 'pieces' }, unit: 'piece' },
    },
    {
      no: '1.3',
      text: {
        ru: 'Доставка стоит {{delivery}}. Она показана отдельной строкой до оплаты.',
        en: 'Delivery costs {{delivery}}. It is shown as a line of its own before payment.',
      },
      limit: { metric: 'delivery.price', op: '=', value: { blank: 'delivery' }, unit: '{{currency}}' },
    },
    {
      no: '1.4',
      text: {
        ru: 'Оплаченный заказ Исполнитель отправляет в течение {{send}} рабочих дней и сразу пишет номер отправления.',
        en: 'A paid order is sent within {{send}} working days, and we write its number at once.',
      },
      limit: { metric: 'send.term', op: '<=', value: { blank: 'send' }, unit: 'workday' },
    },
    {
      no: '2.1',
      text: {
        ru: 'Если вещи нет или она задерживается, Исполнитель пишет об этом сразу. Клиент выбирает: ждать, взять другую или получить деньги назад.',
        en: 'If a thing is missing or late, we say so at once. The client chooses: to wait, to take another, or to have the money back.',
      },
    },
    {
      no: '2.2',
      text: {
        ru: 'В пункте выдачи заказ ждёт: его забирают в течение {{keep}} календарных дней. Потом он едет обратно, а деньги Исполнитель отдаёт Клиенту.',
        en: 'At a pickup point the order is collected within {{keep}} calendar days. After that it travels back, and we pay the money back.',
      },
      limit: { metric: 'collect.term', op: '<=', value: { blank: 'keep' }, unit: 'day' },
    },
    {
      no: '2.3',
      text: {
        ru: 'При выдаче Клиент вправе открыть и проверить заказ. Если чего-то нет или вещь повреждена, это записывают в акт вместе с сотрудником.',
        en: 'On collection the client may open and check the order. If something is missing or damaged, it is written into an act together with our staff.',
      },
    },
    {
      no: '3.1',
      text: {
        ru: 'Вещь, которая не подошла, Клиент возвращает в течение {{back}} календарных дней после получения; причину называть не нужно. Нужны лишь сохранный вид и то, что показывает покупку: чек, выписка, номер заказа или переписка.',
        en: 'A thing that does not suit is returned within {{back}} calendar days of receipt, without giving a reason. It should look as it did, and anything that shows the purchase will do: a receipt, a statement, the number of the order, or messages.',
      },
      limit: { metric: 'return.term', op: '<=', value: { blank: 'back' }, unit: 'day' },
    },
    {
      no: '3.2',
      text: {
        ru: 'Деньги Исполнитель возвращает тем же путём, каким их получил, в течение {{refund}} календарных дней после письма о возврате.',
        en: 'We pay back by the way in which we were paid, within {{refund}} calendar days of the message about the return.',
      },
      limit: { metric: 'refund.term', op: '<=', value: { blank: 'refund' }, unit: 'day' },
    },
    {
      no: '3.3',
      text: {
        ru: 'Если у вещи недостаток, действуют права, которые даёт закон; дорогу туда и обратно тогда оплачивает Исполнитель.',
        en: 'If a thing is faulty, the rights that the law gives apply; we then pay for both ways.',
      },
    },
    replyClause('4.1'),
    writingClause('4.2'),
    respectClause('4.3'),
    {
      no: '4.4',
      text: {
        ru: 'Пока заказ не отправлен, его можно отменить сообщением: деньги Исполнитель отдаёт целиком. По отправленному заказу действуют п. 3.1 и 3.3.',
        en: 'Until it is sent an order may be called off by a message, and we pay the whole sum back. For an order on its way clauses 3.1 and 3.3 apply.',
      },
    },
    changesClause('4.5'),
  ],
  included: [
    { ru: 'вещь, её упаковка и документы', en: 'the thing, its packaging and papers' },
    { ru: 'сборка заказа и номер отправления', en: 'packing of the order and the number to follow it' },
    { ru: 'ответ на вопросы до и после покупки', en: 'answers before and after the purchase' },
  ],
  notIncluded: [
    { ru: 'подъём и сборка у Клиента', en: 'carrying in and assembly at the client’s place' },
    { ru: 'подарочная упаковка', en: 'gift wrapping' },
    { ru: 'пошлины другой страны', en: 'duties of another country' },
  ],
  willNotDo: [
    { ru: 'продажа того, на что нет документов', en: 'sale of things without their papers' },
    { ru: 'списания с карты без нового согласия', en: 'charges to a card without a new consent' },
    { ru: 'передача данных Клиента для рекламы', en: 'handing the client’s data on for advertising' },
  ],
}
