// The written answer to somebody who asked us to erase: what is gone, what stays, why, until when, and how to complain. A draft
// that the owner reads and sends; it judges nobody and promises only what the desk will do.
import { dayInWords } from '../../basics/words.ts'
import { plural, type Bilingual, type Lang } from '../../basics/lang.ts'
import { withFooter, type Footer } from '../../evidence/footer.ts'
import type { Stay } from './erasurePlan.ts'

export interface Answered {
  readonly at: number
  readonly erased: number
  readonly stays: readonly Stay[]
  readonly jurisdiction: string
  readonly organisation: string
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

const records = (count: number, lang: Lang): string =>
  lang === 'ru'
    ? plural('ru', count, { one: '# запись', few: '# записи', many: '# записей' })
    : plural('en', count, { one: '# record', other: '# records' })

function stayText(stay: Stay, lang: Lang): string {
  const count = records(stay.entries.length, lang)
  if (stay.reason === 'hold')
    return lang === 'ru'
      ? `${count}: идёт или готовится разбирательство, и до его конца мы обязаны ничего не удалять.`
      : `${count}: proceedings are under way or expected, and until they end nothing may be erased.`
  if (!stay.rule || stay.until === null)
    return lang === 'ru'
      ? `${count}: дело между нами ещё не закрыто; закроем — начнётся срок хранения. Основание: ${stay.rule?.source.ru ?? ''}.`
      : `${count}: the matter between us is still open; the term begins when it is closed. Ground: ${stay.rule?.source.en ?? ''}.`
  const until = dayInWords(dayOf(stay.until), lang)
  const { reason, source } = stay.rule
  return lang === 'ru'
    ? `${count}: ${reason.ru}. Храним до ${until}. Основание: ${source.ru}.`
    : `${count}: ${reason.en}. Kept until ${until}. Ground: ${source.en}.`
}

const COMPLAINTS: Readonly<Record<'RU' | 'UK' | 'ANY', Bilingual>> = {
  RU: {
    ru: 'Если вы не согласны, напишите нам. Обжаловать наш ответ можно в Роскомнадзоре или в суде (152-ФЗ, ст. 17).',
    en: 'If you disagree, write to us. You may also complain to Roskomnadzor or go to court (Russian law 152-FZ, art. 17).',
  },
  UK: {
    ru: 'Если вы не согласны, напишите нам. Пожаловаться можно в ICO (ico.org.uk), обратиться можно и в суд.',
    en: 'If you disagree, write to us. You may also complain to the ICO (ico.org.uk) or go to court.',
  },
  ANY: {
    ru: 'Если вы не согласны, напишите нам. Пожаловаться можно в орган по защите данных вашей страны или в суд.',
    en: 'If you disagree, write to us. You may also complain to the data protection authority of your country or go to court.',
  },
}

function letterIn(answered: Answered, lang: Lang): string {
  const { at, erased, stays, jurisdiction, organisation } = answered
  const day = dayInWords(dayOf(at), lang)
  const complain = COMPLAINTS[jurisdiction === 'RU' || jurisdiction === 'UK' ? jurisdiction : 'ANY'][lang]
  const kept = stays.map((stay) => `— ${stayText(stay, lang)}`).join('\n')
  const dated = stays.some(({ until }) => until !== null)
  const later =
    lang === 'ru'
      ? 'Когда срок выйдет, удалим это сами, просить ещё раз не нужно.'
      : 'When the term ends we will erase it ourselves; you need not ask again.'
  const [hello, gone, stay] =
    lang === 'ru'
      ? [
          'Здравствуйте! Вы попросили удалить то, что у нас есть о вас.',
          erased > 0 ? `${day} удалено: ${records(erased, 'ru')}.` : 'Сейчас удалить мы ничего не можем.',
          'Пока остаётся:',
        ]
      : [
          'Hello, you asked us to erase what we hold about you.',
          erased > 0
            ? `Erased on ${day}: ${records(erased, 'en')}.`
            : 'At this moment we cannot erase anything.',
          'What stays for now:',
        ]
  return [hello, gone, stay, kept, ...(dated ? [later] : []), complain, organisation]
    .filter((p) => p !== '')
    .join('\n\n')
}

/** The letter in both languages, with the footer as its last line. */
export const refusalLetter = (answered: Answered, footer: Footer): Bilingual => ({
  ru: withFooter(letterIn(answered, 'ru'), footer, 'ru'),
  en: withFooter(letterIn(answered, 'en'), footer, 'en'),
})
