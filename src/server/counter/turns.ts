// Turns at a device: begun with a name and a PIN, ended by the button, by the next person, or by the server after an idle while.
//
// Wrong PINs make the device pause for that name: an attempt is counted before the digits are looked at, so that guesses
// sent side by side count as well. The pause grows and is never a lock for good.
import type { Pool, PoolClient } from 'pg'
import { err, ok, type Result } from '../../basics/result.ts'
import { newId } from '../ids.ts'
import { DEVICE_COLUMNS, type Device } from './devices.ts'
import { isPin, type HashedPin } from './pin.ts'
import { digestOf } from './tokens.ts'

const FREE_TRIES = 5
const FIRST_PAUSE_MS = 60_000
const LONGEST_PAUSE_MS = 15 * 60_000
const SEEN_EVERY_MS = 60_000
const NOBODY = '00000000-0000-0000-0000-000000000000'

export interface Turn {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly startedAt: number
  /** The instant at which the server locks, if nobody touches the device until then. */
  readonly locksAt: number
}

export interface AtCounter {
  readonly device: Device
  /** Null while the device is locked. */
  readonly turn: Turn | null
}

type Found = Device & {
  readonly turn: string | null
  readonly person: string | null
  readonly personName: string | null
  readonly startedAt: number | null
  readonly turnSeenAt: number | null
}

function turnOf(found: Found, now: number): Turn | null {
  const { turn: id, person, personName: name, startedAt, turnSeenAt, idleMinutes } = found
  if (id === null || person === null || name === null || startedAt === null || turnSeenAt === null)
    return null
  const locksAt = turnSeenAt + idleMinutes * 60_000
  return locksAt > now ? { id, person, name, startedAt, locksAt } : null
}

/** The device that holds this cookie, and whose turn it is. Null when no device ever held it. */
export async function atCounter(door: Pool, token: string, now: number): Promise<AtCounter | null> {
  const { rows } = await door.query<Found>(
    `select ${DEVICE_COLUMNS}, t.id as turn, p.id as person, p.name as "personName",
       t.started_at as "startedAt", t.last_seen_at as "turnSeenAt"
     from counter_device d
     left join counter_turn t on t.device_id = d.id and t.ended_at is null
     left join counter_person p on p.id = t.person_id and p.org_id = d.org_id and p.removed_at is null
       and (p.sites = '{}' or d.site_id = any(p.sites))
     where d.token_digest = $1`,
    [digestOf(token)],
  )
  const found = rows[0]
  if (!found) return null
  if (found.revokedAt === null && found.lastSeenAt < now - SEEN_EVERY_MS)
    await door.query('update counter_device set last_seen_at = greatest(last_seen_at, $2) where id = $1', [
      found.id,
      now,
    ])
  return { device: found, turn: turnOf(found, now) }
}

/** Somebody touched the device: the idle time begins anew. A turn that is over stays over. */
export async function touchTurn(door: Pool, { device, turn }: AtCounter, now: number): Promise<void> {
  if (!turn) return
  await door.query(
    `update counter_turn set last_seen_at = greatest(last_seen_at, $2)
     where id = $1 and ended_at is null and last_seen_at > $2::bigint - $3::bigint`,
    [turn.id, now, device.idleMinutes * 60_000],
  )
}

/**
 * The turn that this person began at this device with their PIN at that very instant, and when it ended, if it did; null when
 * there was none. What was written without a connection names its turn so.
 */
export async function turnBegunAt(
  door: Pool,
  device: string,
  person: string,
  startedAt: number,
): Promise<{ readonly id: string; readonly endedAt: number | null } | null> {
  const { rows } = await door.query<{ id: string; endedAt: number | null }>(
    `select id, ended_at as "endedAt" from counter_turn where device_id = $1 and person_id = $2 and started_at = $3`,
    [device, person, startedAt],
  )
  return rows[0] ?? null
}

export const endTurn = async (door: Pool, device: string, now: number): Promise<void> =>
  void (await door.query('update counter_turn set ended_at = $2 where device_id = $1 and ended_at is null', [
    device,
    now,
  ]))

interface Kept {
  readonly removed: boolean
  readonly here: boolean
  readonly pin_salt: Buffer
  readonly pin_hash: Buffer
}

async function keptPin(door: Pool, device: Device, person: string): Promise<Kept | null> {
  const { rows } = await door.query<Kept>(
    `select pin_salt, pin_hash, removed_at is not null as removed, (sites = '{}' or $3 = any(sites)) as here
     from counter_person where id = $1 and org_id = $2`,
    [person, device.org, device.site],
  )
  return rows[0] ?? null
}

/** Counts an attempt; returns how long to wait before it (ms), 0 when the digits may be looked at. */
async function countedTry(door: Pool, device: string, name: string, now: number): Promise<number> {
  const { rowCount } = await door.query(
    `insert into counter_wrong_pin as w (device_id, person_id, wrong, paused_until) values ($1, $2, 1, 0)
     on conflict (device_id, person_id) do update set wrong = w.wrong + 1,
       paused_until = case when w.wrong + 1 < $4 then 0
         else $3::bigint + least($5::bigint * (2 ^ least(w.wrong + 1 - $4, 20))::bigint, $6::bigint) end
     where w.paused_until <= $3`,
    [device, name, now, FREE_TRIES, FIRST_PAUSE_MS, LONGEST_PAUSE_MS],
  )
  if (rowCount === 1) return 0
  const { rows } = await door.query<{ until: number }>(
    'select paused_until as until from counter_wrong_pin where device_id = $1 and person_id = $2',
    [device, name],
  )
  return Math.max(1, (rows[0]?.until ?? now) - now)
}

export type NoTurn = { readonly why: 'wrong_pin' } | { readonly why: 'paused'; readonly waitMs: number }

/**
 * Whether the digits are this person's, here and now. Somebody removed, from elsewhere or never there costs the same work
 * and gives the same answer as a wrong PIN.
 */
export async function checkPin(
  door: Pool,
  device: Device,
  tried: { readonly person: string; readonly pin: string },
  now: number,
): Promise<Result<null, NoTurn>> {
  const kept = await keptPin(door, device, tried.person)
  const name = kept ? tried.person : NOBODY
  const waitMs = await countedTry(door, device.id, name, now)
  if (waitMs > 0) return err({ why: 'paused', waitMs })
  const hash: HashedPin | null = kept && { salt: kept.pin_salt, hash: kept.pin_hash }
  const right = await isPin(tried.pin, hash)
  if (!right || !kept?.here || kept.removed) return err({ why: 'wrong_pin' })
  await door.query('delete from counter_wrong_pin where device_id = $1 and person_id = $2', [device.id, name])
  return ok(null)
}

async function withinOne(door: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await door.connect()
  try {
    await client.query('begin')
    await work(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** Begins the turn of a person whose PIN was right; the turn before it ends. */
export const beginTurn = (door: Pool, device: string, person: string, now: number): Promise<void> =>
  withinOne(door, async (client) => {
    // Two taps at the same moment: the second one waits here, and then ends the turn of the first.
    await client.query('select 1 from counter_device where id = $1 for update', [device])
    await client.query('update counter_turn set ended_at = $2 where device_id = $1 and ended_at is null', [
      device,
      now,
    ])
    await client.query(
      `insert into counter_turn (id, device_id, person_id, started_at, last_seen_at)
       select $1, d.id, p.id, $4, $4 from counter_device d join counter_person p on p.org_id = d.org_id
       where d.id = $2 and p.id = $3 and d.revoked_at is null and p.removed_at is null`,
      [newId(now), device, person, now],
    )
  })
