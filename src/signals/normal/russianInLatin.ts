// Decides for a whole message whether its Latin words are Russian ones. One word proves little ("on", "no" and "to" are
// words of both), so they are counted; among other words only what can be nothing else is read so.
import { isObscene } from '../grammar/obscene.ts'
import type { Disguise } from './disguises.ts'
import type { Script } from './lookAlikes.ts'
import { asRussian, knownRussian } from './translit.ts'
import { isListed, stemLengthOf } from './vocabulary.ts'
import { notesOf } from '../remembered.ts'
import { writtenAs } from './written.ts'

interface Word { text: string; readonly kind: string; readonly start: number; readonly end: number; disguise: Disguise; notes: unknown[] } // prettier-ignore

const LATIN = /^[a-z0-9'`]*[a-z][a-z0-9'`]*$/
const ALONE_AT_LEAST = 4

const ASKED_AT_MOST = 2000
/** Whether more of the Latin words, each counted once, are Russian by their sound than anything else. */
function isRussian(text: string, words: readonly Word[]): boolean {
  const asked = new Set<string>()
  const counts = { english: 0, russian: 0, foreign: 0, cyrillic: 0 }
  for (const { kind, start, end } of words) {
    const raw = kind === 'word' ? text.slice(start, end).toLowerCase() : ''
    if (!LATIN.test(raw) || asked.has(raw) || asked.size >= ASKED_AT_MOST) continue
    asked.add(raw)
    counts[writtenAs(raw, 'latin').sounds] += 1
  }
  const { english, russian, foreign } = counts
  return russian >= 2 && russian > english && russian >= foreign && english + foreign < 2 * russian
}

/** Puts Russian words in place of those that were spelled in Latin letters. */
export function inRussian(text: string, script: Script, all: readonly Word[]): void {
  const whole = script === 'latin' && isRussian(text, all)
  for (const word of all) {
    if (word.kind !== 'word' || !LATIN.test(word.text)) continue
    const raw = text.slice(word.start, word.end).toLowerCase()
    const read = LATIN.test(raw) ? raw : word.text
    const as = whole
      ? isListed(read) && read.length > 3
        ? knownRussian(read)
        : asRussian(read)
      : alone(read, script)
    if (as === null || as === word.text) continue
    word.text = as
    word.disguise = 'translit'
    word.notes = notesOf.word(as)
  }
}

/** A single Russian word among others: a known one in a Russian text, an obscene one in any. */
function alone(word: string, script: Script): string | null {
  if (word.length < ALONE_AT_LEAST || isListed(word)) return null
  const found = knownRussian(word, 'strict')
  if (found === null || found.length < ALONE_AT_LEAST) return null
  return isObscene(found) || (script === 'cyrillic' && stemLengthOf(found) > ALONE_AT_LEAST) ? found : null
}
