// Words that read as a call for help, and the way to say that they are none: with a reason, here only.
import type { Span } from '../../basics/span.ts'
import { SideSheet } from '../../web/SideSheet.tsx'
import { useAllows } from '../../web/useMe.ts'
import { useWords } from '../../web/Words.tsx'
import type { SaidWords } from './Dismissals.tsx'
import { TakeOffForm } from './TakeOffForm.tsx'
import '../../web/styles/signals.css'

interface OfWords {
  readonly caseId: string
  readonly said: SaidWords
  readonly span: Span
  readonly onClose: () => void
  /** The words were said to be no call for help. */
  readonly onDone: () => void
}

export function DistressSheet({ caseId, said, span, onClose, onDone }: OfWords) {
  const { t } = useWords()
  const mayWrite = useAllows('case.write')
  const { start, end } = span
  const marks = [{ label: 'distress' as const, start, end, title: t.sign.distress }]
  return (
    <SideSheet title={t.sign.title} onClose={onClose}>
      <blockquote className="sign-quote">{said.text.slice(start, end)}</blockquote>
      <b>{t.sign.distress}</b>
      <p>{t.sign.distressReason}</p>
      {mayWrite ? <TakeOffForm caseId={caseId} said={said} marks={marks} onDone={onDone} /> : null}
    </SideSheet>
  )
}
