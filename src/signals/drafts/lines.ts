// A draft is read line by line: a message's reader leaves out quoted lines and signatures, and of a draft nothing may be left out.
import type { Span } from '../../basics/span.ts'
import { hitsIn, type Rule } from '../compile.ts'
import { draftGrammar } from '../grammar/drafts/index.ts'
import { blockedBy } from '../spans.ts'

/** What the grammar found: a cue such as `G5` or `benefit`, its rule, and the number of its sentence in the whole draft. */
export interface Cue extends Span {
  readonly says: string
  readonly rule: string
  readonly sentence: number
  /** Whether it stands at the beginning of its sentence. */
  readonly opens: boolean
}

/** Longer drafts are read up to here. */
const MOST_READ = 200_000
const says = (rule: Rule): string => rule.says.replace(/^cue\./, '')

/** Everything the grammar of drafts finds that nothing forbids, line by line. */
export function cuesOf(text: string): readonly Cue[] {
  const found: Cue[] = []
  let sentences = 0
  for (const { line, start } of linesOf(text)) sentences = readLine(line, start, sentences, found)
  return found
}

/** The lines of a draft that hold anything, and where each begins. A sign of quotation at its beginning would hide it: it is blank. */
export function linesOf(text: string): { readonly line: string; readonly start: number }[] {
  const lines: { line: string; start: number }[] = []
  for (let at = 0; at < Math.min(text.length, MOST_READ);) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? Math.min(text.length, MOST_READ) : newline
    const line = text.slice(at, end).replace(/^[\s>|]+/, (sign) => ' '.repeat(sign.length))
    if (line.trim() !== '') lines.push({ line, start: at })
    at = end + 1
  }
  return lines
}

/** Reads one line; the number of the sentence that follows it. */
function readLine(line: string, offset: number, sentences: number, found: Cue[]): number {
  const { tokens, matches } = hitsIn(draftGrammar(), line)
  const blocked = blockedBy(matches, tokens, says)
  for (const match of matches) {
    if (match.rule.blocks !== 'nothing' || blocked(match)) continue
    const [first, last] = [tokens[match.from], tokens[match.to]]
    if (!first || !last) continue
    found.push({
      says: says(match.rule),
      rule: match.rule.name,
      start: offset + first.start,
      end: offset + last.end,
      sentence: sentences + first.sentence,
      opens: match.from === 0 || tokens[match.from - 1]?.sentence !== first.sentence,
    })
  }
  return sentences + (tokens.at(-1)?.sentence ?? 0) + 1
}
