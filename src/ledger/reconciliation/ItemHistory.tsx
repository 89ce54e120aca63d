// The story of one item, paper by paper, with what was left after each.
import { useQuery } from '@tanstack/react-query'
import { itemsQuery, type AskedPeriod } from '../../web/ledger/lossQueries.ts'
import { useWords } from '../../web/Words.tsx'
import type { ItemMovement, ReconciledItem } from './reconciliationShapes.ts'

export function ItemHistory(props: {
  client: string
  item: ReconciledItem
  period: AskedPeriod
  onPaper: (id: string, title: string) => void
}) {
  const { t } = useWords()
  const { data } = useQuery(itemsQuery(props.client, props.period, props.item.sku))
  const words = t.reconciliation
  if (!data?.history) return null
  if (data.history.length === 0) return <p className="quiet">{words.noHistory}</p>
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={words.history}>
      <table className="item-history">
        <thead>
          <tr>
            <th scope="col">{words.paper}</th>
            <th scope="col" className="number">
              {words.moved}
            </th>
            <th scope="col" className="number">
              {words.left}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.history.map((move, at) => (
            <Movement
              key={`${move.paper.id} ${at}`}
              move={move}
              unit={props.item.unit}
              onPaper={props.onPaper}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A paper that states no clock is of its whole day. */
const withoutMidnight = (said: string): string => said.replace(/, 00:00$/u, '')

const SIGN = { in: '+', out: '−', count: '= ' } as const

function Movement(props: {
  move: ItemMovement
  unit: string | null
  onPaper: (id: string, title: string) => void
}) {
  const { t, say, when, quantity } = useWords()
  const { move, unit, onPaper } = props
  const words = t.reconciliation
  const name = say(move.paper.name)
  const details = [
    `${words.moves[move.move]}, ${withoutMidnight(when(move.paper.at))}`,
    ...(move.signedBy.length > 0 ? [words.signed(move.signedBy.join(', '))] : []),
    ...(move.note ? [move.note] : []),
  ]
  return (
    <tr>
      <td>
        <button type="button" className="link-button" onClick={() => onPaper(move.paper.id, name)}>
          {name}
        </button>
        <span className="fine then">{details.join(' · ')}</span>
      </td>
      <td className="number">
        {move.qty === null ? (
          <>
            {quantity(move.said, move.saidUnit ?? undefined)}
            <span className="fine then">{words.otherUnit}</span>
          </>
        ) : (
          `${SIGN[move.move]}${quantity(move.qty, unit ?? undefined)}`
        )}
      </td>
      <td className="number">{quantity(move.left, unit ?? undefined)}</td>
    </tr>
  )
}
