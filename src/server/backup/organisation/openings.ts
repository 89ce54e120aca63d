// Openings of the old log, read from the lines of an export: each must open what its entry promised of it.
import { z } from 'zod'
import { commitment } from '../../../evidence/leaf.ts'
import { sha256 } from '../../../evidence/log.store.ts'
import { hex } from '../../../evidence/utf8.ts'

/** What an entry of the old log says: its kind, the id of its fact, and what it promises of each part, in hexadecimal. */
export interface OldEntry {
  readonly type: string
  readonly ref: string
  readonly c: Readonly<Record<string, string>>
}
/** The entry at a place in the old log; throws when there is none. */
export type OldEntries = (entry: number) => OldEntry

const Opening = z.object({ n: z.int(), part: z.string(), salt: z.base64(), bytes: z.base64() })
type Opening = z.infer<typeof Opening>
/** Parts that say who recorded it there; here somebody else does. */
const OF_AUTHOR = new Set(['by', 'via'])

/**
 * The parts of the wanted entries in one file of openings, in the order of the log; all parts of an entry stand in one file.
 * Throws RangeError when a part opens nothing.
 */
export function* openedEntries(
  text: string,
  isWanted: (entry: number) => boolean,
  entryAt: OldEntries,
): Generator<readonly [number, Readonly<Record<string, Uint8Array>>]> {
  const openings = new Map<number, Opening[]>()
  for (const line of text.split('\n')) {
    const n = Number(/^\{"n":(\d{1,15}),/.exec(line)?.[1] ?? '-1')
    if (!isWanted(n)) continue
    const parts = openings.get(n) ?? []
    parts.push(Opening.parse(JSON.parse(line)))
    openings.set(n, parts)
  }
  const inOrder = [...openings].toSorted(([one], [other]) => one - other)
  for (const [n, parts] of inOrder) yield [n, opened(n, parts, entryAt(n))]
}

function opened(n: number, openings: readonly Opening[], promised: OldEntry): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {}
  for (const { part, salt, bytes: text } of openings) {
    const bytes = Buffer.from(text, 'base64')
    const found = commitment({ name: part, bytes, salt: Buffer.from(salt, 'base64') }, sha256)
    if (hex(found) !== promised.c[part]) throw new RangeError(`the part ${part} does not open entry ${n}`)
    if (!OF_AUTHOR.has(part)) parts[part] = bytes
  }
  return parts
}
