// The answer of a timestamp authority taken apart (RFC 3161 in CMS, RFC 5652): nothing in it is believed yet.
//
// Whatever no signature covers must have one form only, so that a changed byte is seen: versions, names of algorithms and
// the naming of the signer are fixed, attributes that nobody signed and lists of revoked certificates are refused. Free
// are only the words beside the status and whether it says granted or granted with changes.
import { concatenated, hex } from '../utf8.ts'
import { algorithm, context, inside, NotDer, oid, readDer, small, TAG, type Der } from './der.ts'
import { readStampedFacts, type StampedFacts } from './stampedFacts.ts'

export type HashName = 'SHA-1' | 'SHA-256' | 'SHA-384' | 'SHA-512'
export const HASHES: Readonly<Record<string, HashName>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const TST_INFO = '1.2.840.113549.1.9.16.1.4'
const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12'
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'
const GRANTED = [0, 1]
const MOST_CERTIFICATES = 16

/** A certificate as the token's signed attributes name it (ESSCertID): by hash, and perhaps by issuer and number. */
export interface NamedCertificate {
  readonly hash: HashName
  readonly digest: Uint8Array
  readonly issuer: Uint8Array | null
  readonly serial: Uint8Array | null
}
/** One signature with what it says about itself. */
export interface TokenSignature {
  /** Name of the issuer (DER) and number of the certificate that should have signed. */
  readonly issuer: Uint8Array
  readonly serial: Uint8Array
  readonly hash: HashName
  /** The signed attributes as they are hashed for the signature. */
  readonly attributes: Uint8Array
  readonly messageDigest: Uint8Array
  /** One list for each kind of attribute that is there; at least one. The first of a list must be the signer. */
  readonly named: readonly (readonly NamedCertificate[])[]
  readonly algorithm: Uint8Array
  readonly value: Uint8Array
}
export interface Answer {
  readonly facts: StampedFacts
  /** The bytes of the facts, whose hash is the message digest. */
  readonly signedFacts: Uint8Array
  readonly certificates: readonly Uint8Array[]
  readonly signature: TokenSignature
}

const need = (fits: boolean, what: string): void => {
  if (!fits) throw new NotDer(what)
}

function each(der: Der): Der[] {
  const parts = inside(der)
  const found: Der[] = []
  for (let next = parts.maybe(TAG.sequence); next; next = parts.maybe(TAG.sequence)) found.push(next)
  parts.done()
  return found
}

function namedCertificate(der: Der, version: 1 | 2): NamedCertificate {
  const parts = inside(der)
  const given = version === 2 ? parts.maybe(TAG.sequence) : null
  const hash = version === 1 ? 'SHA-1' : given ? HASHES[algorithm(given)] : 'SHA-256'
  if (!hash) throw new NotDer('a hash that we do not know')
  const digest = parts.take(TAG.octets).content
  const more = parts.maybe(TAG.sequence)
  parts.done()
  if (!more) return { hash, digest, issuer: null, serial: null }
  const issued = inside(more)
  const names = inside(issued.take(TAG.sequence))
  const name = inside(names.take(context(4, true)))
  names.done()
  const issuer = name.take(TAG.sequence).whole
  name.done()
  const serial = issued.take(TAG.integer).content
  issued.done()
  return { hash, digest, issuer, serial }
}

function namedCertificates(value: Der, version: 1 | 2): NamedCertificate[] {
  const parts = inside(value)
  const found = each(parts.take(TAG.sequence)).map((one) => namedCertificate(one, version))
  parts.maybe(TAG.sequence) // policies, which bind nothing here
  parts.done()
  need(found.length > 0, 'no certificate is named')
  return found
}

/** Signed attributes by name; each once, with one value. */
function attributesOf(set: Der): Map<string, Der> {
  const found = new Map<string, Der>()
  for (const attribute of each(set)) {
    const parts = inside(attribute)
    const name = oid(parts.take(TAG.oid))
    const values = inside(parts.take(TAG.set))
    parts.done()
    need(!found.has(name), 'an attribute twice')
    found.set(name, values.take())
    values.done()
  }
  return found
}

function signatureOf(signer: Der, digests: Der): TokenSignature {
  const parts = inside(signer)
  need(small(parts.take(TAG.integer)) === 1, 'the signer is named by issuer and number')
  const sid = inside(parts.take(TAG.sequence))
  const issuer = sid.take(TAG.sequence).whole
  const serial = sid.take(TAG.integer).content
  sid.done()
  const digest = parts.take(TAG.sequence)
  const hash = HASHES[algorithm(digest)]
  if (!hash) throw new NotDer('a hash that we do not know')
  const [also, another] = each(digests)
  need(also !== undefined && !another && HASHES[algorithm(also)] === hash, 'one hash, named twice')
  const set = parts.take(context(0, true))
  const attributes = attributesOf(set)
  const one = (name: string, tag: number): Der => {
    const value = attributes.get(name)
    if (!value || value.tag !== tag) throw new NotDer(`without ${name}`)
    return value
  }
  need(oid(one(CONTENT_TYPE, TAG.oid)) === TST_INFO, 'signed as something else')
  const messageDigest = one(MESSAGE_DIGEST, TAG.octets).content
  const v1 = attributes.get(SIGNING_CERTIFICATE)
  const v2 = attributes.get(SIGNING_CERTIFICATE_V2)
  const named = [...(v1 ? [namedCertificates(v1, 1)] : []), ...(v2 ? [namedCertificates(v2, 2)] : [])]
  const how = parts.take(TAG.sequence).whole
  const value = parts.take(TAG.octets).content
  parts.done()
  // The signature is over the attributes as a set, though they are written under a tag of their own.
  const hashed = concatenated(Uint8Array.of(TAG.set), set.whole.subarray(1))
  return { issuer, serial, hash, attributes: hashed, messageDigest, named, algorithm: how, value }
}

function readSigned(token: Der): Answer {
  const outer = inside(token)
  need(oid(outer.take(TAG.oid)) === SIGNED_DATA, 'not signed')
  const wrapped = inside(outer.take(context(0, true)))
  outer.done()
  const signed = inside(wrapped.take(TAG.sequence))
  wrapped.done()
  need(small(signed.take(TAG.integer)) === 3, 'another version')
  const digests = signed.take(TAG.set)
  const content = inside(signed.take(TAG.sequence))
  need(oid(content.take(TAG.oid)) === TST_INFO, 'not a timestamp')
  const explicit = inside(content.take(context(0, true)))
  content.done()
  const signedFacts = explicit.take(TAG.octets).content
  explicit.done()
  const given = signed.maybe(context(0, true))
  const certificates = given ? each(given).map(({ whole }) => whole) : []
  need(certificates.length <= MOST_CERTIFICATES, 'too many certificates')
  need(new Set(certificates.map(hex)).size === certificates.length, 'a certificate twice')
  const [signer, another] = each(signed.take(TAG.set))
  signed.done()
  if (!signer || another) throw new NotDer('exactly one signer')
  const facts = readStampedFacts(signedFacts)
  return { facts, signedFacts, certificates, signature: signatureOf(signer, digests) }
}

/** Takes a response apart; 'not_granted' when the authority declined. Throws NotDer. */
export function readResponse(tsr: Uint8Array): Answer | 'not_granted' {
  const parts = inside(readDer(tsr))
  const status = inside(parts.take(TAG.sequence))
  const said = small(status.take(TAG.integer))
  if (!GRANTED.includes(said)) return 'not_granted'
  status.maybe(TAG.sequence)
  status.done()
  const token = parts.take(TAG.sequence)
  parts.done()
  return readSigned(token)
}
