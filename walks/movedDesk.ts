// A desk whose clock the walk moves: for everything that the next working morning, a term or a reminder decides.
//
// A walk with an environment of its own adds to what is here and does not replace it:
// `test.extend({ deskEnv: ({ deskEnv }, use) => use({ ...deskEnv, EXHALE_SMTP_URL: '…' }) })`. Whoever is signed in stays so for
// a week of the desk: a walk that plays in another month says so with `test.use({ startsAt })` instead of jumping there. The
// database and the browser's cookies keep the time of the machine, and by theirs a sign-in in the past is over: walks that name
// their days play years ahead.
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { test as atDesk } from './desk.ts'

export interface MovedClock {
  /** The instant at the desk now. */
  readonly now: () => number
  /** Moves desk and page to an instant (ISO 8601 with an offset, or milliseconds); time runs on from there. */
  readonly moveTo: (instant: string | number) => Promise<void>
  /** What the desk is started with. */
  readonly env: Readonly<Record<string, string>>
}

// As wide as the file is read, so that one write changes it from one whole number to another.
const WIDTH = 32

const instantOf = (given: string | number): number => {
  const instant = typeof given === 'number' ? given : Date.parse(given)
  if (Number.isNaN(instant)) throw new Error(`not an instant: ${given}`)
  return instant
}

async function setOffset(path: string, offset: number): Promise<void> {
  const file = await open(path, 'r+')
  await file.write(String(offset).padEnd(WIDTH), 0)
  await file.close()
}

/** A clock in a folder of its own, that shows `startsAt`; null is the time of the machine. */
async function clockIn(
  folder: string,
  context: BrowserContext,
  startsAt: string | null,
): Promise<MovedClock> {
  const path = join(folder, 'offset')
  let offset = startsAt === null ? 0 : instantOf(startsAt) - Date.now()
  if (offset < 0) throw new Error(`the days of this walk have come: it has to play later than ${startsAt}`)
  const now = () => Date.now() + offset
  await writeFile(path, String(offset).padEnd(WIDTH))
  await context.clock.install({ time: now() })
  return {
    now,
    moveTo: async (instant) => {
      offset = instantOf(instant) - Date.now()
      await setOffset(path, offset)
      await context.clock.setSystemTime(now())
    },
    env: {
      NODE_OPTIONS: `--import=${new URL('movedClock.mjs', import.meta.url).href}`,
      EXHALE_WALK_CLOCK: path,
    },
  }
}

interface Moved {
  /** When the desk is started (ISO 8601 with an offset); null is now. */
  readonly startsAt: string | null
  readonly clock: MovedClock
}

export const test = atDesk.extend<Moved>({
  startsAt: [null, { option: true }],
  clock: async ({ context, startsAt }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'exhale-clock-'))
    try {
      await use(await clockIn(folder, context, startsAt))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
  deskEnv: async ({ deskEnv, clock }, use) => use({ ...deskEnv, ...clock.env }),
})

export { expect } from '@playwright/test'

/** The instant of a wall clock in Moscow, where the desk of a walk stands: `2026-11-23T09:01`. */
export const inMoscow = (wallClock: string): string => `${wallClock}:00+03:00`
