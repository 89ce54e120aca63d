// Invitations by a link that the inviter copies: no mail is needed. 128 random bits, a week, once; the digest alone is kept.
import { randomBytes } from 'node:crypto'
import { DatabaseError, type Pool } from 'pg'
import { err, ok, type Result } from '../../basics/result.ts'
import { newId } from '../ids.ts'
import type { Role } from '../permissions.ts'
import { Refusal } from '../problem.ts'
import { digestOf, LIVE } from './people.ts'

const LIVES_DAYS = 7
/** A reader who was given no end looks for this long. */
export const READER_DAYS = 90
const UNIQUE_VIOLATION = '23505'
const OPEN = `i.status = 'pending' and i."expiresAt" > now()`
/** So many invitations of one organisation may be open. */
const OPEN_MOST = 200

export const newToken = (): string => randomBytes(16).toString('base64url')

export interface Invited {
  readonly id: string
  readonly org: string
  readonly role: Role
  readonly note: string
  readonly accessDays: number | null
  readonly by: string
}

/** Keeps an invitation; `token` itself is for the inviter alone. Throws `enough_already`. */
export async function invite(door: Pool, invited: Invited, token: string): Promise<void> {
  const { rowCount } = await door.query(
    `insert into "invitation"
       (id, "organizationId", role, status, "expiresAt", "inviterId", digest, note, "accessDays")
     select $1, $2, $3, 'pending', now() + make_interval(days => $4), $5, $6, $7, $8
     where (select count(*) from "invitation" i where i."organizationId" = $2 and ${OPEN}) < $9`,
    [
      invited.id,
      invited.org,
      invited.role,
      LIVES_DAYS,
      invited.by,
      digestOf(token),
      invited.note,
      invited.accessDays,
      OPEN_MOST,
    ],
  )
  if (rowCount !== 1) throw new Refusal('enough_already')
}

export interface OpenInvitation {
  readonly id: string
  readonly org: string
  readonly organisation: string
  readonly role: Role
  readonly by: string
}

/** What an invitation says. Throws `invitation_over` when it was used, withdrawn, is too old or never was. */
export async function openInvitation(door: Pool, token: string): Promise<OpenInvitation> {
  const { rows } = await door.query<OpenInvitation>(
    `select i.id, i."organizationId" as org, o.name as organisation, i.role, u.name as by
     from "invitation" i join "organization" o on o.id = i."organizationId" join "user" u on u.id = i."inviterId"
     where i.digest = $1 and ${OPEN}`,
    [digestOf(token)],
  )
  const [found] = rows
  if (!found) throw new Refusal('invitation_over')
  return found
}

const TAKEN = `taken as (
    update "invitation" i set status = 'accepted' where i.digest = $1 and ${OPEN}
    returning i."organizationId" as org, i.role, i."accessDays" as days)`
const ENDS = `case when taken.role = 'reader' then now() + make_interval(days => coalesce(taken.days, ${READER_DAYS})) end`

export interface Newcomer {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly passwordHash: string
}

/** Makes the account of a newcomer and takes the invitation, both or neither. */
export async function joinAsNewcomer(
  door: Pool,
  token: string,
  { id, name, email, passwordHash }: Newcomer,
): Promise<Result<null, 'invitation_over' | 'email_taken'>> {
  try {
    const { rowCount } = await door.query(
      `with ${TAKEN},
       person as (
         insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
         select $2, $3, $4, false, now(), now() from taken returning id),
       way as (
         insert into "account" (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
         select $5, person.id, 'credential', person.id, $6, now(), now() from person)
       insert into "member" (id, "organizationId", "userId", role, "createdAt", "expiresAt")
       select $7, taken.org, person.id, taken.role, now(), ${ENDS} from taken, person`,
      [digestOf(token), id, name, email.toLowerCase(), newId(), passwordHash, newId()],
    )
    return rowCount === 1 ? ok(null) : err('invitation_over')
  } catch (error) {
    if (error instanceof DatabaseError && error.code === UNIQUE_VIOLATION) return err('email_taken')
    throw error
  }
}

/** Takes the invitation for somebody who has an account. A membership that had ended begins anew with the new role. */
export async function joinAsKnown(
  door: Pool,
  token: string,
  user: string,
): Promise<Result<null, 'invitation_over' | 'already_member'>> {
  const { rows } = await door.query<{ isMember: boolean }>(
    `select exists (select 1 from "member" m join "invitation" i on i."organizationId" = m."organizationId"
       where i.digest = $1 and m."userId" = $2 and ${LIVE}) as "isMember"`,
    [digestOf(token), user],
  )
  if (rows[0]?.isMember) return err('already_member')
  const { rowCount } = await door.query(
    `with ${TAKEN}
     insert into "member" (id, "organizationId", "userId", role, "createdAt", "expiresAt")
     select $3, taken.org, $2, taken.role, now(), ${ENDS} from taken
     on conflict ("organizationId", "userId") do update set role = excluded.role, "expiresAt" = excluded."expiresAt"`,
    [digestOf(token), user, newId()],
  )
  return rowCount === 1 ? ok(null) : err('invitation_over')
}

export interface WaitingInvitation {
  readonly id: string
  readonly role: Role
  readonly note: string
  readonly expiresAt: Date
  readonly by: string
}

/** Invitations of an organisation that nobody has taken yet. */
export async function waitingInvitations(door: Pool, org: string): Promise<readonly WaitingInvitation[]> {
  const { rows } = await door.query<WaitingInvitation>(
    `select i.id, i.role, i.note, i."expiresAt", u.name as by
     from "invitation" i join "user" u on u.id = i."inviterId"
     where i."organizationId" = $1 and ${OPEN} order by i."createdAt", i.id`,
    [org],
  )
  return rows
}

/** False when the organisation has no such open invitation. */
export async function withdrawInvitation(door: Pool, org: string, invitation: string): Promise<boolean> {
  const { rowCount } = await door.query(
    `update "invitation" i set status = 'canceled' where i.id = $2 and i."organizationId" = $1 and ${OPEN}`,
    [org, invitation],
  )
  return rowCount === 1
}
