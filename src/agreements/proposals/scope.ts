// What an existing text says about scope: what is included, what is not, what the business does not do. Each item is the very
// words of the text, so that a screen can mark them and a person can say no.
import type { Span } from '../../basics/span.ts'

export interface ScopeItem extends Span {
  readonly quote: string
}
export const SCOPE_KINDS = ['included', 'notIncluded', 'willNotDo'] as const
export type ScopeKind = (typeof SCOPE_KINDS)[number]

export interface Scope extends Readonly<Record<ScopeKind, readonly ScopeItem[]>> {
  /** Lists that stand apart from the clauses, heading and items: what is left without them is clauses. */
  readonly blocks: readonly Span[]
}

const LONGEST_TEXT = 200_000
const MOST_ITEMS = 60
const MOST_BLOCKS = 40
const LONGEST_ITEM = 400
const LONGEST_SENTENCE = 1_200

// In the order in which they are tried: «не входит» holds «входит», "we do not do" holds nothing of "included".
const SAID: Readonly<Record<ScopeKind, string>> = {
  notIncluded: String.raw`не (?:входит|входят|включен[аоы]?|включён|включает|включаем)|оплачива(?:ет|ют)ся отдельно|за отдельную плату|(?:is |are |do |does )?not includ(?:e|ed|ing)|(?:doesn|don|isn|aren)['’]t includ(?:e|ed)|exclud(?:es|ed|ing)|exclusions|charged separately|(?:is|are) (?:at )?extra`,
  willNotDo: String.raw`не (?:делаем|выполняем|оказываем|беремся|берёмся|берем|берём|занимаемся|предоставляем|принимаем)|(?:исполнитель|студия|мастерская|салон|магазин|хостинг|мы) не (?:делает|выполняет|оказывает|берется|берётся|занимается|предоставляет|принимает)|we (?:do not|don['’]t|will not|won['’]t)(?: do| provide| offer| accept| take on)?|we never|out of scope|will not do`,
  included: String.raw`(?:что )?(?:входит|входят)|включен[аоы]|включены|включено|включает(?: в себя)?|includ(?:es|ed|ing)|what you get|(?:price|fee|plan|scope) covers`,
}
const TRIED = ['notIncluded', 'willNotDo', 'included'] as const satisfies readonly ScopeKind[]
const PATTERNS = TRIED.map(
  (kind) => [kind, new RegExp(String.raw`(?<!\p{L})(?<!не )(?:${SAID[kind]})(?!\p{L})`, 'iu')] as const,
)

const NUMBER = String.raw`(?:(?:§|п\.)\s?)?\d{1,3}(?:\.\d{1,3}){0,3}[.):]?\s+`
const NUMBERED = new RegExp(String.raw`^\s*${NUMBER}`, 'u')
const BULLET = /^\s*(?:[-–—•*·▪◦]|\d{1,2}[.)]|\p{L}[.)])\s+/u
/** What may stand around the telling words of a heading: «В стоимость … входит», "… in the price". */
const HEADING_WORDS = 8

interface Line extends Span {
  readonly text: string
}
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ text: line, start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

/** The words between two places without what only parts them; null when nothing is left. */
function item(text: string, from: number, to: number): ScopeItem | null {
  const raw = text.slice(from, Math.min(to, from + LONGEST_ITEM))
  const lead = /^[\s,;:–—-]*(?:(?:и|а также|and|or|as well as)\s+)?/iu.exec(raw)?.[0].length ?? 0
  const tail = /[\s,;.:]*$/u.exec(raw)?.[0].length ?? 0
  const start = from + lead
  const end = from + raw.length - tail
  return end - start > 1 ? { start, end, quote: text.slice(start, end) } : null
}

const kindOf = (words: string): { readonly kind: ScopeKind; readonly match: RegExpExecArray } | null => {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(words)
    if (match) return { kind, match }
  }
  return null
}

