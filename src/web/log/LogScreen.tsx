// The log as anybody may check it: how far it is confirmed from outside, a pack checked here, entries, and what was signed.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { anchoringQuery } from '../anchoring/anchoringQuery.ts'
import { Page } from '../Page.tsx'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'
import { CheckPack } from './CheckPack.tsx'
import { EntryList } from './EntryList.tsx'
import { standingQuery } from './logQueries.ts'
import { SignedList } from './SignedList.tsx'
import '../styles/log.css'

export function LogScreen() {
  const { t } = useWords()
  return (
    <Page title={t.log.title} lead={t.log.lead}>
      <Standing />
      <CheckPack />
      <EntryList />
      <SignedList />
    </Page>
  )
}

function Standing() {
  const { t, number, when } = useWords()
  const { data: log } = useSuspenseQuery(standingQuery)
  const { data: anchoring } = useSuspenseQuery(anchoringQuery)
  const { anchored } = anchoring
  return (
    <Section id="standing" title={t.log.standing}>
      {log.behind ? <p className="trouble-line">{t.log.behind}</p> : null}
      <p>
        {anchored
          ? t.log.anchored(number(anchored.entry), when(Date.parse(anchored.at)), anchored.authority)
          : t.log.notAnchored}{' '}
        <Link to="/anchoring">{t.log.toAnchoring}</Link>
      </p>
      <details className="log-more">
        <summary>{t.log.expert}</summary>
        <dl className="log-terms">
          <Term name={t.log.size} value={number(log.size)} />
          <Term name={t.log.epoch} value={number(log.epoch)} />
          <Term name={t.log.origin} value={log.origin ?? t.log.unsigned} />
          {log.vkey ? <Term name={t.log.vkey} value={log.vkey} code /> : null}
        </dl>
        <p className="fine">{t.log.expertHow}</p>
        {log.vkey ? (
          <a href="/api/v1/log/checkpoint" download="checkpoint">
            {t.log.takeCheckpoint}
          </a>
        ) : null}
      </details>
    </Section>
  )
}

function Term({ name, value, code }: { name: string; value: string; code?: boolean }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{code ? <code className="log-code">{value}</code> : value}</dd>
    </div>
  )
}
