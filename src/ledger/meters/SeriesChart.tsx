// The course of one limit: a drawing for the eye, and the same figures as a table for everybody.
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../web/Words.tsx'
import { CHART, drawSeries } from './seriesDrawing.ts'
import type { ShownSeries } from './seriesShapes.ts'

type Run = ShownSeries['runs'][number]

export function SeriesChart({ series, today }: { series: ShownSeries; today: string }) {
  const { t, day } = useWords()
  const newest = series.runs.toReversed()
  const [chosen, choose] = useState(0)
  const run = newest[chosen]
  if (!run || run.points.length === 0) return <p className="quiet">{t.usage.noPoints}</p>
  const name = ({ window, points }: Run): string =>
    window ? t.usage.span(day(window.from), day(window.to)) : t.usage.since(day(points[0]?.day ?? today))
  return (
    <div className="series">
      {newest.length > 1 ? (
        <NativeSelect
          label={t.usage.period}
          value={String(chosen)}
          onChange={(event) => choose(Number(event.currentTarget.value))}
          data={newest.map((one, at) => ({ value: String(at), label: name(one) }))}
        />
      ) : null}
      <Chart series={series} run={run} today={today} name={name(run)} />
      <Figures series={series} run={run} name={name(run)} />
    </div>
  )
}

function Chart({ series, run, today, name }: { series: ShownSeries; run: Run; today: string; name: string }) {
  const { t, dayShort, quantity } = useWords()
  const last = run.window && run.window.to < today ? run.window.to : today
  const drawn = drawSeries(run.points, series.limit, { from: run.window?.from, to: last })
  if (!drawn) return null
  const limit = quantity(series.limit, series.unit)
  return (
    <figure className="series-chart">
      <svg
        viewBox={`0 0 ${CHART.width} ${CHART.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.usage.chart(name, limit)}
      >
        <path className="series-area" d={drawn.area} />
        <path className="series-line" d={drawn.line} />
        <path className="series-limit" d={`M0 ${drawn.limitY}H${CHART.width}`} />
      </svg>
      <span className="series-limit-name" style={{ top: `${(drawn.limitY / CHART.height) * 100}%` }}>
        {t.usage.limitIs(limit)}
      </span>
      <figcaption>
        <span>{dayShort(drawn.from)}</span>
        <span>{dayShort(drawn.to)}</span>
      </figcaption>
    </figure>
  )
}

function Figures({ series, run, name }: { series: ShownSeries; run: Run; name: string }) {
  const { t, day, quantity, number } = useWords()
  const over = (value: number) => (series.strict ? value >= series.limit : value > series.limit)
  const share = (value: number) =>
    series.limit > 0 ? `${number(Math.round((value / series.limit) * 100))} %` : '—'
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.usage.day}</th>
            <th scope="col" className="number">
              {t.usage.value}
            </th>
            <th scope="col" className="number">
              {t.usage.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {run.points.toReversed().map(({ day: at, value }) => (
            <tr key={at} className={over(value) ? 'over-limit' : undefined}>
              <td>{day(at)}</td>
              <td className="number">{quantity(value, series.unit)}</td>
              <td className="number">{share(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
