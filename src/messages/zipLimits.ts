// What a ZIP container (DOCX, XLSX) says it holds, read before anything is unpacked: a few kilobytes can claim to be gigabytes.
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly method: number
  /** Offset of the local header. */
  readonly at: number
}
export const MOST_UNPACKED = 128 * 1024 * 1024
const MOST_ENTRIES = 2_000

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) + u16(bytes, at + 2) * 65_536

/** The entries of the central directory; null when the file is no whole ZIP. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  let end = bytes.length - 22
  const lowest = Math.max(0, bytes.length - 65_557)
  while (end >= lowest && u32(bytes, end) !== 0x06054b50) end -= 1
  if (end < lowest) return null
  const count = u16(bytes, end + 10)
  let at = u32(bytes, end + 16)
  const entries: ZipEntry[] = []
  while (entries.length < count && entries.length <= MOST_ENTRIES) {
    if (at + 46 > bytes.length || u32(bytes, at) !== 0x02014b50) return null
    const length = u16(bytes, at + 28)
    entries.push({
      name: String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(length, 300))),
      method: u16(bytes, at + 10),
      packed: u32(bytes, at + 20),
      unpacked: u32(bytes, at + 24),
      at: u32(bytes, at + 42),
    })
    at += 46 + length + u16(bytes, at + 30) + u16(bytes, at + 32)
  }
  return entries
}

/** Where the packed bytes of an entry lie. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const start = entry.at + 30 + u16(bytes, entry.at + 26) + u16(bytes, entry.at + 28)
  return bytes.subarray(start, start + entry.packed)
}

/** True when the container claims no more than an office document needs. */
export const isModest = (entries: readonly ZipEntry[]): boolean =>
  entries.length <= MOST_ENTRIES && entries.reduce((sum, entry) => sum + entry.unpacked, 0) <= MOST_UNPACKED
