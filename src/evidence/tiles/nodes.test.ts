import { hash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { isConsistent, isIncluded } from '../proof.ts'
import { appended, EMPTY_FRONTIER, frontierRoot, leafHash, nodeHash, type Hash } from '../tree.ts'
import { consistencyNodes, folded, inclusionNodes, rootNodes, subtreeRoot, type TreeNode } from './nodes.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')
const LARGEST = 600
/** The short form in every test run, with the sizes around powers of two beyond; `npm run faults` asks for all. */
const ALL_TO = Number(process.env['EXHALE_TREES'] ?? 200)
/** All pairs of 600 sizes are 180,000 proofs: minutes on a machine that does something else as well. */
const LONGEST_MS = ALL_TO > 200 ? 1_200_000 : 60_000
const SIZES = Array.from({ length: LARGEST }, (_, at) => at + 1).filter(
  (size) => size <= ALL_TO || [255, 256, 257, 383, 384, 385, 511, 512, 513, 599, 600].includes(size),
)
const leaves = Array.from({ length: LARGEST }, (_, n) => leafHash(Uint8Array.of(n >> 8, n & 255), sha256))

// Every node once: what a log keeps.
const kept = new Map<string, Hash>()
function nodeOf({ level, index }: TreeNode): Hash {
  const name = `${level} ${index}`
  const [known, leaf] = [kept.get(name), leaves[index]]
  if (known) return known
  const below = (at: number) => nodeOf({ level: level - 1, index: at })
  const made = level === 0 ? leaf : nodeHash(below(index * 2), below(index * 2 + 1), sha256)
  if (!made) throw new Error(`no leaf ${index}`)
  kept.set(name, made)
  return made
}
const hashed = (path: readonly TreeNode[][]): Hash[] => path.map((nodes) => folded(nodes.map(nodeOf), sha256))

// The roots by the frontier, which the published cases hold to the definition.
const roots: Hash[] = []
let frontier = EMPTY_FRONTIER
for (const leaf of [null, ...leaves]) {
  if (leaf) frontier = appended(frontier, leaf, sha256)
  roots.push(frontierRoot(frontier, sha256))
}
const rootOf = (size: number): Hash => roots[size] ?? new Uint8Array()

describe(`In trees of all sizes up to ${ALL_TO}, and of larger ones, the nodes`, () => {
  test('of the root give the root', () => {
    for (let size = 1; size <= LARGEST; size += 1)
      expect(folded(rootNodes(size).map(nodeOf), sha256)).toEqual(rootOf(size))
    expect(rootNodes(0)).toEqual([])
  })
  test(
    'prove every entry',
    () => {
      const wrong: string[] = []
      for (const size of SIZES)
        for (let index = 0; index < size; index += 1) {
          const path = hashed(inclusionNodes(index, size))
          const leaf = leaves[index] ?? new Uint8Array()
          const claim = { leaf, index: BigInt(index), size: BigInt(size), path }
          if (!isIncluded(claim, rootOf(size), sha256)) wrong.push(`${index} of ${size}`)
        }
      expect(wrong).toEqual([])
    },
    LONGEST_MS,
  )
  test(
    'show of every pair that the larger grew out of the smaller',
    () => {
      const wrong: string[] = []
      for (const size2 of SIZES)
        for (let size1 = 1; size1 <= size2; size1 += 1) {
          const path = hashed(consistencyNodes(size1, size2))
          const [root1, root2] = [rootOf(size1), rootOf(size2)]
          const claim = { size1: BigInt(size1), size2: BigInt(size2), root1, root2, path }
          if (!isConsistent(claim, sha256)) wrong.push(`${size1} to ${size2}`)
        }
      expect(wrong).toEqual([])
    },
    LONGEST_MS,
  )
})

describe('Nodes', () => {
  test('stay few and exact far beyond 32 bits', () => {
    const size = 2 ** 52 + 2 ** 40 + 3
    const nodes = inclusionNodes(size - 1, size).flat()
    expect(nodes.length).toBeLessThan(60)
    expect(nodes.every(({ index, level }) => (index + 1) * 2 ** level <= size)).toBe(true)
  })
  test.for([
    [0, 0],
    [3, 3],
    [-1, 3],
    [0.5, 3],
    [2 ** 53, 2 ** 54],
  ] as const)('of entry %d in a tree of %d are refused', ([index, size]) => {
    expect(() => inclusionNodes(index, size)).toThrow('an index inside the log')
  })
  test.for([
    [0, 3],
    [4, 3],
    [1.5, 3],
  ] as const)('from %d to %d entries are refused', ([size1, size2]) => {
    expect(() => consistencyNodes(size1, size2)).toThrow('a size inside the log')
  })
  test('of a row that is no complete subtree have no root', () => {
    expect(() => subtreeRoot(leaves.slice(0, 3), sha256)).toThrow('2^n')
    expect(() => subtreeRoot([], sha256)).toThrow('2^n')
    expect(subtreeRoot(leaves.slice(0, 256), sha256)).toEqual(rootOf(256))
  })
})
