// What comes before the list of cases: people first, then what somebody is asked, what woke, what waits for a look, the dates of
// the week. A section with nothing in it is not there.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { daysBetween } from '../basics/instant.ts'
import { todayQuery } from '../web/cases/caseQueries.ts'
import { daysQuery } from '../web/days/dayQueries.ts'
import { meQuery } from '../web/queries.ts'
import type { CaseRow } from '../web/shapes.ts'
import { useAllows } from '../web/useMe.ts'
import { useWords } from '../web/Words.tsx'
import { DateNotes } from './days/DateNotes.tsx'
import { AnswerContribution } from './people/AnswerContribution.tsx'
import { useColleagues } from './people/useColleagues.tsx'

/** A part of the day with a heading of its own. */
function Part({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead?: string
  children: ReactNode
}) {
  return (
    <section className="today-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead ? <p className="fine">{lead}</p> : null}
      <ul className="plain-list">{children}</ul>
    </section>
  )
}

function CaseLine({ row, hash, children }: { row: CaseRow; hash?: string; children?: ReactNode }) {
  return (
    <li>
      <Link to="/cases/$caseId" params={{ caseId: row.id }} {...(hash ? { hash } : {})}>
        <span lang={row.lang}>{row.title}</span>
      </Link>
      {children}
    </li>
  )
}

export function PeopleFirst({ rows }: { rows: readonly CaseRow[] }) {
  const { t } = useWords()
  const danger = rows.filter(({ state }) => state === 'danger')
  if (!danger.length) return null
  return (
    <Part id="today-people" title={t.today.people}>
      {danger.map((row) => (
        <CaseLine key={row.id} row={row} />
      ))}
    </Part>
  )
}

export function Woken({ rows }: { rows: readonly CaseRow[] }) {
  const { t } = useWords()
  const woken = rows.filter(({ wokenAt }) => wokenAt !== null)
  if (!woken.length) return null
  return (
    <Part id="today-woken" title={t.today.woken} lead={t.today.wokenLead}>
      {woken.map((row) => (
        <CaseLine key={row.id} row={row} />
      ))}
    </Part>
  )
}

export function AskedOfMe() {
  const { t, when } = useWords()
  const { nameOf } = useColleagues()
  const { data } = useQuery(todayQuery)
  if (!data?.asked.length) return null
  return (
    <Part id="today-asked" title={t.today.asked}>
      {data.asked.map((one) => (
        <li key={one.id} className="today-asked">
          <p>{one.ask}</p>
          <p className="fine">
            {t.contributions.from(nameOf(one.by))} ·{' '}
            <Link to="/cases/$caseId" params={{ caseId: one.case }}>
              {one.title}
            </Link>
            {one.due ? ` · ${t.contributions.until(when(one.due))}` : ''}
          </p>
          <AnswerContribution caseId={one.case} id={one.id} />
        </li>
      ))}
    </Part>
  )
}

export function LooksForMe({ rows }: { rows: readonly CaseRow[] }) {
  const { t } = useWords()
  const mayLook = useAllows('look.give')
  const { data: me } = useQuery(meQuery)
  // Whoever wrote a letter gives it no second look: their own drafts wait for others.
  const looking = rows.filter(
    ({ state, toBeRead }) => state === 'looking' && toBeRead.some((by) => by !== me?.person.id),
  )
  if (!mayLook || !looking.length) return null
  return (
    <Part id="today-looks" title={t.today.looks}>
      {looking.map((row) => (
        <CaseLine key={row.id} row={row} hash="letters" />
      ))}
    </Part>
  )
}

const WEEK_DAYS = 7
const weekFrom = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + WEEK_DAYS * 86_400_000).toISOString().slice(0, 10)

/** Our dates of a week, the late ones among them, and how many named days wait for a word. */
export function DatesOfWeek() {
  const { t, dayShort } = useWords()
  const { data } = useQuery(daysQuery)
  if (!data) return null
  const until = weekFrom(data.today)
  const ours = data.lines.filter(({ whose, due }) => whose === 'ours' && due <= until)
  if (!ours.length && !data.toConfirm.length) return null
  return (
    <section className="today-part" aria-labelledby="today-dates">
      <h2 id="today-dates">{t.today.dates}</h2>
      <ul className="plain-list">
        {ours.map((line) => (
          <li key={`${line.case ?? line.client} ${line.rule} ${line.due}`} className="today-date">
            <p>
              <b className={line.due < data.today ? 'late' : undefined}>{dayShort(line.due)}</b>
              {line.due < data.today ? (
                <span className="fine">{t.days.left(daysBetween(data.today, line.due))}</span>
              ) : null}
            </p>
            <div>
              {line.what}{' '}
              {line.case ? (
                <Link to="/cases/$caseId" params={{ caseId: line.case }} hash="deadlines" className="fine">
                  {line.caseTitle}
                </Link>
              ) : (
                <span className="fine">{line.clientName}</span>
              )}
              <DateNotes date={line} currency={line.currency} />
            </div>
          </li>
        ))}
      </ul>
      <p className="fine">
        {data.toConfirm.length ? `${t.today.promises(data.toConfirm.length)} ` : ''}
        <Link to="/days">{t.today.toDays}</Link>
      </p>
    </section>
  )
}
