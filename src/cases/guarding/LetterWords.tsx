// A letter with the words that should not leave marked in place, and the same as a list with guard and reason: while the letter is
// edited the list alone tells. Guards find; a person decides, so nothing here stops the copying.
import { MarkedText, type TextMark } from '../../messages/MarkedText.tsx'
import { useWords } from '../../web/Words.tsx'
import type { GuardFinding } from '../letters/guards.ts'
import type { GuardedLetter } from './useLetterGuards.tsx'

/** What would hurt somebody has colour; what has to be set right in the papers a thin line. */
const HURTS: readonly GuardFinding['guard'][] = ['G3', 'G4', 'G5']

export function LetterWords({ text, guarded, lang }: { text: string; guarded: GuardedLetter; lang: string }) {
  const { t, say } = useWords()
  const findings = guarded.text === text ? guarded.findings : []
  const marks = findings.map(({ guard, span, why }): TextMark => ({
    ...span,
    title: `${guard}: ${t.guards.names[guard]}.`,
    reason: say(why),
    tone: HURTS.includes(guard) ? 'harm' : 'plain',
  }))
  return (
    <div className="letter-text" lang={lang}>
      <MarkedText text={text} marks={marks} />
    </div>
  )
}

export function GuardList({ guarded, editing }: { guarded: GuardedLetter; editing: boolean }) {
  const { t, say } = useWords()
  const { text, findings, state } = guarded
  if (state === 'failed') return <p className="fine">{t.guards.failed}</p>
  if (findings.length === 0) {
    return editing && state === 'read' ? (
      <p className="fine" role="status">
        {t.guards.clear}
      </p>
    ) : null
  }
  return (
    <section className="screen-only" aria-label={t.guards.title} aria-live="polite">
      <p className="fine">
        <b>{t.guards.title}</b>
      </p>
      <ul className="fine">
        {findings.map(({ guard, span, why }) => (
          <li key={`${guard} ${span.start} ${span.end} ${why.en}`}>
            {t.guards.words(text.slice(span.start, span.end))} {t.guards.names[guard]} ({guard}). {say(why)}
          </li>
        ))}
      </ul>
    </section>
  )
}
