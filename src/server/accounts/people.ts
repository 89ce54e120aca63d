// Who is behind a session or a token, asked of the database at every request: what was revoked, ended or taken away is so at
// once. Session, membership and role come in one query.
import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import { permissionsOf, type Permission, type Role } from '../permissions.ts'

export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly org: string
  readonly role: Role
  /** What may be done on this way in: the role's permissions, fewer for a token or the device of a counter. */
  readonly permissions: ReadonlySet<Permission>
  /** Which way they came in: `session`, `token:<id>` or `device:<id>`. */
  readonly via: string
  /** True: the organisation wants a second step of everybody, and this person has none yet. */
  readonly secondStepNeeded?: boolean
}

/** Only the digest of a token or a link is kept. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

interface Found {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly org: string
  readonly role: Role
  readonly secondStepNeeded: boolean
}

/** A membership counts while it has not ended. */
export const LIVE = `(m."expiresAt" is null or m."expiresAt" > now())`

const PERSON = `u.id, u.name, u.email, m."organizationId" as org, m.role,
  o."secondStepRequired" and not coalesce(u."twoFactorEnabled", false)
    and not exists (select 1 from "passkey" p where p."userId" = u.id) as "secondStepNeeded"`

const BY_SESSION = `with seen as (
    update "session" set "updatedAt" = now()
    where token = $1 and "expiresAt" > now() and "updatedAt" < now() - interval '1 minute')
  select ${PERSON} from "session" s
    join "user" u on u.id = s."userId"
    join "member" m on m."userId" = u.id and ${LIVE}
    join "organization" o on o.id = m."organizationId"
  where s.token = $1 and s."expiresAt" > now()
  order by m."organizationId" = s."activeOrganizationId" desc nulls last, m."createdAt", m.id
  limit 1`

/** The person of a session, in the organisation they chose or their oldest; null when either has ended. */
export async function personBySession(door: Pool, token: string): Promise<Person | null> {
  const { rows } = await door.query<Found>(BY_SESSION, [token])
  const [found] = rows
  return found ? { ...found, permissions: permissionsOf(found.role), via: 'session' } : null
}

/** What no token may do, whatever its scopes say: an account is changed by whoever signed in to it. */
const NOT_FOR_TOKENS: ReadonlySet<Permission> = new Set(['self', 'member.write'])

const BY_TOKEN = `with used as (
    update "api_token" set "lastUsedAt" = now()
    where digest = $1 and "revokedAt" is null and "expiresAt" > now()
      and ("lastUsedAt" is null or "lastUsedAt" < now() - interval '1 minute'))
  select t.id as token, t.scopes, ${PERSON} from "api_token" t
    join "user" u on u.id = t."userId"
    join "member" m on m."userId" = u.id and m."organizationId" = t."organizationId" and ${LIVE}
    join "organization" o on o.id = m."organizationId"
  where t.digest = $1 and t."revokedAt" is null and t."expiresAt" > now()`

/** The person of an API token, with what both the role and the scopes allow; null when it does not hold any more. */
export async function personByToken(door: Pool, text: string): Promise<Person | null> {
  const { rows } = await door.query<Found & { token: string; scopes: readonly string[] }>(BY_TOKEN, [
    digestOf(text),
  ])
  const [found] = rows
  if (!found) return null
  const { token, scopes, ...person } = found
  const allowed = [...permissionsOf(person.role)].filter(
    (permission) => scopes.includes(permission) && !NOT_FOR_TOKENS.has(permission),
  )
  return { ...person, permissions: new Set(allowed), via: `token:${token}` }
}

/** A session as its owner's own routes need it; it may belong to somebody who is a member of nothing (yet). */
export interface OpenSession {
  readonly id: string
  readonly user: string
  readonly email: string
  readonly name: string
  /** Opened within the last day: what changes the ways in asks for that. */
  readonly isFresh: boolean
}

export async function openSession(door: Pool, token: string): Promise<OpenSession | null> {
  const { rows } = await door.query<OpenSession>(
    `select s.id, u.id as user, u.email, u.name, s."createdAt" > now() - interval '1 day' as "isFresh"
     from "session" s join "user" u on u.id = s."userId" where s.token = $1 and s."expiresAt" > now()`,
    [token],
  )
  return rows[0] ?? null
}

export interface Account {
  readonly id: string
  readonly name: string
  readonly email: string
  /** The organisation in which their acts at the door are told: the oldest membership, or null. */
  readonly org: string | null
}

const ACCOUNT = `select u.id, u.name, u.email, (
    select m."organizationId" from "member" m where m."userId" = u.id and ${LIVE}
    order by m."createdAt", m.id limit 1) as org
  from "user" u`

export async function accountByEmail(door: Pool, email: string): Promise<Account | null> {
  const { rows } = await door.query<Account>(`${ACCOUNT} where u.email = $1`, [email.trim().toLowerCase()])
  return rows[0] ?? null
}

export async function accountById(door: Pool, id: string): Promise<Account | null> {
  const { rows } = await door.query<Account>(`${ACCOUNT} where u.id = $1`, [id])
  return rows[0] ?? null
}

/**
 * Whoever is signed in and opens a link that was mailed to their own address has proven it. Opened elsewhere, an unproven
 * address loses the password and the sessions it had: they may be somebody else's who only claimed it.
 */
export async function proveAddress(door: Pool, session: string, token: string): Promise<void> {
  await door.query(
    `update "user" u set "emailVerified" = true from "session" s, "verification" v
     where s.token = $1 and s."expiresAt" > now() and u.id = s."userId"
       and v.identifier = $2 and v."expiresAt" > now() and v.value::json ->> 'email' = u.email`,
    [session, digestOf(token)],
  )
}
