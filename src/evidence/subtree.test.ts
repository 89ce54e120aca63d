import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { isInSubtree, isSubtreeOf, type SubtreeConsistency } from './subtree.ts'
import { leafHash, splitBelow, treeRoot, type Hash } from './tree.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer')
const testdata = new URL('../../vectors/merkle/testdata/', import.meta.url)
const casesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, testdata), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`)

const bytes = z
  .string()
  .nullable()
  .transform((text): Uint8Array => Buffer.from(text ?? '', 'base64'))
const whole = z.string().transform(BigInt)
const path = z
  .array(bytes)
  .nullable()
  .transform((hashes) => hashes ?? [])
const span = { start: whole, end: whole, proof: path, wantErr: z.boolean() }
const Inclusion = z.object({ ...span, leafIdx: whole, leafHash: bytes, root: bytes })
const Consistency = z.object({ ...span, size: whole, root1: bytes, root2: bytes })

/** Numbers go up to 2^64 - 1: they are read as texts, because a double would round them. */
const readCase = <T>(name: string, shape: z.ZodType<T>): T =>
  shape.parse(
    JSON.parse(
      readFileSync(new URL(name, testdata), 'utf8').replace(
        /"(leafIdx|start|end|size)": (\d+)/g,
        '"$1": "$2"',
      ),
    ),
  )

describe('The published cases of inclusion in a subtree', () => {
  const cases = casesIn('subtreeinclusion')
  test('are all here', () => expect(cases).toHaveLength(204))
  test.for(cases)('%s', (name) => {
    const { leafIdx: index, leafHash: leaf, proof, root, wantErr, ...subtree } = readCase(name, Inclusion)
    expect(isInSubtree({ ...subtree, index, leaf, path: proof }, root, sha256)).toBe(!wantErr)
  })
})

describe('The published cases of subtrees of a tree', () => {
  const cases = casesIn('subtreeconsistency')
  test('are all here', () => expect(cases).toHaveLength(118))
  test.for(cases)('%s', (name) => {
    const { root1: subtreeRoot, root2: root, proof, wantErr, ...subtree } = readCase(name, Consistency)
    expect(isSubtreeOf({ ...subtree, subtreeRoot, root, path: proof }, sha256)).toBe(!wantErr)
  })
})

/** The proof straight from its definition: what is missing around the leaves from `start` to before `end`. */
function pathAround(leaves: readonly Hash[], start: number, end: number, known = true): Hash[] {
  if (start === 0 && end === leaves.length) return known ? [] : [treeRoot(leaves, sha256)]
  const k = splitBelow(leaves.length)
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)]
  if (end <= k) return [...pathAround(left, start, end, known), treeRoot(right, sha256)]
  const inRight = start >= k ? ([start - k, known] as const) : ([0, false] as const)
  return [...pathAround(right, inRight[0], end - k, inRight[1]), treeRoot(left, sha256)]
}

describe('Of trees of up to 40 leaves', () => {
  const leaves = Array.from({ length: 40 }, (_, n) => leafHash(Uint8Array.of(n), sha256))
  const mayBegin = (start: number, size: number): boolean => start % 2 ** Math.ceil(Math.log2(size)) === 0
  const claims: SubtreeConsistency[] = []
  for (let size = 1; size <= leaves.length; size += 1)
    for (let start = 0; start < size; start += 1)
      for (let end = start + 1; end <= size; end += 1) {
        if (!mayBegin(start, end - start)) continue
        const all = leaves.slice(0, size)
        claims.push({
          start: BigInt(start),
          end: BigInt(end),
          size: BigInt(size),
          subtreeRoot: treeRoot(all.slice(start, end), sha256),
          root: treeRoot(all, sha256),
          path: pathAround(all, start, end),
        })
      }
  const of = ({ start, end, size }: SubtreeConsistency): string => `${start}-${end} of ${size}`

  test('every subtree is shown to be a part', () => {
    expect(claims.filter((claim) => !isSubtreeOf(claim, sha256)).map(of)).toEqual([])
  })
  test('none is with another root, a hash more or less, or an altered one', () => {
    const altered = (bytes: Hash): Hash => bytes.map((byte) => byte ^ 1)
    const passed = claims.filter((claim) =>
      [
        { ...claim, subtreeRoot: altered(claim.subtreeRoot) },
        { ...claim, root: altered(claim.root) },
        { ...claim, path: [...claim.path, claim.root] },
        ...claim.path.map((one, at) => ({ ...claim, path: claim.path.with(at, altered(one)) })),
        ...(claim.path.length > 0 ? [{ ...claim, path: claim.path.slice(1) }] : []),
      ].some((wrong) => isSubtreeOf(wrong, sha256)),
    )
    expect(passed.map(of)).toEqual([])
  })
  test('no leaves that begin elsewhere are a subtree', () => {
    const [claim] = claims.filter(({ start, end, size }) => start === 0n && end === 8n && size === 8n)
    if (!claim) throw new Error('a tree of eight has itself for a subtree')
    expect(isSubtreeOf({ ...claim, start: 1n }, sha256)).toBe(false)
    expect(isSubtreeOf({ ...claim, start: -8n, end: 0n }, sha256)).toBe(false)
    expect(isSubtreeOf({ ...claim, end: 9n }, sha256)).toBe(false)
  })
})
