// The Merkle tree of RFC 6962 / 9162 over the entries of one log: hashes, root, and the frontier that grows it.
//
// Leaves and nodes are hashed under different first bytes, and an odd leaf is never doubled: both were holes in other
// trees. The frontier (roots of the complete subtrees, largest first) is all that an append needs, so its cost does not
// grow with the log. Sizes are BigInt: shifts on plain numbers are cut to 32 bits, which broke public ports of this.
import { invariant } from '../basics/result.ts'
import type { Sha256 } from './leaf.ts'
import { concatenated } from './utf8.ts'

export type Hash = Uint8Array
const LEAF = Uint8Array.of(0)
const NODE = 1

export const leafHash = (entry: Uint8Array, sha256: Sha256): Hash => sha256(concatenated(LEAF, entry))
export function nodeHash(left: Hash, right: Hash, sha256: Sha256): Hash {
  const pair = new Uint8Array(1 + left.length + right.length)
  pair[0] = NODE
  pair.set(left, 1)
  pair.set(right, 1 + left.length)
  return sha256(pair)
}

/** The size of a log with the roots of its complete subtrees, largest first: one for each 1 bit of the size. */
export interface Frontier {
  readonly size: bigint
  readonly peaks: readonly Hash[]
}
export const EMPTY_FRONTIER: Frontier = { size: 0n, peaks: [] }

/** The frontier after one more leaf. */
export function appended(frontier: Frontier, leaf: Hash, sha256: Sha256): Frontier {
  const peaks = [...frontier.peaks]
  let top = leaf
  for (let size = frontier.size; (size & 1n) === 1n; size >>= 1n) {
    const left = peaks.pop()
    invariant(left, 'a peak for each 1 bit of the size')
    top = nodeHash(left, top, sha256)
  }
  return { size: frontier.size + 1n, peaks: [...peaks, top] }
}

/** The root of a log by its frontier; SHA-256 of nothing when it is empty. */
export function frontierRoot(frontier: Frontier, sha256: Sha256): Hash {
  const [last, ...rest] = frontier.peaks.toReversed()
  if (!last) return sha256(new Uint8Array())
  return rest.reduce((right, left) => nodeHash(left, right, sha256), last)
}

/** The largest power of two below n; n is at least 2. */
export function splitBelow(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** The root over leaf hashes, straight from the definition (RFC 9162, 2.1.1). */
export function treeRoot(leaves: readonly Hash[], sha256: Sha256): Hash {
  const [only] = leaves
  if (!only) return sha256(new Uint8Array())
  if (leaves.length === 1) return only
  const k = splitBelow(leaves.length)
  return nodeHash(treeRoot(leaves.slice(0, k), sha256), treeRoot(leaves.slice(k), sha256), sha256)
}
