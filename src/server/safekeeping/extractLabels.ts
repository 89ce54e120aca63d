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
  number: { ru: 'номер', en: 'number' },
  emails: { ru: 'почта', en: 'e-mail' },
  details: { ru: 'реквизиты', en: 'details' },
  role: { ru: 'кем приходится', en: 'who that is' },
  addresses: { ru: 'откуда пишет', en: 'writes from' },
  mayWrite: { ru: 'может писать', en: 'may write' },
  mayHandIn: { ru: 'может сдавать', en: 'may hand in' },
  mayTakeOut: { ru: 'может забирать', en: 'may take out' },
  basis: { ru: 'чем подтверждается', en: 'what shows it' },
  until: { ru: 'до какого времени', en: 'until' },
  how: { ru: 'каким способом', en: 'how' },
  by: { ru: 'кто', en: 'by whom' },
  words: { ru: 'слова', en: 'words' },
  why: { ru: 'почему', en: 'why' },
  what: { ru: 'что', en: 'what' },
  address: { ru: 'адрес в сети', en: 'network address' },
  choice: { ru: 'вариант', en: 'choice' },
}

const RECORDS: Readonly<Record<string, Bilingual>> = {
  client: { ru: 'карточка клиента', en: 'client’s card' },
  client_card: { ru: 'карточка клиента', en: 'client’s card' },
  representative: { ru: 'представитель', en: 'representative' },
  representative_end: { ru: 'полномочия прекращены', en: 'authority ended' },
  acceptance: { ru: 'принятие договора', en: 'acceptance of the agreement' },
  agreement_end: { ru: 'прекращение договора', en: 'end of the agreement' },
  page_visit: { ru: 'вход на страницу клиента', en: 'visit to the client’s page' },
  threshold_crossing: { ru: 'переход порога', en: 'crossing of a threshold' },
  notice_choice: { ru: 'ответ на уведомление', en: 'answer to a notice' },
  invoice_line: { ru: 'строка счёта', en: 'invoice line' },
  one_off: { ru: 'разовая уступка', en: 'one-off' },
  loss_claim: { ru: 'заявление о пропаже', en: 'claim of loss' },
  loss_step: { ru: 'шаг по заявлению о пропаже', en: 'step of a claim of loss' },
}

/** How a kind of record is called in an extract. */
export const recordLabelOf = (record: string, lang: Lang): string => RECORDS[record]?.[lang] ?? record

export const labelOf = (field: string, lang: Lang): string => LABELS[field]?.[lang] ?? field

/** «20 ноября 2019 года, 10:00» for an instant as it was written; any other text stays. */
export function instantInWords(text: string, lang: Lang): string {
  const [, day = '', time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(text) ?? []
  if (day === '' || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return text
  return `${dayInWords(day, lang)}${time ? `, ${time}` : ''}`
}
