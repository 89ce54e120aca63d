// Each walk has a desk of its own: a fresh, empty state folder, a free port, and the one-time link that the server prints.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, type Page } from '@playwright/test'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const STARTS_WITHIN_MS = 90_000
const STOPS_WITHIN_MS = 15_000
const LINK = /https?:\/\/\S+\/enter\?token=\S+/

export interface Desk {
  /** Where the desk answers, without a path. */
  readonly origin: string
  /** What the owner finds in the terminal; it opens once. */
  readonly link: string
  /** A folder for the owner's own files. */
  readonly folder: string
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(address)))
    })
  })
}

/** Waits for the link among everything the server prints; a server that stops before says why. */
function linkOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(
      () => reject(new Error(`no link within ${STARTS_WITHIN_MS} ms:\n${said}`)),
      STARTS_WITHIN_MS,
    )
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const link = LINK.exec(said)?.[0]
      if (!link) return
      clearTimeout(late)
      resolve(link)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', (code) => reject(new Error(`the desk stopped with ${code}:\n${said}`)))
  })
}

async function stopped(server: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  server.kill('SIGTERM')
  const late = setTimeout(() => server.kill('SIGKILL'), STOPS_WITHIN_MS)
  await gone
  clearTimeout(late)
}

interface Fixtures {
  readonly port: number
  /** What the operator sets in the environment; a walk overrides it. */
  readonly deskEnv: Readonly<Record<string, string>>
  readonly desk: Desk
}

export const test = base.extend<Fixtures>({
  port: async ({ browserName: _any }, use) => use(await freePort()),
  deskEnv: async ({ browserName: _any }, use) => use({}),
  desk: async ({ port, deskEnv }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'exhale-walk-'))
    const server = spawn(
      process.execPath,
      ['bin/exhale.js', 'serve', '--port', String(port), '--state', join(folder, 'state')],
      { cwd: ROOT, env: { ...process.env, NO_COLOR: '1', ...deskEnv }, stdio: ['ignore', 'pipe', 'pipe'] },
    )
    try {
      const link = await linkOf(server)
      await use({ origin: new URL(link).origin, link, folder })
    } finally {
      await stopped(server)
      await rm(folder, { recursive: true, force: true })
    }
  },
})

export { expect } from '@playwright/test'

/** Opens the one-time link and shows the practice cases. */
export async function withPracticeCases(page: Page, desk: Desk): Promise<void> {
  await page.goto(desk.link)
  await page.getByRole('button', { name: /учебные дела|practice cases/ }).click()
  await page.getByRole('heading', { name: /Сегодня|Today/, level: 1 }).waitFor()
}
