// What agreements of all trades share: the first questions, and the clauses that let two sides write, change and leave in peace.
import type { Bilingual } from '../../basics/lang.ts'
import type { Blank, TemplateClause } from './template.ts'

export const currencyBlank: Blank = {
  id: 'currency',
  kind: 'currency',
  ask: { ru: 'В какой валюте цены?', en: 'Which currency are the prices in?' },
  example: 'RUB',
}
export const noticeBlank: Blank = {
  id: 'notice',
  kind: 'number',
  least: 2,
  most: 90,
  ask: { ru: 'За сколько дней предупреждать об отказе?', en: 'How many days of notice before leaving?' },
  example: 7,
}
export const replyBlank: Blank = {
  id: 'reply',
  kind: 'number',
  least: 2,
  most: 30,
  ask: { ru: 'За сколько рабочих дней вы отвечаете?', en: 'In how many working days do you reply?' },
  example: 3,
}
/** A whole number of something, with its bounds. */
export const numberBlank = (
  id: string,
  ask: Bilingual,
  example: number,
  least: number,
  most: number,
): Blank => ({
  id,
  kind: 'number',
  least,
  most,
  ask,
  example,
})
export const moneyBlank = (id: string, ask: Bilingual, example: number): Blank => ({
  id,
  kind: 'money',
  ask,
  example,
})

/** Where letters go and who speaks for the client, and for whom the client buys. */
export const writingClause = (no: string): TemplateClause => ({
  no,
  text: {
    ru: 'Юридически значимые сообщения стороны шлют на адреса из анкеты. За Клиента пишут и согласуют лица, названные в анкете; в ней же отмечено, кто Клиент: потребитель или предприниматель.',
    en: 'Legally significant messages go to the addresses in the form. Persons named in the form write and agree for the client; the form also marks whether the client is a consumer or a business.',
  },
})
export const replyClause = (no: string): TemplateClause => ({
  no,
  text: {
    ru: 'На сообщения Исполнитель отвечает в течение {{reply}} рабочих дней.',
    en: 'We answer messages within {{reply}} working days.',
  },
  limit: { metric: 'sla.reply', op: '<=', value: { blank: 'reply' }, unit: 'workday' },
})
export const respectClause = (no: string): TemplateClause => ({
  no,
  text: {
    ru: 'Стороны общаются уважительно. После одного предупреждения можно перейти на письма через одного сотрудника; о пересмотре просят письмом руководителю.',
    en: 'Both sides treat each other with respect. After one warning we may move to letters through one member of staff; a review may be asked of the manager in writing.',
  },
})
export const changesClause = (no: string): TemplateClause => ({
  no,
  text: {
    ru: 'Условия меняются новой редакцией с номером и днём. Она действует с того дня, когда её приняли обе стороны; прежние редакции хранятся.',
    en: 'The terms change by a new version with a number and a date. It holds from the day on which both sides accepted it; earlier versions are kept.',
  },
})
/** A consumer may leave on any day and pays for what was done; between businesses either side gives notice. */
export const leavingClauses = (no: string): readonly TemplateClause[] => {
  const limit = { metric: 'termination.notice', op: '>=', value: { blank: 'notice' }, unit: 'day' }
  return [
    {
      no,
      to: 'business',
      text: {
        ru: 'Каждая сторона вправе закончить работу, предупредив письмом за {{notice}} календарных дней. Клиент платит за сделанное и за подтверждённые расходы, остальное Исполнитель отдаёт.',
        en: 'Either side may end the work with {{notice}} calendar days’ notice in writing. The client pays for what was done and for the costs shown; we pay back the rest.',
      },
      limit,
    },
    {
      no,
      to: 'consumer',
      text: {
        ru: 'Клиент вправе отказаться в любой день, написав об этом: он платит за сделанное и за подтверждённые расходы, остальное Исполнитель отдаёт. Исполнитель предупреждает о своём уходе письмом за {{notice}} календарных дней.',
        en: 'The client may end the work on any day by writing so: what was done and the costs shown are paid; we pay back the rest. We give {{notice}} calendar days’ notice in writing before we end the work.',
      },
      limit,
    },
  ]
}
