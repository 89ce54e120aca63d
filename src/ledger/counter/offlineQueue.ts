// The acts that a device has written and the desk has not confirmed yet. Pure: the device keeps the queue where a restart
// does not lose it, and sends it again and again until each act has its answer.
//
// An act leaves the queue in one way only: the desk said that it is kept. Sending twice is harmless, because the id is the
// device's own; losing an answer is harmless, because the act is still here.
import { limitBar } from '../acts/limitBar.ts'
import type { Usage } from '../meters/usage.ts'
import type { ActRefusal, CounterAct, CounterActResult } from './counterActShapes.ts'

export interface WaitingAct {
  readonly act: CounterAct
  /** How much it weighs on the way, so that one sending stays within what the desk takes. */
  readonly bytes: number
  /** Null while it waits for a connection; else why the desk did not take it. */
  readonly refused: ActRefusal | null
}
export type Queue = readonly WaitingAct[]

export interface Most {
  readonly acts: number
  readonly bytes: number
}

/** The queue with one more act; an act that is in it already is not doubled. */
export const queued = (queue: Queue, act: CounterAct, bytes: number): Queue =>
  queue.some((one) => one.act.id === act.id) ? queue : [...queue, { act, bytes, refused: null }]

/** The queue after the desk's answers: what is kept leaves it, what was refused stays and says why. */
export function answered(queue: Queue, results: readonly CounterActResult[]): Queue {
  const byId = new Map(results.map((result) => [result.id, result]))
  return queue.flatMap((one) => {
    const result = byId.get(one.act.id)
    if (!result) return [one]
    return result.refused === null ? [] : [{ ...one, refused: result.refused }]
  })
}

/** From now on these acts say that nobody could be asked when they were made: their sending did not arrive. */
export const wentOffline = (queue: Queue, ids: readonly string[]): Queue =>
  queue.map((one) => (ids.includes(one.act.id) ? { ...one, act: { ...one.act, offline: true } } : one))

/** Takes one act off, because somebody looked at it and said so. */
export const takenOff = (queue: Queue, id: string): Queue => queue.filter(({ act }) => act.id !== id)

/** What to send next, the oldest first: as many as fit, and one in any case. What was refused is not sent by itself. */
export function next(queue: Queue, most: Most): CounterAct[] {
  const sending: CounterAct[] = []
  let bytes = 0
  for (const one of queue) {
    if (one.refused !== null) continue
    bytes += one.bytes
    if (sending.length > 0 && (bytes > most.bytes || sending.length >= most.acts)) break
    sending.push(one.act)
  }
  return sending
}

const DIRECTION = { goods_in: 1, goods_out: -1, stock_count: 0 } as const

/**
 * The limits of a client with everything that waits on this device already in them: a phone that is offline all day must not
 * take in the same cubic metre twice. An act that another one stands for is left out.
 */
export function usageWith(usage: readonly Usage[], queue: Queue, client: string): Usage[] {
  const waiting = queue.filter(({ act, refused }) => act.client === client && refused === null)
  const replaced = new Set(waiting.flatMap(({ act }) => act.act.corrects ?? []))
  return waiting
    .filter(({ act }) => !replaced.has(act.id))
    .reduce<Usage[]>(
      (standing, { act }) => {
        const direction = DIRECTION[act.act.kind]
        if (direction === 0) return standing
        const { bars } = limitBar(standing, act.act.lines, direction)
        return standing.map((one, at) => ({ ...one, actual: bars[at]?.after ?? one.actual }))
      },
      [...usage],
    )
}
