// A pack that was made, byte for byte again: from the log, from the parts of its own document and from its seal. Nothing is
// decided here; each file is held against the manifest while it leaves.
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import {
  findPack,
  packFacts,
  type KeptSeal,
  type PackFacts,
  type PackOnFile,
} from '../../cases/packs/packs.store.ts'
import { invariant } from '../../basics/result.ts'
import { canonicalBytes } from '../../evidence/canonical.ts'
import { readCheckpointText } from '../../evidence/notes/checkpoint.ts'
import { readNote } from '../../evidence/notes/note.ts'
import { writeTlogProof } from '../../evidence/notes/tlogProof.ts'
import { writeConsistency } from '../../evidence/pack/consistency.ts'
import { containerLayout, type PackedFile } from '../../evidence/pack/container.ts'
import { readManifest, type Manifest } from '../../evidence/pack/manifest.ts'
import { consistencyOf, inclusionOf } from '../../evidence/proofs.store.ts'
import { hex, utf8 } from '../../evidence/utf8.ts'
import { tokensOf } from '../anchoring/anchoring.store.ts'
import { cosignedNote } from '../anchoring/cosignatures.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import { leavesOf, PackGone, partBytes, sourceBytes, type PackSources } from './packSources.ts'
import { proofTexts, treesUpTo, type PackTree } from './packTrees.store.ts'
import { FIRST_VOLUME, volumesIn } from './volumesPart.ts'

interface Bound extends PackedFile {
  readonly sha256: string
}

/** A pack that can be written: how large it is, and its bytes in order, a file at a time. */
export interface PackFile {
  readonly size: number
  readonly chunks: () => AsyncGenerator<Uint8Array>
}

const Texts = z.record(z.string(), z.string())

async function ownPart(tx: TenantTx, pack: PackOnFile, part: string): Promise<Uint8Array> {
  const bytes = await partBytes(tx, pack.entry, part)
  if (!bytes) throw new PackGone(part)
  return bytes
}

const noteOf = async (tx: TenantTx, epoch: number, size: number): Promise<string> => {
  const row = await tx.db
    .selectFrom('checkpoint')
    .select('note')
    .where('org_id', '=', tx.org)
    .where('epoch', '=', epoch)
    .where('size', '=', size)
    .executeTakeFirst()
  invariant(row, 'a pack is proven by checkpoints that are kept')
  return row.note
}

function openedBy(manifest: Manifest, trees: readonly PackTree[]): ReadonlyMap<number, readonly string[]> {
  const openings = trees.slice(1).map(({ first }) => [first, ['checkpoint']] as const)
  return new Map<number, readonly string[]>([
    ...openings,
    ...manifest.exhibits.map(({ entry, opened }) => [entry, opened] as const),
  ])
}

async function sourcesOf(
  tx: TenantTx,
  pack: PackOnFile,
  manifest: Manifest,
  facts: PackFacts,
): Promise<PackSources> {
  const { epoch, size } = facts.proven
  const note = await noteOf(tx, epoch, size)
  const read = readNote(utf8(note))
  const checkpoint = read.ok ? readCheckpointText(read.value.text) : null
  invariant(checkpoint, 'a kept checkpoint can be read')
  const [oldest] = manifest.epochs
  const all = await treesUpTo(tx, { epoch, size, root: checkpoint.root, note })
  const trees = all.filter((tree) => tree.epoch >= (oldest?.epoch ?? 0))
  const texts = Texts.parse(JSON.parse(Buffer.from(await ownPart(tx, pack, 'texts')).toString('utf8')))
  const own = new Map(Object.entries(texts).map(([path, text]) => [path, utf8(text)]))
  own.set(FIRST_VOLUME, await ownPart(tx, pack, 'report'))
  if (manifest.files.some(({ path }) => /^report-\d+\.pdf$/.test(path)))
    for (const [path, bytes] of volumesIn(await ownPart(tx, pack, 'volumes'))) own.set(path, bytes)
  if (manifest.files.some(({ path }) => path === 'verify.html'))
    own.set('verify.html', await ownPart(tx, pack, 'verifier'))
  const opened = openedBy(manifest, trees)
  const entries = Array.from(opened.keys())
  return {
    opened,
    originals: new Map(Object.entries(facts.originals)),
    trees,
    leaves: await leavesOf(tx, entries),
    proofs: await proofTexts(tx, trees, entries),
    own,
  }
}

/** The opening of the part `manifest` of the pack's own leaf. */
async function manifestOpening(tx: TenantTx, pack: PackOnFile): Promise<Uint8Array> {
  const row = await tx.db
    .selectFrom('payload')
    .select('salt')
    .where('org_id', '=', tx.org)
    .where('entry_index', '=', pack.entry)
    .where('part', '=', 'manifest')
    .executeTakeFirst()
  if (!row) throw new PackGone('manifest')
  return canonicalBytes({
    entry: pack.entry,
    parts: { manifest: { salt: hex(row.salt), file: 'manifest.json' } },
  })
}

