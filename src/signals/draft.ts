// Our own outgoing letters, read by the same engine as the client's messages: which words of a draft fall under which of the
// guards G1–G6. Reading says what stands there; whether it may stand there is for the guards, who know the papers of the case.
import type { Day } from '../basics/instant.ts'
import type { Span } from '../basics/span.ts'
import { clauseWords, dateWords, sumWords } from './drafts/facts.ts'
import { cuesOf } from './drafts/lines.ts'
import { tiesIn } from './drafts/ties.ts'
import { voidsIn } from './drafts/voids.ts'

type DraftGuard = 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6'
/** What the words do. `is_client`, `offer` and `sum` are of weight only where everybody can read the letter. */
type DraftRule =
  | 'clause'
  | 'reliance'
  | 'void_term'
  | 'tie'
  | 'hush'
  | 'threat'
  | 'health'
  | 'other_client'
  | 'history'
  | 'is_client'
  | 'offer'
  | 'sum'
  | 'label'
  | 'date'
  | 'term'

/** One place of a draft (UTF-16 units) with its guard and rule. */
export interface DraftWord extends Span {
  readonly guard: DraftGuard
  readonly rule: DraftRule
  /** Of a clause: its number as it was written, «4(b)» too. */
  readonly clause?: string
  /** Of a date or term: its day where it has one, its length in days where it is counted. */
  readonly day?: Day
  readonly days?: number
}

/**
 * Everything in a draft that a guard has to look at, by place; words of one guard and rule never overlap.
 *
 * `from` is the day on which the letter leaves: relative terms («до пятницы») get their day by it. Quotations that may stand
 * are to be blanked out by the caller, who knows what was really said. All of the text is read, signatures and quoted lines
 * too, because all of it leaves. Has no errors: any string is a draft.
 */
export function readDraft(text: string, from?: Day): readonly DraftWord[] {
  const cues = cuesOf(text)
  const plain = cues.flatMap((cue): DraftWord[] => {
    const guard = cue.says === 'public' ? 'G4' : cue.says
    return isGuard(guard) ? [{ guard, rule: cue.rule as DraftRule, start: cue.start, end: cue.end }] : []
  })
  return withoutOverlaps([
    ...clauseWords(text),
    ...dateWords(text, from),
    ...sumWords(text),
    ...tiesIn(cues),
    ...voidsIn(cues),
    ...plain,
  ])
}

const isGuard = (name: string): name is DraftGuard => /^G[1-6]$/.test(name)

/** Of words that overlap within one guard and rule the first that was read stays: what has a value is read first. */
function withoutOverlaps(words: readonly DraftWord[]): DraftWord[] {
  const kept: DraftWord[] = []
  const alike = (a: DraftWord, b: DraftWord): boolean =>
    a.guard === b.guard && (a.guard === 'G6' || a.rule === b.rule) && a.start < b.end && b.start < a.end
  const byWeight = [...words].sort((a, b) => weight(b) - weight(a))
  for (const word of byWeight) if (!kept.some((other) => alike(word, other))) kept.push(word)
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}
const weight = (word: DraftWord): number =>
  (word.clause !== undefined || word.day !== undefined || word.days !== undefined ? 100_000 : 0) +
  (word.end - word.start)
