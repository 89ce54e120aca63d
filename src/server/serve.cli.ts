// `exhale serve`: builds the desk when its sources are newer, starts database and server, prints where to go.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Lang } from '../basics/lang.ts'
import { openAccounts } from './accounts/accounts.ts'
import { startAnchoring } from './anchoring/anchoring.job.ts'
import { openStamping } from './anchoring/stamping.ts'
import { oidcProviders } from './accounts/providers.ts'
import { buildApp, builtDesk } from './app.ts'
import { Backups, startBackups } from './backup/schedule/backups.job.ts'
import { backupSettings } from './backup/schedule/settings.ts'
import { openDatabase, type Database } from './db/database.ts'
import { startKeyAsking } from '../messages/originals/keys/mailKeys.job.ts'
import { startTakingIn } from '../messages/originals/olderUploads.job.ts'
import type { Behind, LogKeeper } from '../evidence/checkpoints/keeper.ts'
import { behindWords } from './evidence/log.cli.ts'
import { openLogKeeper } from './evidence/logKeeper.ts'
import { startSigner } from './evidence/signer.job.ts'
import { settleLogs } from './evidence/standings.ts'
import { startReadingAhead } from '../cases/casework/readingAhead.job.ts'
import { startDayReminders } from '../cases/days/reminders.job.ts'
import { startReminding } from './clientPages/reminding.job.ts'
import type { App, Desk } from './desk.ts'
import { allowedOrigins } from './guard/guard.ts'
import { trustedProxies } from './guard/trustedProxies.ts'
import type { LanServer } from './lan/lanServer.ts'
import { officeAddress, officeWords, openLan } from './lan/openLan.ts'
import { startLedgerImports } from './ledgerImports/ledgerImports.job.ts'
import { outgoingMail } from './mail/outgoing.ts'
import { outgoingTexts } from './mail/texts.ts'
import { nameServersOf, type NameServers } from './outgoing/nameServers.ts'
import { diskOf, reserveOf } from './operate/disk.ts'
import { logPlan } from './operate/log.ts'
import { PlainError } from './plainError.ts'
import { projectFile, projectFolder } from './projectFolder.ts'
import { startOverdue } from '../cases/notices/overdue.job.ts'
import { startKeeping } from './safekeeping/keeping.job.ts'
import { openSecrets } from './secrets/masterKey.ts'
import { secretOf } from './secrets/sealedFile.ts'
import { startReadings } from './trail/readings.job.ts'
import { announce, leaveState, runningDesk, stateFolder, takeState } from './state.ts'
import { writingHelpOf } from './writingHelp/writingHelp.ts'

const USUAL_PORT = 4700

export interface ServePlan {
  readonly port: number | null
  readonly host: string
  /** Also https on the office network, under a certificate of our own. */
  readonly lan: boolean
  readonly state: string | undefined
  readonly lang: Lang
  readonly env: NodeJS.ProcessEnv
}

const SOURCES = ['src', 'index.html', 'client.html', 'vite.config.ts', 'package-lock.json', 'rules', 'demo']

function newestUnder(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newestUnder(join(path, name))))
}

/** Builds the desk when it is missing or older than what it is made of. */
function buildDesk(lang: Lang): void {
  const page = join(builtDesk(), 'index.html')
  if (!existsSync(projectFile('index.html'))) return
  const builtAt = statSync(page, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (builtAt >= Math.max(...SOURCES.map((name) => newestUnder(projectFile(name))))) return
  process.stderr.write(lang === 'ru' ? 'Собираю стол…\n' : 'Building the desk…\n')
  const vite = projectFile('node_modules', 'vite', 'bin', 'vite.js')
  const made = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: projectFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (made.signal)
    throw new PlainError({ en: 'Stopped before the desk was built.', ru: 'Остановлено: стол ещё не собран.' })
  if (made.status === 0 || builtAt > 0) return
  throw new PlainError({
    en: 'The desk could not be built: run "npm ci" and start again.',
    ru: 'Не удалось собрать стол: выполните «npm ci» и запустите снова.',
  })
}

const isFree = (port: number, host: string): Promise<number | null> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(null))
    probe.listen(port, host, () => {
      const at = probe.address()
      probe.close(() => resolve(typeof at === 'object' && at ? at.port : null))
    })
  })

