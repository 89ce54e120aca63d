// Words taken apart: «х у й», "f.u.c.k", «в е р н и т е  д е н ь г и», «п...ц». The letters are put together only where
// words come out, so «и т. д.» and "a b c" stay what they are.
import { isObscene } from '../grammar/obscene.ts'
import { type Script } from './lookAlikes.ts'
import { LONGEST_WORD, readingOf } from './disguises.ts'
import { unmasked } from './masks.ts'
import { remembered } from '../remembered.ts'
import { isListed } from './vocabulary.ts'
import { lowered } from './characters.ts'

/** A word put together, with its place in the text. */
export interface Joined {
  readonly text: string
  readonly start: number
  readonly end: number
}
/** The words that were taken apart, or none; `until` is where the run of letters ends, so that it is asked once. */
export interface Spelled {
  readonly words: readonly Joined[]
  readonly until: number
}

const LETTER = String.raw`[\p{L}@$0]`
/** One sign, the same all along, between single letters; where blanks divide the letters, more blanks divide words. */
const RUN = new RegExp(
  String.raw`${LETTER}(?:(?:([.\-_*|/\\,·•~+='"–—])${LETTER}(?!${LETTER})(?:\1${LETTER}(?!${LETTER})){1,399})|(?:[ \u00a0]{1,4}${LETTER}(?!${LETTER}|[ \u00a0]?[)%])){2,399})`,
  'uy',
)
const APART = /[\p{L}@$0]/gu

const LONGEST_LISTED = 20
const COST = [Infinity, 4, 2.5, 1.4, 1.1, 1]
/** The letters as the fewest listed words, or null: most of them must be in words of three letters and more. */
function segmented(letters: string): number[] | null {
  const best = new Float64Array(letters.length + 1).fill(Infinity)
  const from = new Int32Array(letters.length + 1)
  best[0] = 0
  let reached = 0
  for (let end = 1; end <= letters.length; end++) {
    if (end - reached > LONGEST_LISTED) return null
    for (let length = 1; length <= Math.min(LONGEST_LISTED, end); length++) {
      const before = best[end - length] ?? Infinity
      if (before === Infinity) continue
      const cost = before + (COST[Math.min(length, 5)] ?? 1)
      if (cost >= (best[end] ?? 0)) continue
      const word = letters.slice(end - length, end)
      if (!(length === 1 ? /[яивскуоаia]/.test(word) : isListed(word) || isObsceneAlone(word))) continue
      best[end] = cost
      from[end] = end - length
      reached = end
    }
  }
  if (best[letters.length] === Infinity) return null
  const cuts: number[] = []
  let [covered, longest] = [0, 0]
  for (let at = letters.length; at > 0; at = from[at] ?? 0) {
    const length = at - (from[at] ?? 0)
    cuts.push(from[at] ?? 0)
    if (length >= 3) covered += length
    longest = Math.max(longest, length)
  }
  return longest >= 4 && covered * 5 >= letters.length * 3 ? cuts.toReversed() : null
}

/** An obscene word whose first letter is no word of its own before another one: «и х у й н я». */
const isObsceneAlone = (word: string): boolean =>
  word.length >= 3 && isObscene(word) && !(/^[ивксуоаяai]/.test(word) && isObscene(word.slice(1)))
const isOne = (word: string): boolean => isObsceneAlone(word) || (word.length >= 3 && isListed(word))

/** Obscene words among letters that make no other words: «с у к а и в о т». */
function obsceneIn(letters: string): [number, number][] {
  const found: [number, number][] = []
  for (let from = 0; from < letters.length; from++)
    for (let length = Math.min(12, letters.length - from); length >= 3; length--)
      if (isObsceneAlone(letters.slice(from, from + length))) {
        found.push([from, from + length])
        from += length - 1
        break
      }
  return found
}

/** Single letters in a row that begin at `at`, as the words they spell. */
export function spelledAt(text: string, at: number, script: Script): Spelled | null {
  RUN.lastIndex = at
  const run = RUN.exec(text)?.[0]
  if (run === undefined) return null
  const until = at + run.length
  const words: Joined[] = []
  // Two blanks or more divide words where one blank divides letters.
  let from = 0
  for (const part of run.split(/(?<=\S[ \u00a0]{2,4})(?=\S)/u)) {
    const places = Array.from(part.matchAll(APART), (found) => at + from + found.index)
    from += part.length
    const put = wordsOf(places, text, script)
    if (put === null) return { words: [], until }
    words.push(...put)
  }
  return { words, until }
}

function wordsOf(places: readonly number[], text: string, script: Script): Joined[] | null {
  const signs = places.map((place) => String.fromCodePoint(text.codePointAt(place) ?? 0))
  const raw = signs.join('')
  const joined = (word: string, from: number, to: number): Joined => ({
    text: word,
    start: places[from] ?? 0,
    end: (places[to - 1] ?? 0) + (signs[to - 1] ?? '').length,
  })
  if (places.length <= LONGEST_WORD) {
    const { text: word } = readingOf(raw, script)
    if (isOne(word)) return [joined(word, 0, places.length)]
  }
  const letters = lowered(raw)
  if (letters.length !== places.length) return null
  const cuts = letters.length < 5 ? null : segmented(letters)
  const obscene = cuts ? [] : obsceneIn(letters)
  if (obscene.length > 0) {
    const starts = obscene.map(([from]) => from)
    const inside = (at: number) => obscene.some(([from, to]) => at > from && at < to)
    const pieces = Array.from(letters, (_, at) => at).filter((at) => !inside(at))
    return pieces.map((at) => {
      const to = starts.includes(at) ? (obscene[starts.indexOf(at)]?.[1] ?? at + 1) : at + 1
      return joined(letters.slice(at, to), at, to)
    })
  }
  return (
    cuts &&
    cuts.map((cut, i) =>
      joined(letters.slice(cut, cuts[i + 1] ?? letters.length), cut, cuts[i + 1] ?? letters.length),
    )
  )
}

const CUT =
  /(?<head>\p{L}{1,7})(?<gap>\.{1,4}|…|-{1,4}|_{1,4}|[!|/\\^+=~:]{1,2})(?<tail>\p{L}{1,7})(?![\p{L}\p{N}])/uy
/** A word with its middle cut out or a sign put into it: «п...ц», «х-й», «су.ка». Only an obscene word is put together so. */
export function cutAt(text: string, at: number, script: Script): Joined | null {
  CUT.lastIndex = at
  const written = CUT.exec(text)?.[0]
  const word = written === undefined ? null : uncut(`${script} ${written}`)
  return word === null ? null : { text: word, start: at, end: at + (written?.length ?? 0) }
}
/** What `alphabet cut-word` comes to. */
const uncut = remembered((asked: string): string | null => {
  const [script, written] = asked.split(' ') as [Script, string]
  CUT.lastIndex = 0
  const found = CUT.exec(written)
  if (!found?.groups) return null
  const { head = '', gap = '', tail = '' } = found.groups
  const [before, after] = [lowered(head), lowered(tail)]
  if (before.length > 1 && after.length > 1 && isListed(before) && isListed(after)) return null
  const whole = before + after
  if (isObscene(whole) && !isObscene(before) && !isObscene(after) && whole.length >= 3) return whole
  const signs = gap === '…' ? 3 : gap.length
  const word = unmasked(`${before}${'*'.repeat(signs)}${after}`, script)
  const strict = gap === '-' || gap === '.' || gap === '/' || gap === ':' || gap === '='
  if (!word?.sure || (strict && word.word.length !== whole.length + 1)) return null
  return word.word
})
