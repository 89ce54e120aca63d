// A disk that is really full: a small one made in memory, filled to the last byte under a running desk.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { caseOf, message } from '../testDesk.ts'
import { testProgram } from '../testPrograms.ts'
import { checkLogs } from '../upkeep.cli.ts'

const LINK = /(https?:\/\/[^/\s]+)\/enter\?token=\S+/
const MEGABYTE = 2 ** 20
const state = mkdtempSync(join(tmpdir(), 'exhale-full-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=420m,mode=0700', 'tmpfs', state]).status === 0
const filler = join(state, 'filler')

afterAll(() => {
  if (mounted) spawnSync('umount', [state])
  rmdirSync(state)
})

/** Fills the disk until no byte fits, then gives so many megabytes back. */
function fill(leftMb = 0): void {
  const file = openSync(filler, 'w')
  try {
    for (const size of [MEGABYTE, 4096, 1])
      for (const bytes = Buffer.alloc(size); ;) if (writeSync(file, bytes) < size) break
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' })
  } finally {
    closeSync(file)
  }
  truncateSync(filler, statSync(filler).size - leftMb * MEGABYTE)
}

interface Life {
  readonly server: ChildProcess
  readonly get: (path: string) => Promise<Response>
  readonly post: (path: string, body: unknown) => Promise<Response>
}

/** Starts the desk on the small disk and comes in. */
async function started(reserveMb: string): Promise<Life> {
  const args = [testProgram('exhale'), 'serve', '--port', '0']
  const env = { ...process.env, EXHALE_DISK_RESERVE_MB: reserveMb }
  const server = spawn(process.execPath, [...args, '--state', state], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const [link, address] = await new Promise<readonly string[]>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const found = LINK.exec(said)
      if (found) resolve(found)
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.once('exit', () => reject(new Error(`the desk stopped:\n${said}`)))
  })
  const entered = await fetch(link ?? '', { redirect: 'manual' })
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return {
    server,
    get: (path) => fetch(`${address}${path}`, { headers: { cookie } }),
    post: (path, body) =>
      fetch(`${address}${path}`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  }
}

const Cases = z.object({ cases: z.array(z.unknown()) })
const words = { facts: caseOf(message('m1', 'много слов '.repeat(2_000))) }

// Without the right to mount (a container without it) there is no small disk to fill.
describe.skipIf(!mounted && !process.env['CI'])('On a disk that fills up', () => {
  let life: Life
  beforeAll(() => expect(mounted).toBe(true))
  afterEach(async () => {
    rmSync(filler, { force: true })
    const gone = new Promise((resolve) => life.server.once('exit', resolve))
    life.server.kill('SIGTERM')
    await gone
  })
  const caseCount = async () => Cases.parse(await (await life.get('/api/v1/cases')).json()).cases.length

  test('the desk stops recording in time, and reading goes on', { timeout: 180_000 }, async () => {
    life = await started('200')
    expect((await life.post('/api/v1/cases', words)).status).toBe(201)
    fill(60)
    // The desk looks at the disk every two seconds; until then a write goes through.
    await expect
      .poll(async () => (await life.post('/api/v1/cases', words)).status, { timeout: 60_000 })
      .toBe(507)
    expect(await caseCount()).toBeGreaterThan(0)
    expect((await life.get('/readyz')).status).toBe(503)
    rmSync(filler)
    await expect
      .poll(async () => (await life.post('/api/v1/cases', words)).status, { timeout: 60_000 })
      .toBe(201)
  })

  test(
    'even without a reserve nothing acknowledged is lost, and nothing stays by halves',
    { timeout: 180_000 },
    async () => {
      life = await started('0')
      const before = await caseCount()
      fill()
      const answers: number[] = []
      for (let n = 0; n < 30; n += 1)
        answers.push(
          await life.post('/api/v1/cases', words).then(
            ({ status }) => status,
            () => 0,
          ),
        )
      expect(answers.filter((status) => ![201, 503, 507].includes(status))).toEqual([])
      rmSync(filler)
      await expect
        .poll(async () => (await life.post('/api/v1/cases', words)).status, { timeout: 60_000 })
        .toBe(201)
      const acknowledged = answers.filter((status) => status === 201).length + 1
      expect(await caseCount()).toBe(before + acknowledged)
      const logs = await checkLogs(state, process.env)
      expect(Array.from(logs.values()).flatMap(({ faults }) => faults)).toEqual([])
    },
  )
})
