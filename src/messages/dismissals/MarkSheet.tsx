// What is marked on some words, how sure the desk is and why; and the way to say that a mark is not so.
import { useWords } from '../../web/Words.tsx'
import { useAllows } from '../../web/useMe.ts'
import { SideSheet } from '../../web/SideSheet.tsx'
import type { LabelMark } from '../MarkedText.tsx'
import { labelName } from '../../web/signals/labelMarks.ts'
import { WhyMarked } from '../../web/signals/WhyMarked.tsx'
import { AgreeForm } from './AgreeForm.tsx'
import type { SaidWords } from './Dismissals.tsx'
import { TakeOffForm } from './TakeOffForm.tsx'
import '../../web/styles/signals.css'

export interface SheetOfMarks {
  readonly caseId: string
  readonly said: SaidWords
  readonly marks: readonly LabelMark[]
  readonly onClose: () => void
  /** A mark was taken off. */
  readonly onDone: () => void
}

export function MarkSheet({ caseId, said, marks, onClose, onDone }: SheetOfMarks) {
  const { t } = useWords()
  const mayWrite = useAllows('case.write')
  const standing = marks.filter((mark) => mark.signal.tier !== 'possible')
  const doubtful = marks.filter((mark) => mark.signal.tier === 'possible')
  return (
    <SideSheet title={t.sign.title} onClose={onClose}>
      <ul className="sign-list">
        {marks.map((mark) => (
          <li key={`${mark.signal.label} ${mark.start}`}>
            <MarkInWords text={said.text} mark={mark} />
          </li>
        ))}
      </ul>
      {mayWrite && standing.length > 0 ? (
        <TakeOffForm caseId={caseId} said={said} marks={standing.map(removable)} onDone={onDone} />
      ) : null}
      {mayWrite
        ? doubtful.map((mark) => (
            <AgreeForm key={`${mark.signal.label} ${mark.start}`} caseId={caseId} said={said} mark={mark} />
          ))
        : null}
    </SideSheet>
  )
}

const removable = ({ signal: { label, start, end }, title }: LabelMark) => ({ label, start, end, title })

function MarkInWords({ text, mark }: { text: string; mark: LabelMark }) {
  const speech = useWords()
  return (
    <>
      <blockquote className="sign-quote">{text.slice(mark.start, mark.end)}</blockquote>
      <b>{labelName(mark.signal.label, speech)}</b>
      <p>{mark.reason}</p>
      <p>
        <WhyMarked signal={mark.signal} />
      </p>
    </>
  )
}
