// YAML 1.2 from untrusted files, as plain data: at most 1 MB, no aliases, no tags of one's own, 32 levels.
//
// Identifiers keep their spelling: `no: 3.10` is clause "3.10" and never the number 3.1, `phone: 0020` keeps its zeros.
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import { excerpt, type Problem } from '../../basics/problem.ts'
import type { Lang } from '../../basics/lang.ts'
import { folderWords, type FolderWord } from './folderWords.ts'

const MOST_CHARACTERS = 1024 * 1024
const MOST_LEVELS = 32
const MOST_NODES = 100_000

/** Fields that are words even when they look like numbers or dates. */
const WORDS = new Set(
  'id no clause sku doc receipt text name title version at since acceptedAt acceptedHow qualification email phone phones us aliases raisedIn item trade seed note asOf timezone lang jurisdiction country currency unit metric op window void_why voidWhy role type regime channel fact contactPerson from to message'.split(
    ' ',
  ),
)

export interface YamlRead {
  /** Undefined when nothing could be read. */
  readonly value: unknown
  readonly problems: readonly Problem[]
}

class YamlReader {
  readonly problems: Problem[] = []
  readonly lines = new LineCounter()
  private nodes = 0
  private readonly file: string
  private readonly lang: Lang

  constructor(file: string, lang: Lang) {
    this.file = file
    this.lang = lang
  }

  problem(expected: FolderWord, got: string, effect: FolderWord, offset?: number): void {
    if (this.problems.length >= 100) return
    const line = offset === undefined ? 0 : this.lines.linePos(offset).line
    this.problems.push({
      where: this.file,
      ...(line > 0 ? { line } : {}),
      expected: folderWords[expected][this.lang],
      got: excerpt(got),
      effect: folderWords[effect][this.lang],
    })
  }

  plain(node: unknown, level: number, asWords: boolean): unknown {
    this.nodes += 1
    if (this.nodes > MOST_NODES || level > MOST_LEVELS) {
      this.problem('yamlDepth', String(level), 'valueLeftOut', offsetOf(node))
      return undefined
    }
    if (isAlias(node)) {
      this.problem('noAliases', `*${node.source}`, 'valueLeftOut', offsetOf(node))
      return undefined
    }
    const tag = (node as Node | null)?.tag
    if (tag && !tag.startsWith('tag:yaml.org,2002:')) {
      this.problem('noTags', tag, 'valueLeftOut', offsetOf(node))
      return undefined
    }
    if (isScalar(node)) {
      const spelled =
        asWords && typeof node.value !== 'string' && node.value !== null && typeof node.value !== 'boolean'
      return spelled ? (node.source ?? String(node.value)) : node.value
    }
    if (isSeq(node)) {
      return node.items
        .map((item) => this.plain(item, level + 1, asWords))
        .filter((item) => item !== undefined)
    }
    return isMap(node) ? this.object(node.items, level) : undefined
  }

  private object(items: readonly { key: unknown; value: unknown }[], level: number): Record<string, unknown> {
    const found: Record<string, unknown> = {}
    for (const { key, value } of items) {
      const name = isScalar(key) ? (key.source ?? String(key.value)) : null
      if (name === null || name === '__proto__') {
        this.problem('plainKey', String(name), 'valueLeftOut', offsetOf(key))
        continue
      }
      if (Object.hasOwn(found, name)) {
        this.problem('keyOnce', name, 'firstUsed', offsetOf(key))
        continue
      }
      const plain = value === null ? null : this.plain(value, level + 1, WORDS.has(name))
      if (plain !== undefined) found[name] = plain
    }
    return found
  }
}

const offsetOf = (node: unknown): number | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : undefined

/** Reads one YAML document; `text` is decoded. Never throws: what cannot be read is named with its line. */
export function readYaml(text: string, file: string, lang: Lang): YamlRead {
  const reader = new YamlReader(file, lang)
  if (text.length > MOST_CHARACTERS) {
    reader.problem('yamlSize', `${text.length}`, 'fileNotRead')
    return { value: undefined, problems: reader.problems }
  }
  if (deepestFlow(text) > MOST_LEVELS) {
    reader.problem('yamlDepth', '[[[…', 'fileNotRead')
    return { value: undefined, problems: reader.problems }
  }
  try {
    const document = parseDocument(text, {
      version: '1.2',
      lineCounter: reader.lines,
      prettyErrors: false,
      // The parser's own check compares every key with every other; ours looks each one up.
      uniqueKeys: false,
      logLevel: 'silent',
    })
    for (const error of document.errors.slice(0, 20)) {
      reader.problem(
        'yaml',
        text.slice(error.pos[0], error.pos[0] + 40) || error.message,
        'restOfFile',
        error.pos[0],
      )
    }
    return { value: reader.plain(document.contents, 0, false) ?? undefined, problems: reader.problems }
  } catch (error) {
    // The parser recurses; nesting that exhausts it despite the count above is refused like any other damage.
    reader.problem('yaml', error instanceof Error ? error.message : '', 'fileNotRead')
    return { value: undefined, problems: reader.problems }
  }
}

/** The nesting of brackets and of indentation, counted before the parser sees the text. */
function deepestFlow(text: string): number {
  let level = 0
  let most = 0
  for (const char of text) {
    if (char === '[' || char === '{') most = Math.max(most, (level += 1))
    else if (char === ']' || char === '}') level = Math.max(0, level - 1)
  }
  let dashes = 0
  for (const line of text.split('\n'))
    dashes = Math.max(dashes, /^(?:[\s?:-]{0,2000})/.exec(line)?.[0].replace(/\s/g, '').length ?? 0)
  return Math.max(most, dashes > 60 ? dashes : 0)
}
