// Invoice lines of some days, as a table and as a file for whoever writes the invoices.
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addDays, addMonths, dayOf } from '../../basics/instant.ts'
import { Section } from '../../web/Section.tsx'
import { linesAsked, linesQuery } from '../../web/overages/overageQueries.ts'
import { ownZone, useWords } from '../../web/Words.tsx'
import type { LineKept } from './noticeShapes.ts'

/** The month that runs here now. */
function thisMonth(): { readonly from: string; readonly to: string } {
  const from = `${dayOf(Date.now(), ownZone()).slice(0, 7)}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}

export function InvoiceLines({ client }: { client: string | null }) {
  const { t } = useWords()
  const [days, setDays] = useState(thisMonth)
  const asked = { client, ...days }
  const { data } = useQuery(linesQuery(asked))
  const lines = data?.lines ?? []
  return (
    <Section id="invoice-lines" title={t.lineList.title}>
      <div className="line-days">
        <TextInput
          type="date"
          label={t.lineList.from}
          value={days.from}
          onChange={({ currentTarget: { value } }) => setDays((before) => ({ ...before, from: value }))}
        />
        <TextInput
          type="date"
          label={t.lineList.to}
          value={days.to}
          onChange={({ currentTarget: { value } }) => setDays((before) => ({ ...before, to: value }))}
        />
        {lines.length > 0 ? (
          <Button
            component="a"
            variant="default"
            href={`/api/v1/invoice-lines/file?${linesAsked(asked)}`}
            download
          >
            {t.lineList.file}
          </Button>
        ) : null}
      </div>
      {data && lines.length === 0 ? <p className="quiet">{t.lineList.none}</p> : null}
      {lines.length > 0 ? <LineTable lines={lines} named={client === null} linked /> : null}
    </Section>
  )
}

type Shown = Pick<LineKept, 'kind' | 'clause' | 'from' | 'to' | 'amount' | 'currency'> &
  Partial<Pick<LineKept, 'id' | 'client' | 'notice'>>

/** The sums of the lines, one for each currency. */
function totalsOf(lines: readonly Shown[]): (readonly [string, number])[] {
  const totals = new Map<string, number>()
  for (const { currency, amount } of lines) totals.set(currency, (totals.get(currency) ?? 0) + amount)
  return [...totals]
}

export function LineTable(props: { lines: readonly Shown[]; named?: boolean; linked?: boolean }) {
  const { lines, named = false, linked = false } = props
  const { t, sum } = useWords()
  const words = t.notice.lines
  return (
    <div className="table-scroll">
      <table className="lines-table" aria-label={t.lineList.title}>
        <thead>
          <tr>
            <th scope="col">{words.days}</th>
            {named ? <th scope="col">{words.client}</th> : null}
            <th scope="col">{words.clause}</th>
            <th scope="col" className="sum">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id ?? `${line.kind} ${line.from}`}>
              <td>
                <LineDays line={line} linked={linked} />
              </td>
              {named ? <td>{line.client?.name}</td> : null}
              <td>
                {t.overages.clause(line.clause)}
                {line.kind === 'correction' ? ` (${words.kind.correction})` : ''}
              </td>
              <td className="sum">{sum(line.amount, line.currency)}</td>
            </tr>
          ))}
        </tbody>
        {lines.length > 1 ? (
          <tfoot>
            {totalsOf(lines).map(([currency, amount]) => (
              <tr key={currency}>
                <th scope="row" colSpan={named ? 3 : 2}>
                  {t.lineList.total}
                </th>
                <td className="sum">{sum(amount, currency)}</td>
              </tr>
            ))}
          </tfoot>
        ) : null}
      </table>
    </div>
  )
}

function LineDays({ line, linked }: { line: Shown; linked: boolean }) {
  const { t, dayShort } = useWords()
  const days = t.notice.lines.span(dayShort(line.from), dayShort(line.to))
  if (!linked || !line.notice) return days
  return (
    <Link to="/notices/$notice" params={{ notice: line.notice }}>
      {days}
    </Link>
  )
}
