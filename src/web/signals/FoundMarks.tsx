// Marks as a list, for whoever reads by ear or wants to know why: the words, what they do, how sure, why, where.
import { useWords } from '../Words.tsx'
import type { LabelMark } from '../../messages/MarkedText.tsx'
import { labelName } from './labelMarks.ts'
import { WhyMarked } from './WhyMarked.tsx'

const MOST_LISTED = 200

export function FoundMarks({ text, marks }: { text: string; marks: readonly LabelMark[] }) {
  const speech = useWords()
  const { t } = speech
  return (
    <>
      <ul className="plain-list trial-list">
        {marks.slice(0, MOST_LISTED).map(({ signal, start, end, reason }) => (
          <li key={`${signal.label} ${start} ${end}`}>
            <span>
              {t.trial.quote(text.slice(start, end))}
              <span className="fine place">{t.trial.place(start, end)}</span>
            </span>
            <span>
              <b>{labelName(signal.label, speech)}</b>
              <br />
              {reason}
              <WhyMarked signal={signal} />
            </span>
          </li>
        ))}
      </ul>
      {marks.length > MOST_LISTED ? <p className="fine">{t.trial.more(marks.length - MOST_LISTED)}</p> : null}
    </>
  )
}
