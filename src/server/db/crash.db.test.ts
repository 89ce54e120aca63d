import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { casesAfter } from '../../cases/cases.store.ts'
import { fsck } from '../../evidence/fsck.store.ts'
import { newId } from '../ids.ts'
import { testProgram } from '../testPrograms.ts'
import { openDatabase } from './database.ts'
import { asTenant } from './tenant.ts'

const state = mkdtempSync(join(tmpdir(), 'exhale-crash-'))
const org = newId()
/** The short form in every test run; `npm run faults` asks for the long one. */
const KILLS = Number(process.env['EXHALE_KILLS'] ?? 2)
/** Long enough for some stories to be whole and one to be under way; each life a little different. */
const lifeMs = (kill: number): number => 350 + ((kill * 97) % 300)

afterAll(() => rmSync(state, { recursive: true, force: true }))

/** The whole lines after the first one, which says that it is ready. */
const confirmedIn = (said: string): string[] => said.split('\n').slice(1, -1)

/** Lets the writer write, kills it in the middle, and returns what it had said was recorded. */
function killedWriter(kill: number): Promise<string[]> {
  const writer = spawn(process.execPath, [testProgram('crashWriter'), state, org], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  return new Promise((resolve) => {
    writer.stdout.on('data', (chunk: Buffer) => {
      const hadConfirmed = confirmedIn(said).length > 0
      said += chunk.toString('utf8')
      // Its life counts from the first story it confirmed: a slow machine would else end it before there was one.
      if (!hadConfirmed && confirmedIn(said).length > 0)
        setTimeout(() => writer.kill('SIGKILL'), lifeMs(kill))
    })
    writer.once('close', () => resolve(confirmedIn(said)))
  })
}

test(
  'A desk that is killed in the middle of a write keeps all it has confirmed, and nothing by halves',
  async () => {
    const confirmed: string[] = []
    for (let kill = 0; kill < KILLS; kill += 1) confirmed.push(...(await killedWriter(kill)))
    const database = await openDatabase({ state, env: {} })
    const { cases, log } = await asTenant(database.pools.desk, org, async (tx) => ({
      cases: await casesAfter(tx, null, 100_000),
      log: await fsck(tx),
    }))
    await database.stop()
    const found = cases.map(({ id }) => id)
    expect(confirmed.length).toBeGreaterThan(0)
    expect(confirmed.filter((id) => !found.includes(id))).toEqual([])
    expect(log.faults).toEqual([])
    expect(log.entries % cases.length).toBe(0)
  },
  60_000 + KILLS * 30_000,
)
