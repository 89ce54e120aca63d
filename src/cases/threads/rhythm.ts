// How often and at which hours is written. Short lines of a chat sent within ten minutes are one message; a conversation in which
// both answer is no flood. Hours are those that the agreement names, else the night.
import { clockOf, weekday, type Instant } from '../../basics/instant.ts'
import type { Message } from '../../messages/message.ts'
import { dayIn, outbound, type Matter } from '../matter.ts'
import { clientSaid } from './said.ts'
import type { FoundInThread } from './threadSignal.ts'

const BURST_MS = 600_000
const DAY_MS = 86_400_000
/** So many in a row without a letter of ours between, within a day. */
const IN_A_ROW = 4
/** So many within a day, whoever answered. */
const IN_A_DAY = 8
const NIGHT_BEGINS = '22:00'
const NIGHT_ENDS = '07:00'
const OUT_OF_HOURS = 2

/** Messages of one writer within ten minutes of each other are one. */
function bursts(said: readonly Message[]): Message[][] {
  const found: Message[][] = []
  for (const message of said) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (last && before && message.at - before.at <= BURST_MS && message.from === before.from)
      last.push(message)
    else found.push([message])
  }
  return found
}

export function frequency(matter: Matter): FoundInThread[] {
  const groups = bursts(clientSaid(matter))
  const starts = groups.map((group) => group[0]?.at ?? 0)
  const answers = outbound(matter.facts).flatMap(({ to, at }) => (to === 'public' ? [] : at))
  const answered = (from: Instant, to: Instant): boolean => answers.some((at) => at > from && at < to)
  // Groups stand in the order of time: the day of each ends no earlier than that of the one before.
  let after = 0
  for (let first = 0; first < groups.length; first++) {
    const begin = starts[first] ?? 0
    while (after < groups.length && (starts[after] ?? 0) - begin < DAY_MS) after += 1
    const within = groups.slice(first, after)
    const row = within.findIndex(
      (group, at) => at > 0 && answered(within[at - 1]?.at(-1)?.at ?? 0, group[0]?.at ?? 0),
    )
    const inRow = row < 0 ? within.length : row
    if (inRow < IN_A_ROW && within.length < IN_A_DAY) continue
    const counted = inRow >= IN_A_ROW ? within.slice(0, inRow) : within
    const messages = counted.flatMap((group) => group.map((m) => m.id))
    return [
      {
        kind: 'frequency',
        whose: 'client',
        messages,
        words: [],
        why: {
          ru: `За сутки сообщений: ${counted.length}${inRow >= IN_A_ROW ? ', подряд, до нашего ответа' : ''}. Помогает одна дата ответа, названная сразу.`,
          en: `Messages within a day: ${counted.length}${inRow >= IN_A_ROW ? ', in a row, before an answer of ours' : ''}. One date for the answer, named at once, helps.`,
        },
      },
    ]
  }
  return []
}

interface Hours {
  readonly from: string
  readonly to: string
  readonly weekdaysOnly: boolean
}
const HOURS =
  /(?:с |from )?([01]?\d|2[0-3])[:.]([0-5]\d)\s?(?:[-–—]|до|to|until)\s?([01]?\d|2[0-3])[:.]([0-5]\d)/i
const ABOUT_HOURS =
  /час(?:ы|ов|ам) (?:работы|приема|приёма|связи|ответ)|время (?:работы|ответ|связи)|режим|график|отвечаем|на связи|принимаем (?:звонк|обращ|сообщ)|(?:business|opening|office|working|support|contact) hours|we answer|we reply|available|open (?:from|mon)/i
/** The hours of contact that a clause names; null where none does. */
function agreedHours(matter: Matter): Hours | null {
  for (const clause of matter.facts.agreement?.clauses ?? []) {
    const found = ABOUT_HOURS.test(clause.text) ? HOURS.exec(clause.text) : null
    if (!found) continue
    const [, h1 = '', m1 = '', h2 = '', m2 = ''] = found
    const weekdaysOnly =
      /будн|понедельник.{0,12}пятниц|пн.{0,4}пт|рабочи[ем] дн|weekday|mon(?:day)?.{0,6}fri|working days/i.test(
        clause.text,
      )
    return { from: `${h1.padStart(2, '0')}:${m1}`, to: `${h2.padStart(2, '0')}:${m2}`, weekdaysOnly }
  }
  return null
}

export function outOfHours(matter: Matter): FoundInThread[] {
  const hours = agreedHours(matter)
  const late = bursts(clientSaid(matter))
    .flatMap((group) => group[0] ?? [])
    .filter((message) => {
      const clock = clockOf(message.at, matter.facts.timezone)
      const day = weekday(dayIn(matter.facts, message.at))
      if (!hours) return clock >= NIGHT_BEGINS || clock < NIGHT_ENDS
      return clock < hours.from || clock >= hours.to || (hours.weekdaysOnly && (day === 0 || day === 6))
    })
  if (late.length < OUT_OF_HOURS) return []
  return [
    {
      kind: 'out_of_hours',
      whose: 'client',
      messages: late.map((m) => m.id),
      words: [],
      why: hours
        ? {
            ru: `Вне часов связи (${hours.from}–${hours.to}): ${late.length}. Отвечать в эти часы не нужно.`,
            en: `Outside the hours of contact (${hours.from}–${hours.to}): ${late.length}. Nobody has to answer then.`,
          }
        : {
            ru: `Между ${NIGHT_BEGINS} и ${NIGHT_ENDS}: ${late.length}. Отвечать ночью не нужно.`,
            en: `Between ${NIGHT_BEGINS} and ${NIGHT_ENDS}: ${late.length}. Nobody has to answer at night.`,
          },
    },
  ]
}
