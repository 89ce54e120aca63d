// Our own source as a tree that tests can ask questions of: which room, which side of the border, what it imports, how long.
//
// Read with the parser that the bundler brings: a search for words would stumble over comments and strings.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { parseSync } from 'vite'
import { projectFile } from './projectFolder.ts'

export type Side = 'pure' | 'store' | 'api' | 'job' | 'cli' | 'screen' | 'test'

export interface SourceImport {
  /** As written: './money.ts', 'zod', 'node:fs'. */
  readonly from: string
  /** The path inside src for our own files, else null. */
  readonly ours: string | null
  readonly typeOnly: boolean
}

export interface SourceFile {
  /** 'cases/verdict.ts', with forward slashes. */
  readonly path: string
  readonly room: string
  readonly side: Side
  readonly text: string
  readonly lines: number
  readonly imports: readonly SourceImport[]
  readonly tree: unknown
}

const SOURCE = projectFile('src')
const SUFFIXES: readonly (readonly [RegExp, Side])[] = [
  [/\.test\.tsx?$/u, 'test'],
  [/\.store\.ts$/u, 'store'],
  [/\.api\.ts$/u, 'api'],
  [/\.job\.ts$/u, 'job'],
  [/\.cli\.ts$/u, 'cli'],
  [/\.tsx$/u, 'screen'],
]

export const sideOf = (path: string): Side => SUFFIXES.find(([suffix]) => suffix.test(path))?.[1] ?? 'pure'

/** Every node of a parsed file, the root first. */
export function* nodesOf(tree: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(tree)) for (const one of tree as unknown[]) yield* nodesOf(one)
  else if (typeof tree === 'object' && tree !== null) {
    const node = tree as Readonly<Record<string, unknown>>
    if (typeof node['type'] === 'string') yield node
    for (const [key, value] of Object.entries(node)) if (key !== 'type') yield* nodesOf(value)
  }
}

function importsOf(path: string, tree: unknown): SourceImport[] {
  const kinds = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression']
  return [...nodesOf(tree)].flatMap((node) => {
    const source = node['source'] as { value?: unknown } | null | undefined
    if (!kinds.includes(String(node['type'])) || typeof source?.value !== 'string') return []
    const from = source.value
    const ours = from.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), from)) : null
    return [{ from, ours, typeOnly: node['importKind'] === 'type' || node['exportKind'] === 'type' }]
  })
}

function read(file: string): SourceFile {
  const path = relative(SOURCE, file).split(sep).join('/')
  const text = readFileSync(file, 'utf8')
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  return {
    path,
    room: path.includes('/') ? (path.split('/')[0] ?? '') : '',
    side: sideOf(path),
    text,
    lines: text.trimEnd().split('\n').length,
    imports: importsOf(path, parsed.program),
    tree: parsed.program,
  }
}

/** All files of src in TypeScript, read once. */
export const sourceFiles = (): SourceFile[] =>
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.d.ts'))
    .sort()
    .map((name) => read(join(SOURCE, name)))

/** Every folder inside src, relative to it. */
export const sourceFolders = (): string[] =>
  readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => relative(SOURCE, join(entry.parentPath, entry.name)).split(sep).join('/'))

/** The functions of a file longer than `most` lines, blank and comment lines left out: 'name (from line): lines'. */
export function longFunctions(file: SourceFile, most: number): string[] {
  const rows = file.text.split('\n')
  const lineAt = (offset: number): number => file.text.slice(0, offset).split('\n').length
  return [...nodesOf(file.tree)].flatMap((node) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/u.test(String(node['type'])))
      return []
    const [first, last] = [lineAt(Number(node['start'])), lineAt(Number(node['end']))]
    const body = rows.slice(first - 1, last).filter((row) => row.trim() && !/^\s*(\/\/|\/\*|\*)/u.test(row))
    return body.length > most ? [`${file.path} from line ${first}: ${body.length} lines`] : []
  })
}
