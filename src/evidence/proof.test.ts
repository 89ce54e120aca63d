import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { consistencyPath, inclusionPath, isConsistent, isIncluded } from './proof.ts'
import { consistencyNodes, folded, inclusionNodes, type TreeNode } from './tiles/nodes.ts'
import {
  appended,
  EMPTY_FRONTIER,
  frontierRoot,
  leafHash,
  nodeHash,
  treeRoot,
  type Frontier,
  type Hash,
} from './tree.ts'
import { hex } from './utf8.ts'

const EMPTY = new Uint8Array()
const known = new Map<string, Uint8Array>()
/** Trees of all sizes share most of their nodes: each is hashed once. */
function sha256(bytes: Uint8Array): Uint8Array {
  const key = Buffer.from(bytes).toString('latin1')
  const hash = known.get(key) ?? createHash('sha256').update(bytes).digest()
  known.set(key, hash)
  return hash
}
const testdata = new URL('../../vectors/merkle/testdata/', import.meta.url)

/** Sizes and indexes go up to 2^64 - 1: they are read as texts, because a double would round them. */
const readCase = (path: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(new URL(path, testdata), 'utf8').replace(
      /"(leafIdx|treeSize|size1|size2)": (\d+)/g,
      '"$1": "$2"',
    ),
  ) as Record<string, unknown>
const casesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, testdata), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`)

const bytes = (value: unknown): Uint8Array => Buffer.from(typeof value === 'string' ? value : '', 'base64')
const path = (value: unknown): Uint8Array[] => (Array.isArray(value) ? value.map(bytes) : [])
const whole = (value: unknown): bigint => BigInt(typeof value === 'string' ? value : -1)

describe('The published inclusion cases', () => {
  const cases = casesIn('inclusion')
  test('are all here', () => expect(cases.length).toBeGreaterThan(80))
  test.for(cases)('%s', (name) => {
    const given = readCase(name)
    const claim = {
      leaf: bytes(given['leafHash']),
      index: whole(given['leafIdx']),
      size: whole(given['treeSize']),
      path: path(given['proof']),
    }
    expect(isIncluded(claim, bytes(given['root']), sha256)).toBe(given['wantErr'] === false)
  })
})

describe('The published consistency cases', () => {
  const cases = casesIn('consistency')
  test('are all here', () => expect(cases.length).toBeGreaterThan(90))
  test.for(cases)('%s', (name) => {
    const given = readCase(name)
    const claim = {
      size1: whole(given['size1']),
      size2: whole(given['size2']),
      root1: bytes(given['root1']),
      root2: bytes(given['root2']),
      path: path(given['proof']),
    }
    // An empty first log proves nothing: the reference calls two empty logs an error too.
    expect(isConsistent(claim, sha256)).toBe(given['wantErr'] === false)
  })
})

const SIZES = Array.from({ length: 131 }, (_, size) => size)
const leaves: Hash[] = SIZES.map((n) => leafHash(Uint8Array.of(n), sha256))
const frontiers: Frontier[] = [EMPTY_FRONTIER]
for (const leaf of leaves) frontiers.push(appended(frontiers.at(-1) ?? EMPTY_FRONTIER, leaf, sha256))
const rootsOfAll = SIZES.map((size) => treeRoot(leaves.slice(0, size), sha256))
const rootOf = (size: number): Hash => rootsOfAll[size] ?? EMPTY

describe('A tree of every size from 0 to 130', () => {
  test('has the known roots', () => {
    expect(hex(rootOf(0))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hex(leafHash(new Uint8Array(), sha256))).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    )
  })

  test('grows by its frontier to the root of the definition', () => {
    for (const size of SIZES)
      expect(hex(frontierRoot(frontiers[size] ?? EMPTY_FRONTIER, sha256))).toBe(hex(rootOf(size)))
  })

  test('proves every entry by its own path, and by no other index, leaf or root', () => {
    const wrong: string[] = []
    for (const size of SIZES.slice(1)) {
      const root = rootOf(size)
      for (let index = 0; index < size; index += 1) {
        const leaf = leaves[index] ?? new Uint8Array()
        const other = leaves[(index + 1) % leaves.length] ?? new Uint8Array()
        const path = inclusionPath(leaves.slice(0, size), index, sha256)
        const claim = { leaf, index: BigInt(index), size: BigInt(size), path }
        if (!isIncluded(claim, root, sha256)) wrong.push(`${index} of ${size} is not proven`)
        if (isIncluded({ ...claim, leaf: other }, root, sha256))
          wrong.push(`${index} of ${size}: another leaf`)
        if (isIncluded({ ...claim, index: BigInt(size) }, root, sha256)) wrong.push(`${size} of ${size}`)
        if (isIncluded(claim, other, sha256)) wrong.push(`${index} of ${size}: another root`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('shows that it grew out of every smaller one, and out of no altered one', () => {
    const wrong: string[] = []
    for (const size2 of SIZES.slice(1)) {
      const root2 = rootOf(size2)
      for (let size1 = 1; size1 <= size2; size1 += 1) {
        const path = consistencyPath(leaves.slice(0, size2), size1, sha256)
        const claim = { size1: BigInt(size1), size2: BigInt(size2), root1: rootOf(size1), root2, path }
        if (!isConsistent(claim, sha256)) wrong.push(`${size1} to ${size2} is not shown`)
        if (isConsistent({ ...claim, root1: root2.map((byte) => byte ^ 1) }, sha256))
          wrong.push(`from another ${size1}`)
        if (isConsistent({ ...claim, root2: root2.map((byte) => byte ^ 1) }, sha256))
          wrong.push(`to another ${size2}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('A tree of every size from 131 to 600', () => {
  const LARGEST = 600
  const more = Array.from({ length: LARGEST }, (_, n) => leafHash(Uint8Array.of(n >> 8, n & 255), sha256))
  const roots: Hash[] = []
  let grown = EMPTY_FRONTIER
  for (const leaf of [null, ...more]) {
    if (leaf) grown = appended(grown, leaf, sha256)
    roots.push(frontierRoot(grown, sha256))
  }
  const sizes = Array.from({ length: LARGEST - 130 }, (_, at) => at + 131)
  // The lists of the definition cost a walk over all leaves each; the nodes of a log give the same proofs at once.
  const whole = (levels: Hash[][]): Hash[][] => {
    const [row = []] = levels
    if (row.length < 2) return levels
    const above = row.slice(0, row.length - (row.length % 2)).filter((_, at) => at % 2 === 0)
    return whole([above.map((left, at) => nodeHash(left, row[2 * at + 1] ?? left, sha256)), ...levels])
  }
  const levels = whole([more]).toReversed()
  const hashed = (nodes: readonly TreeNode[][]): Hash[] =>
    nodes.map((row) =>
      folded(
        row.map(({ level, index }) => levels[level]?.[index] ?? new Uint8Array()),
        sha256,
      ),
    )
  const otherThan = (bytes: Hash = new Uint8Array()): Hash => bytes.map((byte) => byte ^ 1)

  test('grows by its frontier to the root of the definition', () => {
    const wrong = sizes.filter(
      (size) => hex(roots[size] ?? EMPTY) !== hex(treeRoot(more.slice(0, size), sha256)),
    )
    expect(wrong).toEqual([])
  })

  test('has the proofs of the definition', () => {
    for (const size of [131, 255, 256, 257, 384, 511, 512, 513, 599, 600]) {
      const all = more.slice(0, size)
      for (let index = 0; index < size; index += 13)
        expect(hashed(inclusionNodes(index, size))).toEqual(inclusionPath(all, index, sha256))
      for (let from = 1; from <= size; from += 13)
        expect(hashed(consistencyNodes(from, size))).toEqual(consistencyPath(all, from, sha256))
    }
  })

  // Each entry of these takes its turn; the proofs of all sizes themselves are held in tiles/nodes.test.ts.
  const some = sizes.filter((size) => size % 29 === 0 || [255, 256, 257, 511, 512, 513, 600].includes(size))
  test('proves no entry after one thing in the proof was altered, whichever entry', () => {
    const passed: string[] = []
    for (const size of some)
      for (let index = 0; index < size; index += 1) {
        const path = hashed(inclusionNodes(index, size))
        const [leaf = EMPTY, root = EMPTY] = [more[index], roots[size]]
        const claim = { leaf, index: BigInt(index), size: BigInt(size), path }
        // One of them for each entry, another for the next: together all of them at every place.
        const at = (index + size) % path.length
        const altered = [
          { ...claim, leaf: otherThan(leaf) },
          { ...claim, index: BigInt((index + 1) % size) },
          { ...claim, path: path.with(at, otherThan(path[at])) },
          { ...claim, path: path.slice(1) },
          { ...claim, path: [...path, root] },
        ][(index * 7 + size) % 5]
        if (altered && isIncluded(altered, root, sha256)) passed.push(`${index} of ${size}`)
      }
    expect(passed).toEqual([])
  })

  test('shows no growth after one thing in the proof was altered, whichever pair', () => {
    const passed: string[] = []
    for (const size2 of some)
      for (let size1 = 1; size1 < size2; size1 += 1) {
        const path = hashed(consistencyNodes(size1, size2))
        const [root1 = EMPTY, root2 = EMPTY] = [roots[size1], roots[size2]]
        const claim = { size1: BigInt(size1), size2: BigInt(size2), root1, root2, path }
        const at = (size1 + size2) % path.length
        const altered = [
          { ...claim, root1: otherThan(root1) },
          { ...claim, root2: otherThan(root2) },
          { ...claim, path: path.with(at, otherThan(path[at])) },
          { ...claim, path: path.slice(1) },
          { ...claim, path: [...path, root2] },
        ][(size1 * 7 + size2) % 5]
        if (altered && isConsistent(altered, sha256)) passed.push(`${size1} to ${size2}`)
      }
    expect(passed).toEqual([])
  })
})
