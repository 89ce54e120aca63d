// Days that our own words name and that nobody has spoken about yet: a promise, or only words that look like one.
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { post } from '../../web/deskClient.ts'
import { DeedStatus } from '../../web/Doing.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import type { ProposedDay } from './dayShapes.ts'

/** `named`: on a page of several cases each promise says whose it is. */
export function PromisesToConfirm(props: { promises: readonly ProposedDay[]; named?: boolean }) {
  const { t } = useWords()
  const mayWrite = useAllows('case.write')
  if (props.promises.length === 0 || !mayWrite) return null
  return (
    <section className="promises panel" aria-labelledby="promises-title">
      <h3 id="promises-title">{t.days.confirm.title}</h3>
      <p className="fine">{t.days.confirm.lead}</p>
      <ul className="plain-list">
        {props.promises.map((promise) => (
          <Proposed
            key={`${promise.case} ${promise.said.where} ${promise.said.start}`}
            promise={promise}
            named={props.named === true}
          />
        ))}
      </ul>
    </section>
  )
}

function Proposed({ promise, named }: { promise: ProposedDay; named: boolean }) {
  const { t, day } = useWords()
  const queries = useQueryClient()
  const answer = useMutation({
    mutationFn: (meant: boolean) =>
      post(`/clients/${promise.client}/watched-days`, {
        kind: 'promise',
        day: promise.day,
        what: promise.what,
        case: promise.case,
        said: promise.said,
        meant,
      }),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <li>
      <blockquote className="promised-words">{promise.what}</blockquote>
      <p className="fine">
        <b>{t.days.confirm.by(day(promise.day))}</b>
        {named ? (
          <>
            {' · '}
            <Link to="/cases/$caseId" params={{ caseId: promise.case }}>
              {promise.caseTitle}
            </Link>
          </>
        ) : null}
      </p>
      {promise.atRisk ? <p className="fine day-warning">{promise.atRisk}</p> : null}
      <div className="bar-of-buttons">
        <Button size="xs" loading={answer.isPending} onClick={() => answer.mutate(true)}>
          {t.days.confirm.yes}
        </Button>
        <Button size="xs" variant="subtle" disabled={answer.isPending} onClick={() => answer.mutate(false)}>
          {t.days.confirm.no}
        </Button>
        <DeedStatus deed={answer} />
      </div>
    </li>
  )
}
