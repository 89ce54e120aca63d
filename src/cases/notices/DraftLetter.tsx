// The letter of a notice: read with its marks, changed, copied or printed. It leaves by a person's hand.
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { IconCopy, IconPencil, IconPrinter } from '../../web/icons.ts'
import { printLetter, putOnClipboard } from '../../web/paper.ts'
import { useWords } from '../../web/Words.tsx'
import { GuardList, LetterWords } from '../guarding/LetterWords.tsx'
import type { GuardedLetter } from '../guarding/useLetterGuards.tsx'
import type { DraftView } from './noticeShapes.ts'
import { hasGap } from './gap.ts'

interface Props {
  readonly draft: DraftView
  readonly text: string
  readonly guarded: GuardedLetter
  /** Null for whoever may only look. */
  readonly onEdit: ((text: string) => void) | null
}

export function DraftLetter({ draft, text, guarded, onEdit }: Props) {
  const { t } = useWords()
  const [editing, setEditing] = useState(false)
  const [said, say] = useState('')
  const copy = async () => say((await putOnClipboard(text)) ? t.letters.copied : t.page.failed)
  return (
    <div className="panel">
      {editing && onEdit ? (
        <Textarea
          label={t.letters.text}
          autosize
          minRows={8}
          value={text}
          onChange={(event) => onEdit(event.currentTarget.value)}
        />
      ) : (
        <LetterWords text={text} guarded={guarded} lang={draft.lang} />
      )}
      <GuardList guarded={guarded} editing={editing} />
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
