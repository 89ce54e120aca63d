// Addresses by which a phone asks for the days of the desk, in the door tables. The address is the key: the desk keeps its digest.
import type { Pool } from 'pg'
import type { Lang } from '../../basics/lang.ts'
import { LIVE } from '../accounts/people.ts'
import { digestOf, newToken } from '../counter/tokens.ts'
import { permissionsOf } from '../permissions.ts'

export interface CalendarLink {
  readonly id: string
  readonly lang: Lang
  readonly madeAt: number
  /** When a phone asked for it last, or null when none has. */
  readonly readAt: number | null
}

/** Somebody with more phones than this ends a calendar before making the next one. */
export const MOST_LINKS = 10

/** Makes the address `id` for a person; null when they have ten already. Its token is known to nobody after this. */
export async function makeCalendarLink(
  door: Pool,
  { id, org, person, lang }: Pick<CalendarReader, 'org' | 'person' | 'lang'> & { readonly id: string },
  now: number,
): Promise<{ readonly id: string; readonly token: string } | null> {
  const made = { id, token: newToken(128) }
  const { rowCount } = await door.query(
    `insert into calendar_link (id, org_id, user_id, lang, token_digest, made_at)
     select $1, $2, $3, $4, $5, $6 where
       (select count(*) from calendar_link where org_id = $2 and user_id = $3 and ended_at is null) < $7`,
    [made.id, org, person, lang, digestOf(made.token), now, MOST_LINKS],
  )
  return rowCount === 1 ? made : null
}

/** The running calendars of a person, the newest first. */
export async function calendarLinksOf(door: Pool, org: string, person: string): Promise<CalendarLink[]> {
  const { rows } = await door.query<CalendarLink>(
    `select id, lang, made_at as "madeAt", read_at as "readAt" from calendar_link
     where org_id = $1 and user_id = $2 and ended_at is null order by made_at desc, id desc`,
    [org, person],
  )
  return rows
}

/** Ends a calendar of a person; a second time changes nothing. False when they have no such one. */
export async function endCalendarLink(
  door: Pool,
  { org, person, link }: { readonly org: string; readonly person: string; readonly link: string },
  now: number,
): Promise<boolean> {
  const { rowCount } = await door.query(
    `update calendar_link set ended_at = coalesce(ended_at, $4) where org_id = $1 and user_id = $2 and id = $3`,
    [org, person, link, now],
  )
  return rowCount === 1
}

export interface CalendarReader {
  readonly org: string
  readonly person: string
  readonly lang: Lang
  readonly link: string
}

/**
 * Whose calendar this token opens, noting that it was asked for; null for one that never was or has ended, and when the person
 * has left the firm or may not read cases any more.
 */
export async function calendarReader(door: Pool, token: string, now: number): Promise<CalendarReader | null> {
  const { rows } = await door.query<CalendarReader & { role: string }>(
    `update calendar_link c set read_at = $2 from "member" m
     where c.token_digest = $1 and c.ended_at is null and m."userId" = c.user_id
       and m."organizationId" = c.org_id::text and ${LIVE}
     returning c.org_id as org, c.user_id as person, c.lang, c.id as link, m.role`,
    [digestOf(token), now],
  )
  const [found] = rows
  if (!found || !permissionsOf(found.role).has('case.read')) return null
  const { role: _role, ...reader } = found
  return reader
}
