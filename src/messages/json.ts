// JSON from untrusted files: the engine's own parser when the text is sound, our forgiving one when it is not, so that a
// file cut off in the middle still gives everything before the cut, with the line and column of the damage.
import { excerpt, type Problem } from '../basics/problem.ts'
import type { Lang } from '../basics/lang.ts'
import { decodeText } from './encoding.ts'
import { ForgivingJson, MOST_LEVELS, type Path } from './forgivingJson.ts'
import { MOST_BYTES } from './found.ts'
import { effectWords, expectedWords, type EffectWord, type ExpectedWord } from './readWords.ts'

export interface JsonRead {
  /** Undefined when nothing could be read. */
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/** Names of arrays, for a value of that form. */
type Arrays = (value: unknown) => readonly string[] | undefined

/**
 * Reads a JSON file.
 *
 * `arrays` names (once what could be read is known) the arrays whose unfinished last element is dropped when the file is cut; by default the outermost one,
 * so that no half of a document remains. Problems carry line and column; never throws.
 */
export function readJson(
  bytes: Uint8Array,
  name: string,
  options: { readonly lang?: Lang; readonly maxBytes?: number; readonly arrays?: Arrays } = {},
): JsonRead {
  const say = sayer(name, options.lang ?? 'en')
  const most = options.maxBytes ?? MOST_BYTES
  if (bytes.length > most) {
    const size = `${Math.ceil(bytes.length / 1024 / 1024)} MB`
    return {
      value: undefined,
      problems: [say('atMostBytes', size, 'nothingRead', undefined, most / 1024 / 1024)],
    }
  }
  const decoded = decodeText(bytes)
  const problems: Problem[] = []
  if (decoded.broken > 0) {
    problems.push(say('textBytes', `${decoded.broken} × �`, 'replaced', decoded.brokenLine ?? undefined))
  }
  const read = readJsonText(decoded.text, say, options.arrays)
  return { value: read.value, problems: [...problems, ...read.problems] }
}

type Say = (
  expected: ExpectedWord,
  got: string,
  effect: EffectWord,
  line?: number,
  number?: number,
) => Problem
const sayer =
  (where: string, lang: Lang): Say =>
  (expected, got, effect, line, number) => ({
    where,
    ...(line === undefined ? {} : { line }),
    expected: expectedWords[expected][lang].replace('#', String(number ?? '')),
    got: excerpt(got),
    effect: effectWords[effect][lang],
  })

function readJsonText(text: string, say: Say, arrays?: Arrays): JsonRead {
  if (text.trim() === '') return { value: undefined, problems: [say('notEmpty', '0', 'nothingRead')] }
  const deep = levelsOf(text) > MOST_LEVELS
  if (!deep) {
    try {
      const value: unknown = JSON.parse(text)
      return text.includes('\\u0000') ? withoutNul(value, say) : { value, problems: [] }
    } catch {
      // The forgiving parser below finds the same damage and says where it is.
    }
  }
  const parser = new ForgivingJson(text)
  const value = parser.read()
  const problems: Problem[] = []
  if (parser.tooDeepAt !== null) {
    problems.push(
      say(
        'depth',
        placeOf(text, parser.tooDeepAt).shown,
        'deeperLeftOut',
        placeOf(text, parser.tooDeepAt).line,
      ),
    )
  }
  if (!parser.damage) return { value, problems }
  const place = placeOf(text, parser.damage.at)
  const nothing = value === undefined
  problems.push(say(parser.damage.expected, place.shown, nothing ? 'nothingRead' : 'restLeftOut', place.line))
  return { value: withoutUnfinished(value, parser.damage.path, arrays?.(value)), problems }
}

/** Line and column, and the words found there. */
function placeOf(text: string, at: number): { line: number; shown: string } {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  const column = at - before.lastIndexOf('\n')
  const found = at >= text.length ? '…' : text.slice(at, at + 20).replaceAll('\u0000', 'NUL ')
  return { line, shown: `${line}:${column} ${found}` }
}

/** The greatest nesting of brackets outside of texts; linear, and no recursion that a file could exhaust. */
function levelsOf(text: string): number {
  let level = 0
  let most = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (inText) {
      if (code === 92) at += 1
      else if (code === 34) inText = false
    } else if (code === 34) inText = true
    else if (code === 91 || code === 123) most = Math.max(most, (level += 1))
    else if (code === 93 || code === 125) level -= 1
  }
  return most
}

/** NUL cannot be stored as text anywhere; the sign for a broken character stands in its place. */
function withoutNul(value: unknown, say: Say): JsonRead {
  let found = 0
  const clean = (part: unknown): unknown => {
    if (typeof part === 'string' && part.includes('\u0000')) {
      found += 1
      return part.replaceAll('\u0000', '\ufffd')
    }
    if (Array.isArray(part)) return part.map(clean)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, clean(inner)]))
  }
  const cleaned = clean(value)
  return { value: cleaned, problems: found ? [say('noNul', `${found} × \\u0000`, 'replaced')] : [] }
}

/** Drops the unfinished element of the chosen array: half an act would give a wrong balance. */
function withoutUnfinished(value: unknown, path: Path, arrays?: readonly string[]): unknown {
  const chosen = path.findIndex(
    (key, index) =>
      typeof key === 'number' &&
      (arrays === undefined || index === 0 || arrays.includes(String(path[index - 1]))),
  )
  const cut = chosen >= 0 ? chosen : path.findIndex((key) => typeof key === 'number')
  if (cut < 0) return value
  let holder: unknown = value
  for (const key of path.slice(0, cut)) {
    if (typeof holder !== 'object' || holder === null) return value
    holder = Reflect.get(holder, key)
  }
  const index = path[cut]
  if (Array.isArray(holder) && typeof index === 'number') holder.length = Math.min(holder.length, index)
  return value
}
