// A message with the words that do something marked in place. Harm to people has colour, a lawful remedy is plain grey,
// everything else a thin line: the desk shows what a sentence does and leaves the person alone.
import { Tooltip } from '@mantine/core'
import { useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { LAWFUL_REMEDIES, type Label, type Signal } from '../signals/label.ts'
import { segmentsOf } from '../web/segments.ts'
import { useWords } from '../web/Words.tsx'
import '../web/styles/marks.css'

export interface TextMark {
  readonly start: number
  readonly end: number
  readonly title: string
  readonly reason: string
  /** `source` only says where words come from, and is the faintest. */
  readonly tone: 'harm' | 'remedy' | 'plain' | 'doubt' | 'source'
  /** What the reader found, where the mark is one of its labels. */
  readonly signal?: Signal
}
export type LabelMark = TextMark & { readonly signal: Signal }
const isLabelMark = (mark: TextMark): mark is LabelMark => mark.signal !== undefined

const HARM: readonly Label[] = ['abuse.insult', 'abuse.obscenity', 'threat.violence']
export const toneOf = (label: Label): TextMark['tone'] =>
  HARM.includes(label) ? 'harm' : LAWFUL_REMEDIES.includes(label) ? 'remedy' : 'plain'

const BY_WEIGHT: readonly TextMark['tone'][] = ['harm', 'remedy', 'plain', 'doubt', 'source']
const toneAmong = (marks: readonly TextMark[]): TextMark['tone'] =>
  BY_WEIGHT.find((tone) => marks.some((mark) => mark.tone === tone)) ?? 'plain'

interface Marked {
  readonly text: string
  readonly marks: readonly TextMark[]
  /** What happens when labelled words are pressed: by mouse, finger, or Enter. Without it they only tell their reasons. */
  readonly onOpen?: ((marks: readonly LabelMark[]) => void) | undefined
}

export function MarkedText({ text, marks, onOpen }: Marked) {
  const runs = useMemo(() => segmentsOf(text, marks), [text, marks])
  return (
    <p className="said">
      {runs.map((run) =>
        run.marks.length ? (
          <MarkedRun key={run.start} text={run.text} marks={run.marks} onOpen={onOpen} />
        ) : (
          <span key={run.start}>{run.text}</span>
        ),
      )}
    </p>
  )
}

function MarkedRun({ text, marks, onOpen }: Marked) {
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
  const labels = marks.filter(isLabelMark)
  const pressing = onOpen && labels.length > 0 ? pressed(() => onOpen(labels)) : {}
  return (
    <Tooltip
      opened={reasons}
      label={<Reasons marks={marks} hint={'role' in pressing ? t.sign.hint : ''} />}
      multiline
      maw={340}
      withArrow
    >
      <mark className={`mark ${toneAmong(marks)}`} tabIndex={0} {...opening} {...pressing}>
        {text}
        <span className="hidden-text"> ({t.thread.marked(marks.map((mark) => mark.title).join(', '))})</span>
      </mark>
    </Tooltip>
  )
}

/** Words that can be pressed are a button to everybody, also to whoever does not see them. */
const pressed = (open: () => void) => ({
  role: 'button',
  'aria-haspopup': 'dialog' as const,
  onClick: open,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open()
  },
})

function Reasons({ marks, hint }: { marks: readonly TextMark[]; hint: string }) {
  return (
    <span className="mark-reasons">
      {marks.map((mark) => (
        <span key={`${mark.title} ${mark.start}`}>
          <b>{mark.title}</b> {mark.reason}
        </span>
      ))}
      {hint ? <i>{hint}</i> : null}
    </span>
  )
}
