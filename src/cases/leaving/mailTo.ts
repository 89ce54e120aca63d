// Where a letter may go by mail, and how it is named outside. The subject tells nobody who looks over a shoulder what it is about.
import type { Lang } from '../../basics/lang.ts'
import { isFields, type Fields } from '../storyParts.ts'

const ADDRESS = /^[^\s@<>,;:"\\]{1,64}@[^\s@<>,;:"\\]{1,190}$/u

/** Is it one plain address, and nothing that a mail server could read as two? */
export const isAddress = (text: string): boolean => ADDRESS.test(text)

const sameAddress = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** The addresses that the desk has on record for this client, each once, the card's first. */
export function knownAddresses(card: readonly string[], facts: Fields): string[] {
  const parties = isFields(facts['parties']) ? facts['parties'] : {}
  const client = isFields(parties['client']) ? parties['client'] : {}
  const others: readonly unknown[] = Array.isArray(parties['others']) ? parties['others'] : []
  const written = [client, ...others.filter(isFields)].map((one) => one['email'])
  return [...card, ...written]
    .filter((one): one is string => typeof one === 'string' && isAddress(one.trim()))
    .map((one) => one.trim())
    .filter((one, at, all) => all.findIndex((other) => sameAddress(other, one)) === at)
}

/** May a letter go to this address? A known one yes; an unknown one when somebody typed it twice. */
export const mayGoTo = (to: string, again: string | undefined, known: readonly string[]): boolean =>
  isAddress(to) &&
  (known.some((one) => sameAddress(one, to)) || (again !== undefined && sameAddress(again, to)))

/** «Обращение № 1042»: the place of the case in the log is its number. */
export const subjectOf = (caseNumber: number, lang: Lang): string =>
  lang === 'ru' ? `Обращение № ${caseNumber}` : `Case no. ${caseNumber}`

/** The subject of a letter that stands in no case, by its own number in the log. */
export const subjectOutside = (letterNumber: number, lang: Lang): string =>
  lang === 'ru' ? `Письмо № ${letterNumber}` : `Letter no. ${letterNumber}`

const NAME_OF_MAIL = /^<?[^<>\s]{3,500}>?$/u

/** The name of the client's newest mail that came with one, so that our answer stands below it in their mailbox; null without. */
export function mailToAnswer(facts: Fields): string | null {
  const messages: readonly unknown[] = Array.isArray(facts['messages']) ? facts['messages'] : []
  const named = messages.filter(isFields).flatMap((one) => {
    const name = one['messageId']
    return one['direction'] === 'in' && typeof name === 'string' && NAME_OF_MAIL.test(name) ? [name] : []
  })
  const last = named.at(-1)
  return last === undefined ? null : `<${last.replaceAll(/[<>]/gu, '')}>`
}

/** Where answers to our mail should go: the address of the business in the case, or null. */
export function replyAddress(facts: Fields): string | null {
  const parties = isFields(facts['parties']) ? facts['parties'] : {}
  const email = isFields(parties['business']) ? parties['business']['email'] : undefined
  return typeof email === 'string' && isAddress(email.trim()) ? email.trim() : null
}
