// Beside a date: its strict day, the price of each day late, what the calendar does not know.
import { useWords } from '../../web/Words.tsx'
import { dateNotes, type Planned } from './dateNotes.ts'
import '../../web/styles/days.css'

export function DateNotes({ date, currency }: { date: Planned; currency: string | null }) {
  const { lang } = useWords()
  const notes = dateNotes(date, lang, currency)
  return notes.map((note) => (
    <p key={note} className={note === date.warning ? 'fine day-warning' : 'fine'}>
      {note}
    </p>
  ))
}
