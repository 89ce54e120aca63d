// A photographer: hours of the shoot, finished pictures, one round of wishes, what more costs, when the pictures come.
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

export const photographer: Template = {
  id: 'photographer',
  trade: 'photographer',
  title: { ru: 'Фотосъёмка', en: 'Photography' },
  blanks: [
    currencyBlank,
    numberBlank('hours', { ru: 'Сколько часов съёмки?', en: 'How many hours of shooting?' }, 4, 1, 24),
    numberBlank('images', { ru: 'Сколько готовых снимков?', en: 'How many finished images?' }, 60, 1, 10_000),
    numberBlank('rounds', { ru: 'Сколько кругов правок?', en: 'How many rounds of changes?' }, 1, 1, 20),
    moneyBlank('total', { ru: 'Сколько стоит съёмка?', en: 'What does the shoot cost?' }, 30_000),
    moneyBlank('hourPrice', { ru: 'Сколько стоит ещё час?', en: 'What does another hour cost?' }, 6_000),
    moneyBlank('imagePrice', { ru: 'Сколько стоит ещё снимок?', en: 'What does another image cost?' }, 500),
    numberBlank(
      'ready',
      { ru: 'За сколько рабочих дней готовы снимки?', en: 'In how many working days are the images ready?' },
      20,
      2,
      180,
    ),
    numberBlank(
      'kept',
      { ru: 'Сколько дней храните снимки?', en: 'For how many days do you keep the images?' },
      90,
      14,
      3_650,
    ),
    replyBlank,
    noticeBlank,
  ],
  clauses: [
    {
      no: '1.1',
      text: {
        ru: 'Исполнитель снимает в день и в месте из анкеты. Съёмка длится до {{hours:hour}}.',
        en: 'We shoot on the day and at the place in the form. The shoot lasts up to {{hours:hour}}.',
      },
      limit: { metric: 'shoot.hours', op: '<=', value: { blank: 'hours' }, unit: 'hour' },
    },
    {
      no: '1.2',
      text: {
        ru: 'В цену входит: {{images:image}} с цветокоррекцией. Из чего выбирать, Исполнитель решает сам; вид снимков — как в примерах из анкеты.',
        en: 'The price includes {{images:image}} with colour correction. We choose which; they look like the examples in the form.',
      },
      limit: { metric: 'shoot.images', op: '<=', value: { blank: 'images' }, unit: 'image' },
    },
    {
      no: '1.3',
      text: {
        ru: 'В цену входит: {{rounds:round}} правок. Круг — один список пожеланий ко всем снимкам.',
        en: 'The price includes {{rounds:round}} of changes. A round is one list of wishes about all images.',
      },
      limit: { metric: 'revisions.rounds', op: '<=', value: { blank: 'rounds' }, unit: 'round' },
    },
    {
      no: '1.4',
      text: {
        ru: 'Сверх этого: дополнительный час — {{hourPrice}}, дополнительный снимок — {{imagePrice}}. Такую работу делают, когда обе стороны письменно согласились.',
        en: 'Beyond that: an additional hour — {{hourPrice}}, an additional image — {{imagePrice}}. Such work is done once both sides have agreed to it in writing.',
      },
      limit: {
        metric: 'extra.price',
        op: '=',
        unit: '{{currency}}',
        prices: [
          { unit: 'hour', price: { blank: 'hourPrice' } },
          { unit: 'image', price: { blank: 'imagePrice' } },
        ],
      },
    },
    {
      no: '2.1',
      text: {
        ru: 'Съёмка стоит {{total}}. Треть вносят при записи, остальное в день съёмки.',
        en: 'The shoot costs {{total}}. A third is paid on booking, the rest on the day.',
      },
      limit: { metric: 'price.total', op: '=', value: { blank: 'total' }, unit: '{{currency}}' },
    },
    {
      no: '2.2',
      text: {
        ru: 'Готовые снимки Исполнитель отдаёт в течение {{ready}} рабочих дней после съёмки, по ссылке.',
        en: 'Finished images are handed over by a link within {{ready}} working days of the shoot.',
      },
      limit: { metric: 'delivery.term', op: '<=', value: { blank: 'ready' }, unit: 'workday' },
    },
    {
      no: '2.3',
      text: {
        ru: 'Исполнитель хранит снимки {{kept}} дней после сдачи, потом удаляет. Если что-то потерялось раньше, он отдаёт снова.',
        en: 'We keep the images for {{kept}} days after handing over and then delete them. If something is lost before that, we hand it over again.',
      },
    },
    {
      no: '3.1',
      text: {
        ru: 'День съёмки можно перенести, написав об этом: внесённое засчитывают в новый день. Если съёмку срывает погода на улице или болезнь, новый день выбирают вместе.',
        en: 'The day of the shoot may be moved by writing so: what was paid counts for the new day. If weather outdoors or illness stops the shoot, a new day is chosen together.',
      },
    },
    {
      no: '3.2',
      text: {
        ru: 'Клиент может пользоваться снимками для себя без срока. Для рекламы и продажи их передают отдельным письмом. Исполнитель показывает снимки у себя, только если Клиент согласился в анкете.',
        en: 'The client may use the images for themselves without end. For advertising and sale they are passed on by a separate letter. We show images of ours only if the client has agreed in the form.',
      },
    },
    {
      no: '3.3',
      text: {
        ru: 'За качество и сроки своей работы Исполнитель отвечает по закону. Свои ошибки он исправляет, и за круг правок это не считается.',
        en: 'We answer for the quality and the dates of our work as the law says. We put our own mistakes right, and that does not count as a round.',
      },
    },
    replyClause('4.1'),
    writingClause('4.2'),
    respectClause('4.3'),
    ...leavingClauses('4.4'),
    changesClause('4.5'),
  ],
  included: [
    { ru: 'съёмка и отбор снимков', en: 'the shoot and the choice of images' },
    { ru: 'цветокоррекция', en: 'colour correction' },
    { ru: 'снимки в полном размере по ссылке', en: 'images in full size by a link' },
  ],
  notIncluded: [
    { ru: 'аренда студии, причёска, грим', en: 'studio rent, hair and make-up' },
    { ru: 'сложная ретушь', en: 'elaborate retouching' },
    { ru: 'печать и альбомы', en: 'prints and albums' },
  ],
  willNotDo: [
    { ru: 'исходные файлы без обработки', en: 'unprocessed source files' },
    { ru: 'съёмка людей, которые против', en: 'pictures of people who object' },
    { ru: 'съёмка там, где это опасно или запрещено', en: 'shooting where it is unsafe or forbidden' },
  ],
}
