// Links for a reader from outside, in the door tables. Whoever holds one reads one draft once; the desk keeps its digest.
import type { Pool } from 'pg'
import { digestOf, newToken } from '../counter/tokens.ts'

const HOUR_MS = 3_600_000
/** So long a reader has: a letter that waits longer is another letter. */
export const TO_READ_HOURS = 72

export interface LookLink {
  readonly id: string
  readonly org: string
  readonly version: string
  readonly madeAt: number
  readonly expiresAt: number
  readonly endedAt: number | null
}
const COLUMNS = `id, org_id as org, version_id as version, made_at as "madeAt", expires_at as "expiresAt", ended_at as "endedAt"`

export interface MadeLookLink {
  readonly id: string
  /** 256 random bits, known to whoever is given the link. */
  readonly token: string
  readonly expiresAt: number
}

/** Makes the link `id` to a version and ends the earlier ones to it: one draft is read by one reader at a time. */
export async function makeLookLink(
  door: Pool,
  { id, org, version }: { readonly id: string; readonly org: string; readonly version: string },
  now: number,
): Promise<MadeLookLink> {
  const made = { id, token: newToken(256), expiresAt: now + TO_READ_HOURS * HOUR_MS }
  await door.query(
    `with ended as (
       update look_link set ended_at = $5 where org_id = $2 and version_id = $3 and ended_at is null)
     insert into look_link (id, org_id, version_id, token_digest, made_at, expires_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [made.id, org, version, digestOf(made.token), now, made.expiresAt],
  )
  return made
}

/** The link of this token, or null: one that never was, has ended or is too old is all the same. */
export async function openLookLink(door: Pool, token: string, now: number): Promise<LookLink | null> {
  const { rows } = await door.query<LookLink>(
    `select ${COLUMNS} from look_link where token_digest = $1 and ended_at is null and expires_at > $2`,
    [digestOf(token), now],
  )
  return rows[0] ?? null
}

/** The links to a version that still open, the newest first. */
export async function openLinksTo(
  door: Pool,
  org: string,
  version: string,
  now: number,
): Promise<readonly LookLink[]> {
  const { rows } = await door.query<LookLink>(
    `select ${COLUMNS} from look_link
     where org_id = $1 and version_id = $2 and ended_at is null and expires_at > $3 order by made_at desc limit 5`,
    [org, version, now],
  )
  return rows
}

/** Ends a link; true for the one call that did it. Of two words that come at once only one is a look. */
export async function endLookLink(door: Pool, org: string, link: string, now: number): Promise<boolean> {
  const { rowCount } = await door.query(
    `update look_link set ended_at = $3 where org_id = $1 and id = $2 and ended_at is null`,
    [org, link, now],
  )
  return rowCount === 1
}

/** A link of the organisation, open or not; null when it has no such link. */
export async function lookLinkOf(door: Pool, org: string, link: string): Promise<LookLink | null> {
  const { rows } = await door.query<LookLink>(
    `select ${COLUMNS} from look_link where org_id = $1 and id = $2`,
    [org, link],
  )
  return rows[0] ?? null
}
