// Files beside versions and acceptances: the bytes are a part of the very document that they came with.
import { hash } from 'node:crypto'
import { partsOf } from '../../evidence/log.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { BroughtFile, FileNoted } from './broughtFile.ts'

export interface ReceivedFile {
  readonly noted: FileNoted
  readonly bytes: Uint8Array
}

/** The bytes of a file that was sent, with what is noted of it. */
export function received({ name, base64 }: BroughtFile): ReceivedFile {
  const bytes = Buffer.from(base64, 'base64')
  return { noted: { name, size: bytes.byteLength, sha256: hash('sha256', bytes, 'hex') }, bytes }
}

/** The bytes of the file that stands in a part of a document, or null when there is none, or no longer. */
export async function fileIn(tx: TenantTx, entry: number, part: string): Promise<Uint8Array | null> {
  return (await partsOf(tx, [entry], [part])).get(entry)?.[part] ?? null
}
