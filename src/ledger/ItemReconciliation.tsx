// Item by item: what the acts leave, what was counted, and every place where the acts disagree among themselves.
import { ANOMALY_WORDS } from '../cases/screenWords.ts'
import { EvidenceList } from '../web/Evidence.tsx'
import { agreeing } from '../web/reconciled.ts'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import type { SeenEntry } from '../web/shapes.ts'
import { capital, useWords } from '../web/Words.tsx'
import type { Anomaly } from './reconciliation.ts'

export function ItemReconciliation() {
  const { t } = useWords()
  const { view } = useOpenCase()
  const { balance, counted, difference, anomalies } = view.examination.reconciliation
  const items = [...new Set([...Object.keys(balance), ...Object.keys(counted)])]
  if (!items.length && !anomalies.length) return null
  const lead = t.acts.lead[agreeing(view.examination.reconciliation)]
  return (
    <Section id="acts" title={t.acts.title} lead={lead}>
      {anomalies.length ? <Anomalies anomalies={anomalies} /> : null}
      {items.length ? (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t.acts.title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.acts.item}</th>
                <th scope="col" className="number">
                  {t.acts.byActs}
                </th>
                <th scope="col" className="number">
                  {t.acts.counted}
                </th>
                <th scope="col" className="number">
                  {t.acts.difference}
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((sku) => (
                <ItemRow
                  key={sku}
                  name={nameOf(sku, view.facts.ledger)}
                  byActs={balance[sku]}
                  counted={counted[sku]}
                  difference={difference[sku]}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Section>
  )
}

const nameOf = (sku: string, ledger: readonly SeenEntry[]): string =>
  ledger.flatMap((entry) => entry.lines ?? []).find((line) => line.sku === sku && line.name)?.name ?? sku

function ItemRow(props: {
  name: string
  byActs: number | undefined
  counted: number | undefined
  difference: number | undefined
}) {
  const { number } = useWords()
  const shown = (value: number | undefined) => (value === undefined ? '—' : number(value))
  const bothKnown = props.byActs !== undefined && props.counted !== undefined
  return (
    <tr>
      <td>{props.name}</td>
      <td className="number">{shown(props.byActs)}</td>
      <td className="number">{shown(props.counted)}</td>
      <td className="number">
        {bothKnown || props.difference !== undefined ? number(props.difference ?? 0) : '—'}
      </td>
    </tr>
  )
}

function Anomalies({ anomalies }: { anomalies: readonly Anomaly[] }) {
  const { say } = useWords()
  return (
    <ul className="rows anomalies">
      {anomalies.map((anomaly) => (
        <li key={`${anomaly.kind} ${anomaly.entries.join(' ')} ${anomaly.sku ?? ''}`}>
          <b>{capital(say(ANOMALY_WORDS[anomaly.kind]))}</b>
          <p>{anomaly.text}</p>
          <p className="fine">
            <EvidenceList ids={anomaly.entries} />
          </p>
        </li>
      ))}
    </ul>
  )
}
