// Proofs about a part of the tree (RFC 9162's tree, cut as ML-DSA-44 cosignatures do): "this entry stands in those" and "those
// stand in that log". A subtree begins at a multiple of the power of two that holds it, so it is a row of whole nodes.
//
// Like the proofs about whole trees these take numbers up to 2^64 - 1 from the other side, answer no, and never throw.
import type { Sha256 } from './leaf.ts'
import { areHashes, isIncluded } from './proof.ts'
import { nodeHash, type Hash } from './tree.ts'
import { sameBytes } from './utf8.ts'

/** The leaves from `start` to before `end`. */
export interface Subtree {
  readonly start: bigint
  readonly end: bigint
}

/** Does it begin where a subtree of its size may? An empty one may stand anywhere. */
function isSubtree({ start, end }: Subtree): boolean {
  if (start < 0n || end < start) return false
  let room = 1n
  while (room < end - start) room <<= 1n
  return start % room === 0n
}

export interface SubtreeInclusion extends Subtree {
  readonly leaf: Hash
  /** The leaf's place in the whole tree. */
  readonly index: bigint
  readonly path: readonly Hash[]
}

/** Does the path lead from this leaf to the root of the subtree? */
export function isInSubtree(
  { start, end, index, ...claim }: SubtreeInclusion,
  root: Hash,
  sha256: Sha256,
): boolean {
  if (!isSubtree({ start, end }) || index < start) return false
  return isIncluded({ ...claim, index: index - start, size: end - start }, root, sha256)
}

export interface SubtreeConsistency extends Subtree {
  /** The size of the whole tree. */
  readonly size: bigint
  readonly subtreeRoot: Hash
  readonly root: Hash
  readonly path: readonly Hash[]
}

/** Is the subtree a part of the tree with this root? Of an empty one nothing is said, and nothing may be proven. */
export function isSubtreeOf(claim: SubtreeConsistency, sha256: Sha256): boolean {
  const { start, end, size, subtreeRoot, path } = claim
  if (!isSubtree(claim) || end > size || !areHashes(path)) return false
  if (start === end) return path.length === 0 && sameBytes(subtreeRoot, sha256(new Uint8Array()))
  let [fn, sn, tn] = [start, end - 1n, size - 1n]
  // Up to where the subtree is one node, or to its last whole node.
  while (fn !== sn && (sn === tn || (sn & 1n) === 1n)) [fn, sn, tn] = [fn >> 1n, sn >> 1n, tn >> 1n]
  const [first, ...rest] = fn === sn ? [subtreeRoot, ...path] : path
  if (!first) return false
  let [own, whole] = [first, first]
  for (const sibling of rest) {
    if (tn === 0n) return false
    if ((sn & 1n) === 1n || sn === tn) {
      if (fn < sn) own = nodeHash(sibling, own, sha256)
      whole = nodeHash(sibling, whole, sha256)
      while ((sn & 1n) === 0n && sn !== 0n) [fn, sn, tn] = [fn >> 1n, sn >> 1n, tn >> 1n]
    } else whole = nodeHash(whole, sibling, sha256)
    ;[fn, sn, tn] = [fn >> 1n, sn >> 1n, tn >> 1n]
  }
  return tn === 0n && sameBytes(own, subtreeRoot) && sameBytes(whole, claim.root)
}
