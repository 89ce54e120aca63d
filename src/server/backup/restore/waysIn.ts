// What opens the desk without a password is ended by a restore: a session, a key or a device that was withdrawn after the
// backup was made would otherwise be back, and nobody could tell it from the others.
import type { Pool } from 'pg'

/** How many of each kind were ended. */
export interface WaysInEnded {
  readonly sessions: number
  readonly tokens: number
  readonly devices: number
  readonly invitations: number
}

/** Ends sessions, program keys, devices at counters, and links that nobody has opened yet. */
export async function endWaysIn(door: Pool, at: number): Promise<WaysInEnded> {
  const count = async (text: string, values: unknown[] = []): Promise<number> =>
    (await door.query(text, values)).rowCount ?? 0
  await count('delete from "verification"')
  await count('update counter_turn set ended_at = $1 where ended_at is null', [at])
  const links = await count('delete from device_invitation')
  return {
    sessions: await count('delete from "session"'),
    tokens: await count(`update "api_token" set "revokedAt" = $1 where "revokedAt" is null`, [new Date(at)]),
    devices: await count('update counter_device set revoked_at = $1 where revoked_at is null', [at]),
    invitations:
      links + (await count(`update "invitation" set status = 'canceled' where status = 'pending'`)),
  }
}
