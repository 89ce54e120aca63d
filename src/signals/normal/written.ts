// A written piece as words: contractions and hyphens taken apart, disguises taken off. The same pieces come again and again,
// so what one came to is kept.
import { isObscene } from '../grammar/obscene.ts'
import { type Disguise, LONGEST_WORD, readingOf } from './disguises.ts'
import { isTurned } from './layout.ts'
import type { Script } from './lookAlikes.ts'
import { unmasked } from './masks.ts'
import { knownRussian } from './translit.ts'
import { notesOf } from '../remembered.ts'
import { isListed } from './vocabulary.ts'

/** One word with its place inside the piece. */
interface Part {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly disguise: Disguise
}
/** What a piece comes to, and what it tells about the whole message. */
export interface Written {
  readonly parts: readonly NotedPart[]
  /** The only part of most pieces; null where there are more of them, or none. */
  readonly only: NotedPart | null
  /** Three capitals or more and no small letter. */
  readonly shout: boolean
  /** A Latin word: English as it stands, Russian by its sound, or of some other language. */
  readonly sounds: 'english' | 'russian' | 'foreign' | 'cyrillic'
  /** It makes sense only in the other keyboard layout. */
  readonly turned: boolean
}

/** A word with the notes that all tokens of the same word share. */
interface NotedPart extends Part {
  readonly notes: unknown[]
}
/** What is kept of a piece, with the piece itself. */
interface Kept extends Written {
  readonly raw: string
}
interface Fresh extends Omit<Written, 'parts' | 'only'> {
  readonly parts: readonly Part[]
}

const CONTRACTIONS: ReadonlyMap<string, readonly [string, string]> = new Map(Object.entries({
  "can't": ['can', 'not'], cant: ['can', 'not'], cannot: ['can', 'not'], "won't": ['will', 'not'], wont: ['will', 'not'],
  "shan't": ['shall', 'not'], im: ['i', 'am'], ive: ['i', 'have'], youre: ['you', 'are'], youve: ['you', 'have'],
  theyre: ['they', 'are'], "let's": ['let', 'us'], gonna: ['going', 'to'], wanna: ['want', 'to'], gotta: ['have', 'to'],
  dont: ['do', 'not'], didnt: ['did', 'not'], doesnt: ['does', 'not'], isnt: ['is', 'not'], wasnt: ['was', 'not'],
  havent: ['have', 'not'], hasnt: ['has', 'not'], wouldnt: ['would', 'not'], couldnt: ['could', 'not'], arent: ['are', 'not'],
  werent: ['were', 'not'], shouldnt: ['should', 'not'], thats: ['that', 'is'], whats: ['what', 'is'], youll: ['you', 'will'],
  "ain't": ['is', 'not'],
})) // prettier-ignore
const TAILS: Readonly<Record<string, string>> = {
  "'ll": 'will', "'re": 'are', "'ve": 'have', "'m": 'am', "'d": 'would', "n't": 'not', "'s": 'is',
} // prettier-ignore
const KEEPS_HYPHEN = /^(по|во|кое|все)-|-(то|нибудь|либо|таки|ка)$/
const HYPHEN = /[-\u2010\u2011]/

/** "I'll" is "I will", so that rules are written once. */
function contracted(raw: string, text: string, disguise: Disguise): Part[] | null {
  const pair = CONTRACTIONS.get(text)
  if (pair) {
    const cut = Math.min(raw.length - 1, pair[0].length)
    return [{ text: pair[0], from: 0, to: cut, disguise }, { text: pair[1], from: cut, to: raw.length, disguise }] // prettier-ignore
  }
  const tail = text.includes("'") ? /('ll|'re|'ve|'m|'d|n't|'s)$/.exec(text)?.[1] : undefined
  if (tail === undefined || text.length <= tail.length) return null
  const cut = Math.max(1, raw.length - tail.length)
  const second = TAILS[tail] ?? tail
  return [{ text: text.slice(0, -tail.length), from: 0, to: cut, disguise }, { text: second, from: cut, to: raw.length, disguise }] // prettier-ignore
}

function hyphened(raw: string, script: Script): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const part of raw.split(HYPHEN)) {
    const from = at
    at += part.length + 1
    if (part === '') continue
    const words = contracted(part, part.toLowerCase(), 'none') ?? [whole(part, script)]
    parts.push(...words.filter(({ text }) => text !== '').map((one) => moved(one, from)))
  }
  // «с-ука»: a hyphen put into an obscene word takes nothing away from it.
  const together = parts.map(({ text }) => text).join('')
  if (
    parts.length > 1 &&
    together.length >= 3 &&
    together.length <= LONGEST_WORD &&
    isObscene(together) &&
    !parts.some(({ text }) => isObscene(text)) &&
    !parts.every(({ text }) => text.length > 1 && isListed(text))
  )
    // prettier-ignore
    return [{ text: together, from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? raw.length, disguise: 'masked' }]
  // «х-й»: a hyphen in place of one letter.
  const [before, after] = parts
  if (
    parts.length === 2 &&
    before &&
    after &&
    raw.length <= 12 &&
    ![before, after].every(({ text }) => text.length > 1 && isListed(text))
  ) {
    const found = unmasked(`${before.text}*${after.text}`, script)
    if (found?.sure === true && found.word.length === together.length + 1)
      return [{ text: found.word, from: before.from, to: after.to, disguise: 'masked' }]
  }
  return parts
}
const moved = (part: Part, by: number): Part => ({ ...part, from: part.from + by, to: part.to + by })
const whole = (raw: string, script: Script): Part => {
  const { text, disguise } = readingOf(raw, script)
  return { text, from: 0, to: raw.length, disguise }
}

