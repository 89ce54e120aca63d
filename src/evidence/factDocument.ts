// A fact as canonical bytes, and back to the very same fact.
//
// The canonical profile holds no fractions, because programs disagree about them; acts are full of them (0.02 m³). Here a
// number that is no exact integer becomes `{"decimal":"0.02"}`, in the digits that a person typed. A foreign object that
// happens to look like our mark is wrapped in `{"plain":…}`, so that reading back is exact for every JSON value.
import { canonicalBytes } from './canonical.ts'
import { fromUtf8 } from './utf8.ts'

type Json = unknown

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const looksLikeMark = (value: Record<string, Json>): boolean => {
  const keys = Object.keys(value)
  return keys.length === 1 && (keys[0] === 'decimal' || keys[0] === 'plain')
}

const eachMember = (value: Record<string, Json>, change: (member: Json) => Json): Record<string, Json> =>
  Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)]))

function marked(value: Json): Json {
  if (typeof value === 'number' && Number.isFinite(value) && !Number.isSafeInteger(value))
    return { decimal: String(value) }
  if (Array.isArray(value)) return value.map(marked)
  if (!isObject(value)) return value
  const members = eachMember(value, marked)
  return looksLikeMark(value) ? { plain: members } : members
}

function unmarked(value: Json): Json {
  if (Array.isArray(value)) return value.map(unmarked)
  if (!isObject(value)) return value
  if (!looksLikeMark(value)) return eachMember(value, unmarked)
  if (typeof value['decimal'] === 'string') return Number(value['decimal'])
  return isObject(value['plain']) ? eachMember(value['plain'], unmarked) : value
}

/** The canonical bytes of a fact in JSON; members that are `undefined` must be left out before. Throws NotCanonical. */
export const factBytes = (fact: Json): Uint8Array => canonicalBytes(marked(fact))

/** The fact again, from its canonical bytes. Throws SyntaxError when they are no UTF-8 or no JSON. */
export function readFact(bytes: Uint8Array): Json {
  const text = fromUtf8(bytes)
  if (text === null) throw new SyntaxError('the bytes of a fact are no UTF-8')
  return unmarked(JSON.parse(text))
}
