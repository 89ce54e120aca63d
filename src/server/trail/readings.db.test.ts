// The whole server is killed right after it showed a case: whoever looked is in the trail all the same, and in the log.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { fsck } from '../../evidence/fsck.store.ts'
import { openDatabase } from '../db/database.ts'
import { asTenant } from '../db/tenant.ts'
import { caseOf, message } from '../testDesk.ts'
import { ended, signedIn, started } from '../testProcess.ts'
import { closeMinutes } from './readings.job.ts'

const state = mkdtempSync(join(tmpdir(), 'exhale-readings-'))
afterAll(() => rmSync(state, { recursive: true, force: true }))

const Created = z.object({ id: z.string() })
const Self = z.object({ organisation: z.object({ id: z.string() }) })

test('A case that was shown before the server was killed has its reader in the trail, once, and in the log', async () => {
  const life = await started(state)
  const cookie = await signedIn(life)
  const ask = (path: string, body?: unknown) =>
    fetch(`${life.address}/api/v1${path}`, {
      headers: { cookie, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
  const org = Self.parse(await (await ask('/me')).json()).organisation.id
  const made = await ask('/cases', { facts: caseOf(message('m1', 'x')) })
  const { id } = Created.parse(await made.json())
  expect((await ask(`/cases/${id}`)).status).toBe(200)
  await ended(life, 'SIGKILL')
  await ended(await started(state), 'SIGTERM')

  const database = await openDatabase({ state, env: {} })
  const { desk } = database.pools
  const found = await asTenant(desk, org, async (tx) => ({
    looks: await tx.db.selectFrom('reading').selectAll().where('what', '=', 'case').execute(),
    lists: await tx.db.selectFrom('reading_list').selectAll().execute(),
    log: await fsck(tx),
  }))
  const again = await closeMinutes(database.pools, null, Date.now, (error) => {
    throw error
  })
  await database.stop()
  expect(found.looks).toMatchObject([{ thing: id, route: 'viewCase', address: '127.0.0.1' }])
  expect(found.lists.map(({ minute }) => minute)).toContain(found.looks[0]?.minute)
  expect([found.log.faults, again]).toEqual([[], 0])
}, 240_000)
