// A message with the words that do something marked in place. Harm to people has colour, a lawful remedy is plain grey,
// everything else a thin line: the desk shows what a sentence does and leaves the person alone.
import { Tooltip } from '@mantine/core'
import { useMemo, useState, type PointerEvent } from 'react'
import { LAWFUL_REMEDIES, type Label } from '../signals/label.ts'
import { segmentsOf } from '../web/segments.ts'
import { useWords } from '../web/Words.tsx'
import '../web/styles/marks.css'

export interface TextMark {
  readonly start: number
  readonly end: number
  readonly title: string
  readonly reason: string
  readonly tone: 'harm' | 'remedy' | 'plain'
}

const HARM: readonly Label[] = ['abuse.insult', 'abuse.obscenity', 'threat.violence']
export const toneOf = (label: Label): TextMark['tone'] =>
  HARM.includes(label) ? 'harm' : LAWFUL_REMEDIES.includes(label) ? 'remedy' : 'plain'

const toneAmong = (marks: readonly TextMark[]): TextMark['tone'] =>
  marks.some((mark) => mark.tone === 'harm')
    ? 'harm'
    : marks.some((mark) => mark.tone === 'remedy')
      ? 'remedy'
      : 'plain'

export function MarkedText({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  const runs = useMemo(() => segmentsOf(text, marks), [text, marks])
  return (
    <p className="said">
      {runs.map((run) =>
        run.marks.length ? (
          <MarkedRun key={run.start} text={run.text} marks={run.marks} />
        ) : (
          <span key={run.start}>{run.text}</span>
        ),
      )}
    </p>
  )
}

function MarkedRun({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  const { t } = useWords()
  const [reasons, show] = useState(false)
  // A finger has no hover and a keyboard no tap: pointing, touching and focusing all open the same words.
  const opening = {
    onFocus: () => show(true),
    onBlur: () => show(false),
    onClick: () => show(true),
    onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && show(true),
    onPointerLeave: (event: PointerEvent) => event.pointerType === 'mouse' && show(false),
  }
  return (
    <Tooltip opened={reasons} label={<Reasons marks={marks} />} multiline maw={340} withArrow>
      <mark className={`mark ${toneAmong(marks)}`} tabIndex={0} {...opening}>
        {text}
        <span className="hidden-text"> ({t.thread.marked(marks.map((mark) => mark.title).join(', '))})</span>
      </mark>
    </Tooltip>
  )
}

function Reasons({ marks }: { marks: readonly TextMark[] }) {
  return (
    <span className="mark-reasons">
      {marks.map((mark) => (
        <span key={`${mark.title} ${mark.start}`}>
          <b>{mark.title}</b> {mark.reason}
        </span>
      ))}
    </span>
  )
}
