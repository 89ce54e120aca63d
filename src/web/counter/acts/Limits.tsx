// The client's limits over the act that is being filled in: always in sight, and true for what stands in the form now.
import { toNumber } from '../../../basics/exact.ts'
import type { Bar, LimitBar } from '../../../ledger/acts/limitBar.ts'
import type { CounterClient } from '../../../ledger/counter/counterActShapes.ts'
import { useWords } from '../../Words.tsx'

interface Shown {
  readonly limits: LimitBar
  readonly client: CounterClient
}

export function Limits({ limits, client }: Shown) {
  const { t } = useWords()
  const shelf = new Set(client.measured?.usage.filter((one) => one.shelf).map(({ no }) => no))
  const bars = limits.bars.filter(({ no }) => shelf.has(no))
  if (!client.measured) return <p className="act-limits fine">{t.counterActs.limitsUnknown}</p>
  if (bars.length === 0) return <p className="act-limits fine">{t.counterActs.noLimits}</p>
  return (
    <section className="act-limits" aria-label={t.counterActs.limits}>
      {bars.map((bar) => (
        <OneBar
          key={`${bar.version} ${bar.clauseIndex}`}
          bar={bar}
          isOver={limits.over?.bars.includes(bar) ?? false}
        />
      ))}
    </section>
  )
}

/** Drawn against the larger of limit and amount, so that what goes over is seen to go over. */
function OneBar({ bar, isOver }: { bar: Bar; isOver: boolean }) {
  const { t, quantity } = useWords()
  const [limit, after, before] = [bar.limit, bar.after, bar.before].map(toNumber) as [number, number, number]
  const whole = Math.max(limit, after, before) || 1
  const share = (value: number) => `${(Math.min(value, whole) / whole) * 100}%`
  const state = isOver || after > limit ? t.counterActs.over : after === limit ? t.counterActs.full : ''
  const said = t.counterActs.bar(quantity(after, bar.unit), quantity(limit, bar.unit), bar.no)
  return (
    <div className="act-bar">
      <p role="status">
        <span className="figures">{said}</span>
        {state === '' ? null : <b>{state}</b>}
      </p>
      <div className="act-track" aria-hidden="true">
        <span className="act-before" style={{ width: share(Math.min(before, after, limit)) }} />
        <span className="act-after" style={{ width: share(Math.min(after, limit)) }} />
        {after > limit ? (
          <span className="act-beyond" style={{ left: share(limit), width: share(after - limit) }} />
        ) : null}
        <span className="act-edge" style={{ left: share(limit) }} />
      </div>
      {bar.unmeasured.length > 0 ? (
        <p className="fine">{t.counterActs.atLeast(bar.unmeasured.join(', '))}</p>
      ) : null}
    </div>
  )
}
