// How much of each limit a client uses: the clause, the bar, and how it came to this, day by day.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useRouter } from '@tanstack/react-router'
import { ClientPage } from '../../clients/ClientPage.tsx'
import { seriesQuery, usageQuery } from '../../web/ledger/ledgerQueries.ts'
import { Section } from '../../web/Section.tsx'
import { useWords } from '../../web/Words.tsx'
import { SeriesChart } from './SeriesChart.tsx'
import type { ShownSeries } from './seriesShapes.ts'
import { UsageBar } from './UsageBar.tsx'
import { UsageLine } from './UsageBars.tsx'
import type { ClientUsage } from './usageShapes.ts'
import '../../web/styles/account.css'
import '../../web/styles/ledger.css'

export function UsageScreen() {
  const { t, day } = useWords()
  const { client } = useParams({ from: '/clients/$client/usage' })
  const { data: usage } = useSuspenseQuery(usageQuery(client))
  const { data: found } = useSuspenseQuery(seriesQuery(client))
  const lead = usage.inForce ? t.usage.lead(day(usage.inForce.acceptedAt)) : undefined
  return (
    <ClientPage client={client} title={t.usage.title} lead={lead}>
      {usage.usage.length === 0 ? <NothingLimited client={client} usage={usage} /> : null}
      {usage.usage.map((one) => (
        <OneLimit
          key={`${one.version} ${one.clauseIndex}`}
          usage={one}
          series={found.series.find(({ no }) => no === one.no)}
          today={usage.today}
        />
      ))}
    </ClientPage>
  )
}

function NothingLimited({ client, usage }: { client: string; usage: ClientUsage }) {
  const { t } = useWords()
  const { routesByPath } = useRouter()
  const place: string = '/clients/$client/agreement'
  return (
    <div className="panel calm-note">
      <p>{usage.inForce ? t.usage.noLimits : t.usage.noAgreement}</p>
      {place in routesByPath ? (
        <Link to={place} params={{ client }}>
          {t.usage.toAgreement}
        </Link>
      ) : null}
    </div>
  )
}

function OneLimit(props: {
  usage: ClientUsage['usage'][number]
  series: ShownSeries | undefined
  today: string
}) {
  const { t, day } = useWords()
  const { usage, series } = props
  const { window, unmeasured } = usage
  return (
    <Section id={`limit-${usage.version}-${usage.clauseIndex}`} title={t.usage.clauseTitle(usage.no)}>
      <blockquote className="clause-words">{usage.text}</blockquote>
      <UsageLine usage={usage} />
      <UsageBar limit={usage.limit} actual={usage.actual} unit={usage.unit} />
      {window ? <p className="fine">{t.usage.inWindow(day(window.from), day(window.to))}</p> : null}
      {usage.hard ? null : <p className="fine">{t.usage.soft}</p>}
      {unmeasured.length > 0 ? (
        <p className="panel calm-note">{t.usage.unmeasured(unmeasured.join(', '))}</p>
      ) : null}
      <details className="by-days">
        <summary>{t.usage.byDays}</summary>
        {series ? (
          <SeriesChart series={series} today={props.today} />
        ) : (
          <p className="quiet">{t.usage.noPoints}</p>
        )}
      </details>
    </Section>
  )
}
