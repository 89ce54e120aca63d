// `exhale doctor`: what an experienced neighbour would look at, in one list. Exit code 1 when something must be done.
import { Client } from 'pg'
import type { Lang } from '../../basics/lang.ts'
import { anchoringFindings } from '../anchoring/anchoringFinding.ts'
import { programVersion } from '../backup/programVersion.ts'
import { browserFinding, nameServersFinding } from '../captures/browserFinding.ts'
import { confinementHere, userToBe } from '../captures/confinement.ts'
import { connection } from '../db/pools.ts'
import { fetchOperators, fetchPublic, type Fetched, type FetchFault } from '../outgoing/guardedFetch.ts'
import type { Result } from '../../basics/result.ts'
import { runningDesk, stateFolder } from '../state.ts'
import {
  backupFinding,
  certificateFinding,
  clockFinding,
  diskFinding,
  finding,
  lanFinding,
  mailFinding,
  markFinding,
  nodeFinding,
  proxyFinding,
  stateFinding,
  type Finding,
} from './findings.ts'

const FLOOR = 150_000

export interface DoctorPlan {
  readonly state: string | undefined
  readonly env: NodeJS.ProcessEnv
  readonly now: number
  /** An address of the desk as the internet sees it; looked at from here. */
  readonly url: string | undefined
}

async function deskFinding(state: string): Promise<Finding> {
  const desk = runningDesk(state)
  if (!desk) return finding('desk', 'look', 'The desk is not running.', 'Стол не запущен.')
  const near = `http://127.0.0.1:${desk.port}/readyz`
  const answer = await fetchOperators(near, { ports: [desk.port], redirects: 0 })
  if (answer.ok && answer.value.status === 200)
    return finding(
      'desk',
      'ok',
      `The desk runs at ${desk.address} and is ready.`,
      `Стол работает: ${desk.address}`,
    )
  const why = answer.ok ? new TextDecoder().decode(answer.value.body) : answer.error
  return finding('desk', 'act', `The desk runs but is not ready: ${why}`, `Стол запущен, но не готов: ${why}`)
}

async function databaseFinding(url: string | undefined): Promise<Finding | null> {
  if (!url) return null
  const client = new Client(connection({ url }))
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int as version",
    )
    const version = rows[0]?.version ?? 0
    const said = `PostgreSQL ${Math.floor(version / 10_000)}`
    return version >= FLOOR
      ? finding('database', 'ok', said, said)
      : finding(
          'database',
          'act',
          `${said} is too old: 15 or newer.`,
          `${said} слишком старый: нужен 15 или новее.`,
        )
  } catch {
    return finding(
      'database',
      'act',
      'The database of DATABASE_URL does not answer.',
      'База из DATABASE_URL не отвечает.',
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

function reachedFinding(
  check: string,
  url: string,
  answer: Result<Fetched, FetchFault>,
  now: number,
): Finding {
  if (!answer.ok)
    return finding(
      check,
      'act',
      `${url} cannot be reached from here: ${answer.error}`,
      `${url} отсюда не открывается: ${answer.error}`,
    )
  const { status, certificateUntil } = answer.value
  if (status !== 200)
    return finding(
      check,
      'act',
      `${url} answers ${status}, not the desk.`,
      `${url} отвечает ${status}, это не стол.`,
    )
  return certificateUntil === null
    ? finding(check, 'look', `${url} answers without https.`, `${url} отвечает без https.`)
    : certificateFinding(check, certificateUntil, now)
}

async function addressFindings({ env, url, now }: DoctorPlan): Promise<Finding[]> {
  const own = env['EXHALE_URL']
  const health = (address: string): string =>
    URL.canParse(address) ? new URL('/healthz', address).href : address
  return [
    // The operator's own address may be private; one that somebody types in is looked at as the internet would.
    ...(own ? [reachedFinding('url', own, await fetchOperators(health(own)), now)] : []),
    ...(url ? [reachedFinding('internet', url, await fetchPublic(health(url)), now)] : []),
  ]
}

/** Looks at everything; nothing is changed. */
export async function examineDesk(plan: DoctorPlan): Promise<readonly Finding[]> {
  const { env, now } = plan
  const state = stateFolder(plan.state, env)
  const all = [
    finding('version', 'ok', `Exhale ${programVersion()}`, `Выдох ${programVersion()}`),
    nodeFinding(process.versions.node),
    stateFinding(state),
    diskFinding(state, env),
    clockFinding(state, now),
    await deskFinding(state),
    await databaseFinding(env['DATABASE_URL']),
    ...(await addressFindings(plan)),
    markFinding(state, env),
    lanFinding(state, now),
    proxyFinding(env),
    mailFinding(env),
    backupFinding(state, now),
    ...anchoringFindings(state, env, now),
    browserFinding(confinementHere(env, userToBe)),
    nameServersFinding(env),
  ]
  return all.filter((one) => one !== null)
}

const MARKS: Readonly<Record<Finding['state'], string>> = { ok: '✓', look: '·', act: '!' }

export const findingLines = (all: readonly Finding[], lang: Lang): string =>
  all.map(({ state, words }) => `${MARKS[state]} ${words[lang]}\n`).join('')

export const mustAct = (all: readonly Finding[]): boolean => all.some(({ state }) => state === 'act')
