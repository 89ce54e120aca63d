// What of a sheet is left out, with the line on which it stands: never silently, and never a reason to refuse the rest.
import type { LedgerReading } from '../../ledger/imports/importShapes.ts'
import { Section } from '../Section.tsx'
import { useWords } from '../Words.tsx'

export function SheetTrouble({ reading }: { reading: LedgerReading }) {
  const { t } = useWords()
  const words = t.sheets.trouble
  const { problems, problemCount, nameless, unclosed, cut, lacks } = reading
  if (lacks.length > 0) return null
  const count = problemCount + unclosed.length
  if (count === 0 && nameless.rows === 0 && !cut) return null
  return (
    <Section id="trouble" title={words.title}>
      {cut ? <p>{words.cut}</p> : null}
      {nameless.rows > 0 ? (
        <p>
          {words.nameless(nameless.rows)}{' '}
          <span className="fine">{nameless.lines.map(words.line).join(', ')}</span>
        </p>
      ) : null}
      {count > 0 ? <p>{words.lead(count)}</p> : null}
      <ul className="rows sheet-problems">
        {unclosed.map((line) => (
          <li key={`quote ${line}`}>
            <b>{words.line(line)}</b> {words.unclosed}
          </li>
        ))}
        {problems.map(({ line, expected, got, effect }, at) => (
          <li key={`${at} ${line ?? ''}`}>
            {line === undefined ? null : <b>{words.line(line)}</b>} {words.expected(expected, got)}{' '}
            <span className="fine">{effect}</span>
          </li>
        ))}
      </ul>
      {problemCount > problems.length ? (
        <p className="fine">{words.more(problemCount - problems.length)}</p>
      ) : null}
    </Section>
  )
}
