// An admission beyond the verdict: a sentence of the draft takes a fault upon us that the papers do not show.
import type { Bilingual } from '../../basics/lang.ts'
import { admits, namesOurFault } from '../admission.ts'
import type { Sentence } from '../exhale/sentences.ts'
import { stemsOf } from '../records.ts'
import { VERDICT_WORDS } from '../screenWords.ts'
import type { JudgedClaim } from '../verdict.ts'
import type { DraftContext } from './draftContext.ts'
import { findingAt, type DraftFinding } from './draftFinding.ts'

const sameStem = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** How many telling words of the claim stand in these words. */
function nearness(stems: readonly string[], claim: JudgedClaim): number {
  const telling = [...new Set(stemsOf(claim.text))]
  return telling.filter((stem) => stems.some((word) => sameStem(word, stem))).length
}

/** The claim that the sentence speaks of; of equally near ones the one that is our fault. Null: it names none of them. */
function meant(stems: readonly string[], claims: readonly JudgedClaim[]): JudgedClaim | null {
  const near = claims
    .map((claim) => ({ claim, near: nearness(stems, claim) }))
    .filter((one) => one.near > 0)
    .toSorted((a, b) => b.near - a.near || Number(isOurs(b.claim)) - Number(isOurs(a.claim)))
  return near[0]?.claim ?? null
}
const isOurs = (claim: JudgedClaim): boolean => claim.verdict === 'our_fault'
/** «Вы правы» about something due takes no fault upon us. */
const isDue = (claim: JudgedClaim): boolean => isOurs(claim) || claim.verdict === 'entitled'

const why = (claim: JudgedClaim): Bilingual => ({
  ru: `Это признание, а по требованию «${claim.text}» решение другое: «${VERDICT_WORDS[claim.verdict].ru}». Признание покажут как доказательство.`,
  en: `This admits a fault, while the claim “${claim.text}” stands as “${VERDICT_WORDS[claim.verdict].en}”. An admission is shown as evidence.`,
})
const NO_FAULT: Bilingual = {
  ru: 'Это признание, а нашей ошибки бумаги пока не показывают. Можно пожалеть о том, что вышло, и сказать, когда будет ответ.',
  en: 'This admits a fault that the papers do not show so far. You can regret what happened and say when there will be an answer.',
}

/** «Если видите, что мы ошиблись, напишите»: whoever asks to be told of a mistake admits none. */
const ASKS_TO_BE_TOLD =
  /если (?:вы )?(?:видите|увидите|считаете|думаете|найд[её]те|заметите)|if you (?:see|find|think|believe|notice)/iu

/** Sentences that take more upon us than was decided. What stands before and after a sentence tells what it is about. */
export function admissionsBeyond(
  text: string,
  sentences: readonly Sentence[],
  { claims, ours }: Pick<DraftContext, 'claims' | 'ours'>,
): DraftFinding[] {
  return sentences.flatMap((sentence, at) => {
    if (!admits(sentence.own) || ASKS_TO_BE_TOLD.test(sentence.own)) return []
    const around = [sentences[at - 1], sentences[at + 1]].filter((one) => one?.line === sentence.line)
    const named = [sentence, ...around].flatMap((one) => stemsOf(text.slice(one?.start, one?.end)))
    const claim = meant(stemsOf(text.slice(sentence.start, sentence.end)), claims) ?? meant(named, claims)
    const covers = namesOurFault(sentence.own) ? isOurs : isDue
    if (claim ? covers(claim) : claims.some(covers) || ours.length > 0) return []
    return [findingAt(text, 'admission', sentence, { why: claim ? why(claim) : NO_FAULT })]
  })
}
