// Half of a surrogate pair is no text: it has no UTF-8 form, so a table would keep a mark in its place while the log refuses
// it. JSON can write it as an escape; it is refused at the door, before anything of the request is kept.
import { isWellFormed } from '../../evidence/utf8.ts'

/** Only an escape can bring it: the body itself was decoded from UTF-8. */
const ESCAPED = /\\u[dD][89a-fA-F]/u

function brokenIn(value: unknown, path: string): string | null {
  if (typeof value === 'string') return isWellFormed(value) ? null : path
  if (typeof value !== 'object' || value === null) return null
  for (const [key, member] of Object.entries(value)) {
    const where = isWellFormed(key) ? `${path}/${key}` : path
    const broken = where === path ? path : brokenIn(member, where)
    if (broken !== null) return broken
  }
  return null
}

/**
 * Where in the parsed JSON a text or a key holds half of a surrogate pair, as `body/lines/2/name`; null when all are whole.
 * `source` is the text it was parsed from, whose depth is bounded already (`isModestJson`).
 */
export const brokenText = (source: string, parsed: unknown): string | null =>
  ESCAPED.test(source) ? brokenIn(parsed, 'body') : null
