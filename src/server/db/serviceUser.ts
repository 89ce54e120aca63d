// The unprivileged user under which root runs the database, because PostgreSQL refuses uid 0.
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { randomBytes } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { PlainError } from '../plainError.ts'

export interface ServiceUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

const NAME = 'exhale'
// A user that every Linux has; taken only where no user can be added (a read-only /etc).
const LAST_RESORT = 'nobody'
const COMMON_PLACE = '/var/lib/exhale'
const OWNER_NOTE = 'state-folder'

/** The user of that name, or null. */
export function userNamed(name: string): ServiceUser | null {
  for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
    const [user, , uid, gid] = line.split(':')
    if (user === name) return { name, uid: Number(uid), gid: Number(gid) }
  }
  return null
}

/** The user of that name, added as a system user when it is missing; else one that every Linux has; null without either. */
export function systemUser(name: string): ServiceUser | null {
  const known = userNamed(name)
  if (known) return known
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', '--user-group', name])
  return userNamed(name) ?? userNamed(LAST_RESORT)
}

/** The user `exhale`, added as a system user when it is missing. Only root may ask. Throws PlainError. */
export function serviceUser(): ServiceUser {
  const found = systemUser(NAME)
  if (found) return found
  throw new PlainError({
    en: 'PostgreSQL does not run as root, and no other user could be added: run "useradd --system exhale" first.',
    ru: 'PostgreSQL не работает от имени root, а завести другого пользователя не вышло: сначала выполните «useradd --system exhale».',
  })
}

/** May a stranger with this uid walk down to the folder? The folder itself is not looked at. */
export function isReachable(folder: string, uid: number): boolean {
  const parent = dirname(resolve(folder))
  const { mode, uid: owner } = statSync(parent)
  const open = (mode & 0o001) !== 0 || (owner === uid && (mode & 0o100) !== 0)
  return open && (parent === '/' || isReachable(parent, uid))
}

/** The folder of root's databases and of the binaries that they share: anybody may walk through, nobody may list it. */
export function commonPlace(): string {
  mkdirSync(COMMON_PLACE, { recursive: true })
  chmodSync(COMMON_PLACE, 0o711)
  return COMMON_PLACE
}

/** Removes the databases of temporary state folders that are gone. Any other folder may only be unplugged: it stays. */
function removeForgotten(): void {
  if (!existsSync(COMMON_PLACE)) return
  for (const name of readdirSync(COMMON_PLACE)) {
    const note = join(COMMON_PLACE, name, OWNER_NOTE)
    if (!existsSync(note)) continue
    const state = readFileSync(note, 'utf8')
    if (state.startsWith(`${tmpdir()}/`) && !existsSync(state))
      rmSync(join(COMMON_PLACE, name), { recursive: true, force: true })
  }
}

const Place = z.object({ place: z.string() })

/**
 * Where root keeps the database of a state folder: inside it when the service user can walk there (the folder then
 * belongs to that user and stays 0700), else in a folder of its own below /var/lib/exhale, named in database.json.
 */
export function placeForDatabase(state: string, user: ServiceUser): string {
  const note = join(state, 'database.json')
  if (existsSync(note)) return Place.parse(JSON.parse(readFileSync(note, 'utf8'))).place
  if (isReachable(state, user.uid)) {
    chownSync(state, user.uid, user.gid)
    return state
  }
  removeForgotten()
  const place = join(commonPlace(), randomBytes(8).toString('hex'))
  mkdirSync(place, { mode: 0o700 })
  writeFileSync(join(place, OWNER_NOTE), state, { mode: 0o600 })
  chownSync(place, user.uid, user.gid)
  writeFileSync(note, `${JSON.stringify({ place })}\n`, { mode: 0o600 })
  return place
}
