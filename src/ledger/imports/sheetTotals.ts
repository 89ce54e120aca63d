// What the entries of sheets add to the totals of their client, a million of them in a second. It says exactly what `totalsOf`
// says; it is faster because acts of a shelf are alike: pieces of a thing, so many documents on a day.
import { exact, plus, timesExact, ZERO, type Exact } from '../../basics/exact.ts'
import { dayOf, type Day, type Instant } from '../../basics/instant.ts'
import { dimensionOf, inSmallest } from '../../basics/units.ts'
import { directionOf } from '../balance.ts'
import type { Entry, EntryLine } from '../entry.ts'
import { addedBy, EACH, GatheredTotals, type StatedSize, type Totals } from '../meters/totals.ts'
import { contentId, type Sha256 } from './contentId.ts'
import type { DatedEntry } from './sheetDocument.ts'

interface Pile {
  readonly sku: string
  readonly unit: string | undefined
  /** Whole pieces, added up as plain numbers while they stay exact. */
  whole: number
  rest: Exact
  volume: Stated | null
  weight: Stated | null
}
/** A size with the entry that states it: its id is made only where it is needed. */
interface Stated {
  readonly size: number
  readonly by: DatedEntry
}
interface DayOfActs {
  readonly kind: string
  readonly day: Day
  acts: number
  latest: DatedEntry[]
}

const MOST_WHOLE = 2 ** 40
const ONE = exact(1)

/** An entry of a sheet as the rules read it, under the id that follows from what it says. */
export const asEntry = ({ facts, at }: DatedEntry, sha256: Sha256): Entry => ({
  ...facts,
  id: contentId(facts, sha256),
  at,
  atText: facts.at,
})

/** Adds up the entries of one client's sheets; `zone` decides which day it is. */
export class SheetTotals {
  private readonly piles = new Map<string, Pile>()
  private readonly acts = new Map<string, DayOfActs>()
  private readonly others = new GatheredTotals()
  private readonly zone: string
  private readonly sha256: Sha256
  private readonly days: Map<Instant, Day>

  /** `days` is kept by the caller from one client to the next: sheets are full of the same instants. */
  constructor(zone: string, sha256: Sha256, days = new Map<Instant, Day>()) {
    this.zone = zone
    this.sha256 = sha256
    this.days = days
  }

  add(entry: DatedEntry): void {
    const { facts, at } = entry
    const direction = directionOf(facts)
    // What says which days it covers is counted one by one.
    if (direction === 0 || facts.from !== undefined || facts.to !== undefined) {
      this.others.add(addedBy(asEntry(entry, this.sha256), this.zone))
      return
    }
    for (const line of facts.lines ?? []) this.pile(line, direction, entry)
    const key = `${facts.kind} ${this.day(at)}`
    const known = this.acts.get(key)
    if (!known) this.acts.set(key, { kind: facts.kind, day: this.day(at), acts: 1, latest: [entry] })
    else {
      known.acts += 1
      const latest = known.latest[0]?.at ?? at
      if (at > latest) known.latest = [entry]
      else if (at === latest) known.latest.push(entry)
    }
  }

  private pile(line: EntryLine, direction: 1 | -1, entry: DatedEntry): void {
    const key = `${line.sku}\u0000${line.unit ?? ''}`
    let pile = this.piles.get(key)
    if (!pile) {
      pile = { sku: line.sku, unit: line.unit, whole: 0, rest: ZERO, volume: null, weight: null }
      this.piles.set(key, pile)
    }
    const sum = pile.whole + direction * line.qty
    if (Number.isInteger(line.qty) && Math.abs(sum) < MOST_WHOLE) pile.whole = sum
    else pile.rest = plus(pile.rest, timesExact(exact(line.qty), exact(direction)))
    pile.volume = this.earlier(pile.volume, line.unitVolume, entry)
    pile.weight = this.earlier(pile.weight, line.unitWeight, entry)
  }

  private earlier(known: Stated | null, size: number | undefined, by: DatedEntry): Stated | null {
    if (size === undefined) return known
    if (known === null || by.at < known.by.at) return { size, by }
    if (by.at > known.by.at || by === known.by) return known
    return this.idOf(by) < this.idOf(known.by) ? { size, by } : known
  }

  private idOf({ facts }: DatedEntry): string {
    return contentId(facts, this.sha256)
  }

  private day(at: Instant): Day {
    let day = this.days.get(at)
    if (day === undefined) this.days.set(at, (day = dayOf(at, this.zone)))
    return day
  }

  totals(): Totals {
    const stated = (one: Stated | null): StatedSize | null =>
      one && { size: exact(one.size), at: one.by.at, by: this.idOf(one.by) }
    const gathered = new GatheredTotals()
    for (const { sku, unit, whole, rest, volume, weight } of this.piles.values()) {
      const held = plus(exact(whole), rest)
      const stock = {
        sku,
        dimension: unit ? dimensionOf(unit) : '',
        held: unit ? inSmallest(held, unit) : held,
        volume: stated(volume),
        weight: stated(weight),
      }
      gathered.add({ stock: [stock], days: [] })
    }
    for (const { kind, day, acts, latest } of this.acts.values()) {
      const [newest = ''] = latest
        .map((entry) => this.idOf(entry))
        .toSorted()
        .toReversed()
      const of = {
        kind,
        metric: '',
        dimension: EACH,
        day,
        covered: null,
        entries: acts,
        added: exact(acts),
        highest: ONE,
        latest: ONE,
        latestAt: latest[0]?.at ?? 0,
        latestBy: newest,
      }
      gathered.add({ stock: [], days: [of] })
    }
    gathered.add(this.others.totals())
    return gathered.totals()
  }
}
