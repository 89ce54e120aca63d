// Letters that were copied or given to a mail server and that nobody has confirmed as sent stay on top of the day until somebody says where they went.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { clientLettersQuery } from '../web/closing/closingQueries.ts'
import type { CaseRow } from '../web/shapes.ts'
import { useWords } from '../web/Words.tsx'
import { LETTER_WORDS } from './screenWords.ts'

const isPerhaps = ({ now }: CaseRow, letter: string): boolean =>
  now?.about.unconfirmed?.letter === letter && now.about.unconfirmed.perhaps

export function Unconfirmed({ rows }: { rows: readonly CaseRow[] }) {
  const { t, say, when } = useWords()
  const { data } = useQuery(clientLettersQuery)
  const outside = data?.letters ?? []
  const waiting = rows.flatMap((row) => row.unconfirmed.map((letter) => ({ row, letter })))
  if (!waiting.length && !outside.length) return null
  return (
    <section className="unconfirmed panel" aria-labelledby="unconfirmed-title">
      <h2 id="unconfirmed-title">{t.list.unconfirmed}</h2>
      <ul className="plain-list">
        {waiting.map(({ row, letter }) => (
          <li key={letter.id}>
            <Link to="/cases/$caseId" params={{ caseId: row.id }} hash="letters">
              {say(LETTER_WORDS[letter.kind])}
            </Link>{' '}
            <span className="fine">
              {row.title} ·{' '}
              {isPerhaps(row, letter.id)
                ? t.leaving.mail.perhaps.title
                : t.letters.unconfirmed(when(letter.copiedAt))}
            </span>
          </li>
        ))}
        {outside.map((letter) => (
          <li key={letter.id}>
            <Link to="/cases/$caseId/who-else" params={{ caseId: letter.case }}>
              {say(LETTER_WORDS[letter.kind])}
            </Link>{' '}
            <span className="fine">
              {letter.name} ·{' '}
              {letter.perhaps ? t.leaving.mail.perhaps.title : t.letters.unconfirmed(when(letter.copiedAt))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
