// The shared devices in the door tables: invited by a link that opens once, known by a cookie, out at the moment of revocation.
import type { Pool } from 'pg'
import type { z } from 'zod'
import type { NewInvitation } from '../../ledger/counter/counterShapes.ts'
import { digestOf, newToken } from './tokens.ts'

const LINK_MS = 15 * 60_000
/** Links that wait to be opened at one time. */
const MOST_LINKS = 20

export interface Device {
  readonly id: string
  readonly org: string
  readonly site: string
  readonly name: string
  readonly idleMinutes: number
  readonly joinedAt: number
  readonly lastSeenAt: number
  readonly revokedAt: number | null
}

/** The columns of a device under our names, of the table called `d`. */
export const DEVICE_COLUMNS = `d.id, d.org_id as org, d.site_id as site, d.name, d.idle_minutes as "idleMinutes",
  d.joined_at as "joinedAt", d.last_seen_at as "lastSeenAt", d.revoked_at as "revokedAt"`

interface Invited {
  readonly id: string
  /** 128 random bits; the desk keeps their digest. */
  readonly token: string
  readonly expiresAt: number
}

/** A link by which the device `id` joins; spent ones are forgotten on the way. Null when too many are waiting already. */
export async function inviteDevice(
  door: Pool,
  org: string,
  wanted: z.infer<typeof NewInvitation> & { readonly id: string },
  by: string,
  now: number,
): Promise<Invited | null> {
  await door.query('delete from device_invitation where org_id = $1 and expires_at <= $2', [org, now])
  const made = { id: wanted.id, token: newToken(128), expiresAt: now + LINK_MS }
  const { rowCount } = await door.query(
    `insert into device_invitation (id, org_id, site_id, name, token_digest, idle_minutes, made_by, expires_at)
     select $1, $2, $3, $4, $5, $6, $7, $8
     where (select count(*) from device_invitation where org_id = $2) < $9`,
    [
      made.id,
      org,
      wanted.site,
      wanted.name,
      digestOf(made.token),
      wanted.idleMinutes,
      by,
      made.expiresAt,
      MOST_LINKS,
    ],
  )
  return rowCount === 1 ? made : null
}

/** What the link of a device says of it: its id, its organisation, who made the link. */
interface Awaited {
  readonly id: string
  readonly org: string
  readonly by: string
}

/** The device that this link waits for; null when it is spent, old or wrong. */
export async function awaitedDevice(door: Pool, link: string, now: number): Promise<Awaited | null> {
  const { rows } = await door.query<Awaited>(
    `select id, org_id as org, made_by as by from device_invitation where token_digest = $1 and expires_at > $2`,
    [digestOf(link), now],
  )
  return rows[0] ?? null
}

/**
 * Opens a link: it is gone in the same statement that makes the device. Returns the token for the cookie, 256 random bits of
 * which the desk keeps the digest; null when the link is spent, old or wrong.
 */
export async function joinDevice(door: Pool, link: string, now: number): Promise<string | null> {
  const token = newToken(256)
  const { rowCount } = await door.query(
    `with spent as (
       delete from device_invitation where token_digest = $1 and expires_at > $2
       returning id, org_id, site_id, name, idle_minutes)
     insert into counter_device (id, org_id, site_id, name, token_digest, idle_minutes, joined_at, last_seen_at)
     select id, org_id, site_id, name, $3, idle_minutes, $2, $2 from spent`,
    [digestOf(link), now, digestOf(token)],
  )
  return rowCount === 1 ? token : null
}

/** The devices of an organisation, the newest first, those that are out among them. */
export async function devicesOf(door: Pool, org: string): Promise<readonly Device[]> {
  const { rows } = await door.query<Device>(
    `select ${DEVICE_COLUMNS} from counter_device d where d.org_id = $1 order by d.joined_at desc, d.id desc limit 500`,
    [org],
  )
  return rows
}

/** Puts a device out, and ends the turn on it; a second time changes nothing. False when the organisation has none of that id. */
export async function revokeDevice(door: Pool, org: string, device: string, now: number): Promise<boolean> {
  const { rowCount } = await door.query(
    `with ended as (update counter_turn set ended_at = $3 where device_id = $1 and ended_at is null
       and exists (select 1 from counter_device where id = $1 and org_id = $2))
     update counter_device set revoked_at = coalesce(revoked_at, $3) where id = $1 and org_id = $2`,
    [device, org, now],
  )
  return rowCount === 1
}

/** Sets after how many idle minutes the device locks. False when the organisation has none of that id. */
export async function setIdleMinutes(
  door: Pool,
  org: string,
  device: string,
  minutes: number,
): Promise<boolean> {
  const { rowCount } = await door.query(
    'update counter_device set idle_minutes = $3 where id = $1 and org_id = $2',
    [device, org, minutes],
  )
  return rowCount === 1
}
