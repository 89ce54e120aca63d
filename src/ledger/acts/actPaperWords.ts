// The words of printed acts, in both languages. Titles and details follow the forms МХ-1 and МХ-3 and the list of details that
// 402-ФЗ, article 9, asks of a document.
import type { Lang } from '../../basics/lang.ts'
import type { ActFacts } from './act.ts'

type Form = ActFacts['form'] | 'count'
type Direction = 'in' | 'out' | 'none'

export interface ActPaperWords {
  readonly title: Readonly<Record<Form, string>>
  readonly pattern: Readonly<Partial<Record<Form, string>>>
  readonly number: (number: string, day: string) => string
  readonly at: string
  /** The sides by what they are to each other: one keeps things for the other, or not. */
  readonly sides: Readonly<
    Record<
      'keeping' | 'other',
      { readonly business: string; readonly client: string; readonly representative: string }
    >
  >
  readonly agreement: string
  readonly holds: (version: string, accepted: string) => string
  readonly opened: string
  readonly howOpened: Readonly<Record<NonNullable<ActFacts['opened']>, string>>
  readonly receipt: string
  readonly corrects: string
  readonly corrected: (number: string) => string
  readonly note: string
  readonly photos: string
  readonly columns: Readonly<Record<'no' | 'name' | 'sku' | 'unit' | 'qty' | 'worth' | 'condition', string>>
  readonly piece: string
  readonly size: (l: string, w: string, h: string) => string
  readonly total: string
  readonly role: Readonly<Record<Direction, Readonly<Record<'us' | 'client', string>>>>
  readonly how: Readonly<Record<ActFacts['signatures'][number]['how'], string>>
  readonly unsigned: string
  readonly offline: string
  readonly drawnNote: string
  readonly codeSays: string
}

export const ACT_PAPER_WORDS: Readonly<Record<Lang, ActPaperWords>> = {
  ru: {
    title: {
      mx1: 'Акт о приёме товарно-материальных ценностей на хранение',
      mx3: 'Акт о возврате товарно-материальных ценностей, сданных на хранение',
      general: 'Акт',
      count: 'Акт пересчёта',
    },
    pattern: {
      mx1: 'по образцу формы № МХ-1 (Госкомстат России, 09.08.1999 № 66)',
      mx3: 'по образцу формы № МХ-3 (Госкомстат России, 09.08.1999 № 66)',
    },
    number: (number, day) => `№ ${number} от ${day}`,
    at: 'Составлен',
    sides: {
      keeping: { business: 'Хранитель', client: 'Поклажедатель', representative: 'За поклажедателя' },
      other: { business: 'Исполнитель', client: 'Клиент', representative: 'За клиента' },
    },
    agreement: 'Договор',
    holds: (version, accepted) => `${version ? `редакция ${version}, ` : ''}принят ${accepted}`,
    opened: 'Упаковка',
    howOpened: {
      opened: 'вскрыта, содержимое осмотрено',
      unopened_as_declared: 'не вскрывалась, содержимое указано со слов сдавшего',
    },
    receipt: 'Квитанция',
    corrects: 'Исправление',
    corrected: (number) => `заменяет акт № ${number}`,
    note: 'Примечание',
    photos: 'Фото в журнале',
    columns: {
      no: '№',
      name: 'Наименование',
      sku: 'Код',
      unit: 'Ед.',
      qty: 'Кол-во',
      worth: 'Оценка за ед.',
      condition: 'Состояние и размеры',
    },
    piece: 'шт.',
    size: (l, w, h) => `${l} × ${w} × ${h} см`,
    total: 'Итого',
    role: {
      in: { us: 'Принял', client: 'Сдал' },
      out: { us: 'Выдал', client: 'Получил' },
      none: { us: 'Составил', client: 'Присутствовал' },
    },
    how: {
      screen: 'подпись на экране',
      code: 'подтверждено кодом из сообщения',
      paper: 'подпись на бумаге',
      refused: 'от подписи отказ',
    },
    unsigned: 'подписи нет',
    offline: 'Составлен без связи, внесён в журнал позже.',
    drawnNote:
      'Подпись на экране — рисунок, поставленный в присутствии второй стороны; ни скорость, ни нажим не записаны.',
    codeSays: 'Номер записи об этом акте',
  },
  en: {
    title: {
      mx1: 'Act of taking goods into keeping',
      mx3: 'Act of returning goods from keeping',
      general: 'Act',
      count: 'Count sheet',
    },
    pattern: {},
    number: (number, day) => `No. ${number} of ${day}`,
    at: 'Made',
    sides: {
      keeping: { business: 'Keeper', client: 'Depositor', representative: 'For the depositor' },
      other: { business: 'Provider', client: 'Client', representative: 'For the client' },
    },
    agreement: 'Agreement',
    holds: (version, accepted) => `${version ? `version ${version}, ` : ''}accepted ${accepted}`,
    opened: 'Packing',
    howOpened: {
      opened: 'opened, contents looked at',
      unopened_as_declared: 'not opened, contents as declared by whoever handed it over',
    },
    receipt: 'Receipt',
    corrects: 'Correction',
    corrected: (number) => `stands for act No. ${number}`,
    note: 'Note',
    photos: 'Photos in the journal',
    columns: {
      no: 'No.',
      name: 'Item',
      sku: 'Code',
      unit: 'Unit',
      qty: 'Quantity',
      worth: 'Declared, each',
      condition: 'Condition and size',
    },
    piece: 'pcs',
    size: (l, w, h) => `${l} × ${w} × ${h} cm`,
    total: 'Total',
    role: {
      in: { us: 'Taken in by', client: 'Handed over by' },
      out: { us: 'Handed out by', client: 'Received by' },
      none: { us: 'Made by', client: 'In the presence of' },
    },
    how: {
      screen: 'signed on the screen',
      code: 'confirmed by a code from a message',
      paper: 'signed on paper',
      refused: 'declined to sign',
    },
    unsigned: 'not signed',
    offline: 'Made without a connection, entered into the journal later.',
    drawnNote:
      'A signature on the screen is a drawing made in the presence of the other side; neither speed nor pressure is recorded.',
    codeSays: 'Number of this act’s record',
  },
}
