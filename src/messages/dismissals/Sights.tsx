// What the desk saw at the chosen words, in sentences.
import { useQuery } from '@tanstack/react-query'
import type { Span } from '../../basics/span.ts'
import { LABEL_WORDS } from '../../cases/screenWords.ts'
import type { Label } from '../../signals/label.ts'
import type { Sight } from '../../signals/nearest.ts'
import { sightsOf } from '../../web/signals/reader.ts'
import { shareOf } from '../../web/signals/labelMarks.ts'
import { capital, useWords, type Speech } from '../../web/Words.tsx'
import { useDismissals } from './Dismissals.tsx'

interface Looking {
  readonly text: string
  readonly span: Span
  readonly label: Label | null
  readonly message: string | null
}

export function Sights({ text, span, label, message }: Looking) {
  const speech = useWords()
  const standing = useDismissals()?.standing ?? []
  const hasWords = text.slice(span.start, span.end).trim() !== ''
  const { data, isError } = useQuery({
    queryKey: ['sights', message, text, span.start, span.end, label],
    queryFn: () => sightsOf({ text, span, label, standing, message }),
    enabled: hasWords,
    gcTime: 0,
    retry: false,
  })
  if (!hasWords) return null
  const { t } = speech
  return (
    <div className="sign-seen" role="status">
      <h3>{t.missed.saw}</h3>
      {isError ? <p>{t.trial.failed}</p> : null}
      {!data && !isError ? <p>{t.missed.looking}</p> : null}
      {data?.length === 0 ? <p>{t.missed.nothing}</p> : null}
      <ul className="plain-list">
        {(data ?? []).map((sight, index) => (
          <li key={`${sight.kind} ${index}`}>{inWords(sight, text, speech)}</li>
        ))}
      </ul>
    </div>
  )
}

function inWords(sight: Sight, text: string, { t, say }: Speech): string {
  if (sight.kind === 'not_own') return t.missed.notOwn
  const label = capital(say(LABEL_WORDS[sight.label]))
  if (sight.kind === 'quotation') return t.missed.quotation(label)
  if (sight.kind === 'held_back') return t.missed.heldBack(label, text.slice(sight.by.start, sight.by.end))
  if (sight.kind === 'possible') return t.missed.possible(label, shareOf(sight.signal.confidence))
  return sight.kind === 'marked' ? t.missed.marked(label) : t.missed.dismissed(label)
}
