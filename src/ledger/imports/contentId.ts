// Entries of a sheet have no id that the desk gave. Theirs follows from what they say, so that totals and lists name the same one
// whatever order the sheets came in, and whoever reads them.
import { hex, utf8 } from '../../evidence/utf8.ts'
import type { EntryFacts } from '../entry.ts'

export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** A UUID of version 8 out of the words of an entry; the name that it has in the file is no part of it. */
export function contentId({ id: _id, ...said }: EntryFacts, sha256: Sha256): string {
  // JSON escapes half of a surrogate pair, so that any words have bytes.
  return uuidOf(JSON.stringify(said), sha256)
}

/** The same for the second, third … entry that says exactly the same. */
export const nextContentId = (id: string, times: number, sha256: Sha256): string =>
  uuidOf(`${id} ${times}`, sha256)

function uuidOf(words: string, sha256: Sha256): string {
  const digest = sha256(utf8(words))
  const bytes = Uint8Array.from(digest.subarray(0, 16))
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const digits = hex(bytes)
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ].join('-')
}
