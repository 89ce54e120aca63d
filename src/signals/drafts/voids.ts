// Guard G2 over cues: what a term is about and what it takes away, in one sentence and in any order. A shop says it in a hundred ways,
// and the meaning is the same few pairs: somebody else answers, the customer pays for our fault, leaving costs a penalty.
import type { DraftWord } from '../draft.ts'
import type { Cue } from './lines.ts'

/** Each line is one meaning: where all of its parts stand in a sentence, it is a term that the law takes away. */
const MEANINGS: readonly (readonly string[])[] = [
  ['v.alone'],
  ['v.theirs', 'v.even'],
  ['v.theirs', 'v.warranty', 'v.fault'],
  ['v.elsewhere', 'v.fault'],
  ['v.theirs', 'v.check', 'v.heard'],
  ['v.theirs', 'v.carriage', 'v.fault'],
  ['v.theirs', 'v.repair', 'v.warranty'],
  ['v.leaving', 'v.price_of_leaving'],
  ['v.leaving', 'v.no_way'],
  ['v.liability', 'v.limited'],
  ['v.court', 'v.only'],
  ['v.move', 'v.of_deal', 'v.at_will'],
  ['v.warranty', 'v.own_hands', 'v.ends'],
  ['v.signed', 'v.gave_up'],
  ['v.heard', 'v.first_day', 'v.only'],
  ['v.heard', 'v.first_day', 'v.too_late'],
  ['v.repair', 'v.not_before', 'v.repaid'],
  ['v.repaid', 'v.long'],
  ['v.repaid', 'v.deduct', 'v.shop'],
  ['v.packed', 'v.kept_out'],
]

/** The words of guard G2 that only the meaning of a sentence gives. */
export function voidsIn(cues: readonly Cue[]): DraftWord[] {
  const bySentence = new Map<number, Cue[]>()
  for (const cue of cues)
    if (cue.says.startsWith('v.'))
      bySentence.set(cue.sentence, [...(bySentence.get(cue.sentence) ?? []), cue])
  return [...bySentence.values()].flatMap((here): DraftWord[] => {
    const said = new Set(here.map((cue) => cue.says))
    if (said.has('v.fair')) return []
    const meant = MEANINGS.filter((parts) => parts.every((name) => said.has(name))).flat()
    const words = here.filter((cue) => meant.includes(cue.says))
    if (words.length === 0) return []
    const start = Math.min(...words.map((cue) => cue.start))
    const end = Math.max(...words.map((cue) => cue.end))
    return [{ guard: 'G2', rule: 'void_term', start, end }]
  })
}
