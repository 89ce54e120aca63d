// What does not fit together, each with a way out; nothing where all is well.
import { useWords } from '../../web/Words.tsx'
import type { ClaimProblem } from './claimShapes.ts'

export function ProblemNotes({ problems }: { problems: readonly ClaimProblem[] }) {
  const { t, say } = useWords()
  if (problems.length === 0) return null
  return (
    <section className="panel claim-problems" aria-labelledby="problems-title">
      <h2 id="problems-title">{t.claimDesk.problems}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.kind} ${problem.claims.join()} ${problem.papers.join()}`}>
            <p>{say(problem.text)}</p>
            <p className="fine">{say(problem.way)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
