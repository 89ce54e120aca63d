// Russian names of channels and kinds of ledger entries. A name that we do not know is shown as it came.
import type { ENTRY_KINDS } from '../../ledger/entry.ts'

const channels: Readonly<Record<string, string>> = {
  email: 'почта',
  ticket: 'заявка',
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  messenger: 'мессенджер',
  phone: 'телефон',
  note: 'заметка',
  review: 'отзыв',
  social: 'соцсеть',
  chat: 'чат',
  counter: 'лично',
  post: 'почтовое отправление',
  site: 'форма на сайте',
  'site-form': 'форма на сайте',
  sms: 'СМС',
}
const entryKinds: Readonly<Record<(typeof ENTRY_KINDS)[number], string>> = {
  goods_in: 'приёмка',
  goods_out: 'выдача',
  stock_count: 'пересчёт',
  order: 'заказ',
  payment: 'оплата',
  delivery: 'доставка',
  inspection: 'осмотр',
  usage: 'использование',
  time: 'рабочее время',
  revision: 'круг правок',
  revision_request: 'просьба о правках',
  change_request: 'просьба об изменении',
  milestone: 'сдача этапа',
  incident: 'происшествие',
  notice: 'уведомление',
  quality: 'качество',
  registration: 'регистрация',
  dispute: 'спор по платежу',
  page_snapshot: 'снимок страницы',
  lookup: 'проверка по базе',
}

export const namesRu = {
  channels,
  channel: (channel: string): string => channels[channel] ?? channel,
  entryKinds,
  entryKind: (kind: string, otherwise: string): string =>
    (entryKinds as Readonly<Record<string, string>>)[kind] ?? otherwise,
}
