// One value, one row of bytes: RFC 8785 (JSON Canonicalization Scheme) in a strict profile of our own.
//
// Strict, because the bytes are committed for good: two programs must never disagree about them. Texts are well-formed
// and never normalised, numbers are integers that a double holds exactly, and nothing else is taken: no fraction, Date,
// Map, undefined or hole in a list, all of which the usual libraries let through in silence.
import { isWellFormed, utf8 } from './utf8.ts'

export type CanonicalValue =
  string | number | boolean | null | readonly CanonicalValue[] | { readonly [key: string]: CanonicalValue }

const MAX_DEPTH = 64

/** The value lies outside the profile; `path` says where (`$.lines[2].qty`). */
export class NotCanonical extends Error {
  readonly path: string
  readonly why: string
  constructor(path: string, why: string) {
    super(`${path}: ${why}`)
    this.name = 'NotCanonical'
    this.path = path
    this.why = why
  }
}

function textOf(value: string, path: string): string {
  if (!isWellFormed(value)) throw new NotCanonical(path, 'half of a surrogate pair stands alone')
  return JSON.stringify(value)
}

function numberOf(value: number, path: string): string {
  if (!Number.isSafeInteger(value)) throw new NotCanonical(path, `${value} is not an exact integer`)
  return Object.is(value, -0) ? '0' : String(value)
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

// Code units decide the order (RFC 8785, 3.2.3), as `<` does; a locale would make it depend on the machine.
const byCodeUnits = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0)

function objectOf(value: object, path: string, depth: number): string {
  if (!isPlain(value)) throw new NotCanonical(path, 'not a plain object')
  const members = Object.entries(value)
    .sort(byCodeUnits)
    .map(([key, member]) => `${textOf(key, path)}:${written(member, `${path}.${key}`, depth + 1)}`)
  return `{${members.join(',')}}`
}

function written(value: unknown, path: string, depth: number): string {
  if (depth > MAX_DEPTH) throw new NotCanonical(path, `deeper than ${MAX_DEPTH} levels`)
  if (value === null || value === true || value === false) return String(value)
  if (typeof value === 'string') return textOf(value, path)
  if (typeof value === 'number') return numberOf(value, path)
  if (Array.isArray(value))
    return `[${Array.from(value, (item, at) => written(item, `${path}[${at}]`, depth + 1)).join(',')}]`
  if (typeof value === 'object') return objectOf(value, path, depth)
  throw new NotCanonical(path, `${typeof value} has no canonical form`)
}

/** The canonical text of a value. Throws NotCanonical for anything outside the profile. */
export const canonicalText = (value: unknown): string => written(value, '$', 0)

/** The canonical UTF-8 bytes, those that are hashed and kept. Throws NotCanonical. */
export const canonicalBytes = (value: unknown): Uint8Array => utf8(canonicalText(value))
