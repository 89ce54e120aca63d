// What a certificate says, as far as a chain of trust needs it. Names are compared byte for byte: no two spellings.
import { fromUtf8, sameBytes } from '../utf8.ts'
import { context, elements, inside, NotDer, oid, readDer, small, TAG, unsigned, type Der } from './der.ts'

const BASIC_CONSTRAINTS = '2.5.29.19'
const KEY_USAGE = '2.5.29.15'
const EXTENDED_KEY_USAGE = '2.5.29.37'
const POLICIES = '2.5.29.32'
/** May be marked as critical: the first three are read below, policies have no say in whose signature this is. */
const UNDERSTOOD = [BASIC_CONSTRAINTS, KEY_USAGE, EXTENDED_KEY_USAGE, POLICIES]
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'
const ANY_PURPOSE = '2.5.29.37.0'
const SIGNING = 0x80 | 0x40
const KEY_CERT_SIGN = 0x04
const RSA = '1.2.840.113549.1.1.1'
const RSA_BYTES = { least: 256, most: 1024 }
const COMMON_NAME = '2.5.4.3'

interface Extension {
  readonly critical: boolean
  readonly value: Uint8Array
}
export interface ReadCertificate {
  readonly der: Uint8Array
  /** Names as DER; the number as the content of its integer. */
  readonly issuer: Uint8Array
  readonly subject: Uint8Array
  readonly serial: Uint8Array
  /** The key as SubjectPublicKeyInfo. */
  readonly key: Uint8Array
  /** Milliseconds since 1970, both ends included. */
  readonly notBefore: number
  readonly notAfter: number
  /** Names of extensions that must be understood, and are not. */
  readonly strange: readonly string[]
  /** How many authorities may stand between it and a signer; null when it may not issue certificates. */
  readonly below: number | null
  /** Whether the usage of its key, where that is limited, allows to sign documents; and to sign certificates. */
  readonly signs: boolean
  readonly issues: boolean
  readonly purposes: { readonly critical: boolean; readonly oids: readonly string[] } | null
}

function extensionsOf(list: Der | null): Map<string, Extension> {
  const found = new Map<string, Extension>()
  if (!list) return found
  const wrapped = inside(list)
  const each = inside(wrapped.take(TAG.sequence))
  wrapped.done()
  for (let next = each.maybe(TAG.sequence); next; next = each.maybe(TAG.sequence)) {
    const parts = inside(next)
    const name = oid(parts.take(TAG.oid))
    const critical = parts.maybe(TAG.boolean)?.content[0] === 0xff
    const value = parts.take(TAG.octets).content
    parts.done()
    if (found.has(name)) throw new NotDer('an extension twice')
    found.set(name, { critical, value })
  }
  each.done()
  return found
}

