// Which complete subtrees make up each hash of a proof (RFC 9162, 2.1.3 and 2.1.4), for trees of any size.
//
// A hash of a proof covers a range of leaves that begins at a multiple of its own size rounded up, so it is a row of complete
// subtrees, largest first, folded from the right. Complete subtrees never change as a log grows: they are what a log keeps
// (tlog-tiles), and a proof from a million leaves asks for some forty of them. Sizes are whole numbers below 2^53.
import { invariant } from '../../basics/result.ts'
import type { Sha256 } from '../leaf.ts'
import { nodeHash, splitBelow, type Hash } from '../tree.ts'

/** The root of the leaves from `index` * 2^`level` to before (`index` + 1) * 2^`level`. */
export interface TreeNode {
  readonly level: number
  readonly index: number
}

/** The complete subtrees of a range, largest first. `start` is a multiple of the power of two that holds `size`. */
function rangeNodes(start: number, size: number): TreeNode[] {
  const nodes: TreeNode[] = []
  let level = 0
  while (2 ** (level + 1) <= size) level += 1
  for (let [at, left] = [start, size]; left > 0; level -= 1) {
    if (2 ** level > left) continue
    nodes.push({ level, index: at / 2 ** level })
    at += 2 ** level
    left -= 2 ** level
  }
  return nodes
}

/** The nodes of the root of a tree: one for each 1 bit of its size. Nothing for an empty tree. */
export const rootNodes = (size: number): TreeNode[] => rangeNodes(0, size)

/** The nodes of each hash of an inclusion proof, from the leaf to the root. Throws when the index lies outside. */
export function inclusionNodes(index: number, size: number): TreeNode[][] {
  invariant(
    Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size,
    'an index inside the log',
  )
  const path: TreeNode[][] = []
  for (let [start, left] = [0, size]; left > 1;) {
    const k = splitBelow(left)
    if (index < start + k) {
      path.push(rangeNodes(start + k, left - k))
      left = k
    } else {
      path.push(rangeNodes(start, k))
      start += k
      left -= k
    }
  }
  return path.toReversed()
}

/** The nodes of each hash of a consistency proof. Throws unless 0 < size1 <= size2. */
export function consistencyNodes(size1: number, size2: number): TreeNode[][] {
  invariant(
    Number.isSafeInteger(size1) && Number.isSafeInteger(size2) && size1 > 0 && size1 <= size2,
    'a size inside the log',
  )
  const path: TreeNode[][] = []
  let [start, left] = [0, size2]
  while (size1 < start + left) {
    const k = splitBelow(left)
    if (size1 <= start + k) {
      path.push(rangeNodes(start + k, left - k))
      left = k
    } else {
      path.push(rangeNodes(start, k))
      start += k
      left -= k
    }
  }
  // Whoever asks knows the root of the first tree; what is left of it is told only when it is not the whole of it.
  if (start > 0) path.push(rangeNodes(start, left))
  return path.toReversed()
}

/** The hash of a row of complete subtrees, largest first. Throws when there is none. */
export function folded(hashes: readonly Hash[], sha256: Sha256): Hash {
  const [last, ...rest] = hashes.toReversed()
  invariant(last, 'a hash is made of at least one subtree')
  return rest.reduce((right, left) => nodeHash(left, right, sha256), last)
}

/** The root of 2^n hashes that stand side by side. Throws when there are not so many. */
export function subtreeRoot(hashes: readonly Hash[], sha256: Sha256): Hash {
  let row = hashes
  while (row.length > 1) {
    const above: Hash[] = []
    for (let at = 0; at < row.length; at += 2) {
      const [left, right] = [row[at], row[at + 1]]
      invariant(left && right, 'a complete subtree has 2^n hashes')
      above.push(nodeHash(left, right, sha256))
    }
    row = above
  }
  const [root] = row
  invariant(root, 'a complete subtree has 2^n hashes')
  return root
}
