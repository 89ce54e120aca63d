// Whom a device of a counter may know: clients with a card, an agreement or acts of their own, those who were here last first.
//
// A device holds few names and no more than it needs to fill an act: no cases, no letters, no addresses.
import { sql, type RawBuilder } from 'kysely'
import { mayAct } from '../../../clients/representatives/representative.ts'
import { representativesOf } from '../../../clients/representatives/representatives.store.ts'
import { actsAfter } from '../../../ledger/acts/acts.store.ts'
import {
  MOST_CLIENTS,
  MOST_MEASURED,
  MOST_THINGS,
  type CounterClient,
} from '../../../ledger/counter/counterActShapes.ts'
import { onShelf } from '../../../ledger/counter/onShelf.ts'
import { measureClient } from '../../../ledger/meters/clientUsage.store.ts'
import { shownUsage } from '../../../ledger/meters/usageShapes.ts'
import { masked } from '../../clientPages/codeWays.ts'
import type { Desk } from '../../desk.ts'
import type { TenantTx } from '../../db/tenant.ts'
import { addressesOf } from './codeAddresses.store.ts'

/** So many of the newest papers are asked what a thing with a code is called. */
const PAPERS_WITH_NAMES = 30

interface Row {
  readonly id: string
  readonly name: string
  readonly number: string
  readonly consumer: boolean | null
}

/** Practice cases are nobody's goods, and who was erased is not shown anywhere. */
async function clientsHere(
  tx: TenantTx,
  site: string,
  wanted: RawBuilder<unknown>,
  limit: number,
): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select id, name, number, consumer from (
      select c.id, coalesce(h.name, filed.name, '') as name, coalesce(h.number, '') as number, k.consumer, here.last
      from client c
      left join lateral (
        select newest.id, newest.consumer from client_card newest
        where newest.org_id = ${tx.org} and newest.client_id = c.id order by newest.entry_index desc limit 1) k on true
      left join client_heading h on h.org_id = ${tx.org} and h.card_id = k.id
      left join lateral (
        select coalesce(nullif(n.client_name, ''), n.title) as name
        from case_file f join case_heading n on n.org_id = ${tx.org} and n.case_id = f.id
        where f.org_id = ${tx.org} and f.client_id = c.id order by f.id desc limit 1) filed on true
      left join lateral (
        select e.entry_index as last from ledger_entry e
        where e.org_id = ${tx.org} and e.client_id = c.id and e.site_id = ${site} order by e.entry_index desc limit 1) here on true
      where c.org_id = ${tx.org}
        and (k.id is not null
          or exists (select 1 from agreement_version v where v.org_id = ${tx.org} and v.client_id = c.id and v.case_id is null)
          or exists (select 1 from ledger_entry e where e.org_id = ${tx.org} and e.client_id = c.id and e.case_id is null))
        and not exists (select 1 from case_file f where f.org_id = ${tx.org} and f.client_id = c.id and f.demo is not null)
        and not exists (select 1 from erasure gone
          where gone.org_id = ${tx.org} and gone.client_id = c.id and gone.scope = 'whole')) known
    where name <> '' and ${wanted}
    order by last desc nulls last, id desc limit ${limit}`.execute(tx.db)
  return rows
}

async function measured(
  tx: TenantTx,
  client: string,
  moment: { readonly asOf: number; readonly zone: string },
  can: Pick<Desk, 'mail' | 'texts'>,
): Promise<NonNullable<CounterClient['measured']>> {
  const { usage, totals } = await measureClient(tx, client, moment)
  const papers = totals.stock.length === 0 ? [] : await actsAfter(tx, client, null, PAPERS_WITH_NAMES)
  const names = new Map(
    papers
      .toReversed()
      .flatMap(({ paper }) => paper?.lines ?? [])
      .flatMap(({ sku, name }): [string, string][] => (name && name !== sku ? [[sku, name]] : [])),
  )
  const people = await representativesOf(tx, client)
  return {
    usage: usage.map(shownUsage),
    shelf: onShelf(totals.stock, names, MOST_THINGS),
    people: people.flatMap((one) => {
      const [handIn, takeOut] = [mayAct(one, 'hand_in', moment.asOf), mayAct(one, 'take_out', moment.asOf)]
      return handIn || takeOut ? [{ id: one.id, name: one.name, handIn, takeOut }] : []
    }),
    codeWays: (await addressesOf(tx, client, can)).map((one) => ({ way: one.way, masked: masked(one) })),
  }
}

/** Nobody said whether this is a consumer: then the stricter words stand on the act. */
const isConsumer = ({ consumer }: Row): boolean => consumer ?? true

/** The clients of a site by name, with limits and shelf for those who were here last. */
export async function clientsAtCounter(
  tx: TenantTx,
  { site, find }: { readonly site: string; readonly find: string },
  moment: { readonly asOf: number; readonly zone: string },
  can: Pick<Desk, 'mail' | 'texts'>,
): Promise<{ clients: CounterClient[]; more: boolean }> {
  const said = find.trim().toLowerCase()
  const wanted = sql`(position(${said} in lower(name)) > 0 or position(${said} in lower(number)) > 0)`
  const rows = await clientsHere(tx, site, said === '' ? sql`true` : wanted, MOST_CLIENTS + 1)
  const clients: CounterClient[] = []
  for (const [at, row] of rows.slice(0, MOST_CLIENTS).entries()) {
    const { id, name, number } = row
    const found = at < MOST_MEASURED ? await measured(tx, id, moment, can) : null
    clients.push({ id, name, number, consumer: isConsumer(row), measured: found })
  }
  return { clients, more: rows.length > MOST_CLIENTS }
}

/** One client as a device may know them; null when it may not. */
export async function clientAtCounter(
  tx: TenantTx,
  client: string,
  site: string,
  moment: { readonly asOf: number; readonly zone: string },
  can: Pick<Desk, 'mail' | 'texts'>,
): Promise<CounterClient | null> {
  const [row] = await clientsHere(tx, site, sql`id = ${client}`, 1)
  if (!row) return null
  const { id, name, number } = row
  return { id, name, number, consumer: isConsumer(row), measured: await measured(tx, id, moment, can) }
}
