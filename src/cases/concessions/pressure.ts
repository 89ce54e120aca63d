// Was something made the price of a benefit beyond what is due, not long ago? A lawful remedy that somebody names is none: only
// leverage or an ultimatum beside a demand for more than is due counts, and only for two weeks.
import { dayOf, MS_PER_DAY, type Day, type Instant } from '../../basics/instant.ts'
import type { Bilingual } from '../../basics/lang.ts'
import type { Label } from '../../signals/label.ts'
import { asksBeyondDue } from '../conduct.ts'
import { hasLabel, inbound, type Matter } from '../matter.ts'
import type { JudgedClaim } from '../verdict.ts'

/** The newest message that made something the price of more than is due. */
export interface Pressure {
  readonly message: string
  readonly day: Day
  /** What the message made the price; null where it only set a last hour. */
  readonly price: Bilingual | null
}

const LASTS_DAYS = 14

const PRICES: readonly (readonly [Label, Bilingual])[] = [
  ['threat.publicity', { ru: 'отзыв поставлен ценой', en: 'made a review the price' }],
  ['threat.regulator', { ru: 'жалоба поставлена ценой', en: 'made a complaint the price' }],
  [
    'threat.police',
    { ru: 'заявление в полицию поставлено ценой', en: 'made a report to the police the price' },
  ],
  ['threat.court', { ru: 'суд поставлен ценой', en: 'made a lawsuit the price' }],
  ['threat.chargeback', { ru: 'спор о платеже поставлен ценой', en: 'made a chargeback the price' }],
]

/** Pressure that came within the days before `now`, or null. */
export function pressureWithin(
  matter: Matter,
  claims: readonly JudgedClaim[],
  now: Instant,
  days = LASTS_DAYS,
): Pressure | null {
  const { facts } = matter
  const inquiry = facts.inquiry ? [{ id: 'inquiry', at: facts.inquiry.at }] : []
  const found = [...inquiry, ...inbound(facts)]
    .filter(({ at }) => at <= now && at > now - days * MS_PER_DAY)
    .filter(
      ({ id }) => hasLabel(matter, id, 'leverage', 'ultimatum') && asksBeyondDue({ id }, matter, claims),
    )
    .toSorted((a, b) => b.at - a.at)[0]
  if (!found) return null
  const price = PRICES.find(([label]) => hasLabel(matter, found.id, label))?.[1] ?? null
  return { message: found.id, day: dayOf(found.at, facts.timezone), price }
}
