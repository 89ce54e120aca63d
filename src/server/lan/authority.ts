// A certificate authority of this one installation, so that the office network gets https without a public name.
//
// Its key lies sealed in the state folder; its certificate lies beside it and is what people put on their phones. It may
// vouch for private addresses and .local names only. The certificate of the server lives in memory, is made anew at each
// start and while the desk runs, and is valid for ninety days: short, and well below the 397 that browsers accept.
import 'reflect-metadata'
import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as x509 from '@peculiar/x509'
import { writeDurably } from '../disk/durableFile.ts'
import type { Secrets } from '../secrets/masterKey.ts'
import { keptFile } from '../secrets/sealedFile.ts'
import type { LanNames } from './addresses.ts'
import { NAME_CONSTRAINTS, officeOnly } from './nameConstraints.ts'

const DAY_MS = 86_400_000
const AUTHORITY_DAYS = 3_650
export const LEAF_DAYS = 90
/** With less than this left a new one is made. */
const RENEW_DAYS = 30
/** Clocks of phones are behind by minutes, and by hours after a flat battery. */
const BACKDATED_MS = DAY_MS
const EC = { name: 'ECDSA', namedCurve: 'P-256' } as const
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const
const SERVER_AUTH = '1.3.6.1.5.5.7.3.1'

export interface Leaf {
  readonly key: string
  /** The certificate and the authority's, PEM. */
  readonly chain: string
  readonly until: number
}

export interface Authority {
  /** PEM. */
  readonly certificate: string
  readonly der: Uint8Array
  readonly leafFor: (names: LanNames, now: number) => Promise<Leaf>
}

// Positive, and of no meaning.
const serial = (): string => `00${randomBytes(15).toString('hex')}`

async function keysOf(
  pkcs8: Uint8Array,
): Promise<{ readonly privateKey: CryptoKey; readonly publicKey: CryptoKey }> {
  const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' })
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  const { subtle } = crypto
  return {
    privateKey: await subtle.importKey('pkcs8', new Uint8Array(pkcs8), EC, false, ['sign']),
    publicKey: await subtle.importKey('spki', new Uint8Array(spki), EC, true, ['verify']),
  }
}

const freshKey = (): Buffer =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'der' })

async function newAuthority(pkcs8: Uint8Array, now: number): Promise<x509.X509Certificate> {
  const keys = await keysOf(pkcs8)
  return x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    // A name of its own, so that two desks in one office are told apart on a phone.
    name: `CN=Exhale office ${randomBytes(3).toString('hex')}`,
    notBefore: new Date(now - BACKDATED_MS),
    notAfter: new Date(now + AUTHORITY_DAYS * DAY_MS),
    signingAlgorithm: SIGNING,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      new x509.ExtendedKeyUsageExtension([SERVER_AUTH]),
      new x509.Extension(NAME_CONSTRAINTS, true, new Uint8Array(officeOnly())),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false),
    ],
  })
}

async function newLeaf(
  authority: { readonly certificate: x509.X509Certificate; readonly pkcs8: Uint8Array },
  { addresses, name }: LanNames,
  now: number,
): Promise<Leaf> {
  const pkcs8 = freshKey()
  const { publicKey } = await keysOf(pkcs8)
  const until = now + LEAF_DAYS * DAY_MS
  const names: x509.JsonGeneralName[] = [
    ...addresses.map((value) => ({ type: 'ip' as const, value })),
    ...(name ? [{ type: 'dns' as const, value: name }] : []),
  ]
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber: serial(),
    issuer: authority.certificate.subject,
    subject: 'CN=Exhale',
    notBefore: new Date(now - BACKDATED_MS),
    notAfter: new Date(until),
    signingAlgorithm: SIGNING,
    publicKey,
    signingKey: (await keysOf(authority.pkcs8)).privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([SERVER_AUTH]),
      new x509.SubjectAlternativeNameExtension(names),
      await x509.AuthorityKeyIdentifierExtension.create(authority.certificate, false),
    ],
  })
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }).export({
    type: 'pkcs8',
    format: 'pem',
  })
  return {
    key: key.toString(),
    chain: `${certificate.toString('pem')}\n${authority.certificate.toString('pem')}\n`,
    until,
  }
}

export const isDue = (leaf: Leaf, now: number): boolean => leaf.until - now < RENEW_DAYS * DAY_MS

export const certificatePath = (state: string): string => join(state, 'lan', 'ca.crt')

/** Opens the authority of a state folder; made at the first need. */
export async function openAuthority(state: string, secrets: Secrets, now: number): Promise<Authority> {
  const pkcs8 = keptFile(state, secrets, 'lan-authority', freshKey)
  const path = certificatePath(state)
  if (!existsSync(path)) {
    mkdirSync(join(state, 'lan'), { recursive: true, mode: 0o700 })
    writeDurably(path, Buffer.from(`${(await newAuthority(pkcs8, now)).toString('pem')}\n`))
  }
  const certificate = new x509.X509Certificate(readFileSync(path, 'utf8'))
  return {
    certificate: certificate.toString('pem'),
    der: new Uint8Array(certificate.rawData),
    leafFor: (names, at) => newLeaf({ certificate, pkcs8 }, names, at),
  }
}
