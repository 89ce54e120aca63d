// An entry of a counter in words: what was done, for whom, with which things.
import type { TurnEntry } from '../../ledger/counter/counterShapes.ts'
import { useWords } from '../Words.tsx'

export function EntryWords({ entry }: { entry: TurnEntry }) {
  const { t, when } = useWords()
  const { kind, client, items, note, at } = entry
  const marks = [
    entry.photo ? t.counter.withPhoto : '',
    entry.corrects ? t.counter.correction : '',
    entry.correctedBy ? t.counter.corrected : '',
  ].filter((mark) => mark !== '')
  return (
    <div className={entry.correctedBy ? 'counter-entry corrected' : 'counter-entry'}>
      <p>
        <b>{t.counter.done[kind]}</b>{' '}
        <span className="fine">{[when(Date.parse(at)), ...marks].join(' · ')}</span>
      </p>
      {client === '' ? null : <p>{client}</p>}
      {items.length === 0 ? null : (
        <ul>
          {items.map(({ name, quantity, unit }, at) => (
            <li key={at}>
              {name} <span className="figures quiet">{`— ${quantity} ${unit}`.trim()}</span>
            </li>
          ))}
        </ul>
      )}
      {note === '' ? null : <p className="counter-note">{note}</p>}
    </div>
  )
}
