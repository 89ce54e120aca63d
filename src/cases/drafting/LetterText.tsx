// The words of a letter: read with its findings marked in place, or written over.
import { Textarea } from '@mantine/core'
import { MarkedText, type TextMark } from '../../messages/MarkedText.tsx'
import { useWords } from '../../web/Words.tsx'
import { FINDING_WORDS } from './draftWords.ts'
import type { FindingKind } from './draftFinding.ts'
import { useSourceName } from './SourceList.tsx'
import type { ReadDraft } from './useDraftFindings.tsx'

/** What would hurt somebody has colour; what has to be set right in the papers a thin line. */
const HURTS: readonly FindingKind[] = [
  'G3',
  'G4',
  'G5',
  'insult',
  'sarcasm',
  'threat',
  'blame',
  'legal_label',
  'reads_as',
]

interface Props {
  readonly text: string
  readonly read: ReadDraft
  readonly lang: string
  /** Null while the letter is read only. */
  readonly onWrite: ((text: string) => void) | null
}

export function LetterText({ text, read, lang, onWrite }: Props) {
  const { t, say } = useWords()
  const nameOf = useSourceName()
  if (onWrite)
    return (
      <Textarea
        label={t.letters.text}
        autosize
        minRows={6}
        value={text}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
    )
  const isRead = read.text === text
  const found = (isRead ? read.found : []).map(({ kind, span, why }): TextMark => ({
    ...span,
    title: `${say(FINDING_WORDS[kind])}.`,
    reason: say(why),
    tone: HURTS.includes(kind) ? 'harm' : kind === 'gap' ? 'doubt' : 'plain',
  }))
  const sources = (isRead ? read.sources : []).map(({ start, end, ...source }): TextMark => ({
    start,
    end,
    title: t.drafting.sources.mark(nameOf(source)),
    reason: '',
    tone: 'source',
  }))
  const marks = [...found, ...sources]
  return (
    <div className="letter-text" lang={lang}>
      <MarkedText text={text} marks={marks} />
    </div>
  )
}
