// How the fields of facts are called in a person's extract; a field that is not here keeps the name it came with.
import { dayInWords } from '../../basics/words.ts'
import type { Bilingual, Lang } from '../../basics/lang.ts'

const LABELS: Readonly<Record<string, Bilingual>> = {
  name: { ru: 'имя', en: 'name' },
  type: { ru: 'кто', en: 'who' },
  consumer: { ru: 'потребитель', en: 'consumer' },
  contactPerson: { ru: 'контактное лицо', en: 'contact' },
  email: { ru: 'почта', en: 'e-mail' },
  phones: { ru: 'телефоны', en: 'telephones' },
  since: { ru: 'с какого дня', en: 'since' },
  at: { ru: 'когда', en: 'when' },
  channel: { ru: 'как', en: 'channel' },
  from: { ru: 'от кого', en: 'from' },
  to: { ru: 'кому', en: 'to' },
  text: { ru: 'текст', en: 'text' },
  no: { ru: 'пункт', en: 'clause' },
  clauses: { ru: 'пункты', en: 'clauses' },
  version: { ru: 'редакция', en: 'version' },
  acceptedAt: { ru: 'принят', en: 'accepted' },
  id: { ru: 'номер записи', en: 'record' },
  kind: { ru: 'вид', en: 'kind' },
  doc: { ru: 'документ', en: 'document' },
  receipt: { ru: 'квитанция', en: 'receipt' },
  lines: { ru: 'строки', en: 'lines' },
  sku: { ru: 'артикул', en: 'item' },
  qty: { ru: 'количество', en: 'quantity' },
  unit: { ru: 'единица', en: 'unit' },
  price: { ru: 'цена', en: 'price' },
  amount: { ru: 'сумма', en: 'amount' },
  amountClaimed: { ru: 'требуемая сумма', en: 'amount claimed' },
  currency: { ru: 'валюта', en: 'currency' },
  declaredValue: { ru: 'объявленная ценность', en: 'declared value' },
  signedBy: { ru: 'подписали', en: 'signed by' },
  note: { ru: 'заметка', en: 'note' },
  minutes: { ru: 'минут', en: 'minutes' },
  hours: { ru: 'часов', en: 'hours' },
  staffMinutes: { ru: 'минут нашей работы', en: 'minutes of our work' },
  hourlyCost: { ru: 'наш час стоит', en: 'our hour costs' },
  revenueMonth: { ru: 'выручка за месяц', en: 'revenue a month' },
  revenueProject: { ru: 'выручка за заказ', en: 'revenue of the order' },
  limit: { ru: 'предел', en: 'limit' },
}

export const labelOf = (field: string, lang: Lang): string => LABELS[field]?.[lang] ?? field

/** «20 ноября 2019 года, 10:00» for an instant as it was written; any other text stays. */
export function instantInWords(text: string, lang: Lang): string {
  const [, day = '', time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(text) ?? []
  if (day === '' || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return text
  return `${dayInWords(day, lang)}${time ? `, ${time}` : ''}`
}
