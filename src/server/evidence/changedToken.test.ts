// Tokens that somebody changed on the way: a certificate exchanged, something added, one byte turned.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { context, readDer, TAG, writeDer } from '../../evidence/timestamps/der.ts'
import { readToken } from '../../evidence/timestamps/token.ts'
import { projectFile } from '../projectFolder.ts'
import { hasOpenssl, type TestAuthority } from './testAuthority.ts'
import {
  authorityOf,
  certificateIn,
  opensslBelieves,
  opensslIn,
  QUERY,
  replaced,
  verdict,
  withSignedData,
} from './testTokens.ts'

/** Another certificate with the signer's name and number, by the same authority unless another is given. */
function lookalike(authority: TestAuthority, by: TestAuthority, key: string): Uint8Array {
  const request = ['-new', '-key', join(authority.folder, key), '-subj', '/O=Tests/CN=Test timestamps']
  opensslIn(by.folder, 'req', ...request, '-out', 'like.csr')
  const made = ['-in', 'like.csr', '-extfile', 'signer.ext', '-days', '99', '-set_serial', '0x61']
  opensslIn(
    by.folder,
    'x509',
    '-req',
    ...made,
    '-CA',
    'between.pem',
    '-CAkey',
    'between.key',
    '-out',
    'like.pem',
  )
  return certificateIn(by, 'like.pem')
}
const withCertificates = (tsr: Uint8Array, ...more: Uint8Array[]): Uint8Array =>
  withSignedData(tsr, (parts) =>
    parts.map((part) =>
      part[0] === context(0, true)
        ? writeDer(context(0, true), readDer(part, context(0, true)).content, ...more)
        : part,
    ),
  )

