// Answers that were worked out once and hold for a known time: kept aside until then, as long as there is room.

interface Kept<T> {
  /** What the answer was made from, in short. */
  readonly mark: string
  /** It holds from here, inclusive, to `until`, exclusive. */
  readonly from: number
  readonly until: number
  /** How much room it takes, in a unit of the caller's. */
  readonly weight: number
  readonly value: T
}

/** An older moment may be asked about beside the present one; more than these of one thing are not kept. */
const MOST_OF_ONE = 3

/** Answers by the thing that they are about. Of more than fits into `room` those go first that nobody asked about for longest. */
export class KeptUntil<T> {
  readonly #kept = new Map<string, readonly Kept<T>[]>()
  readonly #room: number
  #taken = 0

  constructor(room: number) {
    this.#room = room
  }

  /** What was kept about a thing and holds at that instant; undefined where nothing does, or where the mark is another one. */
  find(about: string, mark: string, at: number): T | undefined {
    const all = this.#kept.get(about)
    const found = all?.find((one) => one.mark === mark && one.from <= at && at < one.until)
    if (!all || !found) return undefined
    this.#kept.delete(about)
    this.#kept.set(about, all)
    return found.value
  }

  /** What was kept about a thing last, whatever it was made from: it may not hold any more. */
  last(about: string): T | undefined {
    return this.#kept.get(about)?.at(-1)?.value
  }

  /** Keeps an answer; those of the same thing with another mark are dropped, and the oldest of more than three. */
  keep(about: string, answer: Kept<T>): void {
    const before = this.#kept.get(about) ?? []
    const same = before.filter(({ mark, from }) => mark === answer.mark && from !== answer.from)
    this.#drop(about)
    const all = [...same, answer].slice(-MOST_OF_ONE)
    this.#kept.set(about, all)
    for (const { weight } of all) this.#taken += weight
    for (const oldest of this.#kept.keys()) {
      if (this.#taken <= this.#room || oldest === about) break
      this.#drop(oldest)
    }
  }

  clear(): void {
    this.#kept.clear()
    this.#taken = 0
  }

  #drop(about: string): void {
    for (const { weight } of this.#kept.get(about) ?? []) this.#taken -= weight
    this.#kept.delete(about)
  }
}
