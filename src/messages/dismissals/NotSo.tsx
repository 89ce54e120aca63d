// The quiet way from a call for help on the card to saying that these words are none.
import type { Span } from '../../basics/span.ts'
import { useOpenCase } from '../../web/OpenCase.tsx'
import { labelMark } from '../../web/signals/labelMarks.ts'
import { useWords } from '../../web/Words.tsx'
import { useDismissals } from './Dismissals.tsx'
import '../../web/styles/save.css'

/** `where` names a message or the first inquiry; what stands elsewhere (a register of incidents) speaks for itself. */
export function NotSo({ where, span, quote }: { where: string; span: Span; quote: string }) {
  const speech = useWords()
  const { t } = speech
  const { view } = useOpenCase()
  const disagreeing = useDismissals()
  const message = view.facts.messages.find(({ id }) => id === where)
  const text = where === 'inquiry' ? view.facts.inquiry?.text : message?.text
  if (!disagreeing?.mayWrite || text === undefined) return null
  const marked = view.examination.messages
    .find(({ id }) => id === where)
    ?.labels.filter(({ label, start }) => label === 'threat.violence' && start === span.start)
  const said = { message: where, text }
  const open = (): void =>
    marked?.length
      ? disagreeing.openMark(
          said,
          marked.map((label) => labelMark(label, speech)),
        )
      : disagreeing.openDistress(said, span)
  return (
    <button
      type="button"
      className="mark-button"
      aria-haspopup="dialog"
      aria-label={t.sign.notSoFor(quote)}
      onClick={open}
    >
      {t.sign.notSo}
    </button>
  )
}