describe.skipIf(!hasOpenssl && !process.env['CI'])('A token', () => {
  let authority: TestAuthority
  let stranger: TestAuthority
  let tsr: Uint8Array
  let signer: Uint8Array
  beforeAll(async () => {
    authority = authorityOf()
    stranger = authorityOf()
    tsr = await authority.answer(QUERY)
    signer = certificateIn(authority, 'signer.pem')
  })
  const verdictOn = (changed: Uint8Array): Promise<string> => verdict(changed, authority.root)

  test('of an authority that the reader did not choose is refused', async () => {
    expect(await verdict(tsr, stranger.root)).toBe('untrusted')
    expect(await verdict(tsr, certificateIn(authority, 'between.pem'))).toBe('untrusted')
    expect(await verdict(tsr, signer)).toBe('untrusted')
    expect(await verdict(tsr, Uint8Array.of(1, 2, 3))).toBe('untrusted')
  })
  test('whose certificate was exchanged for one of the same name, number and key is refused', async () => {
    const like = lookalike(authority, authority, 'signer.key')
    expect(await verdictOn(replaced(tsr, signer, like))).toBe('wrong_certificate')
  })
  test('whose certificate was exchanged for one by a stranger under the same names is refused', async () => {
    const like = lookalike(stranger, stranger, 'signer.key')
    expect(await verdictOn(replaced(tsr, signer, like))).toBe('wrong_certificate')
    expect(await verdictOn(withCertificates(tsr, like))).toBe('wrong_certificate')
  })
  test('that brings a certificate which has no part in it is refused, though openssl passes it by', async () => {
    const injected = withCertificates(tsr, stranger.root)
    expect(await verdictOn(injected)).toBe('stray_certificate')
    expect(opensslBelieves(authority, injected)).toBe(true)
  })
  test('may bring the chosen root along', async () => {
    const whole = withCertificates(tsr, authority.root)
    expect(await verdictOn(whole)).toBe('believed')
    expect(opensslBelieves(authority, whole)).toBe(true)
  })
  test('with a list of revoked certificates, an attribute that nobody signed or two signers is not read', async () => {
    const empty = writeDer(TAG.sequence)
    const withList = withSignedData(tsr, (parts) => [
      ...parts.slice(0, -1),
      writeDer(context(1, true), empty),
      ...parts.slice(-1),
    ])
    const signers = (edit: (one: Uint8Array) => Uint8Array[]): Uint8Array =>
      withSignedData(tsr, (parts) => [
        ...parts.slice(0, -1),
        writeDer(TAG.set, ...edit(readDer(parts.at(-1) ?? empty, TAG.set).content)),
      ])
    const unsignedAttribute = writeDer(
      context(1, true),
      writeDer(TAG.sequence, writeDer(TAG.oid, Uint8Array.of(42)), writeDer(TAG.set, empty)),
    )
    const changes = [
      withList,
      signers((one) => [one, one]),
      signers(() => []),
      signers((one) => [writeDer(TAG.sequence, readDer(one).content, unsignedAttribute)]),
    ]
    for (const one of changes) expect(await verdictOn(one)).toBe('malformed')
    expect(await verdictOn(signers((one) => [one]))).toBe('believed')
  })
  test('in a looser encoding, cut off, with something after it, too long or too deep is not read', async () => {
    const indefinite = Uint8Array.of(0x30, 0x80, ...readDer(tsr).content, 0, 0)
    const longer = Uint8Array.of(0x30, 0x83, 0, tsr[2] ?? 0, tsr[3] ?? 0, ...readDer(tsr).content)
    let deep = writeDer(TAG.sequence)
    for (let level = 0; level < 40; level++) deep = writeDer(TAG.sequence, deep)
    const changes = [
      indefinite,
      longer,
      Uint8Array.of(...tsr, 0),
      deep,
      new Uint8Array(70_000).fill(0x30),
      new Uint8Array(),
    ]
    for (const one of changes) expect(await verdictOn(one)).toBe('malformed')
    for (let length = 0; length < tsr.length; length += 37)
      expect(await verdictOn(tsr.subarray(0, length))).toBe('malformed')
  })
  test('by a chain through a certificate that may not issue others is refused', async () => {
    const other = authorityOf()
    for (const extensions of [
      'basicConstraints=critical,CA:FALSE',
      'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,digitalSignature',
      'basicConstraints=critical,CA:TRUE\nextendedKeyUsage=serverAuth',
      'basicConstraints=critical,CA:TRUE\nnameConstraints=critical,permitted;DNS:example.org',
      '',
    ]) {
      writeFileSync(join(other.folder, 'limited.ext'), extensions)
      const made = ['-in', 'between.csr', '-extfile', 'limited.ext', '-days', '99', '-set_serial', '0x72']
      opensslIn(
        other.folder,
        'x509',
        '-req',
        ...made,
        '-CA',
        'root.pem',
        '-CAkey',
        'root.key',
        '-out',
        'chain.pem',
      )
      expect(await verdict(await other.answer(QUERY), other.root)).toBe('untrusted')
    }
  })
  test('published as one with injected certificates is read, and refused: it is about another hash', async () => {
    const published = new Uint8Array(
      readFileSync(projectFile('vectors', 'rfc3161', 'response-injected-certs.tsr')),
    )
    const said = readToken(published)
    expect(said).toMatchObject({
      ok: true,
      value: { genTime: Date.UTC(2024, 9, 8, 15, 40, 32), accuracyMs: 1000 },
    })
    expect(await verdictOn(published)).toBe('wrong_imprint')
  })
})

/** Every n-th byte in a test run, beginning with the status and its neighbours; `npm run faults` asks for all. */
const EVERY = Number(process.env['EXHALE_EVERY_BYTE'] ?? 5)

describe.skipIf(!hasOpenssl && !process.env['CI'])('One byte of a token', () => {
  test.each(['ec', 'rsa'] as const)(
    'changed anywhere (%s) is refused, but for "granted with changes"',
    { timeout: 120_000 },
    async (key) => {
      const authority = authorityOf({ key })
      const tsr = await authority.answer(QUERY)
      const believed: number[] = []
      const refusedByOpenssl: string[] = []
      for (let at = 0; at < tsr.length; at += at < 32 ? 1 : EVERY)
        for (const bits of at % 7 === 0 ? [0x01, 0x20, 0x80, 0xff] : [1 << (at % 8)]) {
          const changed = Uint8Array.from(tsr)
          changed[at] = (changed[at] ?? 0) ^ bits
          if ((await verdict(changed, authority.root)) !== 'believed') continue
          believed.push(at)
          if (!opensslBelieves(authority, changed))
            refusedByOpenssl.push(`byte ${at}, bits ${bits}, of ${Buffer.from(tsr).toString('hex')}`)
        }
      // The ninth byte is the status: 0 says granted, 1 granted with changes.
      expect(refusedByOpenssl).toEqual([])
      expect(believed).toEqual([8])
    },
  )
})
