// What waits: limits that are exceeded and of which the client was not told, and the notices that were sent.
//
// Candidates are the thresholds on record; each is measured anew, because what was over yesterday may fit today, and because
// reaching a limit exactly is no excess.
import { sql } from 'kysely'
import { toNumber } from '../../basics/exact.ts'
import { findClient } from '../../clients/cards/clients.store.ts'
import { measureClient } from '../../ledger/meters/clientUsage.store.ts'
import type { Usage } from '../../ledger/meters/usage.ts'
import type { TenantTx } from '../../server/db/tenant.ts'
import { clientPapers, type ReadClient } from './clientPapers.store.ts'
import { drawnOn } from './invoiceLines.store.ts'
import { clauseAt, excessAt } from './noticeDraft.ts'
import type { OverageList, ToTell } from './noticeShapes.ts'
import { noticeRow } from './noticeView.ts'
import type { NoticeOnFile } from './noticeOnFile.ts'
import { newestNotices, noticesOf } from './notices.store.ts'

const MOST_CLIENTS = 200
const MOST_NOTICES = 200

interface Reached {
  readonly client_id: string
  readonly version_id: string
  readonly clause_index: number
  readonly window_from: string | null
  /** The place in the log of the crossing with which the limit became full last. */
  readonly began: number
}

/** The limits whose newest crossing says that they are full or over, the newest first. */
async function reached(tx: TenantTx, client: string | null): Promise<Reached[]> {
  const own = client === null ? sql`` : sql`and client_id = ${client}`
  const { rows } = await sql<Reached>`
    select client_id, version_id, clause_index, window_from, began from (
      select distinct on (client_id, version_id, clause_index, window_from)
        client_id, version_id, clause_index, window_from, percent, direction, entry_index,
        max(entry_index) filter (where percent = 100 and direction = 'up')
          over (partition by client_id, version_id, clause_index, window_from) as began
      from threshold_crossing where org_id = ${tx.org} ${own}
      order by client_id, version_id, clause_index, window_from, entry_index desc) newest
    where began is not null and ((direction = 'up' and percent >= 100) or (direction = 'down' and percent > 100))
    order by began desc`.execute(tx.db)
  return rows
}

interface Candidate {
  readonly client: ReadClient
  readonly all: readonly Reached[]
  readonly notices: readonly NoticeOnFile[]
}

type Figures = Pick<ToTell, 'clause' | 'window' | 'limit' | 'actual' | 'unit'>

const measured = (usage: readonly Usage[], at: Reached): Figures | null => {
  const found = usage.find(
    (one) =>
      one.version === at.version_id &&
      one.clauseIndex === at.clause_index &&
      (one.window?.from ?? null) === at.window_from,
  )
  if (!found?.over) return null
  const { no: clause, window, unit } = found
  return { clause, window, limit: toNumber(found.limit), actual: toNumber(found.actual), unit }
}

/** A calendar window that is over is measured by the documents: what stands now is of another one. */
async function measuredPast(
  tx: TenantTx,
  client: ReadClient,
  at: Reached,
  now: number,
): Promise<Figures | null> {
  const papers = await clientPapers(tx, client, now)
  const place = { version: at.version_id, clauseIndex: at.clause_index, window: at.window_from }
  if (!papers || clauseAt(papers.inForce, place) === null) return null
  const found = excessAt(papers, place, [], now)
  if (!found) return null
  const { clause, limit, actual, unit, window } = found
  return { clause, window: window ?? null, limit, actual, unit }
}

const isAbout = (notice: NoticeOnFile, at: Reached): boolean =>
  notice.facts.version === at.version_id &&
  notice.facts.clauseIndex === at.clause_index &&
  (notice.facts.window?.from ?? null) === at.window_from

/** The newest notice about a limit that was sent since it was exceeded. */
const standingAbout = (notices: readonly NoticeOnFile[], at: Reached): NoticeOnFile | null =>
  notices.findLast((notice) => isAbout(notice, at) && notice.entry > at.began) ?? null

async function toTellOf(tx: TenantTx, candidate: Candidate, now: number): Promise<ToTell[]> {
  const { client, all, notices } = candidate
  const { timezone: zone } = client.organisation
  const { usage } = await measureClient(tx, client.client.id, { asOf: now, zone })
  const found: ToTell[] = []
  for (const at of all) {
    const isPast = at.window_from !== null && !usage.some(({ window }) => window?.from === at.window_from)
    const standing = standingAbout(notices, at)
    if (isPast && standing) continue
    const figures = isPast ? await measuredPast(tx, client, at, now) : measured(usage, at)
    if (!figures || (standing && standing.facts.actual >= figures.actual)) continue
    const { id, name } = client.client
    const place = { version: at.version_id, clauseIndex: at.clause_index }
    found.push({ client: { id, name }, ...place, ...figures, after: standing?.id ?? null })
  }
  return found
}

type Asked = Pick<ReadClient, 'organisation'> & { readonly client: string | null; readonly now: number }

async function noticeRows(
  tx: TenantTx,
  notices: readonly NoticeOnFile[],
  { organisation, now }: Asked,
): Promise<OverageList['notices']> {
  const drawn = await drawnOn(
    tx,
    notices.map(({ id }) => id),
  )
  const names = new Map<string, string>()
  for (const { client } of notices)
    if (!names.has(client)) names.set(client, (await findClient(tx, client))?.name ?? '')
  return notices.map((notice) =>
    noticeRow(notice, {
      name: names.get(notice.client) ?? '',
      zone: organisation.timezone,
      now,
      drawn: drawn.get(notice.id),
    }),
  )
}

/** What waits with all clients, or with one. */
export async function overagesWaiting(tx: TenantTx, asked: Asked): Promise<OverageList> {
  const { organisation, now } = asked
  const places = await reached(tx, asked.client)
  const clients = [...new Set(places.map((at) => at.client_id))].slice(0, MOST_CLIENTS)
  const toTell: ToTell[] = []
  for (const id of clients) {
    const client = await findClient(tx, id)
    if (!client || client.erasedAt !== null) continue
    const candidate = {
      client: { client, organisation, writer: '' },
      all: places.filter((at) => at.client_id === id),
      notices: await noticesOf(tx, id),
    }
    toTell.push(...(await toTellOf(tx, candidate, now)))
  }
  const notices =
    asked.client === null
      ? await newestNotices(tx, MOST_NOTICES)
      : (await noticesOf(tx, asked.client)).toReversed()
  return { toTell, notices: await noticeRows(tx, notices, asked) }
}
