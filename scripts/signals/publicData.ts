// Where the public texts lie, and what they come to as one hash.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import {
  PUBLIC_SETS,
  type PublicRow,
  publicRows,
  type PublicSet,
} from '../../src/signals/learning/publicRows.ts'

const FOLDER = new URL('../../src/signals/training/public/', import.meta.url)

export type Part = 'train' | 'dev'

/** The bytes of a file as it is committed. */
export const publicFile = (set: PublicSet, part: Part): Buffer =>
  readFileSync(new URL(`${set}.${part}.jsonl.gz`, FOLDER))

export const publicTexts = (part: Part): Record<PublicSet, PublicRow[]> =>
  Object.fromEntries(
    PUBLIC_SETS.map((set) => [set, publicRows(gunzipSync(publicFile(set, part)).toString('utf8'))]),
  ) as Record<PublicSet, PublicRow[]>

/** SHA-256 over the texts that the helper heads are trained on. */
export function publicHash(): string {
  const hash = createHash('sha256')
  for (const set of PUBLIC_SETS) hash.update(publicFile(set, 'train'))
  return hash.digest('hex')
}
