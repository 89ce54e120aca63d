// The desk's housekeeper: completes erasures that a stop cut short, purges stale bytes, and once an hour looks whether a term
// has ended that somebody waits for (a person who asked to be erased) or that the owner switched to automatic.
import { withdrawBrought } from '../../messages/imports.store.ts'
import { asTenant, type TenantTx } from '../db/tenant.ts'
import { dueUploads } from './aboutPerson.store.ts'
import { completeErasures, completeList, completePurges, type Keeper } from './complete.ts'
import { dueOf } from './erasurePlan.ts'
import { erasedClients, recordErasure } from './erasures.store.ts'
import { choicesOf, clientsAfter, subjectsOf } from './keeping.store.ts'
import { lockLog, type Stamp } from '../../evidence/log.store.ts'
import type { RetentionKind } from './terms.ts'

const SYSTEM = 'system'
const EVERY_MS = 3_600_000
const CLIENTS_AT_ONCE = 1_000

export interface Housekeeping extends Keeper {
  /** Where a round that failed is told; the next one tries again. */
  readonly report: (error: unknown) => void
}

const organisations = async ({ pools }: Keeper): Promise<string[]> => {
  const { rows } = await pools.door.query<{ id: string }>('select id from "organization" order by id')
  return rows.map(({ id }) => id)
}

/** Clients to whom we answered that a part must stay for now: it goes by itself when its term ends. */
async function promised(tx: TenantTx): Promise<ReadonlySet<string>> {
  const rows = await tx.db
    .selectFrom('erasure_refusal')
    .select('client_id')
    .where('org_id', '=', tx.org)
    .execute()
  return new Set(rows.map((row) => row.client_id))
}

/** What may go of a client without another word: all of it, or what is past its term and of these kinds. */
type Allowed = 'all' | ((kind: RetentionKind) => boolean)

/** Erases of one client what may go. True when something went. */
async function eraseOver(tx: TenantTx, client: string, allowed: Allowed, stamp: Stamp): Promise<boolean> {
  await lockLog(tx)
  const subject = (await subjectsOf(tx, [client])).get(client)
  if (!subject) return false
  const due = dueOf(subject, { choices: await choicesOf(tx), now: stamp.at })
  const fitting = allowed === 'all' ? [] : due.filter(({ kind }) => allowed(kind))
  const all = allowed === 'all' && subject.holds === 0 ? subject.entries.map(({ entry }) => entry) : []
  const going = new Set([...all, ...fitting.flatMap(({ entries }) => entries)])
  if (going.size === 0) return false
  const isWhole = subject.entries.every((entry) => entry.case === null || going.has(entry.entry))
  const entries = isWhole ? subject.entries.map(({ entry }) => entry) : [...going]
  const scope = isWhole ? 'whole' : 'part'
  await recordErasure(tx, { client, ground: 'term_ended', scope, entries }, stamp)
  return true
}

/** Everything in an organisation that goes by itself at this instant; returns for how many clients something went. */
export async function eraseDue(keeper: Keeper, org: string): Promise<number> {
  const { desk } = keeper.pools
  const stamp: Stamp = { by: SYSTEM, at: keeper.clock.now() }
  const [asked, erased, choices] = await asTenant(
    desk,
    org,
    async (tx) => [await promised(tx), await erasedClients(tx), await choicesOf(tx)] as const,
  )
  const isAutomatic = (kind: RetentionKind): boolean => choices.get(kind)?.way === 'automatic'
  let count = 0
  const page = (after: string | null) => asTenant(desk, org, (tx) => clientsAfter(tx, after, CLIENTS_AT_ONCE))
  for (let clients = await page(null); clients.length > 0; clients = await page(clients.at(-1) ?? null))
    for (const client of clients) {
      // A write that was under way in the moment of an erasure may have come after it: it goes as well.
      const allowed: Allowed = erased.has(client) ? 'all' : (kind) => asked.has(client) || isAutomatic(kind)
      if (await asTenant(desk, org, (tx) => eraseOver(tx, client, allowed, stamp))) count += 1
    }
  if (isAutomatic('upload'))
    await asTenant(desk, org, async (tx) => {
      for (const { id } of await dueUploads(tx, stamp.at)) await withdrawBrought(tx, id, '', stamp)
    })
  return count
}

/** One round of the housekeeper over all organisations. */
export async function keepHouse(keeper: Keeper): Promise<void> {
  const orgs = await organisations(keeper)
  await completeErasures(keeper)
  await completeList(keeper, orgs)
  for (const org of orgs) await eraseDue(keeper, org)
  await completeErasures(keeper)
  await completePurges(keeper)
}

const SOON_MS = 60_000

/** Starts the rounds: one at once, one each hour, and a look for waiting purges each minute. Returns how to stop them. */
export function startKeeping(keeper: Housekeeping): () => Promise<void> {
  let running = Promise.resolve()
  const round = (work: () => Promise<unknown>): void => {
    running = running.then(work).then(() => undefined, keeper.report)
  }
  round(() => keepHouse(keeper))
  const hourly = setInterval(() => round(() => keepHouse(keeper)), EVERY_MS).unref()
  const soon = setInterval(() => round(() => completePurges(keeper)), SOON_MS).unref()
  return async () => {
    clearInterval(hourly)
    clearInterval(soon)
    await running
  }
}
