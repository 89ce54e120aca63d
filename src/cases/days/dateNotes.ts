// What belongs beside a date wherever somebody plans by it: the strict last day where a day off moved it, what each day late costs,
// and what the calendar does not know.
import type { Bilingual, Lang } from '../../basics/lang.ts'
import { counted, dayInWords, sum } from '../../basics/words.ts'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'

export type Planned = Pick<FoundDeadline, 'due' | 'dueStrict' | 'ifLate' | 'warning' | 'whose' | 'metBy'>

const STRICTLY: Readonly<Record<Lang, (day: string) => string>> = {
  ru: (day) => `Строго ${day}; выпало на выходной, перенесено.`,
  en: (day) => `Strictly ${day}; moved because it is not a working day.`,
}
const LATE: Bilingual = { ru: 'Опоздание', en: 'If late' }
/** A price that does not grow by the day: double the value, or a cap that is reached at once. */
const MISSED: Bilingual = { ru: 'Если не успеть', en: 'If missed' }

/** «Строго 28 ноября 2026 года…»; null where nothing moved the date. */
export const strictNote = (
  { due, dueStrict }: Pick<Planned, 'due' | 'dueStrict'>,
  lang: Lang,
): string | null => (due === dueStrict ? null : STRICTLY[lang](dayInWords(dueStrict, lang)))

/** «Опоздание: 1 день — 90 ₽; …», or «Если не успеть: 48 000 ₽.» where no day adds anything; null where being late costs nothing that is known. */
export function lateNote(
  { ifLate }: Pick<Planned, 'ifLate'>,
  lang: Lang,
  currency: string | null,
): string | null {
  const steps = (ifLate ?? []).filter(({ amount }) => amount > 0)
  const [first] = steps
  if (!first) return null
  const price = (amount: number): string => sum(amount, currency ?? '', lang)
  if (steps.length > 1 && steps.every(({ amount }) => amount === first.amount))
    return `${MISSED[lang]}: ${price(first.amount)}.`
  const said = steps.map(({ days, amount }) => `${counted(days, 'day', lang)} — ${price(amount)}`)
  return `${LATE[lang]}: ${said.join('; ')}.`
}

/** All notes of a date that is still ours to meet; none of what was met, and of what others must do only the strict day. */
export function dateNotes(date: Planned, lang: Lang, currency: string | null): string[] {
  if (date.metBy !== undefined) return []
  const strict = strictNote(date, lang)
  const ours = date.whose === 'ours' ? [lateNote(date, lang, currency), date.warning ?? null] : []
  return [strict, ...ours].filter((note) => note !== null)
}
