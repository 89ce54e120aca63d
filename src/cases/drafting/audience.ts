// The letter as others would see it: a picture of it under the post of somebody who does not know us.
import type { Bilingual } from '../../basics/lang.ts'
import { preparedRecord } from '../letters/guardRecord.ts'
import { guardedText, guardsIn } from '../letters/guards.ts'
import type { DraftContext, DraftText } from './draftContext.ts'
import { findingAt, type DraftFinding, type FindingKind } from './draftFinding.ts'
import { draftFindings } from './draftFindings.ts'

export interface AudiencePost {
  /** The paragraphs of the letter, as the picture shows them. */
  readonly lines: readonly string[]
  /** What strangers catch on, in the order of the text. */
  readonly findings: readonly DraftFinding[]
}

/** What a stranger cannot see: whether a clause is quoted rightly, whether a date stands in the papers. */
const INSIDE: readonly FindingKind[] = [
  'G1',
  'G6',
  'promise',
  'promise_at_risk',
  'gap',
  'tell_insurer',
  'nobody_uninvolved',
]

const SEEN: Bilingual = {
  ru: 'Это прочтут и чужие: по этому узнают человека или его покупку. Если письмо покажет он сам, это его право; лишнего тут быть не должно.',
  en: 'Strangers read this too: it tells who the person is or what they bought. They may show it themselves; nothing needless should stand here.',
}

/** The letter under a stranger's post. Has no errors: any text can be shown around. */
export function asSeen(draft: DraftText, context: DraftContext): AudiencePost {
  const record = context.record ?? preparedRecord(context)
  const known = { ...context, record }
  const inPublic = { ...known, inPublic: true }
  const found = draftFindings(draft, known).filter(({ kind }) => !INSIDE.includes(kind))
  const shown = guardsIn(guardedText(draft, inPublic, record), inPublic)
    .filter(({ guard }) => guard === 'G4')
    .filter(({ span }) => !found.some((one) => one.span.start < span.end && span.start < one.span.end))
    .map(({ span }) => findingAt(draft.text, 'audience', span, { why: SEEN }))
  return {
    lines: draft.text.split(/\n+/u).filter((line) => line.trim() !== ''),
    findings: [...found, ...shown].toSorted((a, b) => a.span.start - b.span.start),
  }
}
