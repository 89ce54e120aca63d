// The border of the house, held by a test: who may look at whom, what a pure file may know, how long a file may grow.
// The plan in words is ARCHITECTURE.md; each rule here is one sentence of it.
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectFile } from './projectFolder.ts'
import { longFunctions, nodesOf, sideOf, sourceFiles, sourceFolders, type SourceFile } from './sourceFiles.ts'

/** In the order in which they may know each other: a room imports pure files of itself and of those before it. */
const ROOMS = [
  'basics',
  'evidence',
  'signals',
  'clients',
  'agreements',
  'ledger',
  'messages',
  'cases',
  'conduct',
  'decisions',
  'reviews',
  'audits',
  'stories',
  'insights',
]
const SHELLS = ['server', 'web']
const NOT_A_ROOM = [
  'controllers',
  'services',
  'repositories',
  'utils',
  'helpers',
  'types',
  'hooks',
  'common',
  'lib',
]
const LINES_OF_A_FILE = 300
const LINES_OF_A_FUNCTION = 70

/** Libraries that are pure where we use them: no clock, no network, the same answer for the same words. */
const PORTABLE = ['zod', 'yaml', 'libphonenumber-js', 'pkijs', 'asn1js', 'diff']
/** The one place that waits: signatures of timestamp authorities are checked by Web Crypto, which only promises. */
const MAY_WAIT = ['evidence/timestamps/token.ts']
const WORLD = [
  'process',
  'console',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'performance',
  'crypto',
  'Promise',
  'Buffer',
  'globalThis',
]

const files = sourceFiles()
const pure = files.filter(({ side, room }) => side === 'pure' && !SHELLS.includes(room))
const packageOf = (from: string): string =>
  from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] ?? '')

const faults = (of: readonly SourceFile[], fault: (file: SourceFile) => readonly string[]): string[] =>
  of.flatMap((file) => fault(file).map((what) => `${file.path}: ${what}`))

describe('A room', () => {
  test('is one of the plan', () => {
    const rooms = sourceFolders().filter((folder) => !folder.includes('/'))
    expect(rooms.filter((room) => ![...ROOMS, ...SHELLS].includes(room))).toEqual([])
  })
  test('says in a README what its words and rules are', () => {
    const rooms = sourceFolders().filter((folder) => !folder.includes('/'))
    expect(rooms.filter((room) => !existsSync(projectFile('src', room, 'README.md')))).toEqual([])
  })
  test('has no folder named after nothing', () => {
    const names = sourceFolders().map((folder) => folder.split('/').at(-1) ?? '')
    expect(names.filter((name) => NOT_A_ROOM.includes(name))).toEqual([])
  })
})

describe('A pure file', () => {
  test('imports only pure files of its own or an earlier room', () => {
    const wrong = faults(pure, ({ room, imports }) =>
      imports.flatMap(({ ours, from }) => {
        if (ours === null || /^\.\.\/rules\/.+\.json$/u.test(ours)) return [] // rules are data with dates of force
        const target = ours.split('/')[0] ?? ''
        const earlier = ROOMS.indexOf(target) >= 0 && ROOMS.indexOf(target) <= ROOMS.indexOf(room)
        return earlier && sideOf(ours) === 'pure' ? [] : [from]
      }),
    )
    expect(wrong).toEqual([])
  })
  test('takes no library that knows the world', () => {
    const wrong = faults(pure, ({ imports }) =>
      imports
        .filter(({ ours, from }) => ours === null && !PORTABLE.includes(packageOf(from)))
        .map(({ from }) => from),
    )
    expect(wrong).toEqual([])
  })
  test('waits for nothing', () => {
    const wrong = faults(pure, ({ path, tree }) =>
      (MAY_WAIT.includes(path) ? [] : [...nodesOf(tree)])
        .filter(
          (node) =>
            node['async'] === true ||
            node['type'] === 'AwaitExpression' ||
            node['type'] === 'ImportExpression',
        )
        .map((node) => String(node['type'])),
    )
    expect(wrong).toEqual([])
  })
  test('reads no clock and throws no dice', () => {
    const wrong = faults(pure, ({ tree }) =>
      [...nodesOf(tree)].flatMap((node) => {
        const named = (part: unknown): string => String((part as { name?: string } | undefined)?.name)
        const member = `${named(node['object'])}.${named(node['property'])}`
        if (node['type'] === 'MemberExpression' && ['Date.now', 'Math.random'].includes(member))
          return [member]
        const bare = node['type'] === 'NewExpression' && named(node['callee']) === 'Date'
        return bare && (node['arguments'] as unknown[]).length === 0 ? ['new Date()'] : []
      }),
    )
    expect(wrong).toEqual([])
  })
  test('touches nothing outside its arguments', () => {
    const wrong = faults(pure, ({ tree }) =>
      worldNames(tree).filter((name, index, all) => all.indexOf(name) === index),
    )
    expect(wrong).toEqual([])
  })
})

/** Names of the outer world used as values: `console.log`, `fetch(…)`; not `order.process`, not a key of an object. */
function worldNames(tree: unknown): string[] {
  const used: string[] = []
  for (const node of nodesOf(tree)) {
    const candidates =
      node['type'] === 'MemberExpression'
        ? [node['object']]
        : node['type'] === 'CallExpression' || node['type'] === 'NewExpression'
          ? [node['callee'], ...(node['arguments'] as unknown[])]
          : []
    for (const candidate of candidates) {
      const { type, name } = candidate as { type?: string; name?: string }
      if (type === 'Identifier' && name !== undefined && WORLD.includes(name)) used.push(name)
    }
  }
  return used
}

describe('A shell file', () => {
  test('of the browser never sees a store, a route, a job, a command, Node, or of the server more than its shapes', () => {
    const isShape = (ours: string, typeOnly: boolean) => typeOnly && ours.endsWith('Shapes.ts')
    const browser = files.filter(({ side, room }) => side === 'screen' || (room === 'web' && side !== 'test'))
    const wrong = faults(browser, ({ imports }) =>
      imports
        .filter(({ ours, from, typeOnly }) =>
          ours === null
            ? from.startsWith('node:')
            : (ours.startsWith('server/') && !isShape(ours, typeOnly)) ||
              ['store', 'api', 'job', 'cli'].includes(sideOf(ours)),
        )
        .map(({ from }) => from),
    )
    expect(wrong).toEqual([])
  })
  test('that is a route, a job or a command is imported by the server alone', () => {
    const wrong = faults(
      files.filter(({ room, side }) => room !== 'server' && side !== 'test'),
      ({ imports }) =>
        imports
          .filter(({ ours }) => ours && ['api', 'job', 'cli'].includes(sideOf(ours)))
          .map(({ from }) => from),
    )
    expect(wrong).toEqual([])
  })
})

describe('A file', () => {
  test(`has at most ${LINES_OF_A_FILE} lines`, () => {
    const long = files.filter(({ lines }) => lines > LINES_OF_A_FILE)
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })
  test(`has functions of at most ${LINES_OF_A_FUNCTION} lines`, () => {
    const ours = files.filter(({ side }) => side !== 'test')
    expect(ours.flatMap((file) => longFunctions(file, LINES_OF_A_FUNCTION))).toEqual([])
  })
  test('names the files it imports with their endings', () => {
    const wrong = faults(files, ({ imports }) =>
      imports
        .filter(({ ours }) => ours !== null && !/\.(tsx?|mjs|css|json|svg|sql|woff2)(\?.*)?$/u.test(ours))
        .map(({ from }) => from),
    )
    expect(wrong).toEqual([])
  })
})
