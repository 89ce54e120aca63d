// What the examination of a pack needs, by Node: hashes, signature checks, and files that are read piece by piece.
import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { sha256 } from '../../../evidence/log.store.ts'
import type { ByteSource, ContainedFile } from '../../../evidence/pack/container.ts'
import type { FileDigest, PackTools } from '../../../evidence/pack/openPack.ts'
import { verifies } from '../ed25519.ts'
import { verifiesMlDsa44 } from '../mlDsa44.ts'

const PIECE_BYTES = 1 << 20

/** Both sums of a file, without holding more than a piece of it. */
function digestOf(source: ByteSource, { offset, size }: ContainedFile): FileDigest {
  const hash = createHash('sha256')
  let sum = 0
  for (let at = 0; at < size; at += PIECE_BYTES) {
    const piece = source.read(offset + at, Math.min(PIECE_BYTES, size - at))
    hash.update(piece)
    sum = crc32(piece, sum)
  }
  return { sha256: hash.digest(), crc32: sum }
}

export const packTools = (source: ByteSource): PackTools => ({
  sha256,
  verify: verifies,
  verifyMlDsa44: verifiesMlDsa44,
  digestOf: (file) => digestOf(source, file),
})

/** A file as a source of bytes, open while `work` runs. Throws what the system says when it cannot be read. */
export async function withFile<T>(path: string, work: (source: ByteSource) => Promise<T>): Promise<T> {
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    return await work({
      size,
      read: (offset, length) => {
        const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)))
        return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, offset))
      },
    })
  } finally {
    closeSync(file)
  }
}
