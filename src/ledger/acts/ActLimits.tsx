// The client's limits beside the act in hand, and at 100 % the three choices in plain words. Nothing goes over in silence.
import { Radio } from '@mantine/core'
import { toNumber } from '../../basics/exact.ts'
import { useWords } from '../../web/Words.tsx'
import { UsageBar } from '../meters/UsageBar.tsx'
import type { OverChoice } from './act.ts'
import { choicesAtLimit, overLimitLine, type LimitBar } from './limitBar.ts'

interface Props {
  readonly bar: LimitBar
  readonly choice: OverChoice | null
  readonly consumer: boolean
  readonly onChoice: (choice: OverChoice) => void
}

export function ActLimits({ bar, choice, consumer, onChoice }: Props) {
  const { t, quantity } = useWords()
  if (bar.bars.length === 0) return null
  const unmeasured = [...new Set(bar.bars.flatMap((one) => one.unmeasured))]
  return (
    <section className="act-limits" aria-label={t.actForm.limits}>
      {bar.bars.map((one) => (
        <div key={`${one.version} ${one.clauseIndex}`}>
          <p className="usage-head">
            <b className="figures">
              {t.usage.of(quantity(toNumber(one.after), one.unit), quantity(toNumber(one.limit), one.unit))}
            </b>
            <span className="fine clause-no">{t.usage.clause(one.no)}</span>
          </p>
          <UsageBar
            limit={toNumber(one.limit)}
            actual={toNumber(one.before)}
            after={toNumber(one.after)}
            unit={one.unit}
          />
        </div>
      ))}
      {unmeasured.length > 0 ? <p className="fine">{t.actForm.sizeUnknown(unmeasured.join(', '))}</p> : null}
      {bar.over ? <Choices over={bar.over} choice={choice} consumer={consumer} onChoice={onChoice} /> : null}
    </section>
  )
}

function Choices({
  over,
  choice,
  consumer,
  onChoice,
}: Omit<Props, 'bar'> & { over: NonNullable<LimitBar['over']> }) {
  const { t, lang } = useWords()
  const choices = choicesAtLimit(over)
  return (
    <div className="over-choice" role="alert">
      <Radio.Group
        label={t.actForm.over}
        value={choice ?? ''}
        onChange={(value) => {
          const found = choices.find((one) => one === value)
          if (found) onChoice(found)
        }}
      >
        <div className="choices">
          {choices.map((one) => (
            <Radio key={one} value={one} label={t.actForm.overChoices[one]} />
          ))}
        </div>
      </Radio.Group>
      {choice === 'signed_over' ? (
        <div className="over-words">
          <p className="fine">{t.actForm.overWords}</p>
          {over.bars.map((one) => (
            <p key={one.no}>{overLimitLine(one, 'signed_over', { consumer, lang })}</p>
          ))}
        </div>
      ) : null}
      {choice === 'manager' ? <p className="panel calm-note">{t.actForm.managerWaits}</p> : null}
    </div>
  )
}
