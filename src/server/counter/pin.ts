// The six digits of somebody at a counter: hashed slowly with a salt of their own, refused when anybody would try them first.
//
// The cost is that of the sign-in library's passwords. Six digits are few all the same; what protects them is that they
// open nothing without the device, and that wrong ones make it pause.
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
)
const COST = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 }
const HASH_BYTES = 32
const SALT_BYTES = 16

export interface HashedPin {
  readonly salt: Buffer
  readonly hash: Buffer
}

export async function hashedPin(pin: string): Promise<HashedPin> {
  const salt = randomBytes(SALT_BYTES)
  return { salt, hash: await derive(pin, salt, HASH_BYTES, COST) }
}

/** Whether the digits are those of the hash. Without a hash the same work is done for nobody, and the answer is no. */
export async function isPin(pin: string, kept: HashedPin | null): Promise<boolean> {
  const { salt, hash } = kept ?? { salt: Buffer.alloc(SALT_BYTES), hash: Buffer.alloc(HASH_BYTES) }
  const same = timingSafeEqual(await derive(pin, salt, HASH_BYTES, COST), hash)
  return same && kept !== null
}

/** One digit six times, a stair up or down, a pair or a triple repeated, three pairs: 000000, 123456, 121212, 112233. */
export function isTrivialPin(pin: string): boolean {
  const digits = Array.from(pin, Number)
  const steps = new Set(digits.slice(1).map((digit, at) => (digit - (digits[at] ?? 0) + 10) % 10))
  const isStair = steps.size === 1 && [0, 1, 9].includes([...steps][0] ?? 0)
  return isStair || /^(\d\d)\1\1$/u.test(pin) || /^(\d{3})\1$/u.test(pin) || /^(\d)\1(\d)\2(\d)\3$/u.test(pin)
}
