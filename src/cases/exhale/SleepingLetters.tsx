// Letters that wait lie out of sight, one line each with the hour at which they wake. Whoever wants to read one says so.
import { useState, type ReactNode } from 'react'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { useWords } from '../../web/Words.tsx'
import type { Letter } from '../letter.ts'
import { LETTER_WORDS } from '../screenWords.ts'
import type { Wait } from './wait.ts'
import '../../web/styles/exhale.css'

export interface SleepingLetter {
  readonly key: string
  readonly kind: Letter['kind']
  readonly wait: Wait
  /** The sheet itself, for whoever wants to see it anyway. */
  readonly sheet: ReactNode
}

export function SleepingLetters({ letters }: { letters: readonly SleepingLetter[] }) {
  const { t } = useWords()
  if (letters.length === 0) return null
  return (
    <section className="sleeping" aria-label={t.exhale.sleeping.title}>
      <ul className="plain-list">
        {letters.map((letter) => (
          <Sleeping key={letter.key} letter={letter} />
        ))}
      </ul>
    </section>
  )
}

function Sleeping({ letter: { kind, wait, sheet } }: { letter: SleepingLetter }) {
  const { t, say, when } = useWords()
  const { view } = useOpenCase()
  const [shown, show] = useState(false)
  const words = t.exhale.sleeping
  return (
    <li className="sleeping-letter">
      <p>
        <b>{words.until(when(wait.until, view.facts.timezone), say(LETTER_WORDS[kind]))}</b>
        <span className="fine">{wait.endsEarly ? say(wait.says) : words.rest}</span>
      </p>
      <button
        type="button"
        className="link-button fine"
        aria-expanded={shown}
        onClick={() => show((before) => !before)}
      >
        {shown ? words.hide : words.show}
      </button>
      {shown ? <ul className="letters sleeping-sheet">{sheet}</ul> : null}
    </li>
  )
}
