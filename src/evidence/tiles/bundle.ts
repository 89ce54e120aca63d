// A bundle of entries (C2SP tlog-tiles): for each of them two bytes of length, high byte first, then the entry itself.
import { err, ok, type Result } from '../../basics/result.ts'
import { concatenated } from '../utf8.ts'
import { TILE_WIDTH } from './tilePath.ts'

const LENGTH_BYTES = 2
const LONGEST_ENTRY = 0xffff

/** The bytes of a bundle of 1 to 256 entries. Throws RangeError when they do not fit. */
export function writeBundle(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length === 0 || entries.length > TILE_WIDTH) throw new RangeError('1 to 256 entries a bundle')
  const parts = entries.flatMap((entry) => {
    if (entry.length > LONGEST_ENTRY) throw new RangeError(`an entry of ${entry.length} bytes`)
    return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]
  })
  return concatenated(...parts)
}

/**
 * The entries of a bundle that must hold exactly `width` of them, as views into its bytes. Refused when an entry is cut
 * off, one is missing, or bytes are left over.
 */
export function readBundle(bytes: Uint8Array, width: number): Result<readonly Uint8Array[], 'malformed'> {
  const entries: Uint8Array[] = []
  let at = 0
  while (at < bytes.length && entries.length < width) {
    const [high, low] = [bytes[at], bytes[at + 1]]
    if (high === undefined || low === undefined) return err('malformed')
    const begin = at + LENGTH_BYTES
    at = begin + ((high << 8) | low)
    if (at > bytes.length) return err('malformed')
    entries.push(bytes.subarray(begin, at))
  }
  return entries.length === width && at === bytes.length ? ok(entries) : err('malformed')
}
