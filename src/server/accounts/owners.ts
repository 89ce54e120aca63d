// Whom the desk writes to by itself about the whole firm: its owners.
import type { Pool } from 'pg'
import { FIRST_EMAIL } from './firstOwner.ts'
import { LIVE } from './people.ts'

/** The ids of all organisations. */
export async function organisations(door: Pool): Promise<string[]> {
  const { rows } = await door.query<{ id: string }>('select id from "organization" order by id')
  return rows.map(({ id }) => id)
}

/** The owners of an organisation who gave an address and whose membership has not ended, the oldest first. */
export async function ownersOf(
  door: Pool,
  org: string,
): Promise<readonly { readonly id: string; readonly email: string }[]> {
  const { rows } = await door.query<{ id: string; email: string }>(
    `select u.id, u.email from "member" m join "user" u on u.id = m."userId"
     where m."organizationId" = $1 and m.role = 'owner' and u.email <> $2 and ${LIVE} order by m."createdAt", m.id`,
    [org, FIRST_EMAIL],
  )
  return rows
}