function timeOf({ tag, content }: Der): number {
  const said = String.fromCharCode(...content)
  const short = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(said)
  const [, year = '', month, day, hour, minute, second] =
    (tag === TAG.utcTime ? short : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(said)) ?? []
  const whole = tag === TAG.utcTime ? `${Number(year) < 50 ? '20' : '19'}${year}` : year
  const at = Date.parse(`${whole}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (Number.isNaN(at)) throw new NotDer('not an instant')
  return at
}

function checkKey(key: Der): void {
  const parts = inside(key)
  const named = inside(parts.take(TAG.sequence))
  const bits = parts.take(TAG.bits).content
  parts.done()
  if (oid(named.take(TAG.oid)) !== RSA) return
  const modulus = unsigned(inside(readDer(bits.subarray(1))).take(TAG.integer)).length
  if (modulus < RSA_BYTES.least || modulus > RSA_BYTES.most) throw new NotDer('a key of another strength')
}

function belowOf(extension: Extension | undefined): number | null {
  if (!extension) return null
  const parts = inside(readDer(extension.value))
  const authority = parts.maybe(TAG.boolean)?.content[0] === 0xff
  const most = parts.maybe(TAG.integer)
  parts.done()
  return authority ? (most ? small(most) : Number.MAX_SAFE_INTEGER) : null
}

function usageOf(extension: Extension | undefined): { signs: boolean; issues: boolean } {
  if (!extension) return { signs: true, issues: true }
  const [, first = 0, second = 0] = readDer(extension.value, TAG.bits).content
  // A key that stamps time does nothing else; `openssl ts` asks for the same.
  const signs = (first & SIGNING) !== 0 && (first & ~SIGNING) === 0 && second === 0
  return { signs, issues: (first & KEY_CERT_SIGN) !== 0 }
}

function purposesOf(extension: Extension | undefined): ReadCertificate['purposes'] {
  if (!extension) return null
  const parts = inside(readDer(extension.value))
  const oids: string[] = []
  for (let next = parts.maybe(TAG.oid); next; next = parts.maybe(TAG.oid)) oids.push(oid(next))
  parts.done()
  return { critical: extension.critical, oids }
}

/** Reads a certificate. Throws NotDer when it is none, or one that is not as strict as ours must be. */
export function readCertificate(bytes: Uint8Array): ReadCertificate {
  const outer = inside(readDer(bytes))
  const tbs = inside(outer.take(TAG.sequence))
  const signedBy = outer.take(TAG.sequence).whole
  const signature = outer.take(TAG.bits).content
  outer.done()
  tbs.maybe(context(0, true))
  const serial = tbs.take(TAG.integer).content
  if (!sameBytes(tbs.take(TAG.sequence).whole, signedBy) || signature[0] !== 0)
    throw new NotDer('the signature is named in two ways')
  const issuer = tbs.take(TAG.sequence).whole
  const validity = inside(tbs.take(TAG.sequence))
  const [notBefore, notAfter] = [timeOf(validity.take()), timeOf(validity.take())]
  validity.done()
  const subject = tbs.take(TAG.sequence).whole
  const key = tbs.take(TAG.sequence)
  checkKey(key)
  tbs.maybe(context(1, false))
  tbs.maybe(context(2, false))
  const extensions = extensionsOf(tbs.maybe(context(3, true)))
  tbs.done()
  return {
    der: bytes,
    issuer,
    subject,
    serial,
    key: key.whole,
    notBefore,
    notAfter,
    strange: [...extensions].flatMap(([name, { critical }]) =>
      critical && !UNDERSTOOD.includes(name) ? [name] : [],
    ),
    below: belowOf(extensions.get(BASIC_CONSTRAINTS)),
    ...usageOf(extensions.get(KEY_USAGE)),
    purposes: purposesOf(extensions.get(EXTENDED_KEY_USAGE)),
  }
}

/** May this certificate sign timestamps: that purpose, marked as critical, and no other. */
export const isForTimestamps = ({ purposes, signs }: ReadCertificate): boolean =>
  signs && purposes?.critical === true && purposes.oids.length === 1 && purposes.oids[0] === TIME_STAMPING

/** May it issue what stands `between` authorities above a signer of timestamps. */
export const mayIssue = ({ below, issues, purposes, strange }: ReadCertificate, between: number): boolean =>
  below !== null &&
  below >= between &&
  issues &&
  strange.length === 0 &&
  (!purposes || purposes.oids.some((one) => one === TIME_STAMPING || one === ANY_PURPOSE))

export const isValidAt = ({ notBefore, notAfter }: ReadCertificate, at: number): boolean =>
  notBefore <= at && at <= notAfter

const UTF16 = 0x1e
const LONGEST_NAME = 200
// oxlint-disable-next-line no-control-regex -- a name is shown to people, and nothing in it may move the line
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

function textOf({ tag, content }: Der): string {
  const units = Array.from({ length: content.length >> 1 }, (_, at) =>
    String.fromCharCode(((content[2 * at] ?? 0) << 8) | (content[2 * at + 1] ?? 0)),
  )
  const plain = (): string => Array.from(content, (byte) => String.fromCharCode(byte)).join('')
  const text = tag === UTF16 ? units.join('') : tag === TAG.utf8 ? (fromUtf8(content) ?? plain()) : plain()
  return text.replace(CONTROL, ' ').slice(0, LONGEST_NAME)
}

/** A name from a certificate that a person can read: the common name, or else the last part of the name. */
export function readableName(name: Uint8Array): string {
  const pairs = elements(readDer(name).content).flatMap((set) => elements(set.content))
  const found = pairs.map((pair) => {
    const parts = inside(pair)
    return { type: oid(parts.take(TAG.oid)), text: textOf(parts.take()) }
  })
  return (found.find(({ type }) => type === COMMON_NAME) ?? found.at(-1))?.text ?? ''
}
