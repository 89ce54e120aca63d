// Each walk begins at an empty desk that nobody has entered yet, with the one-time link of its owner. A walk that sets something in
// the environment, moves the clock or asks for it (`ownDesk`) has a process and a database of its own; the others are firms apart
// at one desk (sharedDesk.ts).
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page, type WorkerInfo } from '@playwright/test'
import { startDesk, type DeskPlan } from './deskProcess.ts'
import { layPrepared, walkedThrough } from './firstStart.ts'
import { startShared, type SharedDesk } from './sharedDesk.ts'

export interface Desk {
  /** Where the desk answers, without a path. */
  readonly origin: string
  /** What the owner finds in the terminal; it opens once. */
  readonly link: string
  /** A folder for the owner's own files. */
  readonly folder: string
}

// Below the ports that a system gives to whoever asks for any: a connection of a browser may take one of those at any moment, also
// while a desk is stopped and is to start again where it was.
const [PORTS_FROM, PAIRS] = [20_000, 5_000]
const next = { slot: Math.floor(Math.random() * PAIRS) }

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/**
 * A port that nobody listens at, nor at the one after it, where a desk on an office network has its help. The workers of a run have
 * every n-th pair each, so that none takes what another has found.
 */
async function freePort({ parallelIndex, config: { workers } }: Worker): Promise<number> {
  const slots = Math.floor(PAIRS / workers)
  for (let tried = 0; tried < slots; tried += 1) {
    next.slot = (next.slot + 1) % slots
    const port = PORTS_FROM + 2 * (next.slot * workers + parallelIndex)
    if ((await isFree(port)) && (await isFree(port + 1))) return port
  }
  throw new Error('somebody listens at every port of this worker')
}
type Worker = Pick<WorkerInfo, 'parallelIndex' | 'config'>

interface Fixtures {
  readonly port: number
  /** What the operator sets in the environment; a walk overrides it. */
  readonly deskEnv: Readonly<Record<string, string>>
  /** True: a process and a database for this walk alone, though it sets nothing in the environment. */
  readonly ownDesk: boolean
  readonly desk: Desk
}
interface OfWorker {
  /** The desk that the walks of a worker share, started by the first that needs it. */
  readonly shared: () => Promise<SharedDesk>
}

/** A desk of its own on a copy of the prepared state in `folder`, for the time of one walk. */
async function atOwnDesk(
  plan: Omit<DeskPlan, 'state'>,
  folder: string,
  walk: (link: string) => Promise<void>,
): Promise<void> {
  const state = join(folder, 'state')
  await layPrepared(state)
  const { link, stop } = await startDesk({ ...plan, state })
  try {
    await walk(link)
  } finally {
    await stop()
  }
}

let walks = 0
/** Another address for each walk, from the network that is kept for measuring (RFC 2544). */
function nextAddress(): string {
  walks += 1
  return `198.18.${walks >> 8}.${walks & 255}`
}

export const test = base.extend<Fixtures, OfWorker>({
  port: async ({ browserName: _any }, use, walk) => use(await freePort(walk)),
  deskEnv: async ({ browserName: _any }, use) => use({}),
  ownDesk: [false, { option: true }],
  // What one walk asks for is not counted as the haste of the next; only the shared desk believes this.
  extraHTTPHeaders: async ({ browserName: _any }, use) => use({ 'x-forwarded-for': nextAddress() }),
  shared: [
    async ({ browserName: _any }, use, worker) => {
      const started: Promise<SharedDesk>[] = []
      await use(() => (started[0] ??= freePort(worker).then(startShared)))
      await (await started[0])?.stop()
    },
    { scope: 'worker' },
  ],
  desk: async ({ port, deskEnv, ownDesk, shared }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'exhale-walk-'))
    await walkedThrough(folder)
    const walk = (link: string) => use({ origin: new URL(link).origin, link, folder })
    try {
      if (ownDesk || Object.keys(deskEnv).length > 0) await atOwnDesk({ port, env: deskEnv }, folder, walk)
      else await walk(await (await shared()).nextFirm())
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
