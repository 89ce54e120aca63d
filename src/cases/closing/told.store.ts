// Clients whom a fault of ours touched, as they stand on record: noted once for each case, and what became of it, said once.
import { err, ok, type Result } from '../../basics/result.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { utf8 } from '../../evidence/utf8.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { isFields, wholePart, type Fields } from '../storyParts.ts'
import { GROUNDS, type Ground } from './touched.ts'
import { TOLD, type NewTouched, type TouchedView } from './touchedShapes.ts'

/** The document of a fact as fields; empty where it was erased. */
export const factOf = (bytes: Uint8Array | undefined): Fields => {
  const fact = bytes ? readFact(bytes) : null
  return isFields(fact) ? fact : {}
}
export const textIn = (fact: Fields, field: string): string =>
  typeof fact[field] === 'string' ? fact[field] : ''

interface Recorded {
  readonly id: string
  readonly client: string
  readonly ground: Ground
  readonly detail: string
  readonly told: TouchedView['told']
}

const touchedRows = (tx: TenantTx) =>
  tx.db
    .selectFrom('touched_client')
    .leftJoin('touched_told', (on) =>
      on
        .onRef('touched_told.org_id', '=', 'touched_client.org_id')
        .onRef('touched_told.touched_id', '=', 'touched_client.id'),
    )
    .select([
      'touched_client.id',
      'touched_client.client_id',
      'touched_client.source_case_id',
      'touched_client.ground',
      'touched_client.entry_index as entry',
      'touched_told.kind as told',
      'touched_told.at as told_at',
      'touched_told.entry_index as told_entry',
    ])
    .where('touched_client.org_id', '=', tx.org)

/** Everybody who was noted in a case, in the order of the log. */
export async function recordedIn(tx: TenantTx, caseId: string): Promise<Recorded[]> {
  const rows = await touchedRows(tx)
    .where('touched_client.source_case_id', '=', caseId)
    .orderBy('touched_client.entry_index')
    .execute()
  const parts = await partsOf(
    tx,
    rows.flatMap(({ entry, told_entry: told }) => [entry, ...(told === null ? [] : [told])]),
    ['facts'],
  )
  return rows.map((row) => {
    const kind = TOLD.find((one) => one === row.told)
    const said = factOf(row.told_entry === null ? undefined : parts.get(row.told_entry)?.['facts'])
    return {
      id: row.id,
      client: row.client_id,
      ground: GROUNDS.find((one) => one === row.ground) ?? 'named',
      detail: textIn(factOf(parts.get(row.entry)?.['facts']), 'detail'),
      told:
        kind && row.told_at !== null
          ? { kind, at: new Date(row.told_at).toISOString(), channel: textIn(said, 'channel') }
          : null,
    }
  })
}

/** How many were told and how many still wait for a word. */
export async function touchedCount(
  tx: TenantTx,
  caseId: string,
): Promise<{ readonly told: number; readonly open: number }> {
  const all = await recordedIn(tx, caseId)
  return {
    told: all.filter(({ told }) => told?.kind === 'told').length,
    open: all.filter(({ told }) => told === null).length,
  }
}

/** Records that a fault of this case may have touched another client. The same client twice is one record. */
export async function noteTouched(
  tx: TenantTx,
  found: CaseOnFile,
  { client, ground, detail }: NewTouched,
  stamp: Stamp,
): Promise<string> {
  await lockLog(tx)
  const before = (await recordedIn(tx, found.id)).find((one) => one.client === client)
  if (before) return before.id
  const recording = new Recording()
  const columns = { client_id: client, source_case_id: found.id, ground, at: stamp.at }
  const id = recording.fact('touched_client', 'touched.noted', wholePart({ detail }), columns)
  await recording.record(tx, stamp)
  return id
}

/** Has somebody said already what became of this client? Null when there is no such record. */
export async function isToldOf(tx: TenantTx, touched: string): Promise<boolean | null> {
  const row = await touchedRows(tx).where('touched_client.id', '=', touched).executeTakeFirst()
  return row ? row.told !== null : null
}

/** What became of a touched client; the letter is there where one went. */
export interface Told {
  readonly kind: (typeof TOLD)[number]
  readonly channel: string
  readonly letter?: string
}

/** Puts into a recording what became of a touched client; returns its id. */
export const addTold = (
  recording: Recording,
  touched: string,
  { kind, channel, letter }: Told,
  at: number,
): string =>
  recording.fact(
    'touched_told',
    'touched.told',
    { ...wholePart({ channel }), ...(letter === undefined ? {} : { letter: utf8(letter) }) },
    { touched_id: touched, kind, at },
  )

/** Records that a client heard of it in another way than by a letter, or that they were not touched after all. Said once. */
export async function tellTouched(
  tx: TenantTx,
  touched: string,
  told: Told,
  stamp: Stamp,
): Promise<Result<string, 'not_found' | 'told_already'>> {
  await lockLog(tx)
  const isTold = await isToldOf(tx, touched)
  if (isTold === null) return err('not_found')
  if (isTold) return err('told_already')
  const recording = new Recording()
  const id = addTold(recording, touched, told, stamp.at)
  await recording.record(tx, stamp)
  return ok(id)
}
