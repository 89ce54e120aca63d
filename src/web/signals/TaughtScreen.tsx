// What the organisation taught its desk: marks that were taken off, each with a way back, and words that should have been marked.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { AllDismissals, Example } from '../../messages/dismissals/dismissal.ts'
import { PutBack } from '../../messages/dismissals/TakenOff.tsx'
import { post } from '../deskClient.ts'
import { DeedStatus } from '../Doing.tsx'
import { Page } from '../Page.tsx'
import { Section } from '../Section.tsx'
import { useAllows } from '../useMe.ts'
import { useWords } from '../Words.tsx'
import { labelName } from './labelMarks.ts'
import { dismissalsQuery, examplesQuery } from './signalsQueries.ts'
import '../styles/signals.css'

export function TaughtScreen() {
  const { t } = useWords()
  const { data } = useSuspenseQuery(dismissalsQuery)
  const everywhere = data.dismissals.filter(({ reach }) => reach === 'everywhere')
  const here = data.dismissals.filter(({ reach }) => reach === 'message')
  return (
    <Page title={t.taught.title} lead={t.taught.lead}>
      <p className="trial-count">
        <Link to="/signals">{t.taught.tryOut}</Link>
      </p>
      <Section id="everywhere" title={t.taught.everywhere}>
        {everywhere.length === 0 ? (
          <p>{t.taught.everywhereNone}</p>
        ) : (
          <DismissalLines dismissals={everywhere} />
        )}
      </Section>
      <Section id="here" title={t.taught.here}>
        {here.length === 0 ? <p>{t.taught.hereNone}</p> : <DismissalLines dismissals={here} />}
      </Section>
      <Examples />
    </Page>
  )
}

function OfCase({ id, title }: { id: string; title: string }) {
  const { t } = useWords()
  return (
    <Link to="/cases/$caseId" params={{ caseId: id }} hash="thread">
      {title ? t.taught.inCase(title) : t.taught.untitled}
    </Link>
  )
}

function DismissalLines({ dismissals }: AllDismissals) {
  const speech = useWords()
  const { t, when } = speech
  return (
    <ul className="rows">
      {dismissals.map((one) => (
        <li key={one.id} className="taken-off">
          <span>
            {t.sign.goneOne(labelName(one.label, speech), one.words)}
            <span className="fine">
              {t.sign.said(one.reason)}
              {one.why ? `: ${one.why}` : ''} · {when(one.at)} · <OfCase id={one.case} title={one.title} />
            </span>
          </span>
          <PutBack dismissal={one} />
        </li>
      ))}
    </ul>
  )
}

function Examples() {
  const { t } = useWords()
  const { data } = useSuspenseQuery(examplesQuery)
  const { examples, held } = data
  return (
    <Section id="examples" title={t.taught.examples}>
      {examples.length === 0 ? <p>{t.taught.examplesNone}</p> : null}
      <ul className="rows">
        {examples.map((one) => (
          <ExampleLine key={one.id} example={one} />
        ))}
      </ul>
      {held > 0 ? <p className="fine">{t.taught.held(held)}</p> : null}
      {examples.some(({ label }) => label !== null) ? (
        <div className="bar-of-buttons">
          <Button component="a" variant="default" href="/api/v1/label-examples/lines" download>
            {t.taught.take}
          </Button>
          <span className="fine">{t.taught.takeHow}</span>
        </div>
      ) : null}
    </Section>
  )
}

function ExampleLine({ example }: { example: Example }) {
  const speech = useWords()
  const { t, when } = speech
  const queries = useQueryClient()
  const mayWrite = useAllows('case.write')
  const words = example.text.slice(example.start, example.end)
  const remove = useMutation({
    mutationFn: () => post(`/label-examples/${encodeURIComponent(example.id)}/withdrawal`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: examplesQuery.queryKey }),
  })
  return (
    <li className="taken-off">
      <span>
        {t.sign.goneOne(example.label ? labelName(example.label, speech) : t.taught.unknown, words)}
        <span className="fine">
          {example.why ? `${example.why} · ` : ''}
          {when(example.at)} · <OfCase id={example.case} title={example.title} />
        </span>
      </span>
      {mayWrite ? (
        <span className="line-deeds">
          <Button
            variant="default"
            size="compact-md"
            aria-label={t.taught.removeFor(words)}
            loading={remove.isPending}
            onClick={() => remove.mutate()}
          >
            {t.taught.remove}
          </Button>
          <DeedStatus deed={remove} />
        </span>
      ) : null}
    </li>
  )
}
