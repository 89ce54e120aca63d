// What there is about one client: one line for each place, in the order in which it is needed.
//
// A place is shown when its page exists and the asking person may open it; a part of the desk adds its line here.
import type { Bilingual } from '../basics/lang.ts'
import type { Permission } from './shapes.ts'

export interface ClientPlace {
  /** The path of the route; `$client` stands for the client. */
  readonly to: string
  readonly needs: Permission
  readonly title: Bilingual
  readonly about: Bilingual
}

export const CLIENT_PLACES: readonly ClientPlace[] = [
  {
    to: '/clients/$client/agreement',
    needs: 'case.read',
    title: { ru: 'Договор', en: 'Agreement' },
    about: {
      ru: 'Что действует, что и когда принято, редакции и дополнительные соглашения.',
      en: 'What holds, what was accepted and when, versions and amendments.',
    },
  },
  {
    to: '/clients/$client/ledger',
    needs: 'case.read',
    title: { ru: 'Акты и записи', en: 'Acts and records' },
    about: {
      ru: 'Что принято и выдано, часы, круги правок, этапы и оплаты.',
      en: 'What was taken in and handed out, hours, rounds, milestones and payments.',
    },
  },
  {
    to: '/clients/$client/usage',
    needs: 'case.read',
    title: { ru: 'Сколько занято', en: 'Usage' },
    about: {
      ru: 'Каждый предел договора и сколько от него использовано, по дням.',
      en: 'Each limit of the agreement and how much of it is used, day by day.',
    },
  },
  {
    to: '/clients/$client/overages',
    needs: 'case.read',
    title: { ru: 'Превышения', en: 'Over the limit' },
    about: {
      ru: 'Что вышло за предел, уведомления, ответы и строки счёта.',
      en: 'What went over a limit, notices, answers and invoice lines.',
    },
  },
  {
    to: '/clients/$client/one-offs',
    needs: 'case.read',
    title: { ru: 'Разовые уступки', en: 'One-offs' },
    about: {
      ru: 'Что дали один раз сверх договора и почему; фраза для письма.',
      en: 'What was given once beyond the agreement and why; the sentence for the letter.',
    },
  },
  {
    to: '/clients/$client/reconciliation',
    needs: 'case.read',
    title: { ru: 'Сверка', en: 'Reconciliation' },
    about: {
      ru: 'Сколько должно быть по актам, сколько насчитали и чего не хватает.',
      en: 'What the acts leave, what was counted, and where the two differ.',
    },
  },
  {
    to: '/clients/$client/page',
    needs: 'case.read',
    title: { ru: 'Страница клиента', en: 'The client’s page' },
    about: {
      ru: 'Личная ссылка: клиент видит договор, занятое место и отвечает на уведомления.',
      en: 'A personal link: the client sees the agreement and usage, and answers notices.',
    },
  },
  {
    to: '/clients/$client/sheets',
    needs: 'case.read',
    title: { ru: 'Таблицы', en: 'Sheets' },
    about: {
      ru: 'Принести записи таблицей или скачать всё в CSV и Excel.',
      en: 'Bring records as a sheet, or take everything as CSV and Excel.',
    },
  },
  {
    to: '/clients/$client/representatives',
    needs: 'case.read',
    title: { ru: 'Кто действует за клиента', en: 'Who acts for the client' },
    about: {
      ru: 'Кто может писать, сдавать и забирать вещи, и чем это подтверждается.',
      en: 'Who may write, hand things in and take them out, and what shows it.',
    },
  },
]
