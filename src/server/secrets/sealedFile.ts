// Sealed files below `<state>/secrets`: the name of a secret is its path there, and is what it is sealed with.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createDurably, writeDurably } from '../disk/durableFile.ts'
import { isSealed } from './envelope.ts'
import { secretsFolder, type Secrets } from './masterKey.ts'

const SECRET_BYTES = 32
const PLAIN_SECRET = /^[0-9a-f]{64}$/

/** Where a sealed file lies; its folder is made, for its owner only. */
export function sealedPath(state: string, name: string): string {
  const path = join(secretsFolder(state), name)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  return path
}

/** The sealed file, made of `fresh` bytes at the first need; two that need it at once get the same. */
export function keptFile(state: string, secrets: Secrets, name: string, fresh: () => Uint8Array): Uint8Array {
  const path = sealedPath(state, name)
  if (!existsSync(path)) createDurably(path, secrets.seal(name, fresh()))
  return secrets.open(name, readFileSync(path))
}

/** A random secret of this installation as 64 hexadecimal digits, made at the first need. */
export function secretOf(state: string, secrets: Secrets, name: string): string {
  takeOver(state, secrets, name)
  const fresh = () => Buffer.from(randomBytes(SECRET_BYTES).toString('hex'))
  return Buffer.from(keptFile(state, secrets, name, fresh)).toString('utf8')
}

// Before there was a master key, a secret lay in the open: it is sealed where it lies, and stays the same.
function takeOver(state: string, secrets: Secrets, name: string): void {
  const path = sealedPath(state, name)
  if (!existsSync(path)) return
  const found = readFileSync(path)
  const plain = found.toString('latin1').trim()
  if (!isSealed(found) && PLAIN_SECRET.test(plain)) writeDurably(path, secrets.seal(name, Buffer.from(plain)))
}
