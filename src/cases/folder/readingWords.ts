// The questions that an import asks, and the names it gives when the owner has not.
import type { Bilingual, Lang } from '../../basics/lang.ts'

export const readingWords = {
  whose: (lang: Lang, name: string): string =>
    lang === 'ru'
      ? `Кто это: «${name}» — вы, клиент или кто-то ещё?`
      : `Who is “${name}”: you, the client or somebody else?`,
  noDate: (lang: Lang, file: string): string =>
    lang === 'ru' ? `В каком столбце дата? (${file})` : `Which column holds the date? (${file})`,
  noKind: (lang: Lang, file: string): string =>
    lang === 'ru'
      ? `Что в этих строках: приход, выдача, пересчёт или оплата? (${file})`
      : `What are these rows: goods in, goods out, a count or payments? (${file})`,
  case: (lang: Lang, name: string): string => (lang === 'ru' ? `Дело: ${name}` : `Case: ${name}`),
}

export const readingQuestions = {
  nothing: {
    ru: 'В файлах пока нечего разбирать. Добавьте переписку, акты или договор.',
    en: 'There is nothing to examine yet. Add messages, acts or the agreement.',
  },
  chat: {
    ru: 'Который из чатов с этим клиентом? Отметьте его как клиента.',
    en: 'Which of the chats is with this client? Mark it as the client.',
  },
  clauses: {
    ru: 'О чём вы договорились? Вставьте пункты договора, оферты или предложения.',
    en: 'What did you agree on? Paste the clauses of the agreement or the offer.',
  },
  claims: {
    ru: 'Чего клиент требует? Назовите требования своими словами.',
    en: 'What does the client claim? Name the claims in your own words.',
  },
  client: { ru: 'Клиент — человек или фирма?', en: 'Is the client a person or a business?' },
  jurisdiction: { ru: 'В какой стране вы работаете?', en: 'In which country do you work?' },
  day: {
    ru: 'Когда это было? У части сообщений нет даты.',
    en: 'When was this? Some messages have no date.',
  },
  oneCase: {
    ru: 'Это несколько готовых дел. Принимайте их по одному: показано первое.',
    en: 'These are several whole cases. Accept them one at a time: the first is shown.',
  },
} satisfies Record<string, Bilingual>
export type ReadingQuestion = keyof typeof readingQuestions
