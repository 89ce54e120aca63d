// That one tree is the beginning of another, as text: the body that a C2SP tlog-witness takes (add-checkpoint).
//
// `old <size>`, at most 63 hashes in base64 a line each, an empty line, and the newer checkpoint as it was signed.
import type { Hash } from '../tree.ts'
import { fromBase64, toBase64 } from '../notes/base64.ts'

const MOST_HASHES = 63
const HASH_BYTES = 32
const FORM = /^old (0|[1-9][0-9]{0,18})\n((?:[A-Za-z0-9+/=]+\n)*)\n([\s\S]+)$/

export interface ConsistencyText {
  /** The size of the older tree. */
  readonly old: bigint
  readonly path: readonly Hash[]
  /** The newer checkpoint, word for word. */
  readonly checkpoint: string
}

export const writeConsistency = ({ old, path, checkpoint }: ConsistencyText): string =>
  `old ${old}\n${path.map((hash) => `${toBase64(hash)}\n`).join('')}\n${checkpoint}`

/** Reads it back, or answers null when it is not written in the one form. */
export function readConsistency(text: string): ConsistencyText | null {
  const [, old = '', lines = '', checkpoint = ''] = FORM.exec(text) ?? []
  if (!old) return null
  const path = lines.split('\n').slice(0, -1).map(fromBase64)
  if (path.length > MOST_HASHES || !path.every((hash) => hash?.length === HASH_BYTES)) return null
  return { old: BigInt(old), path: path.filter((hash) => hash !== null), checkpoint }
}
