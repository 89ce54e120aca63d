import type { Problem } from '../cases/caseFacts.ts'
import { Section } from './Section.tsx'
import { capital, useWords } from './Words.tsx'

/** What could not be read, and where: file, line or path, what was expected, and what that changed. */
export function Unread({ problems }: { problems: readonly Problem[] }) {
  const { t } = useWords()
  if (!problems.length) return null
  return (
    <Section id="unread" title={t.unread.title} lead={t.unread.lead}>
      <ProblemList problems={problems} />
    </Section>
  )
}

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { t } = useWords()
  return (
    <ul className="rows fine">
      {problems.map((problem) => (
        <li key={`${problem.where} ${problem.line ?? ''} ${problem.expected} ${problem.got}`}>
          <b>
            {problem.where}
            {problem.line === undefined ? '' : `, ${t.unread.line(problem.line)}`}
          </b>
          <br />
          {t.unread.expected(problem.expected, problem.got)} {capital(problem.effect)}.
        </li>
      ))}
    </ul>
  )
}
