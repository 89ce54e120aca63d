// Guard G4: no other client's data in a letter; in public nothing that tells who wrote, what they bought or what they paid.
import type { Span } from '../../basics/span.ts'
import type { DraftWord } from '../../signals/draft.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { GuardContext, GuardedText, GuardFinding } from './guards.ts'

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/gu
const PHONE = /\+?\d[\d\s()-]{7,18}\d/gu
const digits = (text: string): string => text.replaceAll(/\D/gu, '').slice(-10)
const spanOf = (match: RegExpMatchArray): Span => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
})
/** Every place of a word in a text, where it stands alone. */
function placesOf(text: string, word: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(word); at >= 0 && word.length > 1; at = text.indexOf(word, at + word.length)) {
    const around = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`
    if (!/[\p{L}\p{N}]/u.test(around)) found.push({ start: at, end: at + word.length })
  }
  return found
}

// «Отвечаю за это лично: anna@…», "write to Anna Levi, anna@…": whoever signs gives a way to themselves, and may choose which.
const OFFERS_ITSELF =
  /(?:отвечаю|(?<!\p{L})мо(?:й|я|ю|ей|ем[уы]?)\s|\bmy (?:own |direct )?(?:e-?mail|phone|number|line|address)|\bi(?: am|'m)? (?:answer|dealing|responsible|looking after))[^.!?\n]{0,40}$|(?:пишите|письменно|write to|in writing(?: only)?)[:\s]+[^.!?\n,]{2,40},\s*$/iu
const isOffered = (text: string, { index }: RegExpMatchArray): boolean =>
  OFFERS_ITSELF.test(text.slice(Math.max(0, (index ?? 0) - 80), index))

/** Addresses and phones that belong neither to us nor to this client, and that the writer does not offer as their own. */
function strangers({ text }: GuardedText, { parties }: CaseFacts): Span[] {
  const mails = [parties.business.email, parties.client.email]
    .filter(Boolean)
    .map((mail) => String(mail).toLowerCase())
  const ours = typeof parties.business['phone'] === 'string' ? [parties.business['phone']] : []
  const phones = [...(parties.client.phones ?? []), ...ours].map(digits)
  return [
    ...[...text.matchAll(ADDRESS)].filter((match) => !mails.includes(match[0].toLowerCase())),
    ...[...text.matchAll(PHONE)].filter((match) => isPhone(match[0]) && !phones.includes(digits(match[0]))),
  ]
    .filter((match) => !isOffered(text, match))
    .map(spanOf)
}
/** A phone has ten digits or more; a sum or a date has fewer, or groups of three. */
const isPhone = (text: string): boolean => {
  const count = text.replaceAll(/\D/gu, '').length
  return count >= 10 && count <= 15 && !/^\d{1,3}(?: \d{3})+$/u.test(text.trim())
}

/** What would tell readers who the writer is: name, addresses, order and receipt numbers, what was paid. */
function telling({ text }: GuardedText, facts: CaseFacts): Span[] {
  const { client } = facts.parties
  const names = `${client.name ?? ''} ${(client.aliases ?? []).join(' ')}`.match(/\p{Lu}\p{L}{2,}/gu) ?? []
  const numbers = facts.ledger.flatMap((entry) => [
    entry.receipt ?? '',
    ...(`${entry.id} ${entry.doc ?? ''}`.match(/\d{3,}/gu) ?? []),
    ...(entry.amount
      ? [String(entry.amount), entry.amount.toLocaleString('ru-RU').replaceAll(/\s/gu, ' ')]
      : []),
  ])
  const words = [...names, client.email ?? '', ...(client.phones ?? []), ...numbers]
  return [...new Set(words.filter(Boolean))].flatMap((word) => placesOf(text, word))
}

/** Of weight only where everybody can read the letter. */
const TELLING: readonly DraftWord['rule'][] = ['is_client', 'offer', 'sum']

export function nobodyElse(guarded: GuardedText, context: GuardContext): GuardFinding[] {
  const { facts, inPublic = false } = context
  const others = guarded.record.othersReceipts.flatMap((receipt) => placesOf(guarded.text, receipt))
  const found = (why: GuardFinding['why']) => (span: Span) => ({ guard: 'G4' as const, span, why })
  const written = guarded.words
    .filter(({ guard, rule }) => guard === 'G4' && (inPublic || !TELLING.includes(rule)))
    .map(({ rule, start, end }) => found(WHYS[rule] ?? PUBLIC)({ start, end }))
  return [
    ...[...others, ...strangers(guarded, facts)].map(found(OTHERS)),
    ...written,
    ...(inPublic ? telling(guarded, facts) : []).map(found(PUBLIC)),
  ]
}

const OTHERS = {
  ru: 'Это сведения о другом человеке: им здесь не место.',
  en: "These are somebody else's data and have no place here.",
}
const PUBLIC = {
  ru: 'В публичном ответе по этому можно узнать человека или его покупку.',
  en: 'In public this tells who the person is or what they bought.',
}
const WHYS: Partial<Record<DraftWord['rule'], GuardFinding['why']>> = {
  other_client: OTHERS,
  health: {
    ru: 'О здоровье и обстоятельствах человека в письме не пишем.',
    en: "A person's health or circumstances do not belong in a letter.",
  },
  history: {
    ru: 'О прошлом человека и о том, какой он, в письме не пишем: только это дело.',
    en: "A person's past does not belong in a letter: only this matter does.",
  },
  offer: {
    ru: 'В публичном ответе предложений не делаем: напишите человеку лично.',
    en: 'No offers in public: write to the person directly.',
  },
  sum: {
    ru: 'В публичном ответе сумм не называем.',
    en: 'No sums in public.',
  },
}
