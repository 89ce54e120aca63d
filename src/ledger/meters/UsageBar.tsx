// One limit as a bar: what is used up to the line, what goes beyond it, and what an act in hand would change.
import { useWords } from '../../web/Words.tsx'
import '../../web/styles/ledger.css'

interface Props {
  readonly limit: number
  readonly actual: number
  readonly unit: string
  /** What it would be with the act in hand; the same as `actual` where there is none. */
  readonly after?: number
}

/** Drawn in percent of the largest of the three, so that a limit of one and a limit of a million look alike. */
export function UsageBar({ limit, actual, unit, after = actual }: Props) {
  const { t, quantity } = useWords()
  const whole = Math.max(limit, actual, after) || 1
  const percent = (value: number) => `${(Math.max(0, value) / whole) * 100}%`
  const [low, high] = [Math.min(actual, after), Math.max(actual, after)]
  const name =
    after === actual
      ? t.usage.bar(quantity(actual, unit), quantity(limit, unit))
      : t.usage.barAfter(quantity(actual, unit), quantity(after, unit), quantity(limit, unit))
  return (
    <div className="usage-bar" role="img" aria-label={name}>
      <span className="within" style={{ width: percent(Math.min(low, limit)) }} />
      {high > low ? (
        <span
          className={after > actual ? 'coming' : 'leaving'}
          style={{ left: percent(low), width: percent(high - low) }}
        />
      ) : null}
      {low > limit ? (
        <span className="beyond" style={{ left: percent(limit), width: percent(low - limit) }} />
      ) : null}
      <span className="line" style={{ left: percent(limit) }} />
    </div>
  )
}
