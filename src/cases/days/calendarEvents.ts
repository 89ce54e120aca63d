// The days of the desk as events of a phone's calendar. A calendar lies on locked screens and in the cloud of whoever makes the
// phone: unless the owner says otherwise it names nobody and quotes nothing.
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { dateNotes } from './dateNotes.ts'
import type { DayLine } from './dayShapes.ts'
import type { CalendarEvent } from './ics.ts'
import { DAY_KIND_WORDS, DAY_KINDS } from './watchedDays.ts'

export interface EventWords {
  readonly lang: Lang
  /** Whether clients may be named and promises quoted. */
  readonly names: boolean
  /** The address of the desk, for a link to the case. */
  readonly origin: string
  /** Grows with everything that is recorded. */
  readonly sequence: number
  /** The id under which a phone keeps a line; the same line always has the same one. */
  readonly uidOf: (line: DayLine) => string
}

const WHOSE: Readonly<Record<DayLine['whose'], Bilingual>> = {
  ours: { ru: 'Наш срок', en: 'We must' },
  client: { ru: 'Срок клиента', en: 'The client must' },
  window: { ru: 'До этого дня можно', en: 'Until this day they may' },
}
const CASE_NO: Bilingual = { ru: 'Дело №', en: 'Case no.' }

/** What is due, without words of people unless names are wanted. */
function deedOf(line: DayLine, { lang, names }: EventWords): string {
  const kind = DAY_KINDS.find((one) => one === line.rule)
  return kind && !names ? DAY_KIND_WORDS[kind][lang] : line.what
}

/** An event for each line; only ours ring. */
export function calendarEvents(lines: readonly DayLine[], words: EventWords): CalendarEvent[] {
  const { lang, names, origin, sequence, uidOf } = words
  return lines.map((line) => {
    const about = line.caseNo === null ? '' : `${CASE_NO[lang]} ${line.caseNo}`
    const title = [`${WHOSE[line.whose][lang]}: ${deedOf(line, words)}`, names ? line.clientName : about]
    const link = line.case === null ? `${origin}/days` : `${origin}/cases/${line.case}`
    // Sums lie on the phone only where the owner lets names lie there too.
    const notes = dateNotes(names ? line : { ...line, ifLate: [] }, lang, line.currency)
    const text = [names ? about : '', ...notes, link]
    return {
      uid: uidOf(line),
      day: line.due,
      title: title.filter((part) => part !== '').join(' · '),
      text: text.filter((part) => part !== '').join('\n'),
      sequence,
      alarms: line.whose === 'ours',
    }
  })
}
