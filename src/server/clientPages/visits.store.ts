// What was done on a client's page, with the address it was done from: opened, a code sent, a code typed. An acceptance stands
// in one document each with the code that it rests on.
import { factBytes, readFact } from '../../evidence/factDocument.ts'
import { addressPart, partsOf, type Stamp } from '../../evidence/log.store.ts'
import { Recording } from '../../evidence/recording.store.ts'
import type { VersionOnFile } from '../../agreements/versions/versions.store.ts'
import type { TenantTx } from '../db/tenant.ts'
import type { ClientLink } from './links.ts'
/** Looking twice within an hour is one look. */
const SAME_LOOK_MS = 3_600_000

type VisitKind = 'opened' | 'code_sent' | 'code_entered'

function addVisit(
  recording: Recording,
  link: ClientLink,
  kind: VisitKind,
  stamp: Stamp,
  about: Readonly<Record<string, unknown>> = {},
): void {
  const facts = { kind, link: link.reminds ?? link.id, ...about }
  recording.fact(
    'page_visit',
    'page.visited',
    { facts: factBytes(facts), ...addressPart(stamp) },
    { client_id: link.client, kind, at: stamp.at },
  )
}

/** The instants at which the client opened the page since `since`, the first and the newest of them; null when never. */
export async function openedSince(
  tx: TenantTx,
  client: string,
  since: number,
): Promise<{ readonly first: number; readonly newest: number } | null> {
  const row = await tx.db
    .selectFrom('page_visit')
    .select((visit) => [visit.fn.min('at').as('first'), visit.fn.max('at').as('newest')])
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .where('kind', '=', 'opened')
    .where('at', '>=', since)
    .executeTakeFirst()
  const { first = null, newest = null } = row ?? {}
  return first === null || newest === null ? null : { first, newest }
}

/** Notes that the page was opened, once an hour and at the first look of each link. */
export async function noteOpened(tx: TenantTx, link: ClientLink, stamp: Stamp): Promise<void> {
  const since = Math.max(link.madeAt, stamp.at - SAME_LOOK_MS)
  if (await openedSince(tx, link.client, since)) return
  const recording = new Recording()
  addVisit(recording, link, 'opened', stamp)
  await recording.record(tx, stamp)
}

/** Notes that a code for a version goes to an address, before it goes; of the address only what the page shows. */
export async function noteCodeSent(
  tx: TenantTx,
  link: ClientLink,
  { version, masked }: { readonly version: string; readonly masked: string },
  stamp: Stamp,
): Promise<void> {
  const recording = new Recording()
  addVisit(recording, link, 'code_sent', stamp, { version, to: masked })
  await recording.record(tx, stamp)
}

/** Where the newest code for this version went, as the page showed it; empty when that is not known. */
async function sentTo(tx: TenantTx, client: string, version: string): Promise<string> {
  const rows = await tx.db
    .selectFrom('page_visit')
    .select('entry_index')
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .where('kind', '=', 'code_sent')
    .orderBy('entry_index', 'desc')
    .limit(10)
    .execute()
  const parts = await partsOf(
    tx,
    rows.map(({ entry_index: entry }) => entry),
  )
  for (const { entry_index: entry } of rows) {
    const bytes = parts.get(entry)?.['facts']
    const facts: unknown = bytes ? readFact(bytes) : null
    if (typeof facts !== 'object' || facts === null || Reflect.get(facts, 'version') !== version) continue
    return String(Reflect.get(facts, 'to') ?? '')
  }
  return ''
}

/** Records that a version was accepted by click and code, with the visit in which the code was typed. Returns the id of the acceptance. */
export async function recordAccepted(
  tx: TenantTx,
  link: ClientLink,
  accepted: { readonly version: VersionOnFile; readonly by: string },
  stamp: Stamp,
): Promise<string> {
  const { version, by } = accepted
  const how = 'click_and_code'
  const said = { version: version.id, how, at: stamp.at, until: null, by, words: null }
  const code = { sentTo: await sentTo(tx, link.client, version.id), link: link.reminds ?? link.id }
  const recording = new Recording()
  addVisit(recording, link, 'code_entered', stamp, { version: version.id })
  const id = recording.fact(
    'acceptance',
    'agreement.accepted',
    { facts: factBytes(said), code: factBytes(code), ...addressPart(stamp) },
    {
      client_id: version.client,
      version_id: version.id,
      how,
      text_hash: version.textHash,
      at: stamp.at,
      until: null,
    },
  )
  await recording.record(tx, stamp)
  return id
}
