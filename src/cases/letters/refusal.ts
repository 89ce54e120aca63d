// The answer to every claim in its own line: agreed lines first, then what cannot be done with its clause, then what is open.
//
// The same letter is final when the question was answered before and came back without anything new, or when we part.
import { isConsumer } from '../caseFacts.ts'
import type { Letter } from '../letter.ts'
import type { JudgedClaim } from '../verdict.ts'
import { claimLine } from './claimLines.ts'
import { fitting, inLang, paragraphs, sentences, type LetterInput } from './letterInput.ts'
import { authorityAsked } from './proofRequest.ts'
import { greeting, signature } from './people.ts'
import { answeredWithNo, isDue, isFinal, openClaims, toldSince } from './standing.ts'

function closing(input: LetterInput, claims: readonly JudgedClaim[]): string {
  const { lang } = input
  const agreed = claims.some(isDue)
  const route = isConsumer(input.facts.parties)
    ? { ru: 'в надзорный орган или в суд', en: 'an authority or the court' }
    : { ru: 'в суд', en: 'the court' }
  return sentences(
    agreed
      ? inLang(lang, {
          ru: 'То, с чем согласны, делаем независимо от остального.',
          en: 'What we agree to goes ahead whatever happens with the rest.',
        })
      : '',
    inLang(lang, {
      ru: `Если мы что-то упустили, напишите, что именно: посмотрим заново. Вы вправе обратиться и ${route.ru}.`,
      en: `If we missed something, tell us what it is and we will look again. You may also take it to ${route.en}.`,
    }),
    isFinal(input)
      ? inLang(lang, {
          ru: 'Это наш окончательный ответ по этим пунктам: без новых документов он не изменится.',
          en: 'This is our final answer on these points; without something new it stays as it is.',
        })
      : '',
  )
}

function drafted(input: LetterInput, claims: readonly JudgedClaim[], brief: boolean): Letter {
  const said = new Set<string>()
  const lines = claims.map((claim, index) => {
    const line = claimLine(input, claim, said, brief)
    return claims.length > 1 ? `${index + 1}. ${line}` : line
  })
  const text = paragraphs(
    greeting(input),
    inLang(input.lang, {
      ru: `Отвечаем на ${claims.length > 1 ? 'каждое требование отдельно' : 'ваше требование'}.`,
      en: claims.length > 1 ? 'We have gone through the points one by one.' : 'Here is our answer.',
    }),
    lines.join('\n'),
    openClaims(input).length > 0 ? '' : authorityAsked(input),
    closing(input, claims),
    signature(input),
  )
  return { kind: isFinal(input) ? 'final_answer' : 'refusal', to: 'client', text, quotes: [...said] }
}

/** The line-by-line answer, or null when there is nothing to refuse. */
export function refusal(input: LetterInput): Letter | null {
  const refused = answeredWithNo(input)
  if (refused.length === 0) return null
  const claims = [...input.claims.filter(isDue), ...refused]
  const letter = fitting(drafted(input, claims, false), () => drafted(input, claims, true))
  const already = answeredBefore(input, refused)
  return { ...letter, ...(already ? { already } : {}) }
}

const REFUSING =
  /не (?:можем|могу|сможем|предлагаем|видим)|оснований (?:нет|не)|не следу|won't|can(?:no|')t|unable|not be able/iu

/** The message in which we refused all of this, after it was last asked. */
const answeredBefore = (input: LetterInput, refused: readonly JudgedClaim[]): string | null => {
  const asked = refused.flatMap(
    (claim) => input.facts.claims.find((fact) => fact.id === claim.id)?.raisedIn ?? [],
  )
  return toldSince(input, asked, REFUSING)
}
