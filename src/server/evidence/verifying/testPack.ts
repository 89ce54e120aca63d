// Small packs for tests, built by hand from the formats: two epochs, documents with closed parts, a file, a time stamp.
//
// Nothing here asks the code that makes packs for the desk: a verifier that was only tried on its own maker proves little.
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { canonicalBytes } from '../../../evidence/canonical.ts'
import { leafBytes, type Part } from '../../../evidence/leaf.ts'
import { signCheckpointText } from '../../../evidence/notes/checkpoint.ts'
import { noteKey, writeVkey } from '../../../evidence/notes/note.ts'
import { writePolicy } from '../../../evidence/notes/policy.ts'
import { writeTlogProof } from '../../../evidence/notes/tlogProof.ts'
import { writeConsistency } from '../../../evidence/pack/consistency.ts'
import { writeContainer } from '../../../evidence/pack/container.ts'
import { isUnbound, type Manifest } from '../../../evidence/pack/manifest.ts'
import { consistencyPath, inclusionPath } from '../../../evidence/proof.ts'
import { timestampRequest } from '../../../evidence/timestamps/request.ts'
import { leafHash, treeRoot } from '../../../evidence/tree.ts'
import { hex, utf8 } from '../../../evidence/utf8.ts'
import { keyPair } from '../ed25519.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => Uint8Array.from(createHash('sha256').update(bytes).digest())
const PACK = '0b7e1f7e-52a1-4a3e-9d8f-3c2b1a0f9e8d'
const NONCE = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)
/** A picture that is no picture: bytes of a file as it came. */
const FILE = Uint8Array.from({ length: 300 }, (_, at) => (at * 7) & 0xff)

export type PackFiles = Map<string, Uint8Array>

/** A document of the test log: bytes of a leaf and the parts behind it. */
interface Written {
  readonly t: string
  readonly type: string
  readonly parts: readonly Part[]
  readonly bytes: Uint8Array
}

let salted = 0
/** Salts need not be secret here, only different. */
const salt = (): Uint8Array => sha256(utf8(`salt ${(salted += 1)}`))

function written(
  type: string,
  at: number,
  texts: Readonly<Record<string, string | Uint8Array>>,
  ref = `ref ${at}`,
): Written {
  const parts = Object.entries(texts).map(([name, text]) => ({
    name,
    bytes: typeof text === 'string' ? utf8(text) : text,
    salt: salt(),
  }))
  const time = Date.UTC(2026, 8, 1) + at * 60_000
  return {
    t: new Date(time).toISOString(),
    type,
    parts,
    bytes: leafBytes({ at: time, type, ref, parts }, sha256),
  }
}

