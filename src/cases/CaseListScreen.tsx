// Today: every case by its next task and date. An empty desk shows one worked example and two ways to begin.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { DemoBusinesses } from '../web/DemoBusinesses.tsx'
import { Page } from '../web/Page.tsx'
import { caseListQuery } from '../web/queries.ts'
import type { CaseRow } from '../web/shapes.ts'
import { WelcomeScreen } from '../web/WelcomeScreen.tsx'
import { useWords } from '../web/Words.tsx'
import { OverageTile } from './notices/OverageTile.tsx'
import { Unconfirmed } from './Unconfirmed.tsx'
import '../web/styles/list.css'

export function CaseListScreen() {
  const { t } = useWords()
  const { data: rows } = useSuspenseQuery(caseListQuery)
  if (!rows.length) return <WelcomeScreen />
  return (
    <Page title={t.list.title}>
      <Unconfirmed rows={rows} />
      <OverageTile />
      <ul className="case-rows" onKeyDown={moveByArrows}>
        {rows.toSorted(byNextDate).map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {rows.some((row) => row.demo) ? null : <DemoBusinesses />}
    </Page>
  )
}

/** The nearest date first; cases without a date after those that have one. */
const byNextDate = (a: CaseRow, b: CaseRow): number =>
  (a.nextDate ?? '9999').localeCompare(b.nextDate ?? '9999') || a.title.localeCompare(b.title)

function Row({ row }: { row: CaseRow }) {
  const { t, dayShort } = useWords()
  return (
    <li>
      <Link to="/cases/$caseId" params={{ caseId: row.id }} className="case-row">
        <span className="case-date">
          {row.nextDate ? dayShort(row.nextDate) : <span className="hidden-text">{t.list.noDate}</span>}
        </span>
        <span className="case-what">
          <b>{row.erasedAt ? t.person.gone : row.nextTask || t.task.nothing}</b>
          <span className="fine">
            {row.erasedAt ? t.person.goneTitle : <span lang={row.lang}>{row.title}</span>}
            {row.clientName && !row.title.includes(row.clientName) ? ` · ${row.clientName}` : ''}
            {row.demo ? ` · ${t.list.demo}` : ''}
          </span>
        </span>
      </Link>
    </li>
  )
}

/** Up and down go from case to case; Tab leaves the list as everywhere. */
function moveByArrows(event: KeyboardEvent<HTMLUListElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (!step) return
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a.case-row')]
  const here = links.findIndex((link) => link === document.activeElement)
  links[here + step]?.focus()
  event.preventDefault()
}
