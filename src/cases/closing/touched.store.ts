// Other clients whom a fault of ours may have touched: found by the papers of all clients, kept, and told once.
import { sql } from 'kysely'
import { startOfDay, addDays } from '../../basics/instant.ts'
import type { Lang } from '../../basics/lang.ts'
import { clientsAfter } from '../../clients/cards/clients.store.ts'
import { partsOf } from '../../evidence/log.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import type { Examined } from '../../server/examiner.ts'
import type { CaseOnFile } from '../cases.store.ts'
import type { Organisation } from '../deskShapes.ts'
import { copiedLetter, firstWordsOf } from '../leaving/clientLetters/clientLetters.store.ts'
import { isFields, type Fields } from '../storyParts.ts'
import { factOf, recordedIn, textIn } from './told.store.ts'
import { faultTrace, firstWord, sameWords, touchedBy, type FaultTrace, type TouchRow } from './touched.ts'
import type { TouchedList, TouchedView } from './touchedShapes.ts'

/** Papers that are looked through at once; of more the newest. */
const MOST_PAPERS = 5_000
/** Clients who are shown at once: more is a mailing, not a list to work through. */
const MOST_SHOWN = 100
const MOST_CLIENTS = 5_000

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

/** The languages of the newest cases of clients: in them we write to these people. */
async function langsOf(tx: TenantTx, clients: readonly string[]): Promise<ReadonlyMap<string, Lang>> {
  if (!clients.length) return new Map()
  const rows = await tx.db
    .selectFrom('case_file')
    .select(['client_id', 'lang'])
    .where('org_id', '=', tx.org)
    .where('client_id', 'in', [...clients])
    .orderBy('entry_index')
    .execute()
  return new Map(rows.map(({ client_id: client, lang }) => [client, lang === 'ru' ? 'ru' : 'en']))
}

/** Who is found by the trace of the fault, row by row. */
async function rowsBy(tx: TenantTx, trace: FaultTrace, zone: string): Promise<TouchRow[]> {
  return [...(await byWords(tx, trace)), ...(await byItem(tx, trace)), ...(await byDay(tx, trace, zone))]
}

/** Who was recorded and who is found now by the trace of the fault; nobody of an example beside real clients. */
export async function touchedIn(
  tx: TenantTx,
  found: CaseOnFile,
  { facts, claims, matter }: Examined,
  { organisation, now }: { readonly organisation: Organisation; readonly now: number },
): Promise<TouchedList> {
  const voidTerms = matter.voidTerms.map(({ clause }) => clause)
  const rows = await rowsBy(tx, faultTrace(claims, facts, voidTerms), found.timezone)
  const recorded = await recordedIn(tx, found.id)
  const known = recorded.map(({ client, ground, detail }) => ({ client, ground, detail }))
  const clients = new Map((await clientsAfter(tx, null, '', MOST_CLIENTS)).map((one) => [one.id, one]))
  const letters = await firstWordsOf(tx, found.id, now)
  const touched = touchedBy([...known, ...rows], found.clientId)
  const langs = await langsOf(
    tx,
    touched.map(({ client }) => client),
  )
  const all = touched.flatMap(({ client, grounds }): TouchedView[] => {
    const card = clients.get(client)
    const record = recorded.find((one) => one.client === client)
    const [first] = grounds
    if (!card || card.erasedAt !== null || !first || (!record && card.demo && !found.demo)) return []
    const letter = firstWord({ ...first, name: card.name, from: organisation.name })
    const { id = null, told = null } = record ?? {}
    const taken = id === null ? undefined : letters.get(id)
    const copied = taken ? copiedLetter(taken) : null
    const lang = langs.get(client) ?? organisation.lang
    return [{ client, name: card.name, grounds: [...grounds], touched: id, told, letter, lang, copied }]
  })
  const shown = all.toSorted((a, b) => Number(a.told !== null) - Number(b.told !== null)).slice(0, MOST_SHOWN)
  const ours = claims.some(({ verdict }) => verdict === 'our_fault' || verdict === 'entitled')
  return { ours, clients: shown, cut: all.length > shown.length }
}
