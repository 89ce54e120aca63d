// A pickup point that keeps things on a shelf: how much fits, how things come and go, what happens to more than fits.
import type { Template } from './template.ts'

export const pickupPoint: Template = {
  id: 'pickup_point',
  trade: 'pickup_point',
  title: { ru: 'Хранение на полке пункта выдачи', en: 'A shelf at a pickup point' },
  blanks: [
    {
      id: 'currency',
      kind: 'currency',
      ask: { ru: 'В какой валюте цены?', en: 'Which currency are the prices in?' },
      example: 'RUB',
    },
    {
      id: 'volume',
      kind: 'number',
      most: 1_000,
      ask: { ru: 'Сколько кубометров вмещает ячейка?', en: 'How many cubic metres does a cell hold?' },
      example: 0.4,
    },
    {
      id: 'weight',
      kind: 'number',
      most: 100_000,
      ask: { ru: 'Сколько килограммов?', en: 'How many kilograms?' },
      example: 60,
    },
    {
      id: 'monthly',
      kind: 'money',
      ask: { ru: 'Сколько стоит ячейка за месяц?', en: 'What does a cell cost a month?' },
      example: 1_500,
    },
    {
      id: 'grace',
      kind: 'number',
      least: 2,
      most: 60,
      ask: { ru: 'Сколько дней даёте забрать лишнее?', en: 'How many days to collect what goes over?' },
      example: 3,
    },
    {
      id: 'overage',
      kind: 'money',
      ask: { ru: 'Сколько стоит лишняя ячейка за день?', en: 'What does an extra cell cost a day?' },
      example: 50,
    },
    {
      id: 'late',
      kind: 'number',
      least: 2,
      most: 365,
      ask: { ru: 'Сколько дней ждёте после срока?', en: 'How many days do you wait after the term?' },
      example: 30,
    },
    {
      id: 'notice',
      kind: 'number',
      least: 2,
      most: 90,
      ask: { ru: 'За сколько дней предупреждать об отказе?', en: 'How many days of notice before leaving?' },
      example: 7,
    },
  ],
  clauses: [
    {
      no: '1.1',
      text: {
        ru: 'Исполнитель принимает вещи Клиента в пункте выдачи, хранит их на полке и выдаёт Клиенту или тому, кого он назвал в анкете. Кто Клиент, потребитель или предприниматель, он отмечает в анкете.',
        en: 'We take in the client’s things at the pickup point, keep them on a shelf and hand them out to the client or to a person named in the form. The client marks in the form whether they are a consumer or a business.',
      },
    },
    {
      no: '2.1',
      text: {
        ru: 'Ячейка вмещает до {{volume}} м³. Объём считается по габаритам упаковки.',
        en: 'A cell holds up to {{volume}} m³. Volume is measured by the size of the packaging.',
      },
      limit: { metric: 'storage.volume', op: '<=', value: { blank: 'volume' }, unit: 'm3' },
    },
    {
      no: '2.2',
      text: {
        ru: 'Вес вещей в ячейке — до {{weight}} кг.',
        en: 'The things in a cell weigh up to {{weight}} kg.',
      },
      limit: { metric: 'storage.weight', op: '<=', value: { blank: 'weight' }, unit: 'kg' },
    },
    {
      no: '2.3',
      text: {
        ru: 'Ячейка стоит {{monthly}} за календарный месяц. Оплата — в первые 5 дней месяца.',
        en: 'A cell costs {{monthly}} per calendar month, paid in the first 5 days of the month.',
      },
      limit: {
        metric: 'price.month',
        op: '=',
        value: { blank: 'monthly' },
        unit: '{{currency}}',
        window: 'month',
      },
    },
    {
      no: '2.4',
      to: 'business',
      text: {
        ru: 'Если занято больше предела, Исполнитель пишет об этом Клиенту. В течение {{grace}} календарных дней Клиент забирает излишек или берёт ещё ячейку. Со следующего дня излишек оплачивается: {{overage}} в день за каждую начатую ячейку.',
        en: 'If more is taken up than the limit, we write to the client. Within {{grace}} calendar days the client collects the excess or takes another cell. From the next day on the excess costs {{overage}} per day for each cell begun.',
      },
      limit: {
        metric: 'storage.overage',
        op: 'grace_days',
        value: { blank: 'grace' },
        unit: 'day',
        overagePrice: { blank: 'overage' },
        overageUnit: '{{currency}}/slot/day',
      },
    },
    {
      no: '2.4',
      to: 'consumer',
      text: {
        ru: 'Если занято больше предела, Исполнитель пишет об этом Клиенту. В течение {{grace}} календарных дней Клиент забирает излишек или сам берёт ещё ячейку: {{overage}} в день. Пока Клиент не выбрал, ничего платного не добавляется, а новые вещи сверх предела не принимаются.',
        en: 'If more is taken up than the limit, we write to the client. Within {{grace}} calendar days the client collects the excess or chooses another cell at {{overage}} per day. Until the client has chosen, nothing paid is added and no more things are taken in above the limit.',
      },
      limit: { metric: 'storage.overage', op: 'grace_days', value: { blank: 'grace' }, unit: 'day' },
    },
    {
      no: '3.1',
      text: {
        ru: 'Вещи принимают и выдают по акту: наименование, количество, размер, состояние, объявленная ценность, подписи обеих сторон. Закрытую упаковку можно сдать без вскрытия: тогда в акте стоят число мест, вес и слова «без вскрытия, со слов Клиента».',
        en: 'Things come in and go out by an act: name, number, size, condition, declared value, both signatures. A closed package may stay unopened: the act then says how many packages, their weight, and “unopened, as declared”.',
      },
    },
    {
      no: '3.2',
      text: {
        ru: 'При выдаче Клиент проверяет вещи вместе с сотрудником и подписывает акт. Если чего-то не хватает, Клиент называет номер акта, вещь и количество, а Исполнитель показывает записи и приглашает на пересчёт.',
        en: 'On collection the client checks the things together with our staff and signs the act. If something is missing, the client names the act, the thing and the number; we show the records and invite the client to a count.',
      },
    },
    {
      no: '3.3',
      text: {
        ru: 'Исполнитель отвечает за принятые вещи по закону. Порядок заявления — п. 3.2.',
        en: 'We answer for the things that we took in as the law says. Clause 3.2 says how to tell us.',
      },
    },
    {
      no: '3.4',
      text: {
        ru: 'Если вещи не забрали в срок, Исполнитель напоминает письмом и ждёт ещё {{late}} дней по цене п. 2.3. Дальше он действует только так, как установил закон для невостребованных вещей.',
        en: 'If things are not collected in time, we remind the client in writing and wait another {{late}} days at the price of clause 2.3. After that we only do what the law sets out for things left behind.',
      },
    },
    {
      no: '4.1',
      text: {
        ru: 'Юридически значимые сообщения стороны шлют на адреса из анкеты. За Клиента пишут, сдают и забирают лица, названные в анкете.',
        en: 'Legally significant messages go to the addresses in the form. Persons named in the form write, hand in and collect for the client.',
      },
    },
    {
      no: '4.2',
      text: {
        ru: 'Стороны общаются уважительно. После одного предупреждения можно перейти на письма через одного сотрудника; о пересмотре просят письмом руководителю.',
        en: 'Both sides treat each other with respect. After one warning we may move to letters through one member of staff; a review may be asked of the manager in writing.',
      },
    },
    {
      no: '4.3',
      to: 'business',
      text: {
        ru: 'Каждая сторона вправе закончить хранение, предупредив письмом за {{notice}} календарных дней. Вещи выдают по акту, платят за прошедшие дни.',
        en: 'Either side may end the storage with {{notice}} calendar days’ notice in writing. Things are handed out by an act, and the days that have passed are paid.',
      },
      limit: { metric: 'termination.notice', op: '>=', value: { blank: 'notice' }, unit: 'day' },
    },
    {
      no: '4.3',
      to: 'consumer',
      text: {
        ru: 'Клиент вправе забрать вещи и закончить хранение в любой день: он платит за прошедшие дни, остальное из предоплаты Исполнитель отдаёт. Исполнитель предупреждает о конце хранения письмом за {{notice}} календарных дней.',
        en: 'The client may collect the things and end the storage on any day: the days that have passed are paid, and we pay back the rest of what was paid ahead. We give {{notice}} calendar days’ notice in writing before we end the storage.',
      },
      limit: { metric: 'termination.notice', op: '>=', value: { blank: 'notice' }, unit: 'day' },
    },
    {
      no: '4.4',
      text: {
        ru: 'Условия меняются новой редакцией с номером и днём. Она действует с того дня, когда её приняли обе стороны; прежние редакции хранятся.',
        en: 'The terms change by a new version with a number and a date. It holds from the day on which both sides accepted it; earlier versions are kept.',
      },
    },
  ],
  included: [
    { ru: 'ячейка на полке в пределах п. 2.1 и 2.2', en: 'a cell on the shelf within clauses 2.1 and 2.2' },
    {
      ru: 'приём и выдача по акту в часы работы',
      en: 'taking in and handing out by an act in opening hours',
    },
    {
      ru: 'копия каждого акта и пересчёт по просьбе раз в месяц',
      en: 'a copy of each act, and a count on request once a month',
    },
  ],
  notIncluded: [
    { ru: 'доставка и погрузка', en: 'delivery and loading' },
    { ru: 'упаковка и сборка заказов', en: 'packing and picking of orders' },
    { ru: 'страхование вещей', en: 'insurance of the things' },
  ],
  willNotDo: [
    {
      ru: 'хранение денег, документов, оружия, лекарств, скоропортящегося и опасного',
      en: 'storage of money, documents, weapons, medicine, perishable or dangerous goods',
    },
    { ru: 'приём и выдача без акта', en: 'taking in or handing out without an act' },
    { ru: 'выдача тем, кого нет в анкете', en: 'handing out to people who are not named in the form' },
  ],
}
