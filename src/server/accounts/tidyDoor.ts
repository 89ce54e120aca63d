// What the door need not remember any more: it names addresses and devices of people, so it goes when it has served.
import type { Pool } from 'pg'

/** Forgets sessions and links that have ended, and invitations a month after their week. */
export async function tidyDoor(door: Pool): Promise<void> {
  await door.query(
    `with links as (delete from "verification" where "expiresAt" < now() - interval '1 day'),
       invitations as (delete from "invitation" where "expiresAt" < now() - interval '30 days')
     delete from "session" where "expiresAt" < now()`,
  )
}
