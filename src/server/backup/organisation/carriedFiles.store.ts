// Files, captured pages and keys of mails on their way to another desk: the export says which entries they are, their bytes
// come with the openings of the log, and there they are recorded anew, byte for byte.
import { z } from 'zod'
import type { Stamp } from '../../../evidence/log.store.ts'
import { Recording } from '../../../evidence/recording.store.ts'
import { originalsOf } from '../../../messages/originals/originals.store.ts'
import { mailKeysOf } from '../../../messages/originals/keys/mailKeys.store.ts'
import { capturesOf } from '../../captures/captures.store.ts'
import type { TenantTx } from '../../db/tenant.ts'
import { openedEntries, type OldEntries } from './openings.ts'

/** One document of a case in the old log; `of` is the entry of the original that a key of mail belongs to. */
export const CarriedFile = z.strictObject({
  entry: z.int().min(0),
  kind: z.enum(['original', 'capture', 'mail_key']),
  of: z.int().min(0).optional(),
})
export type CarriedFile = z.infer<typeof CarriedFile>

/** What of a case travels as bytes, but for the entries in `without`. */
export async function carriedFilesOf(
  tx: TenantTx,
  caseId: string,
  without: ReadonlySet<number>,
): Promise<CarriedFile[]> {
  const originals = await originalsOf(tx, caseId)
  const entryOf = new Map(originals.map(({ id, entry }) => [id, entry]))
  const keys = (await mailKeysOf(tx, caseId)).flatMap(({ entry, original }) => {
    const of = entryOf.get(original)
    return of === undefined ? [] : [{ entry, kind: 'mail_key' as const, of }]
  })
  const captures = await capturesOf(tx, caseId)
  return [
    ...originals.map(({ entry }) => ({ entry, kind: 'original' as const })),
    ...captures.map(({ entry }) => ({ entry, kind: 'capture' as const })),
    ...keys,
  ].filter(({ entry }) => !without.has(entry))
}

/** Takes openings and records those that belong to cases which have been opened here. */
export class CarriedFiles {
  readonly #wanted = new Map<number, CarriedFile & { readonly case: string }>()
  readonly #recorded = new Map<number, string>()
  readonly #entryAt: OldEntries

  constructor(entryAt: OldEntries) {
    this.#entryAt = entryAt
  }

  want(caseId: string, files: readonly CarriedFile[]): void {
    for (const file of files) this.#wanted.set(file.entry, { ...file, case: caseId })
  }

  /** The lines of one file of openings. Throws RangeError when a part opens nothing. */
  async take(tx: TenantTx, text: string, stamp: Stamp): Promise<void> {
    const isWanted = (entry: number): boolean => this.#wanted.has(entry)
    for (const [n, parts] of openedEntries(text, isWanted, this.#entryAt))
      await this.#record(tx, n, parts, stamp)
  }

  async #record(
    tx: TenantTx,
    n: number,
    parts: Readonly<Record<string, Uint8Array>>,
    stamp: Stamp,
  ): Promise<void> {
    const wanted = this.#wanted.get(n)
    if (!wanted || !parts['facts']) return
    const recording = new Recording()
    const { at } = stamp
    if (wanted.kind === 'original') {
      const columns = { case_id: wanted.case, upload_id: null, at }
      this.#recorded.set(n, recording.fact('original', 'original.kept', parts, columns))
    } else if (wanted.kind === 'capture')
      recording.fact('capture', 'page.captured', parts, { case_id: wanted.case, at })
    else {
      const original = this.#recorded.get(wanted.of ?? -1)
      if (original !== undefined)
        recording.fact('mail_key', 'mail.key_seen', parts, { original_id: original, at })
    }
    await recording.record(tx, stamp)
  }
}
