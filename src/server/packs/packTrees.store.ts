// The trees that a pack rests on: that of C0, and of each earlier epoch the last checkpoint, as the next epoch says it.
import { keysOf } from '../../evidence/checkpoints/keys.store.ts'
import type { KeptCheckpoint } from '../../evidence/checkpoints/standing.store.ts'
import { invariant } from '../../basics/result.ts'
import { readCheckpointText } from '../../evidence/notes/checkpoint.ts'
import { readNote } from '../../evidence/notes/note.ts'
import { writeTlogProof } from '../../evidence/notes/tlogProof.ts'
import type { Manifest } from '../../evidence/pack/manifest.ts'
import { inclusionsOf } from '../../evidence/proofs.store.ts'
import { utf8 } from '../../evidence/utf8.ts'
import type { TenantTx } from '../db/tenant.ts'

export interface PackTree {
  readonly epoch: number
  readonly first: number
  readonly origin: string
  readonly vkeys: readonly string[]
  /** How many entries of the epoch the signed tree has, and the note that says so. */
  readonly size: number
  readonly note: string
}

const partText = async (tx: TenantTx, entry: number, part: string): Promise<string> => {
  const row = await tx.db
    .selectFrom('payload')
    .select('bytes')
    .where('org_id', '=', tx.org)
    .where('entry_index', '=', entry)
    .where('part', '=', part)
    .executeTakeFirst()
  return row?.bytes.toString('utf8') ?? ''
}

const sizeIn = (note: string): number => {
  const read = readNote(utf8(note))
  const checkpoint = read.ok ? readCheckpointText(read.value.text) : null
  return checkpoint ? Number(checkpoint.size) : 0
}

/** All trees up to that checkpoint, oldest first; the tree of an epoch that never signed has no entries. */
export async function treesUpTo(tx: TenantTx, newest: KeptCheckpoint): Promise<PackTree[]> {
  const epochs = (await keysOf(tx)).filter(({ epoch }) => epoch <= newest.epoch)
  const trees: PackTree[] = []
  for (const [at, { epoch, first, origin, keys }] of epochs.entries()) {
    const next = epochs[at + 1]
    const note = next ? await partText(tx, next.first, 'checkpoint') : newest.note
    const vkeys = keys.map(({ vkey }) => vkey)
    trees.push({ epoch, first, origin, vkeys, size: next ? sizeIn(note) : newest.size, note })
  }
  return trees
}

const treeOf = (trees: readonly PackTree[], entry: number): PackTree | undefined =>
  trees.findLast(({ first }) => first <= entry)

/** Does a signed tree hold the entry? What was recorded after the last signature before a restore stands in none. */
export const isProvable = (trees: readonly PackTree[], entry: number): boolean => {
  const tree = treeOf(trees, entry)
  return tree !== undefined && entry - tree.first < tree.size
}

/** The trees that these entries need, and the entries that say how the earlier ones ended. */
export function neededTrees(
  trees: readonly PackTree[],
  entries: readonly number[],
): { readonly trees: readonly PackTree[]; readonly openings: readonly number[] } {
  const oldest = Math.min(...entries.map((entry) => treeOf(trees, entry)?.epoch ?? 0))
  const needed = trees.filter(({ epoch }) => epoch >= oldest)
  return { trees: needed, openings: needed.slice(1).map(({ first }) => first) }
}

/** The proof of each entry in the tree of its epoch, as the text of a file. */
export async function proofTexts(
  tx: TenantTx,
  trees: readonly PackTree[],
  entries: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>()
  for (const tree of trees) {
    const own = entries.filter((entry) => treeOf(trees, entry) === tree)
    const indexes = own.map((entry) => entry - tree.first)
    const paths = await inclusionsOf(tx, tree, indexes, tree.size)
    for (const [at, entry] of own.entries()) {
      const path = paths[at]
      invariant(path, 'each entry has its path')
      const index = BigInt(entry - tree.first)
      texts.set(entry, writeTlogProof({ index, path, checkpoint: tree.note }))
    }
  }
  return texts
}

export const manifestEpochs = (trees: readonly PackTree[]): Manifest['epochs'] =>
  trees.map(({ epoch, first, origin, vkeys }) => ({ epoch, first, origin, vkeys: [...vkeys] }))
