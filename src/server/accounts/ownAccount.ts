// What somebody may see and change of their own account, in the door tables.
import { DatabaseError, type Pool } from 'pg'
import { err, ok, type Result } from '../../basics/result.ts'
import type { Settings } from '../../cases/deskShapes.ts'
import { newId } from '../ids.ts'
import type { Role } from '../permissions.ts'
import { LIVE } from './people.ts'

export interface OwnAccount {
  readonly hasPassword: boolean
  readonly secondStep: 'none' | 'totp'
  readonly passkeys: number
}

export async function ownAccount(door: Pool, user: string): Promise<OwnAccount> {
  const { rows } = await door.query<{ hasPassword: boolean; hasTotp: boolean; passkeys: number }>(
    `select exists (select 1 from "account" a where a."userId" = u.id and a.password is not null) as "hasPassword",
       coalesce(u."twoFactorEnabled", false) as "hasTotp",
       (select count(*)::int from "passkey" p where p."userId" = u.id) as passkeys
     from "user" u where u.id = $1`,
    [user],
  )
  const [found] = rows
  return {
    hasPassword: found?.hasPassword ?? false,
    secondStep: found?.hasTotp ? 'totp' : 'none',
    passkeys: found?.passkeys ?? 0,
  }
}

export interface OwnOrganisation {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly secondStepRequired: boolean
}

/** The organisations somebody belongs to now, the oldest membership first. */
export async function organisationsOf(door: Pool, user: string): Promise<readonly OwnOrganisation[]> {
  const { rows } = await door.query<OwnOrganisation>(
    `select o.id, o.name, m.role, o."secondStepRequired" from "member" m join "organization" o on o.id = m."organizationId"
     where m."userId" = $1 and ${LIVE} order by m."createdAt", m.id`,
    [user],
  )
  return rows
}

/** From now on this session looks at another organisation of the person. False when they do not belong to it. */
export async function chooseOrganisation(
  door: Pool,
  session: string,
  user: string,
  organisation: string,
): Promise<boolean> {
  const { rowCount } = await door.query(
    `update "session" s set "activeOrganizationId" = $3 where s.id = $1 and s."userId" = $2
       and exists (select 1 from "member" m where m."userId" = $2 and m."organizationId" = $3 and ${LIVE})`,
    [session, user, organisation],
  )
  return rowCount === 1
}

/** So many organisations may one person own. */
const OWNED_MOST = 20

/** A new organisation, of which the asker is the owner. False when they own as many as one may. */
export async function makeOrganisation(
  door: Pool,
  made: { readonly id: string; readonly name: string; readonly owner: string },
): Promise<boolean> {
  const { rowCount } = await door.query(
    `with firm as (
       insert into "organization" (id, name, slug, "createdAt") select $1, $2, $1, now()
       where (select count(*) from "member" where "userId" = $4 and role = 'owner') < $5 returning id)
     insert into "member" (id, "organizationId", "userId", role, "createdAt")
       select $3, firm.id, $4, 'owner', now() from firm`,
    [made.id, made.name, newId(), made.owner, OWNED_MOST],
  )
  return rowCount === 1
}

/** The copy at the door of what an organisation says of itself in its own records. */
export async function tellTheDoor(
  door: Pool,
  org: string,
  { name, secondStepRequired }: Pick<Settings, 'name' | 'secondStepRequired'>,
): Promise<void> {
  await door.query(
    `update "organization" set name = coalesce($2, name), "secondStepRequired" = coalesce($3, "secondStepRequired")
     where id = $1`,
    [org, name ?? null, secondStepRequired ?? null],
  )
}

/** Another name or address. A new address counts as unproven until a mail to it is opened. */
export async function changeProfile(
  door: Pool,
  user: string,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<Result<null, 'email_taken'>> {
  try {
    await door.query(
      `update "user" set name = $2, "emailVerified" = "emailVerified" and email = $3, email = $3, "updatedAt" = now()
       where id = $1`,
      [user, name, email.toLowerCase()],
    )
    return ok(null)
  } catch (error) {
    if (error instanceof DatabaseError && error.code === '23505') return err('email_taken')
    throw error
  }
}

/** The stored hash of the password, or null without one. */
export async function passwordHash(door: Pool, user: string): Promise<string | null> {
  const { rows } = await door.query<{ password: string | null }>(
    `select password from "account" where "userId" = $1 and "providerId" = 'credential'`,
    [user],
  )
  return rows[0]?.password ?? null
}

/** Keeps a new password and ends every other session of the account. */
export async function keepPassword(door: Pool, user: string, hash: string, session: string): Promise<void> {
  await door.query(
    `with changed as (
       update "account" set password = $2, "updatedAt" = now()
       where "userId" = $1 and "providerId" = 'credential' returning id),
     made as (
       insert into "account" (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
       select $3, $1, 'credential', $1, $2, now(), now() where not exists (select 1 from changed))
     delete from "session" where "userId" = $1 and id <> $4`,
    [user, hash, newId(), session],
  )
}
