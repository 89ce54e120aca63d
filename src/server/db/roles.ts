// Three groups of tables, three roles: the desk sees the tenants' rows, the door the accounts, work the waiting jobs.
//
// exhale_desk, exhale_door and exhale_work hold the grants. With the embedded server they are the logins themselves; on a
// server of yours the logins of the addresses become members of them, and are created when the owner may do that.
import { DatabaseError, type Client } from 'pg'
import { PlainError } from '../plainError.ts'

export const GROUPS = ['exhale_desk', 'exhale_door', 'exhale_work'] as const
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

/** The three roles, made when missing. `login`: they are the logins themselves (the embedded server). */
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
