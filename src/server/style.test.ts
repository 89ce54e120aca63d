// STYLE.md is kept true by this test: its examples stand in our code word for word and run, its words are those of the code.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exact, minus, toNumber } from '../basics/exact.ts'
import { DECISIONS } from '../decisions/examination.ts'
import { leafHash } from '../evidence/tree.ts'
import { LABELS } from '../signals/label.ts'
import { tables } from './ourWords.ts'
import { projectFile, projectFolder } from './projectFolder.ts'
import { nodesOf, sideOf, sourceFiles } from './sourceFiles.ts'

const style = readFileSync(projectFile('STYLE.md'), 'utf8')
const LEFT_OUT = '\n// …\n'

/** The fenced blocks: the file that the first line names, and the pieces of it that are shown. */
const examples = [...style.matchAll(/```tsx?\n\/\/ (src\/\S+)\n([\s\S]*?)```/gu)].map(
  ([, path = '', body = '']) => ({ path, pieces: body.trimEnd().split(LEFT_OUT) }),
)
const files = sourceFiles()
const fileOf = (path: string) => files.find((file) => `src/${file.path}` === path)

function exportedIn(piece: string): string[] {
  return [...piece.matchAll(/^export (?:const|(?:async )?function) (\w+)/gmu)].map(([, name = '']) => name)
}

describe('An example of STYLE.md', () => {
  test('is one of eight', () => {
    expect(examples).toHaveLength(8)
  })
  test.for(examples)('of $path stands there word for word', ({ path, pieces }) => {
    const text = fileOf(path)?.text ?? ''
    expect(pieces.filter((piece) => !text.includes(piece))).toEqual([])
  })
  test.for(examples.filter(({ path }) => sideOf(path) !== 'test'))(
    'of $path is exported by code that loads',
    async ({ path, pieces }) => {
      const loaded = (await import(/* @vite-ignore */ projectFile(path))) as Record<string, unknown>
      const names = pieces.flatMap(exportedIn)
      expect(names.length).toBeGreaterThan(0)
      for (const name of names) expect(typeof loaded[name], name).toBe('function')
    },
  )
  test.for(examples.filter(({ path }) => sideOf(path) === 'test'))(
    'of $path is a test that runs',
    ({ path }) => {
      const calls = [...nodesOf(fileOf(path)?.tree)].flatMap((node) => {
        const { name } = (node['callee'] ?? {}) as { name?: string }
        return node['type'] === 'CallExpression' && name === 'test' ? [name] : []
      })
      expect(calls.length).toBeGreaterThan(0)
    },
  )
  test('of a hash gives the leaf of RFC 6962 for an empty entry', () => {
    const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
    expect(Buffer.from(leafHash(new Uint8Array(), sha256)).toString('hex')).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    )
  })
  test('of an exact number takes away without a remainder of binary fractions', () => {
    expect(toNumber(minus(exact(1.6), exact('0.4')))).toBe(1.2)
    expect(1.6 - 0.4).not.toBe(1.2)
  })
})

interface Row {
  readonly type: string
  readonly word: string
  readonly ru: string
  readonly en: string
}
const rows = style
  .slice(style.indexOf('## Our words'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| word |'))
  .map((line): Row => {
    const [, word = '', type = '', ru = '', en = ''] = line.split('|').map((cell) => cell.trim())
    return { type, word, ru, en }
  })
const inCode = Object.entries(tables).flatMap(([type, words]) =>
  Object.entries(words).map(([word, { ru, en }]): Row => ({ type, word, ru, en })),
)

/** What nothing that the desk says about a client may contain, in either language. */
const NEVER =
  /criminal|extort|blackmail|fraudster|scammer|terrorist|шантаж|вымога|мошенни|террорист|преступ|неадекват/iu

describe('Our words', () => {
  test('are the same in STYLE.md and in the code', () => {
    expect(rows).toEqual(inCode)
  })
  test('name every label and every decision', () => {
    const words = (type: string) => inCode.filter((row) => row.type === type).map(({ word }) => word)
    expect(words('label').toSorted()).toEqual([...LABELS].toSorted())
    expect(words('decision').toSorted()).toEqual([...DECISIONS].toSorted())
  })
  test('are snake_case values', () => {
    expect(inCode.filter(({ word }) => !/^[a-z]+([_.][a-z]+)*$/u.test(word))).toEqual([])
  })
  test('never judge a person', () => {
    expect(inCode.filter(({ ru, en }) => NEVER.test(ru) || NEVER.test(en))).toEqual([])
  })
})

const GUIDES = [
  'first-evening',
  'bringing-a-case',
  'case-screen',
  'sending-a-letter',
  'anchoring',
  'never',
  'counter',
  'client-page',
]
const FOLDERS = ['docs', 'src', 'demo', 'bench', 'walks']
const pages = [
  ...readdirSync(projectFolder),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
].filter((name) => name.endsWith('.md'))

describe('A page for people', () => {
  test('links only to what is there', () => {
    const dead = pages.flatMap((page) =>
      [
        ...readFileSync(projectFile(page), 'utf8').matchAll(
          /(?<!!\[[^\]]*)\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/gu,
        ),
      ]
        .map(([, target = '']) => target)
        .filter((target) => !existsSync(join(dirname(projectFile(page)), target)))
        .map((target) => `${page}: ${target}`),
    )
    expect(dead).toEqual([])
  })
  test('names only files that exist', () => {
    const named = [
      ...readFileSync(projectFile('ARCHITECTURE.md'), 'utf8').matchAll(/`(?:src\/)?([\w/]+\.[\w.]*tsx?)`/gu),
    ]
      .map(([, path = '']) => path)
      .filter((path) => path.includes('/'))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !files.some((file) => file.path === path))).toEqual([])
  })
  test.for(GUIDES)('of the manual is there in both languages: %s', (guide) => {
    const headings = (lang: string) =>
      readFileSync(projectFile('docs', 'guide', lang, `${guide}.md`), 'utf8').match(/^(#|\d\.|\||-) /gmu)
    expect(headings('ru')).toEqual(headings('en'))
  })
})
