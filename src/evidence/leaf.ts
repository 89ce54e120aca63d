// A leaf is what the log says about one document: when it came, of which kind, and one commitment for each of its parts.
//
// Set in stone from the first entry ever written: a changed byte here and no log verifies again. vectors/leaf holds it
// still; another format goes beside this one, under another `v`, not into it.
// No personal data and no free text: parts are committed with a salt of their own, so that a pack can open the body and
// keep the phone number closed, and an erased part opens to nothing while every proof stays valid.
import { canonicalBytes } from './canonical.ts'
import { concatenated, hex, utf8 } from './utf8.ts'

/** SHA-256, given by whoever calls: Node's in the server, a portable one in the browser. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

export const SALT_BYTES = 32
/** tlog-tiles bundles give an entry two bytes of length; ours stay far below. */
export const MAX_LEAF_BYTES = 1024
const MAX_PARTS = 12
const PART_NAME = /^[a-z][a-z0-9]{0,15}$/
const KIND = /^[a-z]+(?:\.[a-z_]+){1,2}$/
const COMMIT = 'exhale/commit/v1\n'

/** The kinds of documents in the log. The set is small on purpose: the kind itself is information. */
export const LEAF_KINDS = [
  'settings.changed',
  'case.opened',
  'inquiry.received',
  'agreement.recorded',
  'clause.added',
  'offer.recorded',
  'ledger.entry',
  'message.in',
  'message.out',
  'message.internal',
  'claim.raised',
  'economics.noted',
  'letter.copied',
  'letter.sent',
  'import.accepted',
  'import.withdrawn',
  'admin.act',
  'epoch.opened',
  'reading.list',
  'case.closed',
  'case.reopened',
  'subject.erased',
  'site.named',
  'counter.entry',
  'key.rotated',
  'anchoring.chosen',
  'timestamp.received',
  'checkpoint.mailed',
  'original.kept',
  'page.captured',
  'mail.key_seen',
  'preservation.noted',
  'document.marked',
  'pack.exported',
  'label.dismissed',
  'label.example_given',
  'label.withdrawn',
  'client.noted',
  'representative.named',
  'representative.ended',
  'agreement.accepted',
  'agreement.ended',
  'page.visited',
  'ledger.imported',
  'ledger.sheet',
  'ledger.withdrawn',
  'threshold.crossed',
  'overage.notified',
  'overage.chosen',
  'invoice.lined',
  'oneoff.noted',
  'loss.claimed',
  'loss.step',
  'claim.edited',
  'claim.decided',
  'minutes.noted',
  'case.handed_over',
  'contribution.asked',
  'contribution.answered',
  'case.linked',
  'case.unlinked',
  'draft.kept',
  'draft.looked_at',
  'exhale.broken',
  'concession.noted',
  'concession.step',
  'day.watched',
  'day.ended',
  'deadline.reminded',
  'exposure.noted',
  'mail.tried',
  'mail.answered',
  'lesson.noted',
  'lesson.ended',
  'touched.noted',
  'touched.told',
  'client.letter_copied',
  'client.letter_sent',
  'client.mail_tried',
  'client.mail_answered',
] as const
export type LeafKind = (typeof LEAF_KINDS)[number]

/** One part of a document: its exact bytes and the salt that hides them, 32 random bytes used once. */
export interface Part {
  readonly name: string
  readonly bytes: Uint8Array
  readonly salt: Uint8Array
}

export interface LeafFacts {
  /** Milliseconds UTC of the moment of recording; the order of the log is its index, never this. */
  readonly at: number
  readonly type: string
  /** The random id of the fact. */
  readonly ref: string
  readonly parts: readonly Part[]
}

/** SHA-256("exhale/commit/v1\n" || name || 0x0A || salt || SHA-256(bytes)). Throws RangeError on a bad name or salt. */
export const commitment = ({ name, bytes, salt }: Part, sha256: Sha256): Uint8Array =>
  digestCommitment({ name, salt, digest: sha256(bytes) }, sha256)

/** The same, by the SHA-256 of the bytes: for parts too large to be held at once. */
export function digestCommitment(
  part: { readonly name: string; readonly salt: Uint8Array; readonly digest: Uint8Array },
  sha256: Sha256,
): Uint8Array {
  if (!PART_NAME.test(part.name)) throw new RangeError(`not the name of a part: ${part.name}`)
  if (part.salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`)
  return sha256(concatenated(utf8(`${COMMIT}${part.name}\n`), part.salt, part.digest))
}

/** The exact bytes of the entry. Throws RangeError when they could not stand in the log. */
export function leafBytes(leaf: LeafFacts, sha256: Sha256): Uint8Array {
  if (!KIND.test(leaf.type)) throw new RangeError(`not a kind of document: ${leaf.type}`)
  if (leaf.parts.length === 0 || leaf.parts.length > MAX_PARTS) throw new RangeError('one to twelve parts')
  const parts = leaf.parts.map((part) => [part.name, hex(commitment(part, sha256))] as const)
  if (new Set(parts.map(([name]) => name)).size < parts.length) throw new RangeError('a part twice')
  const t = new Date(leaf.at).toISOString()
  const bytes = canonicalBytes({ v: 1, t, type: leaf.type, ref: leaf.ref, c: Object.fromEntries(parts) })
  if (bytes.length > MAX_LEAF_BYTES) throw new RangeError(`an entry of ${bytes.length} bytes`)
  return bytes
}
