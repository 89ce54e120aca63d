// The first owner of an installation: made once, without a password, and let in by a printed link alone.
import type { Pool } from 'pg'
import { invariant } from '../../basics/result.ts'
import { newId } from '../ids.ts'

/** A placeholder nobody can receive mail at (RFC 2606), until the owner gives an address. */
export const FIRST_EMAIL = 'owner@desk.invalid'

export interface Owner {
  readonly email: string
  readonly org: string
}

async function knownOwner(door: Pool): Promise<Owner | undefined> {
  const { rows } = await door.query<Owner>(
    `select u.email, m."organizationId" as org from "member" m join "user" u on u.id = m."userId"
     where m.role = 'owner' order by m."createdAt", m.id limit 1`,
  )
  return rows[0]
}

/** The first owner of the installation; asked for the first time, the owner and the organisation are made. */
export async function firstOwner(door: Pool): Promise<Owner> {
  const known = await knownOwner(door)
  if (known) return known
  await createOwner(door)
  const made = await knownOwner(door)
  invariant(made, 'a desk has an owner')
  return made
}

async function createOwner(door: Pool): Promise<void> {
  const [user, org, now] = [newId(), newId(), new Date()]
  // One statement, so that a first start cut short leaves no half of it; a second one at the same moment finds the first.
  await door.query(
    `with person as (
       insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
       values ($1, '', $2, true, $4, $4) on conflict (email) do nothing returning id),
     firm as (
       insert into "organization" (id, name, slug, "createdAt") select $3, '', $3, $4 from person returning id)
     insert into "member" (id, "organizationId", "userId", role, "createdAt")
       select $5, firm.id, person.id, 'owner', $4 from person, firm`,
    [user, FIRST_EMAIL, org, now, newId()],
  )
}