/** The port to listen on: the one that was asked for or none; else the usual one, or any that is free. */
async function portFor({ port, host }: ServePlan): Promise<number> {
  const found = (await isFree(port ?? USUAL_PORT, host)) ?? (port === null ? await isFree(0, host) : null)
  if (found !== null) return found
  throw new PlainError({
    en: `Port ${port} is taken by another program: choose another with --port or EXHALE_PORT.`,
    ru: `Порт ${port} занят другой программой: выберите другой через --port или EXHALE_PORT.`,
  })
}

function takeFolder(state: string): void {
  if (takeState(state)) return
  const address = runningDesk(state)?.address
  throw new PlainError({
    en: address ? `The desk already runs at ${address}` : 'Another desk is starting on this state folder.',
    ru: address ? `Стол уже работает: ${address}` : 'На этой папке уже запускается другой стол.',
  })
}

const greeting = (lang: Lang, address: string, link: string): string =>
  lang === 'ru'
    ? `\nExhale · Выдох работает: ${address}\nВход владельца (один раз, 15 минут):\n  ${link}\nОстановить: Ctrl+C\n`
    : `\nExhale is running at ${address}\nThe owner's way in (once, within 15 minutes):\n  ${link}\nStop with Ctrl+C\n`

const timezoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'

const REPEAT_MS = 1_000
const FAREWELL_MS = 5_000
const IDLE_LOOK_MS = 50

// Ctrl+C comes twice, from the terminal and once more from npm: the echo must not cut our ending short. Whoever presses
// again later means it, and the usual sudden end applies.
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      resolve()
      setTimeout(() => process.off(signal, stop), REPEAT_MS).unref()
    }
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop)
  })
}

/** Runs the desk until SIGTERM or SIGINT. Throws PlainError with a sentence for people. */
export async function serve(plan: ServePlan): Promise<void> {
  const state = stateFolder(plan.state, plan.env)
  takeFolder(state)
  const stopped = untilStopped()
  try {
    buildDesk(plan.lang)
    const port = await portFor(plan)
    const database = await openDatabase({ state, env: plan.env })
    try {
      const close = await listen(plan, { state, port, database })
      await stopped
      await close()
    } finally {
      await database.stop()
    }
  } finally {
    leaveState(state)
  }
}

interface Ground {
  readonly state: string
  readonly port: number
  readonly database: Database
}

/** The origin of EXHALE_URL, or undefined when it is not set. */
function publicAddress(url: string | undefined): string | undefined {
  if (!url) return undefined
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return new URL(url).origin
  throw new PlainError({
    en: `EXHALE_URL must be an address such as https://desk.example.com, not ${url}.`,
    ru: `В EXHALE_URL нужен адрес вроде https://desk.example.com, а не ${url}.`,
  })
}

