// A studio that makes a site: how many pages, how many rounds of changes, what more costs, how a stage is taken over.
import type { Template } from './template.ts'

export const studio: Template = {
  id: 'studio',
  trade: 'studio',
  title: { ru: 'Разработка сайта', en: 'Making a website' },
  blanks: [
    {
      id: 'currency',
      kind: 'currency',
      ask: { ru: 'В какой валюте цены?', en: 'Which currency are the prices in?' },
      example: 'RUB',
    },
    {
      id: 'pages',
      kind: 'number',
      most: 1_000,
      ask: { ru: 'Сколько страниц?', en: 'How many pages?' },
      example: 8,
    },
    {
      id: 'rounds',
      kind: 'number',
      most: 20,
      ask: { ru: 'Сколько кругов правок?', en: 'How many rounds of changes?' },
      example: 3,
    },
    {
      id: 'points',
      kind: 'number',
      least: 5,
      most: 200,
      ask: { ru: 'Сколько пунктов в одном круге?', en: 'How many points in one round?' },
      example: 20,
    },
    {
      id: 'roundPrice',
      kind: 'money',
      ask: { ru: 'Сколько стоит следующий круг?', en: 'What does a further round cost?' },
      example: 9_000,
    },
    {
      id: 'pagePrice',
      kind: 'money',
      ask: { ru: 'Сколько стоит новая страница?', en: 'What does a new page cost?' },
      example: 14_000,
    },
    {
      id: 'total',
      kind: 'money',
      ask: { ru: 'Какова цена работ?', en: 'What is the price of the work?' },
      example: 180_000,
    },
    {
      id: 'review',
      kind: 'number',
      least: 2,
      most: 30,
      ask: {
        ru: 'За сколько рабочих дней Клиент смотрит этап?',
        en: 'In how many working days does the client look at a stage?',
      },
      example: 5,
    },
    {
      id: 'reply',
      kind: 'number',
      least: 2,
      most: 30,
      ask: { ru: 'За сколько рабочих дней вы отвечаете?', en: 'In how many working days do you reply?' },
      example: 3,
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
        ru: 'В состав входит: {{pages:page}} сайта по списку из приложения 1, дизайн и вёрстка. Страница готова, когда она открывается по адресу Клиента и выглядит как принятый макет.',
        en: 'The scope includes {{pages:page}} of the site as listed in schedule 1, design and build. A page is ready when it opens at the client’s address and looks like the accepted layout.',
      },
      limit: { metric: 'scope.pages', op: '<=', value: { blank: 'pages' }, unit: 'page' },
    },
    {
      no: '1.2',
      text: {
        ru: 'В цену входит: {{rounds:round}} правок макета. Круг — один сводный список, в нём не более {{points}} пунктов.',
        en: 'The price includes {{rounds:round}} of changes to the layout. A round is one list of no more than {{points}} points.',
      },
      limit: { metric: 'revisions.rounds', op: '<=', value: { blank: 'rounds' }, unit: 'round' },
    },
    {
      no: '1.3',
      text: {
        ru: 'Сверх этого: следующий круг — {{roundPrice}}, новая страница — {{pagePrice}}. К такой работе приступают, когда обе стороны письменно согласились с ценой и сроком.',
        en: 'Beyond that: a further round — {{roundPrice}}, a new page — {{pagePrice}}. Such work begins once both sides have agreed to its price and term in writing.',
      },
      limit: {
        metric: 'extra.price',
        op: '=',
        unit: '{{currency}}',
        prices: [
          { unit: 'round', price: { blank: 'roundPrice' } },
          { unit: 'page', price: { blank: 'pagePrice' } },
        ],
      },
    },
    {
      no: '2.1',
      text: {
        ru: 'Цена работ — {{total}}. Половина вносится до начала, остальное по этапам из приложения 1.',
        en: 'The price of the work is {{total}}. Half is paid before the start, the rest by the stages of schedule 1.',
      },
      limit: { metric: 'price.total', op: '=', value: { blank: 'total' }, unit: '{{currency}}' },
    },
    {
      no: '2.2',
      text: {
        ru: 'Клиент даёт тексты, изображения и доступы по списку из приложения 1. Срок сдвигается на столько дней, сколько их ждали.',
        en: 'The client gives the texts, images and accesses listed in schedule 1. The term moves by the days for which they were awaited.',
      },
    },
    {
      no: '3.1',
      to: 'business',
      text: {
        ru: 'Замечания к этапу Клиент присылает одним списком в течение {{review}} рабочих дней. Если за это время замечаний нет, этап принят.',
        en: 'The client sends remarks on a stage in one list within {{review}} working days. A stage without remarks by then is taken over.',
      },
      limit: { metric: 'acceptance.term', op: '<=', value: { blank: 'review' }, unit: 'workday' },
    },
    {
      no: '3.1',
      to: 'consumer',
      text: {
        ru: 'Замечания к этапу Клиент присылает одним списком в течение {{review}} рабочих дней или пишет, что этап принят. Если ответа нет, Исполнитель напоминает и ждёт; о недостатках, которые видны позже, Клиент может сообщить и потом.',
        en: 'The client sends remarks on a stage in one list within {{review}} working days, or writes that the stage is taken over. If there is no answer, we remind and wait; defects that are seen later may be told later.',
      },
      limit: { metric: 'acceptance.term', op: '<=', value: { blank: 'review' }, unit: 'workday' },
    },
    {
      no: '3.2',
      text: {
        ru: 'На рабочие письма Исполнитель отвечает в течение {{reply}} рабочих дней.',
        en: 'We answer messages about the work within {{reply}} working days.',
      },
      limit: { metric: 'sla.reply', op: '<=', value: { blank: 'reply' }, unit: 'workday' },
    },
    {
      no: '3.3',
      text: {
        ru: 'За качество и сроки своей работы Исполнитель отвечает по закону. Ошибки в принятой работе он исправляет, и за круг правок это не считается.',
        en: 'We answer for the quality and the dates of our work as the law says. We put right mistakes in work that was taken over, and that does not count as a round.',
      },
    },
    {
      no: '4.1',
      text: {
        ru: 'Права на результат переходят к Клиенту после полной оплаты.',
        en: 'Rights in the result pass to the client on full payment.',
      },
    },
    {
      no: '4.2',
      text: {
        ru: 'Юридически значимые сообщения стороны шлют на адреса из анкеты. За Клиента пишут и согласуют лица, названные в анкете; в ней же отмечено, кто Клиент: потребитель или предприниматель.',
        en: 'Legally significant messages go to the addresses in the form. Persons named in the form write and agree for the client; the form also marks whether the client is a consumer or a business.',
      },
    },
    {
      no: '4.3',
      text: {
        ru: 'Стороны общаются уважительно и в рабочее время. После одного предупреждения можно перейти на письма через одного сотрудника; о пересмотре просят письмом руководителю.',
        en: 'Both sides treat each other with respect, in working hours. After one warning we may move to letters through one member of staff; a review may be asked of the manager in writing.',
      },
    },
    {
      no: '4.4',
      to: 'business',
      text: {
        ru: 'Каждая сторона вправе закончить работу, предупредив письмом за {{notice}} календарных дней. Клиент платит за сделанное и за подтверждённые расходы, остальное Исполнитель отдаёт вместе с готовым.',
        en: 'Either side may end the work with {{notice}} calendar days’ notice in writing. The client pays for what was done and for the costs shown; we pay back the rest and hand over what is ready.',
      },
      limit: { metric: 'termination.notice', op: '>=', value: { blank: 'notice' }, unit: 'day' },
    },
    {
      no: '4.4',
      to: 'consumer',
      text: {
        ru: 'Клиент вправе закончить работу в любой день, написав об этом: он платит за сделанное и за подтверждённые расходы, остальное Исполнитель отдаёт вместе с готовым. Исполнитель предупреждает о своём уходе письмом за {{notice}} календарных дней.',
        en: 'The client may end the work on any day by writing so: what was done and the costs shown are paid; we pay back the rest and hand over what is ready. We give {{notice}} calendar days’ notice in writing before we end the work.',
      },
      limit: { metric: 'termination.notice', op: '>=', value: { blank: 'notice' }, unit: 'day' },
    },
    {
      no: '4.5',
      text: {
        ru: 'Условия меняются новой редакцией с номером и днём. Она действует с того дня, когда её приняли обе стороны; прежние редакции хранятся.',
        en: 'The terms change by a new version with a number and a date. It holds from the day on which both sides accepted it; earlier versions are kept.',
      },
    },
  ],
  included: [
    { ru: 'дизайн и вёрстка страниц по списку', en: 'design and build of the pages listed' },
    { ru: 'вид на телефоне и на компьютере', en: 'the look on a phone and on a computer' },
    { ru: 'исправление своих ошибок', en: 'putting our own mistakes right' },
  ],
  notIncluded: [
    { ru: 'тексты, фотографии и переводы', en: 'texts, photographs and translations' },
    { ru: 'онлайн-оплата, личный кабинет, интеграции', en: 'online payment, accounts, integrations' },
    {
      ru: 'хостинг, домен и поддержка после сдачи',
      en: 'hosting, domain and support after the work is taken over',
    },
  ],
  willNotDo: [
    {
      ru: 'работа сверх состава без письменного согласия обеих сторон',
      en: 'extra work without an agreement in writing',
    },
    {
      ru: 'обещания мест в поиске и числа заявок',
      en: 'promises of places in search or of a number of enquiries',
    },
    {
      ru: 'чужие тексты и снимки без прав на них',
      en: 'other people’s texts or pictures without the rights to them',
    },
  ],
}
