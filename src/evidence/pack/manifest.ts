// The manifest of a pack: which files it has, which documents they prove, and against which trees. It is written as canonical
// bytes, and what is read must be canonical again, so that one manifest has one form.
//
// What stands where (`<n>` is the number of an entry as people see it):
//
//   manifest.json           this; binds every other file but those of UNBOUND
//   manifest.entry          the exact leaf of `pack.exported`, whose part `manifest` is the bytes of manifest.json
//   manifest.opening        canonical {"entry":n,"parts":{"manifest":{"salt":hex,"file":"manifest.json"}}}
//   manifest.tlog-proof     the leaf of manifest.entry in the tree of `checkpoint`
//   checkpoint              C1, the note with the log's own signatures only: the bytes that were time-stamped
//   checkpoint.consistency  the tree of C0 is the beginning of that of C1: `old <size of C0>`, the hashes in base64 a line
//                           each, an empty line, and the bytes of `checkpoint` (the body of C2SP tlog-witness add-checkpoint)
//   checkpoint.cosigned     C1 once more with lines of witnesses, if there are any
//   checkpoint.tsq, .tsr    question and answer of the first authority, if there is any; more are tsa/2.tsq, tsa/2.tsr, …
//   tsa/<name>.pem          roots of the authorities, as the maker has them
//   log.vkey                the keys of the log, one a line, in the order of `epochs` and their keys
//   policy                  a C2SP tlog-policy with the keys of the last epoch
//   entries/<n>.json        exact leaf bytes
//   openings/<n>.json       salts and opened parts; no file where all parts stay closed
//   proofs/<n>.tlog-proof   the leaf in the tree of C0 (`proven` below). An entry of an earlier epoch: in the tree of the part
//                           `checkpoint` of the `epoch.opened` entry that ended its epoch; that entry, opened, is in the pack
//   originals/…             bytes of opened parts, each named by an opening
//   redacted/…              copies for reading, made for this pack; the log does not know them
//   report.pdf, verify.html, HOWTO.txt; a long report goes on in report-2.pdf, report-3.pdf, …
import { z } from 'zod'
import { canonicalText } from '../canonical.ts'
import { fromUtf8 } from '../utf8.ts'
import { isPackPath } from './packPath.ts'

const MOST_MANIFEST_BYTES = 16_000_000
const MOST_OPENING_BYTES = 64_000_000

/** Files that no manifest can bind, because they speak about it; each is held by a signature or a hash of its own. */
const UNBOUND =
  /^(?:manifest\.(?:json|entry|opening|tlog-proof)|checkpoint(?:\.(?:consistency|cosigned|tsq|tsr))?|tsa\/[2-9]\.ts[qr])$/
export const isUnbound = (path: string): boolean => UNBOUND.test(path)

/** Where else a file may stand, all of them bound. */
const PLACES =
  /^(?:verify\.html|report(?:-[1-9]\d{0,2})?\.pdf|log\.vkey|policy|HOWTO\.txt|entries\/\d+\.json|openings\/\d+\.json|proofs\/\d+\.tlog-proof|tsa\/[^/]+\.pem|(?:originals|redacted)\/.+)$/u
export const hasPlace = (path: string): boolean => PLACES.test(path)

const Count = z.int().min(0)
const Path = z.string().max(240).refine(isPackPath)
const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)
const PartName = z.string().regex(/^[a-z][a-z0-9]{0,15}$/)
const Word = z.string().regex(/^[a-z][a-z0-9_.]{0,39}$/)
const Instant = z.iso.datetime({ precision: 3 })

const Epoch = z.strictObject({
  epoch: Count,
  /** The number of its first entry: a place in its tree is the entry's number minus this. */
  first: Count,
  origin: z.string().min(1).max(300),
  /** All keys that ever signed it, the first one first. */
  vkeys: z.array(z.string().max(500)).min(1).max(50),
})

