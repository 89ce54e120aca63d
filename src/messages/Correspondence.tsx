// The thread as it went: the client's words on the left, ours on the right, notes for ourselves apart from both.
import { useMemo } from 'react'
import { MarkButton } from '../cases/marks/Marks.tsx'
import { FirstInquiry } from '../clients/FirstInquiry.tsx'
import type { Signal } from '../signals/label.ts'
import { useOpenCase } from '../web/OpenCase.tsx'
import { Section } from '../web/Section.tsx'
import type { SeenFacts, SeenMessage } from '../web/shapes.ts'
import { labelMark } from '../web/signals/labelMarks.ts'
import { useAllows } from '../web/useMe.ts'
import { useWords, type Speech } from '../web/Words.tsx'
import { AddMessages } from './AddMessages.tsx'
import { useDismissals } from './dismissals/Dismissals.tsx'
import { DoubtSwitch } from './dismissals/DoubtSwitch.tsx'
import { AskAbout } from './dismissals/AskAbout.tsx'
import { MarksTakenOff } from './dismissals/TakenOff.tsx'
import { useDoubts } from './dismissals/useDoubts.tsx'
import { MarkedText } from './MarkedText.tsx'

export function Correspondence() {
  const { t } = useWords()
  const { view } = useOpenCase()
  const mayAdd = useAllows('case.write')
  const doubts = useDoubts(view.facts.messages)
  const labels = useMemo(
    () => new Map(view.examination.messages.map((read) => [read.id, read.labels])),
    [view.examination.messages],
  )
  if (!view.id && !view.facts.messages.length && !view.facts.inquiry) return null
  return (
    <Section id="thread" title={t.thread.title} lead={t.thread.lead}>
      <DoubtSwitch />
      <MarksTakenOff />
      <ol className="thread" lang={view.facts.lang}>
        <FirstInquiry />
        {view.facts.messages.map((message) => (
          <Said
            key={message.id}
            message={message}
            signals={[...(labels.get(message.id) ?? []), ...(doubts.get(message.id) ?? [])]}
          />
        ))}
      </ol>
      {view.id && mayAdd ? <AddMessages caseId={view.id} /> : null}
    </Section>
  )
}

function Said({ message, signals }: { message: SeenMessage; signals: readonly Signal[] }) {
  const speech = useWords()
  const { view } = useOpenCase()
  const disagreeing = useDismissals()
  const marks = useMemo(() => signals.map((signal) => labelMark(signal, speech)), [signals, speech])
  const place = `message-${message.id}`
  const at = speech.when(message.at, view.facts.timezone)
  const said = { message: message.id, text: message.text }
  return (
    <li className={`message ${message.direction}`} id={place} tabIndex={-1}>
      <p className="message-head">
        <b>{writerOf(message, view.facts, speech)}</b>
        <span>
          {speech.t.channel(message.channel)} · {at}
        </span>
        <MarkButton kind="message" name={message.id} what={speech.t.mark.message(at)} />
        {message.direction === 'in' ? <AskAbout said={said} what={speech.t.mark.message(at)} /> : null}
      </p>
      <MarkedText
        text={message.text}
        marks={marks}
        onOpen={disagreeing ? (some) => disagreeing.openMark(said, some) : undefined}
      />
    </li>
  )
}

/** The writer by name; a note for ourselves says so, because the client has never seen it. */
function writerOf(message: SeenMessage, facts: SeenFacts, { t }: Speech): string {
  const { parties } = facts
  const known = [...(parties.staff ?? []), ...(parties.others ?? [])].find((one) => one.id === message.from)
  const name =
    known?.name ?? (message.from === 'client' ? (parties.client.name ?? t.thread.client) : message.from)
  return message.direction === 'internal' ? t.thread.note(name) : name
}
