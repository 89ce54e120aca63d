// A photo from a counter is judged by its first bytes, never by the name or type that came with it.
import type { PhotoType } from '../../ledger/counter/counterShapes.ts'
import { PHOTO_MOST_BYTES } from '../../ledger/counter/counterShapes.ts'
import { Refusal } from '../problem.ts'

export interface Photo {
  readonly type: PhotoType
  readonly bytes: Uint8Array
}

const starts = (bytes: Buffer, at: number, ...first: readonly number[]): boolean =>
  first.every((byte, index) => bytes[at + index] === byte)

function typeOf(bytes: Buffer): PhotoType | null {
  if (starts(bytes, 0, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(bytes, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  const isWebp = bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'
  return isWebp ? 'image/webp' : null
}

/** The picture in some base64. Throws the refusals `bad_input` (no picture) and `too_large`. */
export function photoOf(base64: string): Photo {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length > PHOTO_MOST_BYTES) throw new Refusal('too_large')
  const type = typeOf(bytes)
  const whole = bytes.toString('base64').replace(/=+$/u, '') === base64.replace(/=+$/u, '')
  if (!type || !whole)
    throw new Refusal('bad_input', [{ where: 'photo', expected: 'a JPEG, PNG or WebP picture' }])
  return { type, bytes }
}
