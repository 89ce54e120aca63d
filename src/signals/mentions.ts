// Facts that a message names: sums, dates, numbers of papers, quantities, clauses, things, people of ours. Claims are set against
// records by them. Each kind has its own file below facts/; here they are only put in order.
import type { Day } from '../basics/instant.ts'
import { datesIn } from './dates.ts'
import { amountsIn } from './facts/amounts.ts'
import type { Mention } from './facts/mention.ts'
import { clausesIn, documentsIn } from './facts/papers.ts'
import { peopleIn } from './facts/people.ts'
import { itemsIn, quantitiesIn } from './facts/quantities.ts'
import { folded } from './facts/spelled.ts'
import { rememberedTexts } from './rememberedTexts.ts'

/** Longer texts are read up to here. */
const MOST_READ = 200_000

/**
 * Facts named in a text, sorted by place, without overlaps (a sum wins over a quantity, a clause over a date). With `from`, the day on
 * which it was written, dates without a year and relative ones («позавчера», "last Friday") get their day. Offsets are UTF-16 units
 * of `text`. Has no errors.
 */
export const mentions = (text: string, from?: Day): readonly Mention[] => {
  const known = mentionsByDay(text)
  const before = known.get(from)
  if (before) return before
  const found = mentionsOf(text, from)
  known.set(from, found)
  return found
}
const mentionsByDay = rememberedTexts((): Map<Day | undefined, readonly Mention[]> => new Map())

function mentionsOf(text: string, from: Day | undefined): readonly Mention[] {
  const read = text.slice(0, MOST_READ)
  const words = folded(read)
  const dates = datesIn(read, from, 'nearest').map((date): Mention => ({
    kind: 'date',
    start: date.start,
    end: date.end,
    value: date.day ?? null,
  }))
  const byRank = [
    ...clausesIn(words, read),
    ...documentsIn(words, read),
    ...amountsIn(words),
    ...dates,
    ...quantitiesIn(words),
    ...peopleIn(read),
    ...itemsIn(words),
  ]
  const taken = new Uint8Array(read.length)
  const kept: Mention[] = []
  for (const one of byRank) {
    if (taken.subarray(one.start, one.end).includes(1)) continue
    taken.fill(1, one.start, one.end)
    kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
