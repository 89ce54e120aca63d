// A letter about conduct, apart from the claim: what was written and when, what we ask, what follows, how to object.
//
// It describes words and never a character, and it says in so many words that the claim is not affected.
import { capital, dayInWords } from '../../basics/words.ts'
import { dayOf } from '../../basics/instant.ts'
import { quoteOf } from '../../basics/span.ts'
import type { Label } from '../../signals/label.ts'
import type { Letter } from '../letter.ts'
import { clauseQuote, conductClause } from './clauseQuotes.ts'
import { gap, inLang, paragraphs, sentences, type LetterInput } from './letterInput.ts'
import { contactOf, greeting, signature } from './people.ts'
import { asQuoted } from './quotations.ts'
import { isLeaving, messagesWith, toldSince } from './standing.ts'

// In the order in which they would be named: harm before insults, insults before unproven accusations.
const HURTING: readonly Label[] = ['threat.violence', 'abuse.insult', 'abuse.obscenity', 'accusation.fraud']
const ASKED_FOR_RESPECT =
  /недопустим|неприемлем|уважительн|без оскорблений|так (?:с|обращаться)|keep it civil|respectful|not acceptable|can(?:no|')t accept|one warning/iu
const CHANNELS: Readonly<Record<string, { readonly ru: string; readonly en: string }>> = {
  email: { ru: 'в письме', en: 'by e-mail' },
  ticket: { ru: 'в обращении', en: 'in a ticket' },
  phone: { ru: 'по телефону', en: 'by phone' },
  social: { ru: 'в личных сообщениях сотруднику', en: "in a colleague's private account" },
  chat: { ru: 'в чате', en: 'in the chat' },
  counter: { ru: 'при встрече', en: 'in person' },
}

interface Words {
  readonly quote: string
  readonly day: string
  readonly channel: string
}

/** The words that hurt most, with their day and channel; null when only a note of ours tells of them. */
function wordsThatHurt(input: LetterInput): Words | null {
  const found = input.signals
    .flatMap((read) => read.labels.map((label) => ({ id: read.id, label })))
    .filter(({ label }) => HURTING.includes(label.label))
    .toSorted((a, b) => HURTING.indexOf(a.label.label) - HURTING.indexOf(b.label.label))[0]
  const message = input.facts.messages.find((one) => one.id === found?.id && one.direction === 'in')
  if (!found || !message || message.to === 'public') return null
  return {
    quote: quoteOf(message.text, found.label),
    day: dayInWords(dayOf(message.at, input.facts.timezone), input.lang),
    channel: CHANNELS[message.channel]?.[input.lang] ?? '',
  }
}

function whatHappened(input: LetterInput): string {
  const { lang } = input
  const words = wordsThatHurt(input)
  if (!words) {
    const said = gap(lang, {
      ru: 'дата, место и слова дословно из записки сотрудника',
      en: "date, place and exact words from the colleague's note",
    })
    return inLang(lang, { ru: `Вот что произошло: ${said}.`, en: `This is what happened: ${said}.` })
  }
  const { quote, day, channel } = words
  return inLang(lang, {
    ru: `${capital(day)}${channel ? ` ${channel}` : ''} получены такие слова: ${asQuoted(quote, lang)}.`,
    en: `On ${day}${channel ? `, ${channel},` : ''} we received these words: ${asQuoted(quote, lang)}.`,
  })
}

/** The letter about conduct, or null when no conduct calls for one or the work together ends anyway. */
export function warning(input: LetterInput): Letter | null {
  if (!input.thread.groups.includes('behaviour') || isLeaving(input)) return null
  const { lang } = input
  const clause = conductClause(input.facts)
  const term = gap(lang, { ru: 'срок, например 3 месяца', en: 'term, for example 3 months' })
  const reader = gap(lang, {
    ru: 'кому: человек, который в этом не участвовал',
    en: 'whom: a person who was not involved',
  })
  const by = gap(lang, { ru: 'дата', en: 'date' })
  const text = paragraphs(
    greeting(input),
    inLang(lang, {
      ru: `Это письмо отдельно от вашего вопроса, и на его рассмотрение оно не влияет. ${whatHappened(input)}`,
      en: `This is separate from your claim, and your claim is not affected by it. ${whatHappened(input)}`,
    }),
    sentences(
      inLang(lang, {
        ru: 'Так обращаться к нашим сотрудникам нельзя.',
        en: 'We cannot accept that towards our staff.',
      }),
      clause ? `${capital(clauseQuote(clause, lang))}.` : '',
      inLang(lang, {
        ru: `Пишите, пожалуйста, по делу и на этот адрес: ${contactOf(input)}. Если повторится, оставим один письменный канал на ${term}.`,
        en: `Please keep to the matter and write to ${contactOf(input)}. If it happens again, we will keep one written channel open for ${term}.`,
      }),
    ),
    inLang(lang, {
      ru: `Если мы что-то поняли неверно или вам нужно общаться иначе (здоровье, обстоятельства), скажите: учтём. Возразить можно до ${by}: ${reader}.`,
      en: `If we misread it, or you need another way to deal with us (health, circumstances), tell us and we will adapt. You may object by ${by} to ${reader}.`,
    }),
    signature(input),
  )
  const quotes = clause ? [clause.no] : []
  const already = toldSince(input, messagesWith(input, HURTING), ASKED_FOR_RESPECT)
  return { kind: 'warning', to: 'client', text, quotes, ...(already ? { already } : {}) }
}
