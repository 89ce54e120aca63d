// What stands in the log about an act or an acceptance, gathered for its paper. Both sides are named as they were noted when it
// happened, so that a card that is changed later changes no paper.
import { readFact } from '../../evidence/factDocument.ts'
import { footerOf } from '../../evidence/checkpoints/footer.store.ts'
import { footerLine } from '../../evidence/footer.ts'
import { partsOf, sha256 } from '../../evidence/log.store.ts'
import { hex } from '../../evidence/utf8.ts'
import type { AcceptanceToCertify, PageStep } from '../../agreements/papers/certificate.ts'
import type { ShownParties } from '../../agreements/versions/shown.ts'
import { acceptancesOf, findVersion } from '../../agreements/versions/versions.store.ts'
import type { Lang } from '../../basics/lang.ts'
import { readInstant } from '../../basics/instant.ts'
import { Card } from '../../clients/cards/card.ts'
import { findClient } from '../../clients/cards/clients.store.ts'
import { findRepresentative } from '../../clients/representatives/representatives.store.ts'
import { ActFacts } from '../../ledger/acts/act.ts'
import type { ActToPrint } from '../../ledger/acts/actPaper.ts'
import { findAct, type ActOnFile } from '../../ledger/acts/acts.store.ts'
import { Strokes } from '../../ledger/counter/strokes.ts'
import { heldWith } from '../../ledger/meters/clientUsage.store.ts'
import type { Organisation } from '../../cases/deskShapes.ts'
import { isObject } from '../../ledger/papers/readPaper.ts'
import type { TenantTx } from '../db/tenant.ts'
import { isId } from '../ids.ts'

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
type Parts = Readonly<Record<string, Uint8Array>>
const MOST_STEPS = 20

const jsonOf = (bytes: Uint8Array | undefined): unknown => (bytes ? readFact(bytes) : null)
const textIn = (facts: unknown, field: string): string | null => {
  const value = isObject(facts) ? facts[field] : null
  return typeof value === 'string' && value !== '' ? value : null
}

/** The card of a client that counted at that place of the log; the first one where the client was noted only later. */
async function cardThen(tx: TenantTx, client: string, entry: number): Promise<Card | null> {
  const cards = tx.db
    .selectFrom('client_card')
    .select('entry_index')
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .limit(1)
  const row =
    (await cards.where('entry_index', '<=', entry).orderBy('entry_index', 'desc').executeTakeFirst()) ??
    (await cards.orderBy('entry_index').executeTakeFirst())
  if (!row) return null
  return (
    Card.strip().safeParse(jsonOf((await partsOf(tx, [row.entry_index])).get(row.entry_index)?.['facts']))
      .data ?? null
  )
}

async function partiesThen(
  tx: TenantTx,
  { name }: Organisation,
  client: string,
  entry: number,
): Promise<ShownParties> {
  const card = await cardThen(tx, client, entry)
  const known = card ?? (await findClient(tx, client))
  const details = card ? [card.details, ...card.emails, ...card.phones].filter((line) => line !== '') : []
  return { business: { name, details: [] }, client: { name: known?.name ?? '', details } }
}

async function recordedAt(tx: TenantTx, entry: number): Promise<number> {
  const row = await tx.db
    .selectFrom('evidence_entry')
    .select('recorded_at')
    .where('org_id', '=', tx.org)
    .where('entry_index', '=', entry)
    .executeTakeFirstOrThrow()
  return row.recorded_at
}

const drawn = (bytes: Uint8Array | undefined): ActToPrint['strokes']['us'] =>
  bytes ? (Strokes.safeParse(JSON.parse(decoder.decode(bytes))).data ?? null) : null

const photosIn = (parts: Parts): string[] =>
  Object.keys(parts)
    .filter((part) => /^photo[1-9]$/u.test(part))
    .toSorted()
    .flatMap((part) => (parts[part] ? [hex(sha256(parts[part]))] : []))

async function representativeOf(tx: TenantTx, { representative }: ActFacts): Promise<string | null> {
  if (!representative) return null
  return isId(representative)
    ? ((await findRepresentative(tx, representative))?.name ?? null)
    : representative
}

export interface Printed<T> {
  readonly paper: T
  /** When it was recorded. */
  readonly at: number
}

