// The answer to words about going further. A lawful remedy is named as the right it is, the decision stays on the facts, and
// nothing is offered for not using it. Words about harm get one short letter and no negotiation.
import { onceFor } from '../../basics/onceFor.ts'
import { dayInWords, either, listed } from '../../basics/words.ts'
import { dayOf } from '../../basics/instant.ts'
import { LAWFUL_REMEDIES, type Label } from '../../signals/label.ts'
import type { Letter } from '../letter.ts'
import { payBy, remedyOf, withDate } from './claimLines.ts'
import { gap, inLang, paragraphs, sentences, type LetterInput } from './letterInput.ts'
import { papersNamed } from './papers.ts'
import { contactOf, greeting, ownerName, signature } from './people.ts'
import { answeredWithNo, isDue, messagesWith, openClaims, toldSince } from './standing.ts'

const ADDRESSEES: readonly (readonly [Label, { readonly ru: string; readonly en: string }])[] = [
  ['threat.regulator', { ru: 'в надзорный орган', en: 'an authority' }],
  ['threat.police', { ru: 'в полицию', en: 'the police' }],
  ['threat.court', { ru: 'в суд', en: 'the court' }],
  ['threat.chargeback', { ru: 'в банк', en: 'your bank' }],
]

// How we say that a step is theirs to take.
const RIGHT_NAMED =
  /ваше право|вы вправе|вправе вы|право обратиться|your right|up to you|free to|entitled to/iu

const spoken = ({ signals }: LetterInput): ReadonlySet<Label> => labelsIn(signals)
const labelsIn = onceFor(
  (signals: LetterInput['signals']): ReadonlySet<Label> =>
    new Set(signals.flatMap(({ labels }) => labels.map(({ label }) => label))),
)

/** Harm announced to us is answered once, in writing; a call for help never is: that is what the card is for. */
const harmAnnounced = (input: LetterInput): boolean =>
  input.concern.level === 'safety' && spoken(input).has('threat.violence')

/** Is there something to answer: a remedy announced while something beyond what is due is asked, or words about harm? */
export function needsThreatAnswer(input: LetterInput): boolean {
  const labels = spoken(input)
  if (harmAnnounced(input)) return true
  const announced = labels.has('threat.publicity') || ADDRESSEES.some(([label]) => labels.has(label))
  return announced && input.concern.level !== 'none' && input.claims.some((claim) => !isDue(claim))
}

function aboutPublicity(input: LetterInput): string {
  if (!spoken(input).has('threat.publicity')) return ''
  return inLang(input.lang, {
    ru: 'Рассказывать о своём опыте вы вправе, и на решение это не влияет ни в одну сторону.',
    en: 'You are free to describe your experience, and it does not change our decision either way.',
  })
}

function aboutAuthorities(input: LetterInput): string {
  const labels = spoken(input)
  const where = ADDRESSEES.filter(([label]) => labels.has(label)).map(([, words]) => words[input.lang])
  if (where.length === 0) return ''
  return inLang(input.lang, {
    ru: `Обратиться ${either(where, 'ru')} — ваше право. На запрос ответим и передадим акты и переписку; записи — по запросу уполномоченного органа.`,
    en: `Going to ${either(where, 'en')} is your right. We will answer them and provide the records and messages; recordings go to the authority, if it asks.`,
  })
}

const inOrder = (input: LetterInput): boolean =>
  Object.keys(input.reconciliation.counted).length > 0 &&
  Object.keys(input.reconciliation.difference).length === 0 &&
  input.reconciliation.anomalies.length === 0

function aboutPolice(input: LetterInput): string {
  if (!spoken(input).has('threat.police')) return ''
  const counts = input.facts.ledger.filter((entry) => entry.kind === 'stock_count').map((entry) => entry.id)
  const papers = listed(papersNamed(input.facts, counts.slice(-1), input.lang), input.lang)
  const match =
    inOrder(input) && papers
      ? inLang(input.lang, {
          ru: ` По нашему учёту (${papers}) всё сходится.`,
          en: ` By our records (${papers}) everything matches.`,
        })
      : ''
  return inLang(input.lang, {
    ru: `Подскажите, пожалуйста, о каком предмете, дате и документе пойдёт речь.${match}`,
    en: `Could you tell us which item, date and document it concerns?${match}`,
  })
}

/** Where the matter itself stands: what is due goes ahead in any case, the rest has its answer. */
function position(input: LetterInput): string {
  const due = input.claims.filter((claim) => isDue(claim) && claim.amountDue > 0)
  const sums = due.map((claim) => withDate(remedyOf(input, claim), payBy(input, claim)))
  return sentences(
    sums.length > 0
      ? inLang(input.lang, {
          ru: `Что положено, делаем в любом случае: ${sums.join('; ')}.`,
          en: `What is due goes ahead in any case: ${sums.join('; ')}.`,
        })
      : '',
    answeredWithNo(input).length > 0
      ? inLang(input.lang, {
          ru: `${sums.length > 0 ? 'По остальному' : 'По существу'} отвечаем по пунктам, и ответ держится на документах.`,
          en: `${sums.length > 0 ? 'On the rest' : 'On the matter itself'} our answer is given point by point and rests on the records.`,
        })
      : '',
    openClaims(input).length > 0
      ? inLang(input.lang, {
          ru: 'Что ещё не ясно, проверяем и ответим по документам.',
          en: 'What is still unclear is being checked, and the records will decide.',
        })
      : '',
  )
}

function afterHarm(input: LetterInput): Letter {
  const id = input.concern.messages.at(-1)
  const message = input.facts.messages.find((one) => one.id === id)
  const day = message
    ? dayInWords(dayOf(message.at, input.facts.timezone), input.lang)
    : gap(input.lang, { ru: 'дата', en: 'date' })
  const text = paragraphs(
    inLang(input.lang, { ru: 'Здравствуйте.', en: 'Hello,' }),
    inLang(input.lang, {
      ru: `Сообщение от ${day} мы сохранили. На такие слова не отвечаем и разговор по телефону и в чатах заканчиваем; вопрос по договору решаем только письменно: ${ownerName(input)}, ${contactOf(input)}. На то, что вам положено, это не влияет.`,
      en: `We have kept your message of ${day}. We do not answer such words and end the conversation by phone and chat; the contract matter continues in writing only: ${ownerName(input)}, ${contactOf(input)}. What is due to you is not affected.`,
    }),
    signature(input),
  )
  return { kind: 'threat_answer', to: 'client', text, quotes: [] }
}

/** The neutral answer, or null when nothing needs one. */
export function threatAnswer(input: LetterInput): Letter | null {
  if (!needsThreatAnswer(input)) return null
  if (harmAnnounced(input)) return afterHarm(input)
  const text = paragraphs(
    greeting(input),
    sentences(aboutPublicity(input), aboutAuthorities(input), aboutPolice(input)),
    position(input),
    signature(input),
  )
  const already = toldSince(input, messagesWith(input, LAWFUL_REMEDIES), RIGHT_NAMED)
  return { kind: 'threat_answer', to: 'client', text, quotes: [], ...(already ? { already } : {}) }
}
