// Hosting of sites: how much disk, how many files and requests, how often it is up and what an hour of silence costs us.
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

export const hosting: Template = {
  id: 'hosting',
  trade: 'hosting',
  title: { ru: 'Хостинг сайтов', en: 'Hosting of sites' },
  blanks: [
    currencyBlank,
    numberBlank(
      'disk',
      { ru: 'Сколько гигабайт на диске?', en: 'How many gigabytes of disk?' },
      20,
      1,
      100_000,
    ),
    numberBlank(
      'files',
      { ru: 'Сколько файлов (inode)?', en: 'How many files (inodes)?' },
      200_000,
      1_000,
      1e9,
    ),
    numberBlank(
      'requests',
      { ru: 'Сколько запросов в день?', en: 'How many requests a day?' },
      50_000,
      100,
      1e9,
    ),
    moneyBlank('monthly', { ru: 'Сколько стоит месяц?', en: 'What does a month cost?' }, 900),
    numberBlank(
      'grace',
      { ru: 'Сколько дней даёте, чтобы убрать лишнее?', en: 'How many days to clear what goes over?' },
      7,
      2,
      60,
    ),
    numberBlank(
      'kept',
      { ru: 'Сколько дней храните копии?', en: 'How many days are backups kept?' },
      14,
      1,
      365,
    ),
    replyBlank,
    noticeBlank,
  ],
  clauses: [
    {
      no: '1.1',
      text: {
        ru: 'Исполнитель размещает сайт Клиента на своём сервере и держит его доступным по адресу Клиента.',
        en: 'We keep the client’s site on our server and reachable at the client’s address.',
      },
    },
    {
      no: '1.2',
      text: { ru: 'На диске — до {{disk}} ГБ.', en: 'On the disk there is room for up to {{disk}} GB.' },
      limit: { metric: 'hosting.disk', op: '<=', value: { blank: 'disk' }, unit: 'gb' },
    },
    {
      no: '1.3',
      text: {
        ru: 'Число файлов считают по записям файловой системы: до {{files:inode}}.',
        en: 'Files are counted by entries of the file system: up to {{files}} inodes.',
      },
      limit: { metric: 'hosting.inodes', op: '<=', value: { blank: 'files' }, unit: 'inode' },
    },
    {
      no: '1.4',
      text: {
        ru: 'Нагрузка — до {{requests}} запросов в день.',
        en: 'The load is up to {{requests}} requests per day.',
      },
      limit: {
        metric: 'hosting.requests',
        op: '<=',
        value: { blank: 'requests' },
        unit: 'request',
        window: 'day',
      },
    },
    {
      no: '1.5',
      text: {
        ru: 'Если занято больше предела, Исполнитель пишет об этом Клиенту. В течение {{grace}} календарных дней Клиент убирает лишнее или выбирает тариф побольше. Пока Клиент не выбрал, платного ничего не добавляется; новые файлы сверх предела могут не записываться, а сайт работает.',
        en: 'If more is used than the limit, we write to the client. Within {{grace}} calendar days the client clears the excess or chooses a larger plan. Until the client has chosen, nothing paid is added; new files above the limit may not be written, and the site stays up.',
      },
      limit: { metric: 'hosting.overage', op: 'grace_days', value: { blank: 'grace' }, unit: 'day' },
    },
    {
      no: '2.1',
      text: {
        ru: 'Хостинг стоит {{monthly}} за календарный месяц. Оплата — в первые 5 дней месяца.',
        en: 'Hosting costs {{monthly}} per calendar month, paid in the first 5 days of the month.',
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
      no: '2.2',
      text: {
        ru: 'Доступность сайта — 99,5 % в месяц. За каждый полный час простоя сверх этого Исполнитель возвращает 5 % месячной цены, но не более 50 %. Плановые работы, о которых написали за два дня, простоем не считаются. Это не мешает требовать по закону большего.',
        en: 'The site has an availability of 99.5% a month. For each full hour of downtime beyond that we credit 5% of the monthly price, up to 50%. Planned work announced two days ahead is no downtime. This takes nothing from what the law gives.',
      },
      limit: {
        metric: 'sla.uptime',
        op: '>=',
        value: 0.995,
        unit: 'share',
        creditPerHour: 0.05,
        creditCap: 0.5,
        base: 'price.month',
      },
    },
    {
      no: '2.3',
      text: {
        ru: 'Копия сайта делается каждую ночь и хранится {{kept}} дней. Копию за любой из них Исполнитель восстанавливает по письму.',
        en: 'The site is backed up every night and each backup is kept for {{kept}} days. We restore any of them on request.',
      },
    },
    replyClause('2.4'),
    {
      no: '3.1',
      text: {
        ru: 'Сайт, домен и данные принадлежат Клиенту. Файлы и базу он может забрать в любой день; после ухода Исполнитель хранит их ещё {{kept}} дней и удаляет.',
        en: 'The site, the domain and the data belong to the client, who may take files and database away on any day; after leaving we keep them for another {{kept}} days and then delete them.',
      },
    },
    {
      no: '3.2',
      text: {
        ru: 'За свою работу Исполнитель отвечает по закону. За содержание сайта отвечает Клиент.',
        en: 'We answer for our work as the law says. The client answers for the content of the site.',
      },
    },
    {
      no: '3.3',
      text: {
        ru: 'Сайт может быть приостановлен, если он заражён, рассылает спам или этого требует закон. Исполнитель сразу пишет, что случилось и как включить сайт снова.',
        en: 'The site may be paused if it is infected, sends spam, or the law asks for it. We write at once what happened and how to switch it on again.',
      },
    },
    writingClause('4.1'),
    respectClause('4.2'),
    ...leavingClauses('4.3'),
    changesClause('4.4'),
  ],
  included: [
    {
      ru: 'место, файлы и запросы в пределах п. 1.2–1.4',
      en: 'disk, files and requests within clauses 1.2–1.4',
    },
    { ru: 'сертификат для защищённого адреса', en: 'a certificate for the secure address' },
    { ru: 'копия каждую ночь', en: 'a backup every night' },
  ],
  notIncluded: [
    { ru: 'разработка и исправление сайта', en: 'building and mending the site' },
    { ru: 'регистрация и продление домена', en: 'registration and renewal of the domain' },
    { ru: 'почтовые рассылки', en: 'mass mailings' },
  ],
  willNotDo: [
    { ru: 'правка чужого кода', en: 'changes to somebody else’s code' },
    { ru: 'доступ к чужим данным без письменной просьбы', en: 'access to data without a request in writing' },
    { ru: 'размещение незаконного', en: 'hosting of what is unlawful' },
  ],
}
