// Finds the grammar's patterns in the tokens of a text. Every word knows its literals, every literal knows the patterns
// that may begin with it, so a message without a key word costs one lookup per word.
import { type Atoms, firstAtoms, type Pattern, type Step } from './pattern.ts'
import type { Token } from './tokens.ts'

export interface ReadToken extends Token {
  readonly atoms: readonly number[]
  readonly negation: boolean
  /** A comma, dash or connector: clauses end before it. */
  readonly divides: boolean
}
/** A match: its own tokens [from, to], and the tokens between < and > where the pattern has them. */
export interface Match<Rule> {
  readonly rule: Rule
  readonly from: number
  readonly to: number
  readonly marked: readonly [number, number] | null
}

const NEGATIONS = new Set([
  'не',
  'нет',
  'ни',
  'никогда',
  'нельзя',
  'not',
  'no',
  'never',
  'nor',
  'without',
  'без',
])
const DIVIDERS = new Set(
  [',', '-', '—', '–', ';', ':', '(', ')', 'и', 'а', 'но', 'или', 'либо', 'иначе', 'тогда', 'если', 'то', 'потом'].concat(
    ['and', 'but', 'or', 'if', 'unless', 'otherwise', 'then', 'so', 'because', 'поэтому', 'потому', 'что', 'чтобы', 'while'],
  ),
) // prettier-ignore
const MARK_NAMES: Readonly<Record<string, string>> = { '—': '-', '–': '-', '…': '.' }

/** Tokens with the literals they meet. */
export function readTokens(tokens: readonly Token[], atoms: Atoms): ReadToken[] {
  return tokens.map((token) => ({
    ...token,
    atoms:
      token.kind === 'number'
        ? atoms.withClasses([atoms.id('#'), atoms.id(token.text)])
        : token.kind === 'mark'
          ? atoms.withClasses([atoms.id(MARK_NAMES[token.text] ?? token.text)])
          : atoms.of(token.text),
    negation: NEGATIONS.has(token.text),
    divides: DIVIDERS.has(token.text),
  }))
}

/** Words so common that they tell nothing about which patterns may match. */
const COMMON = new Set(
  ('i you we the a an to is are was of and in on it my your for not this that be have has will would me us do if or all with so at by from up as but no they he she there ' +
  'я мы вы ты вам вас меня мне нас нам не на в во с со и а но что это за то у по к как же уже все всё так или если мой моя мои ваш* наш* мо* , . - ? #').split(' '),
) // prettier-ignore

const NOTHING: ReadonlySet<number> = new Set()

interface Entry<Rule> {
  readonly rule: Rule
  readonly pattern: Pattern
  readonly number: number
}

export class PatternIndex<Rule> {
  readonly #byFirst = new Map<number, Entry<Rule>[]>()
  /** Patterns by the words of their least common step: without one of these in the text they cannot match. */
  readonly #byKey = new Map<number, number[]>()
  readonly #atoms: Atoms
  readonly #common: ReadonlySet<number>
  readonly #weights = new Map<number, number>()
  readonly #weightOfSet = new Map<ReadonlySet<number>, number>()
  #count = 0

  constructor(atoms: Atoms) {
    this.#atoms = atoms
    this.#common = new Set([...COMMON].map((word) => atoms.id(word)))
  }

