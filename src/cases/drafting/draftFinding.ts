// One place of a draft that a person should look at before it leaves: what stands there, why, what could stand there instead.
import { z } from 'zod'
import type { Span } from '../../basics/span.ts'

export const DRAFT_FINDINGS = [
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'insult',
  'sarcasm',
  'blame',
  'threat',
  'legal_label',
  'formulaic',
  'reads_as',
  'concession',
  'admission',
  'refusal_in_apology',
  'promise',
  'promise_at_risk',
  'nobody_uninvolved',
  'tell_insurer',
  'audience',
  'gap',
] as const
export type FindingKind = (typeof DRAFT_FINDINGS)[number]

const Place = z.object({ start: z.int().min(0), end: z.int().min(0) })
const Both = z.object({ ru: z.string(), en: z.string() })

export const DraftFinding = z.object({
  kind: z.enum(DRAFT_FINDINGS),
  /** The words found, and their place in the text (UTF-16 code units). */
  quote: z.string(),
  span: Place,
  why: Both,
  /** `stops`: it should not leave like this. `asks`: a person should look at it once. */
  weight: z.enum(['stops', 'asks']),
  /** Words that could stand there instead, in the language of the letter, and the place that they take. No words: leave it out. */
  instead: Place.extend({ text: z.string() }).optional(),
  /** May a person keep it with a reason? A tie to silence and an unfilled place may never leave. */
  override: z.boolean(),
})
export type DraftFinding = z.infer<typeof DraftFinding>

const STOPS: readonly FindingKind[] = [
  'G2',
  'G3',
  'G4',
  'G5',
  'insult',
  'threat',
  'admission',
  'concession',
  'refusal_in_apology',
  'nobody_uninvolved',
  'gap',
]
const NEVER: readonly FindingKind[] = ['G3', 'gap']

/** A finding with what its kind implies. `stops` says that this one weighs more than its kind does. */
export function findingAt(
  text: string,
  kind: FindingKind,
  { start, end }: Span,
  {
    why,
    stops,
    instead,
  }: Pick<DraftFinding, 'why'> & Partial<Pick<DraftFinding, 'instead'>> & { readonly stops?: boolean },
): DraftFinding {
  return {
    kind,
    quote: text.slice(start, end),
    span: { start, end },
    why,
    weight: stops || STOPS.includes(kind) ? 'stops' : 'asks',
    ...(instead ? { instead } : {}),
    override: !NEVER.includes(kind),
  }
}
