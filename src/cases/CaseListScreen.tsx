// Today: every case by its next task and date. An empty desk shows one worked example and two ways to begin.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { DemoBusinesses } from '../web/DemoBusinesses.tsx'
import { Page } from '../web/Page.tsx'
import { caseListQuery } from '../web/queries.ts'
import type { CaseRow } from '../web/shapes.ts'
import { WelcomeScreen } from '../web/WelcomeScreen.tsx'
import { capital, useWords } from '../web/Words.tsx'
import { OverageTile } from './notices/OverageTile.tsx'
import { ProposedOnToday } from './opening/ProposedOnToday.tsx'
import { useColleagues } from './people/useColleagues.tsx'
import { CASE_STATES } from './steps/states.ts'
import { StateSentence } from './steps/StateSentence.tsx'
import { STATE_WORDS } from './steps/stepWords.ts'
import { AskedOfMe, DatesOfWeek, LooksForMe, PeopleFirst, Woken } from './TodaySections.tsx'
import { Unconfirmed } from './Unconfirmed.tsx'
import '../web/styles/list.css'

export function CaseListScreen() {
  const { t } = useWords()
  const { data: rows } = useSuspenseQuery(caseListQuery)
  if (!rows.length) return <WelcomeScreen />
  return (
    <Page title={t.list.title}>
      <PeopleFirst rows={rows} />
      <Unconfirmed rows={rows} />
      <Woken rows={rows} />
      <AskedOfMe />
      <LooksForMe rows={rows} />
      <DatesOfWeek />
      <ProposedOnToday />
      <OverageTile />
      <Cases rows={rows} />
      {rows.some((row) => row.demo) ? null : <DemoBusinesses />}
    </Page>
  )
}

const isOver = ({ state }: CaseRow): boolean => state === 'closed' || state === 'erased'

/** Open cases by their state, in the order in which states ask for somebody; closed ones below, folded. */
function Cases({ rows }: { rows: readonly CaseRow[] }) {
  const { t } = useWords()
  const open = rows.filter((row) => !isOver(row))
  const over = rows.filter(isOver)
  return (
    <section aria-label={t.today.cases} onKeyDown={moveByArrows}>
      {CASE_STATES.map((state) => (
        <OfState key={state} state={state} rows={open.filter((row) => row.state === state)} />
      ))}
      {over.length ? (
        <details className="cases-over">
          <summary>{t.today.closed(over.length)}</summary>
          <Rows rows={over} />
        </details>
      ) : null}
    </section>
  )
}

function OfState({ state, rows }: { state: CaseRow['state']; rows: readonly CaseRow[] }) {
  const { say } = useWords()
  if (!rows.length) return null
  return (
    <>
      <h2 className="state-of-cases">{capital(say(STATE_WORDS[state]))}</h2>
      <Rows rows={rows} />
    </>
  )
}

const Rows = ({ rows }: { rows: readonly CaseRow[] }) => (
  <ul className="case-rows">
    {rows.toSorted(byNextDate).map((row) => (
      <Row key={row.id} row={row} />
    ))}
  </ul>
)

/** The nearest date first; cases without a date after those that have one. */
const byNextDate = (a: CaseRow, b: CaseRow): number =>
  (a.nextDate ?? '9999').localeCompare(b.nextDate ?? '9999') || a.title.localeCompare(b.title)

function Row({ row }: { row: CaseRow }) {
  const { t, dayShort } = useWords()
  const { nameOf } = useColleagues()
  return (
    <li>
      <Link to="/cases/$caseId" params={{ caseId: row.id }} className="case-row">
        <span className="case-date">
          {row.nextDate ? dayShort(row.nextDate) : <span className="hidden-text">{t.list.noDate}</span>}
        </span>
        <span className="case-what">
          <b>
            <NowSaid row={row} />
          </b>
          <span className="fine">
            {row.erasedAt ? t.person.goneTitle : <span lang={row.lang}>{row.title}</span>}
            {row.clientName && !row.title.includes(row.clientName) ? ` · ${row.clientName}` : ''}
            {row.ownerId ? ` · ${t.today.owner(nameOf(row.ownerId))}` : ''}
            {row.demo ? ` · ${t.list.demo}` : ''}
          </span>
        </span>
      </Link>
    </li>
  )
}

/** The sentence that stands on top of the case; nothing is asked of one in which nothing can be read. */
function NowSaid({ row }: { row: CaseRow }) {
  const { t } = useWords()
  if (row.erasedAt) return t.person.gone
  if (!row.now) return t.task.nothing
  return <StateSentence standing={{ state: row.state, ...row.now }} advice={row.nextTask ?? ''} />
}

/** Up and down go from case to case; Tab leaves the list as everywhere. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (!step) return
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a.case-row')]
  const here = links.findIndex((link) => link === document.activeElement)
  links[here + step]?.focus()
  event.preventDefault()
}
