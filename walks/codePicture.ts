// A picture of a square code, as a camera would bring it: black on white, with a margin.
import { deflateSync } from 'node:zlib'
import { generate } from 'lean-qr'

const SCALE = 8
const MARGIN = 4

/** CRC-32 as PNG wants it. */
function crc(bytes: Uint8Array): number {
  let rest = 0xffffffff
  for (const byte of bytes) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return (rest ^ 0xffffffff) >>> 0
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A PNG in grey of a code that says `text`. */
export function codePicture(text: string): Buffer {
  const code = generate(text)
  const side = (code.size + 2 * MARGIN) * SCALE
  const rows = Buffer.alloc(side * (side + 1), 0xff)
  for (let y = 0; y < side; y += 1) {
    rows[y * (side + 1)] = 0
    for (let x = 0; x < side; x += 1)
      if (code.get(Math.floor(x / SCALE) - MARGIN, Math.floor(y / SCALE) - MARGIN))
        rows[y * (side + 1) + x + 1] = 0
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head[8] = 8
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = chunk('IDAT', deflateSync(rows))
  return Buffer.concat([signature, chunk('IHDR', head), data, chunk('IEND', Buffer.alloc(0))])
}