/** The files that no manifest can bind: they speak about it. */
async function sealFiles(
  tx: TenantTx,
  pack: PackOnFile,
  seal: KeptSeal,
  about: { readonly manifest: Uint8Array; readonly trees: readonly PackTree[]; readonly proven: number },
): Promise<Map<string, Uint8Array>> {
  const tree = about.trees.at(-1)
  invariant(tree?.epoch === seal.epoch, 'a pack is closed in the epoch in which it was proven')
  const note = await noteOf(tx, seal.epoch, seal.size)
  const leaf = (await leavesOf(tx, [pack.entry])).get(pack.entry)
  invariant(leaf, 'a pack has a leaf')
  const index = pack.entry - tree.first
  const path = await inclusionOf(tx, tree, index, seal.size)
  const consistency = await consistencyOf(tx, tree, about.proven, seal.size)
  const files = new Map<string, Uint8Array>([
    ['manifest.json', about.manifest],
    ['manifest.entry', leaf],
    ['manifest.opening', await manifestOpening(tx, pack)],
    ['manifest.tlog-proof', utf8(writeTlogProof({ index: BigInt(index), path, checkpoint: note }))],
    ['checkpoint', utf8(note)],
    [
      'checkpoint.consistency',
      utf8(writeConsistency({ old: BigInt(about.proven), path: consistency, checkpoint: note })),
    ],
  ])
  const { epoch, size, at: until } = seal
  const cosigned = await cosignedNote(tx, { epoch, size, until })
  if (cosigned !== null) files.set('checkpoint.cosigned', utf8(cosigned))
  const tokens = (await tokensOf(tx, seal.epoch, seal.size)).filter(({ id }) => seal.tokens.includes(id))
  for (const [at, { query, token }] of tokens.slice(0, 9).entries()) {
    const stem = at === 0 ? 'checkpoint' : `tsa/${at + 1}`
    files.set(`${stem}.tsq`, query)
    files.set(`${stem}.tsr`, token)
  }
  return files
}

/** Is everything still there that the manifest names? Tells the path of what is not, without reading any file. */
async function firstGone(tx: TenantTx, sources: PackSources): Promise<string | null> {
  const entries = Array.from(sources.opened.keys())
  const rows = await tx.db
    .selectFrom('payload')
    .select(['entry_index', 'part'])
    .where('org_id', '=', tx.org)
    .where('entry_index', 'in', entries)
    .execute()
  const there = new Set(rows.map(({ entry_index: entry, part }) => `${entry} ${part}`))
  for (const [entry, parts] of sources.opened)
    if (parts.some((part) => !there.has(`${entry} ${part}`))) return `openings/${entry}.json`
  return null
}

async function* packChunks(
  tx: TenantTx,
  files: readonly (PackedFile | Bound)[],
  sources: PackSources,
  unbound: ReadonlyMap<string, Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const layout = containerLayout(files)
  for (const { file, header } of layout.files) {
    yield header
    const bytes = unbound.get(file.path) ?? (await sourceBytes(tx, sources, file.path))
    const isSame =
      bytes.length === file.size &&
      (!('sha256' in file) || createHash('sha256').update(bytes).digest('hex') === file.sha256)
    invariant(isSame, `the same pack has the same ${file.path}`)
    yield bytes
  }
  yield layout.end
}

/**
 * The pack once more. Null when the organisation has none of that id. Throws PackGone when something that it was made of was
 * erased. `tx` must stay open while the chunks are read, and should see one moment.
 */
export async function packAgain(tx: TenantTx, id: string, seal: KeptSeal): Promise<PackFile | null> {
  const pack = await findPack(tx, id)
  if (!pack) return null
  const facts = await packFacts(tx, pack)
  if (!facts) throw new PackGone('manifest')
  const bytes = await ownPart(tx, pack, 'manifest')
  const read = readManifest(bytes)
  invariant(read.ok, 'a manifest that was recorded can be read')
  const manifest = read.value
  const sources = await sourcesOf(tx, pack, manifest, facts)
  const gone = await firstGone(tx, sources)
  if (gone !== null) throw new PackGone(gone)
  const about = { manifest: bytes, trees: sources.trees, proven: facts.proven.size }
  const unbound = await sealFiles(tx, pack, seal, about)
  const bound = manifest.files.map((file): Bound => ({ ...file, crc32: facts.crc32[file.path] ?? 0 }))
  const beside = Array.from(unbound, ([path, file]) => ({ path, size: file.length, crc32: crc32(file) }))
  const files = [...bound, ...beside]
  return { size: containerLayout(files).size, chunks: () => packChunks(tx, files, sources, unbound) }
}
