// The mail with a one-time link, in the language of whoever asked for it.
import type { Lang } from '../../basics/lang.ts'
import type { PlainLetter } from '../mail/outgoing.ts'

const WORDS: Readonly<Record<Lang, { subject: string; text: (link: string) => string }>> = {
  en: {
    subject: 'Your way in to Exhale',
    text: (link) =>
      `Open this within 15 minutes; it opens once:\n\n${link}\n\nIf you did not ask for it, do nothing.\n`,
  },
  ru: {
    subject: 'Вход в «Выдох»',
    text: (link) =>
      `Откройте в течение 15 минут, ссылка сработает один раз:\n\n${link}\n\nЕсли вы её не запрашивали, ничего делать не нужно.\n`,
  },
}

export function linkLetter(lang: Lang, to: string, link: string): PlainLetter {
  const { subject, text } = WORDS[lang]
  return { to, subject, text: text(link) }
}
