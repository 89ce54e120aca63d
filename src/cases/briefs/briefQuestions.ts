// Three questions to a lawyer, by what this case really leaves open: who must show what, what is owed and when, and what the next
// letter may say.
import { dayInWords, quoted } from '../../basics/words.ts'
import type { JudgedClaim } from '../verdict.ts'
import { saidSum } from '../exposure/saidSum.ts'
import type { BriefInput } from './brief.ts'
import { BRIEF_WORDS } from './briefWords.ts'

export type Questions = readonly [string, string, string]

const stake = ({ amountClaimed = 0, amountDue }: JudgedClaim): number => Math.max(amountClaimed, amountDue)
const dearestOf = (claims: readonly JudgedClaim[]): JudgedClaim | undefined =>
  claims.toSorted((a, b) => stake(b) - stake(a))[0]

function aboutProof({ claims, lang }: BriefInput): string {
  const words = BRIEF_WORDS[lang].ask
  const open = dearestOf(claims.filter(({ verdict }) => verdict !== 'our_fault' && verdict !== 'entitled'))
  if (!open) return words.admitted
  return words.proof(quoted(open.text.slice(0, 80), lang), open.burden.on)
}

function aboutMoney({ claims, deadlines, exposure, lang }: BriefInput): string {
  const words = BRIEF_WORDS[lang].ask
  const due = claims.reduce((all, { amountDue }) => all + amountDue, 0)
  const next = deadlines.find(({ whose, metBy }) => whose === 'ours' && metBy === undefined)
  const money = saidSum(due, exposure.currency, lang)
  if (due > 0) return words.due(money, next ? dayInWords(next.due, lang) : null)
  return words.nothingDue(saidSum(exposure.worst, exposure.currency, lang))
}

function aboutNext({ concern, claims, lang }: BriefInput): string {
  const words = BRIEF_WORDS[lang].ask
  if (concern.level === 'safety') return words.safety
  if (concern.level === 'pressure_with_harm' || concern.level === 'conditional_beyond_due')
    return words.condition
  return claims.some(({ verdict }) => verdict === 'our_fault') ? words.apology : words.leave
}

export const questionsFor = (input: BriefInput): Questions => [
  aboutProof(input),
  aboutMoney(input),
  aboutNext(input),
]
