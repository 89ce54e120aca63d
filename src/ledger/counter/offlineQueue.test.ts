import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, toNumber } from '../../basics/exact.ts'
import type { Usage } from '../meters/usage.ts'
import { actId } from './actId.ts'
import type { CounterAct } from './counterActShapes.ts'
import { answered, next, queued, takenOff, usageWith, wentOffline, type Queue } from './offlineQueue.ts'

const ANNA = '01990000-0000-7000-8000-0000000000a1'
const nameless = (device: number, made: number): Uint8Array =>
  Uint8Array.from({ length: 10 }, (_, at) => (at === 0 ? device : at === 1 ? made : 7))
const act = (id: string, more: Partial<CounterAct['act']> = {}, client = ANNA): CounterAct => ({
  id,
  client,
  act: {
    at: '2026-11-22T10:00:00Z',
    kind: 'goods_in',
    form: 'mx1',
    number: id,
    lines: [{ sku: 'короб', qty: 1, unitVolume: 0.1 }],
    signatures: [],
    ...more,
  },
  turn: { person: ANNA, startedAt: null },
  offline: false,
  photos: [],
  strokes: {},
})
const kept = (id: string) => ({ id, refused: null, usage: null })
const ids = (queue: Queue): string[] => queue.map((one) => one.act.id)
const most = { acts: 50, bytes: 1_000 }

/** What can happen at two counters: an act is written, a sending arrives with or without its answer, or does not arrive. */
type Step = {
  readonly device: 0 | 1
  readonly what: 'write' | 'send' | 'answer_lost' | 'no_connection' | 'restart'
}
const step: fc.Arbitrary<Step> = fc.record({
  device: fc.constantFrom(0, 1),
  what: fc.constantFrom('write', 'send', 'answer_lost', 'no_connection', 'restart'),
})

describe('Two devices that write, send and lose answers in any order', () => {
  test('leave the desk with every act, each once', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (steps, acts) => {
        const queues: [Queue, Queue] = [[], []]
        const desk: string[] = []
        const written = new Set<string>()
        const send = (device: 0 | 1): string[] => {
          const sent = next(queues[device], { acts, bytes: 250 }).map(({ id }) => id)
          // The desk takes an act by its id: a second time it says "kept", and keeps nothing more.
          desk.push(...sent.filter((id) => !desk.includes(id)))
          return sent
        }
        for (const { device, what } of steps) {
          if (what === 'write') {
            const id = actId(1_700_000_000_000, nameless(device, written.size))
            written.add(id)
            queues[device] = queued(queues[device], act(id), 100)
          }
          if (what === 'send') queues[device] = answered(queues[device], send(device).map(kept))
          if (what === 'answer_lost') queues[device] = wentOffline(queues[device], send(device))
          // What lies on the device is JSON: a restart must give back the same queue.
          if (what === 'restart') queues[device] = JSON.parse(JSON.stringify(queues[device])) as Queue
        }
        for (const device of [0, 1] as const)
          while (next(queues[device], { acts, bytes: 250 }).length > 0)
            queues[device] = answered(queues[device], send(device).map(kept))
        expect([new Set(desk), desk.length]).toEqual([written, written.size])
        expect(queues).toEqual([[], []])
      }),
    )
  })
})

describe('A queue', () => {
  test('holds an act once, however often it is written', () => {
    expect(ids(queued(queued([], act('a'), 1), act('a'), 1))).toEqual(['a'])
  })
  test('keeps what the desk refused, says why, and does not send it again by itself', () => {
    const queue = answered(queued([], act('a'), 1), [{ id: 'a', refused: 'not_found', usage: null }])
    expect([queue, next(queue, most)]).toMatchObject([[{ refused: 'not_found' }], []])
    expect(takenOff(queue, 'a')).toEqual([])
  })
  test('is not changed by an answer about something else', () => {
    const queue = queued([], act('a'), 1)
    expect(answered(queue, [kept('b')])).toEqual(queue)
  })
  test('goes out oldest first, as much as fits, and never not at all', () => {
    const queue = ['a', 'b', 'c'].reduce<Queue>((all, id) => queued(all, act(id), 600), [])
    expect(next(queue, most).map(({ id }) => id)).toEqual(['a'])
    expect(next(queue, { acts: 2, bytes: 9_999 }).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(next(queued([], act('huge'), 99_999), most)).toHaveLength(1)
  })
})

const shelf: Usage = {
  no: '3.2',
  version: 'v',
  clauseIndex: 0,
  limit: exact(0.4),
  actual: exact(0.1),
  unit: 'm3',
  percent: 25,
  threshold: 0,
  over: false,
  strict: false,
  window: null,
  hard: true,
  shelf: true,
  unmeasured: [],
}

describe('A bar on a device', () => {
  const after = (queue: Queue): number[] =>
    usageWith([shelf], queue, ANNA).map(({ actual }) => toNumber(actual))
  test('counts what waits there: taken in is more, handed out is less, a count moves nothing', () => {
    const one = queued([], act('a', { lines: [{ sku: 'короб', qty: 2, unitVolume: 0.1 }] }), 1)
    const two = queued(one, act('b', { kind: 'goods_out' }), 1)
    const three = queued(two, act('c', { kind: 'stock_count' }), 1)
    expect([one, two, three].map(after)).toEqual([[0.3], [0.2], [0.2]])
  })
  test('counts an act that was corrected once, as corrected', () => {
    const slip = queued([], act('a', { lines: [{ sku: 'короб', qty: 20, unitVolume: 0.1 }] }), 1)
    expect(after(queued(slip, act('b', { corrects: 'a' }), 1))).toEqual([0.2])
  })
  test('leaves out what belongs to somebody else, and what the desk did not take', () => {
    const others = queued([], act('a', {}, '01990000-0000-7000-8000-0000000000a2'), 1)
    const refused = answered(queued([], act('b'), 1), [{ id: 'b', refused: 'not_found', usage: null }])
    expect([after(others), after(refused)]).toEqual([[0.1], [0.1]])
  })
})