  /** How many texts an atom may be met in: a common word weighs as much as four hundred rare ones. */
  #weight(atom: number): number {
    const known = this.#weights.get(atom)
    if (known !== undefined) return known
    const weight = this.#atoms
      .literalsOf(atom)
      .reduce((sum, word) => sum + (this.#common.has(word) ? 400 : 1), 0)
    this.#weights.set(atom, weight)
    return weight
  }

  add(rule: Rule, pattern: Pattern): void {
    const entry = { rule, pattern, number: this.#count++ }
    for (const atom of firstAtoms(pattern)) listAt(this.#byFirst, atom).push(entry)
    for (const atom of this.#keyOf(pattern)) listAt(this.#byKey, atom).push(entry.number)
  }

  /** Steps are shared between patterns, so the weight of each set of beginnings is counted once. */
  #weighs(set: ReadonlySet<number>): number {
    let weight = this.#weightOfSet.get(set)
    if (weight === undefined) {
      weight = 0
      for (const atom of set) weight += this.#weight(atom)
      this.#weightOfSet.set(set, weight)
    }
    return weight
  }

  /** The atoms of the step that fewest texts meet. */
  #keyOf(pattern: Pattern): ReadonlySet<number> {
    const sets = pattern.steps
      .filter((step) => step.kind === 'one' && !step.optional)
      .map((step) => startsOf(step))
    return sets.reduce(
      (best, set) => (this.#weighs(set) < this.#weighs(best) ? set : best),
      sets[0] ?? NOTHING,
    )
  }

  /** All matches, at most one per pattern and place. */
  find(tokens: readonly ReadToken[]): Match<Rule>[] {
    const matches: Match<Rule>[] = []
    const possible = this.#possible(tokens)
    const tried = new Int32Array(this.#count)
    for (let at = 0; at < tokens.length; at++) {
      for (const atom of tokens[at]?.atoms ?? []) {
        for (const { rule, pattern, number } of this.#byFirst.get(atom) ?? []) {
          if (possible[number] === 0 || tried[number] === at + 1) continue
          tried[number] = at + 1
          const walk = new Walk(tokens, pattern.steps, at)
          const to = walk.from(0, at)
          if (to > at) matches.push({ rule, from: at, to: to - 1, marked: walk.marked() })
        }
      }
    }
    return matches
  }

  #possible(tokens: readonly ReadToken[]): Uint8Array {
    const possible = new Uint8Array(this.#count)
    const seen = new Set<number>()
    for (const token of tokens)
      for (const atom of token.atoms) {
        if (seen.has(atom)) continue
        seen.add(atom)
        for (const number of this.#byKey.get(atom) ?? []) possible[number] = 1
      }
    return possible
  }
}

/** The atoms with which a step may begin; steps are shared between patterns, so each is asked once. */
const starts = new WeakMap<Step, ReadonlySet<number>>()
const startsOf = (step: Step): ReadonlySet<number> => {
  const known = starts.get(step)
  if (known) return known
  if (step.runs.length === 0) return step.atoms
  const found = new Set(step.atoms)
  for (const run of step.runs) if (run[0] !== undefined) found.add(run[0])
  starts.set(step, found)
  return found
}
const listAt = <T>(map: Map<number, T[]>, key: number): T[] => {
  const known = map.get(key)
  if (known) return known
  const fresh: T[] = []
  map.set(key, fresh)
  return fresh
}

/** One attempt to lay a pattern on the tokens that begin at `start`; a step budget keeps it linear on hostile text. */
class Walk {
  readonly #tokens: readonly ReadToken[]
  readonly #steps: readonly Step[]
  readonly #start: number
  readonly #sentence: number
  #budget = 400
  #open = -1
  #close = -1

  constructor(tokens: readonly ReadToken[], steps: readonly Step[], start: number) {
    this.#tokens = tokens
    this.#steps = steps
    this.#start = start
    this.#sentence = tokens[start]?.sentence ?? -1
  }

  marked(): readonly [number, number] | null {
    return this.#open < 0 ? null : [this.#open, this.#close < 0 ? this.#open : this.#close]
  }

  /** Where the match ends (exclusive), or −1. */
  from(step: number, at: number): number {
    const rule = this.#steps[step]
    if (rule === undefined) return at
    if (this.#budget-- < 0) return -1
    switch (rule.kind) {
      case 'clause_start':
        return this.#beginsClause(at) ? this.from(step + 1, at) : -1
      case 'clause_end':
        return this.#endsClause(at) ? this.from(step + 1, at) : -1
      case 'not_after':
        return this.#meets(rule, at - 1) ? -1 : this.from(step + 1, at)
      case 'open':
        this.#open = at
        return this.from(step + 1, at)
      case 'close': {
        const end = this.from(step + 1, at)
        if (end >= 0) this.#close = at - 1
        return end
      }
      case 'gap':
        return this.#overGap(rule, step, at)
      default:
        return this.#overOne(rule, step, at)
    }
  }

  #overOne(rule: Step, step: number, at: number): number {
    const token = this.#here(at)
    if (token) {
      if (token.atoms.some((atom) => rule.atoms.has(atom))) {
        const end = this.from(step + 1, at + 1)
        if (end >= 0) return end
      }
      for (const run of rule.runs) {
        if (!run.every((atom, offset) => this.#here(at + offset)?.atoms.includes(atom))) continue
        const end = this.from(step + 1, at + run.length)
        if (end >= 0) return end
      }
    }
    return rule.optional ? this.from(step + 1, at) : -1
  }

  #overGap(rule: Step, step: number, at: number): number {
    for (let skipped = 0; skipped <= rule.most; skipped++) {
      const end = this.from(step + 1, at + skipped)
      if (end >= 0) return end
      const token = this.#here(at + skipped)
      if (!token || token.negation) return -1
      if (
        token.kind === 'mark' &&
        !'"«»%'.includes(token.text) &&
        (rule.most === 1 || (rule.most === 3 && token.text !== ','))
      )
        return -1
    }
    return -1
  }

  #here(at: number): ReadToken | undefined {
    const token = this.#tokens[at]
    return token?.sentence === this.#sentence ? token : undefined
  }
  #meets(rule: Step, at: number): boolean {
    return this.#here(at)?.atoms.some((atom) => rule.atoms.has(atom)) ?? false
  }
  #beginsClause(at: number): boolean {
    const before = this.#here(at - 1)
    return at === this.#start || at === 0 ? before === undefined || before.divides : before?.divides === true
  }
  #endsClause(at: number): boolean {
    const next = this.#here(at)
    return next === undefined || next.kind === 'mark' || next.divides
  }
}
