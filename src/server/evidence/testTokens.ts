// Tokens for tests: whether we and `openssl ts` believe them, and the same tokens with one thing changed.
import { execFileSync } from 'node:child_process'
import { webcrypto } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { context, elements, readDer, TAG, writeDer } from '../../evidence/timestamps/der.ts'
import { readPem } from '../../evidence/timestamps/pem.ts'
import { timestampRequest } from '../../evidence/timestamps/request.ts'
import { verifyToken, type Asked } from '../../evidence/timestamps/token.ts'
import { hex } from '../../evidence/utf8.ts'
import { makeAuthority, type AuthorityOptions, type TestAuthority } from './testAuthority.ts'

export const IMPRINT = new Uint8Array(32).fill(7)
export const NONCE = Uint8Array.of(0x99, 2, 3, 4, 5, 6, 7, 8)
export const QUERY = timestampRequest(IMPRINT, NONCE)
export const ASKED: Asked = { imprint: IMPRINT, nonce: NONCE }

const made: TestAuthority[] = []
afterAll(() => made.forEach(({ remove }) => remove()))
/** An authority that goes away after the tests of the file. */
export const authorityOf = (options: AuthorityOptions = {}): TestAuthority => {
  const authority = makeAuthority(options)
  made.push(authority)
  return authority
}
/** "believed", or why not. */
export async function verdict(tsr: Uint8Array, root: Uint8Array, asked = ASKED): Promise<string> {
  const found = await verifyToken(tsr, asked, [root], webcrypto)
  return found.ok ? 'believed' : found.error
}
export const opensslIn = (folder: string, ...args: string[]): Uint8Array =>
  new Uint8Array(execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }))
export function opensslBelieves({ folder }: TestAuthority, tsr: Uint8Array): boolean {
  writeFileSync(join(folder, 'checked.tsr'), tsr)
  writeFileSync(join(folder, 'checked.tsq'), QUERY)
  const against = ['-queryfile', 'checked.tsq', '-CAfile', 'root.pem']
  try {
    opensslIn(folder, 'ts', '-verify', '-in', 'checked.tsr', ...against)
    return true
  } catch {
    return false
  }
}

/** The same element with every part replaced for which `change` gives other bytes. */
function changed(der: Uint8Array, change: (whole: Uint8Array) => Uint8Array | null): Uint8Array {
  const inner = (part: { tag: number; content: Uint8Array; whole: Uint8Array }): Uint8Array =>
    change(part.whole) ??
    ((part.tag & 0x20) === 0
      ? part.whole
      : writeDer(part.tag, ...elements(part.content).map((each) => inner(each))))
  return inner(readDer(der))
}
export const replaced = (der: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array =>
  changed(der, (whole) => (hex(whole) === hex(from) ? to : null))
/** The certificate of a PEM file in the authority's folder. */
export function certificateIn({ folder }: TestAuthority, name: string): Uint8Array {
  const found = readPem(readFileSync(join(folder, name), 'latin1'))
  const [first] = found.ok ? found.value : []
  if (!first) throw new Error(`no certificate in ${name}`)
  return first
}
/** Parts of the signed data, by their place, under its own tag. */
export const withSignedData = (tsr: Uint8Array, edit: (parts: Uint8Array[]) => Uint8Array[]): Uint8Array => {
  const [status, token] = elements(readDer(tsr).content)
  const [name, wrapped] = elements(token?.content ?? new Uint8Array())
  const parts = elements(readDer(wrapped?.content ?? new Uint8Array()).content).map(({ whole }) => whole)
  const signed = writeDer(TAG.sequence, ...edit(parts))
  const token2 = writeDer(TAG.sequence, name?.whole ?? new Uint8Array(), writeDer(context(0, true), signed))
  return writeDer(TAG.sequence, status?.whole ?? new Uint8Array(), token2)
}
