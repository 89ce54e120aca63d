// A letter that a person begins: the greeting and the signature of every letter of ours, and between them a place to fill in.
import type { Letter } from '../letter.ts'
import { gap } from './letterInput.ts'
import { greeting, signature, type Written } from './people.ts'

/**
 * What a person may begin without a draft of the desk. Letters of conduct, of parting and of settlement are not among them: each
 * of those has a place where what it rests on is looked at first.
 */
export const OWN_LETTERS = [
  'acknowledgement',
  'plain_explanation',
  'proof_request',
  'apology_remedy',
  'refusal',
  'boundary',
  'threat_answer',
  'final_answer',
] as const satisfies readonly Letter['kind'][]

/** The sheet as it lies before its writer. */
export const ownLetter = (written: Written): string =>
  [
    greeting(written),
    gap(written.lang, { ru: 'что хотим сказать', en: 'what we want to say' }),
    signature(written),
  ].join('\n\n')
