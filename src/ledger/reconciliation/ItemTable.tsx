// Item by item: what the acts leave, what was counted, and how far the two are apart, in pieces and in money.
import { useWords } from '../../web/Words.tsx'
import type { ReconciledItem } from './reconciliationShapes.ts'

interface Props {
  readonly items: readonly ReconciledItem[]
  readonly currency: string | null
  /** True where a period begins somewhere: then what was there before stands in a column of its own. */
  readonly withOpening: boolean
  readonly onItem: (item: ReconciledItem) => void
}

export function ItemTable({ items, currency, withOpening, onItem }: Props) {
  const { t } = useWords()
  const { columns } = t.reconciliation
  // What moved is told on a wide screen; on a phone the item's own history says it.
  const heads = [
    ...(withOpening ? [[columns.opening, true] as const] : []),
    [columns.takenIn, true],
    [columns.handedOut, true],
    [columns.expected, false],
    [columns.counted, false],
    [columns.difference, false],
  ] as const
  return (
    <div className="table-scroll item-table" tabIndex={0} role="region" aria-label={t.reconciliation.items}>
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.item}</th>
            {heads.map(([name, isWide]) => (
              <th key={name} scope="col" className={isWide ? 'number wide-only' : 'number'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ItemRow
              key={item.sku}
              item={item}
              currency={currency}
              withOpening={withOpening}
              onItem={onItem}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ItemRow({ item, currency, withOpening, onItem }: Omit<Props, 'items'> & { item: ReconciledItem }) {
  const { t, quantity } = useWords()
  const words = t.reconciliation
  const shown = (value: number) => quantity(value, item.unit ?? undefined)
  const name = item.name ?? item.sku
  const isOld = item.expectedThen !== null && item.expectedThen !== item.expected
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="link-button"
          aria-label={words.openHistory(name)}
          onClick={() => onItem(item)}
        >
          {name}
        </button>
        {item.name && item.name !== item.sku ? <span className="fine then">{item.sku}</span> : null}
      </th>
      {withOpening ? <td className="number wide-only">{shown(item.opening)}</td> : null}
      <td className="number wide-only">{shown(item.takenIn)}</td>
      <td className="number wide-only">{shown(item.handedOut)}</td>
      <td className="number">{shown(item.expected)}</td>
      <td className="number">
        {item.counted === null ? words.none : shown(item.counted)}
        {item.expectedThen !== null && isOld ? (
          <span className="fine then">{words.leftThen(shown(item.expectedThen))}</span>
        ) : null}
      </td>
      <td className="number">
        <Difference item={item} currency={currency} />
      </td>
    </tr>
  )
}

function Difference({ item, currency }: { item: ReconciledItem; currency: string | null }) {
  const { t, quantity, sum } = useWords()
  if (item.difference === null) return <>{t.reconciliation.none}</>
  if (item.difference === 0) return <>0</>
  const sign = item.difference > 0 ? '+' : ''
  return (
    <>
      <b className={item.difference < 0 ? 'lacks' : undefined}>
        {sign}
        {quantity(item.difference, item.unit ?? undefined)}
      </b>
      {item.differenceWorth === null ? null : (
        <span className="fine then">
          {sign}
          {sum(item.differenceWorth, currency ?? undefined)}
        </span>
      )}
    </>
  )
}
