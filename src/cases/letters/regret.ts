// Regret without a fault: somebody had a bad time, and why is not known yet. It says so, names the day of the answer and takes nothing
// upon us that the papers do not show.
import { dayInWords } from '../../basics/words.ts'
import { dayOf } from '../../basics/instant.ts'
import type { Letter } from '../letter.ts'
import { gap, inLang, ourNextDate, paragraphs, type LetterInput } from './letterInput.ts'
import { greeting, signature } from './people.ts'
import { openClaims } from './standing.ts'

/** The last message of the client that complains honestly and has no answer of ours yet. */
function complaint({ facts, signals }: LetterInput): { readonly at: number } | null {
  const honest = new Set(
    signals
      .filter(({ labels }) => labels.some(({ label }) => label === 'complaint.honest'))
      .map(({ id }) => id),
  )
  const answered = Math.max(0, ...facts.messages.filter((m) => m.direction === 'out').map((m) => m.at))
  return facts.messages.findLast((m) => m.direction === 'in' && m.at > answered && honest.has(m.id)) ?? null
}

/** The letter, or null where nobody complained, something is ours already, or every claim has its answer. */
export function regret(input: LetterInput): Letter | null {
  const { lang, facts } = input
  const said = complaint(input)
  if (!said || openClaims(input).length === 0) return null
  const since = dayInWords(dayOf(said.at, facts.timezone), lang)
  const day = ourNextDate(input)
  const by = day ? dayInWords(day, lang) : gap(lang, { ru: 'дата ответа', en: 'reply date' })
  const text = paragraphs(
    greeting(input),
    inLang(lang, {
      ru: `Прочитали ваше сообщение от ${since}. Мне жаль, что вышло именно так.`,
      en: `I have read your message of ${since}. I'm sorry this has been your experience.`,
    }),
    inLang(lang, {
      ru: `Причину ещё выясняем, поэтому ничего не обещаю раньше времени; скажу до ${by}.`,
      en: `We are still finding out why, so I won't promise ahead of the facts; you'll have an answer by ${by}.`,
    }),
    signature(input),
  )
  return { kind: 'regret', to: 'client', text, quotes: [] }
}
