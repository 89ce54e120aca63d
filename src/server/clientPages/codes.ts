// The code that a client types to accept something: six digits for one text on one link, sent to an address that we had before.
//
// A try is counted before the digits are looked at, so that guesses sent side by side count as well. Codes of one client are
// counted over all of their links: a reminder opens no new tries.
import { randomInt } from 'node:crypto'
import type { Pool } from 'pg'
import { err, ok, type Result } from '../../basics/result.ts'
import { hashedPin, isPin } from '../counter/pin.ts'
import { newId } from '../ids.ts'
import type { ClientLink } from './links.ts'

const LIVES_MS = 10 * 60_000
const TRIES = 5
const HOUR_MS = 3_600_000
const CODES_AN_HOUR = 3
const FORGOTTEN_AFTER_MS = 24 * HOUR_MS

export interface NewCode {
  readonly code: string
  readonly expiresAt: number
}

/** Makes a code for a text (`about`); the one before it holds no more. Null when this client had too many within an hour. */
export async function makeCode(
  door: Pool,
  link: ClientLink,
  about: string,
  now: number,
): Promise<NewCode | null> {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const { salt, hash } = await hashedPin(code)
  const client = await door.connect()
  try {
    await client.query('begin')
    // Two requests at the same moment: the second one waits here and counts the code of the first.
    await client.query('select 1 from client_link where org_id = $1 and client_id = $2 for update', [
      link.org,
      link.client,
    ])
    await client.query(
      `delete from client_code c using client_link l
       where l.id = c.link_id and l.org_id = $1 and l.client_id = $2 and c.sent_at < $3`,
      [link.org, link.client, now - FORGOTTEN_AFTER_MS],
    )
    const { rowCount } = await client.query(
      `insert into client_code (id, link_id, about, salt, digest, sent_at, expires_at, tries)
       select $1, $2, $3, $4, $5, $6, $7, 0
       where (select count(*) from client_code c join client_link l on l.id = c.link_id
              where l.org_id = $8 and l.client_id = $9 and c.sent_at > $10) < $11`,
      [
        newId(now),
        link.id,
        about,
        salt,
        hash,
        now,
        now + LIVES_MS,
        link.org,
        link.client,
        now - HOUR_MS,
        CODES_AN_HOUR,
      ],
    )
    await client.query('commit')
    return rowCount === 1 ? { code, expiresAt: now + LIVES_MS } : null
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

interface Kept {
  readonly id: string
  readonly salt: Buffer
  readonly hash: Buffer
}

/**
 * Whether these digits are the newest code for this text on this link; a right one is used up by the asking.
 * `code_spent`: there is none that could still be typed (too old, used, or guessed at too often).
 */
export async function tryCode(
  door: Pool,
  link: ClientLink,
  tried: { readonly about: string; readonly code: string },
  now: number,
): Promise<Result<null, 'code_wrong' | 'code_spent'>> {
  const { rows } = await door.query<Kept>(
    `update client_code set tries = tries + 1
     where id = (select id from client_code where link_id = $1 and about = $2 order by sent_at desc, id desc limit 1)
       and used_at is null and expires_at > $3 and tries < $4
     returning id, salt, digest as hash`,
    [link.id, tried.about, now, TRIES],
  )
  const [kept] = rows
  if (!kept) return err('code_spent')
  if (!(await isPin(tried.code, kept))) return err('code_wrong')
  const { rowCount } = await door.query(
    'update client_code set used_at = $2 where id = $1 and used_at is null',
    [kept.id, now],
  )
  return rowCount === 1 ? ok(null) : err('code_spent')
}
