// The table itself: each sum with what it is for, its formula and its source.
import { useWords } from '../../web/Words.tsx'
import type { Exposure, ExposureLine } from './exposureShapes.ts'

const COLUMNS = ['settle', 'likely', 'worst'] as const

export function ExposureTable({ exposure }: { exposure: Exposure }) {
  const { t, sum } = useWords()
  const words = t.exposure.columns
  return (
    <table className="exposure-table" aria-label={t.exposure.title}>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="sum">
              {words[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {exposure.lines.map((line) => (
          <LineRow key={`${line.kind} ${line.claim ?? ''} ${line.rule ?? ''}`} line={line} of={exposure} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.exposure.total}</th>
          {COLUMNS.map((column) => (
            <td key={column} className="sum">
              {sum(exposure[column], exposure.currency)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

function LineRow({ line, of }: { line: ExposureLine; of: Exposure }) {
  const { t, say, sum } = useWords()
  const source = [
    say(line.source),
    ...(line.rule ? [t.exposure.rule(line.rule)] : []),
    ...(line.unverified ? [t.exposure.unverified] : []),
  ].join(' · ')
  return (
    <tr>
      <th scope="row">
        <b>{say(line.title)}</b>
        <span className="exposure-formula">{say(line.formula)}</span>
        <span className="exposure-source">{source}</span>
      </th>
      {COLUMNS.map((column) => (
        <td key={column} className={line.amount[column] === 0 ? 'sum none' : 'sum'}>
          {sum(line.amount[column], of.currency)}
        </td>
      ))}
    </tr>
  )
}
