import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeLinks, packagedPostgres } from './binaries.ts'
import { OWNER, startCluster } from './cluster.ts'
import { isReachable } from './serviceUser.ts'

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'exhale-cluster-'))
  chmodSync(home, 0o755)
})
afterAll(() => rmSync(home, { recursive: true, force: true }))
const QUICK = ['fsync=off']

const asked = async (socket: string, query: string, user = OWNER): Promise<unknown> => {
  const client = new Client({ host: socket, user, database: 'postgres' })
  await client.connect()
  try {
    return (await client.query<{ answer: unknown }>(query)).rows[0]?.answer
  } finally {
    await client.end()
  }
}

describe('The embedded server', () => {
  test('starts where a first start was cut short, is adopted, listens to nobody outside, and stops', async () => {
    const state = join(home, 'desk')
    mkdirSync(join(state, 'database'), { recursive: true })
    writeFileSync(join(state, 'database', 'PG_VERSION'), '18\n')

    const first = await startCluster({ state, settings: QUICK })
    const second = await startCluster({ state })
    expect([first.adopted, second.adopted, second.socket]).toEqual([false, true, first.socket])

    expect(await asked(first.socket, `select current_setting('listen_addresses') as answer`)).toBe('')
    expect(await asked(first.socket, `select current_setting('data_checksums') as answer`)).toBe('on')
    expect(
      await asked(first.socket, `select pg_encoding_to_char(encoding) as answer from pg_database limit 1`),
    ).toBe('UTF8')
    await expect(asked(first.socket, 'select 1 as answer', 'postgres')).rejects.toThrow(
      'Peer authentication failed',
    )
    expect(lstatSync(first.socket).mode & 0o777).toBe(0o700)
    expect(join(first.socket, '.s.PGSQL.5432').length).toBeLessThan(108)

    await second.stop()
    await expect(asked(first.socket, 'select 1 as answer')).rejects.toThrow()
    await first.stop()
  }, 60_000)

  test('is not deceived by the pid of another program', async () => {
    const state = join(home, 'desk')
    writeFileSync(join(state, 'database', 'postmaster.pid'), `${process.pid}\n/nowhere\n`)
    const cluster = await startCluster({ state, settings: QUICK })
    expect(cluster.adopted).toBe(false)
    await cluster.stop()
  }, 60_000)

  test('is started again when it ends by itself', async () => {
    const state = join(home, 'desk')
    const cluster = await startCluster({ state, settings: QUICK })
    const pid = Number(readFileSync(join(state, 'database', 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 'SIGKILL')
    await expect
      .poll(() => asked(cluster.socket, 'select 1 as answer').catch(() => null), {
        timeout: 30_000,
        interval: 200,
      })
      .toBe(1)
    await cluster.stop()
  }, 60_000)
})

describe('The binaries', () => {
  test('get back the links that an installer left out, and keep those that are there', () => {
    const copy = join(home, 'native')
    const lib = join(packagedPostgres(), 'lib')
    mkdirSync(join(copy, 'lib'), { recursive: true })
    for (const name of ['libpq.so.5.18', 'libicui18n.so.60.2'])
      cpSync(join(lib, name), join(copy, 'lib', name))
    cpSync(join(packagedPostgres(), 'pg-symlinks.json'), join(copy, 'pg-symlinks.json'))
    symlinkSync('libpq.so.5.18', join(copy, 'lib', 'libpq.so.5'))
    makeLinks(copy)
    makeLinks(copy)
    for (const name of ['libpq.so', 'libpq.so.5', 'libicui18n.so.60'])
      expect(lstatSync(join(copy, 'lib', name)).isSymbolicLink()).toBe(true)
  })
})

describe('A folder', () => {
  test.for([
    [0o755, true],
    [0o711, true],
    [0o700, false],
    [0o750, false],
  ] as const)('below one of mode %o is reachable for a stranger: %s', ([mode, reachable]) => {
    const parent = join(home, `mode-${mode.toString(8)}`)
    mkdirSync(join(parent, 'state'), { recursive: true })
    chmodSync(parent, mode)
    expect(isReachable(join(parent, 'state'), 54_321)).toBe(reachable)
  })
})
