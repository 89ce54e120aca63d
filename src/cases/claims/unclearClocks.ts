// Clocks that do not agree: a message that was sent on another day than it came, or at an hour that a change of clocks made twice, or
// not at all. The desk takes one reading and says which.
import { clockOf, dayOf, type Instant } from '../../basics/instant.ts'
import { dayInWords } from '../../basics/words.ts'
import type { Message } from '../../messages/message.ts'
import { dayIn, type Matter } from '../matter.ts'
import type { ClaimProblem, DecidedClaim } from './claimShapes.ts'
import { problem, raisedBy } from './oneProblem.ts'

const WITH_OFFSET = /^(\d{4}-\d\d-\d\d)T.*(?:Z|[+-]\d\d:?\d\d)$/u
const WALL = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?$/u
// Clocks are moved by an hour nearly everywhere, by half an hour on Lord Howe Island.
const STEPS_MS = [-3_600_000, -1_800_000, 1_800_000, 3_600_000]

const wall = (at: Instant, zone: string): string => `${dayOf(at, zone)} ${clockOf(at, zone)}`

type About = Pick<ClaimProblem, 'claims' | 'papers'>

/** Sent on one day by its own clock, come on another by ours. */
function otherDay(message: Message, about: About, { facts }: Matter): ClaimProblem[] {
  const own = WITH_OFFSET.exec(message.atText)?.[1]
  const ours = dayIn(facts, message.at)
  if (own === undefined || own === ours) return []
  return [
    problem(
      'zone_unclear',
      about,
      {
        ru: `У отправителя было ${dayInWords(own, 'ru')}, у нас ${dayInWords(ours, 'ru')} (${facts.timezone}). Сроки считаются по нашему дню.`,
        en: `It was ${dayInWords(own, 'en')} where it was sent and ${dayInWords(ours, 'en')} with us (${facts.timezone}). Terms go by our day.`,
      },
      {
        ru: 'Если день решает, отвечайте так, чтобы успеть по более ранней дате.',
        en: 'Where the day decides, answer in time for the earlier date.',
      },
    ),
  ]
}

/** Written down without its zone at an hour that was there twice that night, or not at all. */
function movedClock(message: Message, about: About, { facts: { timezone: zone } }: Matter): ClaimProblem[] {
  const [, day = '', clock = ''] = WALL.exec(message.atText) ?? []
  if (clock === '') return []
  const [written, taken] = [`${day} ${clock}`, wall(message.at, zone)]
  const never = taken !== written
  const twice = STEPS_MS.some((step) => wall(message.at + step, zone) === taken)
  if (!never && !twice) return []
  const at = new Date(message.at).toISOString().slice(11, 16)
  return [
    problem(
      'zone_unclear',
      about,
      {
        ru: `${dayInWords(day, 'ru')} в ${clock} часы переводили (${zone}): такое время было ${never ? 'пропущено' : 'дважды'}. Стол взял ${at} по Гринвичу.`,
        en: `The clocks were moved on ${dayInWords(day, 'en')} at ${clock} (${zone}): that time ${never ? 'was left out' : 'came twice'}. The desk took ${at} UTC.`,
      },
      {
        ru: 'На сроки в днях это не влияет. Если решает час, посмотрите время в самом письме и добавьте его с часовым поясом.',
        en: 'Terms in days are not touched. Where the hour decides, look up the time in the mail itself and add it with its zone.',
      },
    ),
  ]
}

/** Messages that raise a claim at a moment that can be read in two ways. */
export function unclearClocks(input: {
  readonly claims: readonly DecidedClaim[]
  readonly matter: Matter
}): ClaimProblem[] {
  const { claims, matter } = input
  const raised = new Map<string, string[]>()
  for (const claim of claims)
    for (const id of new Set(raisedBy(claim, matter)?.raisedIn))
      raised.set(id, [...(raised.get(id) ?? []), claim.id])
  return matter.facts.messages.flatMap((message) => {
    const about = raised.get(message.id)
    if (!about) return []
    const where: About = { claims: about, papers: [message.id] }
    return [...otherDay(message, where, matter), ...movedClock(message, where, matter)]
  })
}