/** An act with everything that its paper says; null for a record that is no act, or that cannot be read any more. */
export async function actToPrint(
  tx: TenantTx,
  act: ActOnFile,
  organisation: Organisation,
  lang: Lang,
): Promise<Printed<ActToPrint> | null> {
  const facts = ActFacts.safeParse(act.facts).data
  if (!facts || !act.paper) return null
  const { at } = act.paper
  const parts = (await partsOf(tx, [act.entry])).get(act.entry) ?? {}
  const held = await heldWith(tx, act.client, at)
  const accepted = held && readInstant(held.agreement.acceptedAt ?? '', organisation.timezone)
  const corrected = facts.corrects === undefined ? null : await findAct(tx, facts.corrects)
  return {
    at: await recordedAt(tx, act.entry),
    paper: {
      id: act.id,
      at,
      act: facts,
      parties: await partiesThen(tx, organisation, act.client, act.entry),
      zone: organisation.timezone,
      agreement:
        held && accepted !== null ? { version: nameOf(held.agreement.version), acceptedAt: accepted } : null,
      corrected: corrected ? (corrected.paper?.act?.number ?? corrected.id) : null,
      representative: await representativeOf(tx, facts),
      strokes: { us: drawn(parts['signus']), client: drawn(parts['signclient']) },
      photos: photosIn(parts),
      foot: footerLine(await footerOf(tx, act.entry), lang),
    },
  }
}

/** The name of a version; one that has none is called by its id, which says nothing on a paper. */
const nameOf = (version: string | undefined): string =>
  version === undefined || isId(version) ? '' : version

/** What was done on the client's page about this version, up to the acceptance. */
async function stepsBefore(
  tx: TenantTx,
  client: string,
  version: string,
  { since, until }: { readonly since: number; readonly until: number },
): Promise<PageStep[]> {
  const rows = await tx.db
    .selectFrom('page_visit')
    .select(['kind', 'at', 'entry_index'])
    .where('org_id', '=', tx.org)
    .where('client_id', '=', client)
    .where('at', '>=', since)
    .where('at', '<=', until)
    .orderBy('entry_index', 'desc')
    .limit(MOST_STEPS)
    .execute()
  const parts = await partsOf(
    tx,
    rows.map((row) => row.entry_index),
  )
  return rows.toReversed().flatMap(({ kind, at, entry_index: entry }) => {
    const kept = parts.get(entry)
    const about = textIn(jsonOf(kept?.['facts']), 'version')
    const step = STEPS.find((one) => one === kind)
    if (!step || (about !== null && about !== version)) return []
    return [{ kind: step, at, from: kept?.['from'] ? decoder.decode(kept['from']) : null }]
  })
}
const STEPS = ['opened', 'code_sent', 'code_entered'] as const

export interface AcceptancePlace {
  readonly id: string
  readonly client: string
  readonly version: string
  readonly entry: number
}

/** Where an acceptance stands, or null when there is none of that id. */
export async function findAcceptance(tx: TenantTx, id: string): Promise<AcceptancePlace | null> {
  const row = await tx.db
    .selectFrom('acceptance')
    .select(['id', 'client_id', 'version_id', 'entry_index'])
    .where('org_id', '=', tx.org)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? { id: row.id, client: row.client_id, version: row.version_id, entry: row.entry_index } : null
}

/** An acceptance with everything that its certificate says; null where the text is no longer kept. */
export async function acceptanceToCertify(
  tx: TenantTx,
  place: AcceptancePlace,
  organisation: Organisation,
  lang: Lang,
): Promise<Printed<AcceptanceToCertify> | null> {
  const version = await findVersion(tx, place.version)
  const accepted = (await acceptancesOf(tx, place.client)).find(({ id }) => id === place.id)
  if (!version || !accepted) return null
  const parts = (await partsOf(tx, [place.entry])).get(place.entry) ?? {}
  const { how, at, until, by, words } = accepted
  const isByPage = how === 'click_and_code'
  const span = { since: version.recordedAt, until: at }
  return {
    at: await recordedAt(tx, place.entry),
    paper: {
      id: place.id,
      parties: await partiesThen(tx, organisation, place.client, place.entry),
      zone: organisation.timezone,
      version: {
        name: nameOf(version.facts.version),
        kind: version.facts.kind,
        recordedAt: version.recordedAt,
        entry: version.entry,
      },
      text: version.shown,
      textHash: version.textHash.toString('hex'),
      acceptance: {
        how,
        at,
        until,
        by,
        words,
        sentTo: textIn(jsonOf(parts['code']), 'sentTo'),
        entry: place.entry,
      },
      steps: isByPage ? await stepsBefore(tx, place.client, version.id, span) : [],
      foot: footerLine(await footerOf(tx, place.entry), lang),
    },
  }
}
