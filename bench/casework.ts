// What it costs to open a long case: two thousand messages, a hundred claims with five messages each, two hundred acts. Read for the
// first time by this process, examined anew with nothing kept of it but what its texts say, after one more message, in a new hour, once
// more, and after a start whose idle time went into reading ahead. Beside it: the same parts fetched and written as JSON, with nothing
// examined.
import { addFacts } from '../src/cases/additions.store.ts'
import { caseView, forgetKept } from '../src/cases/caseView.store.ts'
import { ReadingAhead } from '../src/cases/casework/readingAhead.job.ts'
import { findCase, ownPlaces } from '../src/cases/cases.store.ts'
import { recordStory } from '../src/cases/record.store.ts'
import { partsOf } from '../src/evidence/log.store.ts'
import { asTenant, type TenantTx } from '../src/server/db/tenant.ts'
import { newId } from '../src/server/ids.ts'
import { forgetTexts } from '../src/signals/rememberedTexts.ts'
import { LAST_AT, largeCase } from './largeCase.ts'
import { logDatabase } from './logDatabase.ts'
import { figure, median, middleOfFive, type Figure } from './measure.ts'

const HOUR_MS = 3_600_000
const COLD = 3

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const ADDED = { channel: 'email', from: 'client', to: 'owner', direction: 'in' }
const stamped = (at: number) => ({ by: 'bench', at })

const told = (error: unknown): void => {
  throw error
}

async function fetched(tx: TenantTx, id: string): Promise<number> {
  const found = await findCase(tx, id)
  if (!found) throw new Error('a case that was recorded is found')
  const places = await ownPlaces(tx, found)
  const parts = await partsOf(
    tx,
    places.map(({ entry_index: entry }) => entry),
    ['facts', 'body'],
  )
  const decoder = new TextDecoder()
  const texts = [...parts.values()].map((of) => Object.values(of).map((bytes) => decoder.decode(bytes)))
  return JSON.stringify(texts).length
}

export async function caseworkFigures(): Promise<Figure[]> {
  const database = await logDatabase()
  try {
    const desk = database.pools.desk
    const org = newId()
    const id = await asTenant(desk, org, (tx) => recordStory(tx, largeCase(), stamped(LAST_AT)))
    let now = LAST_AT + HOUR_MS
    const open = (): Promise<number> =>
      took(() =>
        asTenant(desk, org, async (tx) => {
          const found = await findCase(tx, id)
          if (!found) throw new Error('a case that was recorded is found')
          return JSON.stringify(await caseView(tx, found, now))
        }),
      )
    const cold: number[] = []
    for (let n = 0; n < COLD; n += 1) {
      forgetTexts()
      forgetKept()
      cold.push(await open())
    }
    const anew = await middleOfFive(() => {
      forgetKept()
      return open()
    })
    let added = 0
    const addition = await middleOfFive(async () => {
      now += HOUR_MS
      added += 1
      const message = { ...ADDED, at: new Date(now).toISOString(), text: `Прошло дней: ${added}. Где акты?` }
      await asTenant(desk, org, async (tx) => {
        const found = await findCase(tx, id)
        return found && addFacts(tx, found, { kind: 'messages', facts: [message], many: false }, stamped(now))
      })
      return open()
    })
    const newHour = await middleOfFive(() => {
      now += HOUR_MS
      return open()
    })
    const again = await middleOfFive(open)
    const ahead: number[] = []
    for (let n = 0; n < COLD; n += 1) {
      forgetTexts()
      forgetKept()
      await new ReadingAhead({ pools: database.pools, clock: { now: () => now } }).round([org], told)
      ahead.push(await open())
    }
    const plain = await middleOfFive(() => took(() => asTenant(desk, org, (tx) => fetched(tx, id))))
    const beside = ['the same parts fetched, as JSON', plain] as const
    return [
      figure('case.open_2000_messages_unread', [median(cold), 'ms'], beside),
      figure('case.open_2000_messages_anew', [anew, 'ms'], beside, 'under 150 ms'),
      figure('case.open_2000_messages_after_addition', [addition, 'ms'], beside, 'under 150 ms'),
      figure('case.open_2000_messages_read_ahead', [median(ahead), 'ms'], beside, 'under 150 ms'),
      figure('case.open_2000_messages', [newHour, 'ms'], beside, 'under 150 ms'),
      figure('case.open_again', [again, 'ms'], beside, 'under 60 ms'),
    ]
  } finally {
    await database.stop()
  }
}
