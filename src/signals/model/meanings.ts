// The meanings of the words of a sentence: which classes of the semantic lexicon they stand in. A class is what the heads learn
// once for all its wordings in both languages.
import { MEANINGS } from '../meanings/index.ts'
import { remembered } from '../remembered.ts'
import type { Token } from '../tokens.ts'
import { hashOf } from './hash.ts'

/** Words in a row that mean something together; `rest` are those after the first two. */
interface Run {
  readonly rest: readonly string[]
  readonly meaning: number
}
/** What a literal says alone, and the runs that it opens, by the literal that stands second in them. */
interface Literal {
  readonly meanings: number[]
  readonly runs: Map<string, Run[]>
}
/** The same of a word, by all literals that it meets: its own and every stem it begins with. */
interface Meant {
  readonly alone: readonly number[]
  readonly runs: readonly ReadonlyMap<string, readonly Run[]>[]
  /** The literals that it meets and that stand second in some run. */
  readonly seconds: readonly string[]
}

const SHORTEST_STEM = 2
const LONGEST_STEM = 16

const literals = new Map<string, Literal>()
const seconds = new Set<string>()
const literalAt = (written: string): Literal => {
  const known = literals.get(written) ?? { meanings: [], runs: new Map<string, Run[]>() }
  literals.set(written, known)
  return known
}
for (const [name, words] of Object.entries(MEANINGS)) {
  const meaning = hashOf(name, 14)
  for (const written of words.split(/\s+/)) {
    const [first = '', second, ...rest] = written.split('_')
    if (first === '') continue
    const { meanings, runs } = literalAt(first)
    if (second === undefined) meanings.push(meaning)
    else {
      seconds.add(second)
      runs.set(second, [...(runs.get(second) ?? []), { rest, meaning }])
    }
  }
}

const meantBy = remembered((word: string): Meant => {
  const met = [word]
  const longest = Math.min(word.length, LONGEST_STEM)
  for (let length = SHORTEST_STEM; length <= longest; length++) met.push(`${word.slice(0, length)}*`)
  const found = met.flatMap((literal) => literals.get(literal) ?? [])
  return {
    alone: [...new Set(found.flatMap(({ meanings }) => meanings))],
    runs: found.flatMap(({ runs }) => (runs.size > 0 ? [runs] : [])),
    seconds: met.filter((literal) => seconds.has(literal)),
  }
})

const fits = (literal: string, token: Token | undefined): boolean =>
  token !== undefined &&
  (literal.endsWith('*') ? token.text.startsWith(literal.slice(0, -1)) : token.text === literal)

/** The meanings that begin at a token, each as a hash of its name. */
export function meaningsAt(tokens: readonly Token[], at: number): readonly number[] {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return NONE
  const { alone, runs } = meantBy(token.text)
  const next = tokens[at + 1]
  if (runs.length === 0 || next === undefined) return alone
  let found: number[] | null = null
  for (const literal of meantBy(next.text).seconds)
    for (const bySecond of runs)
      for (const { rest, meaning } of bySecond.get(literal) ?? NO_RUNS) {
        if ((found ?? alone).includes(meaning)) continue
        if (rest.every((one, n) => fits(one, tokens[at + 2 + n]))) (found ??= [...alone]).push(meaning)
      }
  return found ?? alone
}
const NONE: readonly number[] = []
const NO_RUNS: readonly Run[] = []
