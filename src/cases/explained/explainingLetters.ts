// The two letters for a question that came again: one says it more plainly, one refers to what was written. Each names our own letter
// by its day, so that whoever reads finds it.
import { dayOf } from '../../basics/instant.ts'
import { onceFor } from '../../basics/onceFor.ts'
import { dayInWords, quoted } from '../../basics/words.ts'
import type { Lang } from '../../basics/lang.ts'
import type { Letter } from '../letter.ts'
import { gap, inLang, paragraphs } from '../letters/letterInput.ts'
import { greeting, signature } from '../letters/people.ts'
import { messageOf, type Matter } from '../matter.ts'
import { answeredFinally, askedAgainNow, nextExplaining, type Explained } from './explained.ts'
import type { ExplainedNow } from './explainedShapes.ts'

const LONGEST_QUESTION = 160

function dayWritten({ facts, lang }: Matter, message: string): string {
  const written = messageOf(facts, message)
  return written ? dayInWords(dayOf(written.at, facts.timezone), lang) : ''
}

function questionAsked({ facts }: Matter, { message, words }: Explained, lang: Lang): string {
  const text = (messageOf(facts, message)?.text ?? '').slice(words.start, words.end).trim()
  return text.length > LONGEST_QUESTION ? '' : quoted(text.replaceAll(/[«»“”"]/gu, ''), lang)
}

/** The same answer in plainer words; what the words are and an example the sender writes. */
function plainExplanation(matter: Matter, again: Explained): Letter {
  const { lang, facts } = matter
  const asked = questionAsked(matter, again, lang)
  const day = dayWritten(matter, again.answer)
  const short = gap(lang, { ru: 'ответ одной фразой, без терминов', en: 'the answer in one line, no terms' })
  const example = gap(lang, {
    ru: 'дни, цена, итог на примере клиента',
    en: "days, price and total in the client's own case",
  })
  const text = paragraphs(
    greeting({ facts, lang }),
    inLang(lang, {
      ru: `Видимо, мы объяснили сложно.${asked ? ` Вы спрашиваете: ${asked}` : ''}`,
      en: `We may have put it in a complicated way.${asked ? ` You ask: ${asked}` : ''}`,
    }),
    inLang(lang, {
      ru: `Проще: ${short}. Пример на ваших цифрах: ${example}.`,
      en: `More plainly: ${short}. An example with your figures: ${example}.`,
    }),
    inLang(lang, {
      ru: `Подробно это было в нашем письме от ${day}. Если осталось неясно, позвоните: словами часто проще.`,
      en: `The details are in our message of ${day}. If anything is still unclear, call us: talking is often easier.`,
    }),
    signature({ facts, lang }),
  )
  return { kind: 'plain_explanation', to: 'client', text, quotes: [] }
}

/** A reference to the answer that was given; whatever is new is looked at anew. */
function byReference(matter: Matter, answer: string): Letter {
  const { lang, facts } = matter
  const day = dayWritten(matter, answer)
  const text = paragraphs(
    greeting({ facts, lang }),
    inLang(lang, {
      ru: `Об этом мы ответили ${day}. Ответ прежний; если появилось новое, пришлите, посмотрим заново.`,
      en: `We answered this on ${day}. The answer is the same; if something new has come up, send it and we look again.`,
    }),
    signature({ facts, lang }),
  )
  return { kind: 'by_reference', to: 'client', text, quotes: [] }
}

/** The letter that a question asked so often, or a matter answered finally, needs now; null where a call comes first. */
function letterFor(matter: Matter, again: Explained | undefined, final: string | undefined): Letter | null {
  if (again && nextExplaining(again.times) === 'plain_explanation') return plainExplanation(matter, again)
  if (again && nextExplaining(again.times) === 'by_reference') return byReference(matter, again.answer)
  return final === undefined || again ? null : byReference(matter, final)
}

/** What of a case was explained or answered finally and is asked again now, with the letter for it; null where nothing is. */
export const explainedNow = onceFor((matter: Matter): ExplainedNow | null => {
  const asked = askedAgainNow(matter)
  const closing = answeredFinally(matter)
  if (asked.length === 0 && !closing) return null
  const last = asked.at(-1)
  return {
    asked: asked.map(({ words, ...one }) => ({ ...one, ...words, next: nextExplaining(one.times) })),
    final: closing && { answer: closing.final, again: [...closing.again] },
    letter: letterFor(matter, last, closing?.final),
  }
})
