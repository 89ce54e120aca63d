// Every day that is waited for, whoever waits: late first, then today, this week, later. Only ours are set off.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addDays, daysBetween, type Day } from '../../basics/instant.ts'
import { daysQuery } from '../../web/days/dayQueries.ts'
import { Page } from '../../web/Page.tsx'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import { WHOSE_WORDS } from '../screenWords.ts'
import { DateNotes } from './DateNotes.tsx'
import type { DayLine } from './dayShapes.ts'
import { EndDay } from './EndDay.tsx'
import { PhoneCalendar } from './PhoneCalendar.tsx'
import { PromisesToConfirm } from './PromisesToConfirm.tsx'
import '../../web/styles/days.css'

const PARTS = ['late', 'today', 'week', 'later'] as const
type Part = (typeof PARTS)[number]

function partOf(line: DayLine, today: Day): Part {
  if (line.due < today) return 'late'
  if (line.due === today) return 'today'
  return line.due <= addDays(today, 7) ? 'week' : 'later'
}

export function DaysScreen() {
  const { t } = useWords()
  const { data } = useSuspenseQuery(daysQuery)
  return (
    <Page title={t.days.title} lead={t.days.lead}>
      <PromisesToConfirm promises={data.toConfirm} named />
      {data.lines.length + data.toConfirm.length === 0 ? (
        <p className="quiet all-quiet">{t.days.none}</p>
      ) : null}
      {PARTS.map((part) => (
        <PartOfDays
          key={part}
          part={part}
          today={data.today}
          lines={data.lines.filter((line) => partOf(line, data.today) === part)}
        />
      ))}
      {data.more ? <p className="fine">{t.days.more}</p> : null}
      <PhoneCalendar />
    </Page>
  )
}

function PartOfDays({ part, lines, today }: { part: Part; lines: readonly DayLine[]; today: Day }) {
  const { t } = useWords()
  if (lines.length === 0) return null
  return (
    <Section id={`days-${part}`} title={t.days[part]}>
      <ol className="day-lines">
        {lines.map((line) => (
          <Line
            key={line.watched ?? `${line.case} ${line.rule} ${line.from} ${line.what}`}
            line={line}
            today={today}
          />
        ))}
      </ol>
    </Section>
  )
}

function Line({ line, today }: { line: DayLine; today: Day }) {
  const { t, say, dayShort } = useWords()
  const ours = line.whose === 'ours'
  return (
    <li className={ours ? 'day-line ours' : 'day-line'}>
      <p className="day-when">
        <b>{dayShort(line.due)}</b>
        <span className="days-left">{ours ? t.days.left(daysBetween(today, line.due)) : ''}</span>
      </p>
      <div className="day-what">
        <p>{line.what}</p>
        <p className="fine">
          {say(WHOSE_WORDS[line.whose])} · <Whereabouts line={line} />
        </p>
        <DateNotes date={line} currency={line.currency} />
        {line.watched ? <EndDay watched={line.watched} what={line.what} /> : null}
      </div>
    </li>
  )
}

/** The case of a line, or the client where the counter promised something without a case. */
function Whereabouts({ line }: { line: DayLine }) {
  const { t } = useWords()
  if (line.case === null)
    return (
      <Link to="/clients/$client" params={{ client: line.client }}>
        {line.clientName}
      </Link>
    )
  return (
    <>
      <Link to="/cases/$caseId" params={{ caseId: line.case }}>
        {line.caseTitle}
      </Link>
      {line.caseNo === null ? null : ` · ${t.days.caseNo(line.caseNo)}`}
    </>
  )
}
