// Every limit of a client in short: what it is, how much of it is used. The clause stands beside the figure.
import { Link, useRouter } from '@tanstack/react-router'
import { useWords } from '../../web/Words.tsx'
import { UsageBar } from './UsageBar.tsx'
import type { ClientUsage } from './usageShapes.ts'

type Row = ClientUsage['usage'][number]

const stateOf = ({ over, threshold }: Row): 'over' | 'full' | 'soon' | 'room' =>
  over ? 'over' : threshold >= 100 ? 'full' : threshold >= 80 ? 'soon' : 'room'

/** "1,6 м³ из 0,4 м³ · п. 3.2", and in a word how it stands. */
export function UsageLine({ usage }: { usage: Row }) {
  const { t, quantity } = useWords()
  const state = stateOf(usage)
  return (
    <p className="usage-head">
      <b className="figures">
        {t.usage.of(quantity(usage.actual, usage.unit), quantity(usage.limit, usage.unit))}
      </b>
      {state === 'room' ? (
        <span className="fine">{t.usage.states.room}</span>
      ) : (
        <span className={state === 'soon' ? 'word' : 'word due'}>{t.usage.states[state]}</span>
      )}
      <span className="fine clause-no">{t.usage.clause(usage.no)}</span>
    </p>
  )
}

export function UsageBars({ client, usage }: { client: string; usage: ClientUsage }) {
  const { t } = useWords()
  const { routesByPath } = useRouter()
  const place: string = '/clients/$client/usage'
  if (usage.usage.length === 0) return null
  return (
    <section className="panel usage-bars" aria-label={t.usage.title}>
      {usage.usage.map((one) => (
        <div key={`${one.version} ${one.clauseIndex}`}>
          <UsageLine usage={one} />
          <UsageBar limit={one.limit} actual={one.actual} unit={one.unit} />
        </div>
      ))}
      {place in routesByPath ? (
        <Link to={place} params={{ client }}>
          {t.usage.open}
        </Link>
      ) : null}
    </section>
  )
}
