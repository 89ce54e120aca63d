// Why a label was given, in a few words: the rule that fired, or the words that weigh most for it.
import { LABELS, type Label } from '../label.ts'
import type { Model } from '../model/model.ts'
import { stemFeature, wordOf } from '../model/words.ts'
import type { Weighed } from './inputs.ts'

/** `grammar:<rule>` where a rule fired in the sentence, else `words:` with the two words that weigh most. */
export function whyOf({ ruling, sentences }: Weighed, at: number, label: Label, { heads }: Model): string {
  const sentence = sentences[at]
  if (!sentence) return 'words:'
  const rule = sentence.signals.find((one) => one.label === label)
  if (rule) return rule.why
  const head = LABELS.indexOf(label)
  let [first, second] = ['', '']
  let [most, next] = [0, 0]
  for (let token = sentence.from; token < sentence.to; token++) {
    const word = ruling.tokens[token]
    if (word?.kind !== 'word') continue
    const weight = heads.weightOf(stemFeature(wordOf(word)), head)
    if (weight > most) {
      ;[second, next] = [first, most]
      ;[first, most] = [word.text, weight]
    } else if (weight > next) [second, next] = [word.text, weight]
  }
  return `words:${next > 0 ? `${first}+${second}` : first}`
}
