// One document of the ledger, opened whole: what it is, when, who signed, and its lines.
import type { SeenEntry } from '../web/shapes.ts'
import { useWords } from '../web/Words.tsx'

export function EntryDetails({ entry }: { entry: SeenEntry }) {
  const { t, when, sum, quantity } = useWords()
  const facts: [string, string | undefined][] = [
    [t.entry.kind, t.entryKind(entry.kind, entry.kind)],
    [t.entry.at, when(entry.at)],
    [t.entry.receipt, entry.receipt],
    [t.entry.amount, entry.amount === undefined ? undefined : sum(entry.amount, entry.currency)],
    [t.entry.value, entry.value === undefined ? undefined : quantity(entry.value, entry.unit)],
    [t.entry.minutes, entry.minutes === undefined ? undefined : t.minutes(entry.minutes)],
    [t.entry.signed, entry.signedBy?.join(', ')],
    [t.entry.note, entry.note],
    [t.entry.id, entry.id],
  ]
  return (
    <>
      <dl className="pairs">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name} className="pair">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {entry.lines?.length ? <EntryLines lines={entry.lines} /> : null}
    </>
  )
}

function EntryLines({ lines }: { lines: NonNullable<SeenEntry['lines']> }) {
  const { t, quantity } = useWords()
  return (
    <table className="entry-lines">
      <thead>
        <tr>
          <th scope="col">{t.acts.item}</th>
          <th scope="col" className="number">
            {t.acts.quantity}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.sku}>
            <td>
              {line.name ?? line.sku}
              {line.name ? <span className="quiet"> {line.sku}</span> : null}
            </td>
            <td className="number">{quantity(line.qty, line.unit ?? 'piece')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
