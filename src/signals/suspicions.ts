// What only the net for abuse suspects: *possible* marks in sentences where the reader itself found nothing of the kind.
import { firstWhere } from './derived/outline.ts'
import type { Signal } from './label.ts'
import { suspectsAbuse, WORTH_SHOWING } from './model/abuseNet.ts'
import { sentencesOf } from './model/sentence.ts'
import type { Ruling } from './ruled.ts'

/** Possible insults that no other mark of abuse touches, one a sentence, sorted by place. */
export function suspicions(ruling: Ruling, signals: readonly Signal[]): Signal[] {
  const sentences = sentencesOf(ruling)
  const marked = new Set<number>()
  for (const { label, start, end } of signals) {
    if (!label.startsWith('abuse.')) continue
    let at = firstWhere(sentences, (sentence) => sentence.end > start)
    for (; at < sentences.length && (sentences[at]?.start ?? 0) < end; at++) marked.add(at)
  }
  return sentences.flatMap(({ from, to, start, end }, at): Signal[] => {
    if (marked.has(at)) return []
    const chance = suspectsAbuse(ruling.tokens.slice(from, to).filter(({ quoted }) => !quoted))
    if (chance === null || chance < WORTH_SHOWING) return []
    const confidence = Math.round(chance * 1000) / 1000
    return [{ label: 'abuse.insult', start, end, confidence, tier: 'possible', why: 'net:abuse' }]
  })
}
