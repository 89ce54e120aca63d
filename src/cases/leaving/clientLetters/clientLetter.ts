// A letter that belongs to a client and to no case, as the door asks about it: an answer about a loss, a notice, the first word about
// a mistake of ours. What does not apply to it follows from what its words do, and not from its name.
import type { Lang } from '../../../basics/lang.ts'
import type { DraftContext, DraftText } from '../../drafting/draftContext.ts'
import { findingAt, type DraftFinding } from '../../drafting/draftFinding.ts'
import { draftFindings } from '../../drafting/draftFindings.ts'
import { whatItDoes } from '../../exhale/whatItDoes.ts'
import type { Letter } from '../../letter.ts'
import { guardFindings } from '../../letters/guards.ts'
import type { Concern } from '../../verdict.ts'
import type { LookNow } from '../leave.ts'
import { lookNeeded } from '../secondLook.ts'

export interface ClientLetter extends Pick<Letter, 'kind' | 'text' | 'quotes'> {
  readonly desk: string
  readonly despite: readonly string[]
  /** The days of the text about which its writer said whether they are promises; absent where nobody is asked. */
  readonly ticked?: readonly { readonly day: string; readonly start: number }[]
  /** Names of other clients, which the letter must not tell. */
  readonly others?: readonly string[]
}

/**
 * Everything found in the words. In a case a date that nobody knows is a day that its writer says whether they promise; here nobody
 * is asked, so it stays a date that no paper gives.
 */
export function clientPlaces(draft: DraftText, context: DraftContext): DraftFinding[] {
  const found = draftFindings(draft, context)
  const dates = guardFindings(draft, context)
    .filter(({ guard }) => guard === 'G6')
    .map(({ guard, span, why }) => findingAt(draft.text, guard, span, { why }))
  const isNew = ({ span }: DraftFinding): boolean =>
    !found.some((one) => one.kind === 'G6' && one.span.start < span.end && span.start < one.span.end)
  return [...found, ...dates.filter(isNew)].toSorted((a, b) => a.span.start - b.span.start)
}

interface LookAsked {
  readonly concern: Concern['level']
  readonly setting: 'when_needed' | 'always' | 'never'
  readonly keptStops: number
}

/**
 * Does somebody else read it first? Only where it refuses or argues, or goes with a place that the desk would change: whatever tells
 * an excess or our own mistake in the desk's words takes nothing from anybody. There is no way to a look outside a case.
 */
export function lookAt({ kind, text }: ClientLetter, lang: Lang, asked: LookAsked): LookNow {
  const { refuses, argues } = whatItDoes(text, lang)
  const isHard = refuses.length > 0 || argues.length > 0 || asked.keptStops > 0
  const { needed, why } = isHard
    ? lookNeeded({ kind }, { ...asked, exposed: null })
    : { needed: false, why: [] }
  return { needed, why, given: null, byLeaver: false, ways: [] }
}
