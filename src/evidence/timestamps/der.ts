// DER, read strictly: definite lengths in their shortest form, nothing before, between or after, and not too deep.
//
// Libraries for ASN.1 read BER, in which one thing can be written in many ways. What a timestamp says must not be open to
// that: bytes that could be read in two ways are not read at all. Whoever reads catches `NotDer` at the border of its file.
import { concatenated } from '../utf8.ts'

/** One element: its tag byte, its content, and the bytes of both. */
export interface Der {
  readonly tag: number
  readonly content: Uint8Array
  readonly whole: Uint8Array
}
/** Thrown while reading; never leaves the functions that give a `Result`. */
export class NotDer extends RangeError {}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  octets: 0x04,
  none: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const
const CONSTRUCTED = 0x20
const LONG_TAG = 0x1f
const MOST_BYTES = 65_536
const MOST_DEEP = 32

function refuse(why: string): never {
  throw new NotDer(why)
}

/** Tag numbers of the context in which they stand: `[0]`, `[1]`. */
export const context = (number: number, constructed: boolean): number =>
  0x80 | (constructed ? CONSTRUCTED : 0) | number

function lengthAt(bytes: Uint8Array, at: number): { length: number; start: number } {
  const first = bytes[at] ?? refuse('cut off')
  if (first < 0x80) return { length: first, start: at + 1 }
  const digits = bytes.subarray(at + 1, at + 1 + (first & 0x7f))
  if (first === 0x80 || digits.length > 3 || digits.length < (first & 0x7f)) return refuse('not a length')
  const length = digits.reduce((sum, digit) => sum * 256 + digit, 0)
  if (digits[0] === 0 || length < 0x80) return refuse('a longer length than needed')
  return { length, start: at + 1 + digits.length }
}

/** The elements that stand one after another. */
export function elements(bytes: Uint8Array): Der[] {
  const found: Der[] = []
  for (let at = 0; at < bytes.length;) {
    const tag = bytes[at] ?? 0
    if ((tag & LONG_TAG) === LONG_TAG) return refuse('a long tag')
    const { length, start } = lengthAt(bytes, at + 1)
    if (start + length > bytes.length) return refuse('cut off')
    found.push({
      tag,
      content: bytes.subarray(start, start + length),
      whole: bytes.subarray(at, start + length),
    })
    at = start + length
  }
  return found
}

function checkDepth({ tag, content }: Der, left: number): void {
  if (left === 0) refuse('too deep')
  if ((tag & CONSTRUCTED) !== 0) for (const inner of elements(content)) checkDepth(inner, left - 1)
}

/** The one element that these bytes are, every element inside it checked. */
export function readDer(bytes: Uint8Array, tag: number = TAG.sequence): Der {
  if (bytes.length > MOST_BYTES) return refuse('too long')
  const [only, another] = elements(bytes)
  if (!only || another || only.tag !== tag) return refuse('not one element of that kind')
  checkDepth(only, MOST_DEEP)
  return only
}

/** Elements taken in their order. `done` refuses what is left over, so nothing is passed by in silence. */
export interface Cursor {
  /** The next element, which must have this tag (or any, when none is given). */
  readonly take: (tag?: number) => Der
  readonly maybe: (tag: number) => Der | null
  readonly done: () => void
}

export function inside({ content }: Der): Cursor {
  const waiting = elements(content)
  const take = (tag?: number): Der => {
    const next = waiting.shift()
    if (!next || (tag !== undefined && next.tag !== tag)) return refuse('another element was expected')
    return next
  }
  return {
    take,
    maybe: (tag) => (waiting[0]?.tag === tag ? take(tag) : null),
    done: () => (waiting.length > 0 ? refuse('more than was expected') : undefined),
  }
}

/** The bytes of a number that is not negative, without the zero that only says so. */
export function unsigned({ content }: Der): Uint8Array {
  const [first, second] = content
  if (first === undefined || first >= 0x80) return refuse('not a number of that kind')
  if (first === 0 && second !== undefined && second < 0x80) return refuse('a longer number than needed')
  return first === 0 && second !== undefined ? content.subarray(1) : content
}
/** A number that is not negative and below 2^24. */
export function small(der: Der): number {
  const bytes = unsigned(der)
  return bytes.length <= 3 ? bytes.reduce((sum, byte) => sum * 256 + byte, 0) : refuse('too large')
}

/** The dotted form of an object identifier. */
export function oid({ content }: Der): string {
  if (content.length === 0 || content.length > 64 || (content.at(-1) ?? 0) >= 0x80)
    return refuse('not an oid')
  const arcs: bigint[] = []
  let arc: bigint | null = null
  for (const byte of content) {
    if (arc === null && byte === 0x80) return refuse('a longer oid than needed')
    arc = ((arc ?? 0n) << 7n) | BigInt(byte & 0x7f)
    if (byte >= 0x80) continue
    arcs.push(arc)
    arc = null
  }
  const first = arcs[0] ?? 0n
  const root = first < 40n ? 0n : first < 80n ? 1n : 2n
  return [root, first - root * 40n, ...arcs.slice(1)].join('.')
}

/** The algorithm that is named; parameters may be absent or NULL, or as given when `more` allows them. */
export function algorithm(der: Der): string {
  const parts = inside(der)
  const name = oid(parts.take(TAG.oid))
  const parameters = parts.maybe(TAG.none)
  if (parameters && parameters.content.length > 0) return refuse('NULL holds nothing')
  parts.done()
  return name
}

const lengthOf = (length: number): number[] =>
  length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]

/** Writes one element. The parts together have fewer than 65536 bytes. */
export function writeDer(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = concatenated(...parts)
  if (content.length >= MOST_BYTES) throw new RangeError('too long')
  return concatenated(Uint8Array.of(tag, ...lengthOf(content.length)), content)
}

/** A number that is not negative, given by its bytes. */
export function writeUnsigned(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte !== 0)
  const digits = start < 0 ? Uint8Array.of(0) : bytes.subarray(start)
  const sign = (digits[0] ?? 0) >= 0x80 ? Uint8Array.of(0) : new Uint8Array()
  return writeDer(TAG.integer, sign, digits)
}
