// What only the net for abuse suspects: *possible* marks in sentences where the reader itself found nothing of the kind.
import type { Signal } from './label.ts'
import { suspectsAbuse, WORTH_SHOWING } from './model/abuseNet.ts'
import { sentencesOf } from './model/sentence.ts'
import type { Ruling } from './ruled.ts'

/** Possible insults that no other mark of abuse touches, one a sentence, sorted by place. */
export function suspicions(ruling: Ruling, signals: readonly Signal[]): Signal[] {
  const abuse = signals.filter(({ label }) => label.startsWith('abuse.'))
  return sentencesOf(ruling).flatMap(({ from, to, start, end }): Signal[] => {
    if (abuse.some((one) => one.start < end && start < one.end)) return []
    const chance = suspectsAbuse(ruling.tokens.slice(from, to).filter(({ quoted }) => !quoted))
    if (chance === null || chance < WORTH_SHOWING) return []
    const confidence = Math.round(chance * 1000) / 1000
    return [{ label: 'abuse.insult', start, end, confidence, tier: 'possible', why: 'net:abuse' }]
  })
}