const Exhibit = z.strictObject({
  /** What the report calls it: A, B, … */
  letter: z.string().regex(/^[\p{Lu}]{1,3}\d{0,4}$/u),
  entry: Count,
  kind: Word,
  /** A few words of the report about it; nothing proves them. */
  title: z.string().max(500),
  /** When the document says it happened, in its own words (ISO 8601, a date or an instant); null when it says nothing. */
  saysAt: z.string().max(40).nullable(),
  /** The instant of its leaf. */
  knownAt: Instant,
  /** The log first knew it after the dispute began. */
  late: z.boolean(),
  weight: Word,
  /** Names of parts. Together they are all parts of the leaf; each list in the order of names. */
  opened: z.array(PartName).max(12),
  closed: z.array(PartName).max(12),
  /** Files of the pack that belong to it: opened parts below originals/, copies below redacted/. */
  originals: z.array(Path).max(50),
})

export const Manifest = z.strictObject({
  schema: z.literal('exhale.pack/1'),
  /** The id of the pack: the `ref` of its leaf. */
  pack: z.uuid(),
  made: Instant,
  lang: z.enum(['ru', 'en']),
  title: z.string().max(300),
  /** The epochs whose trees the pack needs, ascending; the last one is that of `checkpoint`. */
  epochs: z.array(Epoch).min(1).max(100),
  /** C0: the size of the tree that proofs of the last epoch lead to. */
  proven: z.int().min(1),
  /** Every file that is bound, in the order of the container. */
  files: z.array(z.strictObject({ path: Path, size: Count, sha256: Sha256Hex })).max(10_000),
  /** In the order of the report. */
  exhibits: z.array(Exhibit).max(5_000),
  /** Numbers of messages of the thread that are not in the pack, first and last. */
  holes: z.array(z.strictObject({ from: Count, to: Count })).max(5_000),
})
export type Manifest = z.infer<typeof Manifest>
export type ManifestExhibit = Manifest['exhibits'][number]

const Salt = z.string().regex(/^[0-9a-f]{64}$/)
const OpenedPart = z.union([
  z.strictObject({ salt: Salt, file: Path }),
  z.strictObject({ salt: Salt, text: z.string() }),
  z.strictObject({ salt: Salt, base64: z.string() }),
])
export const Opening = z.strictObject({ entry: Count, parts: z.record(PartName, OpenedPart) })
export type Opening = z.infer<typeof Opening>
export type OpenedPart = z.infer<typeof OpenedPart>

/** What an entry of the log says, as its canonical bytes are read back. */
export const LeafShape = z.strictObject({
  v: z.literal(1),
  t: Instant,
  type: z.string().regex(/^[a-z]+(?:\.[a-z_]+){1,2}$/),
  ref: z.string().min(1).max(100),
  c: z.record(PartName, Sha256Hex),
})
export type LeafShape = z.infer<typeof LeafShape>

/** Why bytes are not read: no canonical JSON, or canonical and of another shape. */
export type Unread = 'not_canonical' | 'other_shape'

/** Reads canonical bytes of that shape; the bytes must be exactly those in which the value is written. */
export function readCanonical<T>(
  bytes: Uint8Array,
  shape: z.ZodType<T>,
): { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Unread } {
  const text = fromUtf8(bytes)
  const value = text === null ? undefined : canonicalOf(text)
  if (value === undefined) return { ok: false, error: 'not_canonical' }
  const read = shape.safeParse(value)
  return read.success ? { ok: true, value: read.data } : { ok: false, error: 'other_shape' }
}

function canonicalOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return canonicalText(value) === text ? value : undefined
  } catch {
    // No JSON, or outside the canonical profile: both are bytes that we would not have written.
    return undefined
  }
}

export const readManifest = (bytes: Uint8Array) =>
  bytes.length > MOST_MANIFEST_BYTES ? tooLarge : readCanonical(bytes, Manifest)
export const readOpening = (bytes: Uint8Array) =>
  bytes.length > MOST_OPENING_BYTES ? tooLarge : readCanonical(bytes, Opening)
export const readLeaf = (bytes: Uint8Array) => readCanonical(bytes, LeafShape)
const tooLarge = { ok: false, error: 'other_shape' } as const
