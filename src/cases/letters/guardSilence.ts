// Guard G3: money, goods and favours are never tied to silence, to a review, or to a complaint; nor is anybody asked to keep quiet.
import type { Span } from '../../basics/span.ts'
import type { GuardedText, GuardFinding } from './guards.ts'

const BENEFIT =
  /верн[ёеу]м|возврат|выплат|компенс|скидк|бонус|перевед[ёе]м|оплат|начисл|подар|₽|рубл|refund|pay|paid|discount|credit|compensat|voucher|free|£|\$|€/iu
const VOICE =
  /отзыв|жалоб|жалова|публик|огласк|молча|не (?:напиш|пиш|расска|обраща)|роспотребнадзор|прокуратур|полици|надзорн|блогер|соцсет|review|complain|post(?:ing|ed)?(?!\p{L})|publish|police|regulator|ombudsman|trading standards|silen|quiet|online|social media/iu
const TIE =
  /если|при условии|в обмен|взамен|после того как|как только|за то,? что|тогда|в случае|(?<!\p{L})if(?!\p{L})|provided|in exchange|in return|once(?!\p{L})|unless|as long as|on condition|then|after (?:you|the|your)|until|до тех пор|после (?:удалени|снятия|отзыва)|не (?:напиш|пожалу|обрат)\p{L}{0,6}\s/iu
// A request for silence needs no money beside it.
const HUSH =
  /(?:удалите|уберите|снимите|исправьте)\s+(?:\p{L}+\s+)?отзыв|не (?:пишите|публикуйте|оставляйте)\s+(?:\p{L}+\s+)?отзыв|отзовите\s+(?:\p{L}+\s+)?(?:жалоб|заявлен)|(?:remove|delete|take down|withdraw)\s+(?:your|the|that)\s+(?:\p{L}+\s+)?(?:review|post|complaint)|(?:don't|do not|please refrain from)\s+(?:post|review|complain)|refrain from (?:posting|publishing|complaining)/iu

const WHY = {
  ru: 'Деньги и услуги не ставим в зависимость от отзыва, жалобы или молчания.',
  en: 'Money and favours are never tied to a review, a complaint or silence.',
}

/** Sentences with their place, and each with the one after it: «Удалите отзыв. Тогда вернём» is one thought in two. */
function thoughts(text: string): Span[] {
  const ends = [...text.matchAll(/[.!?;](?=\s|$)|\n+/gu)].map((match) => (match.index ?? 0) + match[0].length)
  const stops = [...ends, text.length]
  return stops.map((end, index) => ({ start: index === 0 ? 0 : (stops[index - 1] ?? 0), end }))
}

const tied = (words: string): boolean => BENEFIT.test(words) && VOICE.test(words) && TIE.test(words)

export function moneyForSilence({ own }: GuardedText): GuardFinding[] {
  const parts = thoughts(own)
  const said = (span: Span): string => own.slice(span.start, span.end)
  const hushed = parts.filter((part) => HUSH.test(said(part)))
  const bound = parts.filter((part) => tied(said(part)))
  const follow = parts.filter((part, index) => {
    const next = parts[index + 1]
    return (
      next &&
      VOICE.test(said(part)) &&
      /^\s*(?:тогда|после этого|взамен|then|after that|in return)/iu.test(said(next)) &&
      BENEFIT.test(said(next))
    )
  })
  return [...new Set([...hushed, ...bound, ...follow])].map((span) => ({ guard: 'G3', span, why: WHY }))
}
