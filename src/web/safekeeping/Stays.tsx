// What stays, until when and why: one line for each reason.
import type { AboutPerson } from '../../server/safekeeping/keepingShapes.ts'
import { dayHere } from '../account/instants.ts'
import { capital, useWords } from '../Words.tsx'

export function Stays({ stays }: Pick<AboutPerson, 'stays'>) {
  const { t, say, day } = useWords()
  if (stays.length === 0) return null
  return (
    <ul className="plain-points">
      {stays.map((stay) => (
        <li key={`${stay.reason} ${stay.rule?.id} ${stay.until}`}>
          {stay.until === null
            ? t.person.stays[stay.reason === 'hold' ? 'hold' : 'open'](stay.records)
            : t.person.stays.term(stay.records, day(dayHere(stay.until)))}
          {stay.rule ? (
            <span className="fine">
              {' '}
              {capital(say(stay.rule.reason))} ({say(stay.rule.source)}).
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
