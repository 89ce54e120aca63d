import { ProblemList } from '../web/Unread.tsx'
import { useWords } from '../web/Words.tsx'
import type { Reading } from './importShapes.ts'

/** Which file was read as what, how much of it, and what in it could not be read. */
export function ReadFiles({ reading }: { reading: Reading }) {
  const { t } = useWords()
  const general = reading.problems.filter(
    (problem) => !reading.files.some((file) => file.problems.some((one) => sameProblem(one, problem))),
  )
  return (
    <>
      <ul className="rows">
        {reading.files.map((file) => (
          <li key={file.name}>
            <p>
              <b>{file.name}</b>{' '}
              <span className="fine">{t.bring.readAs(t.bring.fileKind(file.kind), file.read)}</span>
            </p>
            {file.problems.length ? <ProblemList problems={file.problems} /> : null}
          </li>
        ))}
      </ul>
      {general.length ? <ProblemList problems={general} /> : null}
    </>
  )
}

const sameProblem = (a: Reading['problems'][number], b: Reading['problems'][number]): boolean =>
  a.where === b.where && a.line === b.line && a.expected === b.expected && a.got === b.got
