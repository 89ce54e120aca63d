// Features are not named in a table: their hash is their place. Integer arithmetic only, so that Node and every browser agree.

const FNV_PRIME = 16_777_619
const FNV_BASIS = 2_166_136_261

/** A 32-bit number for a piece of text; `kind` keeps features of different kinds apart. */
export const hashOf = (text: string, kind: number): number => hashOfPart(text, 0, text.length, kind)

/** The same of the letters [from, to) of a text. */
export function hashOfPart(text: string, from: number, to: number, kind: number): number {
  let hash = FNV_BASIS ^ kind
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
  return hash >>> 0
}

/** One number of two, their order included. Source: the finalising steps of MurmurHash3 (public domain). */
export function mixed(a: number, b: number): number {
  let hash = Math.imul(a ^ (b >>> 15), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Features are told apart by so many bits; two of a million meet rarely enough. */
const FEATURE_BITS = 22
export const FEATURES = 1 << FEATURE_BITS

/** The feature that a hash stands for, 0 to FEATURES − 1. */
export const featureOf = (hash: number): number => mixed(hash, 0x9e3779b9) & (FEATURES - 1)
