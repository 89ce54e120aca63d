// Lines that others put under our checkpoints (C2SP tlog-cosignature): checked by the keys that the owner entered, and kept.
//
// Three things are told apart: a line that a known key signed, one by a key that nobody entered here (it proves nothing, and
// is no fault), and one that says to be by a known key and is not. Only the first is kept.
import { err, ok, type Result } from '../../basics/result.ts'
import { sha256 } from '../../evidence/log.store.ts'
import { readCheckpointText } from '../../evidence/notes/checkpoint.ts'
import { readCosignatures, type CosignerKey } from '../../evidence/notes/cosignature.ts'
import { readNote, signatureLine, type NoteSignature } from '../../evidence/notes/note.ts'
import { readPolicy } from '../../evidence/notes/policy.ts'
import { isWellFormed, utf8 } from '../../evidence/utf8.ts'
import type { TenantTx } from '../db/tenant.ts'
import { verifies } from '../evidence/ed25519.ts'
import { verifiesMlDsa44 } from '../evidence/mlDsa44.ts'
import { choiceOf } from './anchoring.store.ts'
import type { CosignaturesRead } from './anchoringShapes.ts'

const CHECKS = { ed25519: verifies, ml_dsa_44: verifiesMlDsa44 }

type LineState = CosignaturesRead['lines'][number]['state']

/** The keys of the witnesses in the owner's policy; none while there is no policy. */
export function cosignersOf(policy: string): CosignerKey[] {
  const read = readPolicy(utf8(policy), sha256)
  if (!read.ok) return []
  return [...read.value.voices.values()].flatMap((voice) => ('key' in voice ? [voice.key] : []))
}

/** The note as it is kept whose text this is, if it is a checkpoint of ours. */
async function ownCheckpoint(
  tx: TenantTx,
  text: string,
): Promise<{ readonly epoch: number; readonly size: number; readonly own: readonly NoteSignature[] } | null> {
  const checkpoint = readCheckpointText(text)
  if (!checkpoint || checkpoint.size > BigInt(Number.MAX_SAFE_INTEGER)) return null
  const rows = await tx.db
    .selectFrom('checkpoint')
    .select(['epoch', 'size', 'note'])
    .where('org_id', '=', tx.org)
    .where('size', '=', Number(checkpoint.size))
    .execute()
  for (const { epoch, size, note } of rows) {
    const read = readNote(utf8(note))
    if (read.ok && read.value.text === text) return { epoch, size, own: read.value.signatures }
  }
  return null
}

function stateOf(text: string, line: NoteSignature, known: readonly CosignerKey[]): LineState {
  const keys = known.filter(({ name, id }) => name === line.name && id === line.id)
  if (keys.length === 0) return 'unknown_key'
  const alone = `${text}\n${signatureLine(line, line.bytes)}`
  const read = readCosignatures(utf8(alone), keys, CHECKS)
  return read.ok && read.value.cosignatures.length === 1 ? 'verified' : 'bad'
}

/**
 * Reads the lines of others under a checkpoint of ours and keeps those that known keys signed. Refused when the text is no
 * note, or no checkpoint that this log signed, word for word.
 */
export async function keepCosignatures(
  tx: TenantTx,
  note: string,
  at: number,
): Promise<Result<CosignaturesRead, 'malformed' | 'not_ours'>> {
  const read = isWellFormed(note) ? readNote(utf8(note)) : err('malformed')
  if (!read.ok) return err('malformed')
  const { text, signatures } = read.value
  const ours = await ownCheckpoint(tx, text)
  if (!ours) return err('not_ours')
  const known = cosignersOf((await choiceOf(tx))?.policy ?? '')
  const isOwn = (line: NoteSignature): boolean =>
    ours.own.some(({ name, id }) => name === line.name && id === line.id)
  const lines = signatures
    .filter((line) => !isOwn(line))
    .map((line) => ({ line, signer: `${line.name}+${line.id}`, state: stateOf(text, line, known) }))
  const { epoch, size } = ours
  for (const { line, signer } of lines.filter(({ state }) => state === 'verified'))
    await tx.db
      .insertInto('cosignature')
      .values({ org_id: tx.org, epoch, size, signer, line: signatureLine(line, line.bytes), seen_at: at })
      .onConflict((on) => on.doNothing())
      .execute()
  return ok({ epoch, size, lines: lines.map(({ signer, state }) => ({ signer, state })) })
}

/**
 * The checkpoint with the lines under it that others had put there by `until` (milliseconds UTC); null when nobody had. A
 * pack that was closed at that instant stays the same bytes though more lines come later.
 */
export async function cosignedNote(
  tx: TenantTx,
  { epoch, size, until }: { readonly epoch: number; readonly size: number; readonly until: number },
): Promise<string | null> {
  const rows = await tx.db
    .selectFrom('cosignature')
    .innerJoin('checkpoint', (on) =>
      on
        .onRef('checkpoint.org_id', '=', 'cosignature.org_id')
        .onRef('checkpoint.epoch', '=', 'cosignature.epoch')
        .onRef('checkpoint.size', '=', 'cosignature.size'),
    )
    .select(['checkpoint.note', 'cosignature.line'])
    .where('cosignature.org_id', '=', tx.org)
    .where('cosignature.epoch', '=', epoch)
    .where('cosignature.size', '=', size)
    .where('cosignature.seen_at', '<=', until)
    .orderBy('cosignature.signer')
    .execute()
  const [first] = rows
  return first ? [first.note, ...rows.map(({ line }) => line)].join('') : null
}
