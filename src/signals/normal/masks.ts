// Signs in place of letters: «х*й», "f**k", «п...ц», «бл@дь». The obscene forms stand in a tree of letters, and a masked word
// walks it: a letter follows its branch, a sign every branch. One walk costs a bounded number of steps, whatever is written.
import { OBSCENE_FORMS } from '../grammar/obscene.ts'
import { lettersFor, type Script } from './lookAlikes.ts'

interface Branch {
  readonly next: Map<string, Branch>
  /** The form that ends here, and its place in the list: forms that are masked most often come first. */
  form: string | null
  rank: number
}
const branch = (): Branch => ({ next: new Map(), form: null, rank: Infinity })
let planted: Branch | null = null
/** Planted when the first mask is met. */
function tree(): Branch {
  if (planted) return planted
  planted = branch()
  OBSCENE_FORMS.forEach((form, rank) => {
    let at = planted as Branch
    for (const letter of form) {
      let next = at.next.get(letter)
      if (!next) at.next.set(letter, (next = branch()))
      at = next
    }
    if (at.form === null) Object.assign(at, { form, rank })
  })
  return planted
}

/** What a mask comes to. `sure`: the letters that are left tell the word; else it is only probably an obscene one. */
export interface Unmasked {
  readonly word: string
  readonly sure: boolean
}
const SIGNS = '*#%^~_…•●█×'
const hidesLetters = (sign: string): boolean => SIGNS.includes(sign)

/** One place of a masked word: the letters that fit there, or a run of signs of some length. */
type Slot = { readonly letters: string } | { readonly signs: number }

function slotsOf(word: string, script: Script): Slot[] | null {
  const slots: Slot[] = []
  for (const sign of word) {
    const last = slots.at(-1)
    if (hidesLetters(sign)) {
      if (last && 'signs' in last) slots[slots.length - 1] = { signs: last.signs + 1 }
      else slots.push({ signs: 1 })
      continue
    }
    const letters = lettersFor(sign, script)
    if (letters === '') return null
    slots.push({ letters })
  }
  return slots
}

const STEPS = 3000
const LONGEST = 24

/** How many letters a run of signs may hide: exactly as many, none (a sign put in between), or as many as it takes. */
type Hiding = 'exact' | 'none' | 'any'
const RANGE: Readonly<Record<Hiding, (signs: number) => readonly [number, number]>> = {
  exact: (signs) => [signs, signs],
  none: () => [0, 0],
  any: (signs) => [1, Math.max(6, signs + 1)],
}

/** The forms that a masked word may be, best first. */
function formsOf(slots: readonly Slot[], hiding: Hiding): string[] {
  const found: Branch[] = []
  let steps = STEPS
  const walk = (at: Branch, slot: number): void => {
    if (steps-- < 0) return
    const here = slots[slot]
    if (here === undefined) {
      if (at.form !== null && !found.includes(at)) found.push(at)
      return
    }
    if ('letters' in here) {
      for (const letter of here.letters) {
        const next = at.next.get(letter)
        if (next) walk(next, slot + 1)
      }
      return
    }
    const [least, most] = RANGE[hiding](here.signs)
    const over = (from: Branch, skipped: number): void => {
      if (skipped >= least) walk(from, slot + 1)
      if (skipped < most && steps > 0) for (const next of from.next.values()) over(next, skipped + 1)
    }
    over(at, 0)
  }
  walk(tree(), 0)
  return found.sort((a, b) => a.rank - b.rank).map(({ form }) => form ?? '')
}

/** Two eyes and a mouth: «о_о», x_x. */
const FACE = /^(.)[_.]+\1$/u
/** Masks of one letter and signs that everybody reads. */
const PLAIN_TO_ALL =
  /^(f\*{2,3}|s\*{3}|с\*{3}|х\*{2}|b\*{4}|c\*{3}|бл\*{1,3}|п\*{3,5}|a\*{2}|f\*+ing|f\*+ed|f\*+er)$/

/**
 * A masked word with its letters put back, or null where no obscene word fits. `word` is lowered and holds at least one sign
 * that hides letters; the alphabet is tried by the caller.
 */
export function unmasked(word: string, script: Script): Unmasked | null {
  if (word.length > LONGEST) return null
  const slots = slotsOf(word, script)
  if (!slots) return null
  const kept = slots.filter((slot) => 'letters' in slot).length
  const signs = slots.reduce((sum, slot) => sum + ('signs' in slot ? slot.signs : 0), 0)
  if (kept === 0 || signs === 0) return null
  const whole = kept >= 3 ? formsOf(slots, 'none')[0] : undefined
  if (whole !== undefined) return { word: whole, sure: true }
  const [exact] = formsOf(slots, 'exact')
  if (exact !== undefined)
    return { word: exact, sure: (kept >= 2 && kept * 3 >= exact.length) || PLAIN_TO_ALL.test(word) }
  const framed = kept >= 2 && slots[0] && 'letters' in slots[0] && !FACE.test(word)
  if (!framed || (signs === 1 && kept < 3 && script === 'latin')) return null
  const [loose, ...others] = formsOf(slots, 'any')
  if (loose === undefined) return null
  const closed = slots.at(-1) !== undefined && 'letters' in (slots.at(-1) as Slot)
  return {
    word: loose,
    sure: closed || (kept >= 3 && others.every((other) => other.startsWith(loose.slice(0, 3)))),
  }
}
