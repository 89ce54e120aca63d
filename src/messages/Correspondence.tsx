// The thread as it went: the client's words on the left, ours on the right, notes for ourselves apart from both.
import { useMemo } from 'react'
import { MarkButton } from '../cases/marks/Marks.tsx'
import { LABEL_WORDS } from '../cases/screenWords.ts'
import { FirstInquiry } from '../clients/FirstInquiry.tsx'
import type { MarkedLabel } from '../signals/markedLabel.ts'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import type { SeenFacts, SeenMessage } from '../web/shapes.ts'
import { useAllows } from '../web/useMe.ts'
import { capital, useWords, type Speech } from '../web/Words.tsx'
import { AddMessages } from './AddMessages.tsx'
import { MarkedText, toneOf, type TextMark } from './MarkedText.tsx'

export function Correspondence() {
  const { t } = useWords()
  const { view } = useOpenCase()
  const mayAdd = useAllows('case.write')
  const labels = useMemo(
    () => new Map(view.examination.messages.map((read) => [read.id, read.labels])),
    [view.examination.messages],
  )
  if (!view.id && !view.facts.messages.length && !view.facts.inquiry) return null
  return (
    <Section id="thread" title={t.thread.title} lead={t.thread.lead}>
      <ol className="thread" lang={view.facts.lang}>
        <FirstInquiry />
        {view.facts.messages.map((message) => (
          <Said key={message.id} message={message} labels={labels.get(message.id) ?? []} />
        ))}
      </ol>
      {view.id && mayAdd ? <AddMessages caseId={view.id} /> : null}
    </Section>
  )
}

function Said({ message, labels }: { message: SeenMessage; labels: readonly MarkedLabel[] }) {
  const speech = useWords()
  const { view } = useOpenCase()
  const marks = useMemo(() => labels.map((label) => markOf(label, speech)), [labels, speech])
  const place = `message-${message.id}`
  const at = speech.when(message.at, view.facts.timezone)
  return (
    <li className={`message ${message.direction}`} id={place} tabIndex={-1}>
      <p className="message-head">
        <b>{writerOf(message, view.facts, speech)}</b>
        <span>
          {speech.t.channel(message.channel)} · {at}
        </span>
        <MarkButton kind="message" name={message.id} what={speech.t.mark.message(at)} />
      </p>
      <MarkedText text={message.text} marks={marks} />
    </li>
  )
}

const markOf = (label: MarkedLabel, { t, say }: Speech): TextMark => ({
  start: label.start,
  end: label.end,
  title: capital(say(LABEL_WORDS[label.label])),
  reason: t.means[label.label],
  tone: toneOf(label.label),
})

/** The writer by name; a note for ourselves says so, because the client has never seen it. */
function writerOf(message: SeenMessage, facts: SeenFacts, { t }: Speech): string {
  const { parties } = facts
  const known = [...(parties.staff ?? []), ...(parties.others ?? [])].find((one) => one.id === message.from)
  const name =
    known?.name ?? (message.from === 'client' ? (parties.client.name ?? t.thread.client) : message.from)
  return message.direction === 'internal' ? t.thread.note(name) : name
}
