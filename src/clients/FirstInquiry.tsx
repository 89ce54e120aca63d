// The first inquiry opens the thread: what the first message already showed, as marked words and never as a score.
import { useMemo } from 'react'
import { flagWords } from '../cases/screenWords.ts'
import { AskAbout } from '../messages/dismissals/AskAbout.tsx'
import { useDismissals } from '../messages/dismissals/Dismissals.tsx'
import { MarkedText } from '../messages/MarkedText.tsx'
import { useOpenCase } from '../web/OpenCase.tsx'
import { labelMark } from '../web/signals/labelMarks.ts'
import { capital, useWords } from '../web/Words.tsx'

export function FirstInquiry() {
  const speech = useWords()
  const { t, say, when } = speech
  const { view } = useOpenCase()
  const { inquiry } = view.facts
  const disagreeing = useDismissals()
  const read = view.examination.inquiry
  const labels = view.examination.messages.find(({ id }) => id === 'inquiry')?.labels
  const marks = useMemo(
    () => [
      ...(read?.redFlags ?? []).map((flag) => ({
        start: flag.start,
        end: flag.end,
        title: capital(say(flagWords(flag.flag))),
        reason: t.thread.flagReason,
        tone: 'plain' as const,
      })),
      ...(labels ?? []).map((label) => labelMark(label, speech)),
    ],
    [read, labels, speech, t, say],
  )
  if (!inquiry) return null
  const said = { message: 'inquiry', text: inquiry.text }
  return (
    <li className="message in" id="message-inquiry" tabIndex={-1}>
      <p className="message-head">
        <b>{t.thread.inquiry}</b>
        <span>
          {inquiry.channel ? `${t.channel(inquiry.channel)} · ` : ''}
          {when(inquiry.at, view.facts.timezone)}
        </span>
        <AskAbout said={said} what={t.thread.inquiry} />
      </p>
      <MarkedText
        text={inquiry.text}
        marks={marks}
        onOpen={disagreeing ? (some) => disagreeing.openMark(said, some) : undefined}
      />
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
