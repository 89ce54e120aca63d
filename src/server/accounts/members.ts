// Who belongs to an organisation, in the door tables. An organisation is never without an owner, and an owner's access has no
// end, so that nobody can lock a firm out of its own desk.
import type { Pool, PoolClient } from 'pg'
import { err, ok, type Result } from '../../basics/result.ts'
import type { Role } from '../permissions.ts'

export interface Member {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly expiresAt: Date | null
  readonly secondStep: boolean
  readonly lastSeenAt: Date | null
}

/** The members of an organisation, the oldest first; those whose access has ended stand there with its end. */
export async function membersOf(door: Pool, org: string): Promise<readonly Member[]> {
  const { rows } = await door.query<Member>(
    `select m.id, u.id as "personId", u.name, u.email, m.role, m."expiresAt",
       coalesce(u."twoFactorEnabled", false)
         or exists (select 1 from "passkey" p where p."userId" = u.id) as "secondStep",
       (select max(s."updatedAt") from "session" s where s."userId" = u.id) as "lastSeenAt"
     from "member" m join "user" u on u.id = m."userId"
     where m."organizationId" = $1 order by m."createdAt", m.id`,
    [org],
  )
  return rows
}

/** Runs the work alone among all changes to the members of this organisation. */
async function alone<T>(door: Pool, org: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await door.connect()
  try {
    await client.query('begin')
    await client.query('select 1 from "organization" where id = $1 for update', [org])
    const done = await work(client)
    await client.query('commit')
    return done
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

interface Standing {
  readonly user: string
  readonly role: Role
  readonly otherOwners: number
}

async function standingOf(client: PoolClient, org: string, member: string): Promise<Standing | null> {
  const { rows } = await client.query<Standing>(
    `select m."userId" as user, m.role, (
       select count(*)::int from "member" o
       where o."organizationId" = $1 and o.role = 'owner' and o.id <> m.id) as "otherOwners"
     from "member" m where m."organizationId" = $1 and m.id = $2`,
    [org, member],
  )
  return rows[0] ?? null
}

type Refused = 'not_found' | 'last_owner'

/** Another role, with the end of a reader's access. */
export function changeRole(
  door: Pool,
  org: string,
  member: string,
  to: { readonly role: Role; readonly expiresAt: Date | null },
): Promise<Result<null, Refused>> {
  return alone(door, org, async (client) => {
    const standing = await standingOf(client, org, member)
    if (!standing) return err('not_found')
    if (standing.role === 'owner' && to.role !== 'owner' && standing.otherOwners === 0)
      return err('last_owner')
    await client.query('update "member" set role = $2, "expiresAt" = $3 where id = $1', [
      member,
      to.role,
      to.expiresAt,
    ])
    return ok(null)
  })
}

/** Ends a membership; the person's tokens for this organisation end with it, their account stays. */
export function removeMember(door: Pool, org: string, member: string): Promise<Result<null, Refused>> {
  return alone(door, org, async (client) => {
    const standing = await standingOf(client, org, member)
    if (!standing) return err('not_found')
    if (standing.role === 'owner' && standing.otherOwners === 0) return err('last_owner')
    await client.query(
      `update "api_token" set "revokedAt" = now()
       where "userId" = $1 and "organizationId" = $2 and "revokedAt" is null`,
      [standing.user, org],
    )
    await client.query('delete from "member" where id = $1', [member])
    return ok(null)
  })
}
