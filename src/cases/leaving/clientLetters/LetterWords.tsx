// The words of a letter to a client: read with its places marked, or written over.
import { Textarea } from '@mantine/core'
import { MarkedText, type TextMark } from '../../../messages/MarkedText.tsx'
import { useWords } from '../../../web/Words.tsx'
import { FINDING_WORDS } from '../../drafting/draftWords.ts'
import type { ReadDraft } from '../../drafting/useDraftFindings.tsx'

interface Props {
  readonly text: string
  readonly read: ReadDraft
  readonly lang: string
  /** Null while the letter is read only. */
  readonly onWrite: ((text: string) => void) | null
}

export function LetterWords({ text, read, lang, onWrite }: Props) {
  const { t, say } = useWords()
  if (onWrite)
    return (
      <Textarea
        label={t.letters.text}
        autosize
        minRows={8}
        maxLength={20_000}
        value={text}
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
    )
  const marks = (read.text === text ? read.found : []).map(({ kind, span, why, weight }): TextMark => ({
    ...span,
    title: `${say(FINDING_WORDS[kind])}.`,
    reason: say(why),
    tone: kind === 'gap' ? 'doubt' : weight === 'stops' ? 'harm' : 'plain',
  }))
  return (
    <div className="letter-text" lang={lang}>
      <MarkedText text={text} marks={marks} />
    </div>
  )
}
