// The letter of a notice: read with its marks, changed, copied or printed. It leaves by a person's hand.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { IconCopy, IconPencil, IconPrinter } from '../../web/icons.ts'
import { printLetter, putOnClipboard } from '../../web/paper.ts'
import { useWords } from '../../web/Words.tsx'
import type { ReadDraft } from '../drafting/useDraftFindings.tsx'
import { FoundPlaces } from '../leaving/clientLetters/FoundPlaces.tsx'
import { LetterWords } from '../leaving/clientLetters/LetterWords.tsx'
import type { DraftView } from './noticeShapes.ts'
import { hasGap } from './gap.ts'

interface Props {
  readonly draft: DraftView
  readonly text: string
  readonly read: ReadDraft
  /** Null for whoever may only look. */
  readonly onEdit: ((text: string) => void) | null
}

export function DraftLetter({ draft, text, read, onEdit }: Props) {
  const { t } = useWords()
  const [editing, setEditing] = useState(false)
  const [said, say] = useState('')
  const copy = async () => say((await putOnClipboard(text)) ? t.letters.copied : t.page.failed)
  return (
    <div className="panel">
      <LetterWords text={text} read={read} lang={draft.lang} onWrite={editing ? onEdit : null} />
      <FoundPlaces read={read} text={text} editing={editing} />
      {hasGap(text) ? <p className="fine">{t.letters.gaps}</p> : null}
      <div className="bar-of-buttons">
        <Button leftSection={<IconCopy size={18} />} onClick={() => void copy()}>
          {t.letters.copy}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} />}
          onClick={() => {
            say('')
            printLetter(text)
          }}
        >
          {t.letters.print}
        </Button>
        {onEdit ? (
          <Button
            variant="subtle"
            leftSection={<IconPencil size={18} />}
            aria-pressed={editing}
            onClick={() => setEditing((on) => !on)}
          >
            {editing ? t.letters.editDone : t.letters.edit}
          </Button>
        ) : null}
        <span className="fine" role="status">
          {said}
        </span>
      </div>
    </div>
  )
}
