// Marks as a list, for whoever reads by ear or wants to know why: the words, what they do, how sure, which rule, where.
import { useWords } from '../Words.tsx'
import type { LabelMark } from '../../messages/MarkedText.tsx'
import { shareOf } from './labelMarks.ts'

const MOST_LISTED = 200

export function FoundMarks({ text, marks }: { text: string; marks: readonly LabelMark[] }) {
  const { t } = useWords()
  return (
    <>
      <ul className="plain-list trial-list">
        {marks.slice(0, MOST_LISTED).map(({ signal, start, end, title, reason }) => (
          <li key={`${signal.label} ${start} ${end}`}>
            <span>
              «{text.slice(start, end)}»<span className="fine"> {t.trial.place(start, end)}</span>
            </span>
            <span>
              <b>{title}</b>
              <br />
              {reason}
              <br />
              <span className="fine">
                {t.sign.sureness(signal.tier, shareOf(signal.confidence))}; {t.sign.rule(signal.why)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {marks.length > MOST_LISTED ? <p className="fine">{t.trial.more(marks.length - MOST_LISTED)}</p> : null}
    </>
  )
}
