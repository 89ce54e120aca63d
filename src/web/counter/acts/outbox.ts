// The acts that this device has written and the desk has not confirmed, sent whenever there is a connection.
//
// An act is kept on the device before it is sent; only the desk's word takes it off. Whoever writes learns at once which of three
// things happened: it is kept, it waits here, or the desk says no while it can still be asked.
import type {
  ActRefusal,
  CounterAct,
  CounterActResult,
  CounterActResults,
} from '../../../ledger/counter/counterActShapes.ts'
import {
  answered,
  next,
  queued,
  takenOff,
  wentOffline,
  type Queue,
} from '../../../ledger/counter/offlineQueue.ts'
import type { ShownUsage } from '../../../ledger/meters/usageShapes.ts'
import { DeskError } from '../../deskClient.ts'

/** Below what the desk takes in one body, with room for what wraps the acts. */
const MOST = { acts: 20, bytes: 12_000_000 }

export interface Keeping {
  readonly keep: (id: string, act: unknown) => Promise<boolean>
  readonly drop: (id: string) => Promise<void>
  readonly kept: () => Promise<readonly unknown[]>
}
export type Send = (acts: readonly CounterAct[]) => Promise<CounterActResults>

export type Written =
  | { readonly state: 'kept'; readonly usage: readonly ShownUsage[] | null }
  | { readonly state: 'waiting' }
  | { readonly state: 'refused'; readonly why: ActRefusal; readonly usage: readonly ShownUsage[] | null }

/** The desk heard us and will not take this body, however often it is sent. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof DeskError && (error.status === 400 || error.status === 413)

const isAct = (value: unknown): value is CounterAct =>
  typeof value === 'object' && value !== null && 'id' in value && 'act' in value

export class Outbox {
  readonly #keeping: Keeping
  readonly #send: Send
  readonly #listeners = new Set<() => void>()
  #queue: Queue = []
  #sending: Promise<readonly CounterActResult[]> | null = null
  #loaded: Promise<void> | null = null

  constructor(keeping: Keeping, send: Send) {
    this.#keeping = keeping
    this.#send = send
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  readonly snapshot = (): Queue => this.#queue

  #change(queue: Queue): void {
    if (queue === this.#queue) return
    this.#queue = queue
    for (const listener of this.#listeners) listener()
  }

  /** Takes up what an earlier page of this device left; whoever was asked then is not here any more to be asked again. */
  load(): Promise<void> {
    return (this.#loaded ??= this.#takeUp())
  }

  async #takeUp(): Promise<void> {
    const acts = (await this.#keeping.kept()).filter(isAct)
    const queue = acts.reduce((all, act) => queued(all, act, weightOf(act)), this.#queue)
    this.#change(
      wentOffline(
        queue,
        acts.map(({ id }) => id),
      ),
    )
  }

  /**
   * Writes an act. Rejects with the desk's refusal, or the lost connection, where this browser keeps nothing: the form is then
   * the only place where the act is.
   */
  async write(act: CounterAct): Promise<Written> {
    await this.load()
    const isKept = await this.#keeping.keep(act.id, act)
    this.#change(queued(this.#queue, act, weightOf(act)))
    const result = await this.#resultFor(act.id, isKept)
    if (result?.refused != null) {
      await this.takeOff(act.id)
      return { state: 'refused', why: result.refused, usage: result.usage }
    }
    if (result) return { state: 'kept', usage: result.usage }
    const late = wentOffline(this.#queue, [act.id])
    const waiting = late.find((one) => one.act.id === act.id)
    if (waiting) await this.#keeping.keep(act.id, waiting.act)
    this.#change(late)
    return { state: 'waiting' }
  }

  async #resultFor(id: string, isKept: boolean): Promise<CounterActResult | null> {
    // A sending that runs already may take this act along, or may have begun too early for it.
    const before = this.#sending ? await this.#sending.catch(() => []) : []
    try {
      return [...before, ...(await this.flush())].find((result) => result.id === id) ?? null
    } catch (error) {
      if (isKept) return null
      this.#change(takenOff(this.#queue, id))
      throw error
    }
  }

  /** Sends what waits until nothing is left that can be sent. Rejects when the desk does not answer. */
  flush(): Promise<readonly CounterActResult[]> {
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null
    })
    return this.#sending
  }

  async #sendAll(): Promise<readonly CounterActResult[]> {
    await this.load()
    const all: CounterActResult[] = []
    for (let most = MOST; ;) {
      const acts = next(this.#queue, most)
      if (acts.length === 0) return all
      try {
        const { results } = await this.#send(acts)
        await this.#take(results)
        all.push(...results)
        // An answer that names none of them would be asked for again for ever.
        if (!results.some(({ id }) => acts.some((act) => act.id === id))) return all
      } catch (error) {
        if (!isUnreadable(error)) throw error
        if (acts.length > 1) most = { ...MOST, acts: 1 }
        else
          all.push(...(await this.#take(acts.map(({ id }) => ({ id, refused: 'incomplete', usage: null })))))
      }
    }
  }

  async #take(results: readonly CounterActResult[]): Promise<readonly CounterActResult[]> {
    for (const { id, refused } of results) if (refused === null) await this.#keeping.drop(id)
    this.#change(answered(this.#queue, results))
    return results
  }

  /** Takes an act off that the desk will not have. */
  async takeOff(id: string): Promise<void> {
    await this.#keeping.drop(id)
    this.#change(takenOff(this.#queue, id))
  }
}

const weightOf = (act: CounterAct): number => JSON.stringify(act).length
