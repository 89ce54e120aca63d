// Other clients whom a fault of ours may have touched: found by the papers of all clients, kept, and told once.
import { sql } from 'kysely'
import { startOfDay, addDays } from '../../basics/instant.ts'
import { err, ok, type Result } from '../../basics/result.ts'
import { clientsAfter } from '../../clients/cards/clients.store.ts'
import { readFact } from '../../evidence/factDocument.ts'
import { lockLog, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import { utf8 } from '../../evidence/utf8.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import type { CaseOnFile } from '../cases.store.ts'
import { isFields, wholePart, type Fields } from '../storyParts.ts'
import {
  faultTrace,
  firstWord,
  GROUNDS,
  sameWords,
  touchedBy,
  type FaultTrace,
  type Ground,
  type TouchRow,
} from './touched.ts'
import { TOLD, type NewTold, type NewTouched, type TouchedList, type TouchedView } from './touchedShapes.ts'

/** Papers that are looked through at once; of more the newest. */
const MOST_PAPERS = 5_000
/** Clients who are shown at once: more is a mailing, not a list to work through. */
const MOST_SHOWN = 100
const MOST_CLIENTS = 5_000

const factOf = (bytes: Uint8Array | undefined): Fields => {
  const fact = bytes ? readFact(bytes) : null
  return isFields(fact) ? fact : {}
}
const textIn = (fact: Fields, field: string): string => (typeof fact[field] === 'string' ? fact[field] : '')

/** The same things in acts and orders of others. */
async function byItem(tx: TenantTx, { items }: FaultTrace): Promise<TouchRow[]> {
  if (items.length === 0) return []
  const rows = await tx.db
    .selectFrom('ledger_line')
    .select(['client_id', 'sku'])
    .distinct()
    .where('org_id', '=', tx.org)
    .where('sku', 'in', [...items])
    .limit(MOST_PAPERS)
    .execute()
  return rows.map(({ client_id: client, sku }) => ({ client, ground: 'same_item' as const, detail: sku }))
}

/** Entries of the same kind on the same day. */
async function byDay(tx: TenantTx, { days }: FaultTrace, zone: string): Promise<TouchRow[]> {
  const found: TouchRow[] = []
  for (const { day, kind } of days) {
    const rows = await tx.db
      .selectFrom('ledger_entry')
      .select('client_id')
      .distinct()
      .where('org_id', '=', tx.org)
      .where('kind', '=', kind)
      .where('at', '>=', startOfDay(day, zone))
      .where('at', '<', startOfDay(addDays(day, 1), zone))
      .limit(MOST_PAPERS)
      .execute()
    found.push(...rows.map(({ client_id: client }) => ({ client, ground: 'same_day' as const, detail: day })))
  }
  return found
}

interface Worded {
  readonly client: string
  readonly entry_index: number
}

/** Agreements and offers of all clients, the newest first. */
async function wordedPapers(tx: TenantTx): Promise<readonly Worded[]> {
  const { rows } = await sql<Worded>`
    select version.client_id as client, version.entry_index from agreement_version version where version.org_id = ${tx.org}
    union all select file.client_id, clause.entry_index from clause
      join case_file file on file.org_id = clause.org_id and file.id = clause.case_id
      where clause.org_id = ${tx.org} and file.org_id = ${tx.org}
    union all select file.client_id, offer.entry_index from offer
      join case_file file on file.org_id = offer.org_id and file.id = offer.case_id
      where offer.org_id = ${tx.org} and file.org_id = ${tx.org}
    order by entry_index desc limit ${MOST_PAPERS}`.execute(tx.db)
  return rows
}

/** The terms of a paper, each with its number; an offer or a clause alone is one term. */
function termsOf(fact: Fields): { readonly no: string; readonly words: string }[] {
  const own = textIn(fact, 'text')
  const clauses: readonly unknown[] = Array.isArray(fact['clauses']) ? fact['clauses'] : []
  const inside = clauses.filter(isFields).map((clause) => ({
    no: textIn(clause, 'no'),
    words: sameWords(textIn(clause, 'text')),
  }))
  return own ? [{ no: textIn(fact, 'no'), words: sameWords(own) }, ...inside] : inside
}

async function byWords(tx: TenantTx, { clauses, offers }: FaultTrace): Promise<TouchRow[]> {
  if (clauses.length === 0 && offers.length === 0) return []
  const papers = await wordedPapers(tx)
  const parts = await partsOf(
    tx,
    papers.map(({ entry_index: entry }) => entry),
    ['facts'],
  )
  const [struck, promised] = [new Set(clauses.map(({ words }) => words)), new Set(offers)]
  return papers.flatMap(({ client, entry_index: entry }) =>
    termsOf(factOf(parts.get(entry)?.['facts'])).flatMap(({ no, words }): TouchRow[] => [
      ...(struck.has(words) ? [{ client, ground: 'same_clause' as const, detail: no }] : []),
      ...(promised.has(words) ? [{ client, ground: 'same_offer' as const, detail: '' }] : []),
    ]),
  )
}

interface Recorded {
  readonly id: string
  readonly client: string
  readonly ground: Ground
  readonly detail: string
  readonly told: TouchedView['told']
}

async function recordedIn(tx: TenantTx, caseId: string): Promise<Recorded[]> {
  const rows = await tx.db
    .selectFrom('touched_client')
    .leftJoin('touched_told', (on) =>
      on
        .onRef('touched_told.org_id', '=', 'touched_client.org_id')
        .onRef('touched_told.touched_id', '=', 'touched_client.id'),
    )
    .select([
      'touched_client.id',
      'touched_client.client_id',
      'touched_client.ground',
      'touched_client.entry_index as entry',
      'touched_told.kind as told',
      'touched_told.at as told_at',
      'touched_told.entry_index as told_entry',
    ])
    .where('touched_client.org_id', '=', tx.org)
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

/** Who was recorded and who is found now by the trace of the fault; nobody of an example beside real clients. */
export async function touchedIn(
  tx: TenantTx,
  found: CaseOnFile,
  { facts, claims, matter }: Examined,
  from: string,
): Promise<TouchedList> {
  const trace = faultTrace(
    claims,
    facts,
    matter.voidTerms.map(({ clause }) => clause),
  )
  const rows = [
    ...(await byWords(tx, trace)),
    ...(await byItem(tx, trace)),
    ...(await byDay(tx, trace, found.timezone)),
  ]
  const recorded = await recordedIn(tx, found.id)
  const known = recorded.map(({ client, ground, detail }) => ({ client, ground, detail }))
  const clients = new Map((await clientsAfter(tx, null, '', MOST_CLIENTS)).map((one) => [one.id, one]))
  const all = touchedBy([...known, ...rows], found.clientId).flatMap(({ client, grounds }): TouchedView[] => {
    const card = clients.get(client)
    const record = recorded.find((one) => one.client === client)
    const [first] = grounds
    if (!card || card.erasedAt !== null || !first || (!record && card.demo && !found.demo)) return []
    const letter = firstWord({ ...first, name: card.name, from })
    const { id = null, told = null } = record ?? {}
    return [{ client, name: card.name, grounds: [...grounds], touched: id, told, letter }]
  })
  const shown = all.toSorted((a, b) => Number(a.told !== null) - Number(b.told !== null)).slice(0, MOST_SHOWN)
  const ours = claims.some(({ verdict }) => verdict === 'our_fault' || verdict === 'entitled')
  return { ours, clients: shown, cut: all.length > shown.length }
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

/** Records the notice as it went to that client, or that they were not touched after all. */
export async function tellTouched(
  tx: TenantTx,
  touched: string,
  { kind, letter, channel }: NewTold,
  stamp: Stamp,
): Promise<Result<string, 'not_found' | 'told_already' | 'bad_input' | 'gap_in_letter'>> {
  await lockLog(tx)
  const row = await tx.db
    .selectFrom('touched_client')
    .leftJoin('touched_told', (on) =>
      on
        .onRef('touched_told.org_id', '=', 'touched_client.org_id')
        .onRef('touched_told.touched_id', '=', 'touched_client.id'),
    )
    .select('touched_told.id as told')
    .where('touched_client.org_id', '=', tx.org)
    .where('touched_client.id', '=', touched)
    .executeTakeFirst()
  if (!row) return err('not_found')
  if (row.told !== null) return err('told_already')
  if (kind === 'told' && letter === '') return err('bad_input')
  if (kind === 'told' && letter.includes('[[')) return err('gap_in_letter')
  const recording = new Recording()
  const parts = { ...wholePart({ channel }), ...(letter === '' ? {} : { letter: utf8(letter) }) }
  const id = recording.fact('touched_told', 'touched.told', parts, {
    touched_id: touched,
    kind,
    at: stamp.at,
  })
  await recording.record(tx, stamp)
  return ok(id)
}
