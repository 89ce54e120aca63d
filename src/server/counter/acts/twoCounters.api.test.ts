// Two counters without a connection: whatever they write, however often they send it, and whichever answers get lost, the desk
// ends up with every act, each once, and with the totals of exactly these acts.
import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { CounterActResults, type CounterAct } from '../../../ledger/counter/counterActShapes.ts'
import { answered, next, queued, wentOffline, type Queue } from '../../../ledger/counter/offlineQueue.ts'
import { testDatabase } from '../../db/testDatabase.ts'
import { testDesk, type Visitor } from '../../testDesk.ts'
import { added, joined, START, testCounter, turn } from '../testCounter.ts'
import { actOf, limitedClient, sent } from './testActs.ts'

const desk = testDesk(testDatabase())
const counter = testCounter(desk)
const API = '/api/v1'
/** Enough to meet every order of four steps many times over; a longer run says the same. */
const RUNS = 12

interface Counter {
  readonly device: Visitor
  readonly person: string
}
let counters: readonly [Counter, Counter]
beforeAll(async () => {
  desk.setClock(START)
  const made = async (name: string): Promise<Counter> => {
    const person = await added(counter.owner, name)
    const { device } = await joined(desk, counter.owner, counter.site)
    await turn(device, person)
    return { device, person }
  }
  counters = [await made('Ира'), await made('Олег')]
})

const step = fc.record({
  at: fc.constantFrom(0 as const, 1 as const),
  what: fc.constantFrom('take_in', 'hand_out', 'send', 'answer_lost', 'both_at_once'),
  boxes: fc.integer({ min: 1, max: 9 }),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const Usage = z.object({ usage: z.array(z.object({ actual: z.number() })) })
const Acts = z.object({ acts: z.array(z.object({ id: z.string() })), next: z.string().nullable() })

/** What a device sends now, and what it makes of the answer: nothing, when that was lost on the way. */
async function send({ device }: Counter, queue: Queue, isHeard: boolean): Promise<Queue> {
  const acts = next(queue, { acts: 3, bytes: 1_000_000 })
  if (acts.length === 0) return queue
  const { results } = CounterActResults.parse((await sent(device, acts, START)).body)
  const ids = acts.map(({ id }) => id)
  return isHeard ? answered(queue, results) : wentOffline(queue, ids)
}

async function walked(steps: readonly Step[], client: string): Promise<readonly CounterAct[]> {
  const queues: [Queue, Queue] = [[], []]
  const written: CounterAct[] = []
  for (const { at, what, boxes } of steps) {
    const here = counters[at]
    if (what === 'send' || what === 'answer_lost') queues[at] = await send(here, queues[at], what === 'send')
    else if (what === 'both_at_once')
      [queues[0], queues[1]] = await Promise.all([
        send(counters[0], queues[0], true),
        send(counters[1], queues[1], true),
      ])
    else {
      const act = actOf(
        { client, offline: true, turn: { person: here.person, startedAt: new Date(START).toISOString() } },
        {
          kind: what === 'take_in' ? 'goods_in' : 'goods_out',
          number: `${at === 0 ? 'AAA' : 'BBB'}-${written.length}`,
          lines: [{ sku: 'короб', qty: boxes, unitVolume: 0.1 }],
        },
      )
      written.push(act)
      queues[at] = queued(queues[at], act, 100)
    }
  }
  for (const at of [0, 1] as const)
    while (next(queues[at], { acts: 3, bytes: 1_000_000 }).length > 0)
      queues[at] = await send(counters[at], queues[at], true)
  expect(queues).toEqual([[], []])
  return written
}

test('Every act is on the desk once, and the totals are those of these acts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const client = await limitedClient(counter.owner, START)
      const written = await walked(steps, client)
      const { acts, next: more } = Acts.parse((await counter.owner.get(`${API}/clients/${client}/acts`)).body)
      expect(more).toBeNull()
      expect(acts.map(({ id }) => id).toSorted()).toEqual(written.map(({ id }) => id).toSorted())
      const held = written.reduce(
        (sum, { act: { kind, lines } }) => sum + (kind === 'goods_in' ? 1 : -1) * (lines[0]?.qty ?? 0),
        0,
      )
      const { usage } = Usage.parse((await counter.owner.get(`${API}/clients/${client}/usage`)).body)
      expect(usage[0]?.actual).toBeCloseTo(Math.max(0, held) / 10, 9)
    }),
    { numRuns: RUNS },
  )
})
