// The embedded PostgreSQL: a private server on a unix socket, started and stopped by us.
//
// Our own supervisor, because the wrapper of the package listens on TCP with a known password and leaves an orphan when
// Node is killed. Here only the peer's system user opens the socket, the kernel ends the server with its parent, a server
// that outlived its parent is adopted, and a second one on the same folder is refused by PostgreSQL itself.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
} from 'node:fs'
import { rmSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { PlainError } from '../plainError.ts'
import { copiedPostgres, makeLinks, packagedPostgres } from './binaries.ts'
import { commonPlace, placeForDatabase, serviceUser, type ServiceUser } from './serviceUser.ts'

export interface Cluster {
  /** The folder of the socket; what `host` is for a pool. */
  readonly socket: string
  /** Where the rows lie. */
  readonly data: string
  /** True when the server was already running and has been taken over. */
  readonly adopted: boolean
  readonly stop: () => Promise<void>
}

/** `settings` are further server parameters (`fsync=off` in tests). */
export interface ClusterPlan {
  readonly state: string
  readonly settings?: readonly string[]
}

export const OWNER = 'exhale_owner'
export const LOGINS = [OWNER, 'exhale_desk', 'exhale_door', 'exhale_work', 'exhale_erase'] as const
const START_MS = 30_000
const STOP_MS = 30_000

interface Ground {
  readonly binaries: string
  readonly data: string
  readonly socket: string
  readonly log: string
  readonly user: ServiceUser | null
}

const SERVER_SETTINGS = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'shared_buffers=64MB',
  'max_connections=60',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  // Old segments of the write-ahead log go instead of being used again with the bytes of erased rows in them.
  'wal_recycle=off',
  'min_wal_size=32MB',
  'max_wal_size=256MB',
  // A failed insert would write its values ("Key (…)=(…) already exists") into the server's log.
  'log_error_verbosity=terse',
]

// A socket's path may be 107 bytes long, less than many home folders leave: it gets a short folder of its own.
function socketFolder(data: string, owner: number): string {
  const name = `exhale-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`
  const runtime = process.env['XDG_RUNTIME_DIR']
  const base =
    process.getuid?.() !== 0 && runtime && runtime.length < 60 && existsSync(runtime) ? runtime : '/tmp'
  const folder = join(base, name)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  const mine = found.uid === owner || found.uid === process.getuid?.()
  if (!found.isDirectory() || !mine)
    throw new PlainError({
      en: `${folder} belongs to somebody else, and the database's socket must lie there: remove it.`,
      ru: `Папка ${folder} принадлежит кому-то другому, а в ней должен лежать сокет базы: удалите её.`,
    })
  chmodSync(folder, 0o700)
  return folder
}

function groundOf(state: string): Ground {
  const native = packagedPostgres()
  const user = process.getuid?.() === 0 ? serviceUser() : null
  const place = user ? placeForDatabase(state, user) : state
  if (!user) makeLinks(native)
  const data = join(place, 'database')
  const socket = socketFolder(data, user?.uid ?? process.getuid?.() ?? 0)
  if (user) chownSync(socket, user.uid, user.gid)
  return {
    binaries: join(user ? copyFor(native, place) : native, 'bin'),
    data,
    socket,
    log: join(state, 'database.log'),
    user,
  }
}

// One copy for all state folders of the machine; a machine whose /var cannot be written gets one beside the database.
function copyFor(native: string, place: string): string {
  try {
    return copiedPostgres(native, commonPlace())
  } catch {
    return copiedPostgres(native, place)
  }
}

const asUser = (user: ServiceUser | null): { uid: number; gid: number } | object =>
  user ? { uid: user.uid, gid: user.gid } : {}

