// Dates that run: whose each one is, which rule gives it, and whether anybody has checked that rule. Only ours are set off and
// count down; what we promised stands among them like any other.
import { dayOf, daysBetween } from '../../basics/instant.ts'
import { useQuery } from '@tanstack/react-query'
import { caseDaysQuery } from '../../web/days/dayQueries.ts'
import { Evidence } from '../../web/Evidence.tsx'
import { byDue } from '../../web/nextTask.ts'
import { useOpenCase } from '../../web/OpenCase.tsx'
import type { CaseView } from '../../web/shapes.ts'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import type { FoundDeadline } from '../deadlines/foundDeadline.ts'
import { dayTypeWords, WHOSE_WORDS } from '../screenWords.ts'
import { AddDay } from './AddDay.tsx'
import type { DaysOfCase } from './dayShapes.ts'
import { DateNotes } from './DateNotes.tsx'
import { EndDay } from './EndDay.tsx'
import { PromisesToConfirm } from './PromisesToConfirm.tsx'
import '../../web/styles/days.css'

/** Rules read by somebody in the source itself; paraphrase and memory are shown as not verified. */
const READ_IN_SOURCE = 'V'

export function DeadlineList() {
  const { t } = useWords()
  const { view } = useOpenCase()
  const { deadlines } = view.examination
  const { data: days } = useQuery({ ...caseDaysQuery(view.id ?? ''), enabled: isOnDesk(view) })
  return (
    <Section id="deadlines" title={t.deadlines.title}>
      {days ? <PromisesToConfirm promises={days.promises} /> : null}
      {deadlines.length ? (
        <ol className="rows deadlines">
          {byDue(deadlines).map((deadline) => (
            <Deadline key={keyOf(deadline)} deadline={deadline} />
          ))}
        </ol>
      ) : (
        <p className="quiet">{t.deadlines.none}</p>
      )}
      <NumberlessTerms terms={days?.numberless ?? []} />
      {view.id && view.client && isOnDesk(view) ? <AddDay caseId={view.id} client={view.client} /> : null}
    </Section>
  )
}

/** A preview has nothing on record, and of somebody who was erased nothing is asked. */
const isOnDesk = ({ id, erasedAt }: CaseView): boolean => id !== null && !erasedAt

const keyOf = ({ rule, from, what, watched }: FoundDeadline): string => watched ?? `${rule} ${from} ${what}`

function Deadline({ deadline }: { deadline: FoundDeadline }) {
  const { t, say, day } = useWords()
  const { view } = useOpenCase()
  const open = deadline.whose === 'ours' && !deadline.metBy
  const currency = view.examination.claims.find((claim) => claim.currency)?.currency
  const today = dayOf(Date.parse(view.examination.asOf), view.facts.timezone)
  return (
    <li>
      <p className={open ? 'deadline-date ours' : 'deadline-date'}>
        <b>{day(deadline.due)}</b>{' '}
        {open ? <span className="days-left">{t.days.left(daysBetween(today, deadline.due))}</span> : null}{' '}
        <span className="fine">{say(WHOSE_WORDS[deadline.whose])}</span>
      </p>
      <p>{deadline.what}</p>
      {deadline.watched ? <PromiseGround deadline={deadline} /> : <RuleGround deadline={deadline} />}
      <DateNotes date={deadline} currency={currency ?? null} />
      {deadline.metBy ? (
        <p className="fine">
          {t.deadlines.met} <Evidence id={deadline.metBy} />
        </p>
      ) : null}
      {open && deadline.watched && view.id ? (
        <EndDay watched={deadline.watched} what={deadline.what} />
      ) : null}
    </li>
  )
}

/** Where a watched day comes from: a document of the case, or a person who noted it. */
function PromiseGround({ deadline }: { deadline: FoundDeadline }) {
  const { t } = useWords()
  const { find } = useOpenCase()
  return (
    <p className="fine">
      {deadline.rule === 'given' ? t.days.given : t.days.promise} ·{' '}
      {find(deadline.source) ? <Evidence id={deadline.source} /> : deadline.source}
    </p>
  )
}

function RuleGround({ deadline }: { deadline: FoundDeadline }) {
  const { t, say, day } = useWords()
  return (
    <>
      <p className="fine">
        {deadline.rule === 'contract' ? t.deadlines.contract : deadline.rule} · {deadline.source}
        <Verified mark={deadline.evidenceMark} />
      </p>
      <p className="fine">{t.deadlines.from(day(deadline.from), say(dayTypeWords(deadline.dayType)))}</p>
    </>
  )
}

function Verified({ mark }: { mark: string | undefined }) {
  const { t } = useWords()
  return mark && mark !== READ_IN_SOURCE ? (
    <span className="unverified"> {t.deadlines.unverified}</span>
  ) : null
}

/** Terms that the law sets without naming days. */
function NumberlessTerms({ terms }: { terms: DaysOfCase['numberless'] }) {
  const { t, say, day } = useWords()
  if (terms.length === 0) return null
  return (
    <section className="numberless" aria-labelledby="numberless-title">
      <h3 id="numberless-title">{t.days.numberless.title}</h3>
      <p className="fine">{t.days.numberless.lead}</p>
      <ul className="rows deadlines">
        {terms.map((term) => (
          <li key={term.rule}>
            <p className="deadline-date">
              <b>{term.when}</b> <span className="fine">{say(WHOSE_WORDS[term.whose])}</span>
            </p>
            <p>{term.what}</p>
            <p className="fine">
              {term.rule} · {term.source} · {t.days.numberless.since(day(term.from))}
              <Verified mark={term.evidenceMark} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
