// The heads for our own letters as they ship: trained on sentences of our own, made by `npx tsx scripts/signals/trainLetters.ts`.
import { type Margins, marginsBy } from '../model/margins.ts'
import type { HeadsAsText } from '../model/packing.ts'
import shipped from './letters.json' with { type: 'json' }

/** What a sentence of ours may sound like. The first three are listened for; the others tell how it hurts. */
export const LETTER_HEADS = [
  'void_term',
  'silence',
  'hurts',
  'insult',
  'sarcasm',
  'blame',
  'label',
  'threat',
] as const
export type LetterHead = (typeof LETTER_HEADS)[number]

/** The heads that are listened for. */
export const LISTENED = ['void_term', 'silence', 'hurts'] as const
export type Listened = (typeof LISTENED)[number]
/** How words hurt. */
export const HURTS = ['insult', 'sarcasm', 'blame', 'label', 'threat'] as const

export interface LettersAsText {
  readonly schema: 'exhale.signals.letters/1'
  /** SHA-256 of what it was trained on and by. */
  readonly trainedOn: string
  readonly heads: HeadsAsText
  /** From which margin on a head is believed, by language. */
  readonly thresholds: Readonly<Record<'ru' | 'en', Readonly<Record<Listened, number>>>>
}

let known: Margins | null = null
/** The margins of the heads that ship, unpacked when they are first asked. */
export const letterMargins: Margins = (features) =>
  (known ??= marginsBy((shipped as LettersAsText).heads))(features)

export const letterThresholds = (): LettersAsText['thresholds'] => (shipped as LettersAsText).thresholds
