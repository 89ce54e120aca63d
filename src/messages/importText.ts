// A reading as plain text for the terminal: what was read, who wrote, what is still asked, what could not be read.
import { plural, type Lang } from '../basics/lang.ts'
import type { Reading } from './importShapes.ts'

const KINDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ru: {
    telegram: 'Telegram',
    whatsapp: 'WhatsApp',
    mail: 'почта',
    notes: 'заметки',
    messages: 'переписка',
    sheet: 'таблица',
    story: 'готовое дело',
    text: 'текст',
    exhibit: 'приложение',
  },
  en: {
    telegram: 'Telegram',
    whatsapp: 'WhatsApp',
    mail: 'mail',
    notes: 'notes',
    messages: 'messages',
    sheet: 'sheet',
    story: 'whole case',
    text: 'text',
    exhibit: 'exhibit',
  },
}
const SIDES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ru: { us: 'вы', client: 'клиент', other: 'другой человек', null: 'неизвестно' },
  en: { us: 'you', client: 'the client', other: 'somebody else', null: 'not known' },
}
const words = {
  ru: {
    read: 'Прочитано',
    wrote: 'Кто писал',
    asked: 'Осталось узнать',
    unread: 'Не прочитано',
    effect: '→',
  },
  en: { read: 'Read', wrote: 'Who wrote', asked: 'Still to answer', unread: 'Not read', effect: '→' },
} as const

const counted = (lang: Lang, count: number): string =>
  lang === 'ru'
    ? plural('ru', count, { one: '# запись', few: '# записи', many: '# записей' })
    : plural('en', count, { one: '# item', other: '# items' })

const section = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? `${title}\n${lines.map((line) => `  ${line}`).join('\n')}\n\n` : ''

/** The text of a reading; ends with one line break. */
export function importText(reading: Reading, lang: Lang): string {
  const t = words[lang]
  const problems = [...reading.files.flatMap((file) => file.problems), ...reading.problems]
  const text = [
    section(
      t.read,
      reading.files.map(
        (file) => `${file.name} · ${KINDS[lang][file.kind] ?? file.kind} · ${counted(lang, file.read)}`,
      ),
    ),
    section(
      t.wrote,
      reading.names.map(
        ({ name, count, side }) => `${name || '…'} (${count}): ${SIDES[lang][String(side)] ?? ''}`,
      ),
    ),
    section(
      t.asked,
      reading.missing.map(({ question }) => question),
    ),
    section(
      t.unread,
      problems.map(
        (one) =>
          `${one.where}${one.line ? `:${one.line}` : ''}: ${one.expected} ≠ ${one.got || '…'} ${t.effect} ${one.effect}`,
      ),
    ),
  ].join('')
  return `${text.trimEnd()}\n`
}
