// What a person chose about each finding: changed, or kept with a reason. The choices stay with the draft.
import { z } from 'zod'
import { DRAFT_FINDINGS, type DraftFinding } from './draftFinding.ts'

export const Choice = z.object({
  kind: z.enum(DRAFT_FINDINGS),
  /** The words as they stood when the choice was made. */
  quote: z.string().max(2_000),
  chose: z.enum(['changed', 'kept']),
  why: z.string().max(2_000).optional(),
})
export type Choice = z.infer<typeof Choice>

/** The shortest reason that says something. */
export const REASON_AT_LEAST = 10

const sameAs =
  ({ kind, quote }: Pick<DraftFinding, 'kind' | 'quote'>) =>
  (choice: Choice): boolean =>
    choice.kind === kind && choice.quote === quote

/** May this choice stand? What stops wants a reason; a tie to silence and an unfilled place cannot be kept. */
export function mayKeep(finding: DraftFinding, choice: Pick<Choice, 'why'>): boolean {
  if (!finding.override) return false
  return finding.weight === 'asks' || (choice.why ?? '').trim().length >= REASON_AT_LEAST
}

/** Asked about in a place of their own: promised days when the letter leaves, what is beyond due of the owner. */
const ASKED_ELSEWHERE: readonly DraftFinding['kind'][] = ['promise', 'concession']

/** The findings about which nobody has chosen yet. */
export const openFindings = (found: readonly DraftFinding[], chosen: readonly Choice[]): DraftFinding[] =>
  found
    .filter(({ kind }) => !ASKED_ELSEWHERE.includes(kind))
    .filter((finding) => {
      const kept = chosen.findLast(sameAs(finding))
      return kept?.chose !== 'kept' || !mayKeep(finding, kept)
    })

/** The choices of a new version: what was kept before and still stands, what is kept now, and what was found before and is gone. */
export function choicesNow(
  before: { readonly found: readonly DraftFinding[]; readonly chosen: readonly Choice[] },
  found: readonly DraftFinding[],
  chosen: readonly Choice[],
): Choice[] {
  const still = (one: Pick<DraftFinding, 'kind' | 'quote'>): boolean =>
    found.some(({ kind, quote }) => kind === one.kind && quote === one.quote)
  const gone = before.found
    .filter((one) => !still(one))
    .map(({ kind, quote }): Choice => ({ kind, quote, chose: 'changed' }))
  const all = [...before.chosen, ...chosen]
  const newest = all.filter((one, at) => !all.slice(at + 1).some(sameAs(one)))
  const kept = newest.filter((one) => one.chose === 'kept' && still(one))
  const earlier = before.chosen.filter((one) => one.chose === 'changed' && !still(one))
  return [...earlier, ...gone.filter((one) => !earlier.some(sameAs(one))), ...kept]
}
