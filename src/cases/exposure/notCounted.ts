// What the table leaves out, in words that name it: what a court alone can measure, what our papers speak against, what nobody said.
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { natureOf } from '../nature.ts'
import type { JudgedClaim } from '../verdict.ts'
import type { ExposureInput } from './exposure.ts'
import { saidSum } from './saidSum.ts'

export const OURS: readonly string[] = ['our_fault', 'entitled']
const OPEN: readonly string[] = ['unproven', 'undecided']
/** May this claim cost anything by the papers as they are? */
export const counts = ({ verdict }: JudgedClaim): boolean => OURS.includes(verdict) || OPEN.includes(verdict)

/** Why a sum is missing from the table, in words that name it. */
function left(claim: JudgedClaim, input: ExposureInput): Bilingual | null {
  const sum = (lang: Lang): string =>
    claim.amountClaimed === undefined ? '' : ` (${saidSum(claim.amountClaimed, input.currency, lang)})`
  if (natureOf(claim, []) === 'moral_harm')
    return {
      ru: `Моральный вред${sum('ru')}: размер называет только суд.`,
      en: `Distress${sum('en')}: only a court measures it.`,
    }
  if (claim.currency !== undefined && claim.currency !== input.currency)
    return {
      ru: `«${claim.text}»: в другой валюте, ${claim.currency}.`,
      en: `“${claim.text}”: in another currency, ${claim.currency}.`,
    }
  if (counts(claim) || claim.amountClaimed === undefined) return null
  return claim.verdict === 'refuted'
    ? {
        ru: `«${claim.text}»${sum('ru')}: наши бумаги показывают другое.`,
        en: `“${claim.text}”${sum('en')}: our papers show otherwise.`,
      }
    : {
        ru: `«${claim.text}»${sum('ru')}: пока ни бумага, ни правило этого не дают.`,
        en: `“${claim.text}”${sum('en')}: no paper and no rule gives it so far.`,
      }
}

const NO_HOURS: Bilingual = {
  ru: 'Наше время: скажите, сколько стоит час.',
  en: 'Our own time: say what an hour of it costs.',
}
const COURT_COSTS: Bilingual = {
  ru: 'Пошлина, представитель и экспертиза другой стороны: спросите у юриста.',
  en: 'Court fees, the other side’s lawyer and experts: ask a lawyer.',
}
const DISTRESS: Bilingual = {
  ru: 'Моральный вред потребителя: размер называет только суд.',
  en: 'A consumer’s distress: only a court measures it.',
}

/** Every sum that is missing from the table, with the reason; what was asked is named with its sum. */
export function notCounted(input: ExposureInput, hasStake: boolean, hasTime: boolean): Bilingual[] {
  const named = input.claims.flatMap((claim) => left(claim, input) ?? [])
  const isMoral = input.claims.some((claim) => natureOf(claim, []) === 'moral_harm')
  const distress = hasStake && !isMoral && input.consumer && input.facts.jurisdiction === 'RU'
  return [
    ...named,
    ...(distress ? [DISTRESS] : []),
    ...(hasStake ? [COURT_COSTS] : []),
    ...(hasTime ? [] : [NO_HOURS]),
  ]
}
