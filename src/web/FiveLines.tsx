import type { Examination } from '../decisions/examination.ts'
import { fiveLines } from './fiveLines.ts'
import { useWords } from './Words.tsx'

/** The finding in five lines. */
export function FiveLines({ read }: { read: Examination }) {
  const speech = useWords()
  return (
    <ol className="five">
      {fiveLines(read, speech).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  )
}
