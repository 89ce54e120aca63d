// Clients in the database: who they are, noted by cards, or by the case that they came with.
import { sql, type RawBuilder } from 'kysely'
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { newId } from '../../server/ids.ts'
import { Card } from './card.ts'

export interface ClientOnFile {
  readonly id: string
  readonly name: string
  readonly number: string
  readonly consumer: boolean | null
  readonly cases: number
  readonly demo: boolean
  readonly erasedAt: number | null
  /** The place in the log of the newest card, or null. */
  readonly card: number | null
}

interface Row {
  readonly id: string
  readonly name: string
  readonly number: string
  readonly consumer: boolean | null
  readonly cases: number
  readonly demo: boolean
  readonly erased_at: number | null
  readonly card: number | null
}

/** The newest card of each client, and of one without a card the name in the newest case. */
const clientsWhere = (tx: TenantTx, condition: RawBuilder<unknown>, limit: number) => sql<Row>`
  select * from (
    select c.id, coalesce(h.name, filed.name, '') as name, coalesce(h.number, '') as number, k.consumer,
      filed.cases, coalesce(filed.demo, false) as demo, k.entry_index as card,
      (select max(e.at) from erasure e where e.org_id = ${tx.org} and e.client_id = c.id and e.scope = 'whole') as erased_at
    from client c
    left join lateral (
      select newest.id, newest.consumer, newest.entry_index from client_card newest
      where newest.org_id = ${tx.org} and newest.client_id = c.id order by newest.entry_index desc limit 1) k on true
    left join client_heading h on h.org_id = ${tx.org} and h.card_id = k.id
    left join lateral (
      select count(*)::int as cases, bool_and(f.demo is not null) as demo,
        (array_agg(coalesce(nullif(n.client_name, ''), n.title) order by f.id desc))[1] as name
      from case_file f left join case_heading n on n.org_id = ${tx.org} and n.case_id = f.id
      where f.org_id = ${tx.org} and f.client_id = c.id) filed on true
    where c.org_id = ${tx.org}) found
  where ${condition} order by found.id desc limit ${limit}`

const toClient = ({ erased_at: erasedAt, ...row }: Row): ClientOnFile => ({ ...row, erasedAt })

/** The client of that id, or null when the organisation has none. */
export async function findClient(tx: TenantTx, id: string): Promise<ClientOnFile | null> {
  const { rows } = await clientsWhere(tx, sql`found.id = ${id}`, 1).execute(tx.db)
  return rows[0] ? toClient(rows[0]) : null
}

/** The clients of these ids, by id; whom the organisation does not have is missing. */
export async function clientsOf(
  tx: TenantTx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ClientOnFile>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const { rows } = await clientsWhere(tx, sql`found.id = any(${wanted}::uuid[])`, wanted.length).execute(
    tx.db,
  )
  return new Map(rows.map((row) => [row.id, toClient(row)]))
}

/** Clients after `cursor` (the id of the last one seen), the newest first; `find` is a piece of the name or number. */
export async function clientsAfter(
  tx: TenantTx,
  cursor: string | null,
  find: string,
  limit: number,
): Promise<ClientOnFile[]> {
  const after = cursor === null ? sql`true` : sql`found.id < ${cursor}::uuid`
  const wanted = find.trim()
  const named =
    wanted === ''
      ? sql`true`
      : sql`(position(lower(${wanted}) in lower(found.name)) > 0 or position(lower(${wanted}) in lower(found.number)) > 0)`
  const { rows } = await clientsWhere(tx, sql`${after} and ${named}`, limit).execute(tx.db)
  return rows.map(toClient)
}

function addCard(recording: Recording, client: string, proof: string, card: Card, at: number): void {
  recording.sharing('client_card', proof, proof, { client_id: client, consumer: card.consumer, at })
  recording.attach('client_heading', {
    card_id: proof,
    client_id: client,
    name: card.name,
    number: card.number,
  })
}

/** Adds a new client with a first card, under one document, to a recording; `client` is a fresh id. */
export function addNewClient(recording: Recording, card: Card, at: number, client: string): void {
  const proof = recording.proof('client.noted', { facts: factBytes({ client, ...card }) })
  recording.sharing('client', client, proof, {})
  addCard(recording, client, proof, card, at)
}

/** Notes a new client with a first card; returns the id of the client. */
export async function noteClient(tx: TenantTx, card: Card, stamp: Stamp): Promise<string> {
  const recording = new Recording()
  const client = newId(stamp.at)
  addNewClient(recording, card, stamp.at, client)
  await recording.record(tx, stamp)
  return client
}

/** Notes a newer card of a client; returns its id. */
export async function noteCard(tx: TenantTx, client: string, card: Card, stamp: Stamp): Promise<string> {
  const recording = new Recording()
  const proof = recording.proof('client.noted', { facts: factBytes({ client, ...card }) })
  addCard(recording, client, proof, card, stamp.at)
  await recording.record(tx, stamp)
  return proof
}

export interface NewestCard extends Card {
  readonly at: number
  readonly entry: number
}

/** The newest card as it was noted; null when there is none, or when it was erased. */
export async function cardOf(tx: TenantTx, client: ClientOnFile): Promise<NewestCard | null> {
  if (client.card === null) return null
  const row = await tx.db
    .selectFrom('client_card')
    .select('at')
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client.id)
    .where('entry_index', '=', client.card)
    .executeTakeFirst()
  const facts = (await partsOf(tx, [client.card])).get(client.card)?.['facts']
  if (!row || !facts) return null
  const read = Card.strip().safeParse(readFact(facts))
  return read.success ? { ...read.data, at: row.at, entry: client.card } : null
}

export interface FileOfClient {
  readonly id: string
  readonly title: string
  readonly openedAt: number
  readonly demo: boolean
}

/** The cases of a client, the newest first. */
export async function filesOf(tx: TenantTx, client: string, limit: number): Promise<FileOfClient[]> {
  const rows = await tx.db
    .selectFrom('case_file')
    .leftJoin('case_heading', (on) =>
      on
        .onRef('case_heading.org_id', '=', 'case_file.org_id')
        .onRef('case_heading.case_id', '=', 'case_file.id'),
    )
    .select(['case_file.id', 'case_file.opened_at', 'case_file.demo', 'case_heading.title'])
    .where('case_file.org_id', '=', tx.org)
    .where('case_file.client_id', '=', client)
    .orderBy('case_file.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id, title, opened_at: openedAt, demo }) => ({
    id,
    title: title ?? '',
    openedAt,
    demo: demo !== null,
  }))
}