async function listen(plan: ServePlan, { state, port, database }: Ground): Promise<() => Promise<void>> {
  const { pools } = database
  const publicUrl = publicAddress(plan.env['EXHALE_URL'])
  const office = plan.lan ? officeAddress(port) : null
  const origins = allowedOrigins(
    port,
    [publicUrl, office].filter((one) => one != null),
  )
  const address = publicUrl ?? office ?? `http://127.0.0.1:${port}`
  const trustProxy = trustedProxies(plan.env['EXHALE_TRUST_PROXY'])
  const secrets = openSecrets(state, plan.env)
  const secret = secretOf(state, secrets, 'session')
  const providers = oidcProviders(plan.env)
  const ways = {
    mail: outgoingMail(plan.env),
    texts: outgoingTexts(plan.env),
    writingHelp: writingHelpOf(plan.env),
  }
  const nameServers = nameServersOf(plan.env)
  const door = { door: pools.door, secret, origin: address, trustedOrigins: origins, providers }
  const accounts = openAccounts(door)
  const defaults = { lang: plan.lang, timezone: timezoneHere() }
  const clock = { now: () => Date.now() }
  const backups = new Backups({ pools, secrets, state, env: plan.env, clock }, backupSettings(plan.env))
  const report = (error: unknown) => app.log.error({ err: error }, 'broken')
  const stamping = openStamping({ pools, now: clock.now, state, env: plan.env, report })
  const keeper = openLogKeeper(state, plan.env, secrets)
  const desk = { pools, accounts, secrets, keeper, ...ways, backups, stamping, state, clock, defaults }
  const log = logPlan(plan.env, process.stderr.isTTY)
  const disk = diskOf([state, ...(database.data ? [database.data] : [])], reserveOf(plan.env), desk.clock.now)
  const operate = { disk, metricsToken: plan.env['EXHALE_METRICS_TOKEN'] ?? '' }
  const web = builtDesk()
  await tellStandings(plan, { state, port, database }, keeper)
  let lan: LanServer | null = null
  const app = await buildApp({
    desk,
    origins: () => [...origins, ...(lan?.origins() ?? [])],
    web,
    report,
    trustProxy,
    log,
    operate,
  })
  await app.listen({ port, host: plan.host })
  lan = office
    ? await openLan(app, { state, secrets, port, lang: plan.lang, now: desk.clock.now, report })
    : null
  announce(state, address, port)
  const token = await accounts.ownerToken()
  process.stdout.write(greeting(plan.lang, address, `${address}/enter?token=${token}`))
  if (lan) process.stdout.write(officeWords(lan, plan.lang))
  const behind = (org: string, why: Behind) => app.log.error({ org, why }, 'log_behind')
  const stopJobs = startJobs({ desk: { ...desk, backups, stamping }, keeper, nameServers, report, behind })
  return async () => {
    await lan?.close()
    await farewell(app)
    await stopJobs()
    ways.mail?.close()
  }
}

interface Work {
  readonly desk: Desk & Required<Pick<Desk, 'backups' | 'stamping'>>
  readonly keeper: LogKeeper
  readonly nameServers: NameServers
  readonly report: (error: unknown) => void
  readonly behind: (org: string, why: Behind) => void
}

/** Everything that works by itself beside the requests; returns what ends it, the signer last. */
function startJobs({ desk, keeper, nameServers, report, behind }: Work): () => Promise<void> {
  const { pools, backups, stamping, state, clock, mail, defaults } = desk
  const anchoring = startAnchoring({ stamping, mail, defaults })
  const { signed } = anchoring
  const signer = startSigner({ pools, keeper, now: clock.now, report, behind, signed })
  const readings = startReadings(pools, clock.now, report)
  const takenIn = startTakingIn(pools, clock.now, report)
  const stopImports = startLedgerImports(pools, clock.now, report)
  const stopAsking = startKeyAsking(pools, nameServers, clock.now, report)
  const stopBackups = startBackups(backups, report)
  const stopKeeping = startKeeping({ pools, state, clock, report })
  const stopOverdue = startOverdue({ pools, clock, defaults }, report)
  const stopReminding = startReminding(desk, report)
  const stopDayReminders = startDayReminders(desk, report)
  const stopReadingAhead = startReadingAhead(desk, report)
  return async () => {
    await stopReadingAhead()
    await takenIn()
    await stopImports()
    await stopAsking()
    await stopOverdue()
    await stopReminding()
    await stopDayReminders()
    await stopKeeping()
    await stopBackups()
    await readings.stop()
    await anchoring.stop()
    await signer.stop()
  }
}

/** Before anybody may record: logs that do not go on are told. */
async function tellStandings(plan: ServePlan, { database }: Ground, keeper: LogKeeper): Promise<void> {
  const logs = await settleLogs(database.pools, keeper)
  for (const [org, why] of logs) process.stderr.write(`${behindWords(org, why, plan.lang)}\n`)
}

/** Lets running requests finish; one that is not even whole by then must not hold the stop. */
async function farewell(app: App): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), FAREWELL_MS)
  // A connection that has its answer asks nothing more, but would be kept open for its next request until then.
  const idle = setInterval(() => app.server.closeIdleConnections(), IDLE_LOOK_MS)
  await app.close()
  clearInterval(idle)
  clearTimeout(cut)
}
