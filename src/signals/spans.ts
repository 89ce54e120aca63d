// From matches of the grammar to spans over the text: blockers, clause borders, enumerations, merging.
import { firstWhere } from './derived/outline.ts'
import type { Span } from '../basics/span.ts'
import type { Label, Ruled } from './label.ts'
import type { Rule } from './compile.ts'
import { TARGET_LABELS } from './grammar/targets.ts'
import type { Match, ReadToken } from './match.ts'
import { CYRILLIC, classOf, LATIN } from './normal/characters.ts'

/** A found span with the tokens it covers, before it becomes a signal. */
export interface Found {
  readonly says: Rule['says']
  readonly from: number
  readonly to: number
  readonly confidence: number
  readonly why: string
}

/** Matches that no blocker of their own label forbids and that do not stand inside a quotation. */
export function allowed(matches: readonly Match<Rule>[], tokens: readonly ReadToken[]): Match<Rule>[] {
  const blocked = blockedBy(matches, tokens, saysOf)
  const found: Match<Rule>[] = []
  for (const match of matches)
    if (match.rule.blocks === 'nothing' && tokens[match.from]?.quoted !== true && !blocked(match))
      found.push(match)
  return found
}
const saysOf = ({ says }: Rule): string => says

/** The blockers of one kind: what they forbid anywhere, in which sentences, and where they themselves stand. */
interface Blockers {
  message: boolean
  readonly sentences: Set<number | undefined>
  /** By place: where each begins, and where those up to it end at the latest. */
  readonly starts: number[]
  readonly latestEnds: number[]
}

/** Says whether a blocker forbids a match: one of its own kind that touches it, or that holds for its sentence or all of the text. */
export function blockedBy(
  matches: readonly Match<Rule>[],
  tokens: readonly ReadToken[],
  kindOf: (rule: Rule) => string,
): (match: Match<Rule>) => boolean {
  if (!matches.some(({ rule }) => rule.blocks !== 'nothing')) return () => false
  const byKind = new Map<string, Blockers>()
  // Matches come by place, so the blockers of a kind do too.
  for (const { rule, from, to } of matches) {
    if (rule.blocks === 'nothing') continue
    const kind = kindOf(rule)
    const found = byKind.get(kind) ?? { message: false, sentences: new Set(), starts: [], latestEnds: [] }
    byKind.set(kind, found)
    if (rule.blocks === 'message') found.message = true
    if (rule.blocks === 'sentence') found.sentences.add(tokens[from]?.sentence)
    found.starts.push(from)
    found.latestEnds.push(Math.max(to, found.latestEnds.at(-1) ?? to))
  }
  return ({ rule, from, to }) => {
    const blockers = byKind.get(kindOf(rule))
    if (!blockers) return false
    if (blockers.message || blockers.sentences.has(tokens[from]?.sentence)) return true
    const before = firstWhere(blockers.starts, (start) => start > to)
    return (blockers.latestEnds[before - 1] ?? -1) >= from
  }
}

const bounds = (tokens: readonly ReadToken[], at: number): boolean => {
  const token = tokens[at]
  return token === undefined || token.divides || (token.kind === 'mark' && !'"«»“”%£$€₽'.includes(token.text))
}

/** The match, widened to the clause around it where its family reaches so far, without marks at its ends. */
export function reached(match: Match<Rule>, tokens: readonly ReadToken[]): Found {
  let [from, to] = match.marked ?? [match.from, match.to]
  const sentence = tokens[match.from]?.sentence
  if (match.rule.reach === 'clause' && match.marked === null) {
    const inside = (at: number) => !bounds(tokens, at) && tokens[at]?.sentence === sentence
    for (let steps = 0; steps < 12 && inside(from - 1); steps++) from -= 1
    for (let steps = 0; steps < 12 && inside(to + 1); steps++) to += 1
  }
  const leading = (at: number) =>
    tokens[at]?.divides === true || (tokens[at]?.kind === 'mark' && !'£$€«"'.includes(tokens[at]?.text ?? ''))
  while (from < to && leading(from)) from += 1
  while (to > from && tokens[to]?.kind === 'mark' && !'%₽£$€»"”'.includes(tokens[to]?.text ?? '')) to -= 1
  return {
    says: match.rule.says,
    from,
    to,
    confidence: match.rule.confidence,
    why: `grammar:${match.rule.name}`,
  }
}