/** One tree under one name and key. */
class TestTree {
  readonly leaves: Written[] = []
  readonly origin: string
  readonly first: number
  readonly #pair
  constructor(origin: string, first: number, seed: number) {
    this.origin = origin
    this.first = first
    this.#pair = keyPair(new Uint8Array(32).fill(seed))
  }
  get vkey(): string {
    return writeVkey(noteKey(this.origin, this.#pair.publicKey, sha256))
  }
  hashes(size: number): Uint8Array[] {
    return this.leaves.slice(0, size).map(({ bytes }) => leafHash(bytes, sha256))
  }
  signed(size = this.leaves.length): string {
    const root = treeRoot(this.hashes(size), sha256)
    const key = noteKey(this.origin, this.#pair.publicKey, sha256)
    return signCheckpointText({ origin: this.origin, size: BigInt(size), root }, key, this.#pair.sign)
  }
  proof(index: number, note: string, size: number): string {
    return writeTlogProof({
      index: BigInt(index),
      path: inclusionPath(this.hashes(size), index, sha256),
      checkpoint: note,
    })
  }
}

function opening(
  entry: number,
  { parts }: Written,
  opened: Readonly<Record<string, string | null>>,
): Uint8Array {
  const shown = parts.flatMap(({ name, bytes, salt: own }) => {
    const file = opened[name]
    if (file === undefined) return []
    const value = file === null ? { text: Buffer.from(bytes).toString('utf8') } : { file }
    return [[name, { salt: hex(own), ...value }] as const]
  })
  return canonicalBytes({ entry, parts: Object.fromEntries(shown) })
}

export interface TestPackWishes {
  /** Another log: all its keys differ. */
  readonly seed?: number
  /** Answers a question about the checkpoint; without it there is no time stamp. */
  readonly stamp?: (query: Uint8Array) => Promise<Uint8Array>
  readonly rootPem?: string
  /** So many more messages and files are in the log and in the pack; a file has so many bytes. */
  readonly more?: { readonly messages: number; readonly files: number; readonly fileBytes: number }
  /** Changes files before the manifest binds them: what a maker with the log's key could do. */
  readonly before?: (files: PackFiles) => void
  /** Changes the manifest before it is logged. */
  readonly says?: (manifest: Manifest) => unknown
}

const PHOTO = 'originals/B фото (1).jpg'

/** An exhibit: which entry, and which of its parts stand open: in the opening itself (null), or in which file. */
type Shown = readonly [letter: string, entry: number, opened: Readonly<Record<string, string | null>>]

interface TestLogs {
  readonly shown: readonly Shown[]
  readonly old: TestTree
  readonly now: TestTree
  readonly all: ReadonlyMap<number, Written>
}

const SHOWN: readonly Shown[] = [
  ['A', 2, { body: null }],
  ['B', 11, { facts: null, file: PHOTO }],
  ['C', 12, { body: null, from: null }],
]

/** Entries 0 to 4 in the first epoch, 5 to 12 in the second: entry 5 opened it. What is wished for more follows. */
function testLogs(seed: number, more: TestPackWishes['more']): TestLogs {
  const old = new TestTree('desk.example/one', 0, seed)
  for (let at = 0; at < 5; at += 1)
    old.leaves.push(
      written('message.in', at, { body: `письмо ${at}`, from: '+7 900 000-00-00', by: 'owner' }),
    )
  const now = new TestTree('desk.example/one/1.00c0ffee', 5, seed)
  now.leaves.push(written('epoch.opened', 5, { facts: '{}', checkpoint: old.signed(), by: 'owner' }))
  for (let at = 6; at < 11; at += 1)
    now.leaves.push(written('message.out', at, { body: `our answer ${at}`, to: 'client', by: 'owner' }))
  now.leaves.push(written('original.kept', 11, { facts: '{"name":"фото.jpg"}', file: FILE, by: 'owner' }))
  now.leaves.push(written('message.in', 12, { body: 'нашли, спасибо', from: 'client', by: 'owner' }))
  const shown = [...SHOWN]
  for (let at = 0; at < (more?.messages ?? 0); at += 1) {
    shown.push([`M${at}`, 5 + now.leaves.length, { body: null }])
    now.leaves.push(written('message.in', 13 + at, { body: `слова ${at} `.repeat(80), by: 'owner' }))
  }
  for (let at = 0; at < (more?.files ?? 0); at += 1) {
    shown.push([`F${at}`, 5 + now.leaves.length, { file: `originals/F${at}.bin` }])
    const bytes = new Uint8Array(more?.fileBytes ?? 0).fill(at)
    now.leaves.push(written('original.kept', 5000 + at, { file: bytes, by: 'owner' }))
  }
  const all = new Map([...old.leaves, ...now.leaves].map((leaf, entry) => [entry, leaf]))
  return { old, now, all, shown }
}

function documents({ old, now, all, shown }: TestLogs): PackFiles {
  const files: PackFiles = new Map()
  const [oldEnd, c0] = [old.signed(), now.signed()]
  for (const [, entry, opened] of [...shown, ['', 5, { checkpoint: null }] as const]) {
    const leaf = all.get(entry)
    if (!leaf) throw new Error(`no entry ${entry}`)
    const tree = entry < now.first ? old : now
    files.set(`entries/${entry}.json`, leaf.bytes)
    files.set(`openings/${entry}.json`, opening(entry, leaf, opened))
    const proof = tree.proof(entry - tree.first, tree === old ? oldEnd : c0, tree.leaves.length)
    files.set(`proofs/${entry}.tlog-proof`, utf8(proof))
  }
  for (const [, entry, opened] of shown)
    for (const part of all.get(entry)?.parts ?? []) {
      const file = opened[part.name]
      if (file) files.set(file, part.bytes)
    }
  files.set('report.pdf', utf8('%PDF-1.7 …'))
  files.set('verify.html', utf8('<!doctype html>'))
  files.set('HOWTO.txt', utf8('openssl ts …'))
  files.set('log.vkey', utf8(`${old.vkey}\n${now.vkey}\n`))
  files.set('policy', utf8(writePolicy([now.vkey])))
  return files
}

const inOrder = (paths: Iterable<string>): string[] =>
  [...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))

function manifestOf(files: PackFiles, { old, now, all, shown }: TestLogs): Manifest {
  return {
    schema: 'exhale.pack/1',
    pack: PACK,
    made: '2026-09-02T00:00:00.000Z',
    lang: 'ru',
    title: 'Дело о полке',
    epochs: [
      { epoch: 0, first: 0, origin: old.origin, vkeys: [old.vkey] },
      { epoch: 1, first: 5, origin: now.origin, vkeys: [now.vkey] },
    ],
    proven: now.leaves.length,
    files: inOrder(files.keys()).map((path) => {
      const bytes = files.get(path) ?? new Uint8Array()
      return { path, size: bytes.length, sha256: hex(sha256(bytes)) }
    }),
    exhibits: shown.map(([letter, entry, opened]) => ({
      letter,
      entry,
      kind: 'message',
      title: `№ ${entry}`,
      saysAt: '2026-08-30',
      knownAt: all.get(entry)?.t ?? '',
      late: false,
      weight: 'their_word',
      opened: Object.keys(opened).sort(),
      closed: (all.get(entry)?.parts ?? [])
        .map(({ name }) => name)
        .filter((name) => !(name in opened))
        .sort(),
      originals: Object.values(opened).filter((file) => file !== null),
    })),
    holes: [{ from: 3, to: 7 }],
  }
}

/** The files of a pack that holds in every respect, but for what the wishes change. */
export async function testPack(wishes: TestPackWishes = {}): Promise<PackFiles> {
  const logs = testLogs(wishes.seed ?? 7, wishes.more)
  const { now } = logs
  const files = documents(logs)
  if (wishes.rootPem) files.set('tsa/authority.pem', utf8(wishes.rootPem))
  wishes.before?.(files)
  const manifest = manifestOf(files, logs)
  const bytes = canonicalBytes(wishes.says ? wishes.says(manifest) : manifest)
  const older = now.leaves.length
  const exported = written('pack.exported', older + 5, { manifest: bytes, facts: '{}', by: 'owner' }, PACK)
  now.leaves.push(exported)
  now.leaves.push(written('message.in', older + 6, { body: 'later', by: 'owner' }))
  const [note, size] = [now.signed(), now.leaves.length]
  files.set('manifest.json', bytes)
  files.set('manifest.entry', exported.bytes)
  files.set('manifest.opening', opening(now.first + older, exported, { manifest: 'manifest.json' }))
  files.set('manifest.tlog-proof', utf8(now.proof(older, note, size)))
  files.set('checkpoint', utf8(note))
  const path = consistencyPath(now.hashes(size), older, sha256)
  files.set('checkpoint.consistency', utf8(writeConsistency({ old: BigInt(older), path, checkpoint: note })))
  if (wishes.stamp) {
    const query = timestampRequest(sha256(utf8(note)), NONCE)
    files.set('checkpoint.tsq', query)
    files.set('checkpoint.tsr', await wishes.stamp(query))
  }
  return files
}

/** The container of these files: every sum in it is right, whatever the files are. */
export const zipped = (files: PackFiles): Uint8Array =>
  writeContainer(
    Array.from(files, ([path, bytes]) => ({ path, bytes, size: bytes.length, crc32: crc32(bytes) })),
  )

/** The same pack with files changed after it was made. */
export function altered(files: PackFiles, change: (files: PackFiles) => void): Uint8Array {
  const copy = new Map(files)
  change(copy)
  return zipped(copy)
}

/** Files whose change the manifest sees. */
export const boundFiles = (files: PackFiles): string[] => [...files.keys()].filter((path) => !isUnbound(path))
