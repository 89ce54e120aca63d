// The disk fails, or the process is ended, at a system call in the middle of recording and signing: after the next start
// everything that was acknowledged is there, and nothing was signed that contradicts it.
//
// strace makes the calls fail. Where it is missing or may not look into a process the test says so; the build machine has it.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { countedRoot } from '../../../evidence/checkpoints/standing.store.ts'
import { treeHead } from '../../../evidence/log.store.ts'
import { toBase64 } from '../../../evidence/notes/base64.ts'
import { openDatabase } from '../../db/database.ts'
import { asTenant } from '../../db/tenant.ts'
import { newId } from '../../ids.ts'
import { testProgram } from '../../testPrograms.ts'
import { openSecrets } from '../../secrets/masterKey.ts'
import { checkedLog } from '../checkedLog.ts'
import { openLogKeeper } from '../logKeeper.ts'

/** The short form in every test run; `npm run faults` asks for the long one. */
const ROUNDS = Number(process.env['EXHALE_IO_FAULTS'] ?? 1)
const PATIENCE_MS = 8_000
/** How often that patience begins anew where nothing was felt yet. */
const MOST_WAITS = 6
const LOOKS = 400
/** strace looks into a process of our own here; kernels and containers may forbid that. */
const mayLook =
  spawnSync('strace', ['-qq', '-o', '/dev/null', '-e', 'trace=fsync', 'true'], { timeout: 10_000 }).status ===
  0

interface Fault {
  /** Whose calls fail: those of the process that signs, or those of the database's processes. */
  readonly at: 'signer' | 'database'
  readonly call: string
  readonly how: string
}
const FAULTS: readonly Fault[] = [
  { at: 'signer', call: 'fsync', how: 'error=EIO' },
  { at: 'database', call: 'fdatasync', how: 'error=EIO' },
  { at: 'signer', call: 'rename', how: 'signal=SIGKILL' },
  { at: 'signer', call: 'openat', how: 'error=ENOSPC' },
  { at: 'database', call: 'pwrite64', how: 'error=ENOSPC' },
  { at: 'signer', call: 'rename', how: 'error=EIO' },
  { at: 'database', call: 'fdatasync', how: 'signal=SIGKILL' },
  { at: 'signer', call: 'fsync', how: 'signal=SIGKILL' },
  { at: 'signer', call: 'write', how: 'error=EIO' },
  { at: 'database', call: 'fsync', how: 'error=EIO' },
  { at: 'signer', call: 'fsync', how: 'error=ENOSPC' },
  { at: 'signer', call: 'write', how: 'signal=SIGKILL' },
  { at: 'database', call: 'pwrite64', how: 'signal=SIGKILL' },
  { at: 'signer', call: 'openat', how: 'signal=SIGKILL' },
]

const state = mkdtempSync(join(tmpdir(), 'exhale-io-'))
const org = newId()
afterAll(() => rmSync(state, { recursive: true, force: true }))

const firstPid = (data: string): string =>
  readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0] ?? ''

/** The processes of the database that write: all children of its first one. */
function databasePids(data: string): string[] {
  const first = firstPid(data)
  const children = readFileSync(`/proc/${first}/task/${first}/children`, 'utf8').trim()
  return children.split(' ').filter((pid) => pid !== '')
}