const LINKS = new Set([',', 'и', 'или', 'либо', 'потом', 'затем', 'а', 'также', 'в', 'к', 'на', 'во', 'плюс', '+', '/', '&', 'and', 'or', 'then', 'plus', 'also', 'to', 'the', 'with', 'both', 'an', 'by', 'from', 'inspection', 'call', 'visit', 'into', 'даже', 'еще', 'my', 'a', 'maybe']) // prettier-ignore

/** One intention spreads over a list: «напишу в ФАС, Роспотребнадзор и прокуратуру», "the police and my solicitor". */
export function enumerated(
  found: readonly Found[],
  tokens: readonly ReadToken[],
  targetsAt: (token: ReadToken) => readonly (keyof typeof TARGET_LABELS)[],
): Found[] {
  const more: Found[] = []
  for (const one of found) {
    if (!one.says.startsWith('threat.') || one.says === 'threat.violence') continue
    for (let at = one.from; at < one.to + 7 && at < tokens.length; at++) {
      const token = tokens[at]
      if (!token || token.sentence !== tokens[one.from]?.sentence) break
      const targets = targetsAt(token)
      for (const target of targets) {
        const says = TARGET_LABELS[target]
        if (says !== one.says)
          more.push({
            says,
            from: at > one.to ? at : one.from,
            to: Math.max(at, one.to),
            confidence: one.confidence,
            why: one.why,
          })
      }
      if (at > one.to && targets.length === 0 && !LINKS.has(token.text)) break
    }
  }
  return more
}

/** Spans of one label that overlap become one, the surest reason kept; of a threat the clause that names it is enough. */
export function merged(signals: readonly Ruled[]): readonly Ruled[] {
  if (signals.length < 2) return signals
  const byLabel = new Map<Label, Ruled[]>()
  for (const signal of [...signals].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const list = byLabel.get(signal.label) ?? []
    const last = list.at(-1)
    if (last && signal.start < last.end) {
      const surer = signal.confidence > last.confidence ? signal : last
      const inner = signal.label.startsWith('threat.') && signal.end <= last.end && signal.start > last.start
      const [start, end] = inner ? [signal.start, signal.end] : [last.start, Math.max(last.end, signal.end)]
      const { label, confidence, why } = surer
      list[list.length - 1] = { label, start, end, confidence, why }
    } else list.push(signal)
    byLabel.set(signal.label, list)
  }
  return [...byLabel.values()]
    .flat()
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1))
}

const LETTER = /\p{L}/u
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019
/** Whether a letter stands at a place of a text; only what lies beyond our two alphabets is asked of Unicode. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((classOf(code) & (LATIN | CYRILLIC)) !== 0) return true
  return code > 127 && LETTER.test(text[at] ?? '')
}
const LONGEST_WORD = 40

/** Whether one written word goes on between a place and the character before it; a quotation mark beside a word ends it. */
function goesOn(text: string, at: number): boolean {
  if (isLetterAt(text, at))
    return isLetterAt(text, at - 1) || (isApostrophe(text.charCodeAt(at - 1)) && isLetterAt(text, at - 2))
  return isApostrophe(text.charCodeAt(at)) && isLetterAt(text, at - 1) && isLetterAt(text, at + 1)
}

/** A span widened to whole written words: "don't" is two tokens, and nobody wants to see it cut. */
export function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (start - from < LONGEST_WORD && goesOn(text, from)) from -= 1
  while (to - end < LONGEST_WORD && goesOn(text, to)) to += 1
  return { start: from, end: to }
}