/** A line that only announces a list: few words, and nothing behind them but a colon. */
function headingOf(line: string): ScopeKind | null {
  const words = line
    .replace(NUMBERED, '')
    .replace(/^#{1,4}\s/u, '')
    .trim()
  if (!/[\p{L}:]$/u.test(words) || words.split(/\s+/u).length > HEADING_WORDS) return null
  return kindOf(words)?.kind ?? null
}

/** The parts of an enumeration: at semicolons where there are any, else at commas and the last «и»; never inside brackets. */
function enumerated(text: string, from: number, to: number): ScopeItem[] {
  const words = text.slice(from, to)
  const divider = words.includes(';') ? /;/gu : /,\s|\s(?:и|а также|and)\s(?=\p{L})/gu
  const brackets = [...words.matchAll(/\([^()]{0,300}\)/gu)]
  const inside = (at: number) => brackets.some((one) => at > one.index && at < one.index + one[0].length)
  const cuts = [...words.matchAll(divider)].filter((cut) => !inside(cut.index))
  let start = 0
  const found: ScopeItem[] = []
  for (const cut of [...cuts, null]) {
    const one = item(text, from + start, from + (cut?.index ?? words.length))
    if (one) found.push(one)
    start = cut ? cut.index + cut[0].length : words.length
  }
  return found
}

/** Where the words of a sentence end: at a full stop before a capital, or at the end of the line. */
const endOfSentence = (text: string, from: number, to: number): number => {
  const rest = text.slice(from, Math.min(to, from + LONGEST_SENTENCE))
  const stop = /[.!?](?=\s+[\p{Lu}\d«"(]|\s*$)/u.exec(rest)
  return from + (stop ? stop.index : rest.length)
}

/** «В цену входит: А, Б и В», «Доставка не входит», "We do not store weapons": items of sentences. */
function inSentences(
  text: string,
  { start, end }: Line,
): { readonly kind: ScopeKind; readonly found: ScopeItem[] }[] {
  const read: { kind: ScopeKind; found: ScopeItem[] }[] = []
  let from = start + (NUMBERED.exec(text.slice(start, end))?.[0].length ?? 0)
  while (from < end) {
    const stop = endOfSentence(text, from, end)
    const said = kindOf(text.slice(from, stop))
    if (said) {
      const after = from + said.match.index + said.match[0].length
      const rest = text.slice(after, stop)
      // «не входит в стоимость: …», "not included in the price: …": the words up to the colon name the price, no item.
      const colon = /^[^:,;]{0,60}:/u.exec(rest)?.[0].length
      const isPrice =
        /^\s+(?:в (?:цену|стоимость|тариф|состав|услугу|абонемент|пакет)|in the (?:price|fee|plan|scope))[\p{L}\s]{0,40}$/iu
      const before = item(text, from, from + said.match.index)
      const subject = colon === undefined && before && (rest.trim() === '' || isPrice.test(rest))
      const found = subject
        ? enumerated(text, before.start, before.end)
        : enumerated(text, after + (colon ?? 0), stop)
      if (found.length > 0) read.push({ kind: said.kind, found })
    }
    from = stop + 1
  }
  return read
}

/** The item lines below a heading: with bullets, or plain ones up to an empty line when none has a bullet. */
function listBelow(lines: readonly Line[], at: number): Line[] {
  const isEmpty = (index: number) => lines[index]?.text.trim() === ''
  // One empty line may part a heading from its list.
  const first = isEmpty(at + 1) ? at + 2 : at + 1
  const bulleted = BULLET.test(lines[first]?.text ?? '')
  const below: Line[] = []
  for (let index = first; index < lines.length && below.length < MOST_ITEMS; index += 1) {
    const line = lines[index]
    if (!line || headingOf(line.text) !== null) break
    if (bulleted ? !BULLET.test(line.text) : isEmpty(index) || NUMBERED.test(line.text)) break
    below.push(line)
  }
  return below
}

/**
 * The lists and sentences of a text that name what is included, what is not, and what is not done. Items are in the order of
 * the text, each list at most 60 long. Text beyond 200,000 characters is left out. Never throws.
 */
export function proposeScope(whole: string): Scope {
  const text = whole.slice(0, LONGEST_TEXT)
  const lines = linesOf(text)
  const found: Record<ScopeKind, ScopeItem[]> = { included: [], notIncluded: [], willNotDo: [] }
  const add = (kind: ScopeKind, items: readonly ScopeItem[]) => {
    for (const one of items)
      if (found[kind].length < MOST_ITEMS && !found[kind].some(({ quote }) => quote === one.quote))
        found[kind].push(one)
  }
  const blocks: Span[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line || line.text.trim() === '') continue
    const heading = headingOf(line.text)
    const below = heading === null ? [] : listBelow(lines, at)
    const last = below.at(-1)
    if (heading === null || !last) {
      for (const { kind, found: items } of inSentences(text, line)) add(kind, items)
      continue
    }
    add(
      heading,
      below.flatMap(
        ({ text: words, start, end }) => item(text, start + (BULLET.exec(words)?.[0].length ?? 0), end) ?? [],
      ),
    )
    if (!NUMBERED.test(line.text) && blocks.length < MOST_BLOCKS)
      blocks.push({ start: line.start, end: last.end })
    at = lines.indexOf(last, at)
  }
  return { ...found, blocks }
}
