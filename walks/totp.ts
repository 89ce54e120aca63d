// What an authenticator app does: RFC 6238 over the secret that the desk shows, six digits for each half minute.
import { createHmac } from 'node:crypto'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const PERIOD_SECONDS = 30

function bytesOf(base32: string): Buffer {
  const bits = base32
    .toUpperCase()
    .replace(/[^A-Z2-7]/g, '')
    .replace(/./g, (sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0'))
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** The code of the half minute that lies `ahead` of now; a desk takes each code once, and the next one a little early. */
export function codeOf(secret: string, ahead = 0): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / PERIOD_SECONDS) + ahead))
  const digest = createHmac('sha1', bytesOf(secret)).update(counter).digest()
  const offset = (digest.at(-1) ?? 0) & 15
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
