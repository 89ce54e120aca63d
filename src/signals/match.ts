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
export const isDivider = (text: string): boolean => DIVIDERS.has(text)
const MARK_NAMES: Readonly<Record<string, string>> = { '—': '-', '–': '-', '…': '.' }

/** Tokens with the literals they meet. */
export function readTokens(tokens: readonly Token[], atoms: Atoms): ReadToken[] {
  return tokens.map((token) => ({
    ...token,
    atoms:
      token.kind === 'number'
        ? [atoms.id('#'), atoms.id(token.text)]
        : token.kind === 'mark'
          ? [atoms.id(MARK_NAMES[token.text] ?? token.text)]
          : atoms.of(token.text),
    negation: NEGATIONS.has(token.text),
    divides: DIVIDERS.has(token.text),
  }))
}

export class PatternIndex<Rule> {
  readonly #byAtom = new Map<number, { rule: Rule; pattern: Pattern }[]>()

  add(rule: Rule, pattern: Pattern): void {
    for (const atom of firstAtoms(pattern)) {
      const list = this.#byAtom.get(atom)
      if (list) list.push({ rule, pattern })
      else this.#byAtom.set(atom, [{ rule, pattern }])
    }
  }

  /** All matches, at most one per pattern and place. */
  find(tokens: readonly ReadToken[]): Match<Rule>[] {
    const matches: Match<Rule>[] = []
    for (let at = 0; at < tokens.length; at++) {
      const tried = new Set<Pattern>()
      for (const atom of tokens[at]?.atoms ?? []) {
        for (const { rule, pattern } of this.#byAtom.get(atom) ?? []) {
          if (tried.has(pattern)) continue
          tried.add(pattern)
          const walk = new Walk(tokens, pattern.steps, at)
          const to = walk.from(0, at)
          if (to > at) matches.push({ rule, from: at, to: to - 1, marked: walk.marked() })
        }
      }
    }
    return matches
  }
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
