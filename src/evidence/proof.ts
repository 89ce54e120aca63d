// Proofs about the tree: "this entry stands in that log" and "that log only grew out of this one" (RFC 9162, 2.1.3-2.1.4).
//
// The verifiers take sizes and indexes as BigInt up to 2^64 - 1 and answer no to every malformed proof; they never throw,
// because what they are given comes from the other side.
import type { Sha256 } from './leaf.ts'
import { consistencyNodes, folded, inclusionNodes, subtreeRoot, type TreeNode } from './tiles/nodes.ts'
import { nodeHash, type Hash } from './tree.ts'
import { sameBytes } from './utf8.ts'

const HASH_BYTES = 32
// A tree of 2^64 leaves is 64 levels high; its consistency proof is at most one hash longer.
const MAX_PROOF = 65

function nodeOf(leaves: readonly Hash[], { level, index }: TreeNode, sha256: Sha256): Hash {
  return subtreeRoot(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level), sha256)
}
const hashed = (leaves: readonly Hash[], path: readonly TreeNode[][], sha256: Sha256): Hash[] =>
  path.map((nodes) =>
    folded(
      nodes.map((node) => nodeOf(leaves, node, sha256)),
      sha256,
    ),
  )

/** Siblings from the leaf to the root. Throws when the index lies outside. */
export const inclusionPath = (leaves: readonly Hash[], index: number, sha256: Sha256): Hash[] =>
  hashed(leaves, inclusionNodes(index, leaves.length), sha256)

/** Shows that the log of the first `size` leaves is the beginning of this one. `size` from 1 to the length. */
export const consistencyPath = (leaves: readonly Hash[], size: number, sha256: Sha256): Hash[] =>
  hashed(leaves, consistencyNodes(size, leaves.length), sha256)

export interface InclusionClaim {
  readonly leaf: Hash
  readonly index: bigint
  readonly size: bigint
  readonly path: readonly Hash[]
}

export const areHashes = (hashes: readonly Hash[]): boolean =>
  hashes.length <= MAX_PROOF && hashes.every((hash) => hash.length === HASH_BYTES)

/** Does the path lead from this leaf, at this index, to this root? */
export function isIncluded(claim: InclusionClaim, root: Hash, sha256: Sha256): boolean {
  if (claim.index < 0n || claim.index >= claim.size || !areHashes([...claim.path, claim.leaf])) return false
  let [fn, sn, hash] = [claim.index, claim.size - 1n, claim.leaf]
  for (const sibling of claim.path) {
    if (sn === 0n) return false
    if ((fn & 1n) === 1n || fn === sn) {
      hash = nodeHash(sibling, hash, sha256)
      while ((fn & 1n) === 0n && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n]
    } else hash = nodeHash(hash, sibling, sha256)
    ;[fn, sn] = [fn >> 1n, sn >> 1n]
  }
  return sn === 0n && sameBytes(hash, root)
}

export interface ConsistencyClaim {
  readonly size1: bigint
  readonly size2: bigint
  readonly root1: Hash
  readonly root2: Hash
  readonly path: readonly Hash[]
}

/** Did the second log grow out of the first? An empty first log proves nothing and is refused. */
export function isConsistent(claim: ConsistencyClaim, sha256: Sha256): boolean {
  const { size1, size2, root1, root2 } = claim
  if (size1 <= 0n || size1 > size2 || claim.path.length > MAX_PROOF) return false
  if (size1 === size2) return claim.path.length === 0 && sameBytes(root1, root2)
  if (claim.path.length === 0 || !areHashes(claim.path)) return false
  // A first log of 2^n leaves is itself a node of the second: the proof leaves it out, we put it back.
  const path = (size1 & (size1 - 1n)) === 0n ? [root1, ...claim.path] : [...claim.path]
  return grewFrom(claim, path, sha256)
}

function grewFrom(claim: ConsistencyClaim, path: readonly Hash[], sha256: Sha256): boolean {
  let [fn, sn] = [claim.size1 - 1n, claim.size2 - 1n]
  while ((fn & 1n) === 1n) [fn, sn] = [fn >> 1n, sn >> 1n]
  const [first, ...rest] = path
  if (!first) return false
  let [first1, first2] = [first, first]
  for (const sibling of rest) {
    if (sn === 0n) return false
    if ((fn & 1n) === 1n || fn === sn) {
      ;[first1, first2] = [nodeHash(sibling, first1, sha256), nodeHash(sibling, first2, sha256)]
      while ((fn & 1n) === 0n && fn !== 0n) [fn, sn] = [fn >> 1n, sn >> 1n]
    } else first2 = nodeHash(first2, sibling, sha256)
    ;[fn, sn] = [fn >> 1n, sn >> 1n]
  }
  return sn === 0n && sameBytes(first1, claim.root1) && sameBytes(first2, claim.root2)
}
