// Reads one client message: what it does, in which words.
import type { Signal } from './label.ts'
import { ruled } from './ruled.ts'

/**
 * The labels of a client's message with the words that carry them, sorted by place.
 *
 * Offsets count UTF-16 units of `text` as it was given. Quoted mail, forwarded text and signatures carry no label; only
 * the first 20,000 characters are read. `why` names the rule, `confidence` is the precision we expect of it.
 * Has no errors: any string is a message, and most say nothing of this. Source: the label guide of the project.
 */
export function read(text: string): readonly Signal[] {
  return ruled(text).signals.map((one) => ({ ...one, tier: 'likely' }))
}
