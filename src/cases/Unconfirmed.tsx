// Letters that were copied or given to a mail server and that nobody has confirmed as sent stay on top of the day until somebody says where they went.
import { Link } from '@tanstack/react-router'
import type { CaseRow } from '../web/shapes.ts'
import { useWords } from '../web/Words.tsx'
import { LETTER_WORDS } from './screenWords.ts'

const isPerhaps = ({ now }: CaseRow, letter: string): boolean =>
  now?.about.unconfirmed?.letter === letter && now.about.unconfirmed.perhaps

export function Unconfirmed({ rows }: { rows: readonly CaseRow[] }) {
  const { t, say, when } = useWords()
  const waiting = rows.flatMap((row) => row.unconfirmed.map((letter) => ({ row, letter })))
  if (!waiting.length) return null
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
      </ul>
    </section>
  )
}
