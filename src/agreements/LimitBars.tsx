// Each exceeded limit as one bar: the agreed part up to a line, the rest beyond it, and the dates that follow.
import { Evidence, EvidenceList } from '../web/Evidence.tsx'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import { useWords } from '../web/Words.tsx'
import type { OverageFound } from './overageFound.ts'

export function LimitBars() {
  const { t } = useWords()
  const { overages } = useOpenCase().view.examination
  if (!overages.length) return null
  return (
    <Section id="limits" title={t.limits.title}>
      <div className="rows">
        {overages.map((overage) => (
          <LimitBar key={`${overage.clause} ${overage.since}`} overage={overage} />
        ))}
      </div>
    </Section>
  )
}

function LimitBar({ overage }: { overage: OverageFound }) {
  const { t, quantity } = useWords()
  const actual = quantity(overage.actual, overage.unit)
  const limit = quantity(overage.limit, overage.unit)
  return (
    <div className="limit">
      <p className="limit-head">
        <b className="figures">{t.limits.actual(actual, limit)}</b>
        <Evidence id={overage.clause} />
      </p>
      <Bar overage={overage} name={t.limits.bar(actual, limit)} mark={limit} />
      <LimitDates overage={overage} />
      {overage.entries.length ? (
        <p className="fine">
          {t.limits.by} <EvidenceList ids={overage.entries} />
        </p>
      ) : null}
    </div>
  )
}

/** Drawn in percent of the larger of the two, so that a limit of one and a limit of a million look alike. */
function Bar({ overage, name, mark }: { overage: OverageFound; name: string; mark: string }) {
  const whole = Math.max(overage.actual, overage.limit) || 1
  const atLimit = (overage.limit / whole) * 100
  const reached = (overage.actual / whole) * 100
  return (
    <div className="limit-bar" role="img" aria-label={name}>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <defs>
          <pattern
            id="beyond"
            width="1.2"
            height="10"
            patternUnits="userSpaceOnUse"
            patternTransform="skewX(-24)"
          >
            <rect width="0.6" height="10" className="beyond-line" />
          </pattern>
        </defs>
        <rect className="bar-ground" width="100" height="10" />
        <rect className="bar-within" width={Math.min(reached, atLimit)} height="10" />
        <rect className="bar-beyond" x={atLimit} width={Math.max(0, reached - atLimit)} height="10" />
      </svg>
      <span
        className="limit-line"
        style={{ left: `${atLimit}%` }}
        data-side={atLimit > 60 ? 'left' : 'right'}
      >
        <span>{mark}</span>
      </span>
    </div>
  )
}

function LimitDates({ overage }: { overage: OverageFound }) {
  const { t, day, sum } = useWords()
  const { since, graceUntil, billFrom, billTo, amount, currency, noticeMessage } = overage
  return (
    <dl className="pairs">
      <dt>{t.limits.since}</dt>
      <dd>{day(since)}</dd>
      {noticeMessage ? (
        <>
          <dt>{t.limits.notice}</dt>
          <dd>
            <Evidence id={noticeMessage} />
          </dd>
        </>
      ) : null}
      {graceUntil ? (
        <>
          <dt>{t.limits.grace}</dt>
          <dd>{day(graceUntil)}</dd>
        </>
      ) : null}
      {billFrom && amount !== undefined ? (
        <>
          <dt>{t.limits.billing}</dt>
          <dd className="figures">
            {t.limits.billed(sum(amount, currency), day(billFrom), billTo ? day(billTo) : null)}
          </dd>
        </>
      ) : null}
    </dl>
  )
}
