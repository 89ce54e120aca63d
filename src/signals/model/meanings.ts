// The meanings of the words of a sentence: which classes of the semantic lexicon they stand in. A class is what the heads learn
// once for all its wordings in both languages.
import { MEANINGS } from '../meanings/index.ts'
import { noted, type Noting } from '../remembered.ts'
import { Stems } from '../stems.ts'
import type { Token } from '../tokens.ts'
import { hashOf } from './hash.ts'

/** A literal behind the first two of a run: a whole word, or the stem that a word begins with. */
interface Further {
  readonly text: string
  readonly stem: boolean
}
/** Words in a row that mean something together; `rest` are those after the first two. */
interface Run {
  readonly rest: readonly Further[]
  readonly meaning: number
}
/** What a literal says alone, and the runs that it opens, by the number of the literal that stands second in them. */
interface Literal {
  readonly meanings: number[]
  readonly runs: Map<number, Run[]>
}
/** The same of a word, by all literals that it meets: its own and every stem it begins with. */
interface Meant {
  readonly alone: readonly number[]
  /** The runs that it opens, by the literal that stands second in them; null where it opens none. */
  readonly runs: ReadonlyMap<number, readonly Run[]> | null
  /** The literals that it meets and that stand second in some run. */
  readonly seconds: readonly number[]
  /** One bit for each second literal of `runs`, and for each of `seconds`; two words without a bit in common make no run. */
  readonly opens: number
  readonly closes: number
}

const literals = new Map<string, Literal>()
/** Literals that stand second in some run, numbered. */
const seconds = new Map<string, number>()
const further = (literal: string): Further =>
  literal.endsWith('*') ? { text: literal.slice(0, -1), stem: true } : { text: literal, stem: false }
const literalAt = (written: string): Literal => {
  const known = literals.get(written) ?? { meanings: [], runs: new Map<number, Run[]>() }
  literals.set(written, known)
  return known
}
for (const [name, words] of Object.entries(MEANINGS)) {
  const meaning = hashOf(name, 14) | 0
  for (const written of words.split(/\s+/)) {
    const [first = '', second, ...rest] = written.split('_')
    if (first === '') continue
    const { meanings, runs } = literalAt(first)
    if (second === undefined) meanings.push(meaning)
    else {
      const number = seconds.get(second) ?? seconds.size
      seconds.set(second, number)
      runs.set(number, [...(runs.get(number) ?? []), { rest: rest.map(further), meaning }])
    }
  }
}

const stems = new Stems<string>()
for (const written of new Set([...literals.keys(), ...seconds.keys()]))
  if (written.endsWith('*')) stems.add(written.slice(0, -1), written)

/** What a word says that meets no literal, as most words do. */
const NOTHING: Meant = { alone: [], runs: null, seconds: [], opens: 0, closes: 0 }

const meantBy = noted(({ text: word }: Token & Noting): Meant => {
  const begins = stems.of(word)
  if (begins.length === 0 && !literals.has(word) && !seconds.has(word)) return NOTHING
  const met = [word, ...begins]
  const found = met.flatMap((literal) => literals.get(literal) ?? [])
  const runs = runsOf(found)
  const second = met.flatMap((literal) => seconds.get(literal) ?? [])
  return {
    alone: [...new Set(found.flatMap(({ meanings }) => meanings))],
    runs,
    seconds: second,
    opens: bitsOf(runs?.keys() ?? []),
    closes: bitsOf(second),
  }
})
const bitsOf = (numbers: Iterable<number>): number => {
  let bits = 0
  for (const number of numbers) bits |= 1 << (number & 31)
  return bits
}

/** The runs that several literals open, those of the first before those of the next. */
function runsOf(opened: readonly Literal[]): ReadonlyMap<number, readonly Run[]> | null {
  const opening = opened.filter(({ runs }) => runs.size > 0)
  if (opening.length < 2) return opening[0]?.runs ?? null
  const all = new Map<number, Run[]>()
  for (const { runs } of opening)
    for (const [second, found] of runs) all.set(second, [...(all.get(second) ?? []), ...found])
  return all
}

/** Whether the tokens from `at` on go on as a run does. */
function goesOn(rest: readonly Further[], tokens: readonly Token[], at: number): boolean {
  for (let n = 0; n < rest.length; n++) {
    const { text, stem } = rest[n] as Further
    const token = at + n < tokens.length ? tokens[at + n] : undefined
    if (token === undefined || !(stem ? token.text.startsWith(text) : token.text === text)) return false
  }
  return true
}

/** The meanings that begin at a token, each as a hash of its name. */
export function meaningsAt(tokens: readonly Token[], at: number): readonly number[] {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return NONE
  const { alone, runs, opens } = meantBy(token)
  const next = runs === null || at + 1 >= tokens.length ? undefined : tokens[at + 1]
  if (runs === null || next === undefined) return alone
  const { closes, seconds: second } = meantBy(next)
  if ((opens & closes) === 0) return alone
  let found: number[] | null = null
  for (const literal of second) {
    const opened = (opens & (1 << (literal & 31))) === 0 ? undefined : runs.get(literal)
    if (opened === undefined) continue
    for (const { rest, meaning } of opened) {
      if (!(found ?? alone).includes(meaning) && goesOn(rest, tokens, at + 2))
        (found ??= alone.slice()).push(meaning)
    }
  }
  return found ?? alone
}
const NONE: readonly number[] = []
