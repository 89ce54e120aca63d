// The steps that the Dockerfile and a server take, run in a clean folder with a home of its own and without the internet.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { projectFile } from '../src/server/projectFolder.ts'

const clean = mkdtempSync(join(tmpdir(), 'exhale-install-'))
const prefix = join(clean, 'opt')
const home = join(clean, 'home')
mkdirSync(home)
afterAll(() => rmSync(clean, { recursive: true, force: true }))

const env = { PATH: process.env['PATH'], HOME: home, LANG: 'C' }
const LINK = /(http:\/\/\S+)\/enter\?token=\S+/

/** Starts the installed desk; returns its health and how it ended after SIGTERM. */
function life(): Promise<{ health: unknown; code: number | null }> {
  const args = ['bin/exhale.js', 'serve', '--port', '0', '--state', join(clean, 'state')]
  const desk = spawn(process.execPath, args, { cwd: prefix, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  let health: unknown = null
  const listen = (chunk: Buffer) => {
    said += chunk.toString()
    const address = LINK.exec(said)?.[1]
    if (!address || health !== null) return
    health = 'asked'
    const asked = async () => {
      health = await (await fetch(`${address}/readyz`)).json()
    }
    asked().then(
      () => desk.kill('SIGTERM'),
      () => desk.kill('SIGTERM'),
    )
  }
  desk.stdout.on('data', listen)
  desk.stderr.on('data', listen)
  return new Promise((resolve) => desk.once('exit', (code) => resolve({ health: health ?? said, code })))
}

describe('An installation', () => {
  test(
    'from a clean folder is built, starts, is ready and stops in order',
    { timeout: 600_000 },
    async () => {
      const packages = projectFile('node_modules')
      const script = projectFile('packaging', 'install.sh')
      const made = spawnSync(script, ['--prefix', prefix, '--node-modules', packages, '--no-service'], {
        env,
        encoding: 'utf8',
      })
      expect(made.stderr).not.toMatch(/error/i)
      expect(made.status, made.stderr).toBe(0)
      expect(await life()).toEqual({
        health: { ok: true, checks: { database: true, tables: true, disk: true } },
        code: 0,
      })
    },
  )
  test('refuses what it does not know', () => {
    expect(spawnSync(projectFile('packaging', 'install.sh'), ['--everything']).status).toBe(2)
  })
})

describe('The Dockerfile', () => {
  test('takes the steps of the script and none of its own', () => {
    const steps = readFileSync(projectFile('Dockerfile'), 'utf8')
    expect(steps).toContain('RUN /source/packaging/install.sh --prefix /opt/exhale --no-service')
    expect(steps).not.toMatch(/npm (ci|install|run)|^USER root/m)
  })
})

describe('The unit of systemd', () => {
  const has = spawnSync('systemd-analyze', ['--version']).status === 0
  // Without systemd-analyze (Debian: apt-get install systemd) nobody here can read a unit.
  test.skipIf(!has && !process.env['CI'])('is one that systemd reads without complaint', () => {
    const read = spawnSync('systemd-analyze', ['verify', projectFile('packaging', 'exhale.service')], {
      encoding: 'utf8',
    })
    expect([read.status, read.stderr]).toEqual([0, ''])
  })
})
