// What the trail of reading adds to showing a case: the same case from a real database, with a new line of the trail each
// time and without any. The line makes of a read a write that waits for the disk; a second look in the same minute does not.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { caseView } from '../src/cases/caseView.store.ts'
import { loadDemo } from '../src/cases/demo.store.ts'
import { ownCase } from '../src/cases/ownCase.store.ts'
import { openDatabase } from '../src/server/db/database.ts'
import { asTenant } from '../src/server/db/tenant.ts'
import { newId } from '../src/server/ids.ts'
import { noteReading } from '../src/server/trail/reading.store.ts'
import { figure, middleOfFive, type Figure } from './measure.ts'

const LOOKS = 50
const NOW = Date.UTC(2026, 10, 21, 10)
const MINUTE_MS = 60_000

/** Milliseconds until a case is shown: without the trail, with a new line each time, and with the same line again. */
export async function readingFigures(): Promise<Figure[]> {
  const state = mkdtempSync(join(tmpdir(), 'exhale-bench-'))
  const { pools, stop } = await openDatabase({ state, env: {} })
  try {
    const org = newId()
    const [id = ''] = await asTenant(pools.desk, org, (tx) => loadDemo(tx, { by: 'bench', at: NOW }))
    const look = { what: 'case', thing: id, route: 'viewCase' } as const
    let at = NOW
    const shown = (between: number | null): Promise<number> =>
      middleOfFive(async () => {
        const began = performance.now()
        for (let n = 0; n < LOOKS; n += 1)
          await asTenant(pools.desk, org, async (tx) => {
            await caseView(tx, await ownCase(tx, id), NOW)
            if (between !== null) await noteReading(tx, { by: 'bench', at: (at += between) }, look)
          })
        return (performance.now() - began) / LOOKS
      })
    const beside = ['showing it without', await shown(null)] as const
    return [
      figure('reading.new_line', [await shown(MINUTE_MS), 'ms'], beside, 'ratio <= 3'),
      figure('reading.same_line', [await shown(0), 'ms'], beside, 'ratio <= 1.2'),
    ]
  } finally {
    await stop()
    rmSync(state, { recursive: true, force: true })
  }
}
