// Reads one client message: what it does, in which words.
import type { Signal } from './label.ts'
import { shippedModel } from './model/shipped.ts'
import { readBy } from './readBy.ts'
import { rememberedTexts } from './rememberedTexts.ts'
import { ruled } from './ruled.ts'
import { suspicions } from './suspicions.ts'

/**
 * The labels of a client's message with the words that carry them, sorted by place: certain and likely ones.
 *
 * Offsets count UTF-16 units of `text` as it was given. Quoted mail, forwarded text and signatures carry no label. `why`
 * names the rule or the words that weigh most, `confidence` is the calibrated chance that the label is right.
 * Has no errors: any string is a message, and most say nothing of this. Source: the label guide of the project.
 */
export const read: (text: string) => readonly Signal[] = rememberedTexts((text) =>
  readBy(shippedModel(), ruled(text), false),
)

/** The same with *possible* labels among them: for eyes only, nothing may be decided by them. */
export function readAll(text: string): readonly Signal[] {
  const ruling = ruled(text)
  const signals = readBy(shippedModel(), ruling, true)
  return [...signals, ...suspicions(ruling, signals)].sort((a, b) => a.start - b.start || a.end - b.end)
}
