// What each sentence of a text holds, looked up once: a page in one breath holds a thousand threats, and asking each of them
// to go through all words again would take a thousand times as long.
import type { Span } from '../../basics/span.ts'
import type { Ruled } from '../label.ts'
import type { ReadToken } from '../match.ts'
import type { Found } from '../spans.ts'

/** One sentence: its tokens [from, to), and the span from its first word to its last. */
export interface Outlined {
  readonly from: number
  readonly to: number
  readonly span: Span | null
  /** The first words, up to three. */
  readonly words: readonly ReadToken[]
}

const isSaid = ({ kind, text }: ReadToken): boolean => kind !== 'mark' || '%₽£$€»)'.includes(text)
const isDash = ({ text }: ReadToken): boolean => text === '-' || text === '—' || text === '–'
const isBreak = (token: ReadToken): boolean => isDash(token) || token.text === ',' || token.text === '='

/** The sentences of a text and the cues in them. */
export class Outline {
  readonly tokens: readonly ReadToken[]
  readonly cues: readonly Found[]
  readonly #sentences = new Map<number, Outlined>()
  readonly #cued = new Map<string, Set<number>>()
  /** Both are listed when they are first asked for: most texts never do. */
  #dashes: readonly ReadToken[] | null = null
  #breaks: readonly ReadToken[] | null = null

  constructor(tokens: readonly ReadToken[], cues: readonly Found[]) {
    this.tokens = tokens
    this.cues = cues
    for (let from = 0; from < tokens.length;) {
      const sentence = tokens[from]?.sentence ?? -1
      let to = from
      while (to < tokens.length && tokens[to]?.sentence === sentence) to += 1
      this.#sentences.set(sentence, outlined(tokens, from, to))
      from = to
    }
    for (const { says, from } of cues) {
      const named = this.#cued.get(says) ?? new Set()
      this.#cued.set(says, named.add(tokens[from]?.sentence ?? -1))
    }
  }

  sentence(number: number): Outlined | undefined {
    return this.#sentences.get(number)
  }

  /** The number of the sentence that an offset of the text stands in, or −1 behind its last word. */
  sentenceAt(offset: number): number {
    return this.tokens[firstWhere(this.tokens, ({ end }) => end > offset)]?.sentence ?? -1
  }

  /** The first token that begins at an offset or behind it; the number of tokens when there is none. */
  tokenFrom(offset: number): number {
    return firstWhere(this.tokens, ({ start }) => start >= offset)
  }

  /** Whether a sentence holds a cue. */
  cued(name: string, sentence: number): boolean {
    return this.#cued.get(`cue.${name}`)?.has(sentence) === true
  }

  /** The clauses of a sentence, or of two that follow each other, widened to the connectors that open them. */
  spanOf(from: number, to: number): { start: number; end: number } {
    const spans = [from, to].flatMap((number) => this.#sentences.get(number)?.span ?? [])
    return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  }

  /** Whether a dash stands between two offsets. */
  dashed(from: number, to: number): boolean {
    return endOf((this.#dashes ??= this.tokens.filter(isDash)), from) <= to
  }

  /** Whether a sentence is broken by a dash, a comma or an equals sign between two offsets of it. */
  broken(from: number, to: number): boolean {
    return endOf((this.#breaks ??= this.tokens.filter(isBreak)), from) <= to
  }
}

/** Where the first of some tokens that begins at an offset or behind it ends; Infinity when there is none. */
const endOf = (tokens: readonly ReadToken[], from: number): number =>
  tokens[firstWhere(tokens, ({ start }) => start >= from)]?.end ?? Infinity

/** The first place where something holds that holds for everything behind it; the length when it never does. */
export function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

function outlined(tokens: readonly ReadToken[], from: number, to: number): Outlined {
  const words: ReadToken[] = []
  let [first, last]: (ReadToken | null)[] = [null, null]
  for (let at = from; at < to; at++) {
    const token = tokens[at] as ReadToken
    if (token.kind !== 'mark' && words.length < 3) words.push(token)
    if (!isSaid(token)) continue
    first ??= token
    last = token
  }
  return { from, to, words, span: first && last ? { start: first.start, end: last.end } : null }
}

/** The demands of a sentence by place: where each begins, and where the first of it and those before it ends. */
interface Demands {
  readonly starts: number[]
  readonly earliestEnds: number[]
}

/** What the labels found so far put into the sentences of an outline. */
export class Said {
  readonly outline: Outline
  readonly signals: readonly Ruled[]
  readonly threats: readonly Ruled[]
  readonly labels: ReadonlySet<string>
  readonly #demands = new Map<number, Demands>()
  /** By token: how many words before it no threat covers. */
  #free: Int32Array | null = null

  constructor(outline: Outline, signals: readonly Ruled[]) {
    this.outline = outline
    this.signals = signals
    this.threats = signals.filter(({ label }) => label.startsWith('threat.'))
    this.labels = new Set(signals.map(({ label }) => label))
    for (const { label, start, end } of signals.toSorted((a, b) => a.start - b.start)) {
      if (!label.startsWith('demand.')) continue
      const sentence = outline.sentenceAt(start)
      const { starts, earliestEnds } = this.#demands.get(sentence) ?? { starts: [], earliestEnds: [] }
      starts.push(start)
      earliestEnds.push(Math.min(end, earliestEnds.at(-1) ?? Infinity))
      this.#demands.set(sentence, { starts, earliestEnds })
    }
  }

  /** Whether a sentence demands something. */
  demands(sentence: number): boolean {
    return this.#demands.has(sentence)
  }

  /** How many words of its sentence stand before a token and belong to no threat. */
  freeBefore(token: number): number {
    const from = this.outline.sentence(this.outline.tokens[token]?.sentence ?? -1)?.from ?? token
    this.#free ??= freeWords(this.outline.tokens, this.threats)
    return (this.#free[token] ?? 0) - (this.#free[from] ?? 0)
  }

  /** Whether a dash stands between a threat and a demand of its sentence, whichever comes first. */
  dashedApart(threat: Span, sentence: number): boolean {
    const { outline } = this
    const demands = this.#demands.get(sentence)
    if (!demands) return false
    const later = firstWhere(demands.starts, (start) => start >= threat.start)
    const earliestEnd = demands.earliestEnds[later - 1]
    if (earliestEnd !== undefined && outline.dashed(earliestEnd, threat.start)) return true
    return later < demands.starts.length && outline.dashed(threat.end, demands.starts.at(-1) ?? 0)
  }
}

function freeWords(tokens: readonly ReadToken[], threats: readonly Ruled[]): Int32Array {
  const sorted = threats.toSorted((a, b) => a.start - b.start)
  const free = new Int32Array(tokens.length + 1)
  let [next, covered] = [0, -1]
  for (const [at, token] of tokens.entries()) {
    while (next < sorted.length && (sorted[next]?.start ?? 0) <= token.start)
      covered = Math.max(covered, sorted[next++]?.end ?? 0)
    const isFree = token.kind !== 'mark' && token.end > covered
    free[at + 1] = (free[at] ?? 0) + (isFree ? 1 : 0)
  }
  return free
}