function partsOf(raw: string, script: Script): readonly Part[] {
  if (HYPHEN.test(raw)) {
    const lower = raw.toLowerCase().replaceAll('ё', 'е').replace(HYPHEN, '-')
    if (!KEEPS_HYPHEN.test(lower)) return hyphened(raw, script)
    const read = readingOf(raw.replaceAll(/[-\u2010\u2011]/g, ''), script)
    return [
      { ...whole(raw, script), text: lower, disguise: read.disguise === 'typo' ? 'none' : read.disguise },
    ]
  }
  const one = whole(raw, script)
  if (one.text === '') return []
  return contracted(raw, one.text, one.disguise) ?? [one]
}

const SHOUTED = /^[^\p{Ll}]*(?:\p{Lu}[^\p{Ll}]*){3,}$/u
const LATIN_WORD = /^[46]?[a-z][a-z46'`]*$/

const ADDRESS = /^(https?:|www\.)|@[\w-]+\.\w/i

const ONE_ALPHABET = /^(?:[a-z]+|[а-я]+)$/
/** Most words are ordinary ones; they are told at a glance. */
function ordinary(raw: string): Fresh | null {
  const text = raw.toLowerCase()
  if (text.length === 1 || !ONE_ALPHABET.test(text) || !isListed(text) || CONTRACTIONS.has(text)) return null
  const shout = raw.length >= 3 && raw === raw.toUpperCase()
  const latin = text <= 'z'
  const sounds = latin ? (text.length > 1 ? 'english' : 'foreign') : 'cyrillic'
  return { parts: [{ text, from: 0, to: raw.length, disguise: 'none' }], shout, sounds, turned: false }
}

function fresh(raw: string, script: Script): Fresh {
  const plain = ordinary(raw)
  if (plain) return plain
  if (ADDRESS.test(raw)) {
    const address: Part = { text: raw.toLowerCase(), from: 0, to: raw.length, disguise: 'none' }
    return { parts: [address], shout: false, sounds: 'cyrillic', turned: false }
  }
  const parts = partsOf(raw, script)
  const shout = raw.length <= LONGEST_WORD && SHOUTED.test(raw)
  const lower = raw.toLowerCase()
  const { length } = lower
  if (length > LONGEST_WORD) return { parts, shout, sounds: 'cyrillic', turned: false }
  const english = parts.some(({ text }) => text.length > 1 && /^[a-z]/.test(text) && isListed(text))
  const russian = !english && LATIN_WORD.test(lower) && length > 1 && knownRussian(lower) !== null
  const disguised = parts.some(({ disguise }) => disguise !== 'none')
  return {
    parts,
    shout,
    sounds: english ? 'english' : russian ? 'russian' : LATIN_WORD.test(lower) ? 'foreign' : 'cyrillic',
    turned: !english && !disguised && isTurned(lower.replaceAll('ё', 'е')),
  }
}

/** So many pieces of each script are kept, each in the slot of its letters; a new one drives the one before it next door. */
const SLOTS = 1 << 15
const memories: Readonly<Record<Script, (Kept | undefined)[]>> = {
  cyrillic: Array.from({ length: SLOTS }, () => undefined),
  latin: Array.from({ length: SLOTS }, () => undefined),
}

/** What a piece of a text of that script comes to. */
export const writtenAs = (raw: string, script: Script): Written => writtenAt(raw, 0, raw.length, script)

/** The same of the piece [start, end) of a longer text: one that is known need not be cut out. */
export function writtenAt(text: string, start: number, end: number, script: Script): Written {
  const memory = memories[script]
  let hash = 0
  const last = Math.min(end, start + LONGEST_WORD)
  for (let at = start; at < last; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  const known = memory[slot]
  if (known !== undefined && stands(known.raw, text, start, end)) return known
  const moved = memory[slot ^ 1]
  if (moved !== undefined && stands(moved.raw, text, start, end)) return moved
  const raw = text.slice(start, end)
  const { parts: bare, shout, sounds, turned } = fresh(raw, script)
  const parts = bare.map(withNotes)
  const written = { raw, only: parts.length === 1 ? (parts[0] ?? null) : null, parts, shout, sounds, turned }
  if (raw.length <= LONGEST_WORD) {
    if (known !== undefined) memory[slot ^ 1] = known
    memory[slot] = written
  }
  return written
}
const withNotes = ({ text, from, to, disguise }: Part): NotedPart => ({
  text,
  from,
  to,
  disguise,
  notes: notesOf.word(text),
})

/** Whether a piece is what stands in [start, end) of a text. */
function stands(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
