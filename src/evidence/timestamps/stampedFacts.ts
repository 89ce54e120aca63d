// What an authority put its signature under (TSTInfo of RFC 3161): whose policy, which hash, which number, when.
//
// "Existed no later than" is what a token shows, so a fraction of a second that does not fit into milliseconds is rounded
// up, never down. The accuracy is kept beside the instant and not added to it: a reader sees both.
import { hex } from '../utf8.ts'
import {
  algorithm,
  context,
  inside,
  NotDer,
  oid,
  readDer,
  small,
  TAG,
  unsigned,
  type Cursor,
  type Der,
} from './der.ts'

export interface StampedFacts {
  readonly policy: string
  /** Dotted name of the hash, and its value. */
  readonly imprint: { readonly algorithm: string; readonly digest: Uint8Array }
  /** The authority's number of this token, in hexadecimal digits. */
  readonly serial: string
  /** Milliseconds since 1970, rounded up. */
  readonly genTime: number
  /** How far the authority's clock may be off, rounded up; null when it does not say. */
  readonly accuracyMs: number | null
  readonly nonce: Uint8Array | null
  /** The name that the authority gives itself, as DER. */
  readonly tsa: Uint8Array | null
}

const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d*[1-9]))?Z$/

function instant({ content }: Der): number {
  const [, year, month, day, hour, minute, second, fraction = ''] =
    TIME.exec(String.fromCharCode(...content)) ?? []
  if (year === undefined) throw new NotDer('not an instant')
  const said = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  const at = Date.parse(said)
  // The second form must be the first: thirtieth days of February are moved on by the parser, not refused.
  if (Number.isNaN(at) || new Date(at).toISOString() !== said) throw new NotDer('not an instant')
  return at + Number(fraction.slice(0, 3).padEnd(3, '0')) + (fraction.length > 3 ? 1 : 0)
}

function accuracy(parts: Cursor): number | null {
  const given = parts.maybe(TAG.sequence)
  if (!given) return null
  const of = inside(given)
  const thousandth = (number: number): number => {
    const found = of.maybe(context(number, false))
    const value = found ? small(found) : 0
    if (found && (value < 1 || value > 999)) throw new NotDer('not a part of a second')
    return value
  }
  const seconds = of.maybe(TAG.integer)
  const ms = (seconds ? small(seconds) * 1000 : 0) + thousandth(0) + Math.ceil(thousandth(1) / 1000)
  of.done()
  return ms
}

/** The directory name; other kinds of names are not used by authorities and would not be compared by anybody. */
function nameOf(explicit: Der): Uint8Array {
  const general = inside(explicit)
  const directory = inside(general.take(context(4, true)))
  general.done()
  const name = directory.take(TAG.sequence).whole
  directory.done()
  return name
}

function extensions(list: Der): void {
  const each = inside({ ...list })
  for (let next = each.maybe(TAG.sequence); next; next = each.maybe(TAG.sequence)) {
    const parts = inside(next)
    parts.take(TAG.oid)
    // What we do not know and must understand would change what the token means.
    if (parts.maybe(TAG.boolean)) throw new NotDer('an extension that must be understood')
    parts.take(TAG.octets)
    parts.done()
  }
  each.done()
}

/** Reads the signed facts. Throws NotDer. */
export function readStampedFacts(bytes: Uint8Array): StampedFacts {
  const parts = inside(readDer(bytes))
  if (small(parts.take(TAG.integer)) !== 1) throw new NotDer('another version')
  const policy = oid(parts.take(TAG.oid))
  const hashed = inside(parts.take(TAG.sequence))
  const imprint = { algorithm: algorithm(hashed.take(TAG.sequence)), digest: hashed.take(TAG.octets).content }
  hashed.done()
  const serial = hex(unsigned(parts.take(TAG.integer)))
  const genTime = instant(parts.take(TAG.generalizedTime))
  const accuracyMs = accuracy(parts)
  parts.maybe(TAG.boolean)
  const nonce = parts.maybe(TAG.integer)
  const tsa = parts.maybe(context(0, true))
  const more = parts.maybe(context(1, true))
  if (more) extensions(more)
  parts.done()
  const said = { nonce: nonce && unsigned(nonce), tsa: tsa && nameOf(tsa) }
  return { policy, imprint, serial, genTime, accuracyMs, ...said }
}
