// The first inquiry opens the thread: what the first message already showed, as marked words and never as a score.
import { useMemo } from 'react'
import { flagWords } from '../cases/screenWords.ts'
import { MarkedText } from '../messages/MarkedText.tsx'
import { useOpenCase } from '../web/OpenCase.tsx'
import { capital, useWords } from '../web/Words.tsx'

export function FirstInquiry() {
  const { t, say, when } = useWords()
  const { view } = useOpenCase()
  const { inquiry } = view.facts
  const read = view.examination.inquiry
  const marks = useMemo(
    () =>
      (read?.redFlags ?? []).map((flag) => ({
        start: flag.start,
        end: flag.end,
        title: capital(say(flagWords(flag.flag))),
        reason: t.thread.flagReason,
        tone: 'plain' as const,
      })),
    [read, t, say],
  )
  if (!inquiry) return null
  return (
    <li className="message in" id="message-inquiry" tabIndex={-1}>
      <p className="message-head">
        <b>{t.thread.inquiry}</b>
        <span>
          {inquiry.channel ? `${t.channel(inquiry.channel)} · ` : ''}
          {when(inquiry.at, view.facts.timezone)}
        </span>
      </p>
      <MarkedText text={inquiry.text} marks={marks} />
      {read?.reasons.length ? (
        <ul className="plain-list fine reasons">
          {read.reasons.map((reason) => (
            <li key={reason}>{capital(reason)}</li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}
