// Links to a client's page in the door tables. Whoever holds the link is let in as this client; the desk keeps its digest.
//
// A client has one page: a newer link ends those before it, so that an older text can no longer be accepted. A reminder is a
// link of its own beside the first one, because of the first one nothing is left that could be sent again.
import type { Pool } from 'pg'
import { newId } from '../ids.ts'
import { digestOf, newToken } from '../counter/tokens.ts'

const DAY_MS = 86_400_000
/** So long a text may wait to be accepted. */
export const TO_ACCEPT_DAYS = 14
/** So long a page without a waiting text is open, and every page after something was accepted on it. */
export const TO_LOOK_DAYS = 90

export interface ClientLink {
  readonly id: string
  readonly org: string
  readonly client: string
  /** The version that waits to be accepted; null for a page to look at. */
  readonly version: string | null
  readonly madeAt: number
  readonly expiresAt: number
  readonly endedAt: number | null
  readonly remind: boolean
  /** The first link that this one reminds of. */
  readonly reminds: string | null
}

const COLUMNS = `id, org_id as org, client_id as client, version_id as version, made_at as "madeAt",
  expires_at as "expiresAt", ended_at as "endedAt", remind, reminds`

export interface WantedLink {
  /** The id that its act names already; a new one where no act is recorded before. */
  readonly id?: string
  readonly org: string
  readonly client: string
  readonly version: string | null
  readonly remind: boolean
}

export interface MadeLink {
  readonly id: string
  /** 256 random bits, known to whoever is given the link. */
  readonly token: string
  readonly expiresAt: number
}

/** Makes a link and ends the earlier ones of this client. */
export async function makeLink(door: Pool, wanted: WantedLink, now: number): Promise<MadeLink> {
  const days = wanted.version === null ? TO_LOOK_DAYS : TO_ACCEPT_DAYS
  const made = { id: wanted.id ?? newId(now), token: newToken(256), expiresAt: now + days * DAY_MS }
  await door.query(
    `with ended as (
       update client_link set ended_at = $7 where org_id = $2 and client_id = $3 and ended_at is null)
     insert into client_link (id, org_id, client_id, version_id, token_digest, made_at, expires_at, remind)
     values ($1, $2, $3, $4, $5, $7, $6, $8)`,
    [
      made.id,
      wanted.org,
      wanted.client,
      wanted.version,
      digestOf(made.token),
      made.expiresAt,
      now,
      wanted.remind,
    ],
  )
  return made
}

/** Makes a link that reminds of another one and ends when that one does. Null when that one has ended meanwhile. */
export async function makeReminder(door: Pool, of: ClientLink, now: number): Promise<MadeLink | null> {
  const made = { id: newId(now), token: newToken(256), expiresAt: of.expiresAt }
  const { rowCount } = await door.query(
    `insert into client_link (id, org_id, client_id, version_id, token_digest, made_at, expires_at, reminds)
     select $1, org_id, client_id, version_id, $2, $3, expires_at, id from client_link
     where id = $4 and ended_at is null and expires_at > $3`,
    [made.id, digestOf(made.token), now, of.id],
  )
  return rowCount === 1 ? made : null
}

/** The link of this token, or null: one that never was, has ended or is too old is all the same. */
export async function openLink(door: Pool, token: string, now: number): Promise<ClientLink | null> {
  const { rows } = await door.query<ClientLink>(
    `select ${COLUMNS} from client_link where token_digest = $1 and ended_at is null and expires_at > $2`,
    [digestOf(token), now],
  )
  return rows[0] ?? null
}

/** A link with the instant of its newest reminder; null when there was none. */
export interface FirstLink extends ClientLink {
  readonly remindedAt: number | null
}
const REMINDED_AT = `(select max(r.made_at) from client_link r where r.reminds = l.id) as "remindedAt"`

/** The links of a client, the newest first, reminders left out. */
export async function linksOf(door: Pool, org: string, client: string): Promise<readonly FirstLink[]> {
  const { rows } = await door.query<FirstLink>(
    `select ${COLUMNS}, ${REMINDED_AT} from client_link l
     where org_id = $1 and client_id = $2 and reminds is null order by made_at desc, id desc limit 20`,
    [org, client],
  )
  return rows
}

/** Whose link that is; null when the organisation has no such link. */
export async function clientOfLink(door: Pool, org: string, link: string): Promise<string | null> {
  const { rows } = await door.query<{ client: string }>(
    'select client_id as client from client_link where org_id = $1 and id = $2',
    [org, link],
  )
  return rows[0]?.client ?? null
}

/** Ends a link with its reminders; a second time changes nothing. The client of it, or null when the organisation has no such link. */
export async function endLink(door: Pool, org: string, link: string, now: number): Promise<string | null> {
  const { rows } = await door.query<{ client: string }>(
    `update client_link set ended_at = coalesce(ended_at, $3)
     where org_id = $1 and (id = $2 or reminds = $2) returning client_id as client`,
    [org, link, now],
  )
  return rows[0]?.client ?? null
}

/** Something was accepted: the page stays open for whoever wants to look at it again. Returns until when. */
export async function keepOpen(door: Pool, link: ClientLink, now: number): Promise<number> {
  const until = Math.max(link.expiresAt, now + TO_LOOK_DAYS * DAY_MS)
  await door.query(
    `update client_link set expires_at = greatest(expires_at, $3)
     where org_id = $1 and (id = $2 or id = $4 or reminds = $4) and ended_at is null`,
    [link.org, link.id, until, link.reminds ?? link.id],
  )
  return until
}

/** Every running link with a waiting version that somebody asked to remind of, of all organisations. */
export async function remindable(door: Pool, now: number): Promise<readonly FirstLink[]> {
  const { rows } = await door.query<FirstLink>(
    `select ${COLUMNS}, ${REMINDED_AT} from client_link l
     where remind and reminds is null and version_id is not null and ended_at is null and expires_at > $1
     order by id limit 10000`,
    [now],
  )
  return rows
}
