// Right after a mail was received: the keys that its signatures name are asked for, before their owner takes them down.
//
// A name server that is silent is asked again, more and more rarely, for three days; then that it was silent is what is kept.
import type { Pools } from '../../../server/db/pools.ts'
import { asTenant } from '../../../server/db/tenant.ts'
import { textRecords, type NameServers } from '../../../server/outgoing/nameServers.ts'
import { Refusal } from '../../../server/problem.ts'
import { splitMbox } from '../../email.ts'
import { originalFile, type OriginalBytes } from '../originals.store.ts'
import { knownKeys, KEYS_JOB, recordMailKeys, type MailKeyFacts } from './mailKeys.store.ts'
import { keyAnswer, keyNames, recordName, type KeyName } from './mailSignatures.ts'

const EVERY_MS = 5_000
const JOBS_AT_ONCE = 20
const MOST_MAILS = 10_000
/** Keys asked for one file: a box of letters may name more than anybody could mean. */
const MOST_KEYS = 50
const AGAIN_MS = 60_000
const MOST_AGAIN_MS = 6 * 3_600_000
const GIVE_UP_MS = 3 * 86_400_000

export interface KeyAsking {
  readonly pools: Pick<Pools, 'desk' | 'work'>
  readonly servers: Exclude<NameServers, 'off'>
  readonly now: () => number
}

interface Job {
  readonly id: string
  readonly org: string
  readonly original: string
  readonly since: number
}

const waiting = async ({ pools, now }: KeyAsking): Promise<Job[]> => {
  const { rows } = await pools.work.query<Omit<Job, 'since'>>(
    `select id, org_id as org, subject_id as original from job
     where kind = $1 and done_at is null and due_at <= $2 order by due_at limit $3`,
    [KEYS_JOB, now(), JOBS_AT_ONCE],
  )
  // An id of ours begins with the milliseconds of its making.
  return rows.map((row) => ({ ...row, since: Number.parseInt(row.id.replace('-', '').slice(0, 12), 16) }))
}

function namesIn({ name, bytes }: OriginalBytes): KeyName[] {
  const mails = /\.eml$/i.test(name) ? [bytes] : splitMbox(bytes, MOST_MAILS).map((mail) => mail.bytes)
  const found = new Map(mails.flatMap(keyNames).map((key) => [recordName(key), key]))
  return [...found.values()].slice(0, MOST_KEYS)
}

const text = (record: string): string => Buffer.from(record, 'utf8').toString('utf8')

/** What the name servers say about a key; null when they are silent. */
async function said(servers: KeyAsking['servers'], key: KeyName): Promise<MailKeyFacts | null> {
  const found = await textRecords(servers, recordName(key))
  if (found.answer === 'silent') return null
  if (found.answer === 'none') return { ...key, record: null, answer: 'no_record' }
  const record = found.records.find((one) => keyAnswer(one) !== 'not_a_key') ?? found.records[0] ?? ''
  return { ...key, record: text(record), answer: keyAnswer(record) }
}

/** Asks for the keys of one original. True when nothing is left to ask. */
async function askFor({ pools, servers, now }: KeyAsking, job: Job): Promise<boolean> {
  const { org, original } = job
  const [file, known] = await asTenant(pools.desk, org, async (tx) => {
    return [await originalFile(tx, original), await knownKeys(tx, original)] as const
  })
  const asked = new Set(known.map(recordName))
  const isLate = now() - job.since >= GIVE_UP_MS
  const answers: MailKeyFacts[] = []
  let silent = 0
  for (const key of file ? namesIn(file) : []) {
    if (asked.has(recordName(key))) continue
    const answer = await said(servers, key)
    if (answer) answers.push(answer)
    else if (isLate) answers.push({ ...key, record: null, answer: 'no_answer' })
    else silent += 1
  }
  const stamp = { by: 'system', at: now() }
  await asTenant(pools.desk, org, (tx) => recordMailKeys(tx, original, answers, stamp))
  return silent === 0
}

/** Asks for every key that is due. A job goes only after its answers are recorded. */
export async function askForDueKeys(asking: KeyAsking): Promise<void> {
  const { pools, now } = asking
  for (const job of await waiting(asking)) {
    const isDone = await askFor(asking, job).catch((error: unknown) => {
      // A log that is behind takes nothing now; its keys wait like those of a silent server.
      if (error instanceof Refusal) return false
      throw error
    })
    const pause = Math.min(Math.max(now() - job.since, AGAIN_MS), MOST_AGAIN_MS)
    if (isDone) await pools.work.query('delete from job where id = $1', [job.id])
    else await pools.work.query('update job set due_at = $1 where id = $2', [now() + pause, job.id])
  }
}

/** Starts the rounds; one that fails is told and tried again with the next. Returns how to stop them. */
export function startKeyAsking(
  pools: Pools,
  servers: NameServers,
  now: () => number,
  report: (error: unknown) => void,
): () => Promise<void> {
  if (servers === 'off') return () => Promise.resolve()
  let running: Promise<void> | null = null
  const round = (): void => {
    running ??= askForDueKeys({ pools, servers, now })
      .catch(report)
      .finally(() => (running = null))
  }
  round()
  const timer = setInterval(round, EVERY_MS).unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
