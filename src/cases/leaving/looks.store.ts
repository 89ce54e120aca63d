// Second looks on record. A look is a look at exactly one text: it counts for every version with the same words, and for no other.
import { z } from 'zod'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { addressPart, lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { fromUtf8 } from '../../evidence/utf8.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { LOOK_WAYS, LOOK_WORDS, type LookWord } from './leave.ts'

const LookFacts = z.object({
  why: z.string(),
  /** The name that a reader from outside gave; null for people of the desk. */
  name: z.string().nullable(),
})

export interface LookOnFile {
  readonly id: string
  readonly version: string
  /** SHA-256 of the text that was read, in hexadecimal. */
  readonly hash: string
  readonly way: (typeof LOOK_WAYS)[number]
  readonly word: LookWord
  readonly why: string
  readonly name: string | null
  readonly by: string
  readonly at: number
}

/** The looks that were taken in a case, the oldest first; erased ones are missing. */
export async function looksOf(tx: TenantTx, caseId: string): Promise<LookOnFile[]> {
  const rows = await tx.db
    .selectFrom('second_look')
    .innerJoin('draft_version', (on) =>
      on
        .onRef('draft_version.org_id', '=', 'second_look.org_id')
        .onRef('draft_version.id', '=', 'second_look.version_id'),
    )
    .select([
      'second_look.id',
      'second_look.version_id',
      'second_look.way',
      'second_look.word',
      'second_look.at',
      'second_look.entry_index',
      'draft_version.text_hash',
    ])
    .where('second_look.org_id', '=', tx.org)
    .where('second_look.case_id', '=', caseId)
    .orderBy('second_look.entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return rows.flatMap((row) => {
    const { facts, by } = parts.get(row.entry_index) ?? {}
    const said = facts && LookFacts.safeParse(readFact(facts)).data
    const way = LOOK_WAYS.find((one) => one === row.way)
    const word = LOOK_WORDS.find((one) => one === row.word)
    if (!said || !way || !word) return []
    return [
      {
        id: row.id,
        version: row.version_id,
        hash: row.text_hash.toString('hex'),
        way,
        word,
        ...said,
        by: by ? (fromUtf8(by) ?? '') : '',
        at: row.at,
      },
    ]
  })
}

export interface NewLook {
  readonly caseId: string
  readonly version: string
  readonly way: LookOnFile['way']
  readonly word: LookWord
  readonly why: string
  readonly name?: string
}

/** Records a look; returns its id. Where it came from is kept with looks from outside, which nobody signed in for. */
export async function recordLook(tx: TenantTx, look: NewLook, stamp: Stamp): Promise<string> {
  await lockLog(tx)
  const { caseId, version, way, word, why, name } = look
  const recording = new Recording()
  const parts = {
    facts: factBytes({ why, name: name ?? null }),
    ...(way === 'outside' ? addressPart(stamp) : {}),
  }
  const columns = { case_id: caseId, version_id: version, way, word, at: stamp.at }
  const id = recording.fact('second_look', 'draft.looked_at', parts, columns)
  await recording.record(tx, stamp)
  return id
}
