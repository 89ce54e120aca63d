// Acts in the database: the document, what it moved, the totals and the thresholds that it crossed, in one transaction.
import { err, ok, type Result } from '../../basics/result.ts'
import { readInstant } from '../../basics/instant.ts'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { growableState, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { utf8 } from '../../evidence/utf8.ts'
import { newId } from '../../server/ids.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Strokes } from '../counter/strokes.ts'
import type { EntryFacts } from '../entry.ts'
import { measureClient, measuredWithout, type MeasuredClient } from '../meters/clientUsage.store.ts'
import type { Crossing, Usage } from '../meters/usage.ts'
import { putPapers } from '../papers/putPapers.store.ts'
import { isObject, readPaper } from '../papers/readPaper.ts'
import type { Paper } from '../findings/paper.ts'
import { ActFacts } from './act.ts'
import { lackOfAct, limitBar, withKnownSizes, type ActLack, type OverAt } from './limitBar.ts'
import { numberedAct, saidByAct, type FilledAct } from './newAct.ts'
/** A device whose clock runs ahead by less than this made the act now. */
const AHEAD_MS = 24 * 3_600_000

export interface NewAct {
  readonly client: string
  readonly act: FilledAct
  /** Given where the act was made, so that one sent twice is one act. */
  readonly id?: string | undefined
  /** The bytes of pictures, as the camera made them. */
  readonly photos: readonly Uint8Array[]
  readonly strokes: { readonly us?: Strokes | undefined; readonly client?: Strokes | undefined }
  readonly site?: string | null
  readonly turn?: string | null
  /** When it reached us, for an act that was made without a connection; such an act is never refused for what happened. */
  readonly receivedAt?: number | null
}

export interface PutAct {
  readonly id: string
  readonly usage: readonly Usage[]
  readonly crossings: readonly Crossing[]
}

export type ActRefusal =
  | { readonly why: 'act_differs' | 'already_corrected' | 'not_found' }
  | { readonly why: 'over_limit'; readonly over: OverAt }
  | { readonly why: 'lacks'; readonly lack: ActLack }

/** Whose act it is and what it says, if the id is known; `other` when the id names another document. */
export async function recordedUnder(tx: TenantTx, id: string): Promise<ActOnFile | 'other' | null> {
  const known = await findAct(tx, id)
  if (known) return known
  const other = await tx.db
    .selectFrom('evidence_entry')
    .select('entry_index')
    .where('org_id', '=', tx.org)
    .where('ref', '=', id)
    .executeTakeFirst()
  return other ? 'other' : null
}

const numberOf = (known: ActOnFile | 'other' | null): string | undefined =>
  known && known !== 'other' ? known.paper?.act?.number : undefined
const same = (one: object, other: object): boolean =>
  Buffer.compare(factBytes(saidByAct({ ...one })), factBytes(saidByAct({ ...other }))) === 0

function partsFor(facts: EntryFacts, { photos, strokes }: NewAct): Readonly<Record<string, Uint8Array>> {
  return {
    facts: factBytes(facts),
    ...Object.fromEntries(photos.map((photo, at) => [`photo${at + 1}`, photo])),
    ...(strokes.us && { signus: utf8(JSON.stringify(strokes.us)) }),
    ...(strokes.client && { signclient: utf8(JSON.stringify(strokes.client)) }),
  }
}

/** What an act that can still be asked about lacks. What happened without a connection is kept as it is. */
function refusedFor(act: ActFacts, { usage, totals }: MeasuredClient): ActRefusal | null {
  const direction = act.kind === 'goods_in' ? 1 : -1
  const { over } =
    act.kind === 'goods_in' ? limitBar(usage, withKnownSizes(act.lines, totals), direction) : NO_BAR
  const lack = lackOfAct(act, over)
  if (lack === null) return null
  return over && lack === 'over_limit_choice' ? { why: 'over_limit', over } : { why: 'lacks', lack }
}
const NO_BAR = { over: null }

/** The document that a new one stands for: of the same client, and not corrected before. */
export async function correctable(
  tx: TenantTx,
  client: string,
  corrects: string,
): Promise<'already_corrected' | 'not_found' | null> {
  const known = await findAct(tx, corrects)
  if (known?.client !== client) return 'not_found'
  return known.correctedBy === null ? null : 'already_corrected'
}

/**
 * Puts an act down: the document with its lines, photos and signatures, what it adds to the totals, and the thresholds that it
 * crosses. `zone` is that of the organisation. The same act sent again under its id is the same act, whatever was lost on the
 * way. While it can still be asked about (`receivedAt` is not given), goods over a hard limit need the choice that is signed.
 */
export async function putAct(
  tx: TenantTx,
  wanted: NewAct,
  zone: string,
  stamp: Stamp,
): Promise<Result<PutAct, ActRefusal>> {
  const log = await growableState(tx)
  const id = wanted.id ?? newId(stamp.at)
  const place = log.first + Number(log.frontier.size)
  // An id that is made here names nothing yet.
  const known = wanted.id === undefined ? null : await recordedUnder(tx, id)
  const filled = { ...wanted.act, number: wanted.act.number ?? numberOf(known) ?? String(place) }
  const at = readInstant(filled.at ?? '', zone) ?? stamp.at
  const facts = numberedAct(filled, { id, at, place, zone })
  const moment = { zone, asOf: at > stamp.at && at - stamp.at <= AHEAD_MS ? at : stamp.at }
  const skus = filled.lines.map(({ sku }) => sku)
  const before = await measureClient(tx, wanted.client, moment, { skus, reach: 'moved' })
  if (known === 'other') return err({ why: 'act_differs' })
  if (known) {
    const isSame =
      known.client === wanted.client && same(known.facts, { ...facts, at: filled.at ?? known.facts['at'] })
    return isSame ? ok({ id, usage: before.usage, crossings: [] }) : err({ why: 'act_differs' })
  }
  const { corrects } = wanted.act
  const refusal = corrects === undefined ? null : await correctable(tx, wanted.client, corrects)
  // A counter without a connection could not know: the act says what it corrects, and the two become a finding.
  if (refusal !== null && wanted.receivedAt == null) return err({ why: refusal })
  const stands = refusal === null ? (corrects ?? null) : null
  // What is corrected leaves the shelf before the new act is held against the limits.
  const standing = stands === null ? before : await measuredWithout(tx, wanted.client, stands, moment)
  const refused = wanted.receivedAt == null ? refusedFor(ActFacts.parse(facts), standing) : null
  if (refused) return err(refused)
  return ok(await recorded(tx, wanted, { id, at, facts, before, corrects: stands }, moment, stamp))
}

interface Ready {
  readonly id: string
  readonly at: number
  readonly facts: EntryFacts
  readonly before: MeasuredClient
  readonly corrects: string | null
}

async function recorded(
  tx: TenantTx,
  wanted: NewAct,
  { id, at, facts, before, corrects }: Ready,
  moment: { readonly asOf: number; readonly zone: string },
  stamp: Stamp,
): Promise<PutAct> {
  const { client, site = null, turn = null, receivedAt = null } = wanted
  const about = { id, client, case: null, at, site, turn, corrects, receivedAt }
  const paper = { about, facts, parts: partsFor(facts, wanted) }
  return { id, ...(await putPapers(tx, client, { before, papers: [paper] }, moment, stamp)) }
}

export interface ActOnFile {
  readonly id: string
  readonly client: string
  readonly entry: number
  readonly correctedBy: string | null
  /** As it was recorded; empty once it was erased. */
  readonly facts: Readonly<Record<string, unknown>>
  /** Null where it cannot be read any more. */
  readonly paper: Paper | null
  readonly photos: number
}

const onFile = (tx: TenantTx) =>
  tx.db
    .selectFrom('ledger_entry as act')
    .leftJoin('ledger_entry as later', (on) =>
      on.onRef('later.org_id', '=', 'act.org_id').onRef('later.corrects', '=', 'act.id'),
    )
    .select([
      'act.id',
      'act.client_id',
      'act.entry_index',
      'act.at',
      'act.received_at',
      'act.import_id',
      'later.id as corrected_by',
      (row) =>
        row
          .selectFrom('payload')
          .select('bytes')
          .whereRef('payload.org_id', '=', 'act.org_id')
          .whereRef('payload.entry_index', '=', 'act.entry_index')
          .where('payload.part', '=', 'facts')
          .as('facts'),
      (row) =>
        row
          .selectFrom('payload')
          .select((part) => part.fn.countAll<number>().as('photos'))
          .whereRef('payload.org_id', '=', 'act.org_id')
          .whereRef('payload.entry_index', '=', 'act.entry_index')
          .where('payload.part', 'like', 'photo%')
          .as('photos'),
    ])
    .where('act.org_id', '=', tx.org)

type Row = Awaited<ReturnType<ReturnType<typeof onFile>['execute']>>[number]

function toAct(row: Row): ActOnFile {
  const read = row.facts ? readFact(row.facts) : null
  const kept = { id: row.id, at: row.at ?? 0, receivedAt: row.received_at, imported: row.import_id }
  return {
    id: row.id,
    client: row.client_id,
    entry: row.entry_index,
    correctedBy: row.corrected_by,
    facts: isObject(read) ? read : {},
    paper: row.at === null ? null : readPaper(kept, read),
    photos: row.photos ?? 0,
  }
}

/** The act or record of that id, or null when there is none. */
export async function findAct(tx: TenantTx, id: string): Promise<ActOnFile | null> {
  const row = await onFile(tx).where('act.id', '=', id).executeTakeFirst()
  return row ? toAct(row) : null
}

/** Acts and records of a client, those recorded last first; `cursor` is the place of the last one seen. */
export async function actsAfter(
  tx: TenantTx,
  client: string,
  cursor: number | null,
  limit: number,
): Promise<ActOnFile[]> {
  const page = onFile(tx).where('act.client_id', '=', client).orderBy('act.entry_index', 'desc').limit(limit)
  const rows = await (cursor === null ? page : page.where('act.entry_index', '<', cursor)).execute()
  return rows.map(toAct)
}

/** One photo of an act, counted from 1; null when there is none of that number, or no longer. */
export async function photoOfAct(tx: TenantTx, act: ActOnFile, no: number): Promise<Uint8Array | null> {
  return (await partsOf(tx, [act.entry])).get(act.entry)?.[`photo${no}`] ?? null
}
