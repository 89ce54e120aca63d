// What holds the browser that looks at foreign pages: whose it is, what it may use, and which program it is.
//
// It is a program of the system (CHROMIUM_PATH or a usual name), never one that came with a library: it must be kept up to
// date by whoever keeps the machine. Its own sandbox stays on; where that cannot start, nothing starts.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { systemUser, userNamed, type ServiceUser } from '../db/serviceUser.ts'

/** Why there is no browser for pages. */
export type NoBrowser = 'no_browser' | 'no_user' | 'no_limits' | 'no_sandbox'

export interface Confinement {
  readonly program: string
  readonly version: string
  /** The user it runs as; null when that is the user of the desk, who is not root. */
  readonly user: { readonly uid: number; readonly gid: number } | null
}

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome-stable']
const USER = 'exhale-browser'
/** Both come with util-linux, which every Debian has. */
const PRLIMIT = '/usr/bin/prlimit'
const SETPRIV = '/usr/bin/setpriv'
const UNSHARE = '/usr/bin/unshare'
const MOST_FILE_BYTES = 256 * 1024 * 1024
const MOST_OPEN = 4_096

/** Where it is said to be, or where it usually is. */
function programOf(env: NodeJS.ProcessEnv): string | null {
  const given = env['CHROMIUM_PATH']
  if (given) return existsSync(given) ? given : null
  return USUAL.find(existsSync) ?? null
}

const asUser = (user: Confinement['user']) => (user ? { uid: user.uid, gid: user.gid } : {})

/** The line that starts the program: no core, no large file, no new rights, whatever it opens. */
export const confined = (program: string, args: readonly string[]): readonly [string, readonly string[]] => [
  PRLIMIT,
  [
    '--core=0',
    `--fsize=${MOST_FILE_BYTES}`,
    `--nofile=${MOST_OPEN}`,
    '--',
    SETPRIV,
    '--no-new-privs',
    '--',
    program,
    ...args,
  ],
]

/** What its surroundings tell it: nothing of ours. */
export const surroundings = (home: string): NodeJS.ProcessEnv => ({
  PATH: '/usr/bin:/bin',
  HOME: home,
  TMPDIR: home,
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  DBUS_SYSTEM_BUS_ADDRESS: 'disabled:',
})

/** May this user open a namespace of their own? The sandbox needs one. */
const hasNamespaces = (user: Confinement['user']): boolean =>
  existsSync(UNSHARE) &&
  spawnSync(UNSHARE, ['--user', '--net', '--pid', '--fork', '/bin/true'], {
    ...asUser(user),
    cwd: '/',
    timeout: 5_000,
  }).status === 0

type FindUser = (name: string) => ServiceUser | null

/** The user who will be added when the first page is captured; until then, one that every Linux has stands for them. */
export const userToBe: FindUser = (name) => userNamed(name) ?? { name, uid: 65_534, gid: 65_534 }

/** How pages can be looked at on this machine, or why not. Looks at the machine and, as root, adds the user. */
export function confinementHere(
  env: NodeJS.ProcessEnv,
  findUser: FindUser = systemUser,
): Confinement | NoBrowser {
  const program = process.platform === 'linux' ? programOf(env) : null
  if (program === null) return 'no_browser'
  if (!existsSync(PRLIMIT) || !existsSync(SETPRIV)) return 'no_limits'
  const found = process.getuid?.() === 0 ? findUser(USER) : null
  // Any other user has files of its own: those of the database, or everybody's.
  if (process.getuid?.() === 0 && found?.name !== USER) return 'no_user'
  const user = found && { uid: found.uid, gid: found.gid }
  if (!hasNamespaces(user)) return 'no_sandbox'
  const asked = spawnSync(program, ['--version'], {
    ...asUser(user),
    cwd: '/',
    env: surroundings('/'),
    encoding: 'utf8',
    timeout: 10_000,
  })
  const version = /[\d.]+\.\d+/.exec(asked.stdout ?? '')?.[0]
  return asked.status === 0 && version !== undefined ? { program, version, user } : 'no_browser'
}
