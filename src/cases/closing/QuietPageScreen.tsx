// What is left of a case, on one page that prints: what it was, what it cost, what changed, whom to thank.
import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { duration } from '../../basics/words.ts'
import { quietPageQuery } from '../../web/closing/closingQueries.ts'
import { Page } from '../../web/Page.tsx'
import { Section } from '../../web/Section.tsx'
import { capital, ownZone, useWords } from '../../web/Words.tsx'
import { dayOf } from '../../basics/instant.ts'
import { VERDICT_WORDS } from '../screenWords.ts'
import type { QuietPage } from './closingShapes.ts'
import { LESSON_WORDS } from './lesson.ts'
import { OUTCOME_WORDS } from './outcome.ts'
import '../../web/styles/closing.css'

const dayHere = (at: string): string => dayOf(Date.parse(at), ownZone())

export function QuietPageScreen() {
  const { t, day } = useWords()
  const { caseId } = useParams({ from: '/cases/$caseId/page' })
  const { data: page } = useSuspenseQuery(quietPageQuery(caseId))
  const words = t.quiet
  const closed = page.closedAt ? words.closed(day(dayHere(page.closedAt))) : words.open
  return (
    <Page narrow title={page.title || words.title} above={words.title} lead={closed}>
      <div className="quiet-page">
        <What page={page} />
        <Spent page={page} />
        <Changed page={page} />
        {page.thanks ? (
          <Section id="thanks-to" title={words.thanks}>
            <p>{page.thanks}</p>
          </Section>
        ) : null}
      </div>
      <p className="bar-of-buttons unprinted">
        <Button variant="default" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Link to="/cases/$caseId" params={{ caseId }}>
          {t.claimDesk.toCase}
        </Link>
        <Link to="/cases/$caseId/who-else" params={{ caseId }}>
          {words.whoElse}
        </Link>
      </p>
    </Page>
  )
}

function What({ page }: { page: QuietPage }) {
  const { t, say } = useWords()
  const words = t.quiet
  return (
    <Section id="what-it-was" title={words.what}>
      {page.outcome ? <p className="quiet-outcome">{capital(say(OUTCOME_WORDS[page.outcome]))}</p> : null}
      {page.said ? <p>{page.said}</p> : null}
      {page.closedAt && !page.outcome ? <p>{words.bare}</p> : null}
      <ul className="quiet-claims">
        {page.claims.map(({ text, verdict }, at) => (
          // Two claims may say the same words; their order never changes here.
          // oxlint-disable-next-line no-array-index-key
          <li key={at}>
            {text}
            <span>{say(VERDICT_WORDS[verdict])}</span>
          </li>
        ))}
      </ul>
      <p className="fine">{words.took(page.days, page.letters)}</p>
    </Section>
  )
}

function Spent({ page: { cost, told } }: { page: QuietPage }) {
  const { t, lang, sum } = useWords()
  const words = t.quiet
  const time = [
    ...(cost.minutes === null ? [] : [duration(cost.minutes, lang)]),
    ...(cost.time ? [sum(cost.time.amount, cost.time.currency)] : []),
  ]
  return (
    <Section id="what-it-cost" title={words.cost}>
      {cost.paid || time.length > 0 ? (
        <dl className="quiet-sums">
          {cost.paid ? (
            <>
              <dt>{words.paid}</dt>
              <dd>{sum(cost.paid.amount, cost.paid.currency)}</dd>
            </>
          ) : null}
          {time.length > 0 ? (
            <>
              <dt>{words.time}</dt>
              <dd>{time.join(' · ')}</dd>
            </>
          ) : null}
        </dl>
      ) : (
        <p className="quiet">{words.free}</p>
      )}
      {told.told > 0 ? <p>{words.told(told.told)}</p> : null}
      {told.open > 0 ? <p>{words.waiting(told.open)}</p> : null}
    </Section>
  )
}

function Changed({ page: { lessons } }: { page: QuietPage }) {
  const { t, say } = useWords()
  return (
    <Section id="what-changed" title={t.quiet.changed}>
      {lessons.length === 0 ? <p className="quiet">{t.quiet.nothing}</p> : null}
      <ul className="quiet-claims">
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            {lesson.text}
            <span>
              {say(LESSON_WORDS[lesson.kind])}
              {lesson.end?.kind === 'done' ? ` · ${t.lessons.done.toLowerCase()}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
