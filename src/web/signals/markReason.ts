// Why some words are marked, as a sentence for people, from the short form in which the reader gives its reason:
// `grammar:court.claim`, `tie:threat.demand`, `lexicon:obscenity.masked`, `words:ещё+раз`. Interfaces keep the short form.
import { LABELS, type Signal } from '../../signals/label.ts'
import type { Words } from '../words/ru.ts'

type Reasoned = Pick<Signal, 'label' | 'why'>

/** The sentence. A reason that these words do not know (a desk of another version gave it) is told as a rule and no more. */
export function reasonOf({ label, why }: Reasoned, { markReason }: Pick<Words, 'markReason'>): string {
  const [way, what] = partsOf(why)
  if (way === 'words') return weighed(what.split('+').filter(Boolean), markReason)
  if (way === 'grammar' && isOfOtherStep(label, what)) return markReason.inRow
  const said =
    way === 'lexicon' ? toldIn(markReason.listed, writingOf(what)) : toldIn(markReason.wording, why)
  return said ?? markReason.byRule
}

const toldIn = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** How an obscene word was written: `obscenity.masked`, or `obscenity.word` without a disguise. */
const writingOf = (what: string): string => {
  const way = what.replace('obscenity.', '')
  return way === 'word' ? 'none' : way
}

/** What the rule is called in the grammar, for whoever wants to look it up; null where no rule decided. */
export function ruleOf(why: string): string | null {
  const [way, what] = partsOf(why)
  return ['grammar', 'tie', 'made', 'lexicon'].includes(way) ? what : null
}

function partsOf(why: string): readonly [string, string] {
  const colon = why.indexOf(':')
  return colon < 0 ? [why, ''] : [why.slice(0, colon), why.slice(colon + 1)]
}

function weighed(words: readonly string[], { word, words: several, whole }: Words['markReason']): string {
  const [first] = words
  if (first === undefined) return whole
  return words.length === 1 ? word(first) : several(words.join(', '))
}

/** «Напишу в полицию и в суд»: the rule read the first step, and the label is of another one in the same row. */
const isOfOtherStep = (label: Signal['label'], rule: string): boolean => {
  const step = `threat.${rule.split('.')[0] ?? ''}`
  return label.startsWith('threat.') && step !== label && LABELS.some((one) => one === step)
}
