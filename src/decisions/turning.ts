// Until when an examination stays as it is. Facts do not change by waiting; what turns with the clock is known beforehand: the day on
// the calendar of the case, by which every term and every letter goes, and a few dates that name an hour.
import { addDays, dayOf, type Instant, startOfDay } from '../basics/instant.ts'
import type { CaseFacts } from '../cases/caseFacts.ts'
import type { WatchedDay } from '../cases/days/watchedDays.ts'
import type { Matter } from '../cases/matter.ts'
import { proofDues } from '../cases/threads/proof.ts'
import { questionDues } from '../cases/threads/questions.ts'

/**
 * The first instant after `given.asOf` as of which the same facts may be answered otherwise; up to it (exclusive) the answer differs
 * in its `asOf` alone. `given` holds everything on record, `matter` what was known by then.
 */
export function nextTurn(given: CaseFacts, matter: Matter, watched: readonly WatchedDay[]): Instant {
  const { asOf, timezone } = given
  const midnight = startOfDay(addDays(dayOf(asOf, timezone), 1), timezone)
  const firstAfter = (due: Instant): Instant => due + 1
  const dues = [...proofDues(matter), ...questionDues(matter)].map(firstAfter)
  return [...given.messages, ...given.ledger, ...watched]
    .map(({ at }) => at)
    .concat(dues)
    .reduce((next, at) => (at > asOf && at < next ? at : next), midnight)
}
