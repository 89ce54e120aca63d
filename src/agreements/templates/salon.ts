// A salon: visits by appointment, what a visit includes, how one is moved, and a package of visits that can be given back.
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

export const salon: Template = {
  id: 'salon',
  trade: 'salon',
  title: { ru: 'Визиты в салон', en: 'Visits to a salon' },
  blanks: [
    currencyBlank,
    numberBlank(
      'visits',
      { ru: 'Сколько визитов в пакете?', en: 'How many visits are in a package?' },
      10,
      1,
      365,
    ),
    moneyBlank('price', { ru: 'Сколько стоит пакет?', en: 'What does the package cost?' }, 30_000),
    numberBlank(
      'term',
      { ru: 'Сколько дней действует пакет?', en: 'For how many days does the package hold?' },
      180,
      14,
      730,
    ),
    numberBlank(
      'wait',
      { ru: 'Сколько минут ждёте опоздавшего?', en: 'How many minutes do you wait?' },
      15,
      2,
      60,
    ),
    numberBlank(
      'redo',
      {
        ru: 'За сколько дней можно сказать, что работа не понравилась?',
        en: 'In how many days may work be put right?',
      },
      7,
      2,
      60,
    ),
    numberBlank(
      'refund',
      { ru: 'За сколько рабочих дней возвращаете деньги?', en: 'In how many working days do you pay back?' },
      5,
      2,
      10,
    ),
    replyBlank,
    noticeBlank,
  ],
  clauses: [
    {
      no: '1.1',
      text: {
        ru: 'Исполнитель оказывает услуги по записи, по ценам, которые Клиент видит до записи. Что входит в услугу, перечислено в списке ниже.',
        en: 'We work by appointment, at prices that the client sees before booking. What a visit consists of is listed below.',
      },
    },
    {
      no: '1.2',
      text: {
        ru: 'Пакет включает {{visits:visit}}. Неиспользованный визит можно передать тому, кого Клиент назвал в анкете.',
        en: 'The package includes {{visits:visit}}. A visit that was not used may be given to a person named in the form.',
      },
      limit: { metric: 'package.visits', op: '<=', value: { blank: 'visits' }, unit: 'visit' },
    },
    {
      no: '1.3',
      text: { ru: 'Пакет стоит {{price}}.', en: 'The package costs {{price}}.' },
      limit: { metric: 'package.price', op: '=', value: { blank: 'price' }, unit: '{{currency}}' },
    },
    {
      no: '1.4',
      text: {
        ru: 'Визиты пакета используют в течение {{term}} календарных дней с оплаты. За оставшиеся Исполнитель отдаёт деньги: цену пакета делят на число визитов.',
        en: 'The visits of a package are used within {{term}} calendar days of payment. For those that are left we pay back: the price of the package divided by its visits.',
      },
      limit: { metric: 'package.term', op: '<=', value: { blank: 'term' }, unit: 'day' },
    },
    {
      no: '2.1',
      text: {
        ru: 'Запись можно перенести или отменить сообщением. Чем раньше Клиент об этом пишет, тем скорее место достанется другому; плата за пропуск не берётся.',
        en: 'An appointment may be moved or called off by a message. The earlier we know, the sooner somebody else has the place; there is no charge for a missed visit.',
      },
    },
    {
      no: '2.2',
      text: {
        ru: 'Если Клиент опаздывает, его ждут в течение {{wait}} минут. Потом услугу сокращают до конца записи или переносят, как решит Клиент.',
        en: 'A client who is late is awaited within {{wait}} minutes. After that the visit is shortened or moved, as the client chooses.',
      },
      limit: { metric: 'late.wait', op: '<=', value: { blank: 'wait' }, unit: 'minute' },
    },
    {
      no: '2.3',
      text: {
        ru: 'Если занято или заболел мастер, Исполнитель предупреждает сразу и предлагает другое время или другого мастера.',
        en: 'If the master is ill or the place is taken, we say so at once and offer another time or another master.',
      },
    },
    {
      no: '3.1',
      text: {
        ru: 'До услуги Клиент говорит об аллергии, беременности и здоровье, если это важно для услуги. Эти сведения Исполнитель хранит отдельно и никому не передаёт.',
        en: 'Before the visit the client tells of allergies, pregnancy and health as far as they matter for it. We keep this apart and pass it to nobody.',
      },
    },
    {
      no: '3.2',
      text: {
        ru: 'Если результат не тот, о котором договорились, Клиент говорит об этом в течение {{redo}} календарных дней, и мастер бесплатно исправляет. Права, которые даёт закон, при этом остаются.',
        en: 'If the result is not what was agreed, the client says so within {{redo}} calendar days and it is put right free of charge. The rights that the law gives stay.',
      },
      limit: { metric: 'redo.term', op: '<=', value: { blank: 'redo' }, unit: 'day' },
    },
    {
      no: '3.3',
      text: {
        ru: 'Деньги Исполнитель возвращает тем же путём, каким их получил, в течение {{refund}} рабочих дней после письма.',
        en: 'We pay back by the way in which we were paid, within {{refund}} working days of the message.',
      },
      limit: { metric: 'refund.term', op: '<=', value: { blank: 'refund' }, unit: 'workday' },
    },
    {
      no: '3.4',
      text: {
        ru: 'За качество и безопасность услуг Исполнитель отвечает по закону.',
        en: 'We answer for the quality and safety of our work as the law says.',
      },
    },
    replyClause('4.1'),
    writingClause('4.2'),
    respectClause('4.3'),
    ...leavingClauses('4.4'),
    changesClause('4.5'),
  ],
  included: [
    { ru: 'работа мастера в записанное время', en: 'the work of the master at the booked time' },
    { ru: 'обычные материалы', en: 'the usual materials' },
    { ru: 'исправление своих ошибок', en: 'putting our own mistakes right' },
  ],
  notIncluded: [
    {
      ru: 'материалы, которые Клиент выбрал дороже обычных',
      en: 'materials that the client chose above the usual',
    },
    { ru: 'средства для дома', en: 'products for home' },
    { ru: 'выезд к Клиенту', en: 'visits at the client’s home' },
  ],
  willNotDo: [
    {
      ru: 'услуги, которые опасны при названных болезнях',
      en: 'work that is unsafe with the conditions told',
    },
    { ru: 'лечение и медицинские советы', en: 'treatment or medical advice' },
    { ru: 'снимки Клиента без его согласия', en: 'pictures of the client without consent' },
  ],
}
