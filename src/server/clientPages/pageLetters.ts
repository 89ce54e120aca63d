// The letters of a client's page: the link, a reminder of it, the code, and a copy of what was accepted. Plain text without
// pictures or buttons: a link can be seen for what it is, and a code can be read out.
import type { Lang } from '../../basics/lang.ts'
import { dayInWords } from '../../basics/words.ts'
import type { Day } from '../../basics/instant.ts'
import type { PlainLetter } from '../mail/outgoing.ts'

export interface LinkSaid {
  readonly to: string
  readonly business: string
  readonly url: string
  /** The last day on which the link opens. */
  readonly until: Day
  /** A text waits to be accepted; else the page is there to look at. */
  readonly toAccept: boolean
}

const lines = (...said: readonly string[]): string => `${said.join('\n\n')}\n`

const LINK = {
  ru: {
    subject: (business: string) => `Договор с ${business}: прочитать и принять`,
    look: (business: string) => `Ваша страница у ${business}`,
    accept:
      'Вот договор. Прочитайте его и, если всё верно, примите на странице: она пришлёт код на этот адрес.',
    see: 'На странице видно, что действует по договору и сколько занято.',
    until: (day: string) =>
      `Ссылка личная и открывается до ${day} включительно. Не пересылайте её: кто открыл ссылку, видит ваш договор.`,
    wrong: 'Если что-то не так, не принимайте, а ответьте на это письмо.',
    againSubject: (business: string) => `Напоминание: договор с ${business} ждёт ответа`,
    again: 'Мы присылали договор, ответа пока нет. Если он вам не нужен, просто ответьте на это письмо.',
  },
  en: {
    subject: (business: string) => `Agreement with ${business}: read and accept`,
    look: (business: string) => `Your page at ${business}`,
    accept:
      'Here is the agreement. Read it and, if all is right, accept it on the page: it sends a code to this address.',
    see: 'The page shows what holds by the agreement and how much is used.',
    until: (day: string) =>
      `The link is yours alone and opens up to and including ${day}. Please do not pass it on: whoever opens it sees your agreement.`,
    wrong: 'If something is not right, do not accept it: reply to this letter.',
    againSubject: (business: string) => `Reminder: the agreement with ${business} waits for your answer`,
    again:
      'We sent you an agreement and have no answer yet. If you do not need it, just reply to this letter.',
  },
} as const satisfies Record<Lang, unknown>

/** The letter with a link. */
export function linkLetter(lang: Lang, { to, business, url, until, toAccept }: LinkSaid): PlainLetter {
  const words = LINK[lang]
  const day = dayInWords(until, lang)
  return {
    to,
    subject: (toAccept ? words.subject : words.look)(business),
    text: toAccept
      ? lines(words.accept, url, words.until(day), words.wrong)
      : lines(words.see, url, words.until(day)),
  }
}

/** The letter that reminds of a text that waits. */
export function reminderLetter(lang: Lang, { to, business, url, until }: LinkSaid): PlainLetter {
  const words = LINK[lang]
  return {
    to,
    subject: words.againSubject(business),
    text: lines(words.again, words.accept, url, words.until(dayInWords(until, lang))),
  }
}

const CODE = {
  ru: {
    subject: (code: string) => `${code} — код для договора`,
    text: (code: string, business: string) =>
      `${code} — код, чтобы принять документ у ${business}. Действует 10 минут. Вводите его только на своей странице; если вы ничего не принимаете, ничего делать не нужно.`,
  },
  en: {
    subject: (code: string) => `${code} is the code for your agreement`,
    text: (code: string, business: string) =>
      `${code} is the code to accept a document of ${business}. It works for 10 minutes. Type it on your own page only; if you are not accepting anything, do nothing.`,
  },
} as const satisfies Record<Lang, unknown>

/** The letter with a code. */
export const codeLetter = (lang: Lang, to: string, code: string, business: string): PlainLetter => ({
  to,
  subject: CODE[lang].subject(code),
  text: lines(CODE[lang].text(code, business)),
})

/** The same for a phone. */
export const codeText = (lang: Lang, code: string, business: string): string =>
  CODE[lang].text(code, business)

export interface AcceptedSaid {
  readonly to: string
  readonly business: string
  readonly by: string
  /** Day and time, as the organisation's clock shows them. */
  readonly when: string
  readonly text: string
  readonly textHash: string
}

const COPY = {
  ru: {
    subject: (business: string) => `Вы приняли документ: ${business}`,
    lead: (by: string, when: string) => `Принято на странице с кодом: ${by}, ${when}. Ниже весь текст.`,
    hash: (digits: string) => `Отпечаток текста (SHA-256): ${digits}`,
  },
  en: {
    subject: (business: string) => `You accepted a document: ${business}`,
    lead: (by: string, when: string) =>
      `Accepted on the page with a code: ${by}, ${when}. The whole text is below.`,
    hash: (digits: string) => `Fingerprint of the text (SHA-256): ${digits}`,
  },
} as const satisfies Record<Lang, unknown>

/** A copy for whoever accepted: it stays with them when the link is long gone. */
export function acceptedLetter(lang: Lang, said: AcceptedSaid): PlainLetter {
  const words = COPY[lang]
  return {
    to: said.to,
    subject: words.subject(said.business),
    text: lines(words.lead(said.by, said.when), said.text.trimEnd(), words.hash(said.textHash)),
  }
}
