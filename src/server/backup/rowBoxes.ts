// Rows of content in a backup lie in boxes: neighbours about one person together, compressed, under that person's key.
//
// Whoever destroys the key closes the boxes in every backup that was ever made, without touching one of them.
import { promisify } from 'node:util'
import { deflateRaw, inflateRaw, type InputType, type ZlibOptions } from 'node:zlib'
import { openUnder, sealUnder, type MasterKey } from '../secrets/envelope.ts'

const deflated = promisify<InputType, ZlibOptions, Buffer>(deflateRaw)
const inflated = promisify<InputType, ZlibOptions, Buffer>(inflateRaw)

/** A box holds about this much, so that one row can still be opened without reading a whole table. */
const FULL_CHARACTERS = 64 * 1024
const MOST_UNPACKED_BYTES = 192 * 1024 * 1024

export interface Box {
  /** Whose key opens it: the id of a client, or one of the words below. */
  readonly of: string
  readonly rows: readonly string[]
}
/** Rows about nobody in particular. */
export const OF_ORGANISATION = 'organisation'
/** Rows that nobody has accepted yet: their key lives as long as the keys of this one backup. */
export const OF_THIS_BACKUP = 'this_backup'

export interface OwnedRow {
  readonly of: string
  readonly text: string
}

/** Neighbours with one owner together, in their order. */
export async function* boxed(rows: AsyncIterable<OwnedRow>): AsyncGenerator<Box> {
  let box: { of: string; rows: string[] } | null = null
  let length = 0
  for await (const { of, text } of rows) {
    if (box && (box.of !== of || length >= FULL_CHARACTERS)) {
      yield box
      box = null
    }
    box ??= { of, rows: [] }
    length = box.rows.length === 0 ? text.length : length + text.length
    box.rows.push(text)
  }
  if (box) yield box
}

/** What a box is bound to: it opens at no other table and in no other organisation. */
const nameOf = (organisation: string, table: string): string => `exhale.backup/1 ${organisation} ${table}`

/** Closes rows under a key. The packing runs beside the desk: a large file must not hold up whoever is asking meanwhile. */
export async function closedBox(
  key: MasterKey,
  organisation: string,
  table: string,
  rows: readonly string[],
): Promise<string> {
  const packed = await deflated(Buffer.from(rows.join('\n'), 'utf8'), { level: 1 })
  return Buffer.from(sealUnder(key, nameOf(organisation, table), packed)).toString('base64')
}

/** The rows of a box. Throws when it was altered, or the key is another one. */
export async function openedBox(
  key: MasterKey,
  organisation: string,
  table: string,
  box: string,
): Promise<string[]> {
  const packed = openUnder(key, nameOf(organisation, table), Buffer.from(box, 'base64'))
  const rows = await inflated(packed, { maxOutputLength: MOST_UNPACKED_BYTES })
  return rows.toString('utf8').split('\n')
}
