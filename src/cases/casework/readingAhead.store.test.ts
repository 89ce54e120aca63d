// Cases are opened before anybody asks for them, so that the first look at a long one does not wait for its texts.
import { beforeEach, describe, expect, test } from 'vitest'
import { asTenant } from '../../server/db/tenant.ts'
import { testDatabase } from '../../server/db/testDatabase.ts'
import { forgetTexts, readingsMade } from '../../signals/rememberedTexts.ts'
import { examinationOf, forgetKept } from '../caseView.store.ts'
import { findCase } from '../cases.store.ts'
import { recordStory } from '../record.store.ts'
import { ReadingAhead } from './readingAhead.job.ts'

const NOON = Date.UTC(2026, 10, 20, 12)
const HOUR_MS = 3_600_000
const db = testDatabase()
let now = NOON
const desk = {
  get pools() {
    return db.pools
  },
  clock: { now: () => now },
}
const noErrors = (error: unknown): void => {
  throw error
}

const story = {
  id: 'long',
  lang: 'ru',
  jurisdiction: 'RU',
  timezone: 'Europe/Moscow',
  messages: Array.from({ length: 30 }, (_, n) => ({
    id: `m${n}`,
    at: new Date(NOON - (40 - n) * HOUR_MS).toISOString(),
    channel: 'email',
    from: 'client',
    to: 'owner',
    direction: 'in',
    text: `Здравствуйте, коробок было ${n + 40}, пришлите акты за март.`,
  })),
}

let org = ''
let id = ''
beforeEach(async () => {
  now = NOON
  org = db.newOrg()
  id = await asTenant(db.pools.desk, org, (tx) => recordStory(tx, story, { by: 'owner', at: NOON }))
  forgetTexts()
  forgetKept()
})

const opened = () =>
  asTenant(db.pools.desk, org, async (tx) => {
    const found = await findCase(tx, id)
    return found && examinationOf(tx, found, now)
  })
async function readingsFor(work: () => Promise<unknown>): Promise<number> {
  const before = readingsMade()
  await work()
  return readingsMade() - before
}

describe('Reading ahead', () => {
  test('leaves nothing to be read or examined for whoever opens the case', async () => {
    const ahead = new ReadingAhead(desk)
    expect(await readingsFor(() => ahead.round([org], noErrors))).toBeGreaterThan(story.messages.length)
    expect(await readingsFor(opened)).toBe(0)
    const first = await opened()
    forgetKept()
    expect((await opened())?.examination).toEqual(first?.examination)
  })

  test('looks at a case again when something in it turns, and not before', async () => {
    const ahead = new ReadingAhead(desk)
    const looksAfter = (hours: number): Promise<number> => {
      now = NOON + hours * HOUR_MS
      return ahead.round([org], noErrors)
    }
    expect([await looksAfter(0), await looksAfter(8), await looksAfter(9), await looksAfter(9)]).toEqual([
      1, 0, 1, 0,
    ])
  })

  test('reads everything again after an erasure made the desk forget', async () => {
    const ahead = new ReadingAhead(desk)
    await ahead.round([org], noErrors)
    forgetTexts()
    forgetKept()
    expect(await readingsFor(() => ahead.round([org], noErrors))).toBeGreaterThan(story.messages.length)
  })

  test('stops between two texts', async () => {
    const ahead = new ReadingAhead(desk)
    ahead.isStopped = true
    expect(await readingsFor(() => ahead.round([org], noErrors))).toBe(0)
  })
})