function straced({ at, call, how }: Fault, nth: number, writer: ChildProcess, data: string): ChildProcess {
  const pids = at === 'signer' ? [String(writer.pid)] : databasePids(data)
  const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:${how}:when=${nth}`]
  const who = pids.flatMap((pid) => ['-p', pid])
  return spawn('strace', ['-qq', '-o', '/dev/null', ...inject, ...who], { stdio: 'ignore' })
}

/** A tracer that is gone has let everybody go. */
async function left(tracer: ChildProcess): Promise<void> {
  if (tracer.exitCode !== null || tracer.signalCode !== null) return
  const over = new Promise((resolve) => tracer.once('exit', resolve))
  tracer.kill('SIGTERM')
  await over
}

/** The database ends after the process that started it. One that hangs on a broken disk is ended as a power cut would. */
async function gone(pid: string): Promise<void> {
  const isThere = (): boolean => pid !== '' && existsSync(`/proc/${pid}`)
  for (let look = 0; isThere(); look += 1) {
    if (look === LOOKS) process.kill(Number(pid), 'SIGKILL')
    await pause(50)
  }
}

interface Life {
  readonly lines: readonly string[]
  /** Did the fault reach it? Else it was ended by our patience. */
  readonly felt: boolean
}

/** One life of the writer, with all lines that it said. */
async function life(fault: Fault, nth: number): Promise<Life> {
  const writer = spawn(process.execPath, [testProgram('faultWriter'), state, org], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  let tracer: ChildProcess | undefined
  let patience: NodeJS.Timeout | undefined
  let [server, isOurs] = ['', false]
  const end = (): void => {
    isOurs = true
    writer.kill('SIGKILL')
  }
  let waited = 1
  // A call that fails and is survived leaves the writer writing. A busy machine needs longer until the fault reaches it.
  const endWhenFelt = (): void => {
    if (said.includes('\nunsigned') || waited >= MOST_WAITS) return end()
    waited += 1
    patience = setTimeout(endWhenFelt, PATIENCE_MS / 2)
  }
  await new Promise<void>((resolve) => {
    writer.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const [, data] = /^ready (.*)\n[^]*signed /.exec(said) ?? []
      if (data === undefined || tracer) return
      server = firstPid(data)
      tracer = straced(fault, nth, writer, data)
      patience = setTimeout(endWhenFelt, PATIENCE_MS / 2)
    })
    const hung = setTimeout(end, 10 * PATIENCE_MS)
    writer.once('close', () => {
      clearTimeout(hung)
      resolve()
    })
  })
  clearTimeout(patience)
  if (tracer) await left(tracer)
  await gone(server)
  const lines = said.split('\n').slice(0, -1)
  return { lines, felt: !isOurs || lines.some((line) => line.startsWith('unsigned')) }
}

interface Said {
  readonly entries: number[]
  readonly signed: ReadonlyMap<number, Set<string>>
}

function read(lines: readonly string[], into: { entries: number[]; signed: Map<number, Set<string>> }): void {
  for (const line of lines) {
    const [what, size = '', root = ''] = line.split(' ')
    if (what === 'entry') into.entries.push(Number(size))
    if (what !== 'signed') continue
    const roots = into.signed.get(Number(size)) ?? new Set()
    into.signed.set(Number(size), roots.add(root))
  }
}

/** What of it does not hold after the next start. */
async function broken({ entries, signed }: Said): Promise<string[]> {
  const database = await openDatabase({ state, env: {} })
  try {
    const keeper = openLogKeeper(state, {}, openSecrets(state, {}))
    const { faults } = await checkedLog(database.pools, keeper, org)
    const found = faults.map(({ entry, what }) => `${entry ?? '-'}: ${what}`)
    await asTenant(database.pools.desk, org, async (tx) => {
      const { size, first } = await treeHead(tx)
      for (const entry of entries)
        if (entry >= size) found.push(`entry ${entry} was acknowledged and is gone`)
      for (const [at, roots] of signed) {
        const root = at <= size ? toBase64(await countedRoot(tx, first, at)) : 'none'
        if (roots.size !== 1 || !roots.has(root)) found.push(`${at} entries were signed as another tree`)
      }
    })
    return found
  } finally {
    await database.stop()
  }
}

describe.skipIf(!mayLook && !process.env['CI'])('A disk that fails (strace makes it)', () => {
  test('is looked at', () => expect(mayLook, 'apt-get install strace, and let it trace').toBe(true))
  test(
    'loses nothing that was acknowledged, and lets nothing be signed twice in two ways',
    async () => {
      const said = { entries: [] as number[], signed: new Map<number, Set<string>>() }
      let reached = 0
      for (let round = 0; round < ROUNDS; round += 1) {
        const fault = FAULTS[round % FAULTS.length]
        if (!fault) throw new Error('there are faults')
        const nth = 1 + ((round * 7 + Math.floor(round / FAULTS.length)) % 13)
        const { lines, felt } = await life(fault, nth)
        if (felt) reached += 1
        read(lines, said)
        expect([fault, nth, await broken(said)]).toEqual([fault, nth, []])
        if (fault.at === 'signer' && fault.call === 'fsync')
          expect(signedAfterBrokenPromise(lines)).toEqual([])
      }
      expect(said.entries.length).toBeGreaterThan(ROUNDS)
      expect(said.signed.size).toBeGreaterThan(0)
      expect(reached).toBeGreaterThan(0)
    },
    60_000 + ROUNDS * 60_000,
  )
})

/** What was signed in one life after the disk had broken its promise to keep the mark: nothing, or the mark is worth nothing. */
function signedAfterBrokenPromise(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => line.startsWith('unsigned'))
  return at < 0 ? [] : lines.slice(at).filter((line) => line.startsWith('signed'))
}
