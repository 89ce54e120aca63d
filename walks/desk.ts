// Each walk has a desk of its own: an empty state folder that nobody has entered yet, a free port, and the one-time link that
// the server prints.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { startDesk } from './deskProcess.ts'
import { layPrepared, walkedThrough } from './firstStart.ts'

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
    const state = join(folder, 'state')
    await walkedThrough(folder)
    await layPrepared(state)
    try {
      const { link, stop } = await startDesk({ port, state, env: deskEnv })
      try {
        await use({ origin: new URL(link).origin, link, folder })
      } finally {
        await stop()
      }
    } finally {
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
