// The first block of a memo when somebody may come to harm: what was said, what to do now, whom to call.
import { capital, quoted } from '../basics/words.ts'
import { SAFETY_WORDS } from '../cases/screenWords.ts'
import type { MemoInput } from './memo.ts'
import { clippedQuote, point, wrapped } from './memoText.ts'

/** Empty when nothing of it was said. */
export function safetyPart({ examination, lang }: MemoInput): string {
  const { safety } = examination
  if (!safety) return ''
  const head =
    safety.level === 'danger'
      ? { ru: 'Сначала безопасность людей', en: 'Safety of people first' }
      : { ru: 'Человеку сейчас тяжело', en: 'Somebody is having a hard time' }
  const said = safety.words
    .slice(0, 3)
    .map((one) => `${one.where} ${quoted(clippedQuote(one.quote), lang)} (${SAFETY_WORDS[one.kind][lang]})`)
  const lines = safety.lines.map((line) => `${line.number} — ${line.name}`)
  return [
    head[lang],
    ...said.map((one) => point(capital(one))),
    ...safety.steps.map((step) => point(step)),
    ...(lines.length > 0
      ? [wrapped(`${lang === 'ru' ? 'Звонить' : 'Call'}: ${lines.join('; ')}.`, '  ')]
      : []),
  ].join('\n')
}
