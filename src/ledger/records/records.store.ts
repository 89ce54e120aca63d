// Records in the database: what was measured, worked, paid or reached. They happened already, so no limit refuses them.
import { err, ok, type Result } from '../../basics/result.ts'
import { readInstant } from '../../basics/instant.ts'
import { wholePart } from '../../cases/storyParts.ts'
import { factBytes } from '../../evidence/factDocument.ts'
import { lockLog, type Stamp } from '../../evidence/log.store.ts'
import { isId, newId } from '../../server/ids.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { correctable, recordedUnder } from '../acts/acts.store.ts'
import { localTime } from '../acts/newAct.ts'
import { measureClient } from '../meters/clientUsage.store.ts'
import { putPapers, type NewPaper, type PutPapers } from '../papers/putPapers.store.ts'
import type { EntryFacts } from '../entry.ts'
import type { NewRecord } from './recordShapes.ts'

export interface PutRecords extends PutPapers {
  readonly ids: readonly string[]
}

export type RecordRefusal = 'act_differs' | 'already_corrected' | 'not_found' | { readonly undated: number }

/** Dated as it says, or now, under the id that it brought if that is one. Null where its date cannot be read. */
function prepared(record: NewRecord, client: string, zone: string, stamp: Stamp): NewPaper | null {
  const at = record.at === undefined ? stamp.at : readInstant(record.at, zone)
  if (at === null) return null
  const id = isId(record.id ?? '') ? (record.id ?? '') : newId(stamp.at)
  const facts: EntryFacts = { ...record, id: record.id ?? id, at: record.at ?? localTime(at, zone) }
  const corrects = record.corrects ?? null
  return { about: { id, client, case: null, at, corrects }, facts, parts: wholePart(facts) }
}

/** Whether what is known under the id says the same; a record that stated no time is the same at any. */
function isSame(known: Readonly<Record<string, unknown>>, record: NewRecord, { facts }: NewPaper): boolean {
  const again = record.at === undefined ? { ...facts, at: known['at'] } : facts
  return Buffer.compare(factBytes(known), factBytes(again)) === 0
}

/**
 * Records of one client, all of them or none. One that is sent again under its UUID is recorded once; another under a UUID that
 * is taken refuses the whole list (`act_differs`), as does a date that cannot be read (the place of the first).
 */
export async function putRecords(
  tx: TenantTx,
  client: string,
  records: readonly NewRecord[],
  zone: string,
  stamp: Stamp,
): Promise<Result<PutRecords, RecordRefusal>> {
  await lockLog(tx)
  const fresh = new Map<string, NewPaper>()
  const corrected = new Set<string>()
  const ids: string[] = []
  for (const [place, record] of records.entries()) {
    const paper = prepared(record, client, zone, stamp)
    if (!paper) return err({ undated: place })
    const { id } = paper.about
    const known = isId(record.id ?? '') ? await recordedUnder(tx, id) : null
    const before = fresh.get(id)?.facts ?? (known && known !== 'other' ? known.facts : null)
    const isTaken = known === 'other' || (known !== null && known.client !== client)
    if (isTaken || (before && !isSame(before, record, paper))) return err('act_differs')
    ids.push(id)
    if (before) continue
    const refusal = record.corrects === undefined ? null : await correctable(tx, client, record.corrects)
    if (refusal) return err(refusal)
    if (record.corrects !== undefined && corrected.has(record.corrects)) return err('already_corrected')
    if (record.corrects !== undefined) corrected.add(record.corrects)
    fresh.set(id, paper)
  }
  const moment = { zone, asOf: stamp.at }
  const skus = records.flatMap(({ lines = [] }) => lines.map(({ sku }) => sku))
  const before = await measureClient(tx, client, moment, { skus, reach: 'moved' })
  if (fresh.size === 0) return ok({ ids, usage: before.usage, crossings: [] })
  return ok({ ids, ...(await putPapers(tx, client, { before, papers: [...fresh.values()] }, moment, stamp)) })
}
