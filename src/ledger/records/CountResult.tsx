// What a count came to: counted beside what the acts leave, the difference in units and in money.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { reconciliationQuery } from '../../web/ledger/ledgerQueries.ts'
import { useWords } from '../../web/Words.tsx'
import type { ReconciliationView } from '../reconciliation/reconciliationShapes.ts'

export function CountResult({
  client,
  count,
  onClose,
}: {
  client: string
  count: string
  onClose: () => void
}) {
  const { t } = useWords()
  const { data } = useQuery(reconciliationQuery(client))
  if (!data) return null
  const items = data.items.filter((item) => item.count?.id === count)
  const isAlike = items.every(({ difference }) => difference === null || difference === 0)
  return (
    <>
      <p className="panel calm-note" role="status">
        <b>{t.blindCount.done}.</b> {isAlike ? t.blindCount.agrees : t.blindCount.differs}
      </p>
      <Differences items={items} currency={data.currency} />
      <div className="bar-of-buttons">
        <Button onClick={onClose}>{t.blindCount.close}</Button>
      </div>
    </>
  )
}

function Differences({ items, currency }: Pick<ReconciliationView, 'items' | 'currency'>) {
  const { t, quantity, sum } = useWords()
  const hasMoney = items.some(({ differenceWorth }) => differenceWorth !== null)
  const signed = (value: number, words: string) => (value > 0 ? `+${words}` : words)
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t.blindCount.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.act.item}</th>
            <th scope="col" className="number">
              {t.blindCount.expected}
            </th>
            <th scope="col" className="number">
              {t.blindCount.counted}
            </th>
            <th scope="col" className="number">
              {t.blindCount.difference}
            </th>
            {hasMoney ? (
              <th scope="col" className="number">
                {t.blindCount.money}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {items.map(({ sku, name, unit, expectedThen, counted, difference, differenceWorth }) => {
            const amount = (value: number | null) =>
              value === null ? '—' : quantity(value, unit ?? undefined)
            return (
              <tr key={sku}>
                <td>{name ?? sku}</td>
                <td className="number">{amount(expectedThen)}</td>
                <td className="number">{amount(counted)}</td>
                <td className="number">
                  {difference === null ? '—' : signed(difference, amount(difference))}
                </td>
                {hasMoney ? (
                  <td className="number">
                    {differenceWorth === null
                      ? '—'
                      : signed(differenceWorth, sum(differenceWorth, currency ?? undefined))}
                  </td>
                ) : null}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