function initialise(ground: Ground): void {
  if (existsSync(join(ground.data, 'exhale.ready'))) return
  // A first start that was cut short leaves half a cluster without this mark; nothing was ever recorded in it.
  rmSync(ground.data, { recursive: true, force: true })
  const flags = [
    '--auth-local=peer',
    '--auth-host=reject',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]
  const made = spawnSync(
    join(ground.binaries, 'initdb'),
    ['-D', ground.data, '-U', OWNER, '--locale=C', '--encoding=UTF8', ...flags],
    {
      ...asUser(ground.user),
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
      cwd: '/',
    },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error?.message || 'failed'}`)
  writeFileSync(join(ground.data, 'pg_hba.conf'), 'local all all peer map=exhale\n')
  writeFileSync(join(ground.data, 'exhale.ready'), '')
}

/** Who of this machine may come as which role, written at each start: a version may bring a new role. True when it changed. */
function nameRoles(ground: Ground): boolean {
  const people = [...new Set(['root', userInfo().username, ...(ground.user ? [ground.user.name] : [])])]
  const file = join(ground.data, 'pg_ident.conf')
  const text = people.flatMap((name) => LOGINS.map((role) => `exhale "${name}" ${role}\n`)).join('')
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false
  writeFileSync(file, text)
  return true
}

interface Running {
  readonly pid: number
  readonly ready: boolean
  /** Where it listens: a service has another folder for sockets than the terminal that asks. */
  readonly socket: string
}

// postmaster.pid: the pid in its first line, the folder of the socket in its fifth, the state in its eighth.
function running(data: string): Running | null {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  const [socket = '', ready = ''] = [lines[4]?.trim(), lines[7]?.trim()]
  return isPostmaster(pid, data) ? { pid, socket, ready: ready === 'ready' } : null
}

// After a restart of the machine the pid may belong to anybody: it counts only when its command names our folder.
function isPostmaster(pid: number, data: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)
  } catch {
    return false
  }
}

async function answers(socket: string): Promise<boolean> {
  const client = new Client({ host: socket, user: OWNER, database: 'postgres' })
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

function launch(ground: Ground, settings: readonly string[]): ChildProcess {
  const all = [...SERVER_SETTINGS, `unix_socket_directories=${ground.socket}`, ...settings]
  const postgres = [
    join(ground.binaries, 'postgres'),
    '-D',
    ground.data,
    ...all.flatMap((line) => ['-c', line]),
  ]
  const leash = ['--pdeathsig', 'INT', ...drop(ground.user), '--']
  const withLeash = spawnSync('setpriv', ['--version']).status === 0
  const [command = '', ...args] = withLeash ? ['setpriv', ...leash, ...postgres] : postgres
  const log = openSync(ground.log, 'a', 0o600)
  // Detached: Ctrl+C reaches only us, and we let requests finish before the database goes.
  const child = spawn(command, args, {
    stdio: ['ignore', log, log],
    detached: true,
    cwd: '/',
    ...(withLeash ? {} : asUser(ground.user)),
  })
  closeSync(log)
  child.unref()
  return child
}

const drop = (user: ServiceUser | null): string[] =>
  user ? ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups'] : []

async function untilReady(ground: Ground, child: ChildProcess): Promise<boolean> {
  for (const until = Date.now() + START_MS; Date.now() < until; await pause(20)) {
    if (running(ground.data)?.ready && (await answers(ground.socket))) return true
    if (child.exitCode !== null || child.signalCode !== null) return false
  }
  return false
}

const lastLines = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-3).join('\n') : ''

/** Ends the server that serves this folder: requests end at once, everything committed stays. */
async function stopServer(data: string): Promise<void> {
  const server = running(data)
  if (!server) return
  process.kill(server.pid, 'SIGINT')
  for (const until = Date.now() + STOP_MS; Date.now() < until; await pause(20))
    if (!isPostmaster(server.pid, data)) return
  process.kill(server.pid, 'SIGQUIT')
}

const RESTART_PAUSE_MS = 1_000

/** Starts the server; the children of a killed one hold its memory for some seconds, so this tries again until then. */
async function started(ground: Ground, settings: readonly string[]): Promise<ChildProcess> {
  for (const until = Date.now() + START_MS; Date.now() < until; await pause(250)) {
    const child = launch(ground, settings)
    if (await untilReady(ground, child)) return child
    if (!/shared memory|lock file|starting up/.test(lastLines(ground.log))) break
  }
  throw new Error(`the database did not start:\n${lastLines(ground.log)}`)
}

/** Starts a server that ended by itself once more; it gives up when that fails, and requests then say so. */
function watch(
  ground: Ground,
  settings: readonly string[],
  child: ChildProcess,
  isStopping: () => boolean,
): void {
  child.once('exit', () => {
    if (isStopping()) return
    void pause(RESTART_PAUSE_MS, undefined, { ref: false })
      .then(() => (isStopping() ? null : started(ground, settings)))
      .then((next) => next && watch(ground, settings, next, isStopping))
      .catch(() => undefined)
  })
}

/**
 * Starts the server of a state folder, or adopts the one that already runs there; one that ends by itself is started
 * again. Throws PlainError with a sentence for people, or Error with the end of the server's log.
 */
export async function startCluster(plan: ClusterPlan): Promise<Cluster> {
  const ground = groundOf(plan.state)
  let stopping = false
  const stop = async () => {
    stopping = true
    const { socket } = running(ground.data) ?? ground
    await stopServer(ground.data)
    rmSync(socket, { recursive: true, force: true })
  }
  const found = running(ground.data)
  if (found && (await answers(found.socket))) {
    if (nameRoles(ground)) process.kill(found.pid, 'SIGHUP')
    return { socket: found.socket, data: ground.data, adopted: true, stop }
  }
  initialise(ground)
  nameRoles(ground)
  const settings = plan.settings ?? []
  watch(ground, settings, await started(ground, settings), () => stopping)
  return { socket: ground.socket, data: ground.data, adopted: false, stop }
}
