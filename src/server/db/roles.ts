// Three groups of tables: the desk sees the tenants' rows, the door the accounts, work the waiting jobs. A fourth role may
// delete the tenants' content (not facts, not the log) and write nothing.
//
// exhale_desk, exhale_door, exhale_work and exhale_erase hold the grants. With the embedded server they are the logins themselves; on a
// server of yours the logins of the addresses become members of them, and are created when the owner may do that.
import { DatabaseError, type Client } from 'pg'
import { PlainError } from '../plainError.ts'

export const GROUPS = ['exhale_desk', 'exhale_door', 'exhale_work', 'exhale_erase'] as const
export type Group = (typeof GROUPS)[number]

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`

async function exists(owner: Client, role: string): Promise<boolean> {
  const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [role])
  return rowCount === 1
}

async function created(owner: Client, role: string, rest: string): Promise<void> {
  if (await exists(owner, role)) return
  try {
    await owner.query(`create role ${quoted(role)} ${rest}`)
  } catch (error) {
    // Another start may have made it in the same moment; what counts is that it is there.
    if (await exists(owner, role)) return
    if (!(error instanceof DatabaseError)) throw error
    throw new PlainError({
      en: `The owner of the database may not create the role ${role}: create it, or grant CREATEROLE.`,
      ru: `Владелец базы не может создать роль ${role}: создайте её сами или дайте владельцу CREATEROLE.`,
    })
  }
}

/** The four roles, made when missing. `login`: they are the logins themselves (the embedded server). */
export async function ensureGroups(owner: Client, login: boolean): Promise<void> {
  for (const group of GROUPS)
    await created(owner, group, `${login ? 'login' : 'nologin'} nosuperuser nobypassrls`)
}

/** The login of an address becomes a member of its group; it is created, with the password of the address, when missing. */
export async function ensureLogin(owner: Client, address: string, group: Group): Promise<void> {
  const { username, password } = new URL(address)
  const name = decodeURIComponent(username)
  if (name === group) return
  await created(
    owner,
    name,
    `login nosuperuser nobypassrls password ${literal(decodeURIComponent(password))}`,
  )
  await owner.query(`grant ${group} to ${quoted(name)}`)
}

// What lets the deleting role drive stale bytes out of the files: write the planner's samples anew, begin a new segment of
// the write-ahead log, and make a checkpoint after which the old segments go.
const SCRUBBING = [
  [150_000, 'grant pg_checkpoint to exhale_erase'],
  [150_000, 'grant execute on function pg_switch_wal() to exhale_erase'],
  [170_000, 'grant maintain on pg_statistic to exhale_erase'],
] as const

/**
 * Gives exhale_erase the rights of a purge as far as this owner and server can; a purge does what it may, and the guide names
 * the rest for the administrator of a server.
 */
export async function allowScrubbing(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  )
  for (const [since, grant] of SCRUBBING) {
    if ((rows[0]?.version ?? 0) < since) continue
    try {
      await owner.query(grant)
    } catch (error) {
      // An owner who is no superuser may not give these away.
      if (!(error instanceof DatabaseError)) throw error
    }
  }
}
